import { choice, mapping, nothing, type Answer } from './field-answers.ts';
import { pollFields, quoteFields } from './records-more-fields.ts';
import { fieldId } from './wire.ts';

// What the graph shows of the fields of the quiz and of the older form.

/** A field of the quiz; those of the form say neither who sees them nor who must fill them in. */
const asked = (place: number, answer: Answer): Answer => ({
  ...nothing,
  id: fieldId(place + 51),
  fieldType: 'INPUT',
  raw: pollFields[place],
  ...answer,
});

export const pollFieldAnswers: readonly Answer[] = [
  asked(0, {
    identifier: 'DATE_TIME_INPUT',
    target: 'when',
    label: 'When',
    type: 'STRING',
    component: 'DATE_TIME',
    format: 'DATE_TIME',
    validation: { format: 'DATE_TIME' },
    settings: { label: 'When' },
  }),
  asked(1, {
    identifier: 'DATE_INPUT',
    target: 'day',
    label: 'Which day',
    type: 'STRING',
    component: 'DATE_INPUT',
    format: 'DATE_OPTIONAL_TIME',
    validation: { format: 'DATE_OPTIONAL_TIME' },
    settings: { label: 'Which day' },
  }),
  asked(2, {
    identifier: 'SERVICES_DROPDOWN',
    target: 'course',
    label: 'Course',
    type: 'STRING',
    component: 'SERVICES_DROPDOWN',
    settings: { label: 'Course' },
  }),
  asked(3, {
    identifier: 'PASSWORD',
    target: 'word',
    label: 'The word of the day',
    type: 'STRING',
    component: 'PASSWORD',
    settings: { label: 'The word of the day' },
  }),
  asked(4, {
    identifier: 'SERVICES_CHECKBOX_GROUP',
    target: 'courses',
    label: 'More courses',
    type: 'ARRAY',
    component: 'SERVICES_CHECKBOX_GROUP',
    settings: { label: 'More courses' },
  }),
  asked(5, {
    identifier: 'DONATION',
    target: 'gift',
    label: 'A gift',
    type: 'PAYMENT',
    component: 'DONATION_INPUT',
    options: [
      {
        id: null,
        label: null,
        value: '09a00000-0000-4000-8000-000000000002',
        default: true,
        image: null,
      },
    ],
    customOptionLabel: 'Another sum',
    settings: pollFields[5]?.inputOptions?.paymentOptions?.donationInputOptions,
  }),
  asked(6, {
    identifier: 'PAYMENT_INPUT',
    target: 'sum',
    label: 'A sum',
    type: 'PAYMENT',
    component: 'PAYMENT_INPUT',
    defaultValue: 12.5,
    settings: { label: 'A sum', default: 12.5 },
  }),
  asked(7, {
    identifier: 'FIXED_PAYMENT',
    target: 'fee',
    label: 'The fee',
    type: 'PAYMENT',
    component: 'FIXED_PAYMENT',
    settings: { label: 'The fee' },
  }),
  asked(8, {
    identifier: 'RADIO_GROUP',
    target: 'שאלה',
    label: 'עץ קשה?',
    type: 'STRING',
    component: 'RADIO_GROUP',
    settings: { label: 'עץ קשה?' },
    quizSettings: {
      score: 5,
      correctAnswersList: { correctAnswers: ['oak'] },
      correctAnswerMessage: 'Right!',
    },
  }),
  asked(9, {
    identifier: 'TEXT_INPUT',
    target: 'status',
    label: '',
    type: 'STRING',
    component: 'TEXT_INPUT',
    settings: { label: '' },
  }),
  asked(10, { fieldType: 'DISPLAY', component: 'LOGIN_BAR' }),
];

/** A field of the older form: its settings are its view. */
const before = (
  place: number,
  target: string,
  identifier: string,
  type: string,
  more: Answer = {},
): Answer => ({
  ...nothing,
  id: fieldId(place + 71),
  identifier,
  fieldType: 'INPUT',
  target,
  label: `Older ${target}`,
  type,
  pii: false,
  hidden: false,
  validation: quoteFields[place]?.validation,
  settings: quoteFields[place]?.view,
  raw: quoteFields[place],
  ...more,
});

export const quoteFieldAnswers: readonly Answer[] = [
  before(0, 'mail', 'CONTACTS_EMAIL', 'STRING', {
    required: true,
    pii: true,
    placeholder: 'you@example.org',
    defaultValue: 'me@example.org',
    format: 'EMAIL',
    contactMapping: mapping('EMAIL', { emailTag: 'UNTAGGED' }),
  }),
  before(1, 'given', 'CONTACTS_FIRST_NAME', 'STRING', { contactMapping: mapping('FIRST_NAME') }),
  before(2, 'width', 'NUMBER_INPUT', 'NUMBER'),
  before(3, 'pieces', 'NUMBER_INPUT', 'NUMBER'),
  before(4, 'urgent', 'CHECKBOX', 'BOOLEAN'),
  before(5, 'finish', 'CHECKBOX_GROUP', 'ARRAY', {
    options: [choice('0b710000-0000-4000-8000-000000000009', 'Oil', 'oil', { default: true })],
    customOptionLabel: 'Another finish',
  }),
  before(6, 'frame', 'OBJECT', 'OBJECT'),
  before(7, 'plans', 'FILE_UPLOAD', 'WIX_FILE'),
  before(8, 'deposit', 'PAYMENT', 'PAYMENT'),
  before(9, 'deliver', 'MULTILINE_ADDRESS', 'ADDRESS'),
  before(10, 'meet', 'APPOINTMENT', 'SCHEDULING'),
  before(11, 'rooms', 'REPEATER', 'ARRAY'),
  before(12, 'notes', 'TEXT_AREA', 'STRING'),
  {
    ...nothing,
    id: fieldId(84),
    identifier: 'HEADER',
    fieldType: 'DISPLAY',
    label: 'Ask for a quote',
    hidden: true,
    readOnly: true,
    settings: { fieldType: 'HEADER', label: 'Ask for a quote' },
    raw: quoteFields[13],
  },
];
