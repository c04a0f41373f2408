import { assert, constantFrom, oneof, property, string, stringMatching, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionNames, fieldNames, orderNames } from '../../src/site-graph/names.ts';

const NAME = /^(?!__)[A-Za-z][A-Za-z0-9_]*$/;

const LONG = 'x'.repeat(300);

/** Keys as owners of sites make them, and worse ones. */
const key = oneof(
  string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,12}$/),
  stringMatching(/^(Books|books|Tide)(Item|Filter|Edge|_[0-9a-f]{4})?$/),
  constantFrom(
    'first name',
    'כותרת',
    '商品',
    '1st',
    '__proto__',
    'constructor',
    'true',
    'null',
    'type',
    'query',
    'id',
    'ids',
    'raw',
    'owner',
    'createdAt',
    'Stores/Products',
    LONG,
    '😀',
    ' ',
    '-',
    '_',
  ),
);
const keys = uniqueArray(key, { minLength: 1, maxLength: 12 });

const kinds = {
  collections: (some: readonly string[]) =>
    new Map([...collectionNames(some)].map(([id, { field }]) => [id, field])),
  types: (some: readonly string[]) => new Map([...collectionNames(some)].map(([id, { type }]) => [id, type])),
  fields: fieldNames,
  orders: orderNames,
};

describe.each(Object.entries(kinds))('names of %s', (_, namesOf) => {
  test('are names of GraphQL, none is twice, and none is too long', () => {
    assert(
      property(keys, (some) => {
        const names = [...namesOf(some).values()];
        expect(names).toHaveLength(some.length);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) {
          expect(name).toMatch(NAME);
          expect(name).not.toContain('__');
          expect(name.length).toBeLessThan(140);
        }
      }),
    );
  });

  test('do not change when another key is added', () => {
    assert(
      property(keys, keys, (some, others) => {
        const alone = namesOf(some);
        const together = namesOf([...new Set([...others, ...some])]);
        for (const [one, name] of alone) expect(together.get(one)).toBe(name);
      }),
    );
  });
});

test('the names that belong to a collection are those of no other', () => {
  assert(
    property(keys, (some) => {
      const names = [...collectionNames(some).values()];
      const fields = names.flatMap(({ field, one }) => [field, one]);
      const types = names.flatMap(({ type }) =>
        ['', 'Filter', 'OrderBy', 'OrderField', 'Connection', 'Edge'].map((end) => `${type}${end}`),
      );
      expect(new Set(fields).size).toBe(fields.length);
      expect(new Set(types).size).toBe(types.length);
    }),
  );
});

describe('the rule', () => {
  test.each([
    ['Books', 'books', 'CmsBooks'],
    ['PressReleases', 'pressReleases', 'CmsPressReleases'],
    ['FAQ', 'fAQ', 'CmsFAQ'],
    ['books', 'books_6e31', 'CmsBooks_6e31'],
    ['My_Books', 'myBooks_cd06', 'CmsMyBooks_cd06'],
    ['Stores/Products', 'storesProducts_c3eb', 'CmsStoresProducts_c3eb'],
    ['Press releases 2024', 'pressReleases2024_b972', 'CmsPressReleases2024_b972'],
    ['BooksItem', 'booksItem_048b', 'CmsBooksItem_048b'],
    ['Availability', 'availability_12f6', 'CmsAvailability_12f6'],
    ['2024', 'collection2024_6557', 'CmsCollection2024_6557'],
    ['ספר', 'x5e1x5e4x5e8_aec8', 'CmsX5e1x5e4x5e8_aec8'],
  ])('names the collection %j %s', (id, field, type) => {
    expect(collectionNames([id]).get(id)).toEqual({ field, one: `${field}Item`, type });
  });

  test.each([
    ['title', 'title', 'TITLE'],
    ['inPrint', 'inPrint', 'IN_PRINT'],
    ['first_name', 'first_name', 'FIRST_NAME_0541'],
    ['FirstName', 'FirstName', 'FIRST_NAME_96c2'],
    ['Größe (cm)', 'groxdfeCm_ac07', 'GROXDFE_CM_ac07'],
    ['1st', 'field1st_e01d', 'FIELD1ST_e01d'],
    ['raw', 'raw_d743', 'RAW'],
    ['__secret', 'secret_8d5d', 'SECRET_8d5d'],
    ['true', 'true', 'TRUE'],
  ])('names the field %j %s and its order %s', (one, field, order) => {
    expect(fieldNames([one]).get(one)).toBe(field);
    expect(orderNames([one]).get(one)).toBe(order);
  });
});
