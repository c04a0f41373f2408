import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    sites: {
      main: { counts: { orders: 330, contacts: 500, eventGuests: 400, eventTickets: 300, bookings: 250 } },
    },
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

  it('exports a whole site, as one process does', async () => {
    const program = programFile('bin/wix-gateway.js');
    const exported = async (graph: Graph, name: string) => {
      const out = join(folder, name);
      const { code, stderr } = await runProcess([program, 'export', '--gateway', graph.url, '--out', out]);
      expect([code, stderr.slice(code === 0 ? Infinity : -2000)]).toEqual([0, '']);
      const report: Report = JSON.parse(await readFile(join(out, 'report.json'), 'utf8'));
      return report;
    };
    const whole = await counted(() => exported(federation.single, 'single'));
    const joined = await counted(() => exported(federation.router, 'router'));
    expect(joined.result.complete).toBe(true);
    expect(joined.result.missing).toEqual(whole.result.missing);
    expect(joined.result.steps.map(outcome)).toEqual(whole.result.steps.map(outcome));
    expect(joined.requests / whole.requests).toBeLessThanOrEqual(1.05);
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
