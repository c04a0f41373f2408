import { badInput } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { isRecord } from '../../wix/unreadable-record.ts';
import { isGone } from './codes.ts';
import { inFittingPages, ITEMS_PAGE, queryItems } from './item-requests.ts';
import { referencedCollection, typeOfValues, type ReadItems } from './learnt-fields.ts';
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

/**
 * Learns collections from their items, for a key that may not read their definitions.
 * @throws GatewayError BAD_USER_INPUT that names those which the site does not have
 */
export async function learnCollections(
  context: GatewayContext,
  ids: readonly string[],
): Promise<readonly LearntCollection[]> {
  const read = await Promise.all(ids.map((id) => readEnds(context, id)));
  const unknown = ids.filter((_, index) => read[index] === null);
  if (unknown.length > 0) throw noSuchCollections(unknown);
  const found = read.flatMap((one) => one ?? []);
  const targets = found.map(({ id, items, isWhole }): ReadItems => ({
    id,
    isWhole,
    itemIds: new Set(items.map((item) => item.id)),
  }));
  return found.map((one) => learn(one, targets));
}

/** The error for collections that a plan is asked for and the site does not have. */
export function noSuchCollections(ids: readonly string[], known: readonly string[] = []): Error {
  const names = ids.map((id) => JSON.stringify(id)).join(', ');
  return badInput(
    `\`input.dataCollections\` names ${names}, which the site does not have.`,
    known.length === 0
      ? 'Ids are case-sensitive; the site\'s CMS shows each with its collection, as "Collection ID".'
      : `Ids are case-sensitive. The site has ${known.slice(0, 50).join(', ')}${known.length > 50 ? ' …' : ''}.`,
  );
}

interface Ends {
  readonly id: string;
  readonly items: readonly DataItemRecord[];
  readonly count: number | null;
  readonly isWhole: boolean;
  readonly isLong: boolean;
}

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
      const total = typeof paging?.total === 'number' ? paging.total : null;
      // An item that cannot be read teaches nothing; the list of the items names it.
      return { items: records.filter(isRecord), more, total, limit };
    });
  try {
    const { items, more, total, limit } = await page(0);
    if (!more || total === null) {
      const count = more ? null : items.length;
      return { id, items, count, isWhole: !more, isLong: false };
    }
    const last = await page(Math.max(limit, total - limit));
    const both = [...new Map([...items, ...last.items].map((item) => [item.id, item])).values()];
    return { id, items: both, count: total, isWhole: both.length >= total, isLong: true };
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

function learn({ id, items, count, isLong }: Ends, targets: readonly ReadItems[]): LearntCollection {
  const keys = new Set(items.flatMap(({ wire }) => Object.keys(wire.data ?? {})));
  const notes = new Map<string, string>();
  const fields = [...keys].toSorted().map((key): WireField => {
    const values = items.map(({ wire }) => wire.data?.[key]);
    const target = referencedCollection(values, targets);
    if (target !== null) {
      notes.set(key, `Values are ids of items of ${target}.`);
      return { key, type: 'REFERENCE', typeMetadata: { reference: { referencedCollectionId: target } } };
    }
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
