import { bookingOf } from '../ecom/order-lines.ts';
import { orderPlan } from '../ecom/order-plan.ts';
import { flagAt, objectAt, type JsonObject } from '../json.ts';
import { pickAt, when, words } from '../making.ts';
import { perSite } from '../site-sets.ts';
import type { SiteState } from '../state.ts';
import { bookingPlan } from './booking.ts';
import { decimal } from './booking-world.ts';
import { rateType } from './service-payment.ts';

type Part = (site: SiteState, serial: number) => JsonObject | undefined;

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
  withBookingAllowedActions: (_, serial) => ({
    allowedActions: { cancel: serial % 3 !== 0, reschedule: serial % 2 === 0 },
  }),
  withBookingAttendanceInfo: (site, serial) =>
    when(serial % 4 !== 3, {
      attendance: {
        id: site.id('attendances', serial),
        status: pickAt(ATTENDANCE, serial),
        numberOfAttendees: serial % 3,
      },
    }),
  withBookingConferencingDetails: (_, serial) => {
    const guestUrl = `https://meet.example.com/j/${serial}?pwd=x`;
    return when(serial % 10 === 6, { conferencingDetails: { guestUrl, password: 'clay & fire' } });
  },
  withBookingPolicySettings: (_, serial) => ({
    bookingPolicySettings: { cancellationFeeEnabled: serial % 4 === 1 },
  }),
  withBookingFeeDetails: (_, serial) =>
    when(serial % 5 === 2, { bookingFeeDetails: { cancellationFeeStatus: pickAt(FEES, serial) } }),
  withEcomOrder: (site, serial) => ({
    order: orderOf(site, serial),
    subscriptionInfo: subscriptionOf(site, serial),
  }),
  withWaiver: (site, serial) =>
    when(serial % 14 === 1, {
      waiver: {
        id: site.id('waivers', serial),
        waiverTemplateId: site.id('waiverTemplates', 0),
        contactId: site.id('contacts', serial % 900),
        status: pickAt(WAIVERS, serial),
      },
    }),
  withEcomTransactions: (_, serial) =>
    when(serial % 9 === 2, {
      transactions: {
        refundSumAmounts: decimal(12_505),
        chargedMembershipPaymentDetails: {
          name: { original: 'Ten evenings', translated: 'Zehn Abende' },
          expirationDate: '2027-01-01T00:00:00.000Z',
          credits: { total: 10, remaining: serial % 10 },
        },
      },
    }),
  withFormSubmissions: (site, serial) => {
    const fieldId = (at: number): string => site.id('formFields', at);
    const formSubmissions = ANSWERS.map((answer, at) => ({ ...answer, fieldId: fieldId(at) }));
    return when(serial % 3 === 0, { formSubmissions });
  },
};

/** Flags that the entity's description names, and the request's does not. */
export const UNPUBLISHED = ['withWaiver', 'withEcomTransactions', 'withFormSubmissions'];

/** wire: a booking with the parts that the request's flags ask for. */
export function extendedBooking(
  site: SiteState,
  booking: JsonObject,
  serial: number,
  body: JsonObject,
): JsonObject {
  const isHeard = (flag: string): boolean =>
    flagAt(body, flag) &&
    (!UNPUBLISHED.includes(flag) || site.assumptions.bookingsUnpublishedFlags === 'served');
  return Object.assign(
    { booking },
    ...Object.entries(PARTS).map(([flag, part]) => (isHeard(flag) ? part(site, serial) : {})),
  );
}

function subscriptionOf(site: SiteState, serial: number): JsonObject | undefined {
  const { service } = bookingPlan(site, serial);
  return when(rateType(service) === 'SUBSCRIPTION', {
    currentCycle: serial % 3,
    totalCycles: 3,
    billingFrequency: 'MONTHLY',
    subscriptionId: site.id('subscriptions', serial),
    status: pickAt(SUBSCRIPTIONS, serial),
    cyclePrice: when(serial % 3 !== 0, { amount: '49.00', currency: 'EUR' }),
  });
}

/** wire: the order that has the booking among its line items, or undefined when there is none (any more). */
function orderOf(site: SiteState, serial: number): JsonObject | undefined {
  const { orders } = site.records;
  const order = ordersByBooking(site).get(serial) ?? Infinity;
  const position = orders.positionOf(order);
  if (position >= orders.count || orders.serialAt(position) !== order) return undefined;
  const { id, number, status, paymentStatus, priceSummary, balanceSummary, currency } = orders.at(position);
  const totalPrice = objectAt(priceSummary, 'total');
  const onRequest = serial % 6 === 5;
  return {
    id,
    number,
    status,
    paymentStatus: serial % 13 === 12 ? 'PENDING_MERCHANT' : paymentStatus,
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
