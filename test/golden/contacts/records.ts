import type { endpoints } from '../../../src/products/contacts/wire.ts';
import type { WireContactV4, WireContactV5, WireLabel } from '../../../src/products/contacts/wire.ts';
import type { ResponseOf } from '../../../src/wix/api/endpoint.ts';

type Field = NonNullable<ResponseOf<typeof endpoints.queryExtendedFields>['fields']>[number];

export const WANDA = '0c0a7ac7-0000-4000-8000-000000000001';
export const NOBODY = '0c0a7ac7-0000-4000-8000-000000000002';
export const WALID = '0c0a7ac7-0000-4000-8000-000000000004';
export const DANA = '0c0a7ac7-0000-4000-8000-000000000003';
export const SIXTH = '0c0a7ac7-0000-4000-8000-000000000006';
export const FIFTH = '0c0a7ac7-0000-4000-8000-000000000005';

export const wanda: WireContactV4 = {
  id: WANDA,
  revision: 17,
  source: { sourceType: 'WIX_SITE_MEMBERS', appId: '14cc59bc-f0b7-15b8-e1c7-89ce41d0e0c9' },
  createdDate: '2023-01-02T03:04:05.111Z',
  updatedDate: '2025-02-03T04:05:06.222Z',
  lastActivity: { activityDate: '2025-03-04T05:06:07.333Z', activityType: 'MEMBER_LOGIN' },
  primaryInfo: { email: 'wanda@tidewater.example', phone: '020 7946 0001' },
  primaryEmail: {
    email: 'wanda.main@tidewater.example',
    subscriptionStatus: 'SUBSCRIBED',
    deliverabilityStatus: 'BOUNCED',
  },
  primaryPhone: {
    phone: '020 7946 0009',
    e164Phone: '+442079460009',
    formattedPhone: '+44 20 7946 0009',
    countryCode: 'GB',
    subscriptionStatus: 'UNSUBSCRIBED',
  },
  info: {
    name: { first: 'Wanda', last: 'Wright' },
    emails: {
      items: [
        {
          id: '0e3a1100-0000-4000-8000-000000000002',
          email: 'w.wright@example.org',
          tag: 'WORK',
          primary: false,
        },
        {
          id: '0e3a1100-0000-4000-8000-000000000001',
          email: 'wanda@tidewater.example',
          tag: 'MAIN',
          primary: true,
        },
      ],
    },
    phones: {
      items: [
        {
          id: '0f040000-0000-4000-8000-000000000001',
          tag: 'HOME',
          countryCode: 'GB',
          phone: '020 7946 0001',
          e164Phone: '+442079460001',
          primary: true,
        },
        {
          id: '0f040000-0000-4000-8000-000000000002',
          tag: 'MOBILE',
          countryCode: 'PT',
          phone: '912 345 678',
          e164Phone: '+351912345678',
          primary: false,
        },
      ],
    },
    addresses: {
      items: [
        {
          id: '0add0000-0000-4000-8000-000000000011',
          tag: 'BILLING',
          address: {
            streetAddress: { number: '12b', name: 'Harbour Road' },
            addressLine2: 'Second floor',
            city: 'York',
            subdivision: 'GB-YOR',
            country: 'GB',
            postalCode: 'YO1 7HH',
          },
        },
        {
          id: '0add0000-0000-4000-8000-000000000012',
          tag: 'HOME',
          address: { addressLine: 'Cais 4', city: 'Lisboa', country: 'PT' },
        },
      ],
    },
    company: 'Wright & Daughters',
    jobTitle: 'Columnist',
    birthdate: '1984-02-29',
    locale: 'en-GB',
    labelKeys: { items: ['custom.vip', 'custom.gone'] },
    extendedFields: { items: { 'custom.notes': 'Likes ash', 'custom.visits': 4 } },
    picture: {
      image: {
        id: 'aa11bb_0123456789abcdef0123456789abe001~mv2.jpg',
        url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abe001~mv2.jpg',
        width: 200,
        height: 201,
        altText: 'Wanda at the bench',
        urlExpirationDate: '2030-01-01T00:00:00.000Z',
      },
    },
  },
};

