import type { InstalledAppRecord, SiteListingRecord, WireSite } from '../../../src/products/site/wire.ts';
import { GOLDEN_SITE } from '../identity.ts';

export const properties: NonNullable<WireSite['properties']> = {
  siteDisplayName: 'Tidewater Goods',
  businessName: 'Tidewater Goods Ltd',
  description: 'Furniture of ash and oak',
  language: 'cy',
  locale: { languageCode: 'en', country: 'GB' },
  paymentCurrency: 'GBP',
  timeZone: 'Europe/London',
  externalSiteUrl: 'https://tidewater.example',
  email: 'hello@tidewater.example',
  phone: '+44 20 7946 0100',
  fax: '+44 20 7946 0101',
  companyId: 'GB 123 456',
  logo: 'wix:image://v1/aa11bb_0123456789abcdef0123456789abf001~mv2.png/logo.png#originWidth=210&originHeight=90',
  categories: { primary: 'business', secondary: ['furniture', 'crafts'], businessTermId: '5e1f' },
  businessConfig: 'STORE',
  address: {
    street: 'Harbour Road',
    streetNumber: '12b',
    apartmentNumber: '7',
    city: 'York',
    zip: 'YO1 7HH',
    state: 'Yorkshire',
    country: 'GB',
    googleFormattedAddress: '12b Harbour Road, York YO1 7HH',
    hint: { text: 'Ring twice', placement: 'AFTER' },
    isPhysical: true,
    coordinates: { latitude: 53.96, longitude: -1.08 },
  },
  businessSchedule: {
    periods: [{ openDay: 'FRIDAY', openTime: '18:00', closeDay: 'SATURDAY', closeTime: '02:00' }],
    specialHourPeriod: [
      {
        startDate: '2025-12-24T12:00:00.000Z',
        endDate: '2025-12-27T09:00:00.000Z',
        isClosed: true,
        comment: 'Christmas',
      },
    ],
  },
  multilingual: {
    autoRedirect: true,
    supportedLanguages: [
      {
        languageCode: 'en',
        locale: { languageCode: 'en', country: 'US' },
        isPrimary: true,
        isVisitorPrimary: false,
        countryCode: 'GBR',
        resolutionMethod: 'SUBDIRECTORY',
      },
    ],
  },
  consentPolicy: {
    essential: true,
    functional: false,
    analytics: true,
    advertising: false,
    dataToThirdParty: true,
  },
  trackClicksAnalytics: true,
};

/** Another answer to every question of yes or no, so that none can be taken for another. */
export const otherConsent: NonNullable<WireSite['properties']> = {
  consentPolicy: {
    essential: true,
    functional: true,
    analytics: false,
    advertising: false,
    dataToThirdParty: false,
  },
};

export const thirdConsent: NonNullable<WireSite['properties']> = {
  consentPolicy: {
    essential: false,
    functional: true,
    analytics: true,
    advertising: false,
    dataToThirdParty: false,
  },
};

export const blogApp: InstalledAppRecord = {
  id: '0a990000-0000-4000-8000-000000000001',
  appDefId: '14bcded7-0066-7c35-14d7-466cb3f09103',
  version: '^0.0.0',
  enabled: true,
};

export const listing: SiteListingRecord = {
  id: GOLDEN_SITE,
  htmlAppId: '0117a990-0000-4000-8000-000000000001',
  name: 'tidewater-1',
  displayName: 'Tidewater in the list',
  createdDate: '2019-01-01T00:00:00.111Z',
  updatedDate: '2025-01-01T00:00:00.222Z',
  trashedDate: '2025-02-02T00:00:00.333Z',
  published: true,
  premium: false,
  viewUrl: 'https://www.tidewater.example/',
  editUrl: 'https://manage.wix.com/editor/tidewater-1',
  thumbnail: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abf002~mv2.jpg',
  ownerAccountId: '0acc0000-0000-4000-8000-000000000001',
  contributorAccountIds: ['0acc0000-0000-4000-8000-000000000002'],
  editorType: 'STUDIO',
  blocked: false,
  folderId: '0f01de70-0000-4000-8000-000000000001',
  namespace: 'WIX',
  domainConnected: true,
  parentChildRole: 'CHILD',
};

/** Only what tells the answers of yes or no apart. */
export const otherListing: SiteListingRecord = {
  id: GOLDEN_SITE,
  published: true,
  premium: true,
  blocked: false,
  domainConnected: false,
};
