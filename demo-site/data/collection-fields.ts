import { words, type Json, type JsonObject } from '../making.ts';

/** A collection of the demo site: what Wix tells about it, and how many items it has; the largest takes what the others leave. */
export interface DemoCollection {
  readonly id: string;
  readonly size: number | 'REST';
  /** Its fields besides those that every collection has. */
  readonly fields: readonly Json[];
  readonly more?: JsonObject;
  /** The app whose absence makes it disappear. */
  readonly app?: 'STORES';
  /** Kept in another database, which has no system fields. */
  readonly isExternal?: boolean;
}

const OPERATORS = words(`
  EQ LT GT NE LTE GTE STARTS_WITH ENDS_WITH CONTAINS HAS_SOME HAS_ALL EXISTS URLIZED`);
const NOT_SORTABLE = words(`
  MULTI_REFERENCE RICH_CONTENT MEDIA_GALLERY OBJECT ARRAY ARRAY_DOCUMENT ADDRESS`);

/** wire: a field of a collection, with what Wix adds to every field. */
export function field(key: string, type: string, more: JsonObject = {}): JsonObject {
  const sortable = !NOT_SORTABLE.includes(type);
  return {
    key,
    displayName: displayName(key),
    type,
    systemField: false,
    capabilities: { sortable, queryOperators: sortable ? OPERATORS : ['EXISTS'] },
    encrypted: false,
    description: '',
    readOnly: false,
    immutable: false,
    required: false,
    plugins: [],
    ...more,
  };
}

/**
 * Fields of which there is nothing more to say, such as `name:TEXT`: also one that holds the id of an item (`author>Authors`), and
 * one that stands for any number of items, which Wix keeps on both sides (`genres>>Genres.books`).
 */
export function fieldsOf(text: string): JsonObject[] {
  return words(text).map((word) => {
    const [, key = '', mark, referencedCollectionId = '', referencingFieldKey = ''] =
      /^(\w+)(>>|>|:)([^.]+)(?:\.(\w+))?$/.exec(word) ?? [];
    if (mark === ':') return field(key, referencedCollectionId);
    if (mark === '>')
      return field(key, 'REFERENCE', { typeMetadata: { reference: { referencedCollectionId } } });
    const referencingDisplayName = displayName(referencingFieldKey);
    const metadata = { referencedCollectionId, referencingFieldKey, referencingDisplayName };
    return field(key, 'MULTI_REFERENCE', { typeMetadata: { multiReference: metadata } });
  });
}

const system = (key: string, type: string, name: string, more: JsonObject = {}): JsonObject =>
  field(key, type, { systemField: true, readOnly: true, displayName: name, ...more });

/** wire: the fields that every collection of the CMS has. */
export const SYSTEM_FIELDS: readonly JsonObject[] = [
  system('_id', 'TEXT', 'ID', { immutable: true }),
  system('_createdDate', 'DATETIME', 'Created Date'),
  system('_updatedDate', 'DATETIME', 'Updated Date'),
  system('_owner', 'TEXT', 'Owner'),
];

/** The same fields in a collection that can neither sort nor compare them. */
export function unsortable(fields: readonly JsonObject[]): Json[] {
  const capabilities = { sortable: false, queryOperators: ['EQ', 'NE', 'HAS_SOME'] };
  return fields.map((one) => ({ ...one, capabilities }));
}

/** The words of a key that is written in one: `inPrint` is "In Print". */
export function spaced(key: string): string {
  return key.replaceAll(/([a-z])([A-Z])/g, '$1 $2');
}

function displayName(key: string): string {
  const name = spaced(key).replaceAll('_', ' ').trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
