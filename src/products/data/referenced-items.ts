import type { GatewayContext } from '../../gateway/context.ts';
import { GatewayError, badInput } from '../../errors.ts';
import { connection, type ConnectionResult } from '../../gateway/paging/connection.ts';
import { mapPages } from '../../gateway/paging/map-pages.ts';
import { offset, type OffsetPage } from '../../gateway/paging/offset.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { explained } from '../../gateway/batch-loader.ts';
import { totalOf } from '../../wix/envelope.ts';
import { requireCollectionId, requireKey } from './data-ids.ts';
import { noCollection } from './data-errors.ts';
import { definitionOf, fieldsOf } from './definitions.ts';
import { endpoints } from './endpoints.ts';
import { inFittingPages, ITEMS_PAGE, withDrafts } from './item-reads.ts';
import { itemRecord } from './items-list.ts';
import { loadIncluded, loadItem, MAX_INCLUDED } from './loaders.ts';
import type { DataItemRecord } from './records.ts';

interface ReferenceArgs {
  readonly key: string;
  readonly collectionId?: string | null | undefined;
}

/**
 * The item that a reference leads to; null without one, and when it does not exist.
 * @throws GatewayError BAD_USER_INPUT when the field is no reference, WIX_BAD_RESPONSE when it holds no id
 */
export async function referencedItem(
  context: GatewayContext,
  item: DataItemRecord,
  args: ReferenceArgs,
): Promise<DataItemRecord | null> {
  const key = requireKey(args.key);
  const target = await targetOf(context, item.collectionId, args, 'reference');
  const value = item.wire.data?.[key];
  if (value == null || value === '') return null;
  // Items that came with another one can hold whole items in the place of ids.
  const id: unknown = typeof value === 'object' ? Reflect.get(value, '_id') : value;
  if (typeof id !== 'string')
    throw new GatewayError('WIX_BAD_RESPONSE', {
      message: `\`${key}\` of item ${item.id} holds ${JSON.stringify(value).slice(0, 60)} in the place of an item's id.`,
      hint: 'Wix does not hold items to the fields of their collection. The value is in `data`.',
    });
  return loadItem(context, target, id);
}

/**
 * The items that a multi-reference leads to: the first ones of many items come in one request, the others of each by itself.
 * @throws GatewayError BAD_USER_INPUT when the field is no multi-reference
 */
export async function referencedItems(
  context: GatewayContext,
  item: DataItemRecord,
  args: ReferenceArgs & {
    readonly first?: number | null | undefined;
    readonly after?: string | null | undefined;
  },
): Promise<ConnectionResult<DataItemRecord>> {
  const key = requireKey(args.key);
  const target = await targetOf(context, item.collectionId, args, 'multiReference');
  return connection<DataItemRecord>(context, {
    product: 'DATA',
    entity: 'DataItemReference',
    args,
    query: { collectionId: item.collectionId, id: item.id, key },
    open: () => referencesOf(context, item, key, target),
    count: async (pageTotal) => (await pageTotal()) ?? countReferences(context, item, key),
  });
}

/** A referenced item, or one that does not exist. */
interface Reference {
  readonly id: string;
  readonly item: DataItemRecord | null;
}

function referencesOf(
  context: GatewayContext,
  item: DataItemRecord,
  key: string,
  target: string,
): PageSource<DataItemRecord> {
  const all = offset<Reference>({
    pageMax: ITEMS_PAGE,
    idOf: ({ id }) => id,
    onDrift: () =>
      context.report.note(
        'References were added or removed while they were read; the place was searched again.',
      ),
    // What comes for many items at once may be all there is, even where more was asked for.
    fetch: (start, limit) =>
      start === 0
        ? firstReferences(context, item, key, target, Math.min(limit, MAX_INCLUDED))
        : laterReferences(context, item, key, target, start, limit),
  });
  const existing = mapPages(all, (references) =>
    Promise.resolve(references.map((reference) => reference.item)),
  );
  return {
    pageMax: existing.pageMax,
    async read(position, limit) {
      const batch = await existing.read(position, limit);
      return position === null && batch.next === null ? { ...batch, total: batch.records.length } : batch;
    },
  };
}

