import { describe, expect, it } from 'vitest';
import { array, assert, constantFrom, jsonValue, property } from 'fast-check';
import { mapRecord } from '../../src/migration/map-record.ts';
import { riskCounter } from '../../src/migration/risk-counter.ts';
import { belowChild, valueAt } from '../../src/migration/source-path.ts';
import { inOrder } from '../../src/migration/step-order.ts';
import type { FieldRule, Transform } from '../../src/migration/step-definition.ts';
import { applyTransform } from '../../src/migration/transforms.ts';
import { identityName, uuidV5 } from '../../src/migration/uuid-v5.ts';
import { ORDER_STATUS, PAYMENT_STATUS } from '../../src/products/orders/status-maps.ts';

function apply(
  transform: Transform,
  value: unknown,
  others: readonly unknown[] = [],
  rule: Partial<FieldRule> = {},
): unknown {
  return applyTransform(transform, value, others, { siteId: 'site', identityOf: 'Product', rule });
}

describe('the identity of a record', () => {
  it('is the UUID of version 5 that other programs compute too', () => {
    expect(uuidV5('wix:site:Product:1')).toBe('88000b26-b594-5ebc-ac6d-88e5500fd14a');
    expect(uuidV5('https://www.example.com/ü')).toBe('1236addf-5625-5b96-bfeb-bbe1dffe7ecd');
  });

  it('differs by site, entity and key', () => {
    const names = [
      identityName('a', 'Product', '1'),
      identityName('b', 'Product', '1'),
      identityName('a', 'Order', '1'),
      identityName('a', 'Product', '2'),
    ];
    expect(new Set(names.map(uuidV5)).size).toBe(4);
  });

  it('ignores case only where the key does', () => {
    const key = { argument: 'lower-case' };
    expect(apply('WIX_UUID', 'Ann@Example.org ', [], key)).toBe(
      apply('WIX_UUID', 'ann@example.org', [], key),
    );
    expect(apply('WIX_UUID', 'A')).not.toBe(apply('WIX_UUID', 'a'));
  });

  it('is nothing where a part of the key is missing', () => {
    expect(apply('REFERENCE', 'product', [null])).toBeNull();
    expect(apply('REFERENCE', null)).toBeNull();
  });
});

describe('transforms', () => {
  it.each<[Transform, unknown, readonly unknown[], Partial<FieldRule>, unknown]>([
    ['NUMBER', '19.90', [], {}, 19.9],
    ['NUMBER', '', [], {}, null],
    ['NUMBER', 'twelve', [], {}, null],
    ['INTEGER', '7.9', [], {}, 7],
    ['EMAIL', ' Ann@Example.ORG ', [], {}, 'ann@example.org'],
    ['EMAIL', '  ', [], {}, null],
    ['PREFIX', '10042', [], { argument: 'wix-' }, 'wix-10042'],
    ['SKU', '  ', ['1f0c3a8e-7d1b'], {}, 'wix-1f0c3a8e'],
    ['SKU', 'A-1', ['x'], {}, 'A-1'],
    ['IF_TRUE', '5', [true], {}, 5],
    ['IF_TRUE', '5', [false], {}, null],
    ['STOCK_LEVEL', 3, [false], {}, null],
    ['STOCK_LEVEL', -2, [true], {}, -2],
    ['COUNTRY_NAME', 'DE', [], {}, 'Germany'],
    ['COUNTRY_NAME', 'ZZ9', [], {}, 'ZZ9'],
    ['PHONE_COUNTRY_CODE', '+44 7700 900000', [], {}, '+44'],
    ['PHONE_NUMBER', '+44 7700 900000', [], {}, '7700 900000'],
    ['PHONE_COUNTRY_CODE', '07700 900000', [], {}, null],
    ['PHONE_NUMBER', '07700 900000', [], {}, '07700 900000'],
    ['UPLOAD', 'https://a/b.jpg', [], {}, { remote_url: 'https://a/b.jpg' }],
    ['UPLOAD_LIST', ['https://a/1.jpg', null], [], {}, [{ remote_url: 'https://a/1.jpg' }]],
    ['FALLBACK', ' ', [null, 'third'], {}, 'third'],
    ['JOIN', 'Main Street', ['5'], { argument: ' ' }, 'Main Street 5'],
    ['JOIN', null, [null], {}, null],
    ['IS_PRESENT', [], [], {}, false],
    ['IS_PRESENT', ['x'], [], {}, true],
    ['SUM', ['1.5', '2'], [], {}, 3.5],
    ['FIRST', ['19.90', '25'], [], {}, '19.90'],
    ['FIRST_NUMBER', ['19.90', '25'], [], {}, 19.9],
    ['FIRST_NUMBER', [], [], {}, null],
    ['LIST', [30, 'x', null, { a: 1 }], [], {}, ['30', 'x', '{"a":1}']],
    ['DATE_TIME', '2024-02-29', [], {}, '2024-02-29T00:00:00Z'],
    ['DATE_TIME', '2024-02-29T10:00:00.000Z', [], {}, '2024-02-29T10:00:00.000Z'],
    ['DATE_TIME', null, [], {}, null],
    ['NOT', true, [], {}, false],
    [
      'OPTION_CHOICES',
      ['Red'],
      [['Colour']],
      {},
      ['{"product_option_label":"Colour","product_option_value":"Red"}'],
    ],
    ['JSON_ROWS', ['Care', 'Size'], [['<p>1</p>', null]], {}, '[["Care","<p>1</p>"],["Size",null]]'],
  ])('%s of %j with %j', (transform, value, others, rule, expected) => {
    expect(apply(transform, value, others, rule)).toEqual(expected);
  });

  it('never throw, whatever Wix sends', () => {
    const names: Transform[] = [
      'COPY',
      'TEXT',
      'NUMBER',
      'INTEGER',
      'EMAIL',
      'VALUE_MAP',
      'WIX_UUID',
      'REFERENCES',
      'UPLOAD',
      'UPLOAD_LIST',
      'JOIN',
      'JSON_ROWS',
      'COUNTRY_NAME',
      'PHONE_NUMBER',
      'SUM',
      'LIST',
      'DATE_TIME',
      'FIRST_NUMBER',
      'FALLBACK',
      'SKU',
      'OPTION_CHOICES',
    ];
    assert(
      property(
        constantFrom(...names),
        jsonValue(),
        array(jsonValue(), { maxLength: 3 }),
        (name, value, others) => {
          expect(() => apply(name, value, others, { valueMap: [['a', 'b']] })).not.toThrow();
        },
      ),
    );
  });
});

