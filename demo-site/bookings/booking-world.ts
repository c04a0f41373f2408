import { decimal } from '../ecom/money.ts';
import { APP_IDS, SITE_FACTS, type JsonObject, type SiteState } from '../making.ts';

export const BOOKINGS_APP = APP_IDS.BOOKINGS;
/** The resource type of the staff; those of rooms and machines follow after it. */
export const STAFF_TYPE = 0;
export const RESOURCE_TYPES = ['Rooms', 'Kilns', 'Wheels'];
/** Every fifth service, the first included, comes in variants; those are the ones of varied prices. */
export const OPTIONS_EVERY = 5;
/** The two branches of the business. */
export const BRANCHES = ['Workshop', 'High street'];

/** wire: a staff member is bookable as a resource of its own, and services and bookings name staff by that resource's id. */
export const staffResourceId = ({ id, count }: SiteState, staff: number): string =>
  id('bookingResources', count('bookingResources') + staff);

/**
 * wire: money of Wix Bookings, `{ value, currency, formattedValue }`.
 * @param thousandths of the currency's main unit; the value keeps a third decimal where there is one
 */
export const price = (thousandths: number): JsonObject => ({
  value: decimal(thousandths),
  currency: SITE_FACTS.currency,
  formattedValue: `€${(thousandths / 1000).toFixed(2)}`,
});
