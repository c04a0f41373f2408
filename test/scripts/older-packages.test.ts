import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { describedAnswers, fieldsBeside } from '../../scripts/sdk/beside-the-sdk.ts';
import { generatedPackage } from '../../scripts/sdk/declarations.ts';
import { sdkSource } from '../../scripts/sdk/sdk-source.ts';
import { wireShapes } from '../../scripts/sdk/wire-shapes.ts';

const folder = mkdtempSync(`${tmpdir()}/older-`);
afterAll(() => rmSync(folder, { recursive: true }));

const modules = pathToFileURL(`${folder}/`);
const FILES = {
  '@wix/sales/build/es/meta.d.ts': "export * as coupons from '@wix/sales_coupons/meta';\n",
  // Wire types are the marked ones here, and answers are joined with what of them is never null.
  '@wix/sales_coupons/type-bundles/meta.bundle.d.ts': `
/** What is known of a \`Coupon\`. */
interface Coupon$1 {
    id?: string;
    scope?: Scope$1;
}
interface Scope$1 {
    namespace?: string;
}
interface QueryCouponsResponse$1 {
    coupons?: Coupon$1[];
}
interface QueryCouponsResponseNonNullableFields$1 {
    coupons: Coupon$1[];
}
interface Coupon {
    _id?: string;
}
interface QueryCouponsResponse {
    coupons?: Coupon[];
}
interface QueryCouponsResponseNonNullableFields {
    coupons: Coupon[];
}
declare function queryCoupons(): __PublicMethodMetaInfo<'POST', {}, Query, Query$1, QueryCouponsResponse & QueryCouponsResponseNonNullableFields, QueryCouponsResponse$1 & QueryCouponsResponseNonNullableFields$1>;
`,
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
  writeFileSync(`${folder}/${path}`, text);
}

const sdk = sdkSource(modules);
const NAME = 'sales.coupons.queryCoupons';

it('knows a package of an older make by the name that the SDL calls it', () => {
  expect(generatedPackage('sales_coupons', modules)).toBe('sales_coupons');
  expect(generatedPackage('blog_tags')).toBe('auto_sdk_blog_tags');
});

it('reads the wire types of a package of an older make', () => {
  expect(sdk.locate(NAME)).toEqual({ generated: 'sales_coupons', member: 'queryCoupons' });
  const { functions, types } = sdk.declarations('sales_coupons') ?? {};
  expect(functions?.get('queryCoupons')).toMatchObject({ method: 'POST', answer: 'QueryCouponsResponse' });
  expect(types?.get('Coupon')?.map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'id: string',
    'scope: Scope',
  ]);
});

it('describes the answer of an endpoint that was not declared before', () => {
  const endpoints = new Map([[NAME, { method: 'POST', path: '/sales/v9/coupons/query' }]]);
  const ours = describedAnswers(sdk, endpoints).filter(({ generated }) => generated === 'sales_coupons');
  expect(wireShapes(sdk, ours, fieldsBeside)).toEqual({
    types: ['coupons:2', 'id scope:3', 'namespace'],
    enums: [],
    answers: { '/sales/v9/coupons/query': 1 },
  });
});

it('refuses an endpoint whose function the declarations do not have', () => {
  const endpoints = new Map([['sales.coupons.getCoupon', { method: 'GET', path: '/sales/v9/coupons/:id' }]]);
  expect(() => describedAnswers(sdk, endpoints)).toThrow(
    'the declarations of @wix/sales_coupons have no getCoupon',
  );
});
