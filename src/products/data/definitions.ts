import DataLoader from 'dataloader';
import { GatewayError } from '../../errors.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import { offsetQuery, totalIn } from '../../gateway/lists/query-source.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import type { DataPluginType } from '../../generated/enums.ts';
import { credentialMemory, type CredentialHolder } from '../../wix/client/credential-memory.ts';
import { wholeRecords } from '../../wix/api/unreadable-record.ts';
import { isDenied, type WixError } from '../../wix/api/wix-error.ts';
import { isGone } from './codes.ts';
import { fitsPath, requireCollectionId } from './ids.ts';
import { endpoints, type DataCollectionRecord, type WireCollection, type WireField } from './wire.ts';

/** What is known of a collection: its definition, or why the key may not read it. */
export type Definition =
  | { readonly known: true; readonly collection: DataCollectionRecord }
  | { readonly known: false; readonly refusal: WixError };

/** Most collections that one request returns (docs/fidelity.md#page-limits). */
export const PAGE = 100;
/** From so many collections on, a page of the list is cheaper than each by itself. */
const WORTH_LISTING = 4;
/** Pages of a drain follow each other for hours; a definition is asked for once a minute on the way. */
const remembered = credentialMemory<Definition>({ ttlMs: 60_000, max: 10_000 });

/** Whose knowledge of a collection it is: what one key sees of it. */
export function readerOf({ wix }: GatewayContext, collectionId: string): CredentialHolder {
  return { gateway: wix.gateway, scope: { credentialsKey: `${wix.scope.credentialsKey} ${collectionId}` } };
}

/** The collections. Wix returns them by id and offers neither a filter nor cursors; what it sends about them is remembered. */
export const collectionSource = offsetQuery('dataCollections', {
  what: 'collections',
  page: PAGE,
  key: { field: 'id', rule: requireCollectionId },
  read: (context, { paging }) => readPage(context, paging),
  records: 'collections',
  order: { default: null, by: {}, tie: { none: 'Wix returns them by id' } },
  filter: {},
  count: async ({ wix }) =>
    totalIn(await wix.call(endpoints.listCollections, { paging: { limit: 1, offset: 0 }, fields: ['id'] })),
});

/** Reads a page of the collections, and remembers each. */
async function readPage(context: GatewayContext, paging: { limit: number; offset: number }) {
  const answer = await context.wix.call(endpoints.listCollections, { paging });
  for (const wire of listIn(answer.collections))
    if (typeof wire?.id === 'string') rememberCollection(context, wire);
  return answer;
}

/** All collections of the site: one request for every 100, side by side after the first. */
export async function allCollections(context: GatewayContext): Promise<DataCollectionRecord[]> {
  const list = openCollections(context);
  const { records, next, total } = await list.read(null, PAGE, true);
  const first = wholeRecords(records);
  if (next === null) return first;
  const rest = total === undefined ? [] : await readRest(context, total);
  const all = new Map([...first, ...rest].map((collection) => [collection.id, collection]));
  // Where the list moved meanwhile, or a page cannot be read whole, it is read page by page.
  return all.size === total ? [...all.values()] : readAll(list);
}

async function readRest(context: GatewayContext, total: number): Promise<DataCollectionRecord[]> {
  const offsets = Array.from({ length: Math.ceil(total / PAGE) - 1 }, (_, index) => (index + 1) * PAGE);
  const pages = await Promise.all(offsets.map((offset) => readPage(context, { limit: PAGE, offset })));
  return pages.flatMap(({ collections }) =>
    listIn(collections).flatMap((wire) => (typeof wire?.id === 'string' ? [{ id: wire.id, wire }] : [])),
  );
}

