import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ASSUMPTIONS, TRIED } from '../../src/assumptions/table.ts';
import type { Verified } from '../../src/assumptions/verify.ts';
import { runVerify, type VerifyFlags } from '../../src/cli/run-verify.ts';
import { verifyReport } from '../../src/cli/verify-report.ts';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { graphParts } from '../../src/graph-parts.ts';
import { fidelityProblems } from '../../scripts/check-fidelity.ts';
import { restsOnProblems } from '../../scripts/rests-on.ts';
import { readSources } from '../../scripts/imports/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));

afterAll(() => rmSync(folder, { recursive: true }));

async function run(flags: VerifyFlags) {
  const said = { out: '', err: '' };
  const code = await runVerify(
    flags,
    {},
    {
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
      width: 100,
    },
  );
  return { code, ...said };
}

test('prints the report as JSON alone, and writes the same into a file that it never replaces', async () => {
  const out = join(folder, 'report.json');
  const first = await run({ demo: true, json: true, out });
  expect(first.code).toBe(0);
  const report: unknown = JSON.parse(first.out);
  expect(Object.keys(Object(report))).toEqual(['assumptions', 'unknownFields', 'wixRequests']);
  expect(Object(report).assumptions[0]).toEqual({
    id: 'page-limits',
    statement: 'A page has as many records as the table of pages says.',
    status: 'HOLDS',
    seen: 'A page of the size that is asked for was answered in 20 lists.',
    restsOnIt: ['every list', 'export'],
  });
  expect(Object(report).assumptions).toContainEqual({
    id: 'rate-limits',
    statement: 'Wix takes 200 requests per minute and app instance, and 3,000 reads of Wix Data.',
    status: 'CANNOT_TELL',
    seen: 'No read can tell: It would take all requests of a minute, which the site itself may need.',
    restsOnIt: ['budget of requests', 'speed of exports'],
  });
  expect(readFileSync(out, 'utf8')).toBe(first.out);
  const second = await run({ demo: true, out });
  expect(second).toMatchObject({ code: 2, out: '' });
  expect(second.err).toContain('is there already');
});

test('keeps a recording where nothing is yet, and says where it cannot', async () => {
  const record = join(folder, 'recording');
  const { code, err } = await run({ demo: true, record });
  expect(code).toBe(0);
  expect(err).toMatch(/The shapes of \d+ answers are in .*recording: no value of the site is\./);
  const second = await run({ demo: true, record });
  expect(second).toMatchObject({ code: 2, out: '' });
  expect(second.err).toContain(`${record} is there already: name a folder that is not, or remove it.`);
  const nowhere = join(folder, 'nowhere', 'recording');
  expect((await run({ demo: true, record: nowhere })).err).toContain(`${nowhere} cannot be made: ENOENT.`);
});

test('says that there is no site without credentials', async () => {
  expect(await run({})).toMatchObject({ code: 2, out: '' });
});

// Another test takes whatever names an anchor of the page for a citation.
const PAGE = 'docs/fidelity.md';

test('every comment that names an assumption names one that there is, and each is named', () => {
  const sources = readSources();
  expect(fidelityProblems(sources)).toEqual([]);
  expect(fidelityProblems([...sources, ['src/new.ts', `// ${PAGE}#nothing`]])).toEqual([
    `src/new.ts rests on ${PAGE}#nothing, which is no statement: add it to src/assumptions/statements, or mend the anchor.`,
  ]);
  const without = [...sources].map(
    ([name, source]) => [name, source.replaceAll('#rate-limits', '')] as const,
  );
  expect(fidelityProblems(without)).toEqual([
    'Nothing in src/ says that it rests on docs/fidelity.md#rate-limits: name it in a comment where the code does, or take the statement out.',
  ]);
});

test('what rests on a statement is a field of the graph, a list of a bundle or a topic', () => {
  const graph = buildGatewaySchema(graphParts);
  const restsOn = ASSUMPTIONS.flatMap((one) => one.restsOn);
  expect(restsOnProblems([{ id: 'all', restsOn }], graph)).toEqual([]);
  const wrong = [
    'orderz',
    'order.paymentz',
    'orders.payments',
    'contact(name)',
    'members(filter: {nickname})',
    'media.tsv',
    'exports of orders',
  ];
  const problems = restsOnProblems([{ id: 'new', restsOn: [...restsOn, ...wrong] }], graph);
  expect(problems.map((problem) => /"(.*)"/.exec(problem)?.[1])).toEqual(wrong);
  const without = restsOn.filter((name) => name !== 'final sync');
  expect(restsOnProblems([{ id: 'all', restsOn: without }], graph)).toEqual([
    'No statement names the topic "final sync" of scripts/rests-on.ts: take it out.',
  ]);
});

test.each([
  ['hidden-orders', /Do not export yet: 1 of the 1 that differ/],
  ['initialized-orders', /1 of the 1 that differ change what you get/],
  ['orders-aggregate-by-one', /What differs changes nothing/],
])('%s that differs ends the report with what that means', (id, words) => {
  const verified = TRIED.map((assumption): Verified => {
    const status = assumption.id === id ? 'DIFFERS' : 'HOLDS';
    // None of the words that people read decides.
    return { assumption, status, seen: 'The key lacks nothing. Do not export. Nothing.' };
  });
  const found = { wixRequests: 1, accessTokenSeconds: undefined, isThrottled: false, isStopped: false };
  const report = verifyReport(
    { ...found, verified, unknownFields: [], isAnswered: true },
    { demo: false, width: 1000 },
  );
  expect(report).toMatch(words);
  expect(report).not.toContain('because the key lacks a permission');
});
