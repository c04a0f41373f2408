import DataLoader from 'dataloader';
import { GatewayError } from '../../errors.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import type { WixClient } from '../../wix/client.ts';
import { credentialMemory } from '../../wix/credential-memory.ts';
import { recordsOf } from '../../wix/envelope.ts';
import type { WixError } from '../../wix/wix-error.ts';
import { isDenied, isGone } from './data-errors.ts';
import { fitsPath } from './data-ids.ts';
import { endpoints } from './endpoints.ts';
import type { DataCollectionRecord, WireCollection, WireField } from './records.ts';

/** What is known of a collection: its definition, or why the key may not read it. */
export type Definition =
  | { readonly known: true; readonly collection: DataCollectionRecord }
  | { readonly known: false; readonly refusal: WixError };

/** Pages of a drain follow each other for hours; a definition is asked for once a minute on the way. */
const MINUTE = 60_000;
const remembered = credentialMemory<Map<string, { readonly definition: Definition; readonly until: number }>>(
  { ttlMs: 3_600_000 },
);

/** From so many collections on, a page of the list is cheaper than each by itself. */
const WORTH_LISTING = 4;
/** Most collections that one request returns (docs/fidelity.md#page-limits). */
export const COLLECTIONS_PAGE = 100;

const definitions = perOperation(
  (context) =>
    new DataLoader<string, Definition | null>(async (ids) => {
      const found = await readDefinitions(context.wix, ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
);

/**
 * The definition of a collection, at most a minute old; null when the site has no such collection. Items can be read without it.
 * @throws the failure itself, other than a missing permission
 */
export function definitionOf(context: GatewayContext, id: string): Promise<Definition | null> {
  return definitions(context).load(id);
}

/** The definition if it is known already. */
export function knownDefinition(wix: WixClient, id: string): Definition | undefined {
  const entry = remembered.get(wix)?.get(id);
  return entry === undefined || entry.until <= Date.now() ? undefined : entry.definition;
}

/** Reads a collection afresh; null when the site has none with this id. */
export async function readCollection(wix: WixClient, id: string): Promise<DataCollectionRecord | null> {
  if (!fitsPath(id)) return findInList(wix, id);
  try {
    const { collection } = await wix.call(endpoints.getCollection, { dataCollectionId: id });
    if (typeof collection !== 'object' || collection === null || typeof collection.id !== 'string')
      throw new GatewayError('WIX_BAD_RESPONSE', { message: "Wix's answer has no collection." });
    return rememberCollection(wix, collection);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** Takes down what Wix sent about a collection. */
export function rememberCollection(wix: WixClient, wire: WireCollection): DataCollectionRecord {
  const collection = { id: String(wire.id), wire };
  remember(wix, collection.id, { known: true, collection });
  return collection;
}

/** The fields that a collection declares; none when its definition may not be read. */
export function fieldsOf(definition: Definition | null): readonly WireField[] {
  const fields: unknown = definition?.known === true ? definition.collection.wire.fields : undefined;
  // Fields are checked one by one where they are used; what is no object is none.
  return Array.isArray(fields)
    ? (fields.filter((field) => typeof field === 'object' && field !== null) as WireField[])
    : [];
}

async function readDefinitions(
  wix: WixClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Definition | null>> {
  const found = new Map<string, Definition | null>();
  const missing = (): string[] => ids.filter((id) => !found.has(id));
  const takeKnown = (): void => {
    for (const id of missing()) {
      const definition = knownDefinition(wix, id);
      if (definition !== undefined) found.set(id, definition);
    }
  };
  takeKnown();
  if (missing().length >= WORTH_LISTING) {
    await listOnce(wix);
    takeKnown();
  }
  await Promise.all(missing().map(async (id) => found.set(id, await readDefinition(wix, id))));
  return found;
}

async function readDefinition(wix: WixClient, id: string): Promise<Definition | null> {
  try {
    const collection = await readCollection(wix, id);
    return collection === null ? null : { known: true, collection };
  } catch (error) {
    if (!isDenied(error)) throw error;
    const definition: Definition = { known: false, refusal: error };
    remember(wix, id, definition);
    return definition;
  }
}

/** Looks for a collection whose id cannot stand in a path. */
async function findInList(wix: WixClient, id: string): Promise<DataCollectionRecord | null> {
  for (let start = 0; ; start += COLLECTIONS_PAGE) {
    const paging = { limit: COLLECTIONS_PAGE, offset: start };
    const answer = await wix.call(endpoints.listCollections, { paging });
    const page = recordsOf(answer.collections, 'collections', (collection) => collection.id);
    const found = page.find((collection) => collection.id === id);
    if (found !== undefined) return rememberCollection(wix, found);
    if (page.length < COLLECTIONS_PAGE) return null;
  }
}

/** Reads the first page of all collections; whatever is wrong with it, reading them one by one says it better. */
async function listOnce(wix: WixClient): Promise<void> {
  try {
    const answer = await wix.call(endpoints.listCollections, {
      paging: { limit: COLLECTIONS_PAGE, offset: 0 },
    });
    for (const wire of recordsOf(answer.collections, 'collections', ({ id }) => id))
      rememberCollection(wix, wire);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
  }
}

function remember(wix: WixClient, id: string, definition: Definition): void {
  const entries = remembered.get(wix) ?? new Map();
  entries.set(id, { definition, until: Date.now() + MINUTE });
  remembered.set(wix, entries);
}
