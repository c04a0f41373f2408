import { nothingOf } from '../golden-answer.ts';
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
import { bareGuest, bareRsvp, holder, lateRsvp, partyRsvp, stranger } from './records-gala-guests.ts';

const gwenCameAndLeft = {
  checkedIn: false,
  checkInDate: '2026-05-02T18:10:00.111Z',
  checkInCanceledDate: '2026-05-02T18:11:00.222Z',
  checkedInBy: '0e5e4000-0000-4000-8000-0000000000b1',
  checkInCanceledBy: '0e5e4000-0000-4000-8000-0000000000b2',
  checkedInByStaffMember: '05aff000-0000-4000-8000-0000000000b3',
  checkInCanceledByStaffMember: '05aff000-0000-4000-8000-0000000000b4',
  fullName: 'Gwen G.',
};

const details = {
  email: 'Gwen.Then@Example.org',
  firstName: 'Gwendolen',
  lastName: 'Guestling',
  phone: '020 7946 0004',
  address: '1 Quay',
  checkedIn: true,
  checkInDetails: [gwenCameAndLeft, { ...nothingOf(gwenCameAndLeft), fullName: 'Gwen’s friend' }],
  onlineConferencingLogin: { link: 'https://meet.example/gwen', password: 'moths' },
  formResponse: [{ inputName: 'size', value: 'L', values: ['M', 'S'] }],
};

const holderAnswer = {
  id: HOLDER,
  guestType: 'TICKET_HOLDER',
  attendanceStatus: 'ATTENDING',
  attendanceStatusUpdatedDate: '2026-03-03T00:00:00.333Z',
  guestDetails: details,
  totalGuests: 91,
  tickets: [
    {
      number: '4ABC-1-CC',
      name: 'A chair, as she has it',
      definition: { id: CHAIR },
      definitionId: CHAIR,
    },
    {
      number: '4ABC-1-DD',
      name: null,
      definition: { id: GONE_DEFINITION },
      definitionId: GONE_DEFINITION,
    },
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
  eventId: GALA,
  event: { id: GALA },
  contact: { id: WANDA },
  member: { id: MEMBER },
  rsvp: { id: PARTY_RSVP },
  orderNumber: PAID_ORDER,
  order: { id: PAID_ORDER },
  ticketNumber: HER_TICKET,
  ticket: { id: HER_TICKET },
  createdAt: '2026-03-01T00:00:00.111Z',
  updatedAt: '2026-03-02T00:00:00.222Z',
  raw: holder,
};

const noGuest = nothingOf(holderAnswer);

export const guestAnswers = [
  holderAnswer,
  {
    ...noGuest,
    id: STRANGER,
    guestType: 'BUYER',
    attendanceStatus: 'NOT_ATTENDING',
    guestDetails: { ...nothingOf(details), checkedIn: false },
    tickets: [],
    eventId: GONE_EVENT,
    event: { id: GONE_EVENT },
    contact: { id: GONE_CONTACT },
    member: { id: GONE_MEMBER },
    orderNumber: GONE_ORDER,
    order: { id: GONE_ORDER },
    ticketNumber: GONE_TICKET,
    createdAt: '2026-03-06T00:00:00.111Z',
    raw: stranger,
  },
  { ...noGuest, id: BARE_GUEST, createdAt: '2026-03-07T00:00:00.111Z', raw: bareGuest },
];

const rita = {
  index: 0,
  guestId: 1,
  fullName: 'Rita R. Reply',
  checkInDetails: {
    checkedIn: true,
    checkInDate: '2026-05-02T18:20:00.111Z',
    checkInCanceledDate: '2026-05-02T18:21:00.222Z',
    checkedInBy: '0e5e4000-0000-4000-8000-0000000000c1',
    checkInCanceledBy: '0e5e4000-0000-4000-8000-0000000000c2',
    checkedInByStaffMember: '05aff000-0000-4000-8000-0000000000c3',
    checkInCanceledByStaffMember: '05aff000-0000-4000-8000-0000000000c4',
    fullName: null,
  },
};

const partyAnswer = {
  id: PARTY_RSVP,
  status: 'NO',
  firstName: 'Rita',
  lastName: 'Reply',
  email: 'Rita@Example.org',
  form: [{ inputName: 'comment', value: 'Alas', values: ['x', 'y'] }],
  totalGuests: 82,
  guestList: [rita, { ...nothingOf(rita), index: 1 }],
  additionalGuestDetails: { guestCount: 83, guestNames: ['Rolf', 'Rex'] },
  fullyCheckedIn: true,
  checkedInGuestCount: 84,
  language: 'de',
  locale: 'de-AT',
  disableNotifications: true,
  onlineConferencingLogin: { link: 'https://meet.example/rita', password: 'lamps' },
  anonymized: false,
  marketingConsent: false,
  extendedFields: { '@tidewater/i': { hat: true } },
  revision: '81',
  eventId: GALA,
  event: { id: GALA },
  contact: { id: WANDA },
  member: { id: MEMBER },
  createdAt: '2026-01-01T00:00:00.111Z',
  updatedAt: '2026-01-02T00:00:00.222Z',
  raw: partyRsvp,
};

const noRsvp = nothingOf(partyAnswer);

export const rsvpAnswers = [
  partyAnswer,
  {
    ...noRsvp,
    id: LATE_RSVP,
    status: 'YES',
    guestList: [],
    fullyCheckedIn: true,
    disableNotifications: false,
    anonymized: true,
    marketingConsent: false,
    eventId: GONE_EVENT,
    event: { id: GONE_EVENT },
    contact: { id: GONE_CONTACT },
    member: { id: GONE_MEMBER },
    createdAt: '2026-01-03T00:00:00.111Z',
    raw: lateRsvp,
  },
  { ...noRsvp, id: BARE_RSVP, createdAt: '2026-01-04T00:00:00.111Z', raw: bareRsvp },
];
