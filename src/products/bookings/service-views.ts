import { eachOf, money, picture, viewOf } from './shape.ts';
import type { ItemOf } from '../../wix/endpoint.ts';
import type { Of, WireBooking, WireOptionsAndVariants, WireService } from './wire.ts';

type WirePayment = Of<WireService, 'payment'>;
type WireLocation = ItemOf<WireService['locations']>;
type WireAddress =
  Of<WireLocation, 'calculatedAddress'> | Of<Of<WireBooking, 'contactDetails'>, 'fullAddress'>;
type WireChoice =
  | ItemOf<ItemOf<Of<WireOptionsAndVariants, 'variants'>['values']>['choices']>
  | ItemOf<ItemOf<Of<WireBooking, 'participantsChoices'>['serviceChoices']>['choices']>;

export function paymentView(wire: WirePayment) {
  return {
    rateType: wire.rateType,
    fixed: viewOf(wire.fixed, (fixed) => ({
      price: money(fixed.price),
      deposit: money(fixed.deposit),
      fullUpfrontPaymentAllowed: fixed.fullUpfrontPaymentAllowed,
    })),
    customDescription: wire.custom?.description,
    varied: viewOf(wire.varied, (varied) => ({
      defaultPrice: money(varied.defaultPrice),
      deposit: money(varied.deposit),
      minPrice: money(varied.minPrice),
      maxPrice: money(varied.maxPrice),
      fullUpfrontPaymentAllowed: varied.fullUpfrontPaymentAllowed,
    })),
    subscription: viewOf(wire.subscription, (subscription) => ({
      ...subscription,
      amountPerBillingCycle: money(subscription.amountPerBillingCycle),
    })),
    options: wire.options,
    pricingPlanIds: wire.pricingPlanIds,
    addOnOption: wire.addOnOption,
    discountName: wire.discountInfo?.discountName,
    priceAfterDiscount: money(wire.discountInfo?.priceAfterDiscount),
  };
}

export function locationView(wire: WireLocation) {
  return {
    id: wire.id,
    type: wire.type,
    business: viewOf(wire.business, (business) => ({
      ...business,
      address: viewOf(business.address, addressView),
    })),
    customId: wire.custom?.id,
    customAddress: viewOf(wire.custom?.address, addressView),
    calculatedAddress: viewOf(wire.calculatedAddress, addressView),
  };
}

/** An address; those of customers say more than those of locations. */
export function addressView(wire: WireAddress) {
  const geocode = 'geocode' in wire ? wire.geocode : undefined;
  return {
    ...wire,
    streetName: wire.streetAddress?.name,
    streetNumber: wire.streetAddress?.number,
    apartment: wire.streetAddress?.apt,
    latitude: geocode?.latitude,
    longitude: geocode?.longitude,
  };
}

export function scheduleView(wire: Of<WireService, 'schedule'>) {
  const constraints = wire.availabilityConstraints;
  return {
    id: wire.id,
    firstSessionStart: wire.firstSessionStart,
    lastSessionEnd: wire.lastSessionEnd,
    sessionDurations: constraints?.sessionDurations,
    durations: eachOf(constraints?.durations, ({ minutes }) => minutes),
    timeBetweenSessions: constraints?.timeBetweenSessions,
    durationRange: viewOf(constraints?.durationRange, ({ unitType, hourOptions, dayOptions }) => ({
      unitType,
      minMinutes: hourOptions?.minDurationInMinutes,
      maxMinutes: hourOptions?.maxDurationInMinutes,
      minDays: dayOptions?.minDurationInDays,
      maxDays: dayOptions?.maxDurationInDays,
    })),
  };
}

export function staffDetailsView(wire: ItemOf<Of<WireService, 'staffMemberDetails'>['staffMembers']>) {
  return { staffMemberId: wire.staffMemberId, name: wire.name, image: picture(wire.mainMedia) };
}

export function slugView(wire: Of<WireService, 'mainSlug'>) {
  return { name: wire.name, custom: wire.custom, createdAt: wire.createdDate };
}

export function optionView(wire: ItemOf<Of<WireOptionsAndVariants, 'options'>['values']>) {
  return {
    id: wire.id,
    type: wire.type,
    name: wire.customData?.name ?? wire.durationData?.name,
    choices: wire.customData?.choices,
  };
}

export function variantView(wire: ItemOf<Of<WireOptionsAndVariants, 'variants'>['values']>) {
  return { choices: eachOf(wire.choices, choiceView), price: money(wire.price) };
}

/** A choice, as a variant offers it or as a booking took it: the one says when it applies, the other names it only. */
export function choiceView(wire: WireChoice) {
  const { duration, dateTime, participantRange } = wire;
  const people = viewOf(participantRange, (range) => ({
    minParticipants: null,
    maxParticipants: null,
    ...range,
  }));
  return {
    optionId: wire.optionId,
    choiceId: 'choiceId' in wire ? wire.choiceId : null,
    custom: wire.custom,
    staffResourceId: 'staffMemberId' in wire ? wire.staffMemberId : null,
    durationMinutes: duration?.minutes,
    name: duration?.name ?? dateTime?.name ?? participantRange?.name,
    dateTime: viewOf(dateTime, dateTimeView),
    minParticipants: people?.minParticipants,
    maxParticipants: people?.maxParticipants,
  };
}

function dateTimeView(wire: NonNullable<WireChoice['dateTime']>) {
  if (!('ruleType' in wire)) return null;
  const { hoursAndDaysRule, monthsRule, dateRangeRule } = wire;
  return {
    ruleType: wire.ruleType,
    days: hoursAndDaysRule?.days,
    startTime: hoursAndDaysRule?.startTime,
    endTime: hoursAndDaysRule?.endTime,
    months: monthsRule?.months,
    localStartDate: dateRangeRule?.localStartDate,
    localEndDate: dateRangeRule?.localEndDate,
    repeatsAnnually: dateRangeRule?.repeatsAnnually,
  };
}
