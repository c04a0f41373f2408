import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belowChild, jsonPath, pathSegments, valueAt } from '../../src/mapping/index.ts';

describe('a path below a record', () => {
  it('is taken apart into names and lists', () => {
    expect(pathSegments('lineItems[].price.amount')).toEqual([
      { name: 'lineItems', list: true },
      { name: 'price', list: false },
      { name: 'amount', list: false },
    ]);
  });

  it('can have names in quotes, whatever they are', () => {
    expect(pathSegments('data["first name"][].a')).toEqual([
      { name: 'data', list: false },
      { name: 'first name', list: true },
      { name: 'a', list: false },
    ]);
    expect(pathSegments(String.raw`data["say \"a.b[]\""]`)).toEqual([
      { name: 'data', list: false },
      { name: 'say "a.b[]"', list: false },
    ]);
  });

  it('is refused when it is none', () => {
    expect(() => pathSegments('data["open')).toThrow(/no path/);
  });

  it('leads to the value of any key of a JSON field', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.jsonValue(), (key, value) => {
        const data = Object.fromEntries([[key, value]]);
        expect(valueAt({ data }, jsonPath('data', key))).toEqual(value);
      }),
    );
  });

  it('finds nothing that the record has not itself', () => {
    expect(valueAt({ data: {} }, 'data.constructor')).toBeNull();
    expect(valueAt({ data: {} }, jsonPath('data', '__proto__'))).toBeNull();
  });
});

describe('paths', () => {
  const record = {
    a: [
      { b: 1, c: [{ d: 'x' }, { d: 'y' }] },
      { b: null, c: [] },
    ],
    e: { f: 'g' },
  };

  it('give a value, or null where there is none', () => {
    expect(valueAt(record, 'e.f')).toBe('g');
    expect(valueAt(record, 'e.x.y')).toBeNull();
    expect(valueAt(null, 'e.f')).toBeNull();
  });

  it('through a list give one value for each element, so that paths can be read side by side', () => {
    expect(valueAt(record, 'a[].b')).toEqual([1, null]);
    expect(valueAt(record, 'a[].c[].d')).toEqual(['x', 'y']);
    expect(valueAt(record, 'x[].y')).toEqual([]);
  });

  it('of a child lead to the record with ^', () => {
    expect(belowChild('a[]', 'b')).toBe('a[].b');
    expect(belowChild('a[]', '^.e.f')).toBe('e.f');
    expect(belowChild('.', 'e.f')).toBe('e.f');
  });
});
