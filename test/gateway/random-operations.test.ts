import { array, nat, noBias, sample } from 'fast-check';
import { expect, test } from 'vitest';
import { errorCodes } from '../../src/errors.ts';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { otherParts } from '../../src/graph-parts.ts';
import { products } from '../../src/products/registry.ts';
import { startGateway, type Answer } from '../start-gateway.ts';
import { choicesFrom, RandomOperation } from './random-operation.ts';

const OPERATIONS = 2_000;
/** As many as a few impatient clients have under way. */
const AT_ONCE = 25;
const MAX_WIX_REQUESTS = 150;
/** What a client reads without thinking; pages here have three records. */
const MAX_ANSWER_BYTES = 4_000_000;

const CODES: ReadonlySet<string> = new Set([
  ...Object.keys(errorCodes).filter((code) => code !== 'INTERNAL'),
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
]);

/** What is wrong with an answer, whatever it answers to. */
function flawsOf({ status, body }: Answer): string[] {
  const flaws: string[] = [];
  if (status !== 200 && status !== 400) flaws.push(`status ${status}`);
  for (const { message, extensions } of body.errors ?? []) {
    if (!CODES.has(extensions.code)) flaws.push(`${extensions.code}: ${message}`);
    if (/\n\s+at |TypeError|undefined|\[object|e\+\d\d/.test(message)) flaws.push(`unmasked: ${message}`);
    if (typeof extensions['hint'] !== 'string') flaws.push(`no hint: ${message}`);
  }
  const { requests, retries } = body.extensions?.wix ?? {};
  if (!(requests - retries <= MAX_WIX_REQUESTS)) flaws.push(`${requests} requests, ${retries} retries`);
  const size = JSON.stringify(body).length;
  if (size > MAX_ANSWER_BYTES) flaws.push(`${size} bytes`);
  return flaws;
}

test('2,000 random operations against a site with faults are answered, each within its limits', async () => {
  await using gateway = await startGateway({
    site: {
      scale: 0.01,
      faults: [
        { kind: '500', probability: 0.01 },
        { kind: 'garbage', probability: 0.01 },
        { kind: 'wrong-shape', probability: 0.01 },
        { kind: 'truncated', probability: 0.01 },
        { kind: 'empty-403', probability: 0.01 },
        { kind: 'reset', probability: 0.01 },
      ],
    },
    env: { LOG_LEVEL: 'error' },
  });
  const { records } = gateway.site;
  const ids = [
    ...Object.values(records)
      .filter(({ count }) => count > 0)
      .map((set) => set.idAt(0)),
    'Books',
    'Countries',
  ];
  const schema = buildGatewaySchema([...products, ...otherParts(products)]);
  const documents = sample(noBias(array(nat(), { minLength: 10, maxLength: 70 })), {
    seed: 20_240_501,
    numRuns: OPERATIONS,
  }).map((numbers) => new RandomOperation(choicesFrom(numbers), ids).write(schema));

  const flawed: { document: string; flaws: string[] }[] = [];
  const next = documents.values();
  const ask = async (): Promise<void> => {
    for (const document of next) {
      const flaws = flawsOf(await gateway.query(document));
      if (flaws.length > 0) flawed.push({ document, flaws });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  expect(flawed).toEqual([]);
  expect(gateway.log()).toBe('');
  expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
});
