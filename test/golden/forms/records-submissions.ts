import { WALID, WANDA } from '../contacts/records.ts';
import { WRITER } from '../members/records.ts';
import { FRAMED, KIOSK } from '../orders/records.ts';
import { ENROL, FORM_APP, POLL, type WireSubmission } from './wire.ts';

export const FULL = '05b00000-0000-4000-8000-000000000001';
export const LEAD = '05b00000-0000-4000-8000-000000000002';
export const AGAIN = '05b00000-0000-4000-8000-000000000003';
export const BUYER = '05b00000-0000-4000-8000-000000000004';
export const KNOWN = '05b00000-0000-4000-8000-000000000005';
export const ANSWERED = '05b00000-0000-4000-8000-000000000006';
export const UNSIGNED = '05b00000-0000-4000-8000-000000000007';
export const NEWCOMER = '05b00000-0000-4000-8000-00000000000c';
/** A contact that was deleted. */
export const LOST_CONTACT = '0c0a7ac7-0000-4000-8000-00000000dead';
/** An order that was deleted. */
export const LOST_ORDER = '00d3e000-0000-4000-8000-00000000dead';

/** Everything that a submission of the first form can hold, sent by a member. */
export const full: WireSubmission = {
  id: FULL,
  formId: ENROL,
  namespace: FORM_APP,
  status: 'CONFIRMED',
  seen: true,
  createdDate: '2024-01-02T03:04:05.101Z',
  updatedDate: '2024-01-03T03:04:05.201Z',
  revision: '3',
  submitter: { memberId: WRITER },
  contactId: WANDA,
  orderDetails: {
    orderId: FRAMED,
    number: '10071',
    currency: 'EUR',
    itemSubtotal: '91.00',
    checkoutId: '0c4ec000-0000-4000-8000-000000000001',
  },
  appointmentDetails: { staffMemberId: '057aff00-0000-4000-8000-000000000001', staffMemberName: 'Otto' },
  accessRestriction: '0acce550-0000-4000-8000-000000000001',
  childMetaSiteId: '0c415170-0000-4000-8000-000000000001',
  tags: { tags: { tagIds: ['7a600009'] } },
  extendedFields: { namespaces: { '@tidewater/courses': { row: 4 } } },
  submissions: {
    // Not in the order of the form.
    tools_7c8d: ['saw', 'a plane of my own'],
    first_name_1a2b: 'Wanda',
    last_name_1a2b: 'Wright',
    friend_3c4d: 'otto@tidewater.example',
    reach_5e6f: 'Wanda@Tidewater.example',
    phone_7a8b: '+44 20 7946 0003',
    position_9c0d: 'Joiner',
    birthday_1e2f: '1984-02-29',
    address_3a4b: { country: 'GB', subdivision: 'GB-YOR', city: 'York', addressLine: '12b Harbour Road' },
    shirt_5c6d: 'L',
    news_7e8f: true,
    arrival_9a0b: '18:30',
    site_1c2d: 'https://wanda.example/bench',
    years_3e4f: 12.5,
    stars_5a6b: 5,
    woods_9e0f: ['Oak', 'Ash'],
    certificate_1a2c: [
      {
        fileId: 'ugd/aa11bb_0123456789abcdef0123456789abf002.pdf',
        displayName: 'certificate.pdf',
        url: 'wix:document://v1/ugd/aa11bb_0123456789abcdef0123456789abf002.pdf/certificate.pdf',
        fileType: 'pdf',
      },
    ],
    pictures_3d4e: [
      {
        fileId: 'aa11bb_0123456789abcdef0123456789abf003~mv2.jpg',
        displayName: 'chair.jpg',
        url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abf003~mv2.jpg',
        fileType: 'jpg',
      },
      { fileId: 'aa11bb_0123456789abcdef0123456789abf004~mv2.jpg', displayName: 'stool.jpg' },
    ],
    signature_5f6a: [
      {
        fileId: 'aa11bb_0123456789abcdef0123456789abf005~mv2.png',
        displayName: 'signature.png',
        url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abf005~mv2.png',
        fileType: 'png',
      },
    ],
    seats_7b8c: [{ productId: '09a00000-0000-4000-8000-000000000001', price: '45.50', quantity: 2 }],
    visit_9d0e: { startDate: '2024-02-01T09:00', endDate: '2024-02-01T09:30' },
    allergies_1f2a: { nuts: true },
    colour_3b4c: '#c81b53',
    car_5d6e: 'yes',
    fax_7f8a: '+44 20 7946 0099',
    unheard_of_0b1c: 'Still here',
  },
};

