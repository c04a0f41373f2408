import { readFile } from 'node:fs/promises';
import { replaceFile } from '../bundle/durable-file.ts';
import { codeOf } from '../export-error.ts';

/** What Wix sent and the gateway does not know, by name, over all runs into one folder. */
export class UnknownFields {
  readonly #names: Set<string>;
  readonly #file: string;

  private constructor(file: string, names: readonly string[]) {
    this.#file = file;
    this.#names = new Set(names);
  }

  /** @param folder where an unfinished run keeps what it has read */
  static async in(folder: string): Promise<UnknownFields> {
    const file = `${folder}/unknown-fields.json`;
    try {
      // This program wrote it, in one piece.
      return new UnknownFields(file, JSON.parse(await readFile(file, 'utf8')) as string[]);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      return new UnknownFields(file, []);
    }
  }

  add(names: readonly string[]): void {
    for (const name of names) this.#names.add(name);
  }

  get names(): readonly string[] {
    return [...this.#names].toSorted();
  }

  /** Keeps them for a run that goes on. */
  async keep(): Promise<void> {
    if (this.#names.size > 0) await replaceFile(this.#file, JSON.stringify(this.names));
  }
}
