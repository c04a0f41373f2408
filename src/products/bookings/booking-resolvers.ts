import { selectedFields } from '../../gateway/selection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import {
  bookedEntityView,
  contactDetailsView,
  createdByView,
  orderView,
  participantsView,
  subscriptionView,
  transactionsView,
  waiverView,
} from './booking-views.ts';
import { bookingResources, bookings, bookingServices, staffOfResource } from './lists.ts';
import { reference } from './reference.ts';
import type { BookingRecord } from './wire.ts';
import { eachOf, recordId, viewOf } from './shape.ts';

/** Resolvers of bookings. What has no resolver is in its view under the same name. */
export const bookingResolvers = {
  Booking: {
    status: ({ wire }) => wire.booking?.status,
    paymentStatus: ({ wire }) => wire.booking?.paymentStatus,
    selectedPaymentOption: ({ wire }) => wire.booking?.selectedPaymentOption,
    depositSelected: ({ wire }) => wire.booking?.depositSelected,
    startDate: ({ wire }) => wire.booking?.startDate,
    endDate: ({ wire }) => wire.booking?.endDate,
    bookedEntity: ({ wire }) => viewOf(wire.booking?.bookedEntity, bookedEntityView),
    title: ({ wire }) => wire.booking?.bookedEntity?.title,
    service: (booking, _, context, info) => bookingServices.refer(context, serviceIdOf(booking), info),
    serviceId: serviceIdOf,
    staffMember: (booking, _, context, info) => {
      const id = resourceIdOf(booking);
      return id === null ? null : staffOfResource(context, id, selectedFields(info));
    },
    resource: (booking, _, context, info) => bookingResources.refer(context, resourceIdOf(booking), info),
    totalParticipants: ({ wire }) => wire.booking?.totalParticipants,
    participantsChoices: ({ wire }) =>
      eachOf(wire.booking?.participantsChoices?.serviceChoices, participantsView),
    contactDetails: ({ wire }) => viewOf(wire.booking?.contactDetails, contactDetailsView),
    contact: ({ wire }) => reference('Contact', wire.booking?.contactDetails?.contactId),
    createdBy: ({ wire }) => viewOf(wire.booking?.createdBy, createdByView),
    attendance: ({ wire }) => wire.attendance,
    allowedActions: ({ wire }) => wire.allowedActions,
    conferencing: ({ wire }) => wire.conferencingDetails,
    cancellationFeeEnabled: ({ wire }) => wire.bookingPolicySettings?.cancellationFeeEnabled,
    cancellationFeeStatus: ({ wire }) => wire.bookingFeeDetails?.cancellationFeeStatus,
    order: ({ wire }) => reference('Order', wire.order?.id),
    orderSummary: ({ wire }) => viewOf(wire.order, orderView),
    subscription: ({ wire }) => viewOf(wire.subscriptionInfo, subscriptionView),
    transactions: ({ wire }) => viewOf(wire.transactions, transactionsView),
    waiver: ({ wire }) => viewOf(wire.waiver, waiverView),
    formValues: ({ wire }) => wire.formSubmissions,
    formSubmission: ({ wire }) => reference('FormSubmission', wire.booking?.formSubmissionId),
    form: ({ wire }) => reference('Form', wire.booking?.formId),
    formId: ({ wire }) => wire.booking?.formId,
    additionalFields: ({ wire }) => wire.booking?.additionalFields,
    addOns: ({ wire }) => wire.booking?.bookedAddOns,
    multiService: ({ wire }) => wire.booking?.multiServiceBookingInfo,
    doubleBooked: ({ wire }) => wire.booking?.doubleBooked,
    externalUserId: ({ wire }) => wire.booking?.externalUserId,
    extendedFields: ({ wire }) => wire.booking?.extendedFields?.namespaces,
    appId: ({ wire }) => wire.booking?.appId,
    createdByAppId: ({ wire }) => wire.booking?.createdByAppId,
    revision: ({ wire }) => wire.booking?.revision,
    createdAt: ({ wire }) => wire.booking?.createdDate,
    updatedAt: ({ wire }) => wire.booking?.updatedDate,
    raw: ({ wire }) => wire,
  },
  Contact: {
    bookings: bookings.of(({ id }) => ({ contactIds: [id] }), { countRequests: 1 }),
  },
} satisfies Resolvers;

function serviceIdOf({ wire }: BookingRecord): string | null {
  const entity = wire.booking?.bookedEntity;
  return entity?.slot?.serviceId ?? entity?.schedule?.serviceId ?? null;
}

function resourceIdOf({ wire }: BookingRecord): string | null {
  return recordId(wire.booking?.bookedEntity?.slot?.resource?.id);
}
