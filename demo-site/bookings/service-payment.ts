import { type JsonObject, pickAt, when } from '../making.ts';
import type { SiteState } from '../state.ts';
import { price } from './booking-world.ts';

/** What is booked; services take turns. */
export type ServiceType = 'APPOINTMENT' | 'CLASS' | 'COURSE';
const TYPES: readonly ServiceType[] = ['APPOINTMENT', 'CLASS', 'COURSE'];
export const serviceType = (serial: number): ServiceType => pickAt(TYPES, serial);

/** Every fifth service, the first included, comes in variants; those are the ones of varied prices. */
export const OPTIONS_EVERY = 5;

type RateType = 'FIXED' | 'CUSTOM' | 'VARIED' | 'NO_FEE' | 'SUBSCRIPTION';
const RATES: readonly RateType[] = ['FIXED', 'CUSTOM', 'NO_FEE', 'FIXED'];

/** Services with variants have varied prices; only courses are paid by subscription. */
export function rateType(serial: number): RateType {
  if (serial % OPTIONS_EVERY === 0) return 'VARIED';
  return serviceType(serial) === 'COURSE' && serial % 2 === 0 ? 'SUBSCRIPTION' : pickAt(RATES, serial);
}

/** wire: what a service costs and how it is paid. */
export function paymentOf(site: SiteState, serial: number): JsonObject {
  const rate = rateType(serial);
  const amount = 30_000 + (serial % 9) * 5505;
  const isFourth = serial % 4 === 0;
  const inPlan = serial % 5 === 3;
  const parts: Record<RateType, JsonObject> = {
    FIXED: {
      fixed: {
        price: price(amount),
        ...when(isFourth, { deposit: price(10_000), fullUpfrontPaymentAllowed: true }),
      },
    },
    CUSTOM: { custom: { description: 'Price on request – מחיר לפי בקשה' } },
    VARIED: {
      varied: {
        defaultPrice: price(25_000),
        deposit: price(5000),
        minPrice: price(25_000),
        maxPrice: price(46_010),
        fullUpfrontPaymentAllowed: false,
      },
    },
    NO_FEE: {},
    SUBSCRIPTION: {
      subscription: {
        amountPerBillingCycle: price(49_000),
        frequency: 'MONTHLY',
        totalPayments: 3 + (serial % 4),
        firstChargeDate: isFourth ? 'SCHEDULED' : 'CHECKOUT',
        recurringStartDate: when(isFourth, '2026-09-01T00:00:00Z'),
      },
    },
  };
  return {
    rateType: rate,
    ...parts[rate],
    options: {
      online: rate !== 'NO_FEE' && rate !== 'CUSTOM',
      inPerson: serial % 2 === 0,
      deposit: isFourth,
      pricingPlan: inPlan,
    },
    pricingPlanIds: inPlan ? [0, 1].map((plan) => site.id('pricingPlans', plan)) : [],
    addOnOption: when(serial % 6 === 0, serial % 12 === 0 ? 'ONLINE' : 'IN_PERSON'),
    discountInfo: when(serial % 8 === 7, {
      discountName: 'Spring',
      priceAfterDiscount: price(amount - 5000),
    }),
  };
}
