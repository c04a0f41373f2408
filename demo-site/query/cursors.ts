import { applicationError } from '../http/errors.ts';
import { isObject, numberAt, objectAt, type Json, type JsonObject } from '../json.ts';
import { hash32, hashText } from '../records/random.ts';

/** What a cursor stands for: the query it continues, and the record next to which it continues. */
export interface CursorContent {
  /** The endpoint it belongs to. */
  readonly of: string;
  readonly filter: JsonObject;
  readonly sort: readonly Json[];
  /** Anything else that a following page needs, such as a search expression. */
  readonly extra?: JsonObject;
  readonly limit: number;
  /** Records that the pages before it have brought. */
  readonly served?: number;
  readonly anchor: { readonly serial: number; readonly keys: readonly (Json | undefined)[] };
  readonly direction: 'next' | 'prev';
}

/** Writes and reads the cursors of one site. They hold their whole query, as Wix's do, and nothing is kept for them. */
export interface CursorBook {
  write(content: CursorContent): string;
  /** Throws a 400 for a cursor that is unknown, expired, or of another endpoint. */
  read(cursor: string, of: string): CursorContent;
  /** Makes every cursor given out so far an expired one. */
  expire(): void;
}

export function cursorBook(seed: number, lifetimeMs: number): CursorBook {
  const key = hash32(seed, hashText('cursor'));
  let epoch = 0;
  return {
    expire: () => {
      epoch += 1;
    },
    write: (content) => {
      // A page that is asked for again must be the same page: the time is left out unless it matters.
      const at = Number.isFinite(lifetimeMs) ? Date.now() : 0;
      const text = JSON.stringify({ ...content, epoch, at });
      return `${Buffer.from(text).toString('base64url')}.${sign(key, text)}`;
    },
    read: (cursor, of) => {
      const [encoded = '', signature] = cursor.split('.');
      const text = Buffer.from(encoded, 'base64url').toString();
      if (signature !== sign(key, text)) throw invalidCursor('Cursor is invalid');
      const content: unknown = JSON.parse(text);
      if (!isContent(content) || content.of !== of)
        throw invalidCursor('Cursor does not belong to this endpoint');
      const expired =
        content.epoch !== epoch || (Number.isFinite(lifetimeMs) && Date.now() - content.at > lifetimeMs);
      if (expired) throw invalidCursor('Cursor has expired');
      return content;
    },
  };
}

function invalidCursor(description: string): Error {
  return applicationError(400, 'INVALID_CURSOR', description);
}

function sign(key: number, text: string): string {
  let hash = key;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash32(key, hash).toString(36);
}

// The signature shows that this site wrote it, so the shape needs no closer look.
function isContent(value: unknown): value is CursorContent & { epoch: number; at: number } {
  return isObject(value) && numberAt(objectAt(value, 'anchor'), 'serial') !== undefined;
}
