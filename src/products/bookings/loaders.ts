import type DataLoader from 'dataloader';
import { batchLoader } from '../../gateway/batch-loader.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import { recordsOf } from '../../wix/envelope.ts';
import { BOOKINGS_PAGE, bookingsById } from './bookings-list.ts';
import { endpoints } from './endpoints.ts';
import type {
  BookingRecord,
  BookingResourceRecord,
  BookingServiceRecord,
  StaffMemberRecord,
  WireCategory,
  WireOptionsAndVariants,
  WirePolicy,
  WireResourceType,
} from './records.ts';
import { bookingFlags, serviceFields, staffFields } from './requested-parts.ts';
import { allResourceTypes, RESOURCES_PAGE, resourcesById } from './resources-list.ts';
import { SERVICES_PAGE, servicesById } from './services-list.ts';
import { STAFF_PAGE, staffBy } from './staff-list.ts';

type Loader<Value> = DataLoader<string, Value | null>;

/** Most records that the small lists return and ids that they take. */
const PAGE = 100;

/** A service by its id, with what the selected fields need. */
export function loadService(
  context: GatewayContext,
  id: string,
  selected: ReadonlySet<string>,
): Promise<BookingServiceRecord | null> {
  const fields = serviceFields(selected);
  return variants(context)
    .get(`service ${fields.join()}`, () =>
      batchLoader<BookingServiceRecord>(context, {
        product: 'BOOKINGS',
        maxBatchSize: SERVICES_PAGE,
        load: async (ids) => byId(await servicesById(context, ids, fields)),
      }),
    )
    .load(id);
}

/** A booking by its id, with what the selected fields need. */
export function loadBooking(
  context: GatewayContext,
  id: string,
  selected: ReadonlySet<string>,
): Promise<BookingRecord | null> {
  const flags = bookingFlags(selected);
  return variants(context)
    .get(`booking ${flags.join()}`, () =>
      batchLoader<BookingRecord>(context, {
        product: 'BOOKINGS',
        maxBatchSize: BOOKINGS_PAGE,
        load: async (ids) => byId(await bookingsById(context, ids, flags)),
      }),
    )
    .load(id);
}

/** A staff member by id, or by the id of the resource that stands for them, with what the selected fields need. */
export function loadStaff(
  context: GatewayContext,
  key: { readonly field: 'id' | 'resourceId'; readonly value: string },
  selected: ReadonlySet<string>,
): Promise<StaffMemberRecord | null> {
  const fields = staffFields(selected);
  return variants(context)
    .get(`staff ${key.field} ${fields.join()}`, () =>
      batchLoader<StaffMemberRecord>(context, {
        product: 'BOOKINGS',
        maxBatchSize: STAFF_PAGE,
        load: async (keys) =>
          new Map(
            (await staffBy(context, key.field, keys, fields)).map((member) => [
              String(member.wire[key.field]),
              member,
            ]),
          ),
      }),
    )
    .load(key.value);
}

/** The batch reads whose answers do not depend on the selection. */
export const loaders = perOperation((context) => ({
  resources: batchLoader<BookingResourceRecord>(context, {
    product: 'BOOKINGS',
    maxBatchSize: RESOURCES_PAGE,
    load: async (ids) => byId(await resourcesById(context, ids)),
  }),
  // Wix cannot find types by id: whoever asks for one reads all, once.
  resourceTypes: batchLoader<WireResourceType>(context, {
    product: 'BOOKINGS',
    maxBatchSize: Number.POSITIVE_INFINITY,
    load: async () => new Map((await allResourceTypes(context)).map((type) => [String(type.id), type])),
  }),
  categories: batchLoader<WireCategory>(context, {
    product: 'BOOKINGS',
    maxBatchSize: PAGE,
    async load(ids) {
      const { categories } = await context.wix.call(endpoints.queryCategories, {
        query: { filter: { id: { $in: ids } }, cursorPaging: { limit: PAGE } },
      });
      const records = recordsOf(categories, 'categories', ({ id }) => id);
      return new Map(records.map((category) => [String(category.id), category]));
    },
  }),
  policies: batchLoader<WirePolicy>(context, {
    product: 'BOOKINGS',
    maxBatchSize: PAGE,
    async load(ids) {
      const { bookingPolicies } = await context.wix.call(endpoints.queryPolicies, {
        query: { filter: { id: { $in: ids } }, cursorPaging: { limit: PAGE } },
      });
      const records = recordsOf(bookingPolicies, 'bookingPolicies', ({ id }) => id);
      return new Map(records.map((policy) => [String(policy.id), policy]));
    },
  }),
  optionsAndVariants: batchLoader<WireOptionsAndVariants>(context, {
    product: 'BOOKINGS',
    maxBatchSize: PAGE,
    async load(serviceIds) {
      const { serviceOptionsAndVariantsList } = await context.wix.call(endpoints.queryOptionsAndVariants, {
        query: { filter: { serviceId: { $in: serviceIds } }, cursorPaging: { limit: PAGE } },
      });
      const records = recordsOf(
        serviceOptionsAndVariantsList,
        'serviceOptionsAndVariantsList',
        ({ serviceId }) => serviceId,
      );
      return new Map(records.map((record) => [String(record.serviceId), record]));
    },
  }),
}));

/** The loaders that differ by what is selected, one for each need. */
const variants = perOperation(() => {
  const known = new Map<string, unknown>();
  return {
    get<Value>(name: string, create: () => Loader<Value>): Loader<Value> {
      // A name stands for one kind of records, so that what was kept under it is of the type that is asked for.
      const loader = (known.get(name) as Loader<Value> | undefined) ?? create();
      known.set(name, loader);
      return loader;
    },
  };
});

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
