import { query, startGateway, startSite, type SiteProcess } from './processes.ts';
import { timed, type Figure } from './report.ts';

/** How far an estimate may be off. */
const BAR = 0.2;
/** Requests of short lists are too few for a share of them to say anything. */
const FEW = 10;
/** A budget that holds up the drain of the orders, and no longer than a benchmark may take. */
const BUDGET = 300;

interface Step {
  readonly id: string;
  readonly estimate: { readonly wixRequests: number | null; readonly wixSeconds: number | null };
  readonly sourceQuery: {
    readonly document: string;
    readonly variables: Record<string, unknown>;
    readonly connectionPath: readonly string[];
    readonly pageSize: number;
  };
}

const PLAN = `query Plan($input: MigrationPlanInput) {
  migrationPlan(input: $input) {
    steps { id estimate { wixRequests wixSeconds } sourceQuery { document variables connectionPath pageSize } }
  }
}`;

/** What the plan estimates against what drains take: Wix requests of every list, and seconds of one that the budget holds up. */
export async function planEstimateFigures(): Promise<Figure[]> {
  return [...(await requestEstimates()), ...(await secondsEstimate())];
}

async function requestEstimates(): Promise<Figure[]> {
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

async function secondsEstimate(): Promise<Figure[]> {
  const site = await startSite({
    catalog: 'V3',
    counts: { orders: 8000, products: 10 },
    rateLimit: { requestsPerMinute: BUDGET },
  });
  // Another gateway makes the plan, so that the budget of the one that is measured is untouched.
  const planner = await startGateway(site, BUDGET);
  const steps = await stepsOf(planner.url, ['ORDERS']);
  await planner.close();
  const orders = steps.find(({ id }) => id === 'orders');
  if (orders === undefined) throw new Error('the plan has no step for orders');
  const gateway = await startGateway(site, BUDGET);
  const seconds = (await timed(() => drain(gateway.url, orders))) / 1000;
  await gateway.close();
  await site.close();
  return [figure(`seconds of orders at ${BUDGET} a minute`, orders.estimate.wixSeconds ?? 0, seconds, ' s')];
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
