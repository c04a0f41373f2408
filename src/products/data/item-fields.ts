import { keepNumber } from '../../exact-json.ts';
import { imageView, type ImageView } from '../../wix/media.ts';
import { richHtml, richText, type RichText } from '../../wix/rich-text.ts';
import { fieldsOf, type Definition } from './definitions.ts';
import { isOfType } from './field-types.ts';
import { filesOf, type DataFileView } from './item-files.ts';
import { resolveValue } from './item-values.ts';
import type { DataItemRecord, WireField } from './records.ts';
import { typeOfValue } from './value-types.ts';

/** One field of an item: what the item holds, and what its collection says about it. */
export interface DataItemFieldRecord {
  readonly key: string;
  /** As it is on the wire. */
  readonly value: unknown;
  /** Null where the collection does not know the field. */
  readonly field: WireField | null;
  /** Null where the collection's definition may not be read. */
  readonly declared: boolean | null;
}

/**
 * The fields of an item: all that its collection declares in its order, then what the item holds beside.
 * @param keys only these, if any are named
 */
export function itemFields(
  { wire }: DataItemRecord,
  definition: Definition | null,
  keys: readonly string[] | null | undefined,
): DataItemFieldRecord[] {
  const data = wire.data ?? {};
  const declared = new Map(
    fieldsOf(definition).flatMap((field) => (field.key == null ? [] : [[field.key, field] as const])),
  );
  const all = [...new Set([...declared.keys(), ...Object.keys(data)])];
  const wanted = keys == null ? all : all.filter((key) => keys.includes(key));
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

/** Resolvers of one field of an item. */
export const DataItemField = {
  label: ({ field }: DataItemFieldRecord) => field?.displayName ?? null,
  type: ({ field }: DataItemFieldRecord) => field?.type ?? null,
  value: ({ value }: DataItemFieldRecord) => resolveValue(value ?? null),
  html: (record: DataItemFieldRecord) => richTextOf(record)?.html ?? null,
  losses: (record: DataItemFieldRecord) => richTextOf(record)?.losses ?? null,
  image: (record: DataItemFieldRecord) => (PICTURES.has(shownType(record)) ? pictureOf(record.value) : null),
  urls: (record: DataItemFieldRecord) =>
    richTextOf(record)?.files ?? filesOfField(record)?.map(({ url }) => url) ?? null,
  files: filesOfField,
  typeMatches: ({ value: wire, field }: DataItemFieldRecord) =>
    wire == null || field === null ? null : isOfType(field.type, wire),
  systemField: ({ field }: DataItemFieldRecord) => field?.systemField ?? null,
};

/** The declared type; where the definition may not be read, the one that the value looks to be of. */
function shownType({ value: wire, field, declared }: DataItemFieldRecord): string {
  return field?.type ?? (declared === null ? typeOfValue(wire) : null) ?? '';
}

/** Formatted text; null for every other field. */
function richTextOf(record: DataItemFieldRecord): RichText | null {
  const type = shownType(record);
  if (type === 'RICH_CONTENT') return richText(record.value);
  return type === 'RICH_TEXT' ? richHtml(record.value) : null;
}

function filesOfField(record: DataItemFieldRecord): DataFileView[] | null {
  const type = shownType(record);
  // Only the field's definition tells whether an address is that of a file or of a page.
  return filesOf(record.value, record.declared === null && type === 'URL' ? 'DOCUMENT' : type);
}

const PICTURES: ReadonlySet<string> = new Set(['IMAGE', 'MEDIA_IMAGE', 'MEDIA_VECTOR_ART', 'LEGACY_IMAGE']);

/** A picture as the item holds it: an address, an identifier or an object with either. */
function pictureOf(wire: unknown): ImageView | null {
  if (typeof wire === 'string') return imageView(wire);
  return typeof wire === 'object' && !Array.isArray(wire) ? imageView(wire) : null;
}
