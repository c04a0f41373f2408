/** It cannot be told on this site, or with these credentials. */
export class Untold extends Error {
  override readonly name = 'Untold';
  /** The permission that the key lacks to tell it. */
  readonly lacks: string | undefined;

  constructor(message: string, lacks?: string) {
    super(message);
    this.lacks = lacks;
  }
}
