import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { products as modules } from '../src/products/registry.ts';
import { startGateway, startSite, type SiteProcess } from './processes.ts';
import { query } from './query.ts';
import { type Figure } from './report.ts';

/** How far an estimate may be off. */
const BAR = 0.2;
/** Requests of short lists are too few for a share of them to say anything. */
const FEW = 10;
const ALL = modules
  .map(({ name }) => name)
  .filter((name) => name !== 'SITE')
  .join(',');
const CLI = join(import.meta.dirname, '../dist/cli.js');

interface Step {
  readonly id: string;
  readonly estimate: { readonly wixRequests: number | null };
  readonly sourceQuery: {
    readonly document: string;
    readonly variables: Record<string, unknown>;
    readonly connectionPath: readonly string[];
    readonly pageSize: number;
  };
}

const PLAN = `query Plan($input: MigrationPlanInput) {
  migrationPlan(input: $input) {
    estimate { wixRequests wixSeconds }
    steps { id estimate { wixRequests } sourceQuery { document variables connectionPath pageSize } }
  }
}`;

/** Wix requests and seconds of whole exports as the plan estimates them, against what is measured. */
export async function exportEstimateFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const one of EXPORTS) figures.push(...(await exportEstimate(one)));
  return figures;
}

/** Wix requests of every list as the plan estimates them, against what is measured. */
export async function requestEstimateFigures(): Promise<Figure[]> {
  const site = await startSite({ catalog: 'V3', scale: 4 });
  const gateway = await startGateway(site, 100_000);
  const drained: { readonly step: Step; readonly sent: number }[] = [];
  for (const step of await stepsOf(gateway.url, null))
    drained.push({ step, sent: await requestsOf(site, gateway.url, step) });
  await gateway.close();
  await site.close();
  const sent = drained.reduce((sum, one) => sum + one.sent, 0);
  const estimated = drained.reduce((sum, { step }) => sum + (step.estimate.wixRequests ?? 0), 0);
  const long = drained.filter((one) => one.sent >= FEW);
  return [
    figure(`requests of ${drained.length} steps together`, estimated, sent, ''),
    ...long.map(({ step, sent: measured }) =>
      figure(`requests of ${step.id}`, step.estimate.wixRequests ?? 0, measured, ''),
    ),
  ];
}

/** Exports from budgets that are idle, each large enough to be held up by its budget, and small enough for a benchmark. */
const EXPORTS: readonly { readonly perMinute: number; readonly scale: number; readonly products: string }[] =
  [
    { perMinute: 60, scale: 0.2, products: 'CONTACTS,MEMBERS,ORDERS,BLOG' },
    { perMinute: 200, scale: 1, products: ALL },
    { perMinute: 1200, scale: 8, products: ALL },
  ];

/**
 * A whole export as people run it, the plan included: its requests, and the seconds from the first to the last of them, against what the plan of
 * the same site said. What the exporter does with what it has read takes time of this machine, of which the plan says nothing.
 */
async function exportEstimate({ perMinute, scale, products }: (typeof EXPORTS)[number]): Promise<Figure[]> {
  const site = await startSite({ catalog: 'V3', scale });
  // Another gateway makes the plan: the budget of the one that is measured is untouched.
  const planner = await startGateway(site, perMinute);
  const { data } = await query(planner.url, PLAN, { input: { products: products.split(',') } });
  const { wixRequests, wixSeconds } = data.migrationPlan.estimate;
  await planner.close();
  const gateway = await startGateway(site, perMinute);
  await site.clear();
  const folder = await mkdtemp(join(tmpdir(), 'estimates-'));
  await exported(gateway.url, folder, products);
  const { requests, readForMs } = await site.counts();
  await rm(folder, { recursive: true });
  await gateway.close();
  await site.close();
  const name = `of an export at ${perMinute} a minute`;
  return [
    figure(`requests ${name}`, wixRequests, requests, ''),
    figure(`seconds ${name}`, wixSeconds, readForMs / 1000, ' s'),
  ];
}

async function exported(url: string, folder: string, products: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [CLI, 'export', '--gateway', url, '--out', folder, '--products', products],
    {
      stdio: 'ignore',
    },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the export ended with ${code}`);
}

async function stepsOf(url: string, products: readonly string[] | null): Promise<readonly Step[]> {
  return (await query(url, PLAN, { input: { products } })).data.migrationPlan.steps;
}

async function requestsOf(site: SiteProcess, url: string, step: Step): Promise<number> {
  await site.clear();
  await drain(url, step);
  return (await site.counts()).requests;
}

async function drain(url: string, { sourceQuery }: Step): Promise<void> {
  const { document, variables, connectionPath, pageSize } = sourceQuery;
  let after: string | null = null;
  do {
    const { data } = await query(url, document, { ...variables, first: pageSize, after });
    const { pageInfo } = connectionPath.reduce((value, name) => value[name], data);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

function figure(name: string, estimated: number, measured: number, unit: string): Figure {
  const off = Math.abs(estimated - measured) / measured;
  return {
    name,
    value: `${estimated}${unit} / ${unit === '' ? measured : measured.toFixed(1)}${unit}, ${(off * 100).toFixed(0)} % off`,
    bar: `<= ${BAR * 100} %`,
    reached: off <= BAR,
  };
}
