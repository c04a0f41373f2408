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
      const chunk = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, at));
      if (chunk.length === 0) break;
      at += chunk.length;
      let start = 0;
      for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, start)) {
        yield rest.length === 0
          ? chunk.toString('utf8', start, feed)
          : Buffer.concat([...rest, chunk.subarray(start, feed)]).toString('utf8');
        rest = [];
        start = feed + 1;
      }
      if (start < chunk.length) rest.push(chunk.subarray(start));
      await turn();
    }
    if (rest.length > 0) yield Buffer.concat(rest).toString('utf8');
  } finally {
    closeSync(file);
  }
}
