import { randomBytes } from 'node:crypto';

const ID_BYTES = 32;
const ID = /^[\w-]{43}$/;

/** An id that nobody can guess. */
export function newId(): string {
  return randomBytes(ID_BYTES).toString('base64url');
}

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return ID.test(text);
}
