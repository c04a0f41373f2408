import { assumed, blocksExport, changes, documented, sdk, type Assumption } from '../assumption.ts';
import { countedParts, sameOrder } from '../probes/answers.ts';
import {
  counts,
  cursorLifetime,
  manyIds,
  pageLimits,
  shortPageEnds,
  totalsByOffset,
} from '../probes/paging.ts';

const ALL_LISTS = ['every list', 'export'];

/** What is taken to be so of pages. */
export const paging: readonly Assumption[] = [
  {
    id: 'page-limits',
    title: 'Page limits',
    statement: 'A page has as many records as the table of pages says.',
    evidence: 'documented',
    more: [
      sdk('Where no page of the documentation says it, the types of the SDK do.'),
      assumed('Events are asked for by 100, the figure that a second page of the documentation names.'),
    ],
    restsOn: ALL_LISTS,
    otherwise: changes(
      'Pages are refused, or cost more requests than planned. Nothing is taken for the end of a list that is not.',
    ),
    probe: pageLimits,
  },
  {
    id: 'many-ids',
    title: 'Many ids at once',
    statement: 'A filter by ids takes as many as a page has records, and brings each of them.',
    evidence: 'assumed',
    hence: 'No document limits `$in`: as many ids are asked for as a page holds.',
    restsOn: ['relations between records', 'filter.ids'],
    otherwise: blocksExport('Records that others refer to are missing'),
    probe: manyIds,
  },
  {
    id: 'totals',
    title: 'Totals',
    statement: 'A list without a total ends with the first page that is shorter than it was asked for.',
    evidence: 'assumed',
    more: [
      documented(`Published samples of many lists have no \`total\` in their paging metadata, and events, services, members,
        contacts, collections and blog lists may say \`tooManyToCount\`.`),
    ],
    hence: `A list that does not say how long it is is read until a short page comes, and so is one that counts fewer records than it has brought. Where a whole
      list is counted as long as its first page, and that is the longest page, one request more tells.`,
    restsOn: ALL_LISTS,
    otherwise: blocksExport('A list may be cut short where Wix sends no total'),
    probe: shortPageEnds,
  },
  {
    id: 'totals-by-offset',
    title: 'Totals by offset',
    statement: 'Lists that are paged by cursor bring their total on pages by offset.',
    evidence: 'SDK',
    more: [
      sdk(`So do posts, drafts of posts, bookings, guests, ticket definitions and abandoned checkouts; items of collections where
        \`returnTotalCount\` asks for it.`),
    ],
    hence: 'A page that is read anyway is asked for by offset where it is to be counted.',
    restsOn: ['totalCount', 'migrationPlan', 'completeness of exports'],
    otherwise: changes('totalCount of such lists is null, and exports do not prove that they are complete.'),
    probe: totalsByOffset,
  },
  {
    id: 'counted-records',
    title: 'Counted records',
    statement: 'A list has as many records as it counts; fewer mean that some were deleted.',
    evidence: 'assumed',
    restsOn: ['totalCount', 'completeness of exports'],
    otherwise: changes('Exports report lists as incomplete or records as vanished that never were there.'),
    probe: counts,
  },
  {
    id: 'cursors',
    title: 'Cursors',
    statement: 'A cursor works for a minute at least.',
    evidence: 'assumed',
    more: [assumed('A 400 that speaks of the cursor means that it was forgotten.')],
    hence: `How long a cursor of Wix lives is not documented. When one is forgotten, the gateway goes on by the sort key, or reads
      again and skips where a list has none.`,
    restsOn: ALL_LISTS,
    otherwise: changes(
      'Pages are found again by the sort key, which costs more requests; what has no key is read again.',
    ),
    switches: ['cursorLifetimeMs'],
    probe: cursorLifetime,
  },
  {
    id: 'refused-records',
    title: 'Refused records',
    statement:
      'A product with broken variants makes every read that touches it a 428 MISSING_VARIANT_OPTION_CHOICE.',
    evidence: 'reported',
    more: [
      assumed(`Any 4xx with an application code that speaks neither of the key, the app, the catalog nor the cursor, and a 500
        that stays while other records of the list arrive, means that one record is to blame.`),
      assumed('A smaller page from the same cursor is the beginning of the larger one.'),
    ],
    hence: `The page is asked for again in halves, until the record is alone. Stock has no order in which each item has a place of its
      own: what shares the moment of such an item is asked for without what has come (\`id $nin\`), from both ends, until by Wix's count the item is alone.`,
    restsOn: ALL_LISTS,
    untold: 'It takes a record that Wix itself fails on. Where one is, the export names it.',
  },
  {
    id: 'cut-reads',
    title: 'Reads of what belongs to records',
    statement: 'Policies and agendas of events and options of booking services come by offset with a total.',
    evidence: 'SDK',
    more: [sdk('Badges and texts of members, payments and parcels of orders come without one.')],
    hence: `One request asks for what belongs to up to a hundred records. Where there is no total, records for which nothing came,
      while something came for others, are asked for again, and when that brings something, all are read apart. What belongs to a
      single record and is cut short without a count cannot be told from the whole.`,
    restsOn: ['parts of records that are read apart'],
    otherwise: changes(
      'Reads of what belongs to some records end with an error, since what was cut short could not be told.',
    ),
    probe: countedParts,
  },
  {
    id: 'ties',
    title: 'Ties',
    statement:
      'A list that is sorted by time, and by number or id within it, comes in one order whatever a page has.',
    evidence: 'assumed',
    hence: `In which order records of the same rank come is not documented. Lists are sorted by id wherever Wix sorts by it, orders by their number, the four by their time of creation. The demo
      site gives records of the same rank another order in every query.`,
    restsOn: ['every list', 'export'],
    otherwise: blocksExport(
      'Records may come twice or be missing where a list goes on behind a cursor that was lost',
    ),
    probe: sameOrder,
  },
];
