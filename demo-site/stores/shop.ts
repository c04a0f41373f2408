import { indexOfGuid, lastOf, perSite, siteSet, stepped, times, words } from '../making.ts';
import type { JsonObject, RecordSet, SiteSetSource, SiteState } from '../making.ts';

/**
 * Numbers the children of parents one after the other, when how many children a parent has repeats after `pattern.length` parents, and
 * one parent is an exception. Both directions are arithmetic, whatever the number of parents.
 */
type Blocks = ReturnType<typeof blocks>;

export function blocks(
  pattern: readonly number[],
  exception: { readonly parent: number; readonly size: number },
) {
  const before = [0];
  for (const size of pattern) before.push((before.at(-1) ?? 0) + size);
  const sum = before.at(-1) ?? 0;
  const surplus = exception.size - (pattern[exception.parent % pattern.length] ?? 0);
  /** The serial of its first child, which is also the number of children of all parents before it. */
  const firstOf = (parent: number): number =>
    Math.floor(parent / pattern.length) * sum +
    (before[parent % pattern.length] ?? 0) +
    (parent > exception.parent ? surplus : 0);
  return {
    firstOf,
    /** How many children a parent has. */
    sizeOf: (parent: number): number => firstOf(parent + 1) - firstOf(parent),
    parentOf: (child: number): number => {
      let low = 0;
      let high = child + 1;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (firstOf(middle) <= child) low = middle;
        else high = middle;
      }
      return low;
    },
  };
}

/** The parts that products have, such as their variants, in a set of their own. */
interface Parts extends Pick<SiteSetSource, 'ids' | 'columns' | 'indexed'> {
  readonly kind: string;
  readonly numbers: Blocks;
  /** Where a part names its product. */
  readonly key: string;
  make(product: number, place: number, n: number): JsonObject;
}

/** A set of parts that come and go with their products: it takes part in what adds and removes those. */
export function partSet(site: SiteState, products: RecordSet, parts: Parts): RecordSet {
  const { kind, numbers, key, make, columns, indexed = [], ...shared } = parts;
  const partsOf = (product: number): number[] =>
    times(numbers.sizeOf(product), (place) => numbers.firstOf(product) + place);
  const idOf = lastOf((product) => site.id('product', product));
  const set = siteSet(site, kind, numbers.firstOf(site.count('products')), {
    ...shared,
    dependsOn: [products],
    columns: { [key]: (n) => idOf(numbers.parentOf(n)), ...columns },
    indexed: [key, ...indexed],
    make: (n) => {
      const product = numbers.parentOf(n);
      return make(product, n - numbers.firstOf(product), n);
    },
  });
  const { add, remove } = products;
  Object.assign(products, {
    add: (partial?: JsonObject) => {
      const record = add(partial);
      for (const _ of partsOf(products.serialAt(products.count - 1))) set.add();
      return record;
    },
    remove: (id: string) => {
      const product = products.serialAt(products.indexOf(id) ?? 0);
      remove(id);
      for (const part of partsOf(product)) set.remove(set.idAt(set.positionOf(part)));
    },
  });
  return set;
}

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
  /** Rises with the serial; products are created evenly over the life of the shop. */
  const createdAt = (product: number): number => stepped(START, END, productCount, product);
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
