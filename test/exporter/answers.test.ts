import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { hashesOf, runInProcess, smallSite, temporaryFolder } from './bundle.ts';
import { pageOf, startFront } from './gateway-front.ts';

describe('an answer', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: smallSite } });
  });
  afterAll(() => gateway.close());

  /** Exports the site through what writes the answers anew. */
  async function exported(written: (body: object, isPage: boolean) => string, out: string) {
    await using front = await startFront(async (operation, response) => {
      const { body } = await gateway.query(operation.query, operation.variables);
      response.end(written(body, pageOf(operation, ['products', 'collections']) !== null));
    });
    return await runInProcess({ gateway: front.url, out, products: 'STORES' });
  }

  it('may be written over many lines: the bundle is the same', async () => {
    using plain = temporaryFolder();
    using spaced = temporaryFolder();
    expect((await exported((body) => JSON.stringify(body), plain.path)).code).toBe(0);
    expect((await exported((body) => `\r\n${JSON.stringify(body, null, '\t')}\n`, spaced.path)).code).toBe(0);
    const { 'data.json': data, 'steps/products.ndjson': products } = hashesOf(spaced.path);
    expect({ data, products }).toEqual({
      data: hashesOf(plain.path)['data.json'],
      products: hashesOf(plain.path)['steps/products.ndjson'],
    });
  });

  it.each<[string, (page: string) => string]>([
    ['has a record that is no JSON', (page) => page.replace('"id":"', '"id":nothing,"_id":"')],
    ['ends in a record', (page) => page.slice(0, page.indexOf('"id":"') + 9)],
    ['ends between records', (page) => page.slice(0, page.indexOf('},{"id"') + 2)],
    ['has two lists of records in one', (page) => page.replace('},{"id"', '}],[{"id"')],
    ['has no records', (page) => page.replace('"nodes":[', '"elements":[')],
    ['has records that are no list', (page) => page.replace(/"nodes":\[.*?\],"/s, '"nodes":7,"')],
  ])('that %s is no page: the export ends, and nothing is to be imported', async (_, garbled) => {
    using folder = temporaryFolder();
    const { code, err } = await exported((body, isPage) => {
      const text = JSON.stringify(body);
      return isPage ? garbled(text) : text;
    }, folder.path);
    expect(code).toBe(1);
    expect(err).toMatch(/something that is no GraphQL|has no page of records/);
    expect(Object.keys(hashesOf(folder.path))).not.toContain('data.json');
  });
});
