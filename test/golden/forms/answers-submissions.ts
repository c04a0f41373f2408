import { WALID, WANDA } from '../contacts/records.ts';
import { WRITER } from '../members/records.ts';
import { FRAMED } from '../orders/records.ts';
import { spam, SPAM } from './records-spam.ts';
import { AGAIN, again, FULL, full, LEAD, lead, LOST_CONTACT, LOST_ORDER } from './records-submissions.ts';
import { ENROL, FORM_APP } from './wire.ts';

const pdf = (id: string): string => `https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/${id}.pdf`;
const picture = (id: string): string => `https://static.wixstatic.com/media/${id}`;

const certificate = {
  fileId: 'ugd/aa11bb_0123456789abcdef0123456789abf002.pdf',
  displayName: 'certificate.pdf',
  url: pdf('aa11bb_0123456789abcdef0123456789abf002'),
  fileType: 'pdf',
};
const chair = {
  fileId: 'aa11bb_0123456789abcdef0123456789abf003~mv2.jpg',
  displayName: 'chair.jpg',
  url: picture('aa11bb_0123456789abcdef0123456789abf003~mv2.jpg'),
  fileType: 'jpg',
};
const stool = {
  fileId: 'aa11bb_0123456789abcdef0123456789abf004~mv2.jpg',
  displayName: 'stool.jpg',
  url: picture('aa11bb_0123456789abcdef0123456789abf004~mv2.jpg'),
};

const value = (key: string, label: string | null, type: string | null, given: unknown, text: string) => ({
  key,
  label,
  type,
  value: given,
  text,
  deleted: false,
});

const nobody = { memberId: null, visitorId: null, applicationId: null, userId: null };

export const fullAnswer = {
  id: FULL,
  formId: ENROL,
  form: { id: ENROL },
  namespace: FORM_APP,
  status: 'CONFIRMED',
  seen: true,
  createdAt: '2024-01-02T03:04:05.101Z',
  updatedAt: '2024-01-03T03:04:05.201Z',
  revision: '3',
  values: { ...full.submissions, certificate_1a2c: [certificate], pictures_3d4e: [chair, stool] },
  // In the order of the form.
  fields: [
    value('first_name_1a2b', 'Your first name', 'STRING', 'Wanda', 'Wanda'),
    value('last_name_1a2b', 'Your last name', 'STRING', 'Wright', 'Wright'),
    value('friend_3c4d', 'Who told you of us', 'STRING', 'otto@tidewater.example', 'otto@tidewater.example'),
    value('reach_5e6f', 'Your email', 'STRING', 'Wanda@Tidewater.example', 'Wanda@Tidewater.example'),
    value('phone_7a8b', 'Your phone', 'STRING', '+44 20 7946 0003', '+44 20 7946 0003'),
    value('position_9c0d', 'Your trade', 'STRING', 'Joiner', 'Joiner'),
    value('birthday_1e2f', 'Born on', 'STRING', '1984-02-29', '1984-02-29'),
    value(
      'address_3a4b',
      'Where you live',
      'ADDRESS',
      { country: 'GB', subdivision: 'GB-YOR', city: 'York', addressLine: '12b Harbour Road' },
      '{"country":"GB","subdivision":"GB-YOR","city":"York","addressLine":"12b Harbour Road"}',
    ),
    value('shirt_5c6d', 'Size of your shirt', 'STRING', 'L', 'L'),
    value('news_7e8f', 'Tell me of courses', 'BOOLEAN', true, 'true'),
    value('arrival_9a0b', 'Arrival', 'STRING', '18:30', '18:30'),
    value('site_1c2d', 'Your site', 'STRING', 'https://wanda.example/bench', 'https://wanda.example/bench'),
    value('years_3e4f', 'Years at the bench', 'NUMBER', 12.5, '12.5'),
    value('stars_5a6b', 'How good are you', 'NUMBER', 5, '5'),
    value('tools_7c8d', 'Tools you own', 'ARRAY', ['saw', 'a plane of my own'], 'saw, a plane of my own'),
    value('woods_9e0f', 'Woods', 'ARRAY', ['Oak', 'Ash'], 'Oak, Ash'),
    value('certificate_1a2c', 'Certificate', 'WIX_FILE', [certificate], certificate.url),
    value('pictures_3d4e', 'Pictures of your work', 'WIX_FILE', [chair, stool], `${chair.url}, ${stool.url}`),
    value(
      'signature_5f6a',
      'Sign here',
      'WIX_FILE',
      full.submissions?.['signature_5f6a'],
      picture('aa11bb_0123456789abcdef0123456789abf005~mv2.png'),
    ),
    value(
      'seats_7b8c',
      'Seats',
      'PAYMENT',
      [{ productId: '09a00000-0000-4000-8000-000000000001', price: '45.50', quantity: 2 }],
      '{"productId":"09a00000-0000-4000-8000-000000000001","price":"45.50","quantity":2}',
    ),
    value(
      'visit_9d0e',
      'A first visit',
      'SCHEDULING',
      { startDate: '2024-02-01T09:00', endDate: '2024-02-01T09:30' },
      '{"startDate":"2024-02-01T09:00","endDate":"2024-02-01T09:30"}',
    ),
    value('allergies_1f2a', null, 'OBJECT', { nuts: true }, '{"nuts":true}'),
    value('colour_3b4c', 'Colour of your apron', 'STRING', '#c81b53', '#c81b53'),
    { ...value('car_5d6e', 'Do you come by car', 'STRING', 'yes', 'yes'), deleted: true },
    {
      ...value('fax_7f8a', 'Older fax_7f8a', 'STRING', '+44 20 7946 0099', '+44 20 7946 0099'),
      deleted: true,
    },
    { ...value('unheard_of_0b1c', null, null, 'Still here', 'Still here'), deleted: true },
  ],
  email: 'Wanda@Tidewater.example',
  files: [
    {
      key: 'certificate_1a2c',
      id: certificate.fileId,
      name: 'certificate.pdf',
      fileType: 'pdf',
      url: certificate.url,
    },
    { key: 'pictures_3d4e', id: chair.fileId, name: 'chair.jpg', fileType: 'jpg', url: chair.url },
    { key: 'pictures_3d4e', id: stool.fileId, name: 'stool.jpg', fileType: null, url: stool.url },
    {
      key: 'signature_5f6a',
      id: 'aa11bb_0123456789abcdef0123456789abf005~mv2.png',
      name: 'signature.png',
      fileType: 'png',
      url: picture('aa11bb_0123456789abcdef0123456789abf005~mv2.png'),
    },
  ],
  submitter: { ...nobody, memberId: WRITER },
  contact: { id: WANDA },
  member: { id: WRITER },
  orderDetails: {
    orderId: FRAMED,
    order: { id: FRAMED },
    number: '10071',
    itemSubtotal: { amount: '91.00', currency: 'EUR' },
    checkoutId: '0c4ec000-0000-4000-8000-000000000001',
  },
  appointmentDetails: { staffMemberId: '057aff00-0000-4000-8000-000000000001', staffMemberName: 'Otto' },
  accessRestriction: '0acce550-0000-4000-8000-000000000001',
  childSiteId: '0c415170-0000-4000-8000-000000000001',
  tagIds: ['7a600009'],
  extendedFields: { '@tidewater/courses': { row: 4 } },
  raw: full,
};

