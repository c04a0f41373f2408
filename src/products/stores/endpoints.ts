import { categories } from '@wix/categories/meta';
import {
  catalogVersioning,
  type collections,
  inventory,
  inventoryItemsV3,
  type products,
  productsV3,
  readOnlyVariantsV3,
  storesLocationsV3,
} from '@wix/stores/meta';
import { endpoint, restEndpoint, type Wire } from '../../wix/endpoint.ts';
import { permissions } from '../../wix/permissions.ts';

const PRODUCTS_V1 = { permission: permissions.PRODUCTS };
const PRODUCTS_V3 = { permission: permissions.PRODUCTS_V3 };
const INVENTORY_V3 = { permission: permissions.INVENTORY_V3, method: 'POST' } as const;
const CATEGORIES = { permission: permissions.CATEGORIES };

/** What an SDK function that the gateway does not call answers: its types are the wire's all the same. */
type AnswerOf<Function extends () => { readonly __originalResponseType: unknown }> = Wire<
  ReturnType<Function>['__originalResponseType']
>;

/** A product of catalog V1 as Wix sends it. */
export type WireProductV1 = NonNullable<AnswerOf<typeof products.queryProducts>['products']>[number];
export type WireCollectionV1 = NonNullable<
  AnswerOf<typeof collections.queryCollections>['collections']
>[number];

/** A query of catalog V1: filter and sort are JSON written as text (docs/fidelity.md#catalog-v1). */
interface QueryV1 {
  readonly paging: { readonly limit: number; readonly offset: number };
  readonly filter?: string;
  readonly sort?: string;
}

/** Every read of Wix Stores. */
export const endpoints = {
  getCatalogVersion: endpoint(catalogVersioning.getCatalogVersion, PRODUCTS_V3),

  searchProductsV3: endpoint(productsV3.searchProducts, { ...PRODUCTS_V3, method: 'POST' }),
  queryProductsV3: endpoint(productsV3.queryProducts, { ...PRODUCTS_V3, method: 'POST' }),
  countProductsV3: endpoint(productsV3.countProducts, { ...PRODUCTS_V3, method: 'POST' }),
  queryVariantsV3: endpoint(readOnlyVariantsV3.queryVariants, PRODUCTS_V3),
  queryInventoryV3: endpoint(inventoryItemsV3.queryInventoryItems, INVENTORY_V3),
  countInventoryV3: endpoint(inventoryItemsV3.countInventoryItems, INVENTORY_V3),
  queryLocationsV3: endpoint(storesLocationsV3.queryStoresLocations, {
    permission: permissions.LOCATIONS_V3,
  }),
  queryCategories: endpoint(categories.queryCategories, CATEGORIES),
  countCategories: endpoint(categories.countCategories, CATEGORIES),
  listCategoryItems: endpoint(categories.listItemsInCategory, CATEGORIES),

  // The SDK has no function for the first of these, and a path that does not exist for the second.
  queryProductsV1: restEndpoint<
    {
      readonly query: QueryV1;
      readonly includeVariants?: boolean;
      readonly includeHiddenProducts?: boolean;
      readonly includeMerchantSpecificData?: boolean;
    },
    { readonly products?: WireProductV1[]; readonly totalResults?: number }
  >('POST', '/stores-reader/v1/products/query', PRODUCTS_V1),
  queryCollectionsV1: restEndpoint<
    {
      readonly query: QueryV1;
      readonly includeNumberOfProducts: boolean;
      readonly includeDescription: boolean;
    },
    { readonly collections?: WireCollectionV1[]; readonly totalResults?: number }
  >('POST', '/stores-reader/v1/collections/query', PRODUCTS_V1),
  queryInventoryV1: endpoint(inventory.queryInventory, { permission: permissions.INVENTORY_V1 }),
};