async function firstReferences(
  context: GatewayContext,
  item: DataItemRecord,
  key: string,
  target: string,
  limit: number,
): Promise<OffsetPage<Reference>> {
  // One more than wanted tells whether there are more, up to what Wix includes; few items refer to more.
  const asked = Math.min(limit + 1, MAX_INCLUDED);
  const found = await loadIncluded(context, item, key, asked);
  const mayHaveMore = (found?.items.length ?? 0) + (found?.unresolved ?? 0) >= asked;
  // What is unresolved has a place among the references, but not here: further pages would begin at a wrong one.
  if (mayHaveMore && (found?.unresolved ?? 0) > 0)
    return laterReferences(context, item, key, target, 0, limit);
  noteUnresolved(context, found?.unresolved ?? 0, key);
  const records = (found?.items ?? []).map((data): Reference => {
    const id = String(data['_id']);
    return { id, item: { collectionId: target, id, wire: { id, dataCollectionId: target, data } } };
  });
  return {
    records: records.slice(0, limit),
    total: mayHaveMore ? Number.POSITIVE_INFINITY : records.length,
  };
}

async function laterReferences(
  context: GatewayContext,
  item: DataItemRecord,
  key: string,
  target: string,
  start: number,
  limit: number,
): Promise<OffsetPage<Reference>> {
  const { results, more } = await inFittingPages(context, item.collectionId, limit, async (size) => {
    const answer = await queryReferenced(context, item, key, { limit: size, offset: start }, false);
    if (!Array.isArray(answer.results))
      throw new GatewayError('WIX_BAD_RESPONSE', { message: 'Wix\'s answer has no list "results".' });
    return { results: answer.results, more: answer.pagingMetadata?.hasNext ?? answer.results.length >= size };
  });
  const records = results.map(({ dataItem }, index): Reference => {
    const record = dataItem == null ? undefined : itemRecord(dataItem, target);
    // Wix does not name what cannot be found; its place stands for it.
    return record === undefined
      ? { id: `unresolved:${start + index}`, item: null }
      : { id: record.id, item: { ...record, collectionId: dataItem?.dataCollectionId ?? target } };
  });
  noteUnresolved(context, records.filter((record) => record.item === null).length, key);
  return { records, total: more ? Number.POSITIVE_INFINITY : start + records.length };
}

async function countReferences(
  context: GatewayContext,
  item: DataItemRecord,
  key: string,
): Promise<number | null> {
  const answer = await queryReferenced(context, item, key, { limit: 1, offset: 0 }, true);
  return totalOf(answer.pagingMetadata?.total);
}

function queryReferenced(
  context: GatewayContext,
  item: DataItemRecord,
  key: string,
  paging: { readonly limit: number; readonly offset: number },
  returnTotalCount: boolean,
) {
  return withDrafts(context, item.collectionId, (drafts) =>
    context.wix.call(endpoints.queryReferenced, {
      dataCollectionId: item.collectionId,
      referringItemId: item.id,
      referringItemFieldName: key,
      order: 'ASC',
      returnTotalCount,
      paging,
      ...drafts,
    }),
  );
}

function noteUnresolved(context: GatewayContext, count: number, key: string): void {
  if (count > 0)
    context.report.note(
      `Some references in \`${key}\` lead to items that do not exist any more; they are left out.`,
    );
}

/** The collection that a field refers to. */
async function targetOf(
  context: GatewayContext,
  collectionId: string,
  args: ReferenceArgs,
  kind: 'reference' | 'multiReference',
): Promise<string> {
  if (args.collectionId != null) return requireCollectionId(args.collectionId);
  const definition = await explained(context, 'DATA', definitionOf(context, collectionId));
  if (definition === null) throw noCollection(collectionId, true);
  if (!definition.known)
    throw new GatewayError('WIX_PERMISSION_DENIED', {
      message: `The definition of the collection ${JSON.stringify(collectionId)} may not be read, so it is not known where \`${args.key}\` leads.`,
      hint: 'Name the collection it leads to in the argument `collectionId`: items can be read without the definition.',
    });
  const field = fieldsOf(definition).find(({ key }) => key === args.key);
  const target = field?.typeMetadata?.[kind]?.referencedCollectionId;
  if (typeof target === 'string' && target !== '') return target;
  const other = kind === 'reference' ? 'references' : 'reference';
  throw badInput(
    `\`${args.key}\` is no ${kind === 'reference' ? 'reference' : 'multi-reference'} of the collection ${JSON.stringify(collectionId)}${field === undefined ? '' : `: it is of type ${String(field.type)}`}.`,
    `\`dataCollection { fields { key type } }\` lists its fields; \`${other}\` is for those of the other kind. Where the value is an id all the same, name the collection in \`collectionId\`.`,
  );
}
