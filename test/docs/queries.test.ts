import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { products } from '../../src/products/registry.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

const folder = new URL('../../docs/queries/', import.meta.url);
const documents = readdirSync(folder);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ env: { MAX_WIX_REQUESTS_PER_QUERY: '150' } });
});
afterAll(() => gateway.close());

describe('the starter documents', () => {
  test('show every product', () => {
    expect(documents.toSorted()).toEqual(products.map(({ schema }) => `${schema}.graphql`).toSorted());
  });

  test.each(documents)(
    'docs/queries/%s answers on the demo site, within the budget of one operation',
    async (name) => {
      const { body } = await gateway.query(readFileSync(new URL(name, folder), 'utf8'));
      expect(body.errors).toBeUndefined();
      expect(Object.values(body.data).filter((field) => field === null)).toEqual([]);
    },
  );
});
