/** It cannot be told on this site, or with these credentials. */
export class Untold extends Error {
  override readonly name = 'Untold';
}
