import { DAY, guidOf, imageId, imageUrl, pickAt, streetOf, times, when } from '../making.ts';
import type { Json, JsonObject, Person } from '../making.ts';
import { format, of, string, text, to, type FieldKind } from './field-kind.ts';

const phone = of('STRING', { component: 'PHONE_INPUT' });
const boolean = of('BOOLEAN', { component: 'CHECKBOX' });
const array = of('ARRAY');
const payment = of('PAYMENT');

function choices(seed: string, labels: readonly string[]): JsonObject[] {
  return labels.map((label, place) => ({
    id: guidOf(7, seed, place),
    label,
    value: label,
    default: place === 0,
  }));
}

const dateOf = (nth: number): string =>
  new Date(Date.UTC(1931, 2, 4) + nth * 97 * DAY).toISOString().slice(0, 10);

const TOPICS = ['Bread', 'Kurse', 'סלים', 'Other ☎️'];
const WORDS = [
  'Hello',
  'שלום, יש לכם מקום ביום שני?',
  'مرحبا',
  '<b>Hi</b> & "bye"',
  '🥐🥐',
  ' two\nlines ',
  '',
];

function file(seed: number, nth: number, displayName: string): JsonObject {
  const name = `demo00_${String(nth % 1000).padStart(4, '0')}.pdf`;
  const urls = [
    `https://static.wixstatic.com/ugd/${name}`,
    `wix:document://v1/ugd/${name}/${encodeURIComponent(displayName)}`,
    imageUrl(imageId(seed, nth % 50, 0)),
  ];
  return {
    fileId: guidOf(seed, 'form-files', nth),
    displayName,
    fileType: nth % 3 === 0 ? 'IMAGE' : 'DOCUMENT',
    url: pickAt(urls, nth),
  };
}

const service = (seed: number, place: number): string => guidOf(seed, 'bookingServices', place);
const product = (place: number): string => guidOf(7, 'form-products', place);
const paid = (place: number, quantity: number, price: string): Json => [
  { productId: product(place), quantity, price },
];
const tagImage = {
  id: 'demo00_tag~mv2.png',
  url: 'wix:image://v1/demo00_tag~mv2.png/tag.png#originWidth=64&originHeight=64',
  altText: 'A tag',
};

