import { Big } from 'big.js';
import type { Of, EventValueRecord, WireGuest, WireOrder, WireTicketDefinition } from './records.ts';
import { eachOf, listOf, money, objectOf, viewOf } from './shape.ts';

type WireInvoice = Of<WireOrder, 'invoice'>;

/** What a ticket costs. */
export function pricingView(wire: Of<WireTicketDefinition, 'pricingMethod'>): EventValueRecord {
  return {
    ...wire,
    fixedPrice: money(wire.fixedPrice),
    guestPrice: money(wire.guestPrice),
    pricingOptions: eachOf(wire.pricingOptions?.optionDetails, (option) => ({
      id: option.optionId,
      name: option.name,
      price: money(option.price),
    })),
  };
}

/** Name, address and answers of a guest. */
export function guestDetailsView(wire: Of<WireGuest, 'guestDetails'>): EventValueRecord {
  return {
    ...wire,
    formResponse: listOf(wire.formResponse?.inputValues),
    checkInDetails: listOf(wire.checkInDetails),
    onlineConferencingLogin: objectOf(wire.onlineConferencingLogin),
  };
}

/** What was paid for what. */
export function invoiceView(wire: WireInvoice): EventValueRecord {
  return {
    ...chargesView(wire),
    addedFees: addedFees(wire.fees),
    items: eachOf(wire.items, (item) => ({
      ...chargesView(item),
      id: item.id,
      quantity: item.quantity,
      name: item.name,
      price: money(item.price),
      total: money(item.total),
    })),
    subTotal: money(wire.subTotal),
    grandTotal: money(wire.grandTotal),
    revenue: money(wire.revenue),
    previewUrl: wire.previewUrl,
  };
}

/** Fees are in the prices or on top of them; only these make an order dearer. */
function addedFees(fees: WireInvoice['fees']): EventValueRecord | null {
  const added = (fees ?? []).flatMap(({ type, amount }) =>
    type === 'FEE_INCLUDED' || amount?.value == null || !DECIMAL.test(amount.value) ? [] : [amount],
  );
  const [first] = added;
  if (first === undefined) return null;
  const sum = added.reduce((total, { value }) => total.plus(value ?? 0), new Big(0));
  return { amount: sum.toFixed(), currency: first.currency };
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** What invoices and their items have alike. */
function chargesView({
  discount,
  tax,
  fees,
}: Pick<WireInvoice, 'discount' | 'tax' | 'fees'>): EventValueRecord {
  return {
    discount: viewOf(discount, (whole) => ({
      amount: money(whole.amount),
      afterDiscount: money(whole.afterDiscount),
      discounts: eachOf(whole.discounts, ({ amount, coupon, paidPlan }) => ({
        amount: money(amount),
        coupon: viewOf(coupon, ({ couponId, name, code }) => ({ id: couponId, name, code })),
        paidPlan: viewOf(paidPlan, ({ name, percentDiscount }) => ({
          name,
          percent: percentDiscount?.rate,
          quantityDiscounted: percentDiscount?.quantityDiscounted,
        })),
      })),
    })),
    tax: viewOf(tax, (whole) => ({ ...whole, taxable: money(whole.taxable), amount: money(whole.amount) })),
    fees: eachOf(fees, (fee) => ({ ...fee, amount: money(fee.amount) })),
  };
}
