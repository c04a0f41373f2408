import { extendedFieldsOf } from './extended-fields.ts';
import { imageView } from '../../wix/media.ts';
import type { WireContactV4 } from './records.ts';
import { itemsOf, type ContactShape } from './contact-shape.ts';

/** A contact of V4: what it says of a person is wrapped in `info`, its lists in `items`. */
export const shapeV4: ContactShape<WireContactV4> = {
  revision: ({ revision }) => (revision == null ? null : String(revision)),
  externalId: () => null,
  firstName: ({ info }) => info?.name?.first,
  lastName: ({ info }) => info?.name?.last,
  primaryEmail: ({ primaryInfo, primaryEmail }) => primaryInfo?.email ?? primaryEmail?.email,
  primaryPhone: ({ primaryInfo, primaryPhone }) => primaryInfo?.phone ?? primaryPhone?.phone,
  emails: ({ info }) =>
    mainFirst(itemsOf(info?.emails?.items, 'info.emails.items')).map(({ id, email, tag, primary }) => ({
      id,
      email,
      tag,
      primary,
    })),
  phones: ({ info }) =>
    mainFirst(itemsOf(info?.phones?.items, 'info.phones.items')).map(
      ({ id, phone, e164Phone, countryCode, tag, primary }) => ({
        id,
        phone,
        e164Phone,
        countryCode,
        tag,
        primary,
      }),
    ),
  addresses: ({ info }) =>
    itemsOf(info?.addresses?.items, 'info.addresses.items').map(({ id, tag, address }) => ({
      id,
      tag,
      ...address,
    })),
  emailSubscription: ({ primaryEmail }) =>
    primaryEmail == null
      ? null
      : {
          email: primaryEmail.email,
          status: primaryEmail.subscriptionStatus,
          deliverability: primaryEmail.deliverabilityStatus,
        },
  phoneSubscription: ({ primaryPhone }) =>
    primaryPhone == null
      ? null
      : {
          phone: primaryPhone.phone,
          e164Phone: primaryPhone.e164Phone,
          formattedPhone: primaryPhone.formattedPhone,
          countryCode: primaryPhone.countryCode,
          status: primaryPhone.subscriptionStatus,
        },
  company: ({ info }) => info?.company,
  jobTitle: ({ info }) => info?.jobTitle,
  birthdate: ({ info }) => info?.birthdate,
  locale: ({ info }) => info?.locale,
  timeZone: () => null,
  picture: ({ info }) => {
    const wire = info?.picture?.image;
    const image = imageView(wire);
    return image === null ? null : { image, urlExpiresAt: wire?.urlExpirationDate };
  },
  labelKeys: ({ info }) => info?.labelKeys?.items ?? [],
  tagIds: () => null,
  extendedFields: ({ info }) =>
    extendedFieldsOf(
      info?.extendedFields?.items,
      (key) => key,
      (key) => (key.includes('.') ? key.slice(0, key.indexOf('.')) : null),
    ),
  source: ({ source }) => (source == null ? null : { sourceType: source.sourceType, appId: source.appId }),
  lastActivity: ({ lastActivity }) =>
    lastActivity == null ? null : { at: lastActivity.activityDate, activityType: lastActivity.activityType },
  assigneeId: () => null,
  locationIds: () => null,
  segmentIds: () => null,
  memberInfo: () => null,
};

function mainFirst<T extends { readonly primary?: boolean | null }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => Number(b.primary === true) - Number(a.primary === true));
}
