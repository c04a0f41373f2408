import { describe, expect, it } from 'vitest';
import type { PageSource } from '../../../src/gateway/paging/page-source.ts';
import { passes, startsPass } from '../../../src/gateway/paging/passes.ts';

/** A list of one page. */
const list = (...records: string[]): PageSource<string> => ({
  pageMax: 10,
  read: async () => ({ records, next: null, positionAfter: (index) => index }),
});

describe('passes with names', () => {
  it('go on at the list of the name, wherever it stands by then', async () => {
    const { next } = await passes([list('a'), list('b')], ['first', 'second']).read(null, 10);
    expect(startsPass(next)).toBe(true);
    const later = passes([list('a'), list('new'), list('b')], ['first', 'between', 'second']);
    expect((await later.read(next, 10)).records).toEqual(['b']);
  });

  it('keep the name of an only list, to which others may be added', async () => {
    const batch = await passes([list('a', 'b')], ['first']).read(null, 10);
    const grown = passes([list('new'), list('a', 'b')], ['zeroth', 'first']);
    expect((await grown.read(batch.positionAfter(0), 10)).records).toEqual(['a', 'b']);
  });

  it('refuse a cursor into a list that is there no more', async () => {
    const { next } = await passes([list('a'), list('b')], ['first', 'second']).read(null, 10);
    await expect(passes([list('a')], ['first']).read(next, 10)).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  });
});
