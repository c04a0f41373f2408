import type { endpoints } from '../../../src/products/events/wire.ts';
import type { WireGuest } from '../../../src/products/events/wire.ts';
import type { ResponseOf } from '../../../src/wix/api/endpoint.ts';
import {
  BARE_GUEST,
  BARE_RSVP,
  CHAIR,
  GALA,
  GONE_CONTACT,
  GONE_DEFINITION,
  GONE_EVENT,
  GONE_MEMBER,
  GONE_ORDER,
  GONE_RSVP,
  GONE_TICKET,
  HER_TICKET,
  HOLDER,
  LATE_RSVP,
  MEMBER,
  PAID_ORDER,
  PARTY_RSVP,
  STRANGER,
  WANDA,
} from './ids.ts';

type Rsvp = NonNullable<ResponseOf<typeof endpoints.queryRsvps>['rsvps']>[number];

const user = (place: string) => `0e5e4000-0000-4000-8000-0000000000${place}`;
const staff = (place: string) => `05aff000-0000-4000-8000-0000000000${place}`;

/** With everything that a guest can have. */
export const holder: WireGuest = {
  id: HOLDER,
  eventId: GALA,
  rsvpId: PARTY_RSVP,
  orderNumber: PAID_ORDER,
  ticketNumber: HER_TICKET,
  contactId: WANDA,
  memberId: MEMBER,
  guestType: 'TICKET_HOLDER',
  attendanceStatus: 'ATTENDING',
  attendanceStatusUpdatedDate: '2026-03-03T00:00:00.333Z',
  totalGuests: 91,
  tickets: [
    { number: '4ABC-1-CC', definitionId: CHAIR, name: 'A chair, as she has it' },
    { number: '4ABC-1-DD', definitionId: GONE_DEFINITION },
  ],
  additionalDetails: {
    createdDate: '2026-03-04T00:00:00.444Z',
    updatedDate: '2026-03-05T00:00:00.555Z',
    rsvpStatus: 'WAITLIST',
    orderStatus: 'PARTIALLY_PAID',
  },
  secondaryLanguageCode: 'pt',
  locale: 'pt-PT',
  revision: '92',
  guestDetails: {
    email: 'Gwen.Then@Example.org',
    firstName: 'Gwendolen',
    lastName: 'Guestling',
    phone: '020 7946 0004',
    address: '1 Quay',
    checkedIn: true,
    checkInDetails: [
      {
        checkedIn: false,
        checkInDate: '2026-05-02T18:10:00.111Z',
        checkInCanceledDate: '2026-05-02T18:11:00.222Z',
        checkedInBy: user('b1'),
        checkInCanceledBy: user('b2'),
        checkedInByStaffMember: staff('b3'),
        checkInCanceledByStaffMember: staff('b4'),
        fullName: 'Gwen G.',
      },
      { fullName: 'Gwen’s friend' },
    ],
    onlineConferencingLogin: { link: 'https://meet.example/gwen', password: 'moths' },
    formResponse: { inputValues: [{ inputName: 'size', value: 'L', values: ['M', 'S'] }] },
  },
  createdDate: '2026-03-01T00:00:00.111Z',
  updatedDate: '2026-03-02T00:00:00.222Z',
};

/** Nothing that this one names is there any more. */
export const stranger: WireGuest = {
  id: STRANGER,
  eventId: GONE_EVENT,
  rsvpId: GONE_RSVP,
  orderNumber: GONE_ORDER,
  ticketNumber: GONE_TICKET,
  contactId: GONE_CONTACT,
  memberId: GONE_MEMBER,
  guestType: 'BUYER',
  attendanceStatus: 'NOT_ATTENDING',
  guestDetails: { checkedIn: false },
  tickets: [],
  createdDate: '2026-03-06T00:00:00.111Z',
};

export const bareGuest: WireGuest = { id: BARE_GUEST, createdDate: '2026-03-07T00:00:00.111Z' };

/** With everything that an RSVP can have. */
export const partyRsvp: Rsvp = {
  id: PARTY_RSVP,
  revision: '81',
  eventId: GALA,
  contactId: WANDA,
  memberId: MEMBER,
  status: 'NO',
  firstName: 'Rita',
  lastName: 'Reply',
  email: 'Rita@Example.org',
  form: { inputValues: [{ inputName: 'comment', value: 'Alas', values: ['x', 'y'] }] },
  totalGuests: 82,
  guestList: {
    guests: [
      {
        index: 0,
        guestId: 1,
        fullName: 'Rita R. Reply',
        checkInDetails: {
          checkedIn: true,
          checkInDate: '2026-05-02T18:20:00.111Z',
          checkInCanceledDate: '2026-05-02T18:21:00.222Z',
          checkedInBy: user('c1'),
          checkInCanceledBy: user('c2'),
          checkedInByStaffMember: staff('c3'),
          checkInCanceledByStaffMember: staff('c4'),
        },
      },
      { index: 1 },
    ],
  },
  additionalGuestDetails: { guestCount: 83, guestNames: ['Rolf', 'Rex'] },
  fullyCheckedIn: true,
  checkedInGuestCount: 84,
  language: 'de',
  locale: 'de-AT',
  disableNotifications: true,
  onlineConferencingLogin: { link: 'https://meet.example/rita', password: 'lamps' },
  anonymized: false,
  marketingConsent: false,
  extendedFields: { namespaces: { '@tidewater/i': { hat: true } } },
  createdDate: '2026-01-01T00:00:00.111Z',
  updatedDate: '2026-01-02T00:00:00.222Z',
};

/** What it names was deleted. */
export const lateRsvp: Rsvp = {
  id: LATE_RSVP,
  eventId: GONE_EVENT,
  contactId: GONE_CONTACT,
  memberId: GONE_MEMBER,
  status: 'YES',
  fullyCheckedIn: true,
  disableNotifications: false,
  anonymized: true,
  marketingConsent: false,
  guestList: { guests: [] },
  createdDate: '2026-01-03T00:00:00.111Z',
};

export const bareRsvp: Rsvp = { id: BARE_RSVP, createdDate: '2026-01-04T00:00:00.111Z' };
