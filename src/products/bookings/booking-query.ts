import { badInput } from '../../errors.ts';
import { requireGuids } from '../../gateway/ids.ts';
import type { BookingFilter } from '../../generated/resolvers.ts';
import { chunks, type DateRange } from '../../wix/wql.ts';

/** Most values that a filter of a list takes at once; a page has no more (docs/fidelity.md#page-limits). */
export const FILTER_MAX = 100;

/**
 * Conditions by field. Wix hears only the first condition on a field and does not say so (docs/fidelity.md#bookings-filters): all that
 * is asked of one field must stand together.
 */
export type Conditions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Which bookings to read, each list by a filter of Wix's; several where Wix cannot tell in one. */
export type BookingQuery = readonly Conditions[];

/**
 * Checks the ids of a filter that Wix takes in one request.
 * @throws GatewayError BAD_USER_INPUT for ids of the wrong shape or more than 100
 */
export function requireFewGuids(ids: readonly string[], argument: string): string[] {
  return requireGuids(requireFew(ids, argument), argument);
}

export function requireFew<T>(values: readonly T[], argument: string): readonly T[] {
  if (values.length <= FILTER_MAX) return values;
  throw badInput(
    `\`${argument}\` has ${values.length} values; at most ${FILTER_MAX} are taken.`,
    'Ask in several operations.',
  );
}

/**
 * Checks a filter of bookings.
 * @throws GatewayError BAD_USER_INPUT for ids of the wrong shape or too many of them
 */
export function checkBookingFilter(filter: BookingFilter | null | undefined): BookingFilter {
  const { ids, contactIds, serviceIds, resourceIds } = filter ?? {};
  return {
    ...filter,
    ...(ids == null ? {} : { ids: requireGuids(ids) }),
    ...(contactIds == null ? {} : { contactIds: requireFewGuids(contactIds, 'filter.contactIds') }),
    ...(serviceIds == null ? {} : { serviceIds: requireFewGuids(serviceIds, 'filter.serviceIds') }),
    ...(resourceIds == null ? {} : { resourceIds: requireFewGuids(resourceIds, 'filter.resourceIds') }),
  };
}

const SLOT_SERVICE = 'bookedEntity.item.slot.serviceId';
const SCHEDULE_SERVICE = 'bookedEntity.item.schedule.serviceId';

/**
 * The filters that find some bookings.
 * @param filter that has been checked
 * @param serviceType of the one service of `filter.serviceIds`, where it is known: then one filter finds its bookings
 */
export function bookingQuery(filter: BookingFilter, serviceType?: unknown): BookingQuery {
  const common: Conditions = {
    ...anyOf('status', filter.status),
    ...anyOf('paymentStatus', filter.paymentStatus),
    ...range('startDate', filter.startDate),
    ...range('endDate', filter.endDate),
    ...range('createdDate', filter.createdAt),
    ...range('updatedDate', filter.updatedAt),
    ...anyOf('contactDetails.contactId', filter.contactIds),
    ...anyOf('bookedEntity.item.slot.resource.id', filter.resourceIds),
    ...(filter.email == null ? {} : { 'contactDetails.email': { $eq: filter.email } }),
  };
  const services = filter.serviceIds == null ? [null] : serviceFields(serviceType);
  const ids = filter.ids == null ? [{}] : chunks(filter.ids, FILTER_MAX).map((some) => anyOf('id', some));
  return services.flatMap((field) =>
    ids.map((one) => ({ ...common, ...one, ...(field === null ? {} : anyOf(field, filter.serviceIds)) })),
  );
}

function anyOf(field: string, values: readonly unknown[] | null | undefined): Conditions {
  return values == null ? {} : { [field]: { $in: values } };
}

/** Courses are booked as a whole: their bookings have a schedule in the place of a slot. */
function serviceFields(type: unknown): string[] {
  if (type === 'COURSE') return [SCHEDULE_SERVICE];
  return type === 'APPOINTMENT' || type === 'CLASS' ? [SLOT_SERVICE] : [SLOT_SERVICE, SCHEDULE_SERVICE];
}

/** The limits of a range, all on the field at once. */
function range(field: string, limits: DateRange | null | undefined): Conditions {
  const given = Object.entries({
    $gte: limits?.gte,
    $gt: limits?.gt,
    $lt: limits?.lt,
    $lte: limits?.lte,
  }).filter(([, value]) => value != null);
  return given.length === 0 ? {} : { [field]: Object.fromEntries(given) };
}
