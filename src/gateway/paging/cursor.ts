import { GatewayError } from '../../errors.ts';
import { hashOf } from '../../hash.ts';

/** Raised when the layout of cursors changes in a way that older ones cannot be read. */
const CURSOR_VERSION = 1;

/** Where a page ended, as its paging strategy wrote it down: any JSON. */
export type Position = unknown;

/** What a cursor is bound to: it is refused with another site, entity, filter or order. */
export interface CursorScope {
  readonly siteKey: string;
  readonly entity: string;
  /** Filter and order of the list, in any shape that can be written as JSON. */
  readonly query: unknown;
}

/** Writes and reads the opaque cursors of one list. */
export interface CursorCodec {
  encode(position: Position): string;
  /** @throws GatewayError BAD_CURSOR when the cursor is damaged or belongs to another list */
  decode(cursor: string): Position;
}

/** Creates the codec of one list. */
export function cursorCodec(scope: CursorScope): CursorCodec {
  const site = digest(scope.siteKey);
  const query = digest(canonicalJson(scope.query));
  return {
    encode(position) {
      const payload = JSON.stringify([CURSOR_VERSION, scope.entity, site, query, position]);
      return Buffer.from(digest(payload) + payload).toString('base64url');
    },
    decode(cursor) {
      const [version, entity, cursorSite, cursorQuery, position] = open(cursor);
      if (version !== CURSOR_VERSION) throw refused('was made by another version of the gateway');
      if (entity !== scope.entity)
        throw refused(`belongs to a list of ${nameOf(entity)}, not of ${scope.entity}`);
      if (cursorSite !== site) throw refused('belongs to another site');
      if (cursorQuery !== query) throw refused('was made with another filter or order');
      return position;
    },
  };
}

/** JSON with sorted keys and without empty values, so that equal filters read alike. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return JSON.stringify(value);
  const fields: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const field: unknown = Reflect.get(value, key);
    if (field !== undefined && field !== null) fields.push(`${JSON.stringify(key)}:${canonicalJson(field)}`);
  }
  return `{${fields.join(',')}}`;
}

const DIGEST_LENGTH = 8;

/** Characters of a cursor: ours stay below 2 KB, those from before an upgrade below this. */
const LONGEST = 16_384;

function digest(text: string): string {
  return hashOf(text).slice(0, DIGEST_LENGTH);
}

function open(cursor: string): readonly unknown[] {
  if (cursor.length > LONGEST) throw refused('is longer than any of this gateway');
  const text = Buffer.from(cursor, 'base64url').toString();
  const payload = text.slice(DIGEST_LENGTH);
  if (digest(payload) !== text.slice(0, DIGEST_LENGTH))
    throw refused('is damaged or was not made by this gateway');
  const parts = parsed(payload);
  if (!Array.isArray(parts) || parts.length !== 5)
    throw refused('is damaged or was not made by this gateway');
  return parts;
}

/** Whoever knows how cursors are made can give any text its checksum. */
function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

function nameOf(entity: unknown): string {
  return typeof entity === 'string' && /^\w{1,60}$/.test(entity) ? entity : 'something else';
}

function refused(reason: string): GatewayError {
  return new GatewayError('BAD_CURSOR', { message: `This cursor ${reason}.` });
}
