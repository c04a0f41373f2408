import { nothingOf } from '../golden-answer.ts';
import { dates, evening, fullAddress, image, occurrence, pounds, url } from './answers-parts.ts';
import { codeAnswer, danceAnswer } from './answers-programme.ts';
import { BARE_EVENT, CHAIR, GALA, GIFT, HIDDEN_ONES, LECTURE, OLD_ONES, OUTING } from './ids.ts';
import { bareItem, barePolicy } from './records-gala-programme.ts';
import { bareEvent, file, gala, hiddenOnes, lecture, oldOnes, outing } from './records-gala.ts';

const galaTickets = {
  guestsAssignedSeparately: true,
  ticketLimitPerOrder: 20,
  currency: 'GBP',
  lowestPrice: pounds('5.00'),
  lowestPriceFormatted: '£5',
  highestPrice: pounds('95.00'),
  highestPriceFormatted: '£95',
  soldOut: false,
  taxSettings: { type: 'ADDED_AT_CHECKOUT', name: 'VAT', rate: '21.625', appliedToDonations: true },
  reservationDurationInMinutes: 25,
};
const galaRegistration = {
  type: 'TICKETING',
  initialType: 'RSVP',
  status: 'OPEN_TICKETS',
  allowedGuestTypes: 'MEMBER',
  registrationPaused: true,
  registrationDisabled: false,
  rsvp: null,
  tickets: galaTickets,
  externalUrl: null,
};

const dish = {
  name: 'custom-1',
  label: 'Which dish?',
  additionalLabels: { other: 'Something else' },
  labels: [{ name: 'dish', label: 'Dish' }],
  options: ['Fish', 'Pie'],
  defaultOptionSelection: { optionIndex: 1, placeholderText: 'Choose one' },
  mandatory: true,
  maxLength: 51,
  maxSize: 52,
  type: 'TEXT_ARRAY',
};
const dishes = {
  id: '0c047400-0000-4000-8000-0000000000a1',
  type: 'DROPDOWN',
  system: false,
  orderIndex: 3,
  deleted: true,
  inputs: [dish, { ...nothingOf(dish), name: 'custom-2' }],
};

const titleTag = {
  type: 'title',
  props: null,
  meta: null,
  children: 'Gala | Tidewater',
  custom: true,
  disabled: false,
};

