import { randomUUID } from 'node:crypto';

/** Values of an answer that need not be written again, because their JSON is there: each has a mark in its place until the answer is sent. */
export class WrittenValues {
  readonly #mark = `written ${randomUUID()} `;
  readonly #values: Uint8Array[] = [];

  /**
   * Keeps the bytes of a value.
   * @returns what stands for it in the answer, which nothing else in it can look like
   */
  place(json: Uint8Array): string {
    return this.#mark + String(this.#values.push(json) - 1);
  }

  /** The bytes of an answer, with the values in the places of their marks. */
  bytesOf(answer: string): Buffer {
    if (this.#values.length === 0) return Buffer.from(answer);
    const parts: Uint8Array[] = [];
    const mark = `"${this.#mark}`;
    let from = 0;
    for (let at = answer.indexOf(mark); at !== -1; at = answer.indexOf(mark, from)) {
      const end = answer.indexOf('"', at + mark.length);
      parts.push(Buffer.from(answer.slice(from, at)));
      parts.push(this.#values[Number(answer.slice(at + mark.length, end))] ?? NULL);
      from = end + 1;
    }
    parts.push(Buffer.from(answer.slice(from)));
    return Buffer.concat(parts);
  }
}

const NULL = Buffer.from('null');
