import { badInput } from '../../errors.ts';
import { requireGuid } from '../../gateway/ids.ts';
import { connection } from '../../gateway/paging/connection.ts';
import { selectedFields, selectedNodeFields } from '../../gateway/selection.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { catalogPages, inCatalog } from './catalog.ts';
import { readCollectionQuery, requireCollectionId } from './collection-query.ts';
import { collectionsV1, countCollectionsV1 } from './collections-v1.ts';
import { collectionsV3, countCollectionsV3 } from './collections-v3.ts';
import { readInventoryQuery } from './inventory-query.ts';
import { countInventoryV1, inventoryV1 } from './inventory-v1.ts';
import { countInventoryV3, inventoryV3 } from './inventory-v3.ts';
import { findProductBySlug, loadCollection, loadProduct } from './loaders.ts';
import { readProductQuery } from './product-query.ts';
import { countProductsV1, productsV1 } from './products-v1.ts';
import { countProductsV3, productsV3 } from './products-v3.ts';
import type { CollectionRecord, InventoryItemRecord, ProductRecord } from './records.ts';
import { categoryFields, productNeeds } from './requested-fields.ts';

export const Query: QueryResolvers = {
  product: (_, { id }, context, info) => loadProduct(context, requireGuid(id), selectedFields(info)),
  productBySlug: (_, { slug }, context, info) => {
    if (slug === '') throw badInput('`slug` is empty.', "It is the last part of the product page's address.");
    return findProductBySlug(context, slug, selectedFields(info));
  },
  products: (_, { filter, orderBy, ...args }, context, info) => {
    const query = readProductQuery(filter, orderBy);
    const needs = productNeeds(selectedNodeFields(info));
    return connection<ProductRecord>(context, {
      product: 'STORES',
      entity: 'Product',
      args,
      query,
      open: () =>
        catalogPages<ProductRecord>(context, {
          V1: () => productsV1(context, query, needs),
          V3: () => productsV3(context, query, needs),
        }),
      count: (pageTotal) =>
        inCatalog(context, async (catalog) =>
          catalog === 'V1'
            ? ((await pageTotal()) ?? countProductsV1(context, query))
            : countProductsV3(context, query),
        ),
    });
  },
  collection: (_, { id }, context, info) =>
    loadCollection(context, requireCollectionId(id), selectedFields(info)),
  collections: (_, { filter, orderBy, ...args }, context, info) => {
    const query = readCollectionQuery(filter, orderBy);
    const fields = categoryFields(selectedNodeFields(info));
    return connection<CollectionRecord>(context, {
      product: 'STORES',
      entity: 'Collection',
      args,
      query,
      open: () =>
        catalogPages<CollectionRecord>(context, {
          V1: () => collectionsV1(context, query),
          V3: () => collectionsV3(context, query, fields),
        }),
      count: (pageTotal) =>
        inCatalog(context, async (catalog) =>
          catalog === 'V1'
            ? ((await pageTotal()) ?? countCollectionsV1(context, query))
            : countCollectionsV3(context, query),
        ),
    });
  },
  inventoryItems: (_, { filter, orderBy, ...args }, context) => {
    const query = readInventoryQuery(filter, orderBy);
    return connection<InventoryItemRecord>(context, {
      product: 'STORES',
      entity: 'InventoryItem',
      args,
      query,
      open: () =>
        catalogPages<InventoryItemRecord>(context, {
          V1: () => inventoryV1(context, query),
          V3: () => inventoryV3(context, query),
        }),
      count: (pageTotal) =>
        inCatalog(context, async (catalog) =>
          catalog === 'V1'
            ? ((await pageTotal()) ?? countInventoryV1(context, query))
            : countInventoryV3(context, query),
        ),
    });
  },
};
