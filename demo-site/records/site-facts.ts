import type { JsonObject } from '../json.ts';

/** wire: the ids by which Wix's apps are known on every site, those that more than one product names. */
export const APP_IDS = {
  STORES: '215238eb-22a5-4c36-9e7b-e7c08025e04e',
  /** Stores is installed under this second id as well. */
  STORES_ECOMMERCE: '1380b703-ce81-ff05-f115-39571d94dfcd',
  BOOKINGS: '13d21c63-b5ec-5912-8397-c3a5ddb27a97',
  EVENTS: '140603ad-af8d-84a5-2c80-a0f60cb47351',
  FORMS: '225dd912-7dea-4738-8688-4b8c6955ffc2',
  PRICING_PLANS: '1522827f-c56c-a5c9-2ac9-00f9e6ae12d3',
  /** Gift cards, and an app of no product the gateway knows: invented ids. */
  GIFT_CARDS: 'd80111c5-a0f4-47a8-b63a-65b54d774a27',
  OTHER: '5c0c47ba-1e0a-4b5d-9f6e-0a6f6b1f2d11',
} as const;

/** What every demo site says of itself, and what its products must agree on. */
export const SITE_FACTS = {
  name: 'Tidewater Goods',
  currency: 'EUR',
  language: 'en',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  publishedUrl: 'https://www.tidewater-goods.example',
} as const;

/** Where the business is, as most products write an address. */
export const WORKSHOP = {
  streetAddress: { number: '7', name: 'Am Alten Speicher' },
  country: SITE_FACTS.country,
  subdivision: 'DE-BE',
  city: 'Berlin',
  postalCode: '10999',
};
export const WORKSHOP_LINE = 'Am Alten Speicher 7, 10999 Berlin, Germany';

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
    street: WORKSHOP.streetAddress.name,
    city: WORKSHOP.city,
    country: 'DE',
    state: 'BE',
    zip: WORKSHOP.postalCode,
    hint: { text: 'through the second yard – ring “Töpferei”', placement: 'AFTER' },
    isPhysical: true,
    googleFormattedAddress: WORKSHOP_LINE,
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
