import type { collections, products } from '@wix/stores/meta';
import type { At } from '../../gateway/fields/wire-at.ts';
import type { ChoiceType, ModifierRenderType } from '../../generated/enums.ts';
import { endpoint, restEndpoint, type ItemOf, type ResponseOf, type Wire } from '../../wix/api/endpoint.ts';
import { permissions } from '../../wix/api/permissions.ts';

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
  getCatalogVersion: endpoint('stores.catalogVersioning.getCatalogVersion', PRODUCTS_V3),

  searchProductsV3: endpoint('stores.productsV3.searchProducts', { ...PRODUCTS_V3, method: 'POST' }),
  queryProductsV3: endpoint('stores.productsV3.queryProducts', { ...PRODUCTS_V3, method: 'POST' }),
  countProductsV3: endpoint('stores.productsV3.countProducts', { ...PRODUCTS_V3, method: 'POST' }),
  queryVariantsV3: endpoint('stores.readOnlyVariantsV3.queryVariants', PRODUCTS_V3),
  queryInventoryV3: endpoint('stores.inventoryItemsV3.queryInventoryItems', INVENTORY_V3),
  countInventoryV3: endpoint('stores.inventoryItemsV3.countInventoryItems', INVENTORY_V3),
  queryLocationsV3: endpoint('stores.storesLocationsV3.queryStoresLocations', {
    permission: permissions.LOCATIONS_V3,
  }),
  queryCategories: endpoint('categories.categories.queryCategories', CATEGORIES),
  countCategories: endpoint('categories.categories.countCategories', CATEGORIES),
  listCategoryItems: endpoint('categories.categories.listItemsInCategory', CATEGORIES),

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
  queryInventoryV1: endpoint('stores.inventory.queryInventory', { permission: permissions.INVENTORY_V1 }),
};

/** What an SDK function that the gateway does not call answers: its types are the wire's all the same. */
type AnswerOf<Function extends () => { readonly __originalResponseType: unknown }> = Wire<
  ReturnType<Function>['__originalResponseType']
>;

/** A product of catalog V3 as Wix sends it. */
export type WireProductV3 = ItemOf<ResponseOf<typeof endpoints.searchProductsV3>['products']>;
/** A product of catalog V1 as Wix sends it. */
export type WireProductV1 = ItemOf<AnswerOf<typeof products.queryProducts>['products']>;
/** A variant of V3; the types of its bulk read lack both sizes (docs/fidelity.md#variant-sizes). */
export type WireVariantV3 = ItemOf<ResponseOf<typeof endpoints.queryVariantsV3>['variants']> & {
  readonly physicalProperties?: Pick<WireProductV1, 'productDimensions' | 'packageDimensions'>;
};
export type WireVariantV1 = NonNullable<WireProductV1['variants']>[number];
export type WireCategory = ItemOf<ResponseOf<typeof endpoints.queryCategories>['categories']>;
export type WireCollectionV1 = ItemOf<AnswerOf<typeof collections.queryCollections>['collections']>;
export type WireInventoryV3 = ItemOf<ResponseOf<typeof endpoints.queryInventoryV3>['inventoryItems']>;
export type WireInventoryV1 = ItemOf<ResponseOf<typeof endpoints.queryInventoryV1>['inventoryItems']>;
export type WireLocation = ItemOf<ResponseOf<typeof endpoints.queryLocationsV3>['storesLocations']>;

/** A record of Wix with its catalog; the id stands apart because references carry nothing else. */
type OfCatalog<V1, V3> = { readonly id: string } & (
  { readonly catalog: 'V1'; readonly wire: V1 } | { readonly catalog: 'V3'; readonly wire: V3 }
);

export type ProductRecord = OfCatalog<WireProductV1, WireProductV3>;
/** A variant, which only its product's id and its own tell from all others. */
export type ProductVariantRecord = OfCatalog<WireVariantV1, WireVariantV3> & { readonly productId: string };
export type CollectionRecord = OfCatalog<WireCollectionV1, WireCategory>;
export type InventoryItemRecord = OfCatalog<WireInventoryV1, WireInventoryV3>;
export type StoreLocationRecord = WireLocation;

/** The currency of the amounts in it, which Wix names once in the record. */
export interface InCurrency {
  readonly currency?: string | null | undefined;
}

export type ProductOptionRecord =
  | At<WireProductV3, ['options']>
  | (Omit<At<WireProductV1, ['productOptions']>, 'choices'> & {
      readonly key: string | null | undefined;
      readonly choicesSettings: { readonly choices: ProductOptionChoiceRecord[] | null };
    });
export type ProductOptionChoiceRecord =
  | At<WireProductV3, ['options', 'choicesSettings', 'choices']>
  | (At<WireProductV1, ['productOptions', 'choices']> & {
      readonly choiceType: ChoiceType;
      readonly colorCode: string | null | undefined;
    });
export type ProductModifierRecord =
  | (At<WireProductV3, ['modifiers']> & InCurrency)
  | (At<WireProductV1, ['customTextFields']> & { readonly modifierRenderType: ModifierRenderType });
export type ProductModifierChoiceRecord = At<WireProductV3, ['modifiers', 'choicesSettings', 'choices']> &
  InCurrency;
/** A section of V3, or one of V1 in its shape. */
export type InfoSectionRecord = {
  readonly [Key in keyof InfoSectionV3]?: InfoSectionV3[Key] | undefined;
};
type InfoSectionV3 = At<WireProductV3, ['infoSections']>;
export type VariantChoiceRecord = At<WireVariantV3, ['optionChoices']>;
export type SubscriptionPriceRecord = At<WireVariantV3, ['subscriptionPricesInfo', 'subscriptionPrices']> &
  InCurrency;
