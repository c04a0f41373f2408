import { WALID, WANDA } from '../contacts/records.ts';
import type { GoldenRecord } from '../golden-answer.ts';
import { rowUuid } from '../identity.ts';
import { WRITER } from '../members/records.ts';
import { FRAMED, KIOSK } from '../orders/records.ts';
import { fullAnswer, leadAnswer } from './answers-submissions.ts';
import { OLDER, olderOne, ORPHAN, QUINN, SAME, STRAY } from './records-older-submissions.ts';
import {
  AGAIN,
  ANSWERED,
  answered,
  BUYER,
  FULL,
  KNOWN,
  LEAD,
  NEWCOMER,
  UNSIGNED,
} from './records-submissions.ts';
import { ENROL, GONE, POLL, QUOTE } from './wire.ts';

type Row = GoldenRecord['row'];

export const guest = (email: string): string => rowUuid('GuestBuyer', email);
const file = (url: string) => ({ remote_url: url });

/** A submission's row, with what stands in every one. */
const row = (id: string, form: string, createdAt: string, more: Row): GoldenRecord => ({
  id,
  row: {
    uuid: rowUuid('FormSubmission', id),
    'properties.wix_submission_id': id,
    'properties.wix_form_id': form,
    'properties.submitted_at': createdAt,
    created_at: createdAt,
    ...more,
  },
});

/** A file inside of a field that repeats. */
const HALL = {
  name: 'Hall',
  plan: [
    {
      fileId: 'aa11bb_0123456789abcdef0123456789abf014~mv2.jpg',
      displayName: 'hall.jpg',
      url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abf014~mv2.jpg',
    },
  ],
};

/** What every database of submissions holds of each of the others. */
const common = {
  full: {
    'properties.contact_email': 'wanda@tidewater.example',
    'properties.contact': rowUuid('Contact', WANDA),
    'properties.wix_member_id': WRITER,
    'properties.seen': true,
    'properties.status': 'CONFIRMED',
    'properties.wix_order_number': '10071',
    'properties.order': rowUuid('Order', FRAMED),
    'properties.order_subtotal': 91,
    'properties.order_currency': 'EUR',
    'properties.appointment_with': 'Otto',
    'properties.wix_values': JSON.stringify(fullAnswer.values),
    updated_at: '2024-01-03T03:04:05.201Z',
  },
  lead: {
    'properties.contact_email': 'nora.lead@example.org',
    'properties.contact': guest('nora.lead@example.org'),
    'properties.seen': false,
    'properties.status': 'PAYMENT_WAITING',
    'properties.wix_values': JSON.stringify(leadAnswer.values),
    updated_at: '2024-01-05T03:04:05.202Z',
  },
  again: {
    'properties.contact_email': 'nora.lead@example.org',
    'properties.contact': guest('nora.lead@example.org'),
    'properties.seen': false,
    'properties.status': 'PAYMENT_CANCELED',
    'properties.order_subtotal': 0,
    'properties.wix_values': '{"reach_5e6f":"NORA.LEAD@example.org"}',
  },
  buyer: {
    'properties.contact_email': 'guest@example.org',
    'properties.contact': guest('guest@example.org'),
    'properties.seen': true,
    'properties.status': 'PENDING',
    'properties.wix_values': '{"reach_5e6f":"GUEST@example.org"}',
  },
  known: {
    'properties.contact_email': 'walid@example.org',
    'properties.contact': rowUuid('Contact', WALID),
    'properties.status': 'CONFIRMED',
    'properties.wix_values': '{"reach_5e6f":"as before","friend_3c4d":"Walid@Example.org"}',
  },
  newcomer: {
    'properties.contact_email': 'novo@example.pt',
    'properties.contact': guest('novo@example.pt'),
    'properties.wix_values':
      '{"last_name_1a2b":"Novo","reach_5e6f":"novo@example.pt","phone_7a8b":"+351 912 000 777","birthday_1e2f":"1991-07-08","pictures_3d4e":"https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abf013~mv2.jpg","signature_5f6a":"https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abf011~mv2.png"}',
  },
  answered: {
    'properties.contact_email': 'poll@example.org',
    'properties.contact': rowUuid('Contact', WALID),
    'properties.wix_member_id': WRITER,
    'properties.seen': true,
    'properties.status': 'CONFIRMED',
    'properties.wix_order_number': '10072',
    'properties.order': rowUuid('Order', KIOSK),
    'properties.order_subtotal': 900,
    'properties.order_currency': 'JPY',
    'properties.appointment_with': 'Olga',
    'properties.wix_values': JSON.stringify(answered.submissions),
    updated_at: '2024-02-03T03:04:05.206Z',
  },
  unsigned: { 'properties.wix_values': '{}' },
  olderOne: {
    'properties.contact_email': 'wanda@tidewater.example',
    'properties.contact': rowUuid('Contact', WANDA),
    'properties.wix_member_id': WRITER,
    'properties.seen': true,
    'properties.status': 'CONFIRMED',
    'properties.wix_order_number': '10073',
    'properties.order': rowUuid('Order', FRAMED),
    'properties.order_subtotal': 7.25,
    'properties.order_currency': 'GBP',
    'properties.appointment_with': 'Oskar',
    'properties.wix_values': JSON.stringify({ ...olderOne.submissions, rooms: [HALL, { name: 'Attic' }] }),
    updated_at: '2021-01-03T03:04:05.208Z',
  },
  same: {
    'properties.contact_email': 'nora.lead@example.org',
    'properties.contact': guest('nora.lead@example.org'),
    'properties.wix_values': '{"mail":"the same","given":"N.","email_again":"nora.lead@example.org"}',
  },
  quinn: {
    'properties.contact_email': 'quinn@example.org',
    'properties.contact': guest('quinn@example.org'),
    'properties.wix_values':
      '{"mail":"Quinn@Example.org","given":"Quinn","plans":["https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/aa11bb_0123456789abcdef0123456789abf012.pdf"]}',
  },
  orphan: {
    'properties.contact_email': 'walid@example.org',
    'properties.contact': rowUuid('Contact', WALID),
    'properties.wix_member_id': WRITER,
    'properties.seen': false,
    'properties.status': 'PENDING',
    'properties.wix_order_number': '10074',
    'properties.order': rowUuid('Order', KIOSK),
    'properties.order_subtotal': 8.75,
    'properties.order_currency': 'USD',
    'properties.appointment_with': 'Oona',
    'properties.wix_values': '{"email_1":"walid@example.org","text_1":"Hello?"}',
    updated_at: '2019-01-03T03:04:05.210Z',
  },
  stray: {
    'properties.contact_email': 'stray@example.org',
    'properties.contact': guest('stray@example.org'),
    'properties.wix_values': '{"text_1":"Again","e_mail":"Stray@Example.org"}',
  },
} satisfies Readonly<Record<string, Row>>;

