import { isOfType } from './field-types.ts';

type Values = readonly unknown[];

/** What a value is called when only the value itself can tell, the first that fits; `TEXT`, `ARRAY` and `OBJECT` fit last. */
const TYPES_BY_LOOK: readonly (readonly [type: string, fits: (value: unknown) => boolean])[] = [
  ['BOOLEAN', (value) => typeof value === 'boolean'],
  ['NUMBER', (value) => typeof value === 'number'],
  ['IMAGE', (value) => ['image', 'vector'].includes(kindOfFile(value))],
  ['VIDEO', (value) => kindOfFile(value) === 'video'],
  ['AUDIO', (value) => kindOfFile(value) === 'audio'],
  ['DOCUMENT', (value) => kindOfFile(value) === 'document'],
  ['DATE', (value) => isOfType('DATE', value) === true],
  ['DATETIME', (value) => isOfType('DATETIME', value) === true],
  ['TIME', (value) => isOfType('TIME', value) === true],
  ['RICH_TEXT', (value) => typeof value === 'string' && /^\s*<([a-z][a-z0-9]*)[\s>].*<\/\1>/is.test(value)],
  ['URL', (value) => typeof value === 'string' && /^https?:\/\/\S+$/.test(value)],
  ['TEXT', (value) => typeof value === 'string'],
  ['RICH_CONTENT', (value) => isOfType('RICH_CONTENT', value) === true],
  ['ADDRESS', isAddress],
  ['ARRAY_DOCUMENT', (value) => isListOf(value, (one) => kindOfFile(one) === 'document')],
  ['MEDIA_GALLERY', (value) => isListOf(value, (one) => typeof one === 'object' && addressOf(one) !== '')],
  ['ARRAY_STRING', (value) => isListOf(value, (one) => typeof one === 'string')],
  ['ARRAY', Array.isArray],
  ['OBJECT', (value) => typeof value === 'object'],
];

/** Types of which a field can hold several: those of the values, and the type that holds them all. */
const UNIONS: readonly (readonly [holds: ReadonlySet<string>, type: string])[] = [
  [new Set(['IMAGE', 'URL']), 'IMAGE'],
  [new Set(['DATE', 'DATETIME']), 'DATETIME'],
  [new Set(['DOCUMENT', 'IMAGE', 'VIDEO', 'AUDIO', 'URL']), 'DOCUMENT'],
  [new Set(['TEXT', 'URL', 'DATE', 'TIME']), 'TEXT'],
  [new Set(['TEXT', 'URL', 'DATE', 'TIME', 'RICH_TEXT']), 'RICH_TEXT'],
  [new Set(['ARRAY_STRING', 'ARRAY_DOCUMENT', 'MEDIA_GALLERY', 'ARRAY']), 'ARRAY'],
];

/** The type that a value looks to be of, in Wix's words; null for what tells nothing: no value, a blank text, an empty list. */
export function typeOfValue(value: unknown): string | null {
  if (isBlank(value)) return null;
  return TYPES_BY_LOOK.find(([, fits]) => fits(value))?.[0] ?? null;
}

/** The type that holds all values of a field. */
export interface LearntType {
  /** `ANY` where the values have nothing in common. */
  readonly type: string;
  /** The types of the values, where they are several. */
  readonly mixed: readonly string[];
}

/**
 * The type of a field, learnt from its values.
 * @returns null when no value tells anything
 */
export function typeOfValues(key: string, values: Values): LearntType | null {
  const types = [...new Set(values.flatMap((value) => typeOfValue(value) ?? []))].toSorted();
  const [type] = types;
  if (type === undefined) return null;
  // Wix's own names for the addresses of dynamic pages (docs/fidelity.md#data-types).
  if (type === 'TEXT' && types.length === 1 && key.startsWith('link-') && values.every(isPlace))
    return { type: 'PAGE_LINK', mixed: [] };
  if (types.length === 1) return { type, mixed: [] };
  const union = UNIONS.find(([holds]) => types.every((one) => holds.has(one)));
  return { type: union?.[1] ?? 'ANY', mixed: union === undefined ? types : [] };
}

function isBlank(value: unknown): boolean {
  if (value == null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function isPlace(value: unknown): boolean {
  return isBlank(value) || String(value).startsWith('/');
}

function isListOf(value: unknown, fits: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(fits);
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

/** The kind of file that a Wix identifier names, such as `image` in `wix:image://…`; blank for other addresses. */
function kindOfFile(value: unknown): string {
  return /^(?:wix:)?(image|vector|video|audio|document):\/\//.exec(addressOf(value))?.[1] ?? '';
}
