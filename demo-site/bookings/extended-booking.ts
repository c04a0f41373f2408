import { decimal } from '../ecom/money.ts';
import { bookingOf } from '../ecom/order-lines.ts';
import { orderPlan } from '../ecom/order-plan.ts';
import { flagAt, objectAt, perSite, pickAt, when, words } from '../making.ts';
import type { JsonObject, SiteState } from '../making.ts';
import { drawn } from './booking.ts';
import { rateType } from './service.ts';

type Part = (site: SiteState, n: number) => JsonObject | undefined;

const ATTENDANCE = words('ATTENDED NOT_ATTENDED NOT_SET');
const FEES = words('APPLIED_TO_ORDER NOT_YET_APPLIED_TO_ORDER UNKNOWN_STATUS');
const WAIVERS = words('SIGNED NOT_SIGNED UNDEFINED');
const SUBSCRIPTIONS = words('ACTIVE DRAFT PENDING PAUSED CANCELED ENDED');
const ANSWERS: readonly JsonObject[] = [
  { label: 'First name', key: 'first_name', value: 'תמר' },
  { label: 'Allergies?', key: 'allergies_b1c2', value: '' },
  { key: 'gone_field', value: '["a","b"]' },
];

/** What an extended booking has beside the booking, by the flag that asks for it. */
const PARTS: Readonly<Record<string, Part>> = {
  withBookingAllowedActions: (_, n) => ({ allowedActions: { cancel: n % 3 !== 0, reschedule: n % 2 === 0 } }),
  withBookingAttendanceInfo: (site, n) =>
    when(n % 4 !== 3, {
      attendance: { id: site.id('attendances', n), status: pickAt(ATTENDANCE, n), numberOfAttendees: n % 3 },
    }),
  withBookingConferencingDetails: (_, n) => {
    const guestUrl = `https://meet.example.com/j/${n}?pwd=x`;
    return when(n % 10 === 6, { conferencingDetails: { guestUrl, password: 'clay & fire' } });
  },
  withBookingPolicySettings: (_, n) => ({ bookingPolicySettings: { cancellationFeeEnabled: n % 4 === 1 } }),
  withBookingFeeDetails: (_, n) =>
    when(n % 5 === 2, { bookingFeeDetails: { cancellationFeeStatus: pickAt(FEES, n) } }),
  withEcomOrder: (site, n) => ({ order: orderOf(site, n), subscriptionInfo: subscriptionOf(site, n) }),
  withWaiver: (site, n) =>
    when(n % 14 === 1, {
      waiver: {
        id: site.id('waivers', n),
        waiverTemplateId: site.id('waiverTemplates', 0),
        contactId: site.id('contacts', n % 900),
        status: pickAt(WAIVERS, n),
      },
    }),
  withEcomTransactions: (_, n) =>
    when(n % 9 === 2, {
      transactions: {
        refundSumAmounts: decimal(12_505),
        chargedMembershipPaymentDetails: {
          name: { original: 'Ten evenings', translated: 'Zehn Abende' },
          expirationDate: '2027-01-01T00:00:00.000Z',
          credits: { total: 10, remaining: n % 10 },
        },
      },
    }),
  withFormSubmissions: (site, n) => {
    const fieldId = (at: number): string => site.id('formFields', at);
    const formSubmissions = ANSWERS.map((answer, at) => ({ ...answer, fieldId: fieldId(at) }));
    return when(n % 3 === 0, { formSubmissions });
  },
};

/** Flags that the entity's description names, and the request's does not. */
export const UNPUBLISHED = ['withWaiver', 'withEcomTransactions', 'withFormSubmissions'];

/** wire: a booking with the parts that the request's flags ask for. */
export function extendedBooking(site: SiteState, booking: JsonObject, n: number, body: JsonObject) {
  const isHeard = (flag: string): boolean =>
    flagAt(body, flag) &&
    (!UNPUBLISHED.includes(flag) || site.assumptions.bookingsUnpublishedFlags === 'served');
  return Object.assign(
    { booking },
    ...Object.entries(PARTS).map(([flag, part]) => (isHeard(flag) ? part(site, n) : {})),
  );
}

function subscriptionOf(site: SiteState, n: number): JsonObject | undefined {
  const { service } = drawn(site, n);
  return when(rateType(service) === 'SUBSCRIPTION', {
    currentCycle: n % 3,
    totalCycles: 3,
    billingFrequency: 'MONTHLY',
    subscriptionId: site.id('subscriptions', n),
    status: pickAt(SUBSCRIPTIONS, n),
    cyclePrice: when(n % 3 !== 0, { amount: '49.00', currency: 'EUR' }),
  });
}

/** wire: the order that has the booking among its line items, or undefined when there is none (any more). */
function orderOf(site: SiteState, n: number): JsonObject | undefined {
  const { orders } = site.records;
  const order = ordersByBooking(site).get(n) ?? Infinity;
  const position = orders.positionOf(order);
  if (position >= orders.count || orders.serialAt(position) !== order) return undefined;
  const { id, number, status, paymentStatus, priceSummary, balanceSummary, currency } = orders.at(position);
  const totalPrice = objectAt(priceSummary, 'total');
  const onRequest = n % 6 === 5;
  return {
    id,
    number,
    status,
    paymentStatus: n % 13 === 12 ? 'PENDING_MERCHANT' : paymentStatus,
    totalPrice,
    bookingPrice: when(!onRequest, totalPrice),
    bookingPriceDescription: when(onRequest, {
      original: 'Price on request',
      translated: 'Preis auf Anfrage',
    }),
    balance: objectAt(balanceSummary, 'balance'),
    currency,
  };
}

/** The first order of each booking that one was placed for; read off the plans of the orders once. */
const ordersByBooking = perSite((site): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (let index = 0; index < site.count('orders'); index += 1) {
    for (const [at, kind] of orderPlan(site, index).lines.entries()) {
      const booking = bookingOf(site, index, at);
      if (kind === 'BOOKING' && !found.has(booking)) found.set(booking, index);
    }
  }
  return found;
});
