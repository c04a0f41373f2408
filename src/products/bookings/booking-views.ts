import { reference } from './reference.ts';
import type { ItemOf } from '../../wix/endpoint.ts';
import type { Of, WireBooking, WireExtendedBooking } from './wire.ts';
import { addressView, choiceView } from './service-views.ts';
import { amount, eachOf, viewOf } from './shape.ts';

type WireEntity = Of<WireBooking, 'bookedEntity'>;

export function bookedEntityView(wire: WireEntity) {
  return {
    title: wire.title,
    tags: wire.tags,
    slot: viewOf(wire.slot, (slot) => ({
      ...slot,
      resource: viewOf(slot.resource, (resource) => ({ ...resource, typeId: resource.type })),
      resourceSelections: eachOf(slot.resourceSelections, (selection) => ({
        resourceTypeId: selection.resourceTypeId,
        selectionMethod: selection.selectionMethod,
        requestedGender: selection.requestedGender?.gender,
      })),
    })),
    schedule: wire.schedule,
  };
}

export function participantsView(wire: ItemOf<Of<WireBooking, 'participantsChoices'>['serviceChoices']>) {
  return { numberOfParticipants: wire.numberOfParticipants, choices: eachOf(wire.choices, choiceView) };
}

export function contactDetailsView(wire: Of<WireBooking, 'contactDetails'>) {
  return { ...wire, fullAddress: viewOf(wire.fullAddress, addressView) };
}

export function createdByView(wire: Of<WireBooking, 'createdBy'>) {
  return {
    member: reference('Member', wire.memberId),
    contact: reference('Contact', wire.contactId),
    anonymousVisitorId: wire.anonymousVisitorId,
    wixUserId: wire.wixUserId,
    appId: wire.appId,
  };
}

export function orderView(wire: Of<WireExtendedBooking, 'order'>) {
  const { currency } = wire;
  return {
    id: wire.id,
    number: wire.number,
    status: wire.status,
    paymentStatus: wire.paymentStatus,
    totalPrice: amount(wire.totalPrice?.amount, currency),
    bookingPrice: amount(wire.bookingPrice?.amount, currency),
    bookingPriceDescription: wire.bookingPriceDescription?.original,
    bookingPriceDescriptionTranslated: wire.bookingPriceDescription?.translated,
    balance: amount(wire.balance?.amount, currency),
    currency,
  };
}

export function subscriptionView(wire: Of<WireExtendedBooking, 'subscriptionInfo'>) {
  return { ...wire, cyclePrice: amount(wire.cyclePrice?.amount, wire.cyclePrice?.currency) };
}

export function transactionsView(wire: Of<WireExtendedBooking, 'transactions'>) {
  const membership = wire.chargedMembershipPaymentDetails;
  return {
    refunded: wire.refundSumAmounts,
    membershipName: membership?.name?.original,
    membershipNameTranslated: membership?.name?.translated,
    membershipExpiration: membership?.expirationDate,
    membershipCredits: membership?.credits?.total,
    membershipCreditsRemaining: membership?.credits?.remaining,
  };
}

export function waiverView(wire: Of<WireExtendedBooking, 'waiver'>) {
  return {
    id: wire.id,
    waiverTemplateId: wire.waiverTemplateId,
    contact: reference('Contact', wire.contactId),
    status: wire.status,
  };
}
