import { describe, expect, it } from 'vitest';
import { steps } from '../../src/products/orders/migration.ts';
import { identityName, uuidV5, type Transform } from '../../src/mapping/index.ts';
import { mappedField } from './mapped-field.ts';

function apply(
  transform: Transform,
  value: unknown,
  others: readonly unknown[] = [],
  rule: Parameters<typeof mappedField>[0] = {},
): unknown {
  return mappedField({ transform, targetType: 'any', ...rule }, value, others).value;
}

describe('the identity of a record', () => {
  it('is the UUID of version 5 that other programs compute too', () => {
    expect(uuidV5('wix:site:Product:1')).toBe('88000b26-b594-5ebc-ac6d-88e5500fd14a');
    expect(uuidV5('https://www.example.com/ü')).toBe('1236addf-5625-5b96-bfeb-bbe1dffe7ecd');
    // Half a character is written as the sign for what is none.
    expect(uuidV5('wix:site:Product:\uD83D')).toBe('efa33f9e-e288-5db9-97f4-87824fd0a386');
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
  it.each<[Transform, unknown, readonly unknown[], Parameters<typeof mappedField>[0], unknown]>([
    ['NUMBER', '19.90', [], {}, 19.9],
    ['NUMBER', '', [], {}, null],
    ['NUMBER', 'twelve', [], {}, null],
    ['INTEGER', '7.9', [], {}, 7],
    ['EMAIL', ' Ann@Example.ORG ', [], {}, 'ann@example.org'],
    ['EMAIL', '  ', [], {}, null],
    ['PREFIX', '10042', [], { argument: 'wix-' }, 'wix-10042'],
    ['SKU', '  ', ['1f0c3a8e-7d1b'], {}, 'wix-1f0c3a8e-7d1b'],
    ['SKU', 'A-1', ['x'], {}, 'A-1'],
    ['IF_TRUE', '5', [true], {}, 5],
    ['IF_TRUE', '5', [false], {}, null],
    ['STOCK_LEVEL', 3, [false], {}, null],
    ['STOCK_LEVEL', -2, [true], {}, -2],
    ['COUNTRY_NAME', 'DE', [], {}, 'Germany'],
    ['COUNTRY_NAME', 'ZZ9', [], {}, 'ZZ9'],
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
});

/** The words of a column of orders. */
function wordsOf(target: string) {
  const map = steps.flatMap(({ fields }) => fields).find((rule) => rule.target === target)?.valueMap;
  if (map === undefined) throw new Error(`no words for ${target}`);
  return map;
}

describe('the order status', () => {
  it.each([
    [['APPROVED', 'PAID', 'FULFILLED'], 'Completed'],
    [['APPROVED', 'PAID', 'NOT_FULFILLED'], 'Processing'],
    [['APPROVED', 'FULLY_REFUNDED', 'FULFILLED'], 'Refunded'],
    [['CANCELED', 'PAID', 'FULFILLED'], 'Cancelled'],
    [['REJECTED', 'DECLINED', 'NOT_FULFILLED'], 'Other'],
    [['PENDING', 'PENDING', 'NOT_FULFILLED'], 'Open'],
  ])('of %j is %s', ([status, ...others], expected) => {
    expect(
      apply('VALUE_MAP', status, others, {
        valueMap: wordsOf('order_status').map(([from, to]) => ({ from, to })),
      }),
    ).toBe(expected);
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
    expect(wordsOf('order_status').filter(([, to]) => !words.has(to))).toEqual([]);
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
    expect(wordsOf('order_payment_status').filter(([, to]) => !words.has(to))).toEqual([]);
  });
});
