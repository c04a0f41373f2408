import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idealSeconds } from './budget.ts';
import { startGateway, startSite, type SiteProcess } from './processes.ts';
import { query } from './query.ts';
import type { Figure } from './report.ts';

const CLI = join(import.meta.dirname, '../dist/cli.js');
const PRODUCTS = 'STORES,ORDERS,CONTACTS';

/** A whole export as people run it, against a gateway: how many requests, how long, how much memory. */
export async function exportFigures({ records, perMinute, bar }: Export): Promise<Figure[]> {
  const each = records / 3;
  const site = await startSite({
    catalog: 'V3',
    counts: { products: each, orders: each, contacts: each },
  });
  const ofPlan = await planRequests(site, perMinute);
  const gateway = await startGateway(site, perMinute);
  await site.clear();
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  const start = performance.now();
  const peak = await exported(gateway.url, folder);
  const seconds = (performance.now() - start) / 1000;
  const { requests, busiestMinute } = await site.counts();
  const ofLists = requests - ofPlan;
  const ideal = idealRequests(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')));
  await rm(folder, { recursive: true });
  await gateway.close();
  await site.close();
  const needed = idealSeconds(requests, perMinute);
  const name = `${records.toLocaleString('en')} records at ${perMinute.toLocaleString('en')} a minute`;
  return [
    {
      name: `${name}: peak memory of the export`,
      value: `${peak.toFixed(0)} MB`,
      bar: '<= 320 MB',
      reached: peak <= 320,
    },
    {
      name: `${name}: requests for its lists, against full pages and one count for each list. The plan before them took ${ofPlan}, however long the lists are`,
      value: `${ofLists} / ${ideal} = ${(ofLists / ideal).toFixed(3)}`,
      bar: `<= ${REQUESTS_BAR}`,
      reached: ofLists / ideal <= REQUESTS_BAR,
    },
    ...(bar === undefined
      ? [{ name: `${name}: time`, value: `${seconds.toFixed(0)} s`, bar: '', reached: true }]
      : [
          {
            name: `${name}: time against what its requests need`,
            value: `${seconds.toFixed(0)} s / ${needed.toFixed(0)} s = ${(seconds / needed).toFixed(2)}`,
            bar: `<= ${bar}`,
            reached: seconds / needed <= bar,
          },
        ]),
    {
      name: `${name}: most in any 60 s`,
      value: String(busiestMinute),
      bar: `<= ${perMinute}`,
      reached: busiestMinute <= perMinute,
    },
  ];
}

const REQUESTS_BAR = 1.02;

/** How many requests the plan of the export takes, of a gateway that has asked nothing yet. */
async function planRequests(site: SiteProcess, perMinute: number): Promise<number> {
  const gateway = await startGateway(site, perMinute);
  await site.clear();
  await query(gateway.url, `{ migrationPlan(input: { products: [${PRODUCTS}] }) { planHash } }`, {});
  const { requests } = await site.counts();
  await gateway.close();
  return requests;
}

/** Wix's page maximum of the list that a step reads (docs/fidelity.md#page-limits), and how many reads belong to each of its pages. */
const READS: Readonly<Record<string, { readonly page: number; readonly reads: number }>> = {
  collections: { page: 1000, reads: 1 },
  contacts: { page: 1000, reads: 1 },
  abandonedCheckouts: { page: 100, reads: 1 },
  inventoryItems: { page: 1000, reads: 1 },
  // With their variants.
  products: { page: 100, reads: 2 },
  // With their payments and fulfilments.
  orders: { page: 100, reads: 3 },
};

/** The fewest requests by which the lists of an export can be read, and counted. */
function idealRequests(report: {
  readonly steps: readonly { readonly id: string; readonly planned: number }[];
}): number {
  const requests = report.steps.flatMap(({ id, planned }) => {
    const list = READS[id];
    return list === undefined ? [] : [1 + Math.ceil(planned / list.page) * list.reads];
  });
  // Orders of some states are found only by those who ask for them, on pages of their own.
  return requests.reduce((sum, count) => sum + count, 1);
}

export interface Export {
  readonly records: number;
  readonly perMinute: number;
  /** How much longer it may take than its requests need; where that is not to be known, it is left out. */
  readonly bar?: number;
}

/** Runs the export and returns the most memory that it ever had, in megabytes. */
async function exported(url: string, folder: string): Promise<number> {
  const child = spawn(
    process.execPath,
    [CLI, 'export', '--gateway', url, '--out', folder, '--products', PRODUCTS],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  let peak = 0;
  const watch = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000);
  }, 200);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  if (code !== 0) throw new Error(`the export ended with ${code}`);
  return peak;
}
