import { EVENINGS } from './ids.ts';
import { evenings, file } from './records-gala.ts';

// What the answers about events have in common: values as the graph shows them, and their fields without any.

export const pounds = (amount: string) => ({ amount, currency: 'GBP' });

/** The full address of a picture of these events. */
export const url = (place: string) => `https://static.wixstatic.com/media/${file(place)}`;

export const image = (id: string, width: number, altText: string) => ({
  id,
  url: `https://static.wixstatic.com/media/${id}`,
  width,
  height: width + 1,
  altText,
});

export const fullAddress = {
  streetAddress: { number: '5a', name: 'Hall Road' },
  addressLine: '5a Hall Road, at the back',
  addressLine2: 'Third floor',
  city: 'Whitby',
  subdivision: 'GB-NYK',
  postalCode: 'YO21 1AA',
  country: 'GB',
};

/** The dates of an event of which Wix tells nothing. */
export const dates = {
  dateAndTimeTbd: null,
  dateAndTimeTbdMessage: null,
  startDate: null,
  endDate: null,
  timeZoneId: null,
  hideEndDate: null,
  showTimeZone: null,
  recurrenceStatus: null,
  recurringEvents: null,
  formatted: null,
};

export const occurrence = { startDate: null, endDate: null, timeZoneId: null, showTimeZone: null };

export const evening = {
  id: EVENINGS,
  name: 'Evenings',
  states: ['MANUAL', 'HIDDEN'],
  counts: { assignedEventsCount: 11, assignedDraftEventsCount: 12 },
  createdAt: '2023-05-01T00:00:00.111Z',
  raw: evenings,
};
