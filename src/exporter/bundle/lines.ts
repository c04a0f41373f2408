import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';

const LINE_FEED = 10;
const CHUNK = 64 * 1024;

/**
 * The lines of a file, without their line feeds. `node:readline` also ends lines at U+2028 and U+2029, which JSON leaves in texts. What was
 * written a moment ago is read synchronously, which costs less than handing it from thread to thread; others have their turn in between.
 * @param part the bytes to read, from the first of a line on; the whole file when it is left out
 */
export async function* linesOf(
  path: string,
  { from, end }: { readonly from: number; readonly end: number } = { from: 0, end: Infinity },
): AsyncGenerator<string> {
  if (from >= end) return;
  const file = openSync(path, 'r');
  try {
    let rest: Buffer[] = [];
    for (let at = from; at < end;) {
      const bytes = Buffer.allocUnsafe(Math.min(CHUNK, end - at));
      const length = readSync(file, bytes, 0, bytes.length, at);
      if (length === 0) break;
      at += length;
      let start = 0;
      for (
        let feed = bytes.indexOf(LINE_FEED);
        feed >= 0 && feed < length;
        feed = bytes.indexOf(LINE_FEED, start)
      ) {
        yield rest.length === 0
          ? bytes.toString('utf8', start, feed)
          : Buffer.concat([...rest, bytes.subarray(start, feed)]).toString('utf8');
        rest = [];
        start = feed + 1;
      }
      if (start < length) rest.push(bytes.subarray(start, length));
      await turn();
    }
    if (rest.length > 0) yield Buffer.concat(rest).toString('utf8');
  } finally {
    closeSync(file);
  }
}
