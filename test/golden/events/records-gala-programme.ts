import type { WirePolicy, WireScheduleItem } from '../../../src/products/events/wire.ts';
import { GALA, LECTURE } from './ids.ts';
import { file } from './records-gala.ts';

/** What holds for those who come to the gala. */
export const dressCode: WirePolicy = {
  id: '0901c400-0000-4000-8000-0000000000a1',
  revision: '71',
  name: 'Dress code',
  body: `Black tie <img src="wix:image://v1/${file('0004')}/tie.jpg">`,
  eventId: GALA,
  createdDate: '2024-01-04T00:00:00.111Z',
  updatedDate: '2024-01-05T00:00:00.222Z',
};

export const barePolicy: WirePolicy = { id: '0901c400-0000-4000-8000-0000000000a2', eventId: LECTURE };

/** What happens in the course of the gala. */
export const dance: WireScheduleItem = {
  id: '05c4ed00-0000-4000-8000-0000000000a1',
  name: 'Dance',
  description: `To a band <img src="wix:image://v1/${file('0005')}/band.jpg">`,
  timeSlot: {
    start: '2026-05-02T20:00:00.111Z',
    end: '2026-05-02T21:00:00.222Z',
    timeZoneId: 'Europe/Madrid',
  },
  stageName: 'Main stage',
  tags: ['music', 'feet'],
  status: 'CANCELED',
  hidden: true,
  draft: false,
  eventId: GALA,
  createdDate: '2024-01-06T00:00:00.111Z',
  updatedDate: '2024-01-07T00:00:00.222Z',
};

export const bareItem: WireScheduleItem = { id: '05c4ed00-0000-4000-8000-0000000000a2', eventId: LECTURE };
