import { endpoints } from '../../../src/products/contacts/wire.ts';
import { firstPage, pageOf } from '../connections.ts';
import { nothingOf, type GoldenAnswer } from '../golden-answer.ts';
import { gone, list } from '../golden-wix.ts';
import { WRITER } from '../members/records.ts';
import { whole } from '../whole-selection.ts';
import {
  dana,
  DANA,
  fifth,
  FIFTH,
  nobody,
  NOBODY,
  sixth,
  SIXTH,
  walid,
  WALID,
  wanda,
  WANDA,
} from './records.ts';

/** Fields that other products add to a contact are theirs to answer. */
const contact = whole('Contact', {
  without: ['Contact.eventGuests', 'Contact.eventOrders', 'Contact.eventTickets'],
});

const wandaAnswer = {
  id: WANDA,
  apiVersion: 'V4',
  revision: '17',
  externalId: null,
  firstName: 'Wanda',
  lastName: 'Wright',
  primaryEmail: 'wanda@tidewater.example',
  primaryPhone: '020 7946 0001',
  emails: [
    {
      id: '0e3a1100-0000-4000-8000-000000000001',
      email: 'wanda@tidewater.example',
      tag: 'MAIN',
      primary: true,
    },
    {
      id: '0e3a1100-0000-4000-8000-000000000002',
      email: 'w.wright@example.org',
      tag: 'WORK',
      primary: false,
    },
  ],
  phones: [
    {
      id: '0f040000-0000-4000-8000-000000000001',
      phone: '020 7946 0001',
      e164Phone: '+442079460001',
      countryCode: 'GB',
      tag: 'HOME',
      primary: true,
    },
    {
      id: '0f040000-0000-4000-8000-000000000002',
      phone: '912 345 678',
      e164Phone: '+351912345678',
      countryCode: 'PT',
      tag: 'MOBILE',
      primary: false,
    },
  ],
  addresses: [
    {
      id: '0add0000-0000-4000-8000-000000000011',
      tag: 'BILLING',
      isDefault: null,
      streetAddress: { number: '12b', name: 'Harbour Road', apartment: null, formatted: null },
      addressLine: null,
      addressLine2: 'Second floor',
      city: 'York',
      subdivision: 'GB-YOR',
      subdivisionFullname: null,
      subdivisions: null,
      country: 'GB',
      countryFullname: null,
      postalCode: 'YO1 7HH',
      formatted: null,
      hint: null,
      latitude: null,
      longitude: null,
      recipient: null,
    },
    {
      id: '0add0000-0000-4000-8000-000000000012',
      tag: 'HOME',
      isDefault: null,
      streetAddress: null,
      addressLine: 'Cais 4',
      addressLine2: null,
      city: 'Lisboa',
      subdivision: null,
      subdivisionFullname: null,
      subdivisions: null,
      country: 'PT',
      countryFullname: null,
      postalCode: null,
      formatted: null,
      hint: null,
      latitude: null,
      longitude: null,
      recipient: null,
    },
  ],
  emailSubscription: {
    email: 'wanda.main@tidewater.example',
    status: 'SUBSCRIBED',
    updatedAt: null,
    deliverability: 'BOUNCED',
  },
  phoneSubscription: {
    phone: '020 7946 0009',
    e164Phone: '+442079460009',
    formattedPhone: '+44 20 7946 0009',
    countryCode: 'GB',
    status: 'UNSUBSCRIBED',
    updatedAt: null,
    deliverability: null,
  },
  company: 'Wright & Daughters',
  jobTitle: 'Columnist',
  birthdate: '1984-02-29',
  locale: 'en-GB',
  timeZone: null,
  picture: {
    image: {
      id: 'aa11bb_0123456789abcdef0123456789abe001~mv2.jpg',
      url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abe001~mv2.jpg',
      width: 200,
      height: 201,
      altText: 'Wanda at the bench',
    },
    urlExpiresAt: '2030-01-01T00:00:00.000Z',
    sizeInBytes: null,
  },
  labelKeys: ['custom.vip', 'custom.gone'],
  labels: [
    {
      key: 'custom.vip',
      displayName: 'Very important',
      namespace: 'custom',
      namespaceDisplayName: 'Ours',
      labelType: 'USER_DEFINED',
      createdAt: '2021-01-01T00:00:00.111Z',
      updatedAt: '2021-02-02T00:00:00.222Z',
    },
    {
      key: 'custom.gone',
      displayName: null,
      namespace: null,
      namespaceDisplayName: null,
      labelType: null,
      createdAt: null,
      updatedAt: null,
    },
  ],
  tagIds: null,
  extendedFields: [
    {
      key: 'custom.notes',
      namespace: 'custom',
      value: 'Likes ash',
      definition: {
        key: 'custom.notes',
        displayName: 'Notes of ours',
        namespace: 'custom',
        dataType: 'TEXT',
        fieldType: 'USER_DEFINED',
        description: 'What we should remember',
        createdAt: '2020-01-01T00:00:00.333Z',
        updatedAt: '2020-02-02T00:00:00.444Z',
      },
    },
    { key: 'custom.visits', namespace: 'custom', value: 4, definition: null },
  ],
  source: {
    sourceType: 'WIX_SITE_MEMBERS',
    appId: '14cc59bc-f0b7-15b8-e1c7-89ce41d0e0c9',
    userId: null,
    additionalInfo: null,
  },
  lastActivity: { at: '2025-03-04T05:06:07.333Z', activityType: 'MEMBER_LOGIN', templateId: null },
  assigneeId: null,
  locationIds: null,
  segmentIds: null,
  memberInfo: null,
  createdAt: '2023-01-02T03:04:05.111Z',
  updatedAt: '2025-02-03T04:05:06.222Z',
  raw: wanda,
  member: { id: WRITER },
};

