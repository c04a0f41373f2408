import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyedCursor } from '../../../src/gateway/paging/keyed-cursor.ts';
import type { PageStart } from '../../../src/gateway/paging/keyed-options.ts';
import { permissions } from '../../../src/wix/api/permissions.ts';
import { WixError } from '../../../src/wix/api/wix-error.ts';
import { drain } from './drain.ts';

interface Item {
  readonly id: string;
  readonly key: string;
}

/** A list that answers by cursor and forgets its cursors after some requests. Several records share a key. */
function forgetfulList(
  size: number,
  options: {
    readonly pageMax: number;
    readonly sameKey: number;
    readonly forgets: (request: number) => boolean;
    readonly keyed: boolean;
  },
) {
  const items: Item[] = Array.from({ length: size }, (_, index) => ({
    id: `r${index}`,
    key: String(Math.floor(index / options.sameKey)).padStart(4, '0'),
  }));
  let requests = 0;
  let generation = 0;
  const rereads: number[] = [];
  const source = keyedCursor<Item>({
    pageMax: options.pageMax,
    order: 'ASC',
    idOf: ({ id }) => id,
    ...(options.keyed ? { keyOf: ({ key }: Item) => key } : {}),
    onReread: () => rereads.push(requests),
    onLost: () => undefined,
    onTwice: () => undefined,
    fetch: async (from, limit) => {
      requests += 1;
      if (options.forgets(requests)) generation += 1;
      const start = startOf(from);
      const end = start + limit;
      return { records: items.slice(start, end), next: end < items.length ? `${generation}:${end}` : null };
    },
  });
  const startOf = (from: PageStart | null): number => {
    if (from === null) return 0;
    if ('range' in from) return items.findIndex(({ key }) => key >= (from.range.$gte ?? ''));
    const [made, place] = from.cursor.split(':');
    if (Number(made) !== generation) throw forgotten;
    return Number(place);
  };
  return { source, items, rereads };
}

const forgotten = new WixError(
  'WIX_BAD_RESPONSE',
  {},
  {
    status: 400,
    wixCode: 'INVALID_CURSOR',
    wixMessage: '',
    ambiguous: false,
    permission: permissions.ORDERS,
  },
);

const lists = fc.record({
  size: fc.nat(60),
  pageMax: fc.integer({ min: 5, max: 9 }),
  sameKey: fc.integer({ min: 1, max: 4 }),
  forgetEvery: fc.integer({ min: 2, max: 6 }),
  limit: fc.integer({ min: 1, max: 12 }),
  cut: fc.option(fc.integer({ min: 1, max: 5 })),
});

describe('cursor paging', () => {
  test('returns every record once by key, whatever cursors Wix forgets and wherever a page is cut', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async ({ size, limit, cut, forgetEvery, ...list }) => {
        const { source, items } = forgetfulList(size, {
          ...list,
          keyed: true,
          forgets: (request) => request % forgetEvery === 0,
        });
        const read = await drain(source, limit, cut === null ? {} : { resumeInside: cut });
        expect(read.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      }),
    );
  });

  test('reads again and skips where a list has no key, and says so', async () => {
    const forgetting = forgetfulList(40, {
      pageMax: 10,
      sameKey: 1,
      forgets: (request) => request === 3,
      keyed: false,
    });
    expect(await drain(forgetting.source, 10)).toEqual(forgetting.items);
    expect(forgetting.rereads).toHaveLength(1);
  });

  test('raises any other failure', async () => {
    const source = keyedCursor<Item>({
      pageMax: 5,
      order: 'ASC',
      idOf: ({ id }) => id,
      onTwice: () => undefined,
      onReread: () => {},
      onLost: () => {},
      fetch: async () => Promise.reject(new Error('other')),
    });
    await expect(source.read({ cursor: 'x', skip: 0, seen: [], count: 0 }, 5)).rejects.toThrow('other');
  });
});
