import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { BundleFile, factsOf, type FileFacts } from './bundle-file.ts';
import { csvLine } from './csv.ts';
import type { ImportPart } from './import-rows.ts';
import type { PartFacts } from './parts.ts';

/** The parts of the rows for import, in the order of the steps. */
export type ImportParts = Readonly<Record<ImportPart, readonly PartFacts[]>>;

/** Writes `data.json` and `data.zip`, the two forms that `insites-cli data import` takes. */
export function writeImportFiles(folder: string, parts: ImportParts): Promise<readonly FileFacts[]> {
  return Promise.all([writeJson(folder, parts), writeZip(folder, parts)]);
}

async function writeJson(folder: string, parts: ImportParts): Promise<FileFacts> {
  const file = await BundleFile.create(folder, 'data.json', '{"users":[');
  // The first of a list follows nothing that a comma would part it from.
  await file.append(parts['users.json'], 1);
  file.write('],\n"records":[');
  await file.append(parts['records.json'], 1);
  file.write(']}\n');
  return file.finish();
}

// Passwords, tokens and external ids have columns of their own, which must not even be there empty.
const USER_COLUMNS = ['id', 'email', 'created_at', 'updated_at', 'name', 'slug', 'first_name', 'last_name'];
const RECORD_COLUMNS = ['id', 'user_id', 'created_at', 'updated_at', 'properties', 'model_schema'];

/** Rows of one CSV file; more go into the next. */
const ROWS_PER_FILE = 100_000;

/** ZIP archives keep a time for each file; the same everywhere, it says nothing. Local parts, because that is how the format keeps it. */
const NO_TIME = new Date(1980, 0, 1);

async function writeZip(folder: string, parts: ImportParts): Promise<FileFacts> {
  const path = 'data.zip';
  const zip = new ZipFile();
  const add = (name: string, chunks: AsyncIterable<Buffer>): void => {
    const options = { mtime: NO_TIME, mode: 0o100644, forceDosTimestamp: true };
    zip.addReadStream(Readable.from(chunks, { objectMode: false }), name, options);
  };
  const people = rowsOf(parts['users.csv']);
  if (people > 0) add('users.csv', csvFile(USER_COLUMNS, chunksOf(parts['users.csv'])));
  // A person's profile is a record that belongs to the user.
  const records = [...parts['people.csv'], ...parts['records.csv']];
  const total = rowsOf(records);
  const files = Math.max(1, Math.ceil(total / ROWS_PER_FILE));
  const chunks = new CsvChunks(chunksOf(records));
  for (let number = 1; number < files; number += 1)
    add(`records.${number}.csv`, csvFile(RECORD_COLUMNS, chunks.take(ROWS_PER_FILE)));
  add(`records.${files}.csv`, csvFile(RECORD_COLUMNS, chunks.rest()));
  zip.end();
  // The types of yazl name the interface of old streams; it is one of today's.
  const output = zip.outputStream as unknown as Readable;
  await pipeline(output, createWriteStream(`${folder}/${path}`, { flush: true }));
  return { ...(await factsOf(folder, path)), rows: total + people };
}

function rowsOf(parts: readonly PartFacts[]): number {
  return parts.reduce((sum, { rows }) => sum + rows, 0);
}

async function* chunksOf(parts: readonly PartFacts[]): AsyncGenerator<Buffer> {
  // A read stream without an encoding gives buffers.
  for (const { path } of parts) yield* createReadStream(path) as AsyncIterable<Buffer>;
}

async function* csvFile(columns: readonly string[], rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield Buffer.from(csvLine(columns));
  yield* rows;
}

const LINE_FEED = 10;
const QUOTE = 34;

/** The bytes of CSV rows, to be taken so many rows at a time. */
class CsvChunks {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer | null = null;
  #isQuoted = false;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async *take(rows: number): AsyncGenerator<Buffer> {
    for (let left = rows; left > 0;) {
      const chunk = this.#rest ?? (await this.#next());
      if (chunk === null) return;
      let end = 0;
      // A line feed inside of quotes is a part of a cell.
      for (; end < chunk.length && left > 0; end += 1) {
        if (chunk[end] === QUOTE) this.#isQuoted = !this.#isQuoted;
        else if (chunk[end] === LINE_FEED && !this.#isQuoted) left -= 1;
      }
      this.#rest = end < chunk.length ? chunk.subarray(end) : null;
      yield chunk.subarray(0, end);
    }
  }

  /** All that were not taken. */
  async *rest(): AsyncGenerator<Buffer> {
    for (let chunk = this.#rest ?? (await this.#next()); chunk !== null; chunk = await this.#next())
      yield chunk;
  }

  async #next(): Promise<Buffer | null> {
    const next = await this.#chunks.next();
    return next.done === true ? null : next.value;
  }
}
