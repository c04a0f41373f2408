import type { ColumnType } from '../../mapping/index.ts';
import { guestReference } from '../../migration/rules/index.ts';
import type { FieldRule, UnmappedField } from '../../contract/step-definition.ts';

// Where bookings, staff and resources go in databases made for the migration: Insites has no records of these kinds.

const SERVICE = { step: 'bookingServices', entity: 'BookingService' } as const;
const STAFF = { step: 'staffMembers', entity: 'StaffMember' } as const;
const CONTACT = { step: 'contacts', entity: 'Contact' } as const;
const ORDER = { step: 'orders', entity: 'Order' } as const;

const TECHNICAL = 'It says something about the record in Wix only.';
const HOURS = 'Insites takes no bookings: working hours are set up anew where they will be taken.';

function column(source: string, name: string, type: ColumnType, more: Partial<FieldRule> = {}): FieldRule {
  const transform = {
    datetime: 'DATE_TIME',
    boolean: 'BOOLEAN',
    integer: 'INTEGER',
    float: 'NUMBER',
  } as const;
  const usual = type in transform ? transform[type as keyof typeof transform] : 'COPY';
  return { source, target: `properties.${name}`, transform: usual, type, ...more };
}

const row: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  column('id', 'wix_id', 'string'),
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME' },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME' },
];

/** Booking to an item of a database, with all that orders have no room for. */
export const bookingRecordFields: readonly FieldRule[] = [
  ...row,
  column('status', 'status', 'string'),
  column('paymentStatus', 'payment_status', 'string'),
  column('selectedPaymentOption', 'payment_option', 'string'),
  column('depositSelected', 'deposit_selected', 'boolean'),
  column('title', 'title', 'string'),
  column('startDate', 'starts', 'datetime'),
  column('endDate', 'ends', 'datetime'),
  column('bookedEntity.slot.timezone', 'time_zone', 'string', {
    with: ['bookedEntity.schedule.timezone'],
    transform: 'FALLBACK',
  }),
  column('bookedEntity.slot.location.name', 'location', 'string', {
    with: ['bookedEntity.schedule.location.name', 'bookedEntity.slot.location.formattedAddress'],
    transform: 'FALLBACK',
  }),
  column('bookedEntity.slot.resource.name', 'staff_name', 'string'),
  column('serviceId', 'wix_service_id', 'string'),
  column('serviceId', 'product', 'string', { transform: 'REFERENCE', reference: SERVICE }),
  column('staffMember.id', 'staff_member', 'string', { transform: 'REFERENCE', reference: STAFF }),
  column('contact.id', 'contact', 'string', { transform: 'REFERENCE', reference: CONTACT }),
  guestReference('bookingGuests', 'contactDetails.email', 'properties.contact', { type: 'string' }),
  column('orderSummary.id', 'order', 'string', { transform: 'REFERENCE', reference: ORDER }),
  column('contactDetails.email', 'email', 'string', { transform: 'EMAIL' }),
  column('contactDetails.firstName', 'first_name', 'string'),
  column('contactDetails.lastName', 'last_name', 'string'),
  column('contactDetails.phone', 'phone', 'string'),
  column('totalParticipants', 'participants', 'integer'),
  column('participantsChoices[].numberOfParticipants', 'participants', 'integer', { transform: 'SUM' }),
  column('attendance.status', 'attendance', 'string'),
  column('attendance.numberOfAttendees', 'attendees', 'integer'),
  column('conferencing.guestUrl', 'conference_url', 'string'),
  column('cancellationFeeStatus', 'cancellation_fee', 'string'),
  column('subscription.currentCycle', 'instalments_paid', 'integer'),
  column('subscription.totalCycles', 'instalments', 'integer'),
  column('transactions.refunded', 'refunded', 'float', { lossy: true }),
  column('transactions.membershipName', 'membership', 'string'),
  column('waiver.status', 'waiver', 'string'),
  column('multiService.id', 'visit_id', 'string'),
  column('externalUserId', 'external_user_id', 'string'),
  column('addOns[].name', 'add_ons', 'string', {
    with: ['addOns[].quantity', 'addOns[].durationInMinutes'],
    transform: 'JSON_ROWS',
  }),
  column('formValues[].label', 'form_values', 'string', {
    with: ['formValues[].key', 'formValues[].value'],
    transform: 'JSON_ROWS',
  }),
  column('additionalFields[].label', 'form_values', 'string', {
    with: ['additionalFields[].value'],
    transform: 'JSON_ROWS',
    note: 'Bookings from before Wix Bookings used Wix Forms.',
  }),
];

/** Staff member to an item of a database. */
export const staffFields: readonly FieldRule[] = [
  ...row,
  column('name', 'name', 'string'),
  column('email', 'email', 'string', { transform: 'EMAIL' }),
  column('phone', 'phone', 'string'),
  column('description', 'description', 'string'),
  column('image.url', 'image', 'upload', { transform: 'UPLOAD', note: 'Insites fetches the file from Wix.' }),
  column('serviceProvider', 'service_provider', 'boolean'),
];

export const staffUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: 'The record as Wix sent it; the fields are mapped one by one.' },
  { source: 'image', reason: 'The file moves; Insites computes its size itself.' },
  { source: 'resourceId', reason: TECHNICAL },
  { source: 'resource', reason: 'It stands for the staff member where something is booked in Wix.' },
  { source: 'resourceDetails', reason: HOURS },
  { source: 'associatedWixIdentity', reason: 'Who can log in to Wix says nothing about the new site.' },
  { source: 'tagIds', reason: 'Ids without names: Wix gives out no names of tags.' },
  { source: 'privateTagIds', reason: 'Ids without names: Wix gives out no names of tags.' },
  { source: 'extendedFields', reason: 'Fields of Wix apps that are not moved.' },
  { source: 'revision', reason: TECHNICAL },
];

/** Resource to an item of a database. */
export const resourceFields: readonly FieldRule[] = [
  ...row,
  column('name', 'name', 'string'),
  column('type.name', 'type', 'string'),
  column('availableInAllLocations', 'everywhere', 'boolean'),
];

export const resourceUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: 'The record as Wix sent it; the fields are mapped one by one.' },
  { source: 'typeId', reason: 'Its name is kept; the id says something about the record in Wix only.' },
  { source: 'type', reason: 'Its name is kept; the rest says something about the record in Wix only.' },
  { source: 'workingHoursSchedules', reason: HOURS },
  { source: 'eventsScheduleId', reason: HOURS },
  { source: 'availableInBusinessLocations', reason: HOURS },
  { source: 'businessLocationIds', reason: HOURS },
  { source: 'extendedFields', reason: 'Fields of Wix apps that are not moved.' },
  { source: 'revision', reason: TECHNICAL },
];