/** Reads a collection afresh; null when the site has none with this id. */
export async function readCollection(
  context: GatewayContext,
  id: string,
): Promise<DataCollectionRecord | null> {
  // Where the id cannot stand in a path, the collection is looked for in the list.
  if (!fitsPath(id)) return (await allCollections(context)).find((one) => one.id === id) ?? null;
  try {
    const { collection } = await context.wix.call(endpoints.getCollection, { dataCollectionId: id });
    if (typeof collection?.id !== 'string')
      throw new GatewayError('WIX_BAD_RESPONSE', { message: "Wix's answer has no collection." });
    return rememberCollection(context, collection);
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/**
 * The definition of a collection, at most a minute old; null when the site has no such collection. Items can be read without it.
 * @throws the failure itself, other than a missing permission
 */
export function definitionOf(context: GatewayContext, id: string): Promise<Definition | null> {
  return definitions(context).load(id);
}

const definitions = perOperation(
  (context) =>
    new DataLoader<string, Definition | null>(async (ids) => {
      const unknown = ids.filter((id) => knownDefinition(context, id) === undefined);
      if (unknown.length >= WORTH_LISTING) await listOnce(context);
      return Promise.all(ids.map((id) => knownDefinition(context, id) ?? readDefinition(context, id)));
    }),
);

/** The definition if it is known already. */
export function knownDefinition(context: GatewayContext, id: string): Definition | undefined {
  return remembered.get(readerOf(context, id));
}

async function readDefinition(context: GatewayContext, id: string): Promise<Definition | null> {
  try {
    const collection = await readCollection(context, id);
    return collection === null ? null : { known: true, collection };
  } catch (error) {
    if (!isDenied(error)) throw error;
    const definition: Definition = { known: false, refusal: error };
    remembered.set(readerOf(context, id), definition);
    return definition;
  }
}

/** Reads the first page of all collections; whatever is wrong with it, reading them one by one says it better. */
async function listOnce(context: GatewayContext): Promise<void> {
  try {
    await openCollections(context).read(null, PAGE, true);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
  }
}

function openCollections(context: GatewayContext): PageSource<DataCollectionRecord> {
  return collectionSource.where(context, [], new Set());
}

function rememberCollection(context: GatewayContext, wire: WireCollection): DataCollectionRecord {
  const collection = { id: String(wire.id), wire };
  remembered.set(readerOf(context, collection.id), { known: true, collection });
  return collection;
}

/** What is known of a collection: nothing where its definition may not be read. */
function wireOf(definition: Definition | null | undefined): WireCollection {
  return definition?.known === true ? definition.collection.wire : {};
}

/** A list of Wix's; nothing where it is none. */
function listIn<T>(list: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(list) ? list : [];
}

/** The fields that a collection declares; none when its definition may not be read. */
export function fieldsOf(definition: Definition | null): readonly WireField[] {
  // Fields are checked one by one where they are used; what is no object is none.
  return listIn(wireOf(definition).fields).filter((field) => typeof field === 'object' && field !== null);
}

/** The field that a collection declares under a key. */
export function fieldOf(definition: Definition, key: string): WireField | undefined {
  return fieldsOf(definition).find((field) => field.key === key);
}

/** Whether the items of a collection can be sorted by a field, and filtered by its limits, as far as its definition tells. */
export function isSortable(definition: Definition, key: string): boolean {
  if (!definition.known) return true;
  const field = fieldOf(definition, key);
  return field !== undefined && isSortableField(field);
}

/** The same of a field that a collection declares. */
export function isSortableField({ capabilities }: WireField): boolean {
  const operators: unknown = capabilities?.queryOperators;
  const compares = !Array.isArray(operators) || operators.includes('GT');
  return capabilities?.sortable !== false && compares;
}

/** Whether Wix pages through the items of a collection by cursor. */
export function hasCursors(definition: Definition): boolean {
  return listIn(wireOf(definition).pagingModes).includes('CURSOR');
}

/** Whether something is switched on for a collection, such as `PUBLISH` for drafts. */
export function hasPlugin(definition: Definition, type: DataPluginType): boolean {
  return listIn(wireOf(definition).plugins).some((plugin) => plugin?.type === type);
}

/** Most items that a collection allows a page to have, where its definition is known and tells. */
export function declaredPage(definition: Definition | undefined): number {
  const { maxPageSize } = wireOf(definition);
  return typeof maxPageSize === 'number' && maxPageSize >= 1 ? maxPageSize : Infinity;
}
