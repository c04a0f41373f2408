import type { WixSite } from './wix-site.ts';
import { bareDrain, eightDrain, graphqlDrain, sdkDrain, type Mode } from './drains.ts';

/** What a drain took: time, and the processor's time in this process. */
export interface DrainResult {
  readonly ms: number;
  readonly cpuMs: number;
  /** Different records that arrived. */
  readonly records: number;
}

/** A client in a process of its own. Arguments: which one, and what it reads from, as JSON; each message is a mode and is answered by a result. */
const [way = '', target = '{}'] = process.argv.slice(2);
const source: WixSite = JSON.parse(target);
const ways = {
  bare: bareDrain,
  eight: eightDrain,
  sdk: sdkDrain,
  graphql: ({ url }: WixSite) => graphqlDrain(url),
};
const drain = ways[way as keyof typeof ways](source);
process.on('message', (mode: Mode) => void run(mode));
process.on('disconnect', () => process.exit());

async function run(mode: Mode): Promise<void> {
  const start = performance.now();
  const before = process.cpuUsage();
  const ids = await drain(mode);
  const { user, system } = process.cpuUsage(before);
  const result: DrainResult = {
    ms: performance.now() - start,
    cpuMs: (user + system) / 1000,
    records: new Set(ids).size,
  };
  process.send?.(result);
}
