import type { ResponseOf } from '../../wix/endpoint.ts';
import type { endpoints, WireCollectionV1, WireProductV1 } from './endpoints.ts';

export type { WireCollectionV1, WireProductV1 } from './endpoints.ts';

/** A product of catalog V3 as Wix sends it. */
export type WireProductV3 = NonNullable<ResponseOf<typeof endpoints.searchProductsV3>['products']>[number];
/** A variant of V3. The types of its bulk read lack both sizes, which those of single products have: they are read where they come. */
export type WireVariantV3 = NonNullable<ResponseOf<typeof endpoints.queryVariantsV3>['variants']>[number] & {
  readonly physicalProperties?: Pick<WireProductV1, 'productDimensions' | 'packageDimensions'>;
};
export type WireVariantV1 = NonNullable<WireProductV1['variants']>[number];
export type WireCategory = NonNullable<ResponseOf<typeof endpoints.queryCategories>['categories']>[number];
export type WireInventoryV3 = NonNullable<
  ResponseOf<typeof endpoints.queryInventoryV3>['inventoryItems']
>[number];
export type WireInventoryV1 = NonNullable<
  ResponseOf<typeof endpoints.queryInventoryV1>['inventoryItems']
>[number];
export type WireLocation = NonNullable<
  ResponseOf<typeof endpoints.queryLocationsV3>['storesLocations']
>[number];

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

/** A value of the graph that is no entity: its fields are handed on as they are, and checked when the answer is written. */
export type ValueRecord = object;

/** Reads one field of a record of either catalog. */
export function either<V1, V3, Result1, Result3>(
  v1: (wire: V1) => Result1,
  v3: (wire: V3) => Result3,
): (record: OfCatalog<V1, V3>) => Result1 | Result3 {
  return (record) => (record.catalog === 'V1' ? v1(record.wire) : v3(record.wire));
}
