import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGatewaySchema } from '../../../src/gateway/federation/schema.ts';
import { graphParts } from '../../../src/graph-parts.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import type { StubWix } from '../../wix/stub-wix.ts';
import { startGoldenWix } from '../golden-wix.ts';
import { GOLDEN_SITE } from '../identity.ts';
import { goldenProducts } from '../products.ts';
import { whole } from '../whole-selection.ts';
import { sparseRoutes } from './parts-asked-for.ts';

type Json = ReturnType<typeof JSON.parse>;

/** Where the records of each type are in an answer. */
const ROOTS = {
  Product: {
    ask: (fields: string) => `products { nodes ${fields} }`,
    read: (data: Json) => data.products.nodes,
  },
  ProductVariant: {
    ask: (fields: string) => `products { nodes { variants ${fields} } }`,
    read: (data: Json) => data.products.nodes.flatMap(({ variants }: Json) => variants),
  },
  Collection: {
    ask: (fields: string) => `collections { nodes ${fields} }`,
    read: (data: Json) => data.collections.nodes,
  },
} as const;

const schema = buildGatewaySchema(graphParts);
const namesOf = (typeName: string): string[] => {
  const type = schema.getType(typeName);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
};

let wix: StubWix;
let gateway: TestGateway;
beforeAll(async () => {
  const common = Object.values(goldenProducts).flatMap(({ routes }) => routes);
  wix = await startGoldenWix((key) => [...sparseRoutes[key.endsWith('V1') ? 'V1' : 'V3'], ...common]);
  gateway = await startGateway({ env: { WIX_API_URL: wix.url, WIX_REQUESTS_PER_MINUTE: '60000' } });
});
afterAll(async () => {
  await gateway.close();
  await wix[Symbol.asyncDispose]();
});

// Wix leaves parts of a record out unless a request names them: a field must name what it reads, whoever asks beside it.
describe.each(['V3', 'V1'] as const)('each field of catalog %s that is asked for alone', (catalog) => {
  const ask = async (typeName: keyof typeof ROOTS, fields: string): Promise<Json[]> => {
    const { body } = await gateway.query(
      `{ ${ROOTS[typeName].ask(fields)} }`,
      {},
      { authorization: `IST.golden.${catalog}`, 'wix-site-id': GOLDEN_SITE },
    );
    expect(body.errors ?? []).toEqual([]);
    return ROOTS[typeName].read(body.data);
  };

  it.each(['Product', 'ProductVariant', 'Collection'] as const)(
    'is the same as among all of %s',
    async (typeName) => {
      const all = await ask(typeName, whole(typeName));
      const names = namesOf(typeName);
      for (const name of names) {
        // `raw` is whatever Wix gives, lists with pages are tested by themselves.
        if (name === 'raw' || !(name in all[0])) continue;
        const without = names.filter((other) => other !== name).map((other) => `${typeName}.${other}`);
        const alone = await ask(typeName, whole(typeName, { without }));
        expect([name, alone.map((record) => record[name])]).toEqual([
          name,
          all.map((record) => record[name]),
        ]);
      }
    },
  );
});
