import { fieldId, type WireField, type WireOlderField } from './wire.ts';

// The components that the first form has none of, and the fields of a form as Wix wrote them before.

type Input = NonNullable<WireField['inputOptions']>;

const input = (place: number, identifier: string, inputOptions: Input): WireField => ({
  id: fieldId(place),
  identifier,
  fieldType: 'INPUT',
  inputOptions,
});

export const pollFields: readonly WireField[] = [
  input(51, 'DATE_TIME_INPUT', {
    target: 'when',
    inputType: 'STRING',
    stringOptions: {
      componentType: 'DATE_TIME',
      validation: { format: 'DATE_TIME' },
      dateTimeOptions: { label: 'When' },
    },
  }),
  input(52, 'DATE_INPUT', {
    target: 'day',
    inputType: 'STRING',
    stringOptions: {
      componentType: 'DATE_INPUT',
      validation: { format: 'DATE_OPTIONAL_TIME' },
      dateInputOptions: { label: 'Which day' },
    },
  }),
  input(53, 'SERVICES_DROPDOWN', {
    target: 'course',
    inputType: 'STRING',
    stringOptions: { componentType: 'SERVICES_DROPDOWN', servicesDropdownOptions: { label: 'Course' } },
  }),
  input(54, 'PASSWORD', {
    target: 'word',
    inputType: 'STRING',
    stringOptions: { componentType: 'PASSWORD', passwordOptions: { label: 'The word of the day' } },
  }),
  input(55, 'SERVICES_CHECKBOX_GROUP', {
    target: 'courses',
    inputType: 'ARRAY',
    arrayOptions: {
      componentType: 'SERVICES_CHECKBOX_GROUP',
      servicesCheckboxGroupOptions: { label: 'More courses' },
    },
  }),
  input(56, 'DONATION', {
    target: 'gift',
    inputType: 'PAYMENT',
    paymentOptions: {
      componentType: 'DONATION_INPUT',
      donationInputOptions: {
        label: 'A gift',
        options: [{ value: '09a00000-0000-4000-8000-000000000002', default: true }],
        customOption: { label: 'Another sum', placeholder: 'How much?' },
      },
    },
  }),
  input(57, 'PAYMENT_INPUT', {
    target: 'sum',
    inputType: 'PAYMENT',
    paymentOptions: {
      componentType: 'PAYMENT_INPUT',
      paymentInputOptions: { label: 'A sum', default: 12.5 },
    },
  }),
  input(58, 'FIXED_PAYMENT', {
    target: 'fee',
    inputType: 'PAYMENT',
    paymentOptions: { componentType: 'FIXED_PAYMENT', fixedPaymentOptions: { label: 'The fee' } },
  }),
  // A question of the quiz; its label is in another script.
  input(59, 'RADIO_GROUP', {
    target: 'שאלה',
    inputType: 'STRING',
    stringOptions: {
      componentType: 'RADIO_GROUP',
      radioGroupOptions: { label: 'עץ קשה?' },
      quizFieldSettings: {
        score: 5,
        correctAnswersList: { correctAnswers: ['oak'] },
        correctAnswerMessage: 'Right!',
      },
    },
  }),
  // A target that is the name of a column that every database of submissions has.
  input(60, 'TEXT_INPUT', {
    target: 'status',
    inputType: 'STRING',
    stringOptions: { componentType: 'TEXT_INPUT', textInputOptions: { label: '' } },
  }),
  { id: fieldId(61), fieldType: 'DISPLAY', displayOptions: { displayFieldType: 'LOGIN_BAR' } },
];

/** A field as Wix wrote it before. */
const older = (
  place: number,
  target: string,
  fieldType: string,
  validation: NonNullable<WireOlderField['validation']>,
  view: Readonly<Record<string, unknown>> = {},
): WireOlderField => ({
  id: fieldId(place),
  target,
  pii: false,
  hidden: false,
  validation,
  view: { fieldType, label: `Older ${target}`, ...view },
});

export const quoteFields: readonly WireOlderField[] = [
  {
    ...older(
      71,
      'mail',
      'CONTACTS_EMAIL',
      { required: true, string: { format: 'EMAIL' } },
      {
        placeholder: 'you@example.org',
        default: 'me@example.org',
        contactMapping: { contactField: 'EMAIL', emailInfo: { tag: 'UNTAGGED' } },
      },
    ),
    pii: true,
  },
  older(
    72,
    'given',
    'CONTACTS_FIRST_NAME',
    { string: {} },
    { contactMapping: { contactField: 'FIRST_NAME' } },
  ),
  older(73, 'width', 'NUMBER_INPUT', { number: { minimum: 1 } }),
  older(74, 'pieces', 'NUMBER_INPUT', { integer: { maximum: 9 } }),
  older(75, 'urgent', 'CHECKBOX', { boolean: {} }),
  older(
    76,
    'finish',
    'CHECKBOX_GROUP',
    { array: { maxItems: 3 } },
    {
      options: [{ id: '0b710000-0000-4000-8000-000000000009', label: 'Oil', value: 'oil', default: true }],
      customOption: { label: 'Another finish' },
    },
  ),
  older(77, 'frame', 'OBJECT', { object: {} }),
  older(78, 'plans', 'FILE_UPLOAD', { predefined: { format: 'WIX_FILE' } }),
  older(79, 'deposit', 'PAYMENT', { predefined: { format: 'PAYMENT', paymentOptions: { minItems: 1 } } }),
  older(80, 'deliver', 'MULTILINE_ADDRESS', { predefined: { format: 'MULTILINE_ADDRESS' } }),
  older(81, 'meet', 'APPOINTMENT', { predefined: { format: 'SCHEDULING' } }),
  older(82, 'rooms', 'REPEATER', { predefined: { format: 'OBJECT_ARRAY' } }),
  older(83, 'notes', 'TEXT_AREA', { string: { maxLength: 500 } }),
  // Shows something, and takes no value.
  { id: fieldId(84), hidden: true, readOnly: true, view: { fieldType: 'HEADER', label: 'Ask for a quote' } },
];

/** Fields that were deleted, as Wix writes them beside the newer list: one is in both. */
export const deletedBefore: readonly WireOlderField[] = [
  older(41, 'car_5d6e', 'RADIO_GROUP', { string: {} }),
  older(42, 'fax_7f8a', 'CONTACTS_PHONE', { string: { format: 'PHONE' } }),
];
