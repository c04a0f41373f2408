import { assumed, changes, harmless, sdk, type Assumption } from '../assumption.ts';
import { staffResources } from '../probes/relations.ts';
import { bookingOrders, servicesOrder } from '../probes/answers.ts';
import { conditionsOnce, staffVersion, unpublishedFlags } from '../probes/apps.ts';

/** What is taken to be so of Wix Bookings. */
export const bookings: readonly Assumption[] = [
  {
    id: 'services',
    title: 'Services',
    statement: 'Booking services come by the time of their creation, hidden ones too.',
    evidence: 'assumed',
    more: [
      sdk('They come by offset; neither date can be filtered or sorted by.'),
      sdk('No largest page is said: 100 is asked for.'),
    ],
    hence: 'An incremental read is a full one.',
    restsOn: ['bookingServices'],
    otherwise: changes(
      'Where there are more than a page, some may come twice or be missing; bookings of those have no service.',
    ),
    probe: servicesOrder,
  },
  {
    id: 'bookings-filters',
    title: 'Filters',
    statement: 'Of several conditions on one field of bookings only the first counts, without a word.',
    evidence: 'documented',
    hence: 'All conditions on a field are put into one object, and `$and` is never used.',
    restsOn: ['bookings'],
    otherwise: harmless('all conditions on a field are put into one.'),
    switches: ['bookingsFilterOnce'],
    probe: conditionsOnce,
  },
  {
    id: 'bookings-orders',
    title: 'Orders of bookings',
    statement: 'Bookings sort by createdDate, updatedDate and startDate.',
    evidence: 'assumed',
    more: [
      sdk('Slots and schedules have filters of their own for the service; courses have only the schedule.'),
    ],
    restsOn: ['bookings'],
    otherwise: changes('Bookings cannot be read in some order: the read is an error, never an early end.'),
    probe: bookingOrders,
  },
  {
    id: 'bookings-flags',
    title: 'Parts on demand',
    statement: 'Bookings come with what was filled in where withFormSubmissions asks for it.',
    evidence: 'assumed',
    more: [
      sdk(`\`withEcomOrder\`, \`withBookingPolicySettings\` and \`withBookingFeeDetails\` need permissions of their own.
        \`withFormSubmissions\`, \`withWaiver\` and \`withEcomTransactions\` are named only in the description of the answer.`),
      assumed('A missing permission refuses the whole request.'),
    ],
    hence: 'The gateway finds out which it is, reads without it, and says so.',
    restsOn: ['booking.formValues'],
    otherwise: changes(
      'What was filled in is missing from bookings and a note says so; booking.formSubmission has it.',
    ),
    switches: ['bookingsUnpublishedFlags'],
    probe: unpublishedFlags,
  },
  {
    id: 'staff',
    title: 'Staff',
    statement: 'A key that reads staff by the first version may use the second.',
    evidence: 'assumed',
    more: [
      sdk(`The second version lists all staff, but no list of scopes has its permission; the first lists only those who provide services.
        Services and bookings name staff by the id of their _resource_.`),
    ],
    hence: 'The second is asked first, and the first where it is refused.',
    restsOn: ['staffMembers'],
    otherwise: changes(
      'Staff members who provide no services are missing; a note, the plan and the report say so.',
    ),
    switches: ['bookingsStaffV2'],
    probe: staffVersion,
  },
  {
    id: 'resources',
    title: 'Resources',
    statement: 'Staff members appear among the resources.',
    evidence: 'assumed',
    more: [sdk('Resource types can be filtered by name only, so that all are read once.')],
    restsOn: ['bookingResources', 'booking.staffMember'],
    otherwise: harmless('staff members are read as such too.'),
    probe: staffResources,
  },
  {
    id: 'default-form',
    title: "Wix's form of bookings",
    statement: "The form id of zeros is Wix's default form.",
    evidence: 'assumed',
    restsOn: ['bookingService.form'],
    otherwise: changes('A form of a service is shown as none.'),
  },
];
