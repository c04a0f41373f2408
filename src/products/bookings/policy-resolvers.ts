import type { GatewayContext } from '../../gateway/context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { policies } from './lists.ts';
import { reference } from './reference.ts';
import type { BookingPolicyRecord, WirePolicy } from './wire.ts';
import { eachOf, money, viewOf } from './shape.ts';

/** Resolvers of policies: what a service repeats of its policy comes with the service, the rest is read when it is asked for. */
export const policyResolvers = {
  BookingPolicy: {
    description: ({ customPolicyDescription }) => customPolicyDescription?.description,
    descriptionEnabled: ({ customPolicyDescription }) => customPolicyDescription?.enabled,
    limitEarlyBooking: ({ limitEarlyBookingPolicy }) => limitEarlyBookingPolicy?.enabled,
    earliestBookingInMinutes: ({ limitEarlyBookingPolicy }) =>
      limitEarlyBookingPolicy?.earliestBookingInMinutes,
    limitLateBooking: ({ limitLateBookingPolicy }) => limitLateBookingPolicy?.enabled,
    latestBookingInMinutes: ({ limitLateBookingPolicy }) => limitLateBookingPolicy?.latestBookingInMinutes,
    bookAfterStart: ({ bookAfterStartPolicy }) => bookAfterStartPolicy?.enabled,
    cancellation: ({ cancellationPolicy }) =>
      viewOf(cancellationPolicy, (wire) => ({
        enabled: wire.enabled,
        limited: wire.limitLatestCancellation,
        latestInMinutes: wire.latestCancellationInMinutes,
        allowAnonymous: wire.allowAnonymous,
      })),
    reschedule: ({ reschedulePolicy }) =>
      viewOf(reschedulePolicy, (wire) => ({
        enabled: wire.enabled,
        limited: wire.limitLatestReschedule,
        latestInMinutes: wire.latestRescheduleInMinutes,
        allowAnonymous: wire.allowAnonymous,
      })),
    waitlist: ({ waitlistPolicy }) => waitlistPolicy?.enabled,
    waitlistCapacity: ({ waitlistPolicy }) => waitlistPolicy?.capacity,
    waitlistReservationInMinutes: ({ waitlistPolicy }) => waitlistPolicy?.reservationTimeInMinutes,
    maxParticipantsPerBooking: ({ participantsPolicy }) => participantsPolicy?.maxParticipantsPerBooking,
    chooseResources: ({ resourcesPolicy }) => resourcesPolicy?.enabled,
    autoAssignResources: ({ resourcesPolicy }) => resourcesPolicy?.autoAssignAllowed,
    cancellationFee: ({ cancellationFeePolicy }) => cancellationFeePolicy?.enabled,
    cancellationWindows: ({ cancellationFeePolicy }) =>
      eachOf(cancellationFeePolicy?.cancellationWindows, (window) => ({
        amount: money(window.amount),
        percentage: window.percentage,
        startInMinutes: window.startInMinutes,
      })),
    autoCollectFee: ({ cancellationFeePolicy }) => cancellationFeePolicy?.autoCollectFeeEnabled,
    saveCreditCard: ({ saveCreditCardPolicy }) => saveCreditCardPolicy?.enabled,
    staffSorting: async (policy, _, context) =>
      viewOf((await whole(policy, context))?.staffSortingPolicy, (wire) => ({
        method: wire.sortingMethodType,
        rankingOrder: wire.rankingOptions?.order,
        appId: wire.customOptions?.appId,
        implementationId: wire.customOptions?.implementationId,
      })),
    intakeForm: async (policy, _, context) =>
      viewOf((await whole(policy, context))?.intakeFormPolicy, (wire) => ({
        enabled: wire.enabled,
        form: reference('Form', wire.formId),
        timing: wire.timing,
        completionRequirement: wire.completionRequirement,
      })),
    appId: async (policy, _, context) => (await whole(policy, context))?.appId,
    createdByAppId: async (policy, _, context) => (await whole(policy, context))?.createdByAppId,
    extendedFields: async (policy, _, context) => (await whole(policy, context))?.extendedFields?.namespaces,
    revision: async (policy, _, context) => (await whole(policy, context))?.revision,
    createdAt: ({ createdDate }) => createdDate,
    updatedAt: ({ updatedDate }) => updatedDate,
    raw: (policy, _, context) => whole(policy, context),
  },
} satisfies Resolvers;

function whole({ id }: BookingPolicyRecord, context: GatewayContext): Promise<WirePolicy | null> {
  return id == null ? Promise.resolve(null) : policies(context, id);
}
