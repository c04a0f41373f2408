import { orders, plansV3 } from '@wix/pricing-plans/meta';
import { getDataCollection } from '@wix/auto_sdk_data_collections/meta';
import { productsV3 } from '@wix/stores/meta';
import { describe, expect, test } from 'vitest';
import { endpointsOfPackage } from '../../scripts/endpoints.ts';
import { SDK_ENDPOINTS } from '../../src/generated/endpoints.ts';
import { endpoint } from '../../src/wix/api/endpoint.ts';
import { permission } from './scenario.ts';

describe('a declared endpoint', () => {
  test('has the verb and the path that the SDK documents', () => {
    expect(endpoint('stores.productsV3.queryProducts', { permission, method: 'POST' })).toMatchObject({
      method: 'POST',
      path: '/stores/v3/products/query',
    });
    expect(endpoint('auto_sdk_data_collections.getDataCollection', { permission })).toMatchObject({
      method: 'GET',
      path: '/wix-data/v2/collections/:dataCollectionId',
      params: { dataCollectionId: 'guid' },
    });
  });

  test('that is no read is refused', () => {
    // The types know no other verbs; the metadata of the SDK does.
    const method = 'PATCH' as 'POST';
    expect(() => endpoint('stores.productsV3.queryProducts', { permission, method })).toThrow(
      'PATCH /stores/v3/products/query is not a read',
    );
  });

  test('that was not taken out of the SDK yet is refused with what to run', () => {
    // The types know that it is missing.
    const missing = 'stores.productsV3.getProduct' as 'stores.productsV3.queryProducts';
    expect(() => endpoint(missing, { permission })).toThrow(
      "'stores.productsV3.getProduct' is not in src/generated/endpoints.ts yet: run `npm run codegen`",
    );
  });
});

describe('the table of endpoints', () => {
  test("says what the SDK's own functions say", () => {
    const said = Object.entries({
      'stores.productsV3.queryProducts': productsV3.queryProducts,
      'pricing-plans.plansV3.countPlans': plansV3.countPlans,
      'pricing-plans.orders.managementGetOrder': orders.managementGetOrder,
      'auto_sdk_data_collections.getDataCollection': getDataCollection,
    }).map(([name, metadata]) => {
      const { httpMethod: method, getUrl } = metadata();
      return [name, { method, path: getUrl({ host: 'www.wixapis.com' }) }];
    });
    expect(SDK_ENDPOINTS).toMatchObject(Object.fromEntries(said));
  });

  test('is that of the packages, in every entry', async () => {
    const names = Object.keys(SDK_ENDPOINTS);
    const ofPackages = new Map<string, unknown>();
    for (const name of new Set(names.map((each) => each.split('.')[0] ?? '')))
      for (const [member, each] of await endpointsOfPackage(name)) ofPackages.set(`${name}.${member}`, each);
    expect(names.length).toBeGreaterThan(60);
    expect(SDK_ENDPOINTS).toEqual(Object.fromEntries(names.map((name) => [name, ofPackages.get(name)])));
  });
});