const galaAnswer = {
  id: GALA,
  title: 'Gala',
  slug: 'gala-night',
  status: 'UPCOMING',
  shortDescription: 'One night only',
  descriptionHtml: `<p id="g1">Dress well.</p><figure id="g2"><img src="${url('0001')}" alt="A hall"></figure><figure id="g3"><p><strong>Red or white?</strong></p><ul><li>Red</li><li>White</li></ul></figure>`,
  descriptionFiles: [url('0001')],
  descriptionLosses: [{ kind: 'POLL', count: 1 }],
  description: gala.description,
  detailedDescription: `Older words <img src="${url('0002')}">`,
  detailedDescriptionFiles: [url('0002')],
  mainImage: image(file('0003'), 910, 'The great hall'),
  dateAndTimeSettings: {
    dateAndTimeTbd: false,
    dateAndTimeTbdMessage: 'Some night in May',
    startDate: '2026-05-02T18:00:00.111Z',
    endDate: '2026-05-02T22:00:00.222Z',
    timeZoneId: 'Europe/Lisbon',
    hideEndDate: true,
    showTimeZone: false,
    recurrenceStatus: 'RECURRING_UPCOMING',
    recurringEvents: {
      individualEventDates: [
        {
          startDate: '2026-05-02T18:00:00.333Z',
          endDate: '2026-05-02T22:00:00.444Z',
          timeZoneId: 'Asia/Kuwait',
          showTimeZone: true,
        },
        { ...occurrence, startDate: '2026-05-09T18:00:00.333Z' },
      ],
      categoryId: '0ca7e900-0000-4000-8000-0000000000a4',
    },
    formatted: {
      dateAndTime: '2 May 2026, 19:00 – 23:00',
      startDate: '2 May 2026',
      startTime: '19:00',
      endDate: '2 May 2026, late',
      endTime: '23:00',
    },
  },
  location: { name: 'Great hall', type: 'VENUE', locationTbd: false, address: fullAddress },
  registration: galaRegistration,
  calendarUrls: { google: 'https://calendar.example/gala', ics: 'https://tidewater.example/gala.ics' },
  url: 'https://tidewater.example/event-details/gala-night',
  pageUrl: { base: 'https://tidewater.example/', path: '/event-details/gala-night' },
  form: {
    controls: [dishes, { ...nothingOf(dishes), type: 'NAME', system: true }],
    messages: { rsvp: { rsvpYesOption: 'I come' } },
  },
  summaries: {
    rsvps: { totalCount: 61, yesCount: 62, noCount: 63, waitlistCount: 64 },
    tickets: {
      ticketsSold: 65,
      revenue: pounds('610.00'),
      totalSales: pounds('650.00'),
      totalOrders: 66,
      currencyLocked: true,
    },
    cancellation: {
      canceledDate: '2026-04-01T00:00:00.111Z',
      actorType: 'APP',
      actorName: 'The calendar',
      actorEmail: 'calendar@tidewater.example',
    },
  },
  instanceId: '01457a00-0000-4000-8000-0000000000a1',
  guestListPublic: true,
  userId: '0e5e4000-0000-4000-8000-0000000000a1',
  onlineConferencing: {
    enabled: true,
    providerId: '09407100-0000-4000-8000-0000000000a1',
    type: 'WEBINAR',
    session: {
      hostLink: 'https://meet.example/host',
      guestLink: 'https://meet.example/guest',
      password: 'candles',
      sessionCreated: false,
      sessionId: 'session-gala',
    },
  },
  seoSettings: {
    slug: 'gala-for-search',
    hidden: true,
    title: 'Gala | Tidewater',
    description: 'All dressed up',
    keywords: [{ term: 'ball', isMain: true, origin: 'USER' }],
    tags: [
      { ...titleTag, children: 'No longer its title', custom: false, disabled: true },
      titleTag,
      {
        type: 'meta',
        props: { name: 'description', content: 'All dressed up' },
        meta: { height: 7 },
        children: null,
        custom: false,
        disabled: false,
      },
    ],
    preventAutoRedirect: false,
  },
  contactLabel: 'events.gala',
  agendaSettings: {
    enabled: true,
    pageUrl: { base: 'https://tidewater.example', path: '/gala-night/schedule' },
  },
  displaySettings: { hideEventDetailsButton: true, hideEventDetailsPage: false },
  categories: [evening, { ...nothingOf(evening), id: HIDDEN_ONES, states: ['AUTO'], raw: hiddenOnes }],
  policies: [codeAnswer],
  scheduleItems: [danceAnswer],
  ticketDefinitions: [{ id: CHAIR }, { id: GIFT }],
  publishedAt: '2024-01-03T00:00:00.333Z',
  createdAt: '2024-01-01T00:00:00.111Z',
  updatedAt: '2024-01-02T00:00:00.222Z',
  raw: gala,
};

const nothing = { ...nothingOf(galaAnswer), policies: [], scheduleItems: [], ticketDefinitions: [] };
const registration = nothingOf(galaRegistration);

export const eventAnswers = [
  galaAnswer,
  {
    ...nothing,
    id: LECTURE,
    title: 'Lecture',
    status: 'DRAFT',
    dateAndTimeSettings: { ...dates, dateAndTimeTbd: true, hideEndDate: true, showTimeZone: false },
    registration: {
      ...registration,
      type: 'RSVP',
      initialType: 'RSVP',
      registrationPaused: false,
      registrationDisabled: false,
      rsvp: {
        responseType: 'YES_AND_NO',
        limit: 80,
        waitlistEnabled: true,
        startDate: '2026-03-01T00:00:00.111Z',
        endDate: '2026-04-01T00:00:00.222Z',
      },
    },
    url: 'https://tidewater.example/event-details/lecture',
    pageUrl: { base: 'https://tidewater.example', path: '/event-details/lecture' },
    categories: [
      {
        ...nothingOf(evening),
        id: OLD_ONES,
        name: 'Old ones',
        counts: { assignedEventsCount: 13, assignedDraftEventsCount: 14 },
        raw: oldOnes,
      },
    ],
    policies: [
      {
        ...nothingOf(codeAnswer),
        id: '0901c400-0000-4000-8000-0000000000a2',
        eventId: LECTURE,
        raw: barePolicy,
      },
    ],
    scheduleItems: [
      {
        ...nothingOf(danceAnswer),
        id: '05c4ed00-0000-4000-8000-0000000000a2',
        eventId: LECTURE,
        raw: bareItem,
      },
    ],
    createdAt: '2024-02-01T00:00:00.111Z',
    raw: lecture,
  },
  {
    ...nothing,
    id: OUTING,
    status: 'ENDED',
    registration: { ...registration, type: 'EXTERNAL', externalUrl: 'https://outings.example/3' },
    createdAt: '2024-03-01T00:00:00.111Z',
    raw: outing,
  },
  { ...nothing, id: BARE_EVENT, raw: bareEvent },
];