describe('the order status', () => {
  it.each([
    [['APPROVED', 'PAID', 'FULFILLED'], 'Completed'],
    [['APPROVED', 'PAID', 'NOT_FULFILLED'], 'Processing'],
    [['APPROVED', 'FULLY_REFUNDED', 'FULFILLED'], 'Refunded'],
    [['CANCELED', 'PAID', 'FULFILLED'], 'Cancelled'],
    [['REJECTED', 'DECLINED', 'NOT_FULFILLED'], 'Other'],
    [['PENDING', 'PENDING', 'NOT_FULFILLED'], 'Open'],
  ])('of %j is %s', ([status, ...others], expected) => {
    expect(apply('VALUE_MAP', status, others, { valueMap: ORDER_STATUS })).toBe(expected);
  });

  it('has one of the words that the CSV import of Insites takes', () => {
    const words = new Set<unknown>([
      'Open',
      'Processing',
      'On Hold',
      'Cancelled',
      'Refunded',
      'Completed',
      'Subscription Active',
      'Subscription Cancelled',
      'Other',
    ]);
    expect(ORDER_STATUS.filter(([, to]) => !words.has(to))).toEqual([]);
  });

  it('of a payment has one of the words of Insites', () => {
    const words = new Set<unknown>([
      'Paid',
      'Part Paid',
      'Pending Funds',
      'No Charge',
      'Waived Fees',
      'Unpaid',
      'Declined',
      'Failed',
      'Refunded',
      'Other',
    ]);
    expect(PAYMENT_STATUS.filter(([, to]) => !words.has(to))).toEqual([]);
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

describe('mapping a record', () => {
  it('takes the first of several rules with the same target that gives a value, then the default', () => {
    const rules = {
      wixEntity: 'Product',
      fields: [
        { source: 'a', target: 'x', transform: 'COPY' },
        { source: 'b', target: 'x', transform: 'COPY', default: 'none' },
      ],
    } as const;
    expect(mapRecord(rules, { a: null, b: 2 }, 'site').row).toEqual({ x: 2 });
    expect(mapRecord(rules, { a: 1, b: 2 }, 'site').row).toEqual({ x: 1 });
    expect(mapRecord(rules, {}, 'site').row).toEqual({ x: 'none' });
  });
});

describe('counting risks', () => {
  it('counts elements of lists, duplicates without the first, and blanks as missing', () => {
    const missing = riskCounter({ path: 'variants[].sku', is: 'MISSING' });
    const twice = riskCounter({ path: 'slug', is: 'DUPLICATE' });
    for (const record of [
      { slug: 'a', variants: [{ sku: ' ' }, { sku: 'x' }] },
      { slug: 'A', variants: [{}] },
      { slug: '', variants: null },
    ]) {
      missing.add(record);
      twice.add(record);
    }
    expect([missing.count, twice.count]).toEqual([2, 1]);
  });
});

function step(id: string, ...dependsOn: string[]) {
  return { id, dependsOn };
}

describe('the order of steps', () => {
  it('puts every step after those it depends on, and keeps to the given order otherwise', () => {
    const sorted = inOrder([step('c', 'b'), step('x'), step('b', 'a'), step('a', 'unknown')]);
    expect(sorted.map(({ id }) => id)).toEqual(['x', 'a', 'b', 'c']);
  });

  it('refuses a circle', () => {
    expect(() => inOrder([step('a', 'b'), step('b', 'a')])).toThrow(/circle: a, b/);
  });
});
