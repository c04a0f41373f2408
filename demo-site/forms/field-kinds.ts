import { imageId, imageUrl } from '../stores/media.ts';
import { guidOf } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Person } from '../people.ts';
import { streetOf } from '../population.ts';
import { pickAt } from '../random.ts';

/** Who fills a field in, and which answer it is. */
export interface Filling {
  readonly seed: number;
  readonly person: Person;
  /** Differs from one value to the next. */
  readonly nth: number;
}

/** One kind of input field: what its schema holds, and what people put in. */
export interface FieldKind {
  readonly identifier: string;
  readonly label: string;
  readonly inputType: string;
  /** The one-of member of the input field, and the settings object in it. */
  readonly options: string;
  readonly component?: readonly [componentType: string, settings: string];
  readonly settings?: JsonObject;
  readonly validation?: JsonObject;
  readonly contact?: JsonObject;
  /** Undefined: left empty. */
  value(filling: Filling): Json | undefined;
}

const DAY = 86_400_000;

const dateOf = (nth: number): string =>
  new Date(Date.UTC(1931, 2, 4) + nth * 97 * DAY).toISOString().slice(0, 10);

function choices(seed: string, labels: readonly string[]): JsonObject[] {
  return labels.map((label, place) => ({
    id: guidOf(7, seed, place),
    label,
    value: label,
    default: place === 0,
  }));
}

const text = (
  identifier: string,
  label: string,
  value: FieldKind['value'],
  more: Pick<FieldKind, 'settings' | 'validation' | 'contact'> = {},
): FieldKind => ({
  identifier,
  label,
  inputType: 'STRING',
  options: 'stringOptions',
  component: ['TEXT_INPUT', 'textInputOptions'],
  validation: { format: 'UNKNOWN_FORMAT', enum: [] },
  value,
  ...more,
});

const string = (
  identifier: string,
  label: string,
  component: readonly [string, string],
  value: FieldKind['value'],
  more: Pick<FieldKind, 'settings' | 'validation' | 'contact'> = {},
): FieldKind => ({ ...text(identifier, label, value, more), component });

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
const file = (seed: number, nth: number, name: string): JsonObject => ({
  fileId: guidOf(seed, 'form-files', nth),
  displayName: name,
  fileType: nth % 3 === 0 ? 'IMAGE' : 'DOCUMENT',
  url: pickAt(
    [
      `https://static.wixstatic.com/ugd/demo00_${String(nth % 1000).padStart(4, '0')}.pdf`,
      `wix:document://v1/ugd/demo00_${String(nth % 1000).padStart(4, '0')}.pdf/${encodeURIComponent(name)}`,
      imageUrl(imageId(seed, nth % 50, 0)),
    ],
    nth,
  ),
});

const email = ({ person }: Filling): Json | undefined => person.email;

