import { describe, expect, test } from 'vitest';
import { type CursorMetadata, nextCursorOf } from '../../src/wix/api/envelope.ts';

/** As Wix sent it: whatever JSON can hold. */
const read = (metadata: unknown, current: string | null = null): string | null =>
  nextCursorOf(metadata as CursorMetadata, current);

describe('paging metadata', () => {
  test('ends a list where it says so, or names no page behind this one', () => {
    for (const metadata of [
      {},
      { cursors: {} },
      { cursors: null, hasNext: null },
      { cursors: { next: '' } },
      { cursors: { next: null }, hasNext: false },
      { cursors: { next: 'on' }, hasNext: false },
    ])
      expect(read(metadata)).toBeNull();
    expect(read({ cursors: { next: 'on' } })).toBe('on');
  });

  test.each([
    [null, 'no paging metadata'],
    [undefined, 'no paging metadata'],
    [[], 'no paging metadata'],
    ['cursor', 'no paging metadata'],
    [true, 'no paging metadata'],
    [{ cursors: 'on' }, 'cursors are no object'],
    [{ cursors: [{ next: 'on' }] }, 'cursors are no object'],
    [{ cursors: { next: 7 } }, 'cursor is no string'],
    [{ cursors: { next: 'on' }, hasNext: 'false' }, 'true or false'],
    [{ cursors: {}, hasNext: 1 }, 'true or false'],
    [{ cursors: {}, hasNext: true }, 'gives no cursor'],
    [{ cursors: { next: 'here' } }, 'same cursor again'],
  ])('that cannot be read is an error, never the end of a list: %j', (metadata, words) => {
    expect(() => read(metadata, 'here')).toThrow(words);
  });
});
