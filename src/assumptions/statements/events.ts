import { assumed, blocksExport, changes, documented, sdk, type Assumption } from '../assumption.ts';
import { agendaDrafts, draftsPermission, eventCategories } from '../probes/apps.ts';

/** What is taken to be so of Wix Events. */
export const events: readonly Assumption[] = [
  {
    id: 'draft-events',
    title: 'Draft events',
    statement:
      'Draft events are listed only where they are asked for; a key that may not see them is answered with 403.',
    evidence: 'reported',
    more: [
      documented(
        'They are neither listed nor counted unless `includeDrafts` asks for them, which needs `WIX_EVENTS.READ_DRAFT_EVENTS`.',
      ),
    ],
    hence: `Which tick box brings that permission is not documented: events are read with drafts, and without where that is refused; the
      note of the answer says so. One event is read with the same query, because a single read of a draft would be a bare 403.`,
    restsOn: ['events'],
    otherwise: changes('Drafts are missing, or events cannot be read by a key that lacks the permission.'),
    probe: draftsPermission,
  },
  {
    id: 'event-categories',
    title: 'Categories of events',
    statement: 'An event that is asked for its categories has them in an object of their own.',
    evidence: 'assumed',
    more: [
      sdk('The fieldset `CATEGORIES` returns `categories`; the type of an event has no such field.'),
      sdk('A query of categories takes a single id.'),
    ],
    hence: `A list and an object with such a list are both read. When not one event of a page has it, a note says so. Counts of categories
      are read for all at once.`,
    restsOn: ['event.categories'],
    otherwise: changes(
      'A plain list is read too; where they do not come, events have no categories and a note says so.',
    ),
    switches: ['eventCategories'],
    probe: eventCategories,
  },
  {
    id: 'event-schedule',
    title: 'Schedules',
    statement: 'The agendas of events have no changes that are not published.',
    evidence: 'assumed',
    more: [
      sdk('A list takes up to 100 events, and shows published, visible items unless `state` asks for more.'),
    ],
    hence: `Hidden items are asked for, too; changes that are not published (\`draftNotPublished\`) are left out with a note, since an item
      would come twice.`,
    restsOn: ['event.scheduleItems'],
    otherwise: changes(
      'Such changes are left out, and a note says so: publish them in Wix before the export.',
    ),
    switches: ['eventAgendaDrafts'],
    probe: agendaDrafts,
  },
  {
    id: 'event-orders',
    title: 'Orders and tickets of events',
    statement:
      'Lists of event orders and tickets work without an event, archived and unconfirmed ones included.',
    evidence: 'assumed',
    more: [
      sdk('They have numbers and no ids, take offsets only, and no limits by time.'),
      assumed(`An unknown parameter value of a list gives nothing, \`sort=created:asc\` is stable, and tickets without \`sort\` come by their
        number.`),
    ],
    hence:
      'They are read by offset; events, RSVPs, guests and ticket definitions are sorted by the time of creation, events also by id.',
    restsOn: ['eventOrders', 'eventTickets'],
    otherwise: blocksExport('Orders and tickets of events are missing, or cannot be read', 'them'),
  },
  {
    id: 'event-parts',
    title: 'Parts of what belongs to events',
    statement: 'Without fieldsets an RSVP has no dates and a ticket no number.',
    evidence: 'SDK',
    more: [
      assumed(`\`DETAILS\` of an order brings \`email\`, \`paymentDetails\`, \`channel\`, \`updated\` and \`marketingConsent\`, which no fieldset
        is said to bring.`),
      assumed('The tickets within an order are whole.'),
      sdk(`A ticket does not name its event: its order does. Guests spell a status that orders call \`NA_ORDER_STATUS\` as
        \`UNKNOW_ORDER_STATUS\`.`),
    ],
    hence: 'Details are always asked for.',
    restsOn: ['eventRsvps', 'eventTickets', 'eventOrders'],
    otherwise: changes('Parts of event orders are null that Wix has.'),
  },
];
