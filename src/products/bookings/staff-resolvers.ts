import type { Resolvers } from '../../generated/resolvers.ts';
import { bookingResources, resourceTypes } from './lists.ts';
import { reference } from './reference.ts';
import { eachOf, picture, viewOf } from './shape.ts';

/** Resolvers of staff and resources. What has no resolver is in its view under the same name. */
export const staffResolvers = {
  StaffMember: {
    name: ({ wire }) => wire.name,
    email: ({ wire }) => wire.email,
    phone: ({ wire }) => wire.phone,
    description: ({ wire }) => wire.description,
    image: ({ wire }) => picture(wire.mainMedia),
    serviceProvider: ({ wire }) => wire.serviceProvider,
    resourceId: ({ wire }) => wire.resourceId,
    resource: ({ wire }, _, context, info) => bookingResources.refer(context, wire.resourceId, info),
    resourceDetails: ({ wire }) =>
      viewOf(wire.resource, (resource) => ({
        id: resource.id,
        workingHoursSchedules: resource.workingHoursSchedules,
        eventsScheduleId: resource.eventsSchedule?.id,
        usesDefaultWorkingHours: resource.usesDefaultWorkingHours,
        revision: resource.revision,
      })),
    associatedWixIdentity: ({ wire }) =>
      viewOf(wire.associatedWixIdentity, ({ identificationData: who, connection }) => ({
        wixUserId: who?.wixUserId,
        member: reference('Member', who?.memberId),
        contact: reference('Contact', who?.contactId),
        anonymousVisitorId: who?.anonymousVisitorId,
        appId: who?.appId,
        connectionStatus: connection?.status,
      })),
    tagIds: ({ wire }) => wire.tags?.tags?.tagIds,
    privateTagIds: ({ wire }) => wire.tags?.privateTags?.tagIds,
    extendedFields: ({ wire }) => wire.extendedFields?.namespaces,
    revision: ({ wire }) => wire.revision,
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    raw: ({ wire }) => wire,
  },
  BookingResource: {
    name: ({ wire }) => wire.name,
    typeId: ({ wire }) => wire.typeId,
    type: ({ wire }, _, context) => (wire.typeId == null ? null : resourceTypes(context, wire.typeId)),
    workingHoursSchedules: ({ wire }) =>
      eachOf(wire.workingHoursSchedules?.values, ({ scheduleId, shared }) => ({ id: scheduleId, shared })),
    eventsScheduleId: ({ wire }) => wire.eventsSchedule?.scheduleId,
    availableInAllLocations: ({ wire }) => wire.locationOptions?.availableInAllLocations,
    availableInBusinessLocations: ({ wire }) =>
      wire.locationOptions?.specificLocationOptions?.availableInBusinessLocations,
    businessLocationIds: ({ wire }) =>
      eachOf(
        wire.locationOptions?.specificLocationOptions?.businessLocations,
        ({ locationId }) => locationId,
      )?.filter((id) => id != null),
    extendedFields: ({ wire }) => wire.extendedFields?.namespaces,
    revision: ({ wire }) => wire.revision,
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    raw: ({ wire }) => wire,
  },
  BookingResourceType: {
    extendedFields: ({ extendedFields }) => extendedFields?.namespaces,
    createdAt: ({ createdDate }) => createdDate,
    updatedAt: ({ updatedDate }) => updatedDate,
    raw: (type) => type,
  },
} satisfies Resolvers;
