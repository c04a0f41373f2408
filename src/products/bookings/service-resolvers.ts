import type { GatewayContext } from '../../gateway/context.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { seoView } from '../../wix/seo-data.ts';
import {
  bookingResources,
  bookings,
  categories,
  ofService,
  optionsAndVariants,
  resourceTypes,
  staffOfResource,
} from './lists.ts';
import { reference } from './reference.ts';
import type { BookingCategoryRecord, WireCategory } from './wire.ts';
import {
  locationView,
  optionView,
  paymentView,
  scheduleView,
  slugView,
  staffDetailsView,
  variantView,
} from './service-views.ts';
import { eachOf, idsOf, money, picture, viewOf } from './shape.ts';

/** Resolvers of services and of what belongs to them. What has no resolver is in its view under the same name. */
export const serviceResolvers = {
  BookingService: {
    type: ({ wire }) => wire.type,
    name: ({ wire }) => wire.name,
    description: ({ wire }) => wire.description,
    tagLine: ({ wire }) => wire.tagLine,
    sortOrder: ({ wire }) => wire.sortOrder,
    hidden: ({ wire }) => wire.hidden,
    defaultCapacity: ({ wire }) => wire.defaultCapacity,
    images: ({ wire }) => eachOf(wire.media?.items, picture)?.filter((image) => image !== null),
    mainImage: ({ wire }) => picture(wire.media?.mainMedia),
    coverImage: ({ wire }) => picture(wire.media?.coverMedia),
    category: ({ wire }) => wire.category,
    formId: ({ wire }) => wire.form?.id,
    form: ({ wire }) => reference('Form', wire.form?.id),
    payment: ({ wire }) => viewOf(wire.payment, paymentView),
    onlineBooking: ({ wire }) => wire.onlineBooking,
    conferencingEnabled: ({ wire }) => wire.conferencing?.enabled,
    locations: ({ wire }) => eachOf(wire.locations, locationView),
    policy: ({ wire }) => wire.bookingPolicy,
    schedule: ({ wire }) => viewOf(wire.schedule, scheduleView),
    staffResourceIds: ({ wire }) => wire.staffMemberIds,
    staffDetails: ({ wire }) => eachOf(wire.staffMemberDetails?.staffMembers, staffDetailsView),
    staffMembers: async ({ wire }, _, context, info) => {
      const selected = selectedFields(info);
      const members = idsOf(wire.staffMemberIds).map((id) => staffOfResource(context, id, selected));
      return (await Promise.all(members)).filter((member) => member !== null);
    },
    serviceResources: ({ wire }) => eachOf(wire.serviceResources, (resource) => resource),
    slug: ({ wire }) => wire.mainSlug?.name,
    mainSlug: ({ wire }) => viewOf(wire.mainSlug, slugView),
    supportedSlugs: ({ wire }) => eachOf(wire.supportedSlugs, slugView),
    urls: ({ wire }) => wire.urls,
    seo: ({ wire }) => seoView(wire.seoData),
    addOnGroups: ({ wire }) => wire.addOnGroups,
    addOnDetails: ({ wire }) => wire.addOnDetails,
    taxableAddressType: ({ wire }) => wire.taxableAddress?.taxableAddressType,
    primaryResourceTypeId: ({ wire }) => wire.primaryResourceType,
    primaryResourceType: ({ wire }, _, context) =>
      wire.primaryResourceType == null ? null : resourceTypes(context, wire.primaryResourceType),
    optionsAndVariants: async ({ id }, _, context) =>
      viewOf(await optionsAndVariants(context, id), (wire) => ({
        id: wire.id,
        serviceId: wire.serviceId,
        options: eachOf(wire.options?.values, optionView),
        variants: eachOf(wire.variants?.values, variantView),
        minPrice: money(wire.minPrice),
        maxPrice: money(wire.maxPrice),
        extendedFields: wire.extendedFields?.namespaces,
        revision: wire.revision,
        raw: wire,
      })),
    bookings: bookings.of(ofService, { passes: 1, countRequests: 1 }),
    appId: ({ wire }) => wire.appId,
    createdByAppId: ({ wire }) => wire.createdByAppId,
    extendedFields: ({ wire }) => wire.extendedFields?.namespaces,
    revision: ({ wire }) => wire.revision,
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    raw: ({ wire }) => wire,
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
    resourceTypeId: ({ resourceType }) => resourceType?.id,
    resourceTypeName: ({ resourceType }) => resourceType?.name,
    resourceIds: ({ resourceIds }) => resourceIds?.values,
    resourceDetails: detailsOf,
    resources: ({ resourceIds }, _, context, info) =>
      bookingResources.loadMany(context, idsOf(resourceIds?.values), selectedFields(info)),
  },
} satisfies Resolvers;

function wholeCategory(context: GatewayContext, { id }: BookingCategoryRecord): Promise<WireCategory | null> {
  return id == null ? Promise.resolve(null) : categories(context, id);
}

function wholeCategoryOf(category: BookingCategoryRecord, _: unknown, context: GatewayContext) {
  return wholeCategory(context, category);
}

/** The names of resources, which the SDK's types know under another name than its documentation. */
function detailsOf(resource: object): object[] | null {
  const details: unknown = 'resourceDetails' in resource ? resource.resourceDetails : null;
  const list: unknown =
    typeof details === 'object' && details !== null && 'resources' in details ? details.resources : null;
  return Array.isArray(list) ? list : null;
}