const bare = {
  full: row(FULL, ENROL, '2024-01-02T03:04:05.101Z', common.full),
  lead: row(LEAD, ENROL, '2024-01-04T03:04:05.102Z', common.lead),
  again: row(AGAIN, ENROL, '2024-01-06T03:04:05.103Z', common.again),
  buyer: row(BUYER, ENROL, '2024-01-07T03:04:05.104Z', common.buyer),
  known: row(KNOWN, ENROL, '2024-01-08T03:04:05.105Z', common.known),
  newcomer: row(NEWCOMER, ENROL, '2024-01-09T03:04:05.112Z', common.newcomer),
  answered: row(ANSWERED, POLL, '2024-02-02T03:04:05.106Z', common.answered),
  unsigned: row(UNSIGNED, POLL, '2024-02-04T03:04:05.107Z', common.unsigned),
  olderOne: row(OLDER, QUOTE, '2021-01-02T03:04:05.108Z', common.olderOne),
  same: row(SAME, QUOTE, '2021-01-04T03:04:05.109Z', common.same),
  quinn: row(QUINN, QUOTE, '2021-01-05T03:04:05.113Z', common.quinn),
  orphan: row(ORPHAN, GONE, '2019-01-02T03:04:05.110Z', common.orphan),
  stray: row(STRAY, GONE, '2019-01-04T03:04:05.111Z', common.stray),
};

const withColumns = ({ id, row: own }: GoldenRecord, columns: Row): GoldenRecord => ({
  id,
  row: { ...own, ...columns },
});

const pdf = (id: string): string => `https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/${id}.pdf`;
const picture = (id: string): string =>
  `https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ab${id}`;

