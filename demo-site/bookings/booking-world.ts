import { APP_IDS } from '../app-ids.ts';
import type { JsonObject } from '../making.ts';
import { SITE_FACTS } from '../site-facts.ts';
import type { SiteState } from '../state.ts';

export const BOOKINGS_APP = APP_IDS.BOOKINGS;
/** The resource type of the staff; those of rooms and machines follow after it. */
export const STAFF_TYPE = 0;
export const RESOURCE_TYPES = ['Rooms', 'Kilns', 'Wheels'];
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

/** Thousandths as an exact decimal text: 45000 is `45.00`, 45505 is `45.505`. */
export const decimal = (thousandths: number): string =>
  (thousandths / 1000).toFixed(thousandths % 10 === 0 ? 2 : 3);

/** wire: fields that the owner or an app added. */
export const extended = (namespace: string, fields: JsonObject): JsonObject => ({
  namespaces: { [`@demo/${namespace}`]: fields },
});
