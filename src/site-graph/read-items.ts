import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../gateway/context.ts';
import { connection, type ConnectionArgs, type ConnectionResult } from '../gateway/paging/connection.ts';
import { emptyBatch, type PageSource } from '../gateway/paging/page-source.ts';
import { selectedNodeFields } from '../gateway/selection.ts';
import { definitionOf } from '../products/data/definitions.ts';
import { requireLanguage } from '../products/data/ids.ts';
import { countItems } from '../products/data/item-requests.ts';
import { openItems } from '../products/data/lists.ts';
import { SYSTEM_KEYS, type DataItemRecord } from '../products/data/wire.ts';
import { allConditions, readFilter, type ItemFilter, type ItemOrder } from './filters.ts';
import { signOfChange, watchingDefinitions } from './staleness.ts';
import { isPlain, type CollectionModel } from './model.ts';

export interface ItemArgs extends ConnectionArgs {
  readonly filter?: ItemFilter | null;
  readonly orderBy?: ItemOrder | null;
  readonly consistentRead?: boolean | null;
  readonly language?: string | null;
}

/** Reads a page of a collection's items, of each no more than what is asked for. */
export function readItems(
  context: GatewayContext,
  model: CollectionModel,
  { filter: asked, orderBy, consistentRead, language, ...args }: ItemArgs,
  info: GraphQLResolveInfo,
): ConnectionResult<DataItemRecord> {
  const { id: collectionId } = model;
  const filter = readFilter(model, asked ?? {});
  const counted = consistentRead === true ? { consistentRead } : {};
  const also = language == null ? counted : { ...counted, language: requireLanguage(language) };
  return connection<DataItemRecord>(context, {
    product: 'DATA',
    entity: 'DataItem',
    args,
    query: { collectionId, filter: asked ?? {}, orderBy, also },
    async open(requests) {
      if (filter.isImpossible) return NOTHING;
      const definition = model.definition ?? (await definitionOf(requests, collectionId));
      const items = openItems(requests, definition, {
        collectionId,
        conditions: filter.conditions,
        ids: filter.ids,
        sort: orderBy == null ? undefined : { fieldName: orderBy.field, order: orderBy.direction ?? 'ASC' },
        keys: neededKeys(model, selectedNodeFields(info)),
        also,
      });
      return watchingDefinitions(context.wix, items);
    },
    async count(pageTotal) {
      if (filter.isImpossible) return 0;
      const count = async () =>
        (await pageTotal()) ?? countItems(context, collectionId, allConditions(filter), counted);
      return count().catch((error: unknown) => signOfChange(context.wix, error));
    },
  });
}

const NOTHING: PageSource<never> = { pageMax: 1, read: async (position) => emptyBatch(position) };

/** The only keys to ask Wix for; undefined where whole items are shown. */
function neededKeys(
  { fields }: CollectionModel,
  selected: ReadonlySet<string>,
): readonly string[] | undefined {
  if (selected.has('raw')) return undefined;
  const keys = fields.flatMap(({ key, name, shows }) =>
    shows.as !== 'references' && selected.has(name) ? [key] : [],
  );
  return keys.every(isPlain) ? [...SYSTEM_KEYS, ...keys] : undefined;
}