/** Somebody of whom Wix knows nothing. */
export const nobody: WireContactV4 = {
  id: NOBODY,
  revision: 1,
  createdDate: '2022-01-02T03:04:05.111Z',
};

/** Somebody with more numbers than Insites has places, the main one before the mobile one. */
export const dana: WireContactV4 = {
  id: DANA,
  revision: 4,
  createdDate: '2024-01-02T03:04:05.333Z',
  primaryInfo: { email: 'Dana@Example.co.il', phone: '03-555-0142' },
  info: {
    phones: {
      items: [
        {
          id: '0f040000-0000-4000-8000-000000000031',
          tag: 'MAIN',
          countryCode: 'IL',
          phone: '03-555-0142',
          e164Phone: '+97235550142',
          primary: true,
        },
        {
          id: '0f040000-0000-4000-8000-000000000032',
          tag: 'MOBILE',
          countryCode: 'IL',
          phone: '054-123-4567',
          e164Phone: '+972541234567',
          primary: false,
        },
        { id: '0f040000-0000-4000-8000-000000000033', tag: 'FAX', phone: '03-555-0143', primary: false },
        {
          id: '0f040000-0000-4000-8000-000000000034',
          tag: 'WORK',
          phone: 'ext. 12, ask for Dana',
          primary: false,
        },
      ],
    },
  },
};

/** Somebody who has a number at work, and of whom Wix does not say which address and number are the main ones. */
export const walid: WireContactV4 = {
  id: WALID,
  revision: 5,
  createdDate: '2024-02-03T04:05:06.444Z',
  info: {
    emails: {
      items: [
        { email: 'w@example.org', tag: 'HOME', primary: false },
        { email: 'walid@example.org', tag: 'WORK', primary: true },
      ],
    },
    phones: {
      items: [
        {
          id: '0f040000-0000-4000-8000-000000000041',
          tag: 'WORK',
          phone: '+965 2555 0142',
          primary: true,
        },
      ],
    },
  },
};

