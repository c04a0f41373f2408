import type { WireEvent } from '../../../src/products/events/wire.ts';
import { BARE_EVENT, EVENINGS, GALA, HIDDEN_ONES, LECTURE, OLD_ONES, OUTING, SERIES } from './ids.ts';

/** The id of a picture of these events. */
export const file = (place: string) => `aa11bb_0123456789abcdef0123456789af${place}~mv2.jpg`;

export const evenings = {
  id: EVENINGS,
  name: 'Evenings',
  createdDate: '2023-05-01T00:00:00.111Z',
  states: ['MANUAL', 'HIDDEN'],
} as const;
/** Is in no list of categories any more, so nobody knows how many events it has. */
export const hiddenOnes = { id: HIDDEN_ONES, states: ['AUTO'] } as const;
/** Its counts came with the event. */
export const oldOnes = {
  id: OLD_ONES,
  name: 'Old ones',
  counts: { assignedEventsCount: 13, assignedDraftEventsCount: 14 },
} as const;

/** Sells tickets, is one of a series, and has everything that an event can have. */
export const gala: WireEvent = {
  id: GALA,
  title: 'Gala',
  slug: 'gala-night',
  status: 'UPCOMING',
  shortDescription: 'One night only',
  description: {
    nodes: [
      {
        type: 'PARAGRAPH',
        id: 'g1',
        nodes: [{ type: 'TEXT', id: '', nodes: [], textData: { text: 'Dress well.', decorations: [] } }],
        paragraphData: {},
      },
      {
        type: 'IMAGE',
        id: 'g2',
        nodes: [],
        imageData: { image: { src: { id: file('0001') } }, altText: 'A hall' },
      },
      {
        type: 'POLL',
        id: 'g3',
        nodes: [],
        pollData: { poll: { title: 'Red or white?', options: [{ title: 'Red' }, { title: 'White' }] } },
      },
    ],
  },
  detailedDescription: `Older words <img src="wix:image://v1/${file('0002')}/hall.jpg">`,
  mainImage: {
    id: file('0003'),
    url: `https://static.wixstatic.com/media/${file('0003')}`,
    width: 910,
    height: 911,
    altText: 'The great hall',
  },
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
        { startDate: '2026-05-09T18:00:00.333Z' },
      ],
      categoryId: SERIES,
    },
    formatted: {
      dateAndTime: '2 May 2026, 19:00 – 23:00',
      startDate: '2 May 2026',
      startTime: '19:00',
      endDate: '2 May 2026, late',
      endTime: '23:00',
    },
  },
  location: {
    name: 'Great hall',
    type: 'VENUE',
    locationTbd: false,
    address: {
      streetAddress: { number: '5a', name: 'Hall Road' },
      addressLine: '5a Hall Road, at the back',
      addressLine2: 'Third floor',
      city: 'Whitby',
      subdivision: 'GB-NYK',
      postalCode: 'YO21 1AA',
      country: 'GB',
    },
  },
  registration: {
    type: 'TICKETING',
    initialType: 'RSVP',
    status: 'OPEN_TICKETS',
    allowedGuestTypes: 'MEMBER',
    registrationPaused: true,
    registrationDisabled: false,
    tickets: {
      guestsAssignedSeparately: true,
      ticketLimitPerOrder: 20,
      currency: 'GBP',
      lowestPrice: { value: '5.00', currency: 'GBP', formattedValue: '£5' },
      highestPrice: { value: '95.00', currency: 'GBP', formattedValue: '£95' },
      soldOut: false,
      taxSettings: { type: 'ADDED_AT_CHECKOUT', name: 'VAT', rate: '21.625', appliedToDonations: true },
      reservationDurationInMinutes: 25,
    },
  },
  calendarUrls: { google: 'https://calendar.example/gala', ics: 'https://tidewater.example/gala.ics' },
  eventPageUrl: { base: 'https://tidewater.example/', path: '/event-details/gala-night' },
  form: {
    controls: [
      {
        id: '0c047400-0000-4000-8000-0000000000a1',
        type: 'DROPDOWN',
        system: false,
        orderIndex: 3,
        deleted: true,
        inputs: [
          {
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
          },
          { name: 'custom-2' },
        ],
      },
      { type: 'NAME', system: true },
    ],
    messages: { rsvp: { rsvpYesOption: 'I come' } },
  },
  summaries: {
    rsvps: { totalCount: 61, yesCount: 62, noCount: 63, waitlistCount: 64 },
    tickets: {
      ticketsSold: 65,
      revenue: { value: '610.00', currency: 'GBP' },
      totalSales: { value: '650.00', currency: 'GBP' },
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
  guestListSettings: { displayedPublicly: true },
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
    advancedSeoData: {
      tags: [
        { type: 'title', children: 'No longer its title', custom: false, disabled: true },
        { type: 'title', children: 'Gala | Tidewater', custom: true, disabled: false },
        {
          type: 'meta',
          props: { name: 'description', content: 'All dressed up' },
          meta: { height: 7 },
          custom: false,
          disabled: false,
        },
      ],
      settings: {
        preventAutoRedirect: false,
        keywords: [{ term: 'ball', isMain: true, origin: 'USER' }],
      },
    },
  },
  contactLabel: 'events.gala',
  agendaSettings: {
    enabled: true,
    pageUrl: { base: 'https://tidewater.example', path: '/gala-night/schedule' },
  },
  eventDisplaySettings: { hideEventDetailsButton: true, hideEventDetailsPage: false },
  categories: { categories: [evenings, hiddenOnes] },
  publishedDate: '2024-01-03T00:00:00.333Z',
  createdDate: '2024-01-01T00:00:00.111Z',
  updatedDate: '2024-01-02T00:00:00.222Z',
};

/** Takes answers to an invitation; its time is open, and its categories come as a list. */
export const lecture: WireEvent = {
  id: LECTURE,
  title: 'Lecture',
  status: 'DRAFT',
  dateAndTimeSettings: { dateAndTimeTbd: true, hideEndDate: true, showTimeZone: false },
  registration: {
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
  eventPageUrl: { base: 'https://tidewater.example', path: '/event-details/lecture' },
  categories: [oldOnes],
  createdDate: '2024-02-01T00:00:00.111Z',
};

/** People register elsewhere. */
export const outing: WireEvent = {
  id: OUTING,
  status: 'ENDED',
  registration: { type: 'EXTERNAL', external: { url: 'https://outings.example/3' } },
  createdDate: '2024-03-01T00:00:00.111Z',
};

export const bareEvent: WireEvent = { id: BARE_EVENT };
