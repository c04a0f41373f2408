import { isGuid } from '../../gateway/ids.ts';

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
