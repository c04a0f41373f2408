import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { compareSdk } from '../../scripts/sdk/compare-sdk.ts';
import { sdkSource } from '../../scripts/sdk/sdk-source.ts';

const folder = mkdtempSync(`${tmpdir()}/drift-`);
afterAll(() => rmSync(folder, { recursive: true }));

/** Packages as the SDK's are made: one that gathers, one that is generated. */
function packages(name: string, order: string, functions: readonly string[], path: string): URL {
  const root = `${folder}/${name}/@wix`;
  mkdirSync(`${root}/shop/build/es`, { recursive: true });
  mkdirSync(`${root}/auto_sdk_shop_orders/build/es`, { recursive: true });
  writeFileSync(
    `${root}/shop/build/es/meta.d.mts`,
    `import * as meta from '@wix/auto_sdk_shop_orders/meta';\nexport { meta as orders };\n`,
  );
  const declared = functions.map(
    (each) =>
      `declare function ${each}(): __PublicMethodMetaInfo<'POST', {\n    id: string;\n}, Q$1, Q, ${each}Answer$1, ${each}Answer>;`,
  );
  writeFileSync(
    `${root}/auto_sdk_shop_orders/build/es/meta.d.mts`,
    `interface Order {\n${order}\n}\n${declared.join('\n')}\n`,
  );
  writeFileSync(
    `${root}/auto_sdk_shop_orders/build/es/meta.mjs`,
    functions.map((each) => `function ${each}(payload) {\n  ({ protoPath: "${path}" });\n}\n`).join(''),
  );
  return pathToFileURL(`${folder}/${name}/`);
}

const STATUS = `    status?: StatusWithLiterals;`;
const STATUSES = (words: string): string =>
  `}\ntype StatusWithLiterals = Status | ${words};\ninterface Other {`;
const used = {
  functions: ['shop.orders.search', 'shop.orders.count'],
  fields: ['id', 'status', 'payment', 'note', 'tax'].map((name) => ({
    generated: 'auto_sdk_shop_orders',
    type: 'Order',
    name,
    readBy: [`Order.${name}`],
  })),
};
const before = packages(
  'before',
  `    id?: string;\n${STATUS}\n    payment?: string | null;\n    note?: string;\n    tax?: string;\n${STATUSES("'OPEN' | 'PAID'")}`,
  ['search', 'count'],
  '/v1/search',
);

it('says nothing where nothing changed', () => {
  expect(compareSdk(sdkSource(before), sdkSource(before), used, '2026-11-29')).toEqual([]);
});

/** The comment of a field that goes. */
const going = (date: string): string =>
  `    /**\n     * How it was paid.\n     * @deprecated How it was paid.\n     * @replacedBy payment_name\n     * @targetRemovalDate ${date}\n     */\n`;

it('names what is gone, what goes, what has moved and what is new', () => {
  const after = packages(
    'after',
    `    id?: string;\n${STATUS}\n${going('2026-07-01')}    payment?: string;\n${going('2027-01-01')}    tax?: string;\n    coupon?: string;\n${STATUSES("'OPEN' | 'ON_HOLD'")}`,
    ['search'],
    '/v2/search',
  );
  const drifts = compareSdk(sdkSource(before), sdkSource(after), used, '2026-11-29');
  expect(drifts.map(({ kind, text, isBroken }) => `${isBroken ? '!' : '-'} ${kind} ${text}`)).toEqual([
    '- ENDPOINT shop.orders.search was POST /v1/search and is POST /v2/search',
    '! ENDPOINT shop.orders.count is no function of the SDK any more',
    '- ENUM Order.status (auto_sdk_shop_orders), read by Order.status: has the new word ON_HOLD',
    '- ENUM Order.status (auto_sdk_shop_orders), read by Order.status: has lost the word PAID',
    '! DEPRECATED Order.payment (auto_sdk_shop_orders), read by Order.payment: deprecated, was to go on 2026-07-01, instead paymentName',
    '- FIELD Order.note (auto_sdk_shop_orders), read by Order.note: is in the types no more',
    '- DEPRECATED Order.tax (auto_sdk_shop_orders), read by Order.tax: deprecated, is to go on 2027-01-01, instead paymentName',
    '- NEW Order.coupon (auto_sdk_shop_orders) is new',
  ]);
});

it('names a field whose day has passed though nothing changed', () => {
  const same = packages(
    'same',
    `    /**\n     * @deprecated\n     * @targetRemovalDate 2026-07-01\n     */\n    payment?: string;`,
    ['search', 'count'],
    '/v1/search',
  );
  const drifts = compareSdk(sdkSource(same), sdkSource(same), used, '2026-11-29');
  expect(drifts).toEqual([
    { kind: 'DEPRECATED', isBroken: true, text: expect.stringContaining('2026-07-01') },
  ]);
});
