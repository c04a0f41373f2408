import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { graphParts } from '../../src/graph-parts.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { UNCOUNTED } from '../uncounted-lists.ts';
import type { StubWix } from '../wix/stub-wix.ts';
import { fieldsOf, fieldsWithoutValue, schemaFiles } from './field-coverage.ts';
import type { GoldenAnswer } from './golden-answer.ts';
import { startGoldenWix, type GoldenRoute } from './golden-wix.ts';
import { GOLDEN_SITE } from './identity.ts';
import { goldenProducts } from './products.ts';

const answers = Object.entries(goldenProducts).flatMap(([product, { answers: own }]) =>
  own.map((answer) => ({ product, answer })),
);

/** Queries over the same routes share a key; those over others have their own, so that what is remembered of one is not believed of another. */
const keyOf = (answer: GoldenAnswer): string =>
  answer.routes === undefined
    ? 'IST.golden.common'
    : `IST.golden.${answers.findIndex((candidate) => candidate.answer.routes === answer.routes)}`;

const openGateway = (): Promise<TestGateway> =>
  startGateway({
    env: { WIX_API_URL: wix.url, MAX_WIX_REQUESTS_PER_QUERY: '1000', WIX_REQUESTS_PER_MINUTE: '60000' },
  });

let wix: StubWix;
let gateway: TestGateway;
beforeAll(async () => {
  const common = Object.values(goldenProducts).flatMap(({ routes }) => routes);
  const tables = new Map<string, readonly GoldenRoute[]>(
    answers.map(({ answer }) => [keyOf(answer), [...(answer.routes ?? []), ...common]]),
  );
  wix = await startGoldenWix((key) => tables.get(key) ?? []);
  gateway = await openGateway();
});
afterAll(async () => {
  await gateway.close();
  await wix[Symbol.asyncDispose]();
});

describe.each(answers)('$product: $answer.name', ({ answer }) => {
  it('are answered as they are written', async () => {
    // Keys that Wix has not accepted yet have one small budget for all of them: whoever brings another key brings it to another gateway.
    const asked = answer.routes === undefined ? gateway : await openGateway();
    const { body } = await asked.query(
      answer.document,
      { ...answer.variables },
      {
        authorization: keyOf(answer),
        'wix-site-id': GOLDEN_SITE,
        'wix-account-id': '0acc0000-0000-4000-8000-000000000001',
      },
    );
    if (asked !== gateway) await asked.close();
    expect(body.errors ?? []).toEqual([]);
    expect(body.data).toEqual(answer.data);
  });
});

describe('the golden answers', () => {
  const schema = buildGatewaySchema(graphParts);
  const all = answers.map(({ answer }) => answer);
  const uncounted = new Set(
    UNCOUNTED.map((list) => `${schema.getQueryType()?.getFields()[list]?.type}.totalCount`),
  );

  it.each(schemaFiles)('hold every field of schema/%s.graphql once with a value of its own', (file) => {
    const missing = fieldsWithoutValue(schema, all, fieldsOf(file));
    expect(missing.filter((field) => !uncounted.has(field))).toEqual([]);
  });
});
