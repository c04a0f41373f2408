import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { money } from './money.ts';
import type { OrderPlan, OrderWorld } from './order-plan.ts';

/** The taxes of one amount: in smallest units, and as Wix shows them at a line, a fee or the shipping. */
export type TaxOf = (net: number) => Taxed;

export interface Taxed {
  readonly tax: number;
  readonly before: number;
  readonly after: number;
  readonly info: JsonObject;
}

/** How the taxes of this order are worked out, from the amount they are on. */
export function taxesFor(world: OrderWorld, plan: OrderPlan, rate: number): TaxOf {
  const included = plan.extras.has('TAX_INCLUDED');
  const parts = plan.extras.has('TAX_BREAKDOWN') ? taxParts(plan, rate) : [];
  const { currency } = plan;
  const group = guidOf(world.seed, 'tax-groups', plan.index % 3);
  return (net) => {
    const tax = Math.round(included ? (net * rate) / (1 + rate) : net * rate);
    const before = included ? net - tax : net;
    return {
      tax,
      before,
      after: before + tax,
      info: {
        taxAmount: money(tax, currency),
        taxableAmount: money(before, currency),
        taxRate: String(rate),
        taxGroupId: group,
        taxIncludedInPrice: included,
        taxBreakdown: parts.map(({ share, ...part }) => ({
          ...part,
          taxAmount: money(Math.round(tax * share), currency),
          nonTaxableAmount: money(0, currency),
          taxableAmount: money(before, currency),
        })),
      },
    };
  };
}

/** One jurisdiction's part of the taxes. */
interface TaxPart {
  readonly share: number;
  readonly taxName: string;
  readonly taxType: string;
  readonly jurisdiction: string;
  readonly jurisdictionType: string;
  readonly rate: string;
}

/** The breakdown names every kind of jurisdiction; orders without the extra have the country's tax alone. */
export function taxParts(plan: OrderPlan, rate: number): readonly TaxPart[] {
  if (!plan.extras.has('TAX_BREAKDOWN')) {
    return [
      {
        share: 1,
        taxName: 'VAT',
        taxType: 'VAT',
        jurisdiction: 'Germany',
        jurisdictionType: 'COUNTRY',
        rate: String(rate),
      },
    ];
  }
  const part = (share: number, jurisdiction: string, jurisdictionType: string): TaxPart => ({
    share,
    taxName: `${jurisdiction} tax`,
    taxType: jurisdictionType === 'SPECIAL' ? 'SPECIAL' : 'SALES',
    jurisdiction,
    jurisdictionType,
    rate: (rate * share).toFixed(6).replace(/0+$/, '').replace(/\.$/, ''),
  });
  return [
    part(0.1, 'United States', 'COUNTRY'),
    part(0.4, 'New York', 'STATE'),
    part(0.2, 'Kings', 'COUNTY'),
    part(0.1, 'Brooklyn', 'CITY'),
    part(0.1, 'Metropolitan transit', 'SPECIAL'),
    part(0.1, 'other', 'UNDEFINED'),
  ];
}