export const enrolRows: readonly GoldenRecord[] = [
  withColumns(bare.full, {
    'properties.first_name_1a2b': 'Wanda',
    'properties.last_name_1a2b': 'Wright',
    'properties.friend_3c4d': 'otto@tidewater.example',
    'properties.reach_5e6f': 'Wanda@Tidewater.example',
    'properties.phone_7a8b': '+44 20 7946 0003',
    'properties.position_9c0d': 'Joiner',
    'properties.birthday_1e2f': '1984-02-29',
    'properties.address_3a4b':
      '{"country":"GB","subdivision":"GB-YOR","city":"York","addressLine":"12b Harbour Road"}',
    'properties.shirt_5c6d': 'L',
    'properties.news_7e8f': true,
    'properties.arrival_9a0b': '18:30',
    'properties.site_1c2d': 'https://wanda.example/bench',
    'properties.years_3e4f': 12.5,
    'properties.stars_5a6b': 5,
    'properties.tools_7c8d': ['saw', 'a plane of my own'],
    'properties.woods_9e0f': ['Oak', 'Ash'],
    'properties.certificate_1a2c': file(pdf('aa11bb_0123456789abcdef0123456789abf002')),
    'properties.pictures_3d4e': [picture('f003~mv2.jpg'), picture('f004~mv2.jpg')],
    'properties.signature_5f6a': file(picture('f005~mv2.png')),
    'properties.seats_7b8c':
      '[{"productId":"09a00000-0000-4000-8000-000000000001","price":"45.50","quantity":2}]',
    'properties.visit_9d0e': '{"startDate":"2024-02-01T09:00","endDate":"2024-02-01T09:30"}',
    'properties.allergies_1f2a': '{"nuts":true}',
    'properties.colour_3b4c': '#c81b53',
    'properties.car_5d6e': 'yes',
    'properties.fax_7f8a': '+44 20 7946 0099',
  }),
  // The malformed birthday costs its column.
  withColumns(bare.lead, {
    'properties.first_name_1a2b': 'Nora',
    'properties.last_name_1a2b': 'Lead',
    'properties.friend_3c4d': 'wanda@tidewater.example',
    'properties.reach_5e6f': 'Nora.Lead@Example.org',
    'properties.phone_7a8b': '020 7946 0004',
    'properties.position_9c0d': 'Turner',
    'properties.years_3e4f': 7,
    'properties.tools_7c8d': ['saw'],
    'properties.certificate_1a2c': file(pdf('aa11bb_0123456789abcdef0123456789abf006')),
    'properties.pictures_3d4e': [picture('f007~mv2.jpg'), picture('f008~mv2.jpg')],
  }),
  withColumns(bare.again, { 'properties.reach_5e6f': 'NORA.LEAD@example.org' }),
  withColumns(bare.buyer, { 'properties.reach_5e6f': 'GUEST@example.org' }),
  withColumns(bare.known, {
    'properties.reach_5e6f': 'as before',
    'properties.friend_3c4d': 'Walid@Example.org',
  }),
  withColumns(bare.newcomer, {
    'properties.last_name_1a2b': 'Novo',
    'properties.reach_5e6f': 'novo@example.pt',
    'properties.phone_7a8b': '+351 912 000 777',
    'properties.birthday_1e2f': '1991-07-08',
    'properties.pictures_3d4e': [picture('f013~mv2.jpg')],
    'properties.signature_5f6a': file(picture('f011~mv2.png')),
  }),
];

export const pollRows: readonly GoldenRecord[] = [
  withColumns(bare.answered, {
    'properties.when': '2024-03-01T10:00:00',
    'properties.day': '2024-03-02',
    'properties.course': '5e7f1ce0-0000-4000-8000-000000000001',
    'properties.word': 'sawdust',
    'properties.courses': ['5e7f1ce0-0000-4000-8000-000000000002'],
    'properties.gift': '[{"productId":"09a00000-0000-4000-8000-000000000002","price":"10.00","quantity":1}]',
    'properties.sum': '[{"productId":"09a00000-0000-4000-8000-000000000003","price":"12.50","quantity":1}]',
    'properties.fee': '[{"productId":"09a00000-0000-4000-8000-000000000004","price":"3.00","quantity":1}]',
    'properties.wix_1e6703': 'oak',
    'properties.status_073c16': 'in good health',
  }),
  bare.unsigned,
];

export const quoteRows: readonly GoldenRecord[] = [
  withColumns(bare.olderOne, {
    'properties.mail': 'WANDA@tidewater.example',
    'properties.given': 'Wanda W.',
    'properties.width': 81.5,
    'properties.pieces': 4,
    'properties.urgent': false,
    'properties.finish': ['oil', 'wax'],
    'properties.frame': '{"height":7}',
    'properties.plans': [pdf('aa11bb_0123456789abcdef0123456789abf009')],
    'properties.deposit': '[{"productId":"p","price":"5","quantity":1}]',
    'properties.deliver': '{"city":"York"}',
    'properties.meet': '{"startDate":"2021-02-01T09:00"}',
    'properties.rooms': [JSON.stringify(HALL), '{"name":"Attic"}'],
    'properties.notes': 'Two lines,\nwith a comma.',
  }),
  withColumns(bare.same, { 'properties.mail': 'the same', 'properties.given': 'N.' }),
  withColumns(bare.quinn, {
    'properties.mail': 'Quinn@Example.org',
    'properties.given': 'Quinn',
    'properties.plans': [pdf('aa11bb_0123456789abcdef0123456789abf012')],
  }),
];

export const deletedRows: readonly GoldenRecord[] = [bare.orphan, bare.stray];

/** What is common to all submissions, in the order of the list. */
export const bareRows = bare;
