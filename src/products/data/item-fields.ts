import { keepNumber } from '../../exact-json.ts';
import { imageView, mediaUrl } from '../../wix/media.ts';
import { ricosToHtml } from '../../wix/ricos-html.ts';
import { fieldsOf, type Definition } from './definitions.ts';
import { isOfType } from './field-types.ts';
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
  html: (record: DataItemFieldRecord) => {
    const { value: wire } = record;
    const type = shownType(record);
    if (type === 'RICH_CONTENT') return ricosToHtml(wire);
    return type === 'RICH_TEXT' && typeof wire === 'string' ? wire : null;
  },
  image: (record: DataItemFieldRecord) => {
    const { value: wire } = record;
    if (!PICTURES.has(shownType(record))) return null;
    return typeof wire === 'string' ? imageView(wire) : imageView({ url: fileOf(wire) });
  },
  urls: (record: DataItemFieldRecord) => {
    const { value: wire } = record;
    if (!FILES.has(shownType(record)) || wire == null) return null;
    return (Array.isArray(wire) ? wire : [wire]).map(fileOf).flatMap((file) => mediaUrl(file) ?? []);
  },
  typeMatches: ({ value: wire, field }: DataItemFieldRecord) =>
    wire == null || field === null ? null : isOfType(field.type, wire),
  systemField: ({ field }: DataItemFieldRecord) => field?.systemField ?? null,
};

/** The declared type; where the definition may not be read, the one that the value looks to be of. */
function shownType({ value: wire, field, declared }: DataItemFieldRecord): string {
  return field?.type ?? (declared === null ? typeOfValue(wire) : null) ?? '';
}

const PICTURES: ReadonlySet<string> = new Set(['IMAGE', 'MEDIA_IMAGE', 'MEDIA_VECTOR_ART', 'LEGACY_IMAGE']);
const FILES: ReadonlySet<string> = new Set([
  ...PICTURES,
  'DOCUMENT',
  'ARRAY_DOCUMENT',
  'VIDEO',
  'AUDIO',
  'MEDIA_GALLERY',
]);

/** The address of a file: the value itself, or `src` of an object. */
function fileOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Reflect.get(value, 'src') ?? Reflect.get(value, 'url');
}
