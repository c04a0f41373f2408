import { isGuid } from '../../gateway/ids.ts';
import type { DataFieldType } from '../../generated/enums.ts';
import { isBlank, typeOfValue } from './field-types.ts';

/** The type that holds all values of a field. */
export interface LearntType {
  /** `ANY` where the values have nothing in common. */
  readonly type: DataFieldType;
  /** The types of the values, where they are several. */
  readonly mixed: readonly DataFieldType[];
}

/** Types of which a field can hold several: those of the values, and the type that holds them all. */
const UNIONS: readonly (readonly [holds: readonly DataFieldType[], type: DataFieldType])[] = [
  [['IMAGE', 'URL'], 'IMAGE'],
  [['DATE', 'DATETIME'], 'DATETIME'],
  [['DOCUMENT', 'IMAGE', 'VIDEO', 'AUDIO', 'URL'], 'DOCUMENT'],
  [['TEXT', 'URL', 'DATE', 'TIME'], 'TEXT'],
  [['TEXT', 'URL', 'DATE', 'TIME', 'RICH_TEXT'], 'RICH_TEXT'],
  [['ARRAY_STRING', 'ARRAY_DOCUMENT', 'MEDIA_GALLERY', 'ARRAY'], 'ARRAY'],
];

/**
 * The type of a field, learnt from its values.
 * @returns null when no value tells anything
 */
export function typeOfValues(key: string, values: readonly unknown[]): LearntType | null {
  const types = [...new Set(values.flatMap((value) => typeOfValue(value) ?? []))].toSorted();
  const [type] = types;
  if (type === undefined) return null;
  if (types.length > 1) {
    const union = UNIONS.find(([holds]) => types.every((one) => holds.includes(one)));
    return { type: union?.[1] ?? 'ANY', mixed: union === undefined ? types : [] };
  }
  // Wix's own names for the addresses of dynamic pages (docs/fidelity.md#data-types).
  const isPage =
    type === 'TEXT' &&
    key.startsWith('link-') &&
    values.every((value) => isBlank(value) || String(value).startsWith('/'));
  return { type: isPage ? 'PAGE_LINK' : type, mixed: [] };
}

/** Items of a collection that were looked at. */
export interface ReadItems {
  readonly id: string;
  readonly itemIds: ReadonlySet<string>;
  /** Whether these are all of them. */
  readonly isWhole: boolean;
}

/** Ids that someone chose prove nothing when they are this short, or mere numbers. */
const TELLING = /^(?!\d+$).{3,}$/s;

/**
 * The collection whose items the values of a field are, if that is proved: a GUID that is the id of an item is no coincidence, and then other
 * GUIDs are items that are gone or were not looked at; ids that someone chose must all be those of a collection that was read whole.
 * @returns null when no collection, or more than one, could be meant
 */
export function referencedCollection(
  values: readonly unknown[],
  collections: readonly ReadItems[],
): string | null {
  const given = values.filter((value) => value != null && value !== '');
  if (given.length === 0 || !given.every((value) => typeof value === 'string')) return null;
  const ids = [...new Set(given)];
  const areGuids = ids.every((id) => isGuid(id));
  const meant = collections.filter(({ itemIds, isWhole }) =>
    areGuids
      ? ids.some((id) => itemIds.has(id))
      : isWhole && ids.length > 1 && ids.every((id) => TELLING.test(id) && itemIds.has(id)),
  );
  return meant.length === 1 ? (meant[0]?.id ?? null) : null;
}
