import { explained } from '../../gateway/paging/batch-loader.ts';
import { entityReference } from '../../gateway/federation/entity-reference.ts';
import { isGuid } from '../../guid.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { readElsewhere } from './app-collections.ts';
import { definitionOf } from './definitions.ts';
import { dateOf, isOfType } from './field-types.ts';
import {
  addressOf,
  filesOf,
  itemFields,
  pictureOf,
  resolveValue,
  richTextOf,
  urlsOf,
} from './item-fields.ts';
import { countItems } from './item-requests.ts';
import { collections, itemsOf } from './lists.ts';
import { referencedItem, referencedItems } from './references.ts';
import type { DataItemRecord } from './wire.ts';

/** The member who made an item, as a reference; null where it was someone else, as far as the id tells. */
export function memberWhoMade({ wire }: DataItemRecord) {
  const id = wire.data?.['_owner'];
  return typeof id === 'string' && isGuid(id) ? entityReference('Member', { id }) : null;
}

/** Fields of collections and items that are computed; the SDL says where all others stand on the wire. */
export const resolvers = {
  DataCollection: {
    readElsewhere: ({ id }) => readElsewhere(id),
    totalItems: ({ id }, _, context) => explained(context, 'DATA', countItems(context, id)),
    items: ({ id }, args, context, info) => itemsOf(context, id).connection(context, args, info),
  },
  DataReferenceMetadata: {
    referencedCollection: collections.to(({ referencedCollectionId }) => referencedCollectionId),
  },
  DataItem: {
    __resolveReference: ({ collectionId, id }, context) => itemsOf(context, collectionId).load(context, id),
    collection: collections.to(({ collectionId }) => collectionId),
    owner: memberWhoMade,
    data: ({ wire }) => resolveValue(wire.data ?? {}),
    fields: async (item, { keys, except, withFiles }, context) => {
      const definition = await explained(context, 'DATA', definitionOf(context, item.collectionId));
      if (definition?.known === false)
        context.report.note(
          `The definition of the collection ${JSON.stringify(item.collectionId)} may not be read: its fields come without label and type, and empty ones are left out. The permission "${permissions.DATA_COLLECTIONS.name}" (${permissions.DATA_COLLECTIONS.scope}) brings them; it also allows changes, since Wix has none that only reads them.`,
        );
      const found = itemFields(item, definition, keys, except);
      return withFiles === true ? found.filter((field) => (urlsOf(field) ?? []).length > 0) : found;
    },
    reference: (item, args, context) => referencedItem(context, item, args),
    references: (item, args, context) => referencedItems(context, item, args),
  },
  DataItemField: {
    label: ({ field }) => field?.displayName,
    type: ({ field }) => field?.type,
    value: ({ value }) => resolveValue(value ?? null),
    html: (record) => richTextOf(record)?.html,
    losses: (record) => richTextOf(record)?.losses,
    image: pictureOf,
    address: addressOf,
    urls: urlsOf,
    files: filesOf,
    typeMatches: ({ value, field }) =>
      value == null || field?.type == null ? null : isOfType(field.type, value),
    systemField: ({ field }) => field?.systemField,
  },
} satisfies Resolvers;

/** How items show points in time: without the wrapper of Wix Data; anything else is handed on, to be refused when the answer is written. */
export const conversions = { DateTime: (time: unknown) => dateOf(time) ?? time };