const nothing = {
  updatedAt: null,
  revision: null,
  contact: null,
  member: null,
  orderDetails: null,
  appointmentDetails: null,
  accessRestriction: null,
  childSiteId: null,
  tagIds: null,
  extendedFields: null,
};

/** Its files stand as they were sent before: their names alone. */
const old = [
  {
    key: 'certificate_1a2c',
    id: 'aa11bb_0123456789abcdef0123456789abf006.pdf',
    name: 'old.pdf',
    url: pdf('aa11bb_0123456789abcdef0123456789abf006'),
  },
  ...['one', 'two'].map((name, index) => ({
    key: 'pictures_3d4e',
    id: `aa11bb_0123456789abcdef0123456789abf00${7 + index}~mv2.jpg`,
    name: `${name}.jpg`,
    url: picture(`aa11bb_0123456789abcdef0123456789abf00${7 + index}~mv2.jpg`),
  })),
];
const urls = (key: string): string[] => old.flatMap((file) => (file.key === key ? [file.url] : []));

/** Without its fields, which the first one shows. */
export const leadAnswer = {
  ...nothing,
  id: LEAD,
  formId: ENROL,
  form: { id: ENROL },
  namespace: FORM_APP,
  status: 'PAYMENT_WAITING',
  seen: false,
  createdAt: '2024-01-04T03:04:05.102Z',
  updatedAt: '2024-01-05T03:04:05.202Z',
  values: {
    ...lead.submissions,
    certificate_1a2c: urls('certificate_1a2c'),
    pictures_3d4e: urls('pictures_3d4e'),
  },
  email: 'Nora.Lead@Example.org',
  files: old.map((file) => ({ ...file, fileType: null })),
  submitter: { ...nobody, visitorId: '0b151700-0000-4000-8000-000000000007' },
  raw: lead,
};

export const againAnswer = {
  ...nothing,
  id: AGAIN,
  formId: ENROL,
  form: { id: ENROL },
  namespace: FORM_APP,
  status: 'PAYMENT_CANCELED',
  seen: false,
  createdAt: '2024-01-06T03:04:05.103Z',
  values: { reach_5e6f: 'NORA.LEAD@example.org' },
  email: 'NORA.LEAD@example.org',
  files: [],
  submitter: { ...nobody, applicationId: '225dd912-7dea-4738-8688-4b8c6955ffc2' },
  contact: { id: LOST_CONTACT },
  orderDetails: {
    orderId: LOST_ORDER,
    order: { id: LOST_ORDER },
    number: null,
    itemSubtotal: { amount: '0', currency: null },
    checkoutId: '',
  },
  raw: again,
};

export const spamAnswer = {
  id: SPAM,
  formId: ENROL,
  namespace: FORM_APP,
  reason: 'AI_REPORTED_LLM',
  reasonDescription: 'Sells watches',
  statusAtReport: 'PENDING',
  createdAt: '2024-05-01T01:02:03.301Z',
  reportedAt: '2024-05-02T01:02:03.302Z',
  updatedAt: '2024-05-03T01:02:03.303Z',
  revision: '6',
  values: {
    first_name_1a2b: 'Best watches',
    certificate_1a2c: [
      {
        fileId: 'ugd/aa11bb_0123456789abcdef0123456789abf010.pdf',
        displayName: 'watch.pdf',
        url: pdf('aa11bb_0123456789abcdef0123456789abf010'),
        fileType: 'pdf',
      },
    ],
  },
  submitter: { ...nobody, memberId: WRITER },
  contact: { id: WALID },
  member: { id: WRITER },
  checkoutId: '0c4ec000-0000-4000-8000-000000000002',
  accessRestriction: '0acce550-0000-4000-8000-000000000002',
  childSiteId: '0c415170-0000-4000-8000-000000000002',
  extendedFields: { '@tidewater/courses': { spam: 1 } },
  raw: spam,
};
