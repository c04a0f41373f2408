import { url } from './answers-parts.ts';
import { GALA } from './ids.ts';
import { dance, dressCode } from './records-gala-programme.ts';

/** What holds for those who come to the gala. */
export const codeAnswer = {
  id: '0901c400-0000-4000-8000-0000000000a1',
  name: 'Dress code',
  body: `Black tie <img src="${url('0004')}">`,
  bodyFiles: [url('0004')],
  eventId: GALA,
  revision: '71',
  createdAt: '2024-01-04T00:00:00.111Z',
  updatedAt: '2024-01-05T00:00:00.222Z',
  raw: dressCode,
};

/** What happens in the course of the gala. */
export const danceAnswer = {
  id: '05c4ed00-0000-4000-8000-0000000000a1',
  name: 'Dance',
  description: `To a band <img src="${url('0005')}">`,
  descriptionFiles: [url('0005')],
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
  createdAt: '2024-01-06T00:00:00.111Z',
  updatedAt: '2024-01-07T00:00:00.222Z',
  raw: dance,
};
