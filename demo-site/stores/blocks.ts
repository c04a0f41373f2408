/**
 * Numbers the children of parents one after the other, when how many children a parent has repeats after `pattern.length` parents, and
 * one parent is an exception. Both directions are arithmetic, whatever the number of parents.
 */
export interface Blocks {
  /** How many children a parent has. */
  sizeOf(parent: number): number;
  /** The serial of its first child, which is also the number of children of all parents before it. */
  firstOf(parent: number): number;
  parentOf(child: number): number;
}

export function blocks(
  pattern: readonly number[],
  exception: { readonly parent: number; readonly size: number },
): Blocks {
  const before: number[] = [];
  let sum = 0;
  for (const size of pattern) {
    before.push(sum);
    sum += size;
  }
  const surplus = exception.size - (pattern[exception.parent % pattern.length] ?? 0);
  const firstOf = (parent: number): number =>
    Math.floor(parent / pattern.length) * sum +
    (before[parent % pattern.length] ?? 0) +
    (parent > exception.parent ? surplus : 0);
  return {
    firstOf,
    sizeOf: (parent) => firstOf(parent + 1) - firstOf(parent),
    parentOf: (child) => {
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
