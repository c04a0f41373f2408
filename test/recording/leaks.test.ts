import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { products } from '../../src/products/registry.ts';
import { openRecording } from '../../src/recording/recorder.ts';
import { textsOf } from '../../src/json/texts-of.ts';
import { credentialKeys } from '../../src/wix/api/credentials.ts';
import { createTransport } from '../../src/wix/transport/index.ts';
import { sdkWords } from '../../src/wix/unknown/shapes.ts';
import { codePoint } from '../code-point.ts';
import { isOfWix, recordedTexts } from './recorded-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'leaks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PATHS = {
  '/ecom/v1/orders/search': 'orders',
  '/contacts/v4/contacts/query': 'contacts',
  '/wix-data/v2/items/query': 'dataItems',
  '/form-submission-service/v4/submissions/namespace/query': 'submissions',
} as const;

/** Names around what is made up. */
const FRAME = new Set([
  ...Object.keys(PATHS),
  ...Object.values<string>(PATHS),
  'applicationError',
  'description',
]);

// A person's words: capital letters alone are what words of enums are written in.
const person = fc.constantFrom(
  'Åse Lindqvist-Øhrn',
  'Мария Петрова',
  'Ωμέγα Παπαδόπουλος',
  '王小明先生您好吗',
  'שלום עולם טוב',
  'Nguyễn Thị Hồng',
  '🎂🎉🎈🎁🍰',
  'o’Brien-McGrath',
);
const text = fc.oneof(
  person,
  fc.string({ minLength: 8, maxLength: 40, unit: 'grapheme' }),
  fc.string({ minLength: 8, unit: codePoint }),
  fc.emailAddress(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.uuid(),
  fc.uuid().map((id) => `https://static.wixstatic.com/media/${id}~mv2.jpg/v1/fill/w_1,h_2/${id}.jpg`),
  fc.uuid().map((id) => `wix:document://v1/ugd/${id}.pdf/curriculum-vitae.pdf`),
  fc.nat(99_999_999).map((digits) => `+45 ${digits} ext. 4711-${digits}`),
  fc
    .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') })
    .map((date) => date.toISOString()),
  fc
    .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.integer({ min: 10_000_000 }).map(String),
  fc.integer({ min: 1_000_000 }).map((cents) => `${cents}.25`),
  person.map(
    (name) => `<p class="intro">${name} &amp; <a href="https://example.org/${name}">${name}</a></p>`,
  ),
  person.map((name) => JSON.stringify({ name, note: `call ${name}` })),
  fc.base64String({ minLength: 12 }),
);
const value = fc.oneof(
  text,
  fc.integer({ min: 10_000_000, max: 9_999_999_999 }),
  fc.double({ min: 100, max: 1e9, noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);
// A name like those that developers give may be a new field of Wix's, and stays.
const name = fc.oneof(
  fc.constantFrom(...[...sdkWords().names].slice(0, 400)),
  text.filter((one) => !/^[a-zA-Z]+\d{0,2}[a-zA-Z]*$/.test(one)),
);
const { record } = fc.letrec((tie) => ({
  record: fc.dictionary(name, tie('inner'), { maxKeys: 8 }),
  inner: fc.oneof({ maxDepth: 3 }, value, fc.array(tie('inner'), { maxLength: 6 }), tie('record')),
}));
const answers = fc.record(
  Object.fromEntries(
    Object.entries(PATHS).map(([path, list]) => [
      path,
      fc.record({
        [list]: fc.array(record, { maxLength: 8 }),
        metadata: fc.record({
          count: fc.nat(100),
          cursors: fc.record({ next: fc.base64String({ minLength: 12 }) }),
        }),
      }),
    ]),
  ),
);
const refusal = fc.record({
  message: text,
  details: fc.record({ applicationError: fc.record({ code: text, description: text, data: record }) }),
});

test('a recording has no value of eight characters or more of the answers, whatever they hold', async () => {
  let now: Readonly<Record<string, unknown>> = {};
  let refused: unknown;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const body = now[path] ?? refused;
    response.writeHead(now[path] === undefined ? 400 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keys = credentialKeys({ kind: 'apiKey', apiKey: 'IST.key', siteId: 'site' });
  let folders = 0;
  await fc.assert(
    fc.asyncProperty(answers, refusal, async (sent, error) => {
      [now, refused] = [sent, error];
      const transport = createTransport({
        apiUrl,
        endpoints: products.flatMap(({ endpoints }) => endpoints),
        requestsPerMinute: 100_000,
      });
      const into = join(folder, String((folders += 1)));
      const recorder = openRecording({ transport, folder: into, apiUrl, keys, known: [] });
      const counters = { requests: 0, retries: 0, deduplicated: 0, prefetched: 0, waitedMs: 0 };
      const { signal } = new AbortController();
      const startedAt = performance.now();
      const ask = transport.fetchFor({
        ...keys,
        counters,
        signal,
        startedAt,
        priority: 'interactive',
        isProbe: true,
        deadline: startedAt + 60_000,
        maxRequests: 50,
      });
      const post = {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'IST.key' },
        body: '{}',
      };
      for (const path of [...Object.keys(PATHS), '/members/v1/members/query']) await ask(apiUrl + path, post);
      recorder.write({ accessTokenSeconds: undefined });
      await transport.close();
      const recorded = recordedTexts(into);
      const values = textsOf([sent, error]).filter((one) => !FRAME.has(one));
      const left = values.filter(
        (one) =>
          one.length >= 8 && /[\p{L}\p{N}\p{So}]/u.test(one) && !isOfWix(one) && recorded.includes(one),
      );
      expect(left).toEqual([]);
    }),
    { numRuns: 60 },
  );
  server.close();
});
