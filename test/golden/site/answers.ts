import { expect } from 'vitest';
import { endpoints } from '../../../src/products/site/wire.ts';
import type { GoldenAnswer } from '../golden-answer.ts';
import { route } from '../golden-wix.ts';
import { GOLDEN_SITE } from '../identity.ts';
import { whole } from '../whole-selection.ts';
import { listing, otherConsent, otherListing, properties, thirdConsent } from './records.ts';

const siteAnswer = {
  id: GOLDEN_SITE,
  name: 'Tidewater Goods',
  displayName: 'Tidewater Goods',
  businessName: 'Tidewater Goods Ltd',
  url: 'https://tidewater.example',
  description: 'Furniture of ash and oak',
  logo: {
    id: 'aa11bb_0123456789abcdef0123456789abf001~mv2.png',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abf001~mv2.png',
    width: 210,
    height: 90,
    altText: null,
  },
  locale: { tag: 'en-GB', languageCode: 'en', country: 'GB' },
  language: 'cy',
  currency: 'GBP',
  timeZone: 'Europe/London',
  email: 'hello@tidewater.example',
  phone: '+44 20 7946 0100',
  fax: '+44 20 7946 0101',
  companyId: 'GB 123 456',
  address: {
    street: 'Harbour Road',
    streetNumber: '12b',
    apartmentNumber: '7',
    city: 'York',
    postalCode: 'YO1 7HH',
    state: 'Yorkshire',
    country: 'GB',
    formatted: '12b Harbour Road, York YO1 7HH',
    hint: 'Ring twice',
    hintPlacement: 'AFTER',
    isPhysical: true,
    latitude: 53.96,
    longitude: -1.08,
  },
  categories: { primary: 'business', secondary: ['furniture', 'crafts'], businessTermId: '5e1f' },
  businessType: 'STORE',
  businessSchedule: {
    periods: [{ openDay: 'FRIDAY', openTime: '18:00', closeDay: 'SATURDAY', closeTime: '02:00' }],
    exceptions: [
      {
        start: '2025-12-24T12:00:00.000Z',
        end: '2025-12-27T09:00:00.000Z',
        isClosed: true,
        comment: 'Christmas',
      },
    ],
  },
  multilingual: {
    languages: [
      {
        languageCode: 'en',
        locale: { tag: 'en-US', languageCode: 'en', country: 'US' },
        isPrimary: true,
        isVisitorPrimary: false,
        countryCode: 'GBR',
        resolutionMethod: 'SUBDIRECTORY',
      },
    ],
    autoRedirect: true,
  },
  consentPolicy: {
    essential: true,
    functional: false,
    analytics: true,
    advertising: false,
    dataToThirdParty: true,
  },
  tracksClicks: true,
  catalogVersion: 'V3',
  installedApps: [
    {
      id: '0a990000-0000-4000-8000-000000000001',
      appId: '14bcded7-0066-7c35-14d7-466cb3f09103',
      name: 'Wix Blog',
      product: 'BLOG',
      use: 'Its data is in the graph: posts, categories and tags.',
      hasUnreadData: false,
      version: '^0.0.0',
      enabled: true,
    },
  ],
  editor: { type: 'STUDIO', migration: expect.stringMatching(/^Studio sites usually keep more in Wix Data/) },
  listing: {
    siteName: 'tidewater-1',
    displayName: 'Tidewater in the list',
    url: 'https://www.tidewater.example/',
    editUrl: 'https://manage.wix.com/editor/tidewater-1',
    thumbnail: {
      id: 'aa11bb_0123456789abcdef0123456789abf002~mv2.jpg',
      url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abf002~mv2.jpg',
      width: null,
      height: null,
      altText: null,
    },
    published: true,
    premium: false,
    domainConnected: true,
    blocked: false,
    namespace: 'WIX',
    editorType: 'STUDIO',
    ownerAccountId: '0acc0000-0000-4000-8000-000000000001',
    contributorAccountIds: ['0acc0000-0000-4000-8000-000000000002'],
    folderId: '0f01de70-0000-4000-8000-000000000001',
    htmlAppId: '0117a990-0000-4000-8000-000000000001',
    parentChildRole: 'CHILD',
    createdAt: '2019-01-01T00:00:00.111Z',
    updatedAt: '2025-01-01T00:00:00.222Z',
    trashedAt: '2025-02-02T00:00:00.333Z',
    raw: listing,
  },
  version: '207',
  raw: properties,
};

const consent = '{ essential functional analytics advertising dataToThirdParty }';

export const answers: readonly GoldenAnswer[] = [
  { name: 'a site', document: `{ site ${whole('Site')} }`, data: { site: siteAnswer } },
  {
    name: 'a site without a name of its own, in a list that says less',
    document: `{ site { name displayName consentPolicy ${consent} listing { published premium blocked domainConnected } } }`,
    routes: [
      route(endpoints.getSiteProperties, { properties: { businessName: 'Tidewater', ...otherConsent } }),
      route(endpoints.querySites, { sites: [otherListing] }),
    ],
    data: {
      site: {
        name: 'Tidewater',
        displayName: null,
        consentPolicy: otherConsent.consentPolicy,
        listing: { published: true, premium: true, blocked: false, domainConnected: false },
      },
    },
  },
  {
    name: 'a site of another policy, which its account does not list',
    document: `{ site { consentPolicy ${consent} listing { blocked } } }`,
    routes: [
      route(endpoints.getSiteProperties, { properties: thirdConsent }),
      route(endpoints.querySites, { sites: [] }),
    ],
    data: { site: { consentPolicy: thirdConsent.consentPolicy, listing: null } },
  },
];
