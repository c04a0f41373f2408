import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { when, words } from '../vary.ts';
import type { OrderContext } from './order-context.ts';
import type { Line } from './order-lines.ts';

/** The taxes of one amount: in smallest units, and as Wix shows them at a line, a fee or the shipping. */
type TaxOf = ReturnType<typeof taxesFor>;

/** How the taxes of this order are worked out, from the amount they are on. */
export function taxesFor(order: OrderContext, rate: number) {
  const { money } = order;
  const included = order.has('TAX_INCLUDED');
  const parts = order.has('TAX_BREAKDOWN') ? taxParts(order, rate) : [];
  const group = order.id('tax-groups', order.plan.index % 3);
  return (net: number) => {
    const tax = Math.round(included ? (net * rate) / (1 + rate) : net * rate);
    const before = included ? net - tax : net;
    const after = before + tax;
    const info = {
      taxAmount: money(tax),
      taxableAmount: money(before),
      taxRate: String(rate),
      taxGroupId: group,
      taxIncludedInPrice: included,
      taxBreakdown: parts.map(({ share, ...part }) => ({
        ...part,
        taxAmount: money(Math.round(tax * share)),
        nonTaxableAmount: money(0),
        taxableAmount: money(before),
      })),
    };
    const wire = { totalPriceBeforeTax: money(before), totalPriceAfterTax: money(after), taxInfo: info };
    return { tax, before, after, info, wire };
  };
}

const JURISDICTIONS = [
  [0.1, 'United States', 'COUNTRY'],
  [0.4, 'New York', 'STATE'],
  [0.2, 'Kings', 'COUNTY'],
  [0.1, 'Brooklyn', 'CITY'],
  [0.1, 'Metropolitan transit', 'SPECIAL'],
  [0.1, 'other', 'UNDEFINED'],
] as const;

/** The breakdown names every kind of jurisdiction; orders without the extra have the country's tax alone. */
export function taxParts(order: OrderContext, rate: number) {
  if (!order.has('TAX_BREAKDOWN')) {
    const germany = { jurisdiction: 'Germany', jurisdictionType: 'COUNTRY' };
    return [{ share: 1, taxName: 'VAT', taxType: 'VAT', ...germany, rate: String(rate) }];
  }
  return JURISDICTIONS.map(([share, jurisdiction, jurisdictionType]) => ({
    share,
    taxName: `${jurisdiction} tax`,
    taxType: jurisdictionType === 'SPECIAL' ? 'SPECIAL' : 'SALES',
    jurisdiction,
    jurisdictionType,
    rate: (rate * share).toFixed(6).replace(/0+$/, '').replace(/\.$/, ''),
  }));
}

const FEE_SOURCES = words('SERVICE_PLUGIN ITEM MANUAL SHIPPING PLATFORM');
const FEE_NAMES = ['Gift wrap', 'Deposit for bottle', 'Zuschlag', 'Fuel surcharge', 'Service fee'];

/** wire: `additionalFees`, one from each source there is, with what they add up to. */
export function orderFees(order: OrderContext, lines: readonly Line[], main: number, taxOf: TaxOf) {
  let total = 0;
  let tax = 0;
  const wire = FEE_SOURCES.map((source, at): JsonObject => {
    const price = (at + 1) * main;
    const taxed = taxOf(price);
    total += price;
    tax += taxed.tax;
    return {
      id: order.id('additional-fees', order.plan.index * FEE_SOURCES.length + at),
      code: `fee-${at}`,
      name: pickAt(FEE_NAMES, at),
      price: order.money(price),
      priceBeforeTax: order.money(taxed.before),
      priceAfterTax: order.money(taxed.after),
      taxInfo: taxed.info,
      lineItemIds: source === 'ITEM' ? lines.slice(0, 1).map((line) => line.id) : [],
      source,
      taxableAddress: { addressType: pickAt(['BUSINESS', 'BILLING', 'SHIPPING'], at) },
      providerAppId: when(source === 'SERVICE_PLUGIN', order.id('apps', 3)),
    };
  });
  return { total, tax, wire };
}
