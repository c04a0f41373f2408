import type { JsonObject } from '../json.ts';
import { flagAt } from '../json.ts';
import type { SiteState } from '../state.ts';
import { orderOfBooking } from './booking-orders.ts';
import { bookingPlan } from './booking-plan.ts';
import { bookingWorld, decimal, iso } from './booking-world.ts';
import { rateType } from './service-payment.ts';

type Part = (site: SiteState, serial: number) => JsonObject;

const ATTENDANCE = ['ATTENDED', 'NOT_ATTENDED', 'NOT_SET'];
const FEES = ['APPLIED_TO_ORDER', 'NOT_YET_APPLIED_TO_ORDER', 'UNKNOWN_STATUS'];
const WAIVERS = ['SIGNED', 'NOT_SIGNED', 'UNDEFINED'];
const SUBSCRIPTIONS = ['ACTIVE', 'DRAFT', 'PENDING', 'PAUSED', 'CANCELED', 'ENDED'];

/** What an extended booking has beside the booking, by the flag that asks for it. */
const PARTS: Readonly<Record<string, Part>> = {
  withBookingAllowedActions: (_, serial) => ({
    allowedActions: { cancel: serial % 3 !== 0, reschedule: serial % 2 === 0 },
  }),
  withBookingAttendanceInfo: (site, serial) =>
    serial % 4 === 3
      ? {}
      : {
          attendance: {
            id: bookingWorld(site).id('attendances', serial),
            status: ATTENDANCE[serial % ATTENDANCE.length],
            numberOfAttendees: serial % 3,
          },
        },
  withBookingConferencingDetails: (_, serial) =>
    serial % 10 === 6
      ? {
          conferencingDetails: {
            guestUrl: `https://meet.example.com/j/${serial}?pwd=x`,
            password: 'clay & fire',
          },
        }
      : {},
  withBookingPolicySettings: (_, serial) => ({
    bookingPolicySettings: { cancellationFeeEnabled: serial % 4 === 1 },
  }),
  withBookingFeeDetails: (_, serial) =>
    serial % 5 === 2 ? { bookingFeeDetails: { cancellationFeeStatus: FEES[serial % FEES.length] } } : {},
  withEcomOrder: (site, serial) => {
    const order = orderOfBooking(site, serial);
    return { ...(order === undefined ? {} : { order }), ...subscription(site, serial) };
  },
  withWaiver: (site, serial) =>
    serial % 14 === 1
      ? {
          waiver: {
            id: bookingWorld(site).id('waivers', serial),
            waiverTemplateId: bookingWorld(site).id('waiverTemplates', 0),
            contactId: bookingWorld(site).id('contacts', serial % 900),
            status: WAIVERS[serial % WAIVERS.length],
          },
        }
      : {},
  withEcomTransactions: (_, serial) =>
    serial % 9 === 2
      ? {
          transactions: {
            refundSumAmounts: decimal(12_505),
            chargedMembershipPaymentDetails: {
              name: { original: 'Ten evenings', translated: 'Zehn Abende' },
              expirationDate: iso(Date.UTC(2027, 0, 1)),
              credits: { total: 10, remaining: serial % 10 },
            },
          },
        }
      : {},
  withFormSubmissions: (site, serial) =>
    serial % 3 === 0
      ? {
          formSubmissions: [
            {
              label: 'First name',
              key: 'first_name',
              value: 'תמר',
              fieldId: bookingWorld(site).id('formFields', 0),
            },
            {
              label: 'Allergies?',
              key: 'allergies_b1c2',
              value: '',
              fieldId: bookingWorld(site).id('formFields', 1),
            },
            { key: 'gone_field', value: '["a","b"]', fieldId: bookingWorld(site).id('formFields', 2) },
          ],
        }
      : {},
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

function subscription(site: SiteState, serial: number): JsonObject {
  const { service } = bookingPlan(bookingWorld(site), serial);
  if (rateType(service) !== 'SUBSCRIPTION') return {};
  return {
    subscriptionInfo: {
      currentCycle: serial % 3,
      totalCycles: 3,
      billingFrequency: 'MONTHLY',
      subscriptionId: bookingWorld(site).id('subscriptions', serial),
      status: SUBSCRIPTIONS[serial % SUBSCRIPTIONS.length],
      ...(serial % 3 === 0 ? {} : { cyclePrice: { amount: '49.00', currency: 'EUR' } }),
    },
  };
}
