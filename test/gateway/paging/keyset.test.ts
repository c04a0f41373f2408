import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyset } from '../../../src/gateway/paging/keyset.ts';
import { concat } from '../../../src/gateway/paging/concat.ts';
import { drain } from './drain.ts';

/** A list sorted by an ascending number, which can change while it is read. */
function numbered(size: number, pageMax: number) {
  let items = Array.from({ length: size }, (_, index) => index);
  let requests = 0;
  const source = keyset<number>({
    pageMax,
    keyOf: String,
    fetch: async (after, limit) => {
      requests += 1;
      const rest = items.filter((item) => after === null || item > Number(after));
      return { records: rest.slice(0, limit), remaining: rest.length };
    },
  });
  return {
    source,
    requests: () => requests,
    change: (next: (items: number[]) => number[]) => (items = next(items)),
  };
}

describe('keyset paging', () => {
  test('returns every record once for exactly the ideal number of requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 9 }), async (size, pageMax) => {
        const { source, requests } = numbered(size, pageMax);
        expect(await drain(source, pageMax)).toEqual(Array.from({ length: size }, (_, index) => index));
        expect(requests()).toBe(Math.max(1, Math.ceil(size / pageMax)));
      }),
    );
  });

  test('loses and repeats nothing when records are deleted and added between pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(59), { maxLength: 20 }), async (deletions) => {
        const { source, change } = numbered(60, 10);
        let page = 0;
        const read = await drain(source, 10, {
          betweenPages: () => {
            const deleted = new Set(deletions.slice(page * 4, page * 4 + 4));
            change((items) => [...items.filter((item) => !deleted.has(item)), ...(page === 0 ? [100] : [])]);
            page += 1;
          },
        });
        expect(new Set(read).size).toBe(read.length);
        const stayed = Array.from({ length: 60 }, (_, index) => index).filter(
          (item) => !deletions.includes(item),
        );
        expect(read.filter((item) => stayed.includes(item) || item === 100)).toEqual([...stayed, 100]);
      }),
    );
  });
});

describe('passes', () => {
  test('follow one another, and a position knows its pass', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(25), { minLength: 1, maxLength: 4 }),
        fc.option(fc.integer({ min: 1, max: 4 })),
        async (sizes, cut) => {
          const source = concat(sizes.map((size) => numbered(size, 10).source));
          const read = await drain(source, 10, cut === null ? {} : { resumeInside: cut });
          expect(read).toEqual(sizes.flatMap((size) => Array.from({ length: size }, (_, index) => index)));
        },
      ),
    );
  });
});
