import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offset } from '../../../src/gateway/paging/offset.ts';
import { sortedRange } from '../../../src/gateway/paging/sorted-range.ts';
import { drain } from './drain.ts';

/** The numbers of a list, ten a page, from `high` down to those that are at least `low`. */
function rangeOf(items: readonly number[], low: number, high: number) {
  const requests: number[] = [];
  const source = sortedRange(
    offset<number>({
      pageMax: 10,
      idOf: String,
      onDrift: () => undefined,
      fetch: (start, limit) => {
        requests.push(start);
        return Promise.resolve({ records: items.slice(start, start + limit), total: items.length });
      },
    }),
    {
      keyOf: (item) => item,
      direction: 'DESC',
      place: (key) => (key > high ? 'before' : key < low ? 'after' : 'within'),
    },
  );
  return { source, requests };
}

describe('a range of a sorted list', () => {
  test('has every record between its ends once, wherever a page is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(200), { maxLength: 80 }),
        fc.nat(200),
        fc.nat(200),
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.integer({ min: 1, max: 5 })),
        async (numbers, one, other, limit, cut) => {
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const items = numbers.toSorted((a, b) => b - a);
          const { source } = rangeOf(items, low, high);
          const read = await drain(source, limit, cut === null ? {} : { resumeInside: cut });
          expect(read).toEqual(items.filter((item) => item >= low && item <= high));
        },
      ),
    );
  });

  test('is read no further than it goes', async () => {
    const items = Array.from({ length: 500 }, (_, index) => 500 - index);
    const { source, requests } = rangeOf(items, 485, 1000);
    expect(await drain(source, 10)).toHaveLength(16);
    expect(requests).toHaveLength(2);
  });

  test('is an error when the list is not sorted, since its end could not be told', async () => {
    const { source } = rangeOf([9, 3, 8], 1, 10);
    await expect(drain(source, 10)).rejects.toThrow('did not sort');
  });
});
