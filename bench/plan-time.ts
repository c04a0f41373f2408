import { startGateway, startSite } from './processes.ts';
import { query } from './query.ts';
import { median, timed, type Figure } from './report.ts';

const BAR_MS = 3000;
const LATENCY_MS = 100;

/** Time that the plan of a whole site takes, with the usual budget, idle at the start. */
export async function planTimeFigures(): Promise<Figure[]> {
  const site = await startSite({ catalog: 'V3', latencyMs: LATENCY_MS });
  const times: number[] = [];
  for (let start = 0; start < 3; start += 1) {
    // A gateway of its own each time: what one plan has asked is kept for the next.
    const gateway = await startGateway(site, 200);
    times.push(await timed(() => query(gateway.url, '{ migrationPlan { planHash } }', {})));
    await gateway.close();
  }
  await site.close();
  return [figure(`plan of the demo site, Wix answering after ${LATENCY_MS} ms`, median(times), BAR_MS)];
}

const CONNECTION_BAR_MS = 2000;
const CONNECTION_LATENCY_MS = 200;

/** Time that the connection test takes with the usual budget, idle at the start, a denied product and an absent one included. */
export async function connectionTimeFigures(): Promise<Figure[]> {
  const site = await startSite({
    latencyMs: CONNECTION_LATENCY_MS,
    deny: ['ORDERS'],
    uninstalled: ['BLOG'],
  });
  const times: number[] = [];
  for (let start = 0; start < 3; start += 1) {
    const gateway = await startGateway(site, 200);
    times.push(await timed(() => query(gateway.url, '{ connection { status } }', {})));
    await gateway.close();
  }
  await site.close();
  const name = `connection test, Wix answering after ${CONNECTION_LATENCY_MS} ms`;
  return [figure(name, median(times), CONNECTION_BAR_MS)];
}

function figure(name: string, time: number, bar: number): Figure {
  return { name, value: `${time.toFixed(0)} ms`, bar: `< ${bar} ms`, reached: time < bar };
}
