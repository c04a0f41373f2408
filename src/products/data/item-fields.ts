import { keepNumber, keepNumbers } from '../../json/exact-json.ts';
import type { DataFieldType } from '../../generated/enums.ts';
import { htmlWithFiles } from '../../wix/rich-text/html-media.ts';
import {
  hostedFile,
  imageView,
  isMediaIdentifier,
  mediaFile,
  mediaUrl,
  type ImageView,
  type MediaFile,
  type WireImage,
} from '../../wix/media.ts';
import { textAt } from '../../mapping/index.ts';
import { playerOf } from '../../wix/rich-text/players.ts';
import { richHtml, richText, type RichText } from '../../wix/rich-text/rich-text.ts';
import { fieldsOf, type Definition } from './definitions.ts';
import { dateOf, fieldType, isOfType, typeOfValue } from './field-types.ts';
import type { DataFileRecord, DataItemFieldRecord, DataItemRecord } from './wire.ts';

/** Objects can be nested as deeply as Wix allows, and a little more (docs/fidelity.md#data-items). */
const MAX_DEPTH = 100;

/**
 * A value of an item in plain terms: points in time, which Wix wraps as `{"$date"}`, become their ISO texts, and identifiers of media
 * full web addresses, at any depth, also inside of HTML. Everything else stays as it is.
 */
export function resolveValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string')
    return isMediaIdentifier(value) ? (mediaUrl(value) ?? value) : htmlWithFiles(value).html;
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value))
    return keepNumbers(
      value.map((item: unknown) => resolveValue(item, depth + 1)),
      value,
    );
  const time = dateOf(value);
  if (time !== undefined) return time;
  const resolved = Object.entries(value).map(([key, item]) => [key, resolveValue(item, depth + 1)]);
  return keepNumbers(Object.fromEntries(resolved), value);
}

/**
 * The fields of an item: all that its collection declares in its order, then what the item holds beside.
 * @param keys only these, if any are named
 * @param except all but these
 */
export function itemFields(
  { wire }: DataItemRecord,
  definition: Definition | null,
  keys: readonly string[] | null | undefined,
  except: readonly string[] | null | undefined,
): DataItemFieldRecord[] {
  const data = wire.data ?? {};
  const declared = new Map(
    fieldsOf(definition).flatMap((field) => (field.key == null ? [] : [[field.key, field] as const])),
  );
  const all = [...new Set([...declared.keys(), ...Object.keys(data)])];
  const wanted = all.filter((key) => keys?.includes(key) !== false && except?.includes(key) !== true);
  return wanted.map((key) => {
    const field = declared.get(key) ?? null;
    const record = {
      key,
      value: Object.hasOwn(data, key) ? data[key] : null,
      field,
      declared: definition?.known === true ? field !== null : null,
    };
    return keepNumber(record, 'value', { holder: data, key });
  });
}

/** The declared type; where the definition may not be read, the one that the value looks to be of. */
function typeOf({ value, field, declared }: DataItemFieldRecord): DataFieldType | null {
  return field?.type ?? (declared === null ? typeOfValue(value) : null);
}

/** Formatted text; null for every other field. */
export function richTextOf(record: DataItemFieldRecord): RichText | null {
  const type = typeOf(record);
  if (type === 'RICH_CONTENT') return isOfType(type, record.value) === true ? richText(record.value) : null;
  return type === 'RICH_TEXT' ? richHtml(record.value) : null;
}

/** An address in one line; blank where an object has no part of one, null for every other field and what is no address. */
export function addressOf(record: DataItemFieldRecord): string | null {
  const { value } = record;
  if (typeOf(record) !== 'ADDRESS') return null;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const at = (path: string): string => textAt(value, path)?.trim() ?? '';
  const line = at('streetAddress.formattedAddressLine') || at('addressLine');
  const parts = [
    line || `${at('streetAddress.name')} ${at('streetAddress.number')}`.trim(),
    ...['streetAddress.apt', 'addressLine2', 'postalCode', 'city', 'subdivision'].map(at),
    at('countryFullname') || at('country'),
  ];
  return at('formatted') || parts.filter((part) => part !== '').join(', ');
}

/** A picture as the item holds it: an address, an identifier or an object with either. */
export function pictureOf(record: DataItemFieldRecord): ImageView | null {
  const files = filesIn(typeOf(record));
  if (files !== 'IMAGE' && files !== 'VECTOR') return null;
  const { value } = record;
  const hasOne = !Array.isArray(value) && fileIn(value, files) !== null;
  // What names a file is a text, or an object that holds one.
  return hasOne ? imageView(value as string | WireImage) : null;
}

/**
 * The files in a value: addresses, identifiers, and objects with `src`, alone or in a list; in values of other types, what is a file of Wix for
 * certain. Null where such a type holds none.
 */
export function filesOf(record: DataItemFieldRecord): DataFileRecord[] | null {
  const { value, declared } = record;
  const type = typeOf(record);
  // Only the field's definition tells whether an address is that of a file or of a page.
  const files = filesIn(declared === null && type === 'URL' ? 'DOCUMENT' : type);
  if (value == null) return null;
  if (files !== undefined && files !== 'AMONG')
    return [value].flat().flatMap((one) => fileIn(one, files === 'ANY' ? undefined : files) ?? []);
  // Formatted text tells its files itself.
  const isFormatted = type === 'RICH_TEXT' || type === 'RICH_CONTENT';
  const texts = isFormatted ? [value].filter(isHosted) : [...hostedIn(value)];
  const found = texts.flatMap((text) => fileIn(text) ?? []);
  return files === undefined && found.length === 0 ? null : found;
}

/** Addresses of the files in a value, of formatted text too; nothing where its type holds none. */
export function urlsOf(record: DataItemFieldRecord): string[] | undefined {
  const files = filesOf(record)?.map(({ url }) => url);
  const shown = richTextOf(record)?.files;
  return shown === undefined ? files : [...shown, ...(files ?? [])];
}

function filesIn(type: DataFieldType | null) {
  return type === null ? 'AMONG' : fieldType(type).files;
}

function fileIn(value: unknown, kind?: MediaFile['kind']): DataFileRecord | null {
  const one = (name: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      ? Reflect.get(value, name)
      : null;
  const addresses = typeof value === 'object' ? ['src', 'url', 'fileUrl', 'id', 'slug'].map(one) : [value];
  const file = addresses
    .map((address) => mediaFile(address, kind ?? undefined))
    // A page that shows a video is no file.
    .find((found) => found !== null && (found.kind !== null || playerOf(found.url) === null));
  return file == null
    ? null
    : { ...file, altText: one('alt') ?? one('altText') ?? null, title: one('title') ?? null };
}

function isHosted(value: unknown): value is string {
  return typeof value === 'string' && hostedFile(value) !== null;
}

/** What names files of Wix at any depth of a value: whole texts, and addresses in HTML. */
function* hostedIn(value: unknown, depth = 0): Generator<string> {
  if (typeof value === 'string') {
    if (isHosted(value)) yield value;
    else yield* htmlWithFiles(value).files;
  } else if (typeof value === 'object' && value !== null && depth <= MAX_DEPTH) {
    for (const one of Object.values(value)) yield* hostedIn(one, depth + 1);
  }
}
