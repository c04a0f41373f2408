import { belongingTo, siteSet, times } from '../making.ts';
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
interface Parts extends Pick<SiteSetSource, 'ids' | 'columns' | 'lookUps'> {
  readonly kind: string;
  readonly numbers: Blocks;
  /** Where a part names its product. */
  readonly key: string;
  make(product: number, place: number, serial: number): JsonObject;
}

/** A set of parts that come and go with their products: it takes part in what adds and removes those. */
export function partSet(site: SiteState, products: RecordSet, parts: Parts): RecordSet {
  const { kind, numbers, key, make, columns, lookUps, ...shared } = parts;
  const partsOf = (product: number): number[] =>
    times(numbers.sizeOf(product), (place) => numbers.firstOf(product) + place);
  const set = siteSet(site, kind, numbers.firstOf(site.count('products')), {
    ...shared,
    dependsOn: [products],
    columns: { [key]: (serial) => site.id('product', numbers.parentOf(serial)), ...columns },
    lookUps: { [key]: belongingTo(site, 'product', partsOf), ...lookUps },
    make: (serial) => {
      const product = numbers.parentOf(serial);
      return make(product, serial - numbers.firstOf(product), serial);
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