const nobodyAnswer = {
  ...nothingOf(wandaAnswer),
  id: NOBODY,
  apiVersion: 'V4',
  revision: '1',
  emails: [],
  phones: [],
  addresses: [],
  labelKeys: [],
  labels: [],
  extendedFields: [],
  createdAt: '2022-01-02T03:04:05.111Z',
  raw: nobody,
  member: { id: '0bbe0bbe-0000-4000-8000-000000000002' },
};

const phoneOf = (place: string, phone: string, tag: string) => ({
  id: `0f040000-0000-4000-8000-0000000000${place}`,
  phone,
  e164Phone: null,
  countryCode: null,
  tag,
  primary: false,
});

const danaAnswer = {
  ...nobodyAnswer,
  id: DANA,
  revision: '4',
  primaryEmail: 'Dana@Example.co.il',
  primaryPhone: '03-555-0142',
  phones: [
    {
      ...phoneOf('31', '03-555-0142', 'MAIN'),
      e164Phone: '+97235550142',
      countryCode: 'IL',
      primary: true,
    },
    { ...phoneOf('32', '054-123-4567', 'MOBILE'), e164Phone: '+972541234567', countryCode: 'IL' },
    phoneOf('33', '03-555-0143', 'FAX'),
    phoneOf('34', 'ext. 12, ask for Dana', 'WORK'),
  ],
  createdAt: '2024-01-02T03:04:05.333Z',
  raw: dana,
  member: null,
};

const walidAnswer = {
  ...nobodyAnswer,
  id: WALID,
  revision: '5',
  primaryEmail: 'walid@example.org',
  primaryPhone: '+965 2555 0142',
  phones: [{ ...phoneOf('41', '+965 2555 0142', 'WORK'), primary: true }],
  createdAt: '2024-02-03T04:05:06.444Z',
  raw: walid,
  member: null,
};

