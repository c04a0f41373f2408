import { guidOf, indexOfGuid } from '../ids.ts';
import { perSite } from '../site-sets.ts';
import { words } from '../vary.ts';
import { blocks } from './blocks.ts';

export const STORES_APP_ID = '215238eb-22a5-4c36-9e7b-e7c08025e04e';
export const SHOP_CURRENCY = 'EUR';
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

const sizes = SHAPES.map((shape) => shape.reduce((product, choices) => product * choices, 1));
const bigSize = BIG_PRODUCT.shape.reduce((product, choices) => product * choices, 1);

/** Numbers the variants of all products. */
export const VARIANT_BLOCKS = blocks(sizes, { parent: BIG_PRODUCT.parent, size: bigSize });
/** Numbers the V3 inventory items of all products: of each variant, one per location. */
export const INVENTORY_BLOCKS = blocks(
  sizes.map((size, product) => size * locationsOf(product).length),
  { parent: BIG_PRODUCT.parent, size: bigSize * locationsOf(BIG_PRODUCT.parent).length },
);

/** Numbers the variants of a V1 shop, where a product that does not manage its variants has one. */
export const VARIANT_BLOCKS_V1 = blocks(
  sizes.map((size, product) => (managesVariantsV1(product) ? size : 1)),
  { parent: BIG_PRODUCT.parent, size: bigSize },
);

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
    id: (kind: string, serial: number) => guidOf(site.seed, kind, serial),
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