/** Every kind of input field that Wix has. */
export const KINDS = {
  firstName: text('CONTACTS_FIRST_NAME', 'First name', ({ person }) => person.firstName, {
    contact: { contactField: 'FIRST_NAME' },
  }),
  lastName: text('CONTACTS_LAST_NAME', 'Last name', ({ person }) => person.lastName, {
    contact: { contactField: 'LAST_NAME' },
  }),
  company: text('CONTACTS_COMPANY', 'Company', ({ person }) => person.company, {
    contact: { contactField: 'COMPANY' },
  }),
  position: text('CONTACTS_POSITION', 'Job title', ({ nth }) => pickAt(['Baker', 'אופה', 'Bäckerin'], nth), {
    contact: { contactField: 'POSITION' },
  }),
  taxId: text('CONTACTS_TAX_ID', 'Tax number', ({ nth }) => `DE${100_000_000 + nth}`, {
    contact: { contactField: 'VAT_ID' },
  }),
  email: text('CONTACTS_EMAIL', 'E-mail', email, {
    validation: { format: 'EMAIL', enum: [] },
    contact: { contactField: 'EMAIL', emailInfo: { tag: 'MAIN' } },
  }),
  otherEmail: text(
    'EMAIL',
    'Another e-mail',
    ({ nth }) => (nth % 2 === 0 ? 'second@example.org' : undefined),
    {
      validation: { format: 'EMAIL', enum: [] },
      contact: { contactField: 'EMAIL', emailInfo: { tag: 'UNTAGGED' } },
    },
  ),
  phone: string(
    'CONTACTS_PHONE',
    'Phone',
    ['PHONE_INPUT', 'phoneInputOptions'],
    ({ person }) => person.phone,
    {
      settings: { placeholder: '+1', defaultCountryCode: 'US', showCountryFlag: true },
      validation: { format: 'PHONE', phoneOptions: { allowedCountryCodes: ['US', 'DE', 'IL'] } },
      contact: { contactField: 'PHONE', phoneInfo: { tag: 'MAIN' } },
    },
  ),
  otherPhone: string('PHONE', 'Phone at work', ['PHONE_INPUT', 'phoneInputOptions'], () => undefined, {
    validation: { format: 'PHONE' },
    contact: { contactField: 'PHONE', phoneInfo: { tag: 'UNTAGGED' } },
  }),
  colour: text('CONTACTS_CUSTOM', 'Favourite colour', ({ nth }) => pickAt(['#c0ffee', 'תכלת'], nth), {
    contact: { contactField: 'CUSTOM_FIELD', customFieldInfo: { key: 'custom.favourite-colour' } },
  }),
  message: text('TEXT_AREA', 'Message', ({ nth }) => pickAt(WORDS, nth), {
    settings: { placeholder: 'What can we do for you?', default: '' },
    validation: {
      minLength: 0,
      maxLength: 500,
      pattern: '^[^|]*$',
      validationMessages: { pattern: 'No bars, please' },
    },
  }),
  address: text('ADDRESS', 'Address in one line', ({ person }) => person.addresses[0]?.street, {
    contact: { contactField: 'ADDRESS', addressInfo: { tag: 'UNTAGGED' } },
  }),
  link: text('URL_INPUT', 'Link', ({ nth }) => `https://example.com/?q=${nth}&l=ü`, {
    validation: { format: 'URL' },
  }),
  radio: string(
    'RADIO_GROUP',
    'How did you find us?',
    ['RADIO_GROUP', 'radioGroupOptions'],
    ({ nth }) => pickAt(TOPICS, nth),
    {
      settings: {
        options: choices('radio', TOPICS),
        numberOfColumns: 'TWO',
        customOption: { label: 'Other', placeholder: 'Tell us' },
      },
      validation: { enum: TOPICS },
    },
  ),
  dropdown: string(
    'DROPDOWN',
    'Topic',
    ['DROPDOWN', 'dropdownOptions'],
    ({ nth }) => (nth % 5 === 0 ? 'My own words' : pickAt(TOPICS, nth)),
    {
      settings: {
        options: choices('dropdown', TOPICS),
        placeholder: 'Choose',
        customOption: { label: 'Other' },
      },
      validation: { enum: TOPICS },
    },
  ),
  date: string('DATE_INPUT', 'Date', ['DATE_INPUT', 'dateInputOptions'], ({ nth }) => dateOf(nth), {
    validation: {
      format: 'DATE',
      dateOptions: { minimum: '1900-01-01', availability: { availableDays: ['MONDAY', 'FRIDAY'] } },
    },
  }),
  birthdate: string(
    'CONTACTS_BIRTHDATE',
    'Birthday',
    ['DATE_INPUT', 'dateInputOptions'],
    ({ nth }) => dateOf(nth),
    {
      validation: { format: 'DATE' },
      contact: { contactField: 'BIRTHDATE' },
    },
  ),
  picker: string(
    'DATE_PICKER',
    'Pick-up day',
    ['DATE_PICKER', 'datePickerOptions'],
    ({ nth }) => dateOf(nth + 200),
    {
      settings: { firstDayOfWeek: 'MONDAY', placeholder: 'Pick' },
      validation: { format: 'DATE' },
    },
  ),
  dateTime: string(
    'DATE_TIME_INPUT',
    'Day and time',
    ['DATE_TIME', 'dateTimeOptions'],
    ({ nth }) => `${dateOf(nth)}T09:30`,
    {
      settings: { use24HourFormat: true },
      validation: { format: 'DATE_TIME', dateTimeOptions: { maximum: '2099-12-31T00:00' } },
    },
  ),
  time: string('TIME_INPUT', 'Time', ['TIME_INPUT', 'timeInputOptions'], ({ nth }) => `0${nth % 10}:15:00`, {
    validation: { format: 'TIME' },
  }),
  service: string(
    'SERVICES_DROPDOWN',
    'Service',
    ['SERVICES_DROPDOWN', 'servicesDropdownOptions'],
    ({ seed, nth }) => guidOf(seed, 'bookingServices', nth % 3),
    {
      settings: {
        placeholder: 'Service',
        options: [0, 1].map((place) => ({
          label: `Service ${place}`,
          id: guidOf(1, 'bookingServices', place),
          value: guidOf(1, 'bookingServices', place),
        })),
      },
    },
  ),
  password: string('PASSWORD', 'Choose a word', ['PASSWORD', 'passwordOptions'], () => undefined),
  number: {
    identifier: 'NUMBER_INPUT',
    label: 'How many?',
    inputType: 'NUMBER',
    options: 'numberOptions',
    component: ['NUMBER_INPUT', 'numberInputOptions'],
    settings: { default: 1, placeholder: '1' },
    validation: { minimum: 0, maximum: 99.125, multipleOf: 0.125, enum: [] },
    value: ({ nth }) => (nth % 4 === 0 ? 2.125 : nth % 40),
  },
  rating: {
    identifier: 'RATING_INPUT',
    label: 'How was it?',
    inputType: 'NUMBER',
    options: 'numberOptions',
    component: ['RATING_INPUT', 'ratingInputOptions'],
    settings: { defaultValue: 5 },
    validation: { enum: [1, 2, 3, 4, 5] },
    value: ({ nth }) => (nth % 5) + 1,
  },
  checkbox: {
    identifier: 'CHECKBOX',
    label: 'I have read the terms',
    inputType: 'BOOLEAN',
    options: 'booleanOptions',
    component: ['CHECKBOX', 'checkboxOptions'],
    settings: { checked: false },
    validation: { enum: [true] },
    value: () => true,
  },
  subscribe: {
    identifier: 'CONTACTS_SUBSCRIBE',
    label: 'Send me the newsletter',
    inputType: 'BOOLEAN',
    options: 'booleanOptions',
    component: ['CHECKBOX', 'checkboxOptions'],
    settings: { checked: true },
    contact: {
      contactField: 'SUBSCRIPTION',
      subscriptionInfo: { confirmationLevel: 'DOUBLE_CONFIRMATION', subscriptionChannels: ['EMAIL', 'SMS'] },
    },
    value: ({ nth }) => nth % 3 !== 0,
  },
  checkboxes: {
    identifier: 'CHECKBOX_GROUP',
    label: 'What do you like?',
    inputType: 'ARRAY',
    options: 'arrayOptions',
    component: ['CHECKBOX_GROUP', 'checkboxGroupOptions'],
    settings: { options: choices('checkboxes', TOPICS), numberOfColumns: 'ONE' },
    validation: { minItems: 0, maxItems: 3, items: { itemType: 'STRING', stringOptions: { enum: TOPICS } } },
    value: ({ nth }) => TOPICS.slice(0, nth % 3),
  },
  tags: {
    identifier: 'TAGS',
    label: 'Tags',
    inputType: 'ARRAY',
    options: 'arrayOptions',
    component: ['TAGS', 'tagsOptions'],
    settings: {
      options: choices('tags', TOPICS).map((choice) => ({
        ...choice,
        media: {
          image: {
            id: 'demo00_tag~mv2.png',
            url: 'wix:image://v1/demo00_tag~mv2.png/tag.png#originWidth=64&originHeight=64',
            altText: 'A tag',
          },
        },
      })),
      numberOfColumns: 'THREE',
    },
    validation: { items: { itemType: 'NUMBER', numberOptions: { enum: [1, 2] } } },
    value: ({ nth }) => [pickAt(TOPICS, nth), 1.5],
  },
  services: {
    identifier: 'SERVICES_CHECKBOX_GROUP',
    label: 'Extras',
    inputType: 'ARRAY',
    options: 'arrayOptions',
    component: ['SERVICES_CHECKBOX_GROUP', 'servicesCheckboxGroupOptions'],
    settings: { options: [], numberOfColumns: 'ZERO' },
    value: ({ seed, nth }) => [guidOf(seed, 'bookingServices', nth % 3)],
  },
  object: {
    identifier: 'OBJECT',
    label: 'Measures',
    inputType: 'OBJECT',
    options: 'objectOptions',
    validation: { properties: { width: { propertiesType: 'NUMBER', required: true } } },
    value: ({ nth }) => ({ width: nth % 9, note: null, nested: { deep: ['א', 1.005] } }),
  },
  files: {
    identifier: 'FILE_UPLOAD',
    label: 'Files',
    inputType: 'WIX_FILE',
    options: 'wixFileOptions',
    component: ['FILE_UPLOAD', 'fileUploadOptions'],
    settings: { buttonText: 'Upload', explanationText: 'PDF, please' },
    validation: {
      fileLimit: 3,
      uploadFileFormats: ['VIDEO', 'IMAGE', 'AUDIO', 'DOCUMENT', 'ARCHIVE', 'MODEL_3D'],
    },
    value: ({ seed, nth }) =>
      Array.from({ length: nth % 4 }, (_, place) =>
        file(seed, nth * 4 + place, pickAt(['cv.pdf', 'קורות חיים.pdf', 'a b & c.pdf'], nth + place)),
      ),
  },
  signature: {
    identifier: 'SIGNATURE',
    label: 'Signature',
    inputType: 'WIX_FILE',
    options: 'wixFileOptions',
    component: ['SIGNATURE', 'signatureOptions'],
    settings: { imageUploadEnabled: true },
    value: ({ seed, nth }) => [file(seed, nth, 'signature.png')],
  },
  products: {
    identifier: 'PRODUCT_LIST',
    label: 'Order',
    inputType: 'PAYMENT',
    options: 'paymentOptions',
    component: ['CHECKBOX_GROUP', 'checkboxGroupOptions'],
    settings: { options: choices('products', ['Basket', 'סל']), imageFit: 'COVER' },
    validation: {
      minItems: 1,
      maxItems: 2,
      products: [
        {
          id: guidOf(7, 'form-products', 0),
          productType: 'SHIPPABLE',
          priceType: 'FIXED_PRICE',
          fixedPriceOptions: { price: '19.905' },
          quantityLimit: { minimum: 1, maximum: 9 },
        },
        {
          id: guidOf(7, 'form-products', 1),
          productType: 'DIGITAL',
          priceType: 'DYNAMIC_PRICE',
          dynamicPriceOptions: { minPrice: '1', maxPrice: '99.999' },
        },
      ],
    },
    value: ({ nth }) => [
      { productId: guidOf(7, 'form-products', nth % 2), quantity: (nth % 3) + 1, price: '19.905' },
    ],
  },
  donation: {
    identifier: 'DONATION',
    label: 'Donation',
    inputType: 'PAYMENT',
    options: 'paymentOptions',
    component: ['DONATION_INPUT', 'donationInputOptions'],
    settings: { options: [{ value: '5', default: true }, { value: '12.5' }], numberOfColumns: 'TWO' },
    value: ({ nth }) => [
      { productId: guidOf(7, 'form-products', 1), quantity: 1, price: String((nth % 7) + 0.125) },
    ],
  },
  payment: {
    identifier: 'PAYMENT_INPUT',
    label: 'Amount',
    inputType: 'PAYMENT',
    options: 'paymentOptions',
    component: ['PAYMENT_INPUT', 'paymentInputOptions'],
    settings: { placeholder: '10', default: 10 },
    value: () => undefined,
  },
  fee: {
    identifier: 'FIXED_PAYMENT',
    label: 'Fee',
    inputType: 'PAYMENT',
    options: 'paymentOptions',
    component: ['FIXED_PAYMENT', 'fixedPaymentOptions'],
    value: () => [{ productId: guidOf(7, 'form-products', 0), quantity: 1, price: '4.00' }],
  },
  appointment: {
    identifier: 'APPOINTMENT',
    label: 'Consultation',
    inputType: 'SCHEDULING',
    options: 'schedulingOptions',
    component: ['APPOINTMENT', 'appointmentOptions'],
    settings: {
      name: 'Consultation',
      durationInMinutes: 30,
      manualApprovalRequired: true,
      staffIds: [],
      format: 'VIDEO_CONFERENCE',
      videoConferenceOptions: { description: 'We send a link' },
    },
    value: ({ nth }) => ({
      startDate: `${dateOf(nth + 300)}T08:00:00.000Z`,
      timeZone: 'Europe/Berlin',
      status: 'PENDING',
    }),
  },
  multiline: {
    identifier: 'MULTILINE_ADDRESS',
    label: 'Address',
    inputType: 'ADDRESS',
    options: 'addressOptions',
    component: ['MULTILINE_ADDRESS', 'multilineAddressOptions'],
    settings: {
      showCountryFlags: true,
      defaultCountryConfig: { type: 'COUNTRY', countryOptions: 'DE' },
      autocompleteEnabled: false,
    },
    validation: { allowedCountries: ['DE', 'IL', 'US'], fields: { city: { required: true } } },
    contact: { contactField: 'ADDRESS', addressInfo: { tag: 'HOME' } },
    value: ({ person }) => (person.addresses[0] === undefined ? undefined : streetOf(person.addresses[0])),
  },
  unknown: {
    identifier: 'SOMETHING_NEW',
    label: 'Something new',
    inputType: 'UNKNOWN_INPUT_TYPE',
    options: 'stringOptions',
    component: ['UNKNOWN_COMPONENT_TYPE', 'textInputOptions'],
    value: ({ nth }) => (nth % 2 === 0 ? 'new' : null),
  },
} as const satisfies Record<string, FieldKind>;

export type KindName = keyof typeof KINDS;
