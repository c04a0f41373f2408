import type { JsonObject } from './json.ts';
import { SHOP_CURRENCY } from './stores/shop.ts';

/** What every demo site says of itself, and what its products must agree on. */
export const SITE_FACTS = {
  name: 'Tidewater Goods',
  currency: SHOP_CURRENCY,
  language: 'en',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  publishedUrl: 'https://www.tidewater-goods.example',
} as const;

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** wire: `properties` of the site properties API. */
export const SITE_PROPERTIES: JsonObject = {
  categories: { primary: 'business', secondary: ['online-store', 'pottery'], businessTermId: '' },
  locale: { languageCode: SITE_FACTS.language, country: SITE_FACTS.country },
  language: SITE_FACTS.language,
  paymentCurrency: SITE_FACTS.currency,
  timeZone: SITE_FACTS.timeZone,
  email: 'owner@example.com',
  phone: '+49 30 231 25000',
  fax: '',
  address: {
    street: 'Am Alten Speicher',
    city: 'Berlin',
    country: 'DE',
    state: 'BE',
    zip: '10999',
    hint: { text: 'through the second yard – ring “Töpferei”', placement: 'AFTER' },
    isPhysical: true,
    googleFormattedAddress: 'Am Alten Speicher 7, 10999 Berlin, Germany',
    streetNumber: '7',
    apartmentNumber: '',
    coordinates: { latitude: 52.4996, longitude: 13.4264 },
  },
  siteDisplayName: SITE_FACTS.name,
  businessName: `${SITE_FACTS.name} & Töpferei GbR`,
  logo: 'de3051_logo0000000000000000000000000000~mv2.png',
  description: 'Household goods, classes and open kiln nights. 🏺',
  businessSchedule: {
    periods: WEEKDAYS.map((day) => ({ openDay: day, openTime: '10:00', closeDay: day, closeTime: '18:30' })),
    specialHourPeriod: [
      {
        startDate: '2026-12-24T00:00:00Z',
        endDate: '2027-01-02T00:00:00Z',
        isClosed: true,
        comment: 'Winter break',
      },
    ],
  },
  multilingual: {
    supportedLanguages: [
      language('en', 'GB', true),
      language('de', 'DE', false),
      language('he', 'IL', false),
    ],
    autoRedirect: false,
  },
  consentPolicy: {
    essential: true,
    functional: true,
    analytics: false,
    advertising: false,
    dataToThirdParty: false,
  },
  businessConfig: 'ONLINE',
  externalSiteUrl: SITE_FACTS.publishedUrl,
  trackClicksAnalytics: false,
};

function language(code: string, country: string, primary: boolean): JsonObject {
  return {
    languageCode: code,
    locale: { languageCode: code, country },
    isPrimary: primary,
    countryCode: country,
    resolutionMethod: 'SUBDIRECTORY',
    isVisitorPrimary: primary,
  };
}
