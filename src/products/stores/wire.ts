import { categories } from '@wix/categories/meta';
import {
  catalogVersioning,
  inventory,
  inventoryItemsV3,
  productsV3,
  type collections,
  type products,
  readOnlyVariantsV3,
  storesLocationsV3,
} from '@wix/stores/meta';
import { endpoint, restEndpoint, type ItemOf, type ResponseOf, type Wire } from '../../wix/endpoint.ts';
import { permissions } from '../../wix/permissions.ts';

const PRODUCTS_V1 = { permission: permissions.PRODUCTS };
const PRODUCTS_V3 = { permission: permissions.PRODUCTS_V3 };
const INVENTORY_V3 = { permission: permissions.INVENTORY_V3, method: 'POST' } as const;
const CATEGORIES = { permission: permissions.CATEGORIES };

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

/** What an SDK function that the gateway does not call answers: its types are the wire's all the same. */
type AnswerOf<Function extends () => { readonly __originalResponseType: unknown }> = Wire<
  ReturnType<Function>['__originalResponseType']
>;

/** A product of catalog V3 as Wix sends it. */
export type WireProductV3 = ItemOf<ResponseOf<typeof endpoints.searchProductsV3>['products']>;
/** A product of catalog V1 as Wix sends it. */
export type WireProductV1 = ItemOf<AnswerOf<typeof products.queryProducts>['products']>;
/** A variant of V3. The types of its bulk read lack both sizes, which those of single products have: they are read where they come. */
export type WireVariantV3 = ItemOf<ResponseOf<typeof endpoints.queryVariantsV3>['variants']> & {
  readonly physicalProperties?: Pick<WireProductV1, 'productDimensions' | 'packageDimensions'>;
};
export type WireVariantV1 = NonNullable<WireProductV1['variants']>[number];
export type WireCategory = ItemOf<ResponseOf<typeof endpoints.queryCategories>['categories']>;
export type WireCollectionV1 = ItemOf<AnswerOf<typeof collections.queryCollections>['collections']>;
export type WireInventoryV3 = ItemOf<ResponseOf<typeof endpoints.queryInventoryV3>['inventoryItems']>;
export type WireInventoryV1 = ItemOf<ResponseOf<typeof endpoints.queryInventoryV1>['inventoryItems']>;
export type WireLocation = ItemOf<ResponseOf<typeof endpoints.queryLocationsV3>['storesLocations']>;

/** A record of either catalog. */
export type OfCatalog<V1, V3> = OfV1<V1> | OfV3<V3>;

interface OfV1<Shape> {
  readonly catalog: 'V1';
  readonly wire: Shape;
}

interface OfV3<Shape> {
  readonly catalog: 'V3';
  readonly wire: Shape;
}

/** What every record has; the id stands apart because references carry nothing else. */
interface Identified {
  readonly id: string;
}

export type ProductV1 = Identified & OfV1<WireProductV1>;
export type ProductV3 = Identified & OfV3<WireProductV3>;
export type ProductRecord = ProductV1 | ProductV3;

/** A variant, which only its product's id and its own tell from all others. */
export type VariantRecord = Identified & { readonly productId: string } & OfCatalog<
    WireVariantV1,
    WireVariantV3
  >;

export type CollectionV1 = Identified & OfV1<WireCollectionV1>;
export type CollectionV3 = Identified & OfV3<WireCategory>;
export type CollectionRecord = CollectionV1 | CollectionV3;

export type InventoryItemV1 = Identified & OfV1<WireInventoryV1>;
export type InventoryItemV3 = Identified & OfV3<WireInventoryV3>;
export type InventoryItemRecord = InventoryItemV1 | InventoryItemV3;

/** Reads one field of a record of either catalog. */
export function either<V1, V3, Result1, Result3>(
  v1: (wire: V1) => Result1,
  v3: (wire: V3) => Result3,
): (record: OfCatalog<V1, V3>) => Result1 | Result3 {
  return (record) => (record.catalog === 'V1' ? v1(record.wire) : v3(record.wire));
}
