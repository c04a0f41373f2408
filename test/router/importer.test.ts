import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { programFile } from '../current-build.ts';
import { drain, planOf, type PlanStep } from '../migration/migration-gateway.ts';
import { startFederation, type Federation } from './federation.ts';
import type { Graph } from './router-process.ts';
import { runProcess } from './run-process.ts';

let federation: Federation;
let folder: string;
beforeAll(async () => {
  federation = await startFederation({
    // As in deploy/compose.yaml.
    subgraphs: {
      shop: ['site', 'stores', 'orders', 'members', 'contacts', 'pricing-plans', 'connection', 'migration'],
      content: ['bookings', 'events', 'forms', 'data', 'blog'],
    },
    sites: { main: {} },
  });
  folder = await mkdtemp(join(tmpdir(), 'router-export-'));
});
afterAll(async () => {
  await federation.close();
  await rm(folder, { recursive: true });
});

/** Runs a piece of work, and tells what Wix was asked for it. */
async function counted<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly requests: number }> {
  const requests = federation.sites['main']?.requests;
  requests?.clear();
  const result = await work();
  return { result, requests: requests?.count() ?? 0 };
}

interface Drained {
  readonly id: string;
  readonly ids: readonly string[];
}

/** Reads all that the plan names, list by list, as an importer does that knows nothing else. */
async function drainAll(graph: Graph): Promise<readonly Drained[]> {
  const { steps } = await planOf(graph, { products: null });
  const drained: Drained[] = [];
  for (const step of steps) drained.push(await drainOf(graph, step));
  return drained;
}

async function drainOf(graph: Graph, step: PlanStep): Promise<Drained> {
  const records = await drain(graph, step);
  return { id: step.id, ids: records.map(({ id }) => id) };
}

describe('an importer behind the router', () => {
  it('gets the same records as from one process, for as many requests to Wix', async () => {
    const whole = await counted(() => drainAll(federation.single));
    const joined = await counted(() => drainAll(federation.router));
    expect(joined.result).toEqual(whole.result);
    expect(whole.result.length).toBeGreaterThan(20);
    expect(joined.requests / whole.requests).toBeLessThanOrEqual(1.05);
  });

  it('exports products of several parts as one process does, and finds nothing missing', async () => {
    const whole = await exportThrough(federation.single, 'single');
    const joined = await exportThrough(federation.router, 'router');
    expect(joined.complete).toBe(true);
    expect(joined.missing).toEqual(whole.missing);
    expect(joined.steps.map(outcome)).toEqual(whole.steps.map(outcome));
  });

  it('finishes its export when a part is replaced in the middle of it', async () => {
    const content = federation.subgraphs.get('content');
    const requests = federation.sites['main']?.requests;
    const flags = [
      '--gateway',
      federation.router.url,
      '--products',
      'BLOG,EVENTS',
      '--out',
      join(folder, 'replaced'),
    ];
    requests?.clear();
    const exporting = runProcess([programFile('bin/wix-gateway.js'), 'export', ...flags]);
    await passes(() => (requests?.count('/events/') ?? 0) > 0);
    await content?.stop();
    await passes(() => federation.router.process.output().includes('a part of the gateway does not answer'));
    await content?.startAgain();
    const { code, stderr } = await exporting;
    expect([code, stderr]).toEqual([0, expect.stringContaining('The content part of the gateway does not')]);
    const report: Report = JSON.parse(await readFile(join(folder, 'replaced/report.json'), 'utf8'));
    expect(report.complete).toBe(true);
  });

  it.each(['check', 'plan'])('runs %s through it', async (command) => {
    const program = programFile('bin/wix-gateway.js');
    const [joined, whole] = await Promise.all(
      [federation.router, federation.single].map(({ url }) =>
        runProcess([program, command, '--json', '--gateway', url]),
      ),
    );
    expect([joined?.code, joined?.stderr]).toEqual([whole?.code, whole?.stderr]);
    expect(joined?.code).toBe(0);
    expect(withoutTimes(joined?.stdout)).toEqual(withoutTimes(whole?.stdout));
  });
});

interface Report {
  readonly complete: boolean;
  readonly missing: readonly unknown[];
  readonly steps: readonly {
    readonly id: string;
    readonly status: string;
    readonly exported: number;
    readonly sha256: unknown;
  }[];
}

function outcome({ id, status, exported, sha256 }: Report['steps'][number]) {
  return { id, status, exported, sha256 };
}

/** What a command printed, but for the moments at which it was found out. */
function withoutTimes(text = ''): unknown {
  return JSON.parse(text, (key, value: unknown) => (/At$|Ms$|markdown/.test(key) ? undefined : value));
}

/** Exports products of several parts, and tells what the report says. */
async function exportThrough(graph: Graph, name: string): Promise<Report> {
  const out = join(folder, name);
  const flags = ['--gateway', graph.url, '--products', 'STORES,ORDERS,EVENTS,BLOG', '--out', out];
  const { code, stderr } = await runProcess([programFile('bin/wix-gateway.js'), 'export', ...flags]);
  expect([code, stderr.slice(code === 0 ? Infinity : -2000)]).toEqual([0, '']);
  const report: Report = JSON.parse(await readFile(join(out, 'report.json'), 'utf8'));
  return report;
}

/** Waits until something has come about. */
function passes(done: () => boolean): Promise<unknown> {
  return vi.waitUntil(done, { timeout: 120_000, interval: 5 });
}
