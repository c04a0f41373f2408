import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offset } from '../../../src/gateway/paging/offset.ts';
import { drain } from './drain.ts';

/** A list that answers by offset, and can change while it is read. */
function changingList(size: number, pageMax: number, wall?: number) {
  let items = Array.from({ length: size }, (_, index) => `r${index}`);
  const requests: number[] = [];
  const drifts: string[] = [];
  const source = offset<string>({
    pageMax,
    idOf: (item) => item,
    onDrift: (what) => drifts.push(what),
    ...(wall === undefined ? {} : { wall }),
    fetch: async (start, limit) => {
      requests.push(start);
      return { records: items.slice(start, start + limit), total: items.length };
    },
  });
  return { source, requests, drifts, change: (next: (items: string[]) => string[]) => (items = next(items)) };
}

describe('offset paging', () => {
  test('returns every record once, wherever a page is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(60),
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 20 }),
        fc.option(fc.integer({ min: 1, max: 5 })),
        async (size, pageMax, limit, cut) => {
          const { source } = changingList(size, pageMax);
          const options = cut === null ? {} : { resumeInside: cut };
          expect(await drain(source, limit, options)).toEqual(
            Array.from({ length: size }, (_, index) => `r${index}`),
          );
        },
      ),
    );
  });

  test('costs one request more than the ideal for every hundred pages', async () => {
    const { source, requests } = changingList(10_000, 100);
    await drain(source, 100);
    expect(requests).toHaveLength(101);
  });

  test('loses no record that stays when others are deleted or added between pages', async () => {
    const gone = fc.array(fc.tuple(fc.nat(6), fc.nat(59)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(gone, fc.array(fc.nat(6), { maxLength: 4 }), async (deletions, additions) => {
        const { source, change } = changingList(60, 10);
        let page = 0;
        const betweenPages = () => {
          const deleted = new Set(
            deletions.filter(([when]) => when === page).map(([, which]) => `r${which}`),
          );
          change((items) => items.filter((item) => !deleted.has(item)));
          if (additions.includes(page)) change((items) => [`new${page}`, ...items]);
          page += 1;
        };
        const read = await drain(source, 10, { betweenPages });
        const deletedIds = new Set(deletions.map(([, which]) => `r${which}`));
        const stayed = Array.from({ length: 60 }, (_, index) => `r${index}`).filter(
          (id) => !deletedIds.has(id),
        );
        expect(read.filter((id) => stayed.includes(id))).toEqual(stayed);
      }),
    );
  });

  test('goes one page back when all the records near the place are gone, and says so', async () => {
    const { source, drifts, change } = changingList(40, 10);
    const first = await source.read(null, 20);
    change((items) => items.slice(10));
    const second = await source.read(JSON.parse(JSON.stringify(first.next)), 10);
    expect(second.records).toContain('r10');
    expect(drifts).toEqual(['lost']);
  });

  test('finds the place some pages further behind when as many records were added before it', async () => {
    const { source, drifts, change } = changingList(40, 10);
    const added = Array.from({ length: 29 }, (_, index) => `new${index}`);
    let pages = 0;
    const read = await drain(source, 10, {
      betweenPages: () => {
        pages += 1;
        if (pages === 1) change((items) => [...added, ...items]);
      },
    });
    expect(read.filter((id) => !added.includes(id))).toEqual(
      Array.from({ length: 40 }, (_, index) => `r${index}`),
    );
    expect(drifts).toEqual(['found']);
  });

  test('says that a wall is reached instead of ending early', async () => {
    const { source } = changingList(200, 10, 100);
    await expect(drain(source, 10)).rejects.toThrow('only up to its 100th record');
  });

  test.each([
    ['fewer records than a page has', 2],
    ['none', 0],
    ['a page alone', 10],
  ])('reads on where Wix counts %s, and tells no number that cannot be', async (_, counted) => {
    const items = Array.from({ length: 35 }, (__, index) => `r${index}`);
    const source = offset<string>({
      pageMax: 10,
      idOf: (item) => item,
      doubtsCounts: true,
      fetch: async (start, limit) => ({ records: items.slice(start, start + limit), total: counted }),
    });
    expect(await drain(source, 10)).toEqual(items);
    expect((await source.read(null, 10)).total).toBe(counted < 10 ? undefined : counted);
  });

  test.each([10, 7])(
    'loses nothing of pages of %i that come from their end to their beginning',
    async (limit) => {
      const items = Array.from({ length: 45 }, (_, index) => `r${index}`);
      const source = offset<string>({
        pageMax: 10,
        idOf: (item) => item,
        fetch: async (start, asked) => ({
          records: items.slice(start, start + asked).toReversed(),
          total: items.length,
        }),
      });
      const read = await drain(source, limit);
      expect(new Set(read)).toEqual(new Set(items));
      expect(read).toHaveLength(items.length);
    },
  );

  test('says so where Wix gives the records in another order every time', async () => {
    const items = Array.from({ length: 60 }, (_, index) => `r${index}`);
    const drifts = new Set<string>();
    let turn = 0;
    const source = offset<string>({
      pageMax: 20,
      idOf: (item) => item,
      onDrift: (what) => drifts.add(what),
      fetch: async (start, asked) => {
        turn += 1;
        // Steps of a number that shares no divisor with 60 bring each record once.
        const step = [7, 11, 13, 17, 19, 23, 29, 31][turn % 8] ?? 37;
        const all = items.map((_, index) => items[(index * step + turn) % items.length] ?? '');
        return { records: all.slice(start, start + asked), total: items.length };
      },
    });
    await drain(source, 20);
    expect(drifts).toContain('disordered');
  });

  test('goes on behind a page that is longer than it was asked for', async () => {
    const items = Array.from({ length: 35 }, (_, index) => `r${index}`);
    const requests: number[] = [];
    const source = offset<string>({
      pageMax: 10,
      idOf: (item) => item,
      fetch: async (start, asked) => {
        requests.push(start);
        const [first = 'none', ...rest] = items.slice(start, start + asked);
        return { records: [first, first, ...rest], total: items.length };
      },
    });
    expect(new Set(await drain(source, 10))).toEqual(new Set(items));
    expect(requests).toHaveLength(4);
  });

  test('ends with an error where Wix gives another list every time', async () => {
    let page = 0;
    const source = offset<string>({
      pageMax: 10,
      idOf: (item) => item,
      fetch: async (_, asked) => {
        page += 1;
        return { records: Array.from({ length: asked }, (__, index) => `r${page}-${index}`), total: 10_000 };
      },
    });
    await expect(drain(source, 10)).rejects.toMatchObject({ code: 'WIX_BAD_RESPONSE' });
    expect(page).toBeLessThan(150);
  });
});
