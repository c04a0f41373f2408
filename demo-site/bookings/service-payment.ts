import type { JsonObject } from '../json.ts';
import type { BookingWorld } from './booking-world.ts';
import { price } from './booking-world.ts';
import { OPTIONS_EVERY } from './small-sets.ts';
import { serviceType } from './service-type.ts';

type RateType = 'FIXED' | 'CUSTOM' | 'VARIED' | 'NO_FEE' | 'SUBSCRIPTION';
const RATES: readonly RateType[] = ['FIXED', 'CUSTOM', 'NO_FEE', 'FIXED'];

/** Services with variants have varied prices; only courses are paid by subscription. */
export function rateType(serial: number): RateType {
  if (serial % OPTIONS_EVERY === 0) return 'VARIED';
  if (serviceType(serial) === 'COURSE' && serial % 2 === 0) return 'SUBSCRIPTION';
  return RATES[serial % RATES.length] ?? 'FIXED';
}

/** wire: what a service costs and how it is paid. */
export function paymentOf(world: BookingWorld, serial: number): JsonObject {
  const rate = rateType(serial);
  const amount = 30_000 + (serial % 9) * 5505;
  const parts: Record<RateType, JsonObject> = {
    FIXED: {
      fixed: {
        price: price(amount),
        ...(serial % 4 === 0 ? { deposit: price(10_000), fullUpfrontPaymentAllowed: true } : {}),
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
        firstChargeDate: serial % 4 === 0 ? 'SCHEDULED' : 'CHECKOUT',
        ...(serial % 4 === 0 ? { recurringStartDate: '2026-09-01T00:00:00Z' } : {}),
      },
    },
  };
  return {
    rateType: rate,
    ...parts[rate],
    options: {
      online: rate !== 'NO_FEE' && rate !== 'CUSTOM',
      inPerson: serial % 2 === 0,
      deposit: serial % 4 === 0,
      pricingPlan: serial % 5 === 3,
    },
    pricingPlanIds: serial % 5 === 3 ? [world.id('pricingPlans', 0), world.id('pricingPlans', 1)] : [],
    ...(serial % 6 === 0 ? { addOnOption: serial % 12 === 0 ? 'ONLINE' : 'IN_PERSON' } : {}),
    ...(serial % 8 === 7
      ? { discountInfo: { discountName: 'Spring', priceAfterDiscount: price(amount - 5000) } }
      : {}),
  };
}
