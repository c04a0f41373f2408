import { createReadStream } from 'node:fs';

const LINE_FEED = 10;

/**
 * The lines of a file, without their line feeds. `node:readline` also ends lines at U+2028 and U+2029, which JSON leaves in texts.
 * @param part the bytes to read, from the first of a line on; the whole file when it is left out
 */
export async function* linesOf(
  path: string,
  part?: { readonly from: number; readonly end: number },
): AsyncGenerator<string> {
  if (part !== undefined && part.from >= part.end) return;
  let rest: Buffer[] = [];
  // A read stream without an encoding gives buffers.
  const chunks: AsyncIterable<Buffer> = createReadStream(
    path,
    part === undefined ? {} : { start: part.from, end: part.end - 1 },
  );
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield rest.length === 0
        ? chunk.toString('utf8', from, at)
        : Buffer.concat([...rest, chunk.subarray(from, at)]).toString('utf8');
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString('utf8');
}
