import { explained } from '../../gateway/batch-loader.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { definitionOf } from './definitions.ts';
import { countItems } from './items-list.ts';
import { itemsConnection } from './query-resolvers.ts';
import { readElsewhere } from './read-elsewhere.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import type { DataCollectionRecord } from './records.ts';

/** Resolvers of collections and their fields. What has no resolver is on the wire under the same name. */
export const collectionResolvers = {
  DataCollection: {
    __resolveReference: ({ id }, context) => collectionById(context, id),
    displayName: ({ wire }) => wire.displayName,
    collectionType: ({ wire }) => wire.collectionType,
    ownerAppId: ({ wire }) => wire.ownerAppId,
    displayNamespace: ({ wire }) => wire.displayNamespace,
    displayField: ({ wire }) => wire.displayField,
    maxPageSize: ({ wire }) => wire.maxPageSize,
    pagingModes: ({ wire }) => wire.pagingModes,
    defaultDisplayOrder: ({ wire }) => wire.defaultDisplayOrder,
    capabilities: ({ wire }) => wire.capabilities,
    fields: ({ wire }) => wire.fields,
    permissions: ({ wire }) => wire.permissions,
    plugins: ({ wire }) => wire.plugins,
    revision: ({ wire }) => wire.revision,
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    deprecation: ({ wire }) => wire.deprecation,
    readElsewhere: ({ id }) => readElsewhere(id),
    totalItems: ({ id }, _args, context) =>
      explained(context, 'DATA', countItems(context, { collectionId: id })),
    items: ({ id }, args, context, info) => itemsConnection(context, info, args, { collectionId: id }),
    raw: ({ wire }) => wire,
  },
  DataCollectionDeprecation: { message: ({ deprecationMessage }) => deprecationMessage },
  DataCollectionPlugin: {
    defaultStatus: ({ publishOptions }) => publishOptions?.defaultStatus,
    singleItemId: ({ singleItemOptions }) => singleItemOptions?.singleItemId,
    format: ({ urlizedOptions }) => urlizedOptions?.format,
    translatableFieldKeys: ({ multilingualOptions }) => multilingualOptions?.translatableFieldKeys,
    isPersisted: ({ editablePageLinkOptions }) => editablePageLinkOptions?.isPersisted,
    isMutable: ({ editablePageLinkOptions }) => editablePageLinkOptions?.isMutable,
    siteSort: ({ cmsOptions }) => cmsOptions?.siteSort?.sort,
  },
  DataFieldPlugin: {
    internal: ({ cmsOptions }) => cmsOptions?.internal,
    isPrimaryCategory: ({ categoryFieldOptions }) => categoryFieldOptions?.isPrimary,
  },
  DataTypeMetadata: {
    objectFields: ({ object }) => object?.fields,
    elementType: ({ array }) => array?.elementType,
    elementTypeMetadata: ({ array }) => array?.typeMetadata,
  },
  DataReferenceMetadata: {
    referencedCollection: ({ referencedCollectionId }, _args, context) =>
      referencedCollectionId == null ? null : collectionById(context, referencedCollectionId),
  },
  DataPageLink: {
    pattern: ({ calculator }) =>
      calculator?.fieldsPattern?.pattern ?? calculator?.urlizedOnlyPattern?.pattern,
    lowercase: ({ calculator }) => calculator?.fieldsPattern?.lowercase,
  },
} satisfies Resolvers;

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
