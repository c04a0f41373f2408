import { explained } from '../../gateway/batch-loader.ts';
import { entityReference } from '../../gateway/entity-reference.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { collectionById } from './collection-resolvers.ts';
import { definitionOf } from './definitions.ts';
import { DataItemField, itemFields } from './item-fields.ts';
import { dateOf, resolveValue } from './item-values.ts';
import { loadItem } from './loaders.ts';
import { permissions } from '../../wix/permissions.ts';
import type { DataItemRecord } from './records.ts';
import { referencedItem, referencedItems } from './referenced-items.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Resolvers of items. What has no resolver is in the record under the same name. */
export const itemResolvers = {
  DataItem: {
    __resolveReference: ({ collectionId, id }, context) => loadItem(context, collectionId, id),
    collection: ({ collectionId }, _args, context) => collectionById(context, collectionId),
    createdAt: (item) => time(item, '_createdDate'),
    updatedAt: (item) => time(item, '_updatedDate'),
    ownerId: (item) => ownerOf(item),
    owner: (item) => {
      const id = ownerOf(item);
      return typeof id === 'string' && GUID.test(id) ? entityReference('Member', { id }) : null;
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
