import { isGuid } from '../../gateway/ids.ts';
import { explained } from '../../gateway/batch-loader.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { entityReference } from '../../gateway/entity-reference.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { permissions } from '../../wix/permissions.ts';
import { definitionOf } from './definitions.ts';
import { DataItemField, itemFields } from './item-fields.ts';
import { dateOf, resolveValue } from './item-values.ts';
import { countItems } from './items-list.ts';
import { loadItem } from './loaders.ts';
import { itemsConnection } from './query-resolvers.ts';
import { readElsewhere } from './read-elsewhere.ts';
import type { DataCollectionRecord, DataItemRecord } from './records.ts';
import { referencedItem, referencedItems } from './referenced-items.ts';

/** Fields of collections and items that are computed; the SDL says where all others stand on the wire. */
export const resolvers = {
  DataCollection: {
    __resolveReference: ({ id }, context) => collectionById(context, id),
    readElsewhere: ({ id }) => readElsewhere(id),
    totalItems: ({ id }, _args, context) =>
      explained(context, 'DATA', countItems(context, { collectionId: id })),
    items: ({ id }, args, context, info) => itemsConnection(context, info, args, { collectionId: id }),
  },
  DataReferenceMetadata: {
    referencedCollection: ({ referencedCollectionId }, _args, context) =>
      referencedCollectionId == null ? null : collectionById(context, referencedCollectionId),
  },
  DataPageLink: {
    pattern: ({ calculator }) =>
      calculator?.fieldsPattern?.pattern ?? calculator?.urlizedOnlyPattern?.pattern,
  },
  DataItem: {
    __resolveReference: ({ collectionId, id }, context) => loadItem(context, collectionId, id),
    collection: ({ collectionId }, _args, context) => collectionById(context, collectionId),
    createdAt: (item) => time(item, '_createdDate'),
    updatedAt: (item) => time(item, '_updatedDate'),
    ownerId: (item) => ownerOf(item),
    owner: (item) => {
      const id = ownerOf(item);
      return typeof id === 'string' && isGuid(id) ? entityReference('Member', { id }) : null;
    },
    publishStatus: ({ wire }) => wire.data?.['_publishStatus'] as never,
    data: ({ wire }) => resolveValue(wire.data ?? {}),
    fields: async (item, { keys }, context) => {
      const definition = await explained(context, 'DATA', definitionOf(context, item.collectionId));
      if (definition?.known === false)
        context.report.note(
          `The definition of the collection ${JSON.stringify(item.collectionId)} may not be read: its fields come without label and type, and empty ones are left out. The permission "${permissions.DATA_COLLECTIONS.name}" (${permissions.DATA_COLLECTIONS.scope}) brings them; it also allows changes, since Wix has none that only reads them.`,
        );
      return itemFields(item, definition, keys);
    },
    reference: (item, args, context) => referencedItem(context, item, args),
    references: (item, args, context) => referencedItems(context, item, args),
    raw: ({ wire }) => wire,
  },
  DataItemField,
} satisfies Resolvers;

function ownerOf({ wire }: DataItemRecord): string | null {
  // Checked when the answer is written, like every id.
  return (wire.data?.['_owner'] ?? null) as string | null;
}

/** A point in time of an item; anything else than Wix's wrapper is handed on, to be refused when the answer is written. */
function time({ wire }: DataItemRecord, key: string): unknown {
  const value = wire.data?.[key];
  return dateOf(value) ?? value ?? null;
}

/** A collection by id, batched; null when there is none. */
export async function collectionById(
  context: GatewayContext,
  id: string,
): Promise<DataCollectionRecord | null> {
  const definition = await explained(context, 'DATA', definitionOf(context, id));
  if (definition === null) return null;
  return definition.known
    ? definition.collection
    : explained(context, 'DATA', Promise.reject(definition.refusal));
}
