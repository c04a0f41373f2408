import { nothingOf } from '../golden-answer.ts';
import { pounds, apps } from './answers-parts.ts';
import { BOOKINGS_APP, GONE_POLICY, INTAKE, LOOSE, STRICT } from './ids.ts';
import { loose, strict } from './records-parts.ts';

export const strictAnswer = {
  id: STRICT,
  // What the service repeats is what it says; the policy was renamed since.
  name: 'Strict',
  default: true,
  description: 'Be on time',
  descriptionEnabled: true,
  limitEarlyBooking: true,
  earliestBookingInMinutes: 525600,
  limitLateBooking: false,
  latestBookingInMinutes: 45,
  bookAfterStart: false,
  cancellation: { enabled: true, limited: false, latestInMinutes: 1440, allowAnonymous: true },
  reschedule: { enabled: true, limited: true, latestInMinutes: 720, allowAnonymous: false },
  waitlist: false,
  waitlistCapacity: 4,
  waitlistReservationInMinutes: 31,
  maxParticipantsPerBooking: 7,
  chooseResources: true,
  autoAssignResources: false,
  cancellationFee: true,
  cancellationWindows: [
    { amount: pounds('5.00'), percentage: null, startInMinutes: 120 },
    { amount: null, percentage: '50.5', startInMinutes: 240 },
  ],
  autoCollectFee: null,
  saveCreditCard: false,
  staffSorting: {
    method: 'RANKING',
    rankingOrder: 'HIGHEST_TO_LOWEST',
    appId: null,
    implementationId: null,
  },
  intakeForm: {
    enabled: true,
    form: { id: INTAKE },
    timing: 'BEFORE_BOOKING',
    completionRequirement: 'REQUIRED_BEFORE_BOOKING',
  },
  ...apps,
  extendedFields: { '@tidewater/f': { fee: 1 } },
  revision: '61',
  createdAt: '2023-01-01T00:00:00.111Z',
  updatedAt: '2023-01-02T00:00:00.222Z',
  raw: strict,
};

const nothing = nothingOf(strictAnswer);

export const looseAnswer = {
  ...nothing,
  id: LOOSE,
  default: false,
  descriptionEnabled: true,
  limitEarlyBooking: false,
  limitLateBooking: true,
  bookAfterStart: false,
  waitlist: true,
  chooseResources: true,
  autoAssignResources: false,
  autoCollectFee: false,
  staffSorting: {
    method: 'CUSTOM',
    rankingOrder: null,
    appId: BOOKINGS_APP,
    implementationId: '0139e000-0000-4000-8000-000000000001',
  },
  raw: loose,
};

/** Of the policy that was deleted, what the service repeats. */
export const gonePolicyAnswer = {
  ...nothing,
  id: GONE_POLICY,
  default: false,
  descriptionEnabled: false,
  limitEarlyBooking: true,
  limitLateBooking: true,
  bookAfterStart: true,
  waitlist: false,
  chooseResources: true,
  autoAssignResources: false,
  cancellationFee: false,
  autoCollectFee: true,
  saveCreditCard: false,
};
