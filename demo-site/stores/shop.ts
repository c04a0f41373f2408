import { indexOfGuid, perSite, words } from '../making.ts';
import { blocks } from './parts.ts';

export const ZERO_GUID = '00000000-0000-0000-0000-000000000000';
/** wire: the "All Products" collection of every V1 catalog has this id, which is one character short of a GUID. */
export const V1_ALL_PRODUCTS_ID = '00000000-000000-000000-000000000001';

/** How many choices each option of a product has, by its serial; a product without options has one variant. */
const SHAPES = words('- - 3 - 3x2 - 2 - 2x2 3x2x2 - - 3x3 - 3 - 4x2 - - 5').map((shape) =>
  shape === '-' ? [] : shape.split('x').map(Number),
);
const BIG_PRODUCT = { parent: 17, shape: [10, 8, 3] };

export function shapeOf(product: number): readonly number[] {
  return product === BIG_PRODUCT.parent ? BIG_PRODUCT.shape : (SHAPES[product % SHAPES.length] ?? []);
}

/** Every fourth product is kept at a second location as well. */
export function locationsOf(product: number): readonly number[] {
  return product % 4 === 0 ? [0, 1] : [0];
}

/** Two choices of one option are told apart in V3 only: a V1 product with them does not manage its variants. */
export function managesVariantsV1(product: number): boolean {
  const shape = shapeOf(product);
  return shape.length > 1 || (shape[0] ?? 0) > 2;
}

function variantCount(product: number): number {
  return shapeOf(product).reduce((count, choices) => count * choices, 1);
}

/** Numbers what each product has so many of. The second round of the shapes is the first without an exception. */
function numbered(sizeOf: (product: number) => number) {
  const { parent } = BIG_PRODUCT;
  return blocks(
    SHAPES.map((_, at) => sizeOf(SHAPES.length + at)),
    { parent, size: sizeOf(parent) },
  );
}

export const VARIANT_NUMBERS = numbered(variantCount);
/** V3 inventory items: of each variant, one per location. */
export const INVENTORY_NUMBERS = numbered((product) => variantCount(product) * locationsOf(product).length);
/** In a V1 shop, a product that does not manage its variants has one. */
export const VARIANT_NUMBERS_V1 = numbered((product) =>
  managesVariantsV1(product) ? variantCount(product) : 1,
);
/** wire: V1 stock is one item per product. */
export const INVENTORY_NUMBERS_V1 = numbered(() => 1);

const START = Date.UTC(2019, 2, 1, 8, 30);
const END = Date.UTC(2026, 3, 30);

/** What the records of one shop are made from. */
export type Shop = ReturnType<typeof shopOf>;

export const shopOf = perSite((site) => {
  const productCount = site.count('products');
  const step = Math.max(1, Math.floor((END - START) / Math.max(1, productCount)));
  /** Rises with the serial; products are created evenly over the life of the shop. */
  const createdAt = (product: number): number => START + product * step;
  return {
    site,
    seed: site.seed,
    productCount,
    categoryCount: site.count('collections'),
    id: site.id,
    serialOf: (kind: string, id: string) => indexOfGuid(site.seed, kind, id),
    createdAt,
    /** Between its creation and the end of the shop's history. */
    updatedAt: (product: number) => {
      const created = createdAt(product);
      // Odd multiples spread the changes, so that the order of updates is not the order of creation.
      return product % 3 === 0
        ? created
        : created + Math.max(0, END - created) * ((product * 37) % 101) * 0.0099;
    },
  };
});
