import { endpoints as events } from '../../../src/products/events/wire.ts';
import { endpoints as members } from '../../../src/products/members/wire.ts';
import { amongOthers, type GoldenAnswer } from '../golden-answer.ts';
import { denied, list, refuses } from '../golden-wix.ts';
import { lena, writer } from '../members/records.ts';
import { whole } from '../whole-selection.ts';

const NO_EVENTS = { message: '', details: { applicationError: { code: 'WIX_EVENTS_APP_NOT_INSTALLED' } } };

const noBadges = {
  permissions: ['Read Badges (SCOPE.DC-MEMBERS.READ-BADGES)'],
  hint: 'Go to manage.wix.com/account/api-keys, generate a new key with the permission "Read Badges" ticked beside the ones you need, use it here, and delete the old key.',
  loss: 'Badges are missing; members come without them.',
};

const noEvents = {
  status: 'NOT_INSTALLED',
  reason: 'Wix Events is not installed on this site. Wix answered 428.',
  hint: 'Nothing to do if the site does not use Wix Events; otherwise install it from the Wix App Market.',
  loss: null,
};

const absentList = (connection: string, title: string, ...steps: readonly string[]): object => ({
  connection,
  field: null,
  title,
  ...noEvents,
  permissions: [],
  isOptional: false,
  steps,
});

const modules = [
  {
    product: 'MEMBERS',
    title: 'Wix Members',
    status: 'PARTIAL',
    reason: 'Not read: badges of members. Wix refuses it to this key.',
    permission: noBadges.permissions[0],
    hint: noBadges.hint,
    loss: noBadges.loss,
    lists: [
      {
        connection: 'members',
        field: null,
        title: 'members',
        status: 'AVAILABLE',
        reason: null,
        permissions: [],
        hint: null,
        loss: null,
        isOptional: false,
        steps: ['memberContacts', 'members'],
      },
      {
        connection: 'members',
        field: 'badges',
        title: 'badges of members',
        status: 'PERMISSION_DENIED',
        reason: 'Wix refuses it to this key.',
        ...noBadges,
        isOptional: false,
        // The other step reads the members and not their badges.
        steps: ['members'],
      },
    ],
    insitesModule: 'CRM',
    alternativeModule: null,
    becomes: 'contacts',
    recordCount: 2,
    countIsExact: true,
    steps: ['memberContacts', 'members'],
  },
  {
    product: 'EVENTS',
    title: 'Wix Events',
    ...noEvents,
    permission: 'Read Events (SCOPE.DC-EVENTS.READ-EVENTS)',
    lists: [
      absentList('events', 'events', 'events'),
      absentList('ticketDefinitions', 'ticket definitions', 'ticketDefinitions', 'ticketProducts'),
      absentList('eventOrders', 'event orders', 'ticketBuyers', 'eventOrders'),
      absentList('eventTickets', 'event tickets', 'eventTickets'),
      absentList('eventRsvps', 'event rsvps', 'eventRsvps'),
      absentList('eventGuests', 'event guests', 'eventGuests'),
    ],
    insitesModule: 'ECOMMERCE',
    alternativeModule: 'EVENTS',
    becomes: 'events, ticket types and registrations',
    recordCount: null,
    countIsExact: false,
    steps: [],
  },
];

export const moduleAnswers: readonly GoldenAnswer[] = [
  {
    name: 'products of which a part is refused, and that are not on the site',
    document: `{ migrationPlan(input: { products: [EVENTS, MEMBERS] }) { modules ${whole('MigrationModule')} risks ${whole('MigrationRisk')} } }`,
    routes: [
      denied(members.queryBadges),
      denied(members.queryBadgeAssignments),
      ...Object.values(events).map((endpoint) => refuses(endpoint, 428, NO_EVENTS)),
      list(members.queryMembers, [writer, lena], (found, total) => ({
        members: found,
        metadata: { count: found.length, offset: 0, total, tooManyToCount: false },
      })),
    ],
    data: {
      migrationPlan: {
        modules,
        risks: amongOthers([
          {
            code: 'MEMBERS_NOT_READ',
            severity: 'CRITICAL',
            step: null,
            message:
              'Wix Members is missing from this plan, as a whole or in part. Badges are missing; members come without them.',
            advice:
              'Grant "Read Badges (SCOPE.DC-MEMBERS.READ-BADGES)" to the key and make the plan again, or decide to leave it behind.',
            count: null,
          },
        ]),
      },
    },
  },
];
