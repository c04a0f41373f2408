import type { Json, JsonObject } from '../json.ts';

const OPERATORS = [
  'EQ',
  'LT',
  'GT',
  'NE',
  'LTE',
  'GTE',
  'STARTS_WITH',
  'ENDS_WITH',
  'CONTAINS',
  'HAS_SOME',
  'HAS_ALL',
  'EXISTS',
  'URLIZED',
];
const NOT_SORTABLE = new Set([
  'MULTI_REFERENCE',
  'RICH_CONTENT',
  'MEDIA_GALLERY',
  'OBJECT',
  'ARRAY',
  'ARRAY_DOCUMENT',
  'ADDRESS',
]);

/** wire: a field of a collection, with what Wix adds to every field. */
export function field(key: string, type: string, more: JsonObject = {}): JsonObject {
  const sortable = !NOT_SORTABLE.has(type);
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

/** wire: a field that holds the id of one item of a collection. */
export function reference(key: string, referencedCollectionId: string): JsonObject {
  return field(key, 'REFERENCE', { typeMetadata: { reference: { referencedCollectionId } } });
}

/** wire: a field that stands for any number of items of a collection; Wix keeps it on both sides. */
export function multiReference(
  key: string,
  referencedCollectionId: string,
  referencingFieldKey: string,
): JsonObject {
  return field(key, 'MULTI_REFERENCE', {
    typeMetadata: {
      multiReference: {
        referencedCollectionId,
        referencingFieldKey,
        referencingDisplayName: displayName(referencingFieldKey),
      },
    },
  });
}

const system = { systemField: true, readOnly: true };

/** wire: the fields that every collection of the CMS has. */
export const SYSTEM_FIELDS: readonly JsonObject[] = [
  field('_id', 'TEXT', { ...system, displayName: 'ID', immutable: true }),
  field('_createdDate', 'DATETIME', { ...system, displayName: 'Created Date' }),
  field('_updatedDate', 'DATETIME', { ...system, displayName: 'Updated Date' }),
  field('_owner', 'TEXT', { ...system, displayName: 'Owner' }),
];

/** The same fields in a collection that can neither sort nor compare them. */
export function unsortable(fields: readonly JsonObject[]): Json[] {
  return fields.map((one) => ({
    ...one,
    capabilities: { sortable: false, queryOperators: ['EQ', 'NE', 'HAS_SOME'] },
  }));
}

function displayName(key: string): string {
  const words = key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
