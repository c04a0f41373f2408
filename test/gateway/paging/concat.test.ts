import { describe, expect, it } from 'vitest';
import type { PageSource } from '../../../src/gateway/paging/page-source.ts';
import { concat, startsList } from '../../../src/gateway/paging/concat.ts';

/** A list of one page. */
const list = (...records: string[]): PageSource<string> => ({
  pageMax: 10,
  read: async () => ({ records, next: null, positionAfter: (index) => index }),
});

describe('lists that are one by their names', () => {
  it('go on at the list of the name, wherever it stands by then', async () => {
    const { next } = await concat([list('a'), list('b')], ['first', 'second']).read(null, 10);
    expect(startsList(next)).toBe(true);
    const later = concat([list('a'), list('new'), list('b')], ['first', 'between', 'second']);
    expect((await later.read(next, 10)).records).toEqual(['b']);
  });

  it('keep the name of an only list, to which others may be added', async () => {
    const batch = await concat([list('a', 'b')], ['first']).read(null, 10);
    const grown = concat([list('new'), list('a', 'b')], ['zeroth', 'first']);
    expect((await grown.read(batch.positionAfter(0), 10)).records).toEqual(['a', 'b']);
  });

  it('refuse a cursor into a list that is there no more', async () => {
    const { next } = await concat([list('a'), list('b')], ['first', 'second']).read(null, 10);
    await expect(concat([list('a')], ['first']).read(next, 10)).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  });
});