/** A contact as Wix sends it where V4 is gone. */
export const fifth: WireContactV5 = {
  id: FIFTH,
  revision: '23',
  externalId: 'crm-5005',
  createdDate: '2024-04-04T04:04:04.444Z',
  updatedDate: '2024-05-05T05:05:05.555Z',
  name: { first: 'Filipa', last: 'Figueira' },
  email: {
    email: 'filipa@example.pt',
    subscriptionStatus: { status: 'PENDING', updatedDate: '2024-06-06T06:06:06.666Z' },
    deliverabilityStatus: 'VALID',
  },
  additionalEmails: [{ email: 'f.figueira@example.org' }],
  phone: {
    phone: '912 000 001',
    e164: '+351912000001',
    tag: 'MOBILE',
    subscriptionStatus: { status: 'SUBSCRIBED', updatedDate: '2024-07-07T07:07:07.777Z' },
    deliverabilityStatus: 'INVALID',
  },
  additionalPhones: [{ phone: '21 000 0002', e164: '+351210000002', tag: 'WORK' }],
  addresses: [
    {
      id: '0add0000-0000-4000-8000-000000000055',
      tag: 'SHIPPING',
      defaultAddress: true,
      address: {
        streetAddress: {
          number: '4',
          name: 'Rua da Prata',
          apt: '3D',
          formattedAddressLine: 'Rua da Prata 4, 3D',
        },
        addressLine: 'Prata 4',
        addressLine2: 'Right-hand door',
        city: 'Lisboa',
        subdivision: 'PT-11',
        subdivisionFullname: 'Distrito de Lisboa',
        subdivisions: [
          { code: '11', name: 'Lisboa district', type: 'ADMINISTRATIVE_AREA_LEVEL_1', typeInfo: 'district' },
        ],
        country: 'PT',
        countryFullname: 'Portugal',
        postalCode: '1100-420',
        formattedAddress: 'Rua da Prata 4, 1100-420 Lisboa, Portugal',
        hint: 'Blue door',
        geocode: { latitude: 38.71, longitude: -9.13 },
      },
      recipient: { firstName: 'Fernando', lastName: 'Faria', company: 'Faria Lda', phone: '+351210000003' },
    },
    {
      id: '0add0000-0000-4000-8000-000000000056',
      address: { streetAddress: { apt: '2b' }, formattedAddress: '1 High Street, York' },
    },
  ],
  company: { name: 'Figueira SA', jobTitle: 'Head of wood' },
  birthdate: '1990-09-09',
  locale: 'pt-PT',
  timeZone: 'Europe/Lisbon',
  image: {
    id: 'aa11bb_0123456789abcdef0123456789abe005~mv2.jpg',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abe005~mv2.jpg',
    width: 500,
    height: 505,
    altText: 'Filipa',
    sizeInBytes: '40404',
    urlExpirationDate: '2031-01-01T00:00:00.000Z',
  },
  tags: { privateTags: { tagIds: ['0a90000d-0000-4000-8000-000000000001'] } },
  extendedFields: { namespaces: { '@tidewater/crm': { grade: 'A' } } },
  source: {
    appId: '1380b703-ce81-ff05-f115-39571d94dfcd',
    userId: '0e5e7000-0000-4000-8000-000000000005',
    additionalInfo: 'at the fair',
  },
  lastActivity: { date: '2024-08-08T08:08:08.888Z', templateId: '07e3b1a7-0000-4000-8000-000000000001' },
  assigneeId: '0e5e7000-0000-4000-8000-000000000006',
  locationIds: ['010ca710-0000-4000-8000-000000000001'],
  segmentIds: ['05e93e17-0000-4000-8000-000000000001'],
  memberInfo: {
    memberId: '0bbe0bbe-0000-4000-8000-000000000005',
    signupDate: '2024-03-03T03:03:03.333Z',
    email: 'login@example.pt',
    emailVerified: true,
    emailVerificationRequired: false,
    requireProfileCompletion: false,
    status: 'BLOCKED',
    profileInfo: {
      nickname: 'fifi',
      privacyStatus: 'PUBLIC',
      reported: true,
      muted: false,
      photo: {
        id: 'aa11bb_0123456789abcdef0123456789abe006~mv2.jpg',
        url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abe006~mv2.jpg',
        width: 60,
        height: 61,
        altText: 'Fifi',
      },
    },
    userInfo: { userId: '0e5e7000-0000-4000-8000-000000000007', role: 'CONTRIBUTOR' },
    sessionInfo: {
      lastWebLogin: '2024-09-09T09:09:09.999Z',
      lastMobileLogin: '2024-10-10T10:10:10.101Z',
      mobileAppNames: ['Spaces'],
    },
    groupInfo: { groupIds: ['09700d00-0000-4000-8000-000000000001'] },
  },
};

/** The only one that differs from `fifth` where two answers of yes or no could be taken for one another. */
export const sixth: WireContactV5 = {
  id: SIXTH,
  memberInfo: {
    memberId: '0bbe0bbe-0000-4000-8000-000000000006',
    emailVerified: false,
    emailVerificationRequired: true,
    requireProfileCompletion: false,
    profileInfo: { muted: true, reported: false },
  },
};

export const vip: WireLabel = {
  key: 'custom.vip',
  displayName: 'Very important',
  namespace: 'custom',
  namespaceDisplayName: 'Ours',
  labelType: 'USER_DEFINED',
  createdDate: '2021-01-01T00:00:00.111Z',
  updatedDate: '2021-02-02T00:00:00.222Z',
};

export const notes: Field = {
  key: 'custom.notes',
  displayName: 'Notes of ours',
  namespace: 'custom',
  dataType: 'TEXT',
  fieldType: 'USER_DEFINED',
  description: 'What we should remember',
  createdDate: '2020-01-01T00:00:00.333Z',
  updatedDate: '2020-02-02T00:00:00.444Z',
};
