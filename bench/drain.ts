import {
  startApolloPeer,
  startDrain,
  startGateway,
  startSite,
  type DrainProcess,
  type GatewayProcess,
} from './processes.ts';
import type { DrainResult } from './peers/drain-process.ts';
import type { Mode } from './peers/drains.ts';
import { LISTS, PAGE } from './peers/lists.ts';
import { median, type Column, type Table } from './report.ts';

interface Speed {
  readonly latencyMs: number;
  readonly pages: number;
  readonly rounds: number;
  readonly bars: Readonly<Record<Mode, number>>;
  /** Why a way of draining takes longer than that, where it does. */
  readonly missed: Partial<Readonly<Record<Mode, string>>>;
}

/** How slowly Wix answers, how many pages each list has, and what is to be reached against a bare loop that reads one list after the other. */
const SPEEDS: readonly Speed[] = [
  {
    latencyMs: 30,
    pages: 16,
    rounds: 5,
    bars: { sequential: 0.8, 'side by side': 0.4, 'one operation': 0.4 },
    missed: {
      'side by side':
        'the five lists together wait for Wix about as long as they keep one core busy: a page takes its CPU whatever else is under way.',
    },
  },
  {
    latencyMs: 200,
    pages: 10,
    rounds: 2,
    bars: { sequential: 0.75, 'side by side': 0.28, 'one operation': 0.28 },
    missed: {
      sequential:
        'two of the five lists are read by cursor, where a page is known with the one before and not earlier, and one of these has orders that have to be asked for apart. The other three take four waits for their ten pages instead of ten.',
    },
  },
];

const MODES: readonly Mode[] = ['sequential', 'side by side', 'one operation'];

interface Way {
  readonly name: string;
  readonly client: DrainProcess;
  /** What stands between the client and Wix. */
  readonly server?: GatewayProcess;
  readonly modes: readonly Mode[];
}

interface Sample extends DrainResult {
  /** Of the process that asks Wix. */
  readonly cpuMs: number;
}

const REASONS = {
  'bare loop': 'it reads JSON and nothing else, and does not miss what it does not find.',
  'eight fetches at once':
    'it asks for eight pages of a list at once as soon as it knows the total; here a drain has to show itself first, so that few requests are spent on a client that stops.',
  'SDK loop':
    'side by side, where Wix is slow, both wait for Wix and for nothing else; what it does not find it does not ask for.',
  'Apollo Server, SDK':
    'side by side, where Wix is slow, both wait for Wix and for nothing else; what it does not find it does not ask for.',
};

const READS_JSON = 'it reads JSON and does nothing else.';

const CPU_REASONS = {
  'bare loop': READS_JSON,
  'eight fetches at once': READS_JSON,
  'SDK loop':
    'its process asks Wix and keeps the records; a server answers every page over HTTP besides, having checked and executed an operation and written the page as JSON once more.',
};

/** Five lists drained in every way, to a bare loop that reads one after the other in the same round. */
export async function drainTable(quick: boolean): Promise<Table> {
  const columns: Column[] = [];
  for (const speed of quick ? SPEEDS.slice(0, 1) : SPEEDS)
    columns.push(...(await columnsAt({ ...speed, rounds: quick ? 3 : speed.rounds })));
  return { columns, reasons: REASONS };
}

async function columnsAt({ latencyMs, pages, rounds, bars, missed }: Speed): Promise<Column[]> {
  const site = await startSite({
    catalog: 'V3',
    latencyMs,
    counts: Object.fromEntries(LISTS.map((list) => [list, pages * PAGE])),
  });
  const [gateway, apollo] = [await startGateway(site, 100_000), await startApolloPeer(site)];
  const ways: readonly Way[] = [
    { name: 'bare loop', client: startDrain('bare', site), modes: MODES.slice(0, 2) },
    { name: 'eight fetches at once', client: startDrain('eight', site), modes: MODES.slice(0, 2) },
    { name: 'SDK loop', client: startDrain('sdk', site), modes: MODES.slice(0, 2) },
    { name: 'Apollo Server, SDK', client: startDrain('graphql', apollo), server: apollo, modes: MODES },
    { name: 'this gateway', client: startDrain('graphql', gateway), server: gateway, modes: MODES },
  ];
  const samples = new Map<string, Sample[]>();
  for (let round = -1; round < rounds; round += 1) {
    for (const way of ways) {
      for (const mode of way.modes) {
        const sample = await measured(way, mode);
        if (round >= 0) samples.set(key(way, mode), [...(samples.get(key(way, mode)) ?? []), sample]);
      }
    }
  }
  for (const { client } of ways) await client.close();
  for (const process of [gateway, apollo, site]) await process.close();

  const of = (way: Way, mode: Mode): readonly Sample[] => samples.get(key(way, mode)) ?? [];
  const [bare] = ways;
  if (bare === undefined) throw new Error('nothing to compare with');
  const base = of(bare, 'sequential');
  const times = MODES.map((mode): Column => ({
    name: `${mode}, ${latencyMs} ms`,
    bar: { most: bars[mode] },
    missed: missed[mode],
    values: Object.fromEntries(
      ways.flatMap((way) => {
        const ratios = of(way, mode).map(({ ms }, round) => ms / (base[round]?.ms ?? NaN));
        return ratios.length === 0 ? [] : [[way.name, median(ratios)]];
      }),
    ),
    digits: 2,
  }));
  const cpu: Column = {
    name: `CPU, ${latencyMs} ms`,
    unit: 's',
    bar: { below: 'SDK loop' },
    reasons: CPU_REASONS,
    missed:
      'of the CPU of such a page a fifth goes into collecting memory, a sixth into reading what Wix sent and an eighth into graphql-js; the rest is spread over HTTP on both sides and what each operation takes, and nothing of it is a twentieth.',
    values: Object.fromEntries(
      ways.map((way) => [way.name, median(of(way, 'sequential').map(({ cpuMs }) => cpuMs)) / 1000]),
    ),
    digits: 2,
  };
  const most = Math.max(...[...samples.values()].flat().map(({ records }) => records));
  // Orders of some states are found only by those who ask for them; nothing but a second key makes the pages of an offset list certain.
  const notFound: Column = {
    name: `not found, ${latencyMs} ms`,
    bar: { most: 0 },
    values: Object.fromEntries(
      ways.map((way) => [
        way.name,
        Math.max(...way.modes.flatMap((mode) => of(way, mode).map(({ records }) => most - records))),
      ]),
    ),
    digits: 0,
  };
  return [...times, cpu, notFound];
}

async function measured({ client, server }: Way, mode: Mode): Promise<Sample> {
  const before = server?.cpuMs() ?? 0;
  const result = await client.drain(mode);
  return server === undefined ? result : { ...result, cpuMs: server.cpuMs() - before };
}

function key(way: Way, mode: Mode): string {
  return `${way.name} ${mode}`;
}
