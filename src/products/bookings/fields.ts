import { isRecordId } from '../../guid.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { referencesTo } from '../../gateway/federation/entity-reference.ts';
import { idOf, idsOf, listOf, objectOf } from '../../gateway/fields/wire-value.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { imageView, type ImageView, type WireImage } from '../../wix/media.ts';
import { money } from '../../wix/money.ts';
import {
  bookingResources,
  bookings,
  bookingServices,
  categories,
  ofService,
  optionsAndVariants,
  policies,
  resourceTypes,
  staffOfResource,
} from './lists.ts';
import type {
  BookingCategoryRecord,
  BookingPolicyRecord,
  BookingRecord,
  WireCategory,
  WirePolicy,
} from './wire.ts';

/** Resources of a type that a service is taken to have; different services share them. */
const RESOURCES = 3;

/** Fields of bookings and services that are computed; the SDL says where all others stand on the wire. */
export const resolvers = {
  BookingService: {
    images: ({ wire }) => listOf(objectOf(wire.media)?.items, picture)?.filter((image) => image !== null),
    mainImage: ({ wire }) => picture(objectOf(wire.media)?.mainMedia),
    coverImage: ({ wire }) => picture(objectOf(wire.media)?.coverMedia),
    staffMembers: async ({ wire }, _, context, info) => {
      const selected = selectedFields(info);
      const members = (idsOf(wire.staffMemberIds) ?? []).map((id) => staffOfResource(context, id, selected));
      return (await Promise.all(members)).filter((member) => member !== null);
    },
    primaryResourceType: ({ wire }, _, context) =>
      wire.primaryResourceType == null ? null : resourceTypes(context, wire.primaryResourceType),
    optionsAndVariants: async ({ id }, _, context) => objectOf(await optionsAndVariants(context, id)),
    bookings: bookings.of(ofService, { concatenated: 1, countRequests: 1 }),
  },
  BookingCategory: {
    createdAt: async (category, _, context) => (await wholeCategory(context, category))?.createdDate,
    updatedAt: async (category, _, context) => (await wholeCategory(context, category))?.updatedDate,
    revision: async (category, _, context) => (await wholeCategory(context, category))?.revision,
    extendedFields: async (category, _, context) =>
      (await wholeCategory(context, category))?.extendedFields?.namespaces,
    raw: wholeCategoryOf,
  },
  BookingServiceResource: {
    resourceDetails: detailsOf,
    resources: bookingResources.toMany(({ resourceIds }) => idsOf(resourceIds?.values) ?? [], RESOURCES),
  },
  BookingServiceSchedule: {
    durations: ({ availabilityConstraints }) =>
      listOf(availabilityConstraints?.durations, ({ minutes }) => minutes)?.filter(
        (minutes) => minutes != null,
      ),
  },
  BookingChoice: {
    // A booking names the time that was chosen; only a variant says when it applies.
    dateTime: ({ dateTime }) => objectOf(dateTime, (rule) => ('ruleType' in rule ? rule : null)),
  },
  BookingPolicy: {
    staffSorting: async (policy, _, context) => objectOf((await whole(policy, context))?.staffSortingPolicy),
    intakeForm: async (policy, _, context) => objectOf((await whole(policy, context))?.intakeFormPolicy),
    appId: async (policy, _, context) => (await whole(policy, context))?.appId,
    createdByAppId: async (policy, _, context) => (await whole(policy, context))?.createdByAppId,
    extendedFields: async (policy, _, context) => (await whole(policy, context))?.extendedFields?.namespaces,
    revision: async (policy, _, context) => (await whole(policy, context))?.revision,
    raw: (policy, _, context) => whole(policy, context),
  },
  Booking: {
    // That a service is gone has to be found out.
    service: bookingServices.to(serviceIdOf, { keyRequests: 1 }),
    serviceId: serviceIdOf,
    staffMember: (booking, _, context, info) => {
      const id = resourceIdOf(booking);
      return id === null ? null : staffOfResource(context, id, selectedFields(info));
    },
    resource: bookingResources.to(resourceIdOf),
  },
  BookingOrderSummary: {
    totalPrice: ({ totalPrice, currency }) => money(objectOf(totalPrice)?.amount, currency),
    bookingPrice: ({ bookingPrice, currency }) => money(objectOf(bookingPrice)?.amount, currency),
    balance: ({ balance, currency }) => money(objectOf(balance)?.amount, currency),
  },
  BookingSubscription: { cyclePrice: ({ cyclePrice }) => money(cyclePrice?.amount, cyclePrice?.currency) },
  Contact: {
    bookings: bookings.of(({ id }) => ({ contactIds: [id] }), { countRequests: 1 }),
  },
  StaffMember: {
    resource: bookingResources.to(({ wire }) => wire.resourceId),
  },
  BookingResource: {
    type: ({ wire }, _, context) => (wire.typeId == null ? null : resourceTypes(context, wire.typeId)),
    businessLocationIds: ({ wire }) =>
      listOf(
        wire.locationOptions?.specificLocationOptions?.businessLocations,
        ({ locationId }) => locationId,
      )?.filter((id) => id != null),
  },
} satisfies Resolvers;

/** How bookings show money, and records of other products. */
export const conversions = {
  Money: (wire: WireMoney | null | undefined) =>
    objectOf(wire, ({ value, currency }) => money(value, currency)),
  // A form can be the zeros that stand for the one that Wix brings (docs/fidelity.md#default-form).
  ...referencesTo('Contact', 'Form', 'FormSubmission', 'Member', 'Order'),
};

/** Money as Wix Bookings sends it. */
interface WireMoney {
  readonly value?: unknown;
  readonly currency?: unknown;
}

/** A picture in the frame that Wix Bookings puts around each. */
function picture(item: { readonly image?: WireImage | null } | null | undefined): ImageView | null {
  return objectOf(item, ({ image }) => imageView(image));
}

function serviceIdOf({ wire }: BookingRecord): string | null {
  const entity = objectOf(wire.booking?.bookedEntity);
  return idOf(objectOf(entity?.slot)?.serviceId ?? objectOf(entity?.schedule)?.serviceId);
}

function resourceIdOf({ wire }: BookingRecord): string | null {
  const id = objectOf(objectOf(objectOf(wire.booking?.bookedEntity)?.slot)?.resource)?.id;
  return isRecordId(id) ? id : null;
}

function whole({ id }: BookingPolicyRecord, context: GatewayContext): Promise<WirePolicy | null> {
  return id == null ? Promise.resolve(null) : policies(context, id);
}

function wholeCategory(context: GatewayContext, { id }: BookingCategoryRecord): Promise<WireCategory | null> {
  return id == null ? Promise.resolve(null) : categories(context, id);
}

function wholeCategoryOf(category: BookingCategoryRecord, _: unknown, context: GatewayContext) {
  return wholeCategory(context, category);
}

/** The names of resources, which the SDK's types know under another name than its documentation. */
function detailsOf(resource: object): object[] | null {
  const { resourceDetails } = resource as { resourceDetails?: { resources?: object[] } | null };
  return listOf(objectOf(resourceDetails)?.resources);
}
