import { Big } from 'big.js';
import { endpoints } from '../../products/orders/wire.ts';
import { differs, holds, tell, type Finding } from '../assumption.ts';
import { Untold } from '../untold.ts';
import { some } from '../lists.ts';
import type { ProbedSite } from '../probed-site.ts';
import { answerWords } from '../refusal.ts';

const PAGE = { cursorPaging: { limit: 100 } } as const;
const HIDDEN = ['PENDING', 'REJECTED'];
const SEARCHABLE = ['APPROVED', 'CANCELED', ...HIDDEN];

/** Counts orders by fields; what Wix names its groups. @throws Untold where orders cannot be read at all */
async function groups(site: ProbedSite, fields: readonly string[]) {
  await site.read(endpoints.searchOrders, { search: PAGE });
  const answer = await site.ask(endpoints.aggregateOrders, {
    filter: { status: { $in: SEARCHABLE } },
    aggregation: { orders: { $count: [...fields] } },
  });
  if (answer.refusal !== undefined && answer.refusal.reason !== 'rejected')
    throw new Untold(`Orders were not counted (${answerWords(answer.refusal)}).`);
  const found = Object(answer.data?.aggregates?.['orders']) as Readonly<Record<string, unknown>>;
  return { refusal: answer.refusal, names: Object.keys(found), counts: found };
}

export const groupsNamed =
  (fields: readonly string[], form: RegExp) =>
  async (site: ProbedSite): Promise<Finding> => {
    const { refusal, names } = await groups(site, fields);
    if (refusal !== undefined)
      return differs(`Counting by ${fields.join(' and ')}: ${answerWords(refusal)}.`);
    some(names, 'The site has no orders');
    const odd = names.filter((name) => !form.test(name)).length;
    return tell(odd === 0, `${names.length - odd} of ${names.length} groups have the name that is expected.`);
  };

export async function hiddenCounted(site: ProbedSite): Promise<Finding> {
  const { refusal, counts } = await groups(site, ['status', 'paymentStatus']);
  if (refusal !== undefined) throw new Untold(`Orders are not counted (${answerWords(refusal)}).`);
  let counted = 0;
  for (const [name, count] of Object.entries(counts))
    if (/^\((PENDING|REJECTED)\|/.test(name) && typeof count === 'number') counted += count;
  const found = await hiddenOrders(site);
  if (found === 0 && counted === 0) throw new Untold('The site has no pending or rejected orders.');
  return tell(
    found === 100 ? counted >= 100 : counted === found,
    `${counted} pending and rejected orders are counted, ${found === 100 ? 'at least ' : ''}${found} listed.`,
  );
}

async function hiddenOrders(site: ProbedSite): Promise<number> {
  const { orders = [] } = await site.read(endpoints.searchOrders, {
    search: { ...PAGE, filter: { status: { $in: HIDDEN } } },
  });
  return orders.length;
}

export async function hidden(site: ProbedSite): Promise<Finding> {
  const { orders = [] } = await site.read(endpoints.searchOrders, { search: PAGE });
  const unasked = orders.filter(({ status }) => HIDDEN.includes(String(status))).length;
  if (unasked > 0) return differs(`${unasked} pending or rejected orders came without being asked for.`);
  const asked = await hiddenOrders(site);
  if (asked === 0) throw new Untold('The site has no pending or rejected orders.');
  return holds(`${asked} pending and rejected orders came when they were asked for, and none without.`);
}

export async function initialized(site: ProbedSite): Promise<Finding> {
  const { orders = [] } = await site.read(endpoints.searchOrders, { search: PAGE });
  some(orders, 'The site has no orders');
  const found = orders.filter(({ status }) => status === 'INITIALIZED').length;
  return tell(found === 0, `${found} of ${orders.length} orders are INITIALIZED.`);
}

export async function subtotals(site: ProbedSite): Promise<Finding> {
  const { orders = [] } = await site.read(endpoints.searchOrders, { search: PAGE });
  const tally = { net: 0, gross: 0, either: 0, neither: 0 };
  for (const { taxIncludedInPrices, priceSummary } of orders) {
    if (taxIncludedInPrices !== true || priceSummary == null) continue;
    const amount = (
      name: 'subtotal' | 'tax' | 'shipping' | 'discount' | 'total' | 'totalAdditionalFees',
    ): Big => new Big(priceSummary[name]?.amount ?? 0);
    const rest = amount('total')
      .minus(amount('shipping'))
      .minus(amount('totalAdditionalFees'))
      .plus(amount('discount'));
    const isGross = rest.eq(amount('subtotal'));
    const isNet = rest.minus(amount('tax')).eq(amount('subtotal'));
    tally[isGross ? (isNet ? 'either' : 'gross') : isNet ? 'net' : 'neither'] += 1;
  }
  const told = tally.net + tally.gross + tally.neither;
  if (told === 0) throw new Untold('No order that was looked at has prices that include tax.');
  return tell(
    tally.neither === 0,
    `Of ${told} orders whose prices include tax, ${tally.gross} have it in the subtotal, ${tally.net} do not, ${tally.neither} do not add up.`,
  );
}

export async function checkoutTotals(site: ProbedSite): Promise<Finding> {
  const { metadata } = await site.read(endpoints.queryAbandonedCheckouts, {
    query: { paging: { limit: 1, offset: 0 } },
  });
  const isSo = typeof Object(metadata)['total'] === 'number';
  return tell(isSo, `A page by offset comes ${isSo ? 'with' : 'without'} a total.`);
}
