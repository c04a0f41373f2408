import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { codeOf, ExportError } from '../export-error.ts';
import type { PartFacts } from './parts.ts';
import { TextWriter, writeAllSync } from './text-writer.ts';

/** What is known of a file of the bundle. */
export interface FileFacts {
  /** Path below the bundle's folder. */
  readonly path: string;
  readonly bytes: number;
  /** Rows or records in it; null where it has none. */
  readonly rows: number | null;
  readonly sha256: string;
}

const BUFFER = 256 * 1024;

/** A file of the bundle while it is written: its hash, bytes and rows are counted on the way. */
export class BundleFile {
  readonly path: string;
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  readonly #writer = new TextWriter((bytes) => this.#put(bytes));
  #bytes = 0;
  #rows = 0;

  private constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.#handle = handle;
  }

  /**
   * Begins a file at a path below the folder.
   * @param head text before the rows
   */
  static async create(folder: string, path: string, head = ''): Promise<BundleFile> {
    const file = new BundleFile(path, await open(`${folder}/${path}`, 'w'));
    file.write(head);
    return file;
  }

  /** Adds text that is no row. */
  write(text: string): void {
    this.#writer.write(text);
  }

  /** Adds a row. */
  row(text: string): void {
    this.#rows += 1;
    this.write(text);
  }

  /**
   * Adds the rows of other files.
   * @param skip bytes that the first of them begins with and that are left out
   */
  async append(parts: readonly PartFacts[], skip = 0): Promise<void> {
    this.#writer.flush();
    let start = skip;
    for (const { path, rows } of parts) {
      for await (const chunk of createReadStream(path, { start, highWaterMark: BUFFER })) this.#put(chunk);
      this.#rows += rows;
      start = 0;
    }
  }

  /** Lets go of a file that is not finished. */
  async close(): Promise<void> {
    await this.#handle.close();
  }

  /** Writes what is left. */
  async finish(): Promise<FileFacts> {
    this.#writer.flush();
    await this.#handle.datasync();
    await this.#handle.close();
    return { path: this.path, bytes: this.#bytes, rows: this.#rows, sha256: this.#hash.digest('hex') };
  }

  #put(bytes: Uint8Array): void {
    writeAllSync(this.#handle.fd, bytes);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }
}

/** Reads a file again and hashes it. */
export async function factsOf(folder: string, path: string): Promise<Omit<FileFacts, 'rows'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(`${folder}/${path}`, { highWaterMark: BUFFER })) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

/** Reads files again. @throws ExportError when one is not what was written */
export async function verify(folder: string, files: readonly FileFacts[]): Promise<void> {
  for (const { path, bytes, sha256 } of files) {
    const now = await factsOf(folder, path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    });
    if (now?.bytes !== bytes || now.sha256 !== sha256)
      throw new ExportError(
        `${folder}/${path} is ${now === null ? 'gone' : 'not what was written'}.`,
        'Export into a new folder, and check the disk.',
      );
  }
}
