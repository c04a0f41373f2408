import { badInput } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { isGuid } from '../../guid.ts';
import type { DataFieldType } from '../../generated/enums.ts';
import { isRecord } from '../../wix/api/unreadable-record.ts';
import { isGone } from './codes.ts';
import { isBlank, typeOfValue } from './field-types.ts';
import { inFittingPages, ITEMS_PAGE, queryItems } from './item-requests.ts';
import type { DataCollectionRecord, DataItemRecord, WireField } from './wire.ts';

/** A collection whose definition may not be read, as its items tell it. */
export interface LearntCollection extends DataCollectionRecord {
  readonly learnt: {
    /** Items of the collection; null where Wix does not count so many. */
    readonly count: number | null;
    /** Items that were looked at. */
    readonly looked: number;
    /** Whether nothing more may be asked about it for the plan, because two requests were sent already. */
    readonly isLong: boolean;
    /** What is to be said about single fields, by their keys. */
    readonly notes: ReadonlyMap<string, string>;
  };
}

/** Wix requests that are sent for each collection, at most: for a page from either end. */
export const REQUESTS_PER_COLLECTION = 2;

/** Where a migration plan is told which collections are wanted. */
const OF_PLANS = 'input.dataCollections';

/**
 * Learns collections from their items, for a key that may not read their definitions.
 * @param argument where they were named
 * @throws GatewayError BAD_USER_INPUT that names those which the site does not have
 */
export async function learnCollections(
  context: GatewayContext,
  ids: readonly string[],
  argument = OF_PLANS,
): Promise<readonly LearntCollection[]> {
  const read = await Promise.all(ids.map((id) => readEnds(context, id)));
  const unknown = ids.filter((_, index) => read[index] === null);
  if (unknown.length > 0) throw noSuchCollections(unknown, [], argument);
  const found = read.flatMap((one) => one ?? []);
  return found.map((one) => learn(one, found));
}

/** The error for collections that are asked for and the site does not have. @param argument where they were named */
export function noSuchCollections(
  ids: readonly string[],
  known: readonly string[] = [],
  argument = OF_PLANS,
): Error {
  const names = ids.map((id) => JSON.stringify(id)).join(', ');
  return badInput(
    `\`${argument}\` names ${names}, which the site does not have.`,
    known.length === 0
      ? 'Ids are case-sensitive; the site\'s CMS shows each with its collection, as "Collection ID".'
      : `Ids are case-sensitive. The site has ${known.slice(0, 50).join(', ')}${known.length > 50 ? ' …' : ''}.`,
  );
}

/** What was looked at of a collection. */
interface LookedAt {
  readonly id: string;
  readonly items: readonly DataItemRecord[];
  readonly itemIds: ReadonlySet<string>;
  /** Whether these are all of its items. */
  readonly isWhole: boolean;
}

type Ends = LookedAt & Pick<LearntCollection['learnt'], 'count' | 'isLong'>;

/** Reads the first items of a collection and, where there are more, the last; null when there is no such collection. */
async function readEnds(context: GatewayContext, id: string): Promise<Ends | null> {
  const page = (offset: number) =>
    inFittingPages(context, id, ITEMS_PAGE, async (limit) => {
      const { records, paging } = await queryItems(context, {
        dataCollectionId: id,
        query: { paging: { limit, offset } },
        returnTotalCount: true,
      });
      const more = paging?.hasNext ?? records.length >= limit;
      // An item that cannot be read teaches nothing; the list of the items names it.
      const items = records.filter(isRecord);
      const total = typeof paging?.total === 'number' ? paging.total : null;
      return { items, limit, more, count: more ? total : items.length };
    });
  try {
    const { items, limit, more, count } = await page(0);
    const isLong = more && count !== null;
    const last = isLong ? await page(Math.max(limit, count - limit)) : { items: [] };
    const byId = new Map([...items, ...last.items].map((item) => [item.id, item]));
    return {
      id,
      items: [...byId.values()],
      itemIds: new Set(byId.keys()),
      count,
      isWhole: count !== null && byId.size >= count,
      isLong,
    };
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

function learn({ id, items, count, isLong }: Ends, others: readonly LookedAt[]): LearntCollection {
  const keys = new Set(items.flatMap(({ wire }) => Object.keys(wire.data ?? {})));
  const notes = new Map<string, string>();
  const fields = [...keys].toSorted().map((key): WireField => {
    const values = items.map(({ wire }) => wire.data?.[key]);
    const target = referencedCollection(values, others);
    if (target !== null)
      return { key, type: 'REFERENCE', typeMetadata: { reference: { referencedCollectionId: target } } };
    const learnt = typeOfValues(key, values);
    if (learnt === null) notes.set(key, 'No item that was looked at has a value.');
    else if (learnt.mixed.length > 0) notes.set(key, `Values of several types: ${learnt.mixed.join(', ')}.`);
    return { key, type: learnt?.type ?? 'ANY' };
  });
  return {
    id,
    wire: { id, displayName: id, fields },
    learnt: { count, looked: items.length, isLong, notes },
  };
}

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

/** Ids that someone chose prove nothing when they are this short, or mere numbers. */
const TELLING = /^(?!\d+$).{3,}$/s;

/**
 * The collection whose items the values of a field are, if that is proved: a GUID that is the id of an item is no coincidence, and then other
 * GUIDs are items that are gone or were not looked at; ids that someone chose must all be those of a collection that was read whole.
 * @returns null when no collection, or more than one, could be meant
 */
export function referencedCollection(
  values: readonly unknown[],
  collections: readonly Pick<LookedAt, 'id' | 'itemIds' | 'isWhole'>[],
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