/** Somebody of whom Wix knows no contact; values of other kinds than the form says. */
export const lead: WireSubmission = {
  id: LEAD,
  formId: ENROL,
  namespace: FORM_APP,
  status: 'PAYMENT_WAITING',
  seen: false,
  createdDate: '2024-01-04T03:04:05.102Z',
  updatedDate: '2024-01-05T03:04:05.202Z',
  submitter: { visitorId: '0b151700-0000-4000-8000-000000000007' },
  submissions: {
    first_name_1a2b: 'Nora',
    last_name_1a2b: 'Lead',
    reach_5e6f: 'Nora.Lead@Example.org',
    friend_3c4d: 'wanda@tidewater.example',
    phone_7a8b: '020 7946 0004',
    position_9c0d: 'Turner',
    birthday_1e2f: '04/05/1990',
    years_3e4f: '7',
    tools_7c8d: 'saw',
    // Files as they were sent before: their names alone.
    certificate_1a2c: ['wix:document://v1/ugd/aa11bb_0123456789abcdef0123456789abf006.pdf/old.pdf'],
    pictures_3d4e: [
      'wix:image://v1/aa11bb_0123456789abcdef0123456789abf007~mv2.jpg/one.jpg#originWidth=10&originHeight=20',
      'wix:image://v1/aa11bb_0123456789abcdef0123456789abf008~mv2.jpg/two.jpg#originWidth=10&originHeight=20',
    ],
    signature_5f6a: [],
    shirt_5c6d: '',
    news_7e8f: null,
  },
};

/** The same person under another spelling of the address, and an order and a contact that are gone. */
export const again: WireSubmission = {
  id: AGAIN,
  formId: ENROL,
  namespace: FORM_APP,
  status: 'PAYMENT_CANCELED',
  seen: false,
  createdDate: '2024-01-06T03:04:05.103Z',
  submitter: { applicationId: '225dd912-7dea-4738-8688-4b8c6955ffc2' },
  contactId: LOST_CONTACT,
  orderDetails: { orderId: LOST_ORDER, itemSubtotal: '0', checkoutId: '' },
  submissions: { reach_5e6f: 'NORA.LEAD@example.org' },
};

/** Somebody who had bought without a contact before. */
export const buyer: WireSubmission = {
  id: BUYER,
  formId: ENROL,
  namespace: FORM_APP,
  status: 'PENDING',
  seen: true,
  createdDate: '2024-01-07T03:04:05.104Z',
  submitter: { userId: '05e70000-0000-4000-8000-000000000001' },
  submissions: { reach_5e6f: 'GUEST@example.org' },
};

/** Somebody whose address a contact has, though Wix does not say so. */
export const known: WireSubmission = {
  id: KNOWN,
  formId: ENROL,
  namespace: FORM_APP,
  status: 'CONFIRMED',
  createdDate: '2024-01-08T03:04:05.105Z',
  submissions: { reach_5e6f: 'as before', friend_3c4d: 'Walid@Example.org' },
};

/** Somebody new, whose number tells its country and whose birthday can be read. */
export const newcomer: WireSubmission = {
  id: NEWCOMER,
  formId: ENROL,
  namespace: FORM_APP,
  createdDate: '2024-01-09T03:04:05.112Z',
  submissions: {
    last_name_1a2b: 'Novo',
    reach_5e6f: 'novo@example.pt',
    phone_7a8b: '+351 912 000 777',
    birthday_1e2f: '1991-07-08',
    // A file on its own, as it was sent before.
    pictures_3d4e: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abf013~mv2.jpg',
    signature_5f6a: 'wix:image://v1/aa11bb_0123456789abcdef0123456789abf011~mv2.png/me.png',
  },
};

/** An answer to the quiz, which asks for no address; a field that was taken away had one. */
export const answered: WireSubmission = {
  id: ANSWERED,
  formId: POLL,
  namespace: FORM_APP,
  status: 'CONFIRMED',
  seen: true,
  createdDate: '2024-02-02T03:04:05.106Z',
  updatedDate: '2024-02-03T03:04:05.206Z',
  submitter: { memberId: WRITER },
  contactId: WALID,
  orderDetails: { orderId: KIOSK, number: '10072', currency: 'JPY', itemSubtotal: '900' },
  appointmentDetails: { staffMemberName: 'Olga' },
  submissions: {
    when: '2024-03-01T10:00:00',
    day: '2024-03-02',
    course: '5e7f1ce0-0000-4000-8000-000000000001',
    word: 'sawdust',
    courses: ['5e7f1ce0-0000-4000-8000-000000000002'],
    gift: [{ productId: '09a00000-0000-4000-8000-000000000002', price: '10.00', quantity: 1 }],
    sum: [{ productId: '09a00000-0000-4000-8000-000000000003', price: '12.50', quantity: 1 }],
    fee: [{ productId: '09a00000-0000-4000-8000-000000000004', price: '3.00', quantity: 1 }],
    שאלה: 'oak',
    status: 'in good health',
    email_9f9f: 'poll@example.org',
  },
};

/** Nothing but what must be there. */
export const unsigned: WireSubmission = {
  id: UNSIGNED,
  formId: POLL,
  namespace: FORM_APP,
  createdDate: '2024-02-04T03:04:05.107Z',
  submissions: {},
};
