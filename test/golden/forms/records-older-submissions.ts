import { WALID, WANDA } from '../contacts/records.ts';
import { WRITER } from '../members/records.ts';
import { FRAMED, KIOSK } from '../orders/records.ts';
import { GONE, PLATFORM, QUOTE, type WireSubmission } from './wire.ts';

// What was sent with forms of another app, one of which is gone.

export const OLDER = '05b00000-0000-4000-8000-000000000008';
export const SAME = '05b00000-0000-4000-8000-000000000009';
export const ORPHAN = '05b00000-0000-4000-8000-00000000000a';
export const STRAY = '05b00000-0000-4000-8000-00000000000b';
export const QUINN = '05b00000-0000-4000-8000-00000000000d';

/** What was sent with the older form. */
export const olderOne: WireSubmission = {
  id: OLDER,
  formId: QUOTE,
  namespace: PLATFORM,
  status: 'CONFIRMED',
  seen: true,
  createdDate: '2021-01-02T03:04:05.108Z',
  updatedDate: '2021-01-03T03:04:05.208Z',
  submitter: { memberId: WRITER },
  contactId: WANDA,
  orderDetails: { orderId: FRAMED, number: '10073', currency: 'GBP', itemSubtotal: '7.25' },
  appointmentDetails: { staffMemberName: 'Oskar' },
  submissions: {
    mail: 'WANDA@tidewater.example',
    given: 'Wanda W.',
    width: 81.5,
    pieces: 4,
    urgent: false,
    finish: ['oil', 'wax'],
    frame: { height: 7 },
    plans: [
      {
        fileId: 'ugd/aa11bb_0123456789abcdef0123456789abf009.pdf',
        displayName: 'plan.pdf',
        url: 'https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/aa11bb_0123456789abcdef0123456789abf009.pdf',
        fileType: 'pdf',
      },
    ],
    deposit: [{ productId: 'p', price: '5', quantity: 1 }],
    deliver: { city: 'York' },
    meet: { startDate: '2021-02-01T09:00' },
    rooms: [
      {
        name: 'Hall',
        plan: [
          {
            fileId: 'aa11bb_0123456789abcdef0123456789abf014~mv2.jpg',
            displayName: 'hall.jpg',
            url: 'wix:image://v1/aa11bb_0123456789abcdef0123456789abf014~mv2.jpg/hall.jpg',
          },
        ],
      },
      { name: 'Attic' },
    ],
    notes: 'Two lines,\nwith a comma.',
  },
};

/** The person who enrolled in a course too. */
export const same: WireSubmission = {
  id: SAME,
  formId: QUOTE,
  namespace: PLATFORM,
  createdDate: '2021-01-04T03:04:05.109Z',
  submissions: { mail: 'the same', given: 'N.', email_again: 'nora.lead@example.org' },
};

/** Somebody who asked for a quote alone. */
export const quinn: WireSubmission = {
  id: QUINN,
  formId: QUOTE,
  namespace: PLATFORM,
  createdDate: '2021-01-05T03:04:05.113Z',
  submissions: {
    mail: 'Quinn@Example.org',
    given: 'Quinn',
    plans: ['wix:document://v1/ugd/aa11bb_0123456789abcdef0123456789abf012.pdf/plan.pdf'],
  },
};

/** What was sent with a form that is gone. */
export const orphan: WireSubmission = {
  id: ORPHAN,
  formId: GONE,
  namespace: PLATFORM,
  status: 'PENDING',
  seen: false,
  createdDate: '2019-01-02T03:04:05.110Z',
  updatedDate: '2019-01-03T03:04:05.210Z',
  submitter: { memberId: WRITER },
  contactId: WALID,
  orderDetails: { orderId: KIOSK, number: '10074', currency: 'USD', itemSubtotal: '8.75' },
  appointmentDetails: { staffMemberName: 'Oona' },
  submissions: { email_1: 'walid@example.org', text_1: 'Hello?' },
};

/** Somebody of whom nothing else is known. */
export const stray: WireSubmission = {
  id: STRAY,
  formId: GONE,
  namespace: PLATFORM,
  createdDate: '2019-01-04T03:04:05.111Z',
  submissions: { text_1: 'Again', e_mail: 'Stray@Example.org' },
};