/** Every kind of input field that Wix has. */
export const KINDS = {
  firstName: text('CONTACTS_FIRST_NAME', 'First name', ({ person }) => person.firstName, to('FIRST_NAME')),
  lastName: text('CONTACTS_LAST_NAME', 'Last name', ({ person }) => person.lastName, to('LAST_NAME')),
  company: text('CONTACTS_COMPANY', 'Company', ({ person }) => person.company, to('COMPANY')),
  position: text(
    'CONTACTS_POSITION',
    'Job title',
    ({ nth }) => pickAt(['Baker', 'אופה', 'Bäckerin'], nth),
    to('POSITION'),
  ),
  taxId: text('CONTACTS_TAX_ID', 'Tax number', ({ nth }) => `DE${100_000_000 + nth}`, to('VAT_ID')),
  email: text('CONTACTS_EMAIL', 'E-mail', ({ person }) => person.email, {
    ...format('EMAIL', { enum: [] }),
    ...to('EMAIL', { emailInfo: { tag: 'MAIN' } }),
  }),
  otherEmail: text('EMAIL', 'Another e-mail', ({ nth }) => when(nth % 2 === 0, 'second@example.org'), {
    ...format('EMAIL', { enum: [] }),
    ...to('EMAIL', { emailInfo: { tag: 'UNTAGGED' } }),
  }),
  phone: phone('CONTACTS_PHONE', 'Phone', ({ person }) => person.phone, {
    settings: { placeholder: '+1', defaultCountryCode: 'US', showCountryFlag: true },
    ...format('PHONE', { phoneOptions: { allowedCountryCodes: ['US', 'DE', 'IL'] } }),
    ...to('PHONE', { phoneInfo: { tag: 'MAIN' } }),
  }),
  otherPhone: phone('PHONE', 'Phone at work', () => undefined, {
    ...format('PHONE'),
    ...to('PHONE', { phoneInfo: { tag: 'UNTAGGED' } }),
  }),
  colour: text(
    'CONTACTS_CUSTOM',
    'Favourite colour',
    ({ nth }) => pickAt(['#c0ffee', 'תכלת'], nth),
    to('CUSTOM_FIELD', { customFieldInfo: { key: 'custom.favourite-colour' } }),
  ),
  message: text('TEXT_AREA', 'Message', ({ nth }) => pickAt(WORDS, nth), {
    settings: { placeholder: 'What can we do for you?', default: '' },
    validation: {
      minLength: 0,
      maxLength: 500,
      pattern: '^[^|]*$',
      validationMessages: { pattern: 'No bars, please' },
    },
  }),
  address: text(
    'ADDRESS',
    'Address in one line',
    ({ person }) => person.addresses[0]?.street,
    to('ADDRESS', { addressInfo: { tag: 'UNTAGGED' } }),
  ),
  link: text('URL_INPUT', 'Link', ({ nth }) => `https://example.com/?q=${nth}&l=ü`, format('URL')),
  radio: string('RADIO_GROUP', 'How did you find us?', ({ nth }) => pickAt(TOPICS, nth), {
    settings: {
      options: choices('radio', TOPICS),
      numberOfColumns: 'TWO',
      customOption: { label: 'Other', placeholder: 'Tell us' },
    },
    validation: { enum: TOPICS },
  }),
  dropdown: string('DROPDOWN', 'Topic', ({ nth }) => (nth % 5 === 0 ? 'My own words' : pickAt(TOPICS, nth)), {
    settings: {
      options: choices('dropdown', TOPICS),
      placeholder: 'Choose',
      customOption: { label: 'Other' },
    },
    validation: { enum: TOPICS },
  }),
  date: string('DATE_INPUT', 'Date', ({ nth }) => dateOf(nth), {
    ...format('DATE', {
      dateOptions: { minimum: '1900-01-01', availability: { availableDays: ['MONDAY', 'FRIDAY'] } },
    }),
  }),
  birthdate: string('CONTACTS_BIRTHDATE', 'Birthday', ({ nth }) => dateOf(nth), {
    component: 'DATE_INPUT',
    ...format('DATE'),
    ...to('BIRTHDATE'),
  }),
  picker: string('DATE_PICKER', 'Pick-up day', ({ nth }) => dateOf(nth + 200), {
    settings: { firstDayOfWeek: 'MONDAY', placeholder: 'Pick' },
    ...format('DATE'),
  }),
  dateTime: string('DATE_TIME_INPUT', 'Day and time', ({ nth }) => `${dateOf(nth)}T09:30`, {
    component: 'DATE_TIME',
    settings: { use24HourFormat: true },
    ...format('DATE_TIME', { dateTimeOptions: { maximum: '2099-12-31T00:00' } }),
  }),
  time: string('TIME_INPUT', 'Time', ({ nth }) => `0${nth % 10}:15:00`, format('TIME')),
  service: string('SERVICES_DROPDOWN', 'Service', ({ seed, nth }) => service(seed, nth % 3), {
    settings: {
      placeholder: 'Service',
      options: [0, 1].map((place) => ({
        label: `Service ${place}`,
        id: service(1, place),
        value: service(1, place),
      })),
    },
  }),
  password: string('PASSWORD', 'Choose a word', () => undefined),
  number: of('NUMBER')('NUMBER_INPUT', 'How many?', ({ nth }) => (nth % 4 === 0 ? 2.125 : nth % 40), {
    settings: { default: 1, placeholder: '1' },
    validation: { minimum: 0, maximum: 99.125, multipleOf: 0.125, enum: [] },
  }),
  rating: of('NUMBER')('RATING_INPUT', 'How was it?', ({ nth }) => (nth % 5) + 1, {
    settings: { defaultValue: 5 },
    validation: { enum: [1, 2, 3, 4, 5] },
  }),
  checkbox: boolean('CHECKBOX', 'I have read the terms', () => true, {
    settings: { checked: false },
    validation: { enum: [true] },
  }),
  subscribe: boolean('CONTACTS_SUBSCRIBE', 'Send me the newsletter', ({ nth }) => nth % 3 !== 0, {
    settings: { checked: true },
    ...to('SUBSCRIPTION', {
      subscriptionInfo: { confirmationLevel: 'DOUBLE_CONFIRMATION', subscriptionChannels: ['EMAIL', 'SMS'] },
    }),
  }),
  checkboxes: array('CHECKBOX_GROUP', 'What do you like?', ({ nth }) => TOPICS.slice(0, nth % 3), {
    settings: { options: choices('checkboxes', TOPICS), numberOfColumns: 'ONE' },
    validation: { minItems: 0, maxItems: 3, items: { itemType: 'STRING', stringOptions: { enum: TOPICS } } },
  }),
  tags: array('TAGS', 'Tags', ({ nth }) => [pickAt(TOPICS, nth), 1.5], {
    settings: {
      options: choices('tags', TOPICS).map((choice) => ({ ...choice, media: { image: tagImage } })),
      numberOfColumns: 'THREE',
    },
    validation: { items: { itemType: 'NUMBER', numberOptions: { enum: [1, 2] } } },
  }),
  services: array('SERVICES_CHECKBOX_GROUP', 'Extras', ({ seed, nth }) => [service(seed, nth % 3)], {
    settings: { options: [], numberOfColumns: 'ZERO' },
  }),
  object: of('OBJECT')(
    'OBJECT',
    'Measures',
    ({ nth }) => ({ width: nth % 9, note: null, nested: { deep: ['א', 1.005] } }),
    {
      component: undefined,
      validation: { properties: { width: { propertiesType: 'NUMBER', required: true } } },
    },
  ),
  files: of('WIX_FILE')('FILE_UPLOAD', 'Files', ({ seed, nth }) => filesOf(seed, nth), {
    settings: { buttonText: 'Upload', explanationText: 'PDF, please' },
    validation: {
      fileLimit: 3,
      uploadFileFormats: ['VIDEO', 'IMAGE', 'AUDIO', 'DOCUMENT', 'ARCHIVE', 'MODEL_3D'],
    },
  }),
  signature: of('WIX_FILE')('SIGNATURE', 'Signature', ({ seed, nth }) => [file(seed, nth, 'signature.png')], {
    settings: { imageUploadEnabled: true },
  }),
  products: payment('PRODUCT_LIST', 'Order', ({ nth }) => paid(nth % 2, (nth % 3) + 1, '19.905'), {
    component: 'CHECKBOX_GROUP',
    settings: { options: choices('products', ['Basket', 'סל']), imageFit: 'COVER' },
    validation: {
      minItems: 1,
      maxItems: 2,
      products: [
        {
          id: product(0),
          productType: 'SHIPPABLE',
          priceType: 'FIXED_PRICE',
          fixedPriceOptions: { price: '19.905' },
          quantityLimit: { minimum: 1, maximum: 9 },
        },
        {
          id: product(1),
          productType: 'DIGITAL',
          priceType: 'DYNAMIC_PRICE',
          dynamicPriceOptions: { minPrice: '1', maxPrice: '99.999' },
        },
      ],
    },
  }),
  donation: payment('DONATION', 'Donation', ({ nth }) => paid(1, 1, String((nth % 7) + 0.125)), {
    component: 'DONATION_INPUT',
    settings: { options: [{ value: '5', default: true }, { value: '12.5' }], numberOfColumns: 'TWO' },
  }),
  payment: payment('PAYMENT_INPUT', 'Amount', () => undefined, {
    settings: { placeholder: '10', default: 10 },
  }),
  fee: payment('FIXED_PAYMENT', 'Fee', () => paid(0, 1, '4.00')),
  appointment: of('SCHEDULING')('APPOINTMENT', 'Consultation', ({ nth }) => appointment(nth), {
    settings: {
      name: 'Consultation',
      durationInMinutes: 30,
      manualApprovalRequired: true,
      staffIds: [],
      format: 'VIDEO_CONFERENCE',
      videoConferenceOptions: { description: 'We send a link' },
    },
  }),
  multiline: of('ADDRESS')('MULTILINE_ADDRESS', 'Address', ({ person }) => addressOf(person), {
    settings: {
      showCountryFlags: true,
      defaultCountryConfig: { type: 'COUNTRY', countryOptions: 'DE' },
      autocompleteEnabled: false,
    },
    validation: { allowedCountries: ['DE', 'IL', 'US'], fields: { city: { required: true } } },
    ...to('ADDRESS', { addressInfo: { tag: 'HOME' } }),
  }),
  unknown: of('UNKNOWN_INPUT_TYPE')(
    'SOMETHING_NEW',
    'Something new',
    ({ nth }) => pickAt(['new', null], nth),
    { component: 'UNKNOWN_COMPONENT_TYPE' },
  ),
} as const satisfies Record<string, FieldKind>;

export type KindName = keyof typeof KINDS;

const filesOf = (seed: number, nth: number): Json =>
  times(nth % 4, (place) =>
    file(seed, nth * 4 + place, pickAt(['cv.pdf', 'קורות חיים.pdf', 'a b & c.pdf'], nth + place)),
  );

const appointment = (nth: number): Json => ({
  startDate: `${dateOf(nth + 300)}T08:00:00.000Z`,
  timeZone: 'Europe/Berlin',
  status: 'PENDING',
});

const addressOf = ({ addresses: [home] }: Person): Json | undefined =>
  home === undefined ? undefined : streetOf(home);