const fifthAnswer = {
  id: FIFTH,
  apiVersion: 'V5',
  revision: '23',
  externalId: 'crm-5005',
  firstName: 'Filipa',
  lastName: 'Figueira',
  primaryEmail: 'filipa@example.pt',
  primaryPhone: '912 000 001',
  emails: [
    { id: null, email: 'filipa@example.pt', tag: null, primary: true },
    { id: null, email: 'f.figueira@example.org', tag: null, primary: false },
  ],
  phones: [
    {
      id: null,
      phone: '912 000 001',
      e164Phone: '+351912000001',
      countryCode: null,
      tag: 'MOBILE',
      primary: true,
    },
    {
      id: null,
      phone: '21 000 0002',
      e164Phone: '+351210000002',
      countryCode: null,
      tag: 'WORK',
      primary: false,
    },
  ],
  addresses: [
    {
      id: '0add0000-0000-4000-8000-000000000055',
      tag: 'SHIPPING',
      isDefault: true,
      streetAddress: { number: '4', name: 'Rua da Prata', apartment: '3D', formatted: 'Rua da Prata 4, 3D' },
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
      formatted: 'Rua da Prata 4, 1100-420 Lisboa, Portugal',
      hint: 'Blue door',
      latitude: 38.71,
      longitude: -9.13,
      recipient: { firstName: 'Fernando', lastName: 'Faria', company: 'Faria Lda', phone: '+351210000003' },
    },
  ],
  emailSubscription: {
    email: 'filipa@example.pt',
    status: 'PENDING',
    updatedAt: '2024-06-06T06:06:06.666Z',
    deliverability: 'VALID',
  },
  phoneSubscription: {
    phone: '912 000 001',
    e164Phone: '+351912000001',
    formattedPhone: null,
    countryCode: null,
    status: 'SUBSCRIBED',
    updatedAt: '2024-07-07T07:07:07.777Z',
    deliverability: 'INVALID',
  },
  company: 'Figueira SA',
  jobTitle: 'Head of wood',
  birthdate: '1990-09-09',
  locale: 'pt-PT',
  timeZone: 'Europe/Lisbon',
  picture: {
    image: {
      id: 'aa11bb_0123456789abcdef0123456789abe005~mv2.jpg',
      url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abe005~mv2.jpg',
      width: 500,
      height: 505,
      altText: 'Filipa',
    },
    urlExpiresAt: '2031-01-01T00:00:00.000Z',
    sizeInBytes: '40404',
  },
  labelKeys: null,
  labels: null,
  tagIds: ['0a90000d-0000-4000-8000-000000000001'],
  extendedFields: [
    { key: '@tidewater/crm.grade', namespace: '@tidewater/crm', value: 'A', definition: null },
  ],
  source: {
    sourceType: null,
    appId: '1380b703-ce81-ff05-f115-39571d94dfcd',
    userId: '0e5e7000-0000-4000-8000-000000000005',
    additionalInfo: 'at the fair',
  },
  lastActivity: {
    at: '2024-08-08T08:08:08.888Z',
    activityType: null,
    templateId: '07e3b1a7-0000-4000-8000-000000000001',
  },
  assigneeId: '0e5e7000-0000-4000-8000-000000000006',
  locationIds: ['010ca710-0000-4000-8000-000000000001'],
  segmentIds: ['05e93e17-0000-4000-8000-000000000001'],
  memberInfo: {
    memberId: '0bbe0bbe-0000-4000-8000-000000000005',
    signedUpAt: '2024-03-03T03:03:03.333Z',
    email: 'login@example.pt',
    emailVerified: true,
    emailVerificationRequired: false,
    requireProfileCompletion: false,
    status: 'BLOCKED',
    profile: {
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
    userId: '0e5e7000-0000-4000-8000-000000000007',
    role: 'CONTRIBUTOR',
    lastWebLoginAt: '2024-09-09T09:09:09.999Z',
    lastMobileLoginAt: '2024-10-10T10:10:10.101Z',
    mobileAppNames: ['Spaces'],
    groupIds: ['09700d00-0000-4000-8000-000000000001'],
  },
  createdAt: '2024-04-04T04:04:04.444Z',
  updatedAt: '2024-05-05T05:05:05.555Z',
  raw: fifth,
  member: null,
};

const sixthMember = {
  emailVerified: false,
  emailVerificationRequired: true,
  requireProfileCompletion: false,
  profile: { reported: false, muted: true },
};

export const answers: readonly GoldenAnswer[] = [
  {
    name: 'contacts of V4',
    document: `{ contacts { nodes ${contact} } }`,
    data: { contacts: { nodes: [wandaAnswer, nobodyAnswer, danaAnswer, walidAnswer] } },
  },
  {
    name: 'contacts of V5',
    document: `{
      contacts(filter: { ids: ["${FIFTH}"] }) { nodes ${contact} }
      other: contacts(filter: { ids: ["${SIXTH}"] }) {
        nodes {
          memberInfo { emailVerified emailVerificationRequired requireProfileCompletion profile { reported muted } }
        }
      }
    }`,
    routes: [
      gone(endpoints.queryV4),
      list(endpoints.queryV5, [fifth, sixth], (contacts, total) => ({
        contacts,
        pagingMetadata: { count: contacts.length, total, hasNext: false },
      })),
    ],
    data: { contacts: { nodes: [fifthAnswer] }, other: { nodes: [{ memberInfo: sixthMember }] } },
  },
  {
    name: 'one contact and the first page',
    document: `query ($id: ID!) { contact(id: $id) { firstName } contacts(first: 1) ${firstPage} }`,
    variables: { id: WANDA },
    data: { contact: { firstName: 'Wanda' }, contacts: pageOf(4, WANDA, true) },
  },
];
