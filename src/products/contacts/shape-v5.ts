import { extendedFieldsOf } from './extended-fields.ts';
import type { ContactAddress } from '../../generated/resolvers.ts';
import { imageView } from '../../wix/media.ts';
import type { ContactMemberInfoRecord, WireContactV5 } from './records.ts';
import { itemsOf, type ContactShape } from './contact-shape.ts';

/** A contact of V5: flat, with the main e-mail address and phone number apart from the others. */
export const shapeV5: ContactShape<WireContactV5> = {
  revision: ({ revision }) => revision,
  externalId: ({ externalId }) => externalId,
  firstName: ({ name }) => name?.first,
  lastName: ({ name }) => name?.last,
  primaryEmail: ({ email }) => email?.email,
  primaryPhone: ({ phone }) => phone?.phone,
  emails: ({ email, additionalEmails }) => [
    ...(email?.email == null ? [] : [{ email: email.email, primary: true }]),
    ...itemsOf(additionalEmails, 'additionalEmails').map((more) => ({ email: more.email, primary: false })),
  ],
  phones: ({ phone, additionalPhones }) => [
    ...(phone?.phone == null ? [] : [phoneOf(phone, true)]),
    ...itemsOf(additionalPhones, 'additionalPhones').map((more) => phoneOf(more, false)),
  ],
  addresses: ({ addresses }) => itemsOf(addresses, 'addresses').map(addressOf),
  emailSubscription: ({ email }) =>
    email == null
      ? null
      : {
          email: email.email,
          status: email.subscriptionStatus?.status,
          updatedAt: email.subscriptionStatus?.updatedDate,
          deliverability: email.deliverabilityStatus,
        },
  phoneSubscription: ({ phone }) =>
    phone == null
      ? null
      : {
          phone: phone.phone,
          e164Phone: phone.e164,
          status: phone.subscriptionStatus?.status,
          updatedAt: phone.subscriptionStatus?.updatedDate,
          deliverability: phone.deliverabilityStatus,
        },
  company: ({ company }) => company?.name,
  jobTitle: ({ company }) => company?.jobTitle,
  birthdate: ({ birthdate }) => birthdate,
  locale: ({ locale }) => locale,
  timeZone: ({ timeZone }) => timeZone,
  picture: ({ image: wire }) => {
    const image = imageView(wire);
    return image === null
      ? null
      : { image, urlExpiresAt: wire?.urlExpirationDate, sizeInBytes: wire?.sizeInBytes };
  },
  labelKeys: () => null,
  tagIds: ({ tags }) => tags?.privateTags?.tagIds ?? [],
  extendedFields: ({ extendedFields }) =>
    Object.entries(extendedFields?.namespaces ?? {}).flatMap(([namespace, fields]) =>
      extendedFieldsOf(
        fields,
        (key) => `${namespace}.${key}`,
        () => namespace,
      ),
    ),
  source: ({ source }) =>
    source == null
      ? null
      : { appId: source.appId, userId: source.userId, additionalInfo: source.additionalInfo },
  lastActivity: ({ lastActivity }) =>
    lastActivity == null ? null : { at: lastActivity.date, templateId: lastActivity.templateId },
  assigneeId: ({ assigneeId }) => assigneeId,
  locationIds: ({ locationIds }) => locationIds,
  segmentIds: ({ segmentIds }) => segmentIds,
  memberInfo: ({ memberInfo }) => (memberInfo == null ? null : memberInfoOf(memberInfo)),
};

type WirePhone = Pick<NonNullable<WireContactV5['phone']>, 'phone' | 'e164' | 'tag'>;
type WireAddress = NonNullable<WireContactV5['addresses']>[number];

function phoneOf({ phone, e164, tag }: WirePhone, primary: boolean) {
  return { phone, e164Phone: e164, tag, primary };
}

function addressOf({ id, tag, defaultAddress, address, recipient }: WireAddress): ContactAddress {
  const { streetAddress, geocode, formattedAddress, ...rest } = address ?? {};
  return {
    ...rest,
    id,
    tag,
    isDefault: defaultAddress,
    formatted: formattedAddress,
    latitude: geocode?.latitude,
    longitude: geocode?.longitude,
    recipient,
    streetAddress:
      streetAddress == null
        ? null
        : {
            number: streetAddress.number,
            name: streetAddress.name,
            apartment: streetAddress.apt,
            formatted: streetAddress.formattedAddressLine,
          },
  };
}

function memberInfoOf(member: NonNullable<WireContactV5['memberInfo']>): ContactMemberInfoRecord {
  const { profileInfo, userInfo, sessionInfo, groupInfo, signupDate, ...rest } = member;
  return {
    ...rest,
    signedUpAt: signupDate,
    profile: profileInfo == null ? null : { ...profileInfo, photo: imageView(profileInfo.photo) },
    userId: userInfo?.userId,
    role: userInfo?.role,
    lastWebLoginAt: sessionInfo?.lastWebLogin,
    lastMobileLoginAt: sessionInfo?.lastMobileLogin,
    mobileAppNames: sessionInfo?.mobileAppNames,
    groupIds: groupInfo?.groupIds,
  };
}
