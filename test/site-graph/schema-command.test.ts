import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema, type SchemaFlags } from '../../src/cli/run-schema.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

async function run(gateway: TestGateway, flags: SchemaFlags) {
  const printed = { out: '', err: '' };
  const code = await schema(
    { site: true, gateway: gateway.url, ...flags },
    {},
    {
      out: (text) => void (printed.out += text),
      err: (text) => void (printed.err += text),
      width: 80,
    },
  );
  return { code, ...printed };
}

describe('wix-gateway schema --site', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { awkwardCollections: true } });
  });
  afterAll(() => gateway.close());

  test('prints SDL that tools read, for one request, whatever collections are called', async () => {
    const { code, out, err } = await run(gateway, {});
    expect([code, err]).toEqual([0, '']);
    expect(Object.keys(buildSchema(out).getType('Cms')?.toConfig() ?? {})).not.toEqual([]);
    expect(out).toContain('type CmsX5e1x5e4x5e8x5d9x5dd_2747 {');
    expect(out).not.toMatch(/@key|_service/);
    expect(gateway.site.requests.count()).toBe(1);
  });

  test('prints the collections that are named alone', async () => {
    const { code, out } = await run(gateway, { collections: 'Books,Authors' });
    expect(code).toBe(0);
    expect(out).toContain('type CmsBooks {');
    expect(out).not.toContain('type CmsGenres {');
    expect(out).toMatch(/^ {2}author: CmsAuthors$/m);
    expect(out).toMatch(/^ {2}genres: JSON$/m);
  });

  test('says what is wrong with the names, and with flags that do not fit', async () => {
    const { code, out, err } = await run(gateway, { collections: 'Boks' });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('"Boks", which the site does not have');
    expect(await run(gateway, { site: false, collections: 'Books' })).toMatchObject({ code: 2, out: '' });
  });
});

test('with a key that may not list collections, says how to name them', async () => {
  await using gateway = await startGateway({ site: { deny: ['DATA_COLLECTIONS'] } });
  const { code, out, err } = await run(gateway, {});
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('--collections');
  const named = await run(gateway, { collections: 'Books' });
  expect(named).toMatchObject({ code: 0, err: expect.stringContaining('learnt from items') });
  expect(named.out).toContain('type CmsBooks {');
});
