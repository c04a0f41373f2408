import { isDateTime, isDay, isTime } from '../../gateway/federation/calendar.ts';
import type { DataFieldType } from '../../generated/enums.ts';
import { isMediaIdentifier, mediaFile, type MediaKind } from '../../wix/media.ts';

type Test = (value: unknown) => boolean;

/** What is known of a type of field. */
interface FieldType {
  /** Whether a value on the wire is one of the type; absent where nothing is known, as of the types of older collections. */
  readonly fits?: Test;
  /** The kind of file that a bare id in it names; `ANY` for files of all kinds, `AMONG` where files may be among other values. */
  readonly files?: MediaKind | 'ANY' | 'AMONG';
}

const isText: Test = (value) => typeof value === 'string';
const isObject: Test = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isFile: Test = (value) =>
  isText(value) || (isObject(value) && isText(Reflect.get(Object(value), 'src')));
/** A reference that came with the item it leads to is that item. */
const isReference: Test = (value) => isText(value) || isObject(value);

function listOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every(test);
}

function textLike(pattern: RegExp): Test {
  return textThat((text) => pattern.test(text));
}

function textThat(is: (text: string) => boolean): Test {
  return (value) => typeof value === 'string' && is(value);
}

/** The ISO text in Wix's wrapper of a point in time, which is one of UTC without a zone (docs/fidelity.md#data-types); undefined for anything else. */
export function dateOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return undefined;
  const time: unknown = Reflect.get(value, '$date');
  if (typeof time !== 'string') return undefined;
  return WITHOUT_ZONE.test(time) ? `${time}Z` : time;
}

const WITHOUT_ZONE = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/;

/** The types of fields, with what their values look like on the wire (docs/fidelity.md#data-types). */
export const FIELD_TYPES: Readonly<Record<DataFieldType, FieldType>> = {
  TEXT: { fits: isText },
  NUMBER: { fits: (value) => typeof value === 'number' },
  DATE: { fits: textThat(isDay) },
  DATETIME: { fits: (value) => isDateTime(dateOf(value) ?? '') },
  TIME: { fits: textThat(isTime) },
  IMAGE: { fits: isFile, files: 'IMAGE' },
  BOOLEAN: { fits: (value) => typeof value === 'boolean' },
  DOCUMENT: { fits: isFile, files: 'DOCUMENT' },
  URL: { fits: isText },
  RICH_TEXT: { fits: isText },
  RICH_CONTENT: { fits: (value) => isObject(value) && Array.isArray(Reflect.get(Object(value), 'nodes')) },
  VIDEO: { fits: isFile, files: 'VIDEO' },
  AUDIO: { fits: isFile, files: 'AUDIO' },
  ANY: { fits: () => true, files: 'AMONG' },
  ARRAY: { fits: Array.isArray, files: 'AMONG' },
  ARRAY_STRING: { fits: listOf(isText), files: 'AMONG' },
  ARRAY_DOCUMENT: { fits: listOf(isFile), files: 'DOCUMENT' },
  MEDIA_GALLERY: { fits: listOf((value) => isFile(value) || isObject(value)), files: 'ANY' },
  ADDRESS: { fits: isObject },
  PAGE_LINK: { fits: isText },
  REFERENCE: { fits: isReference },
  MULTI_REFERENCE: { fits: listOf(isReference) },
  OBJECT: { fits: isObject, files: 'AMONG' },
  LANGUAGE: { fits: isText },
  SLUG: { fits: isText },
  EMAIL: { fits: isText },
  MEDIA_IMAGE: { fits: isFile, files: 'IMAGE' },
  MEDIA_VECTOR_ART: { fits: isFile, files: 'VECTOR' },
  LEGACY_TIME: {},
  LEGACY_BOOK: {},
  LEGACY_EXTERNAL_URL: {},
  LEGACY_BROKEN_REFERENCE: {},
  LEGACY_IMAGE: { files: 'IMAGE' },
  LEGACY_COLOR: {},
  LEGACY_EXTERNAL_VIDEO: {},
};

/** What is known of a type; nothing of those that Wix adds. */
export function fieldType(type: DataFieldType): FieldType {
  return Object.hasOwn(FIELD_TYPES, type) ? FIELD_TYPES[type] : {};
}

/** Whether a value is of a type of field; null for types that nothing is known about. */
export function isOfType(type: DataFieldType, value: unknown): boolean | null {
  return fieldType(type).fits?.(value) ?? null;
}

/** What a value is called when only the value itself can tell, the first that fits; `TEXT`, `ARRAY` and `OBJECT` fit last. */
const TYPES_BY_LOOK: readonly (readonly [type: DataFieldType, fits?: Test])[] = [
  ['BOOLEAN'],
  ['NUMBER'],
  ['IMAGE', (value) => ['IMAGE', 'VECTOR'].includes(kindOfFile(value))],
  ['VIDEO', (value) => kindOfFile(value) === 'VIDEO'],
  ['AUDIO', (value) => kindOfFile(value) === 'AUDIO'],
  ['DOCUMENT', (value) => kindOfFile(value) === 'DOCUMENT'],
  ['DATE'],
  ['DATETIME'],
  ['TIME'],
  ['RICH_TEXT', textLike(/^\s*<([a-z][a-z0-9]*)[\s>].*<\/\1>/is)],
  ['URL', textLike(/^https?:\/\/\S+$/)],
  ['TEXT'],
  ['RICH_CONTENT'],
  ['ADDRESS', isAddress],
  ['ARRAY_DOCUMENT', listOf((one) => kindOfFile(one) === 'DOCUMENT')],
  ['MEDIA_GALLERY', listOf((one) => typeof one === 'object' && addressOf(one) !== '')],
  ['ARRAY_STRING'],
  ['ARRAY'],
  ['OBJECT'],
];

/** The type that a value looks to be of; null for what tells nothing: no value, a blank text, an empty list. */
export function typeOfValue(value: unknown): DataFieldType | null {
  if (isBlank(value)) return null;
  return TYPES_BY_LOOK.find(([type, fits = FIELD_TYPES[type].fits]) => fits?.(value))?.[0] ?? null;
}

/** Whether there is no value, or one without anything in it. */
export function isBlank(value: unknown): boolean {
  if (value == null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function isAddress(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'formatted' in value &&
    ('location' in value || 'country' in value || 'city' in value)
  );
}

/** The address of a file: the text itself, or `src` of an object. */
function addressOf(value: unknown): string {
  const address: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'src') : value;
  return typeof address === 'string' ? address : '';
}

/** The kind of file that one of Wix's identifiers names; blank for other addresses. */
function kindOfFile(value: unknown): MediaKind | '' {
  const address = addressOf(value);
  return (isMediaIdentifier(address) ? mediaFile(address)?.kind : null) ?? '';
}
