import { endpoints as blog } from '../../../src/products/blog/wire.ts';
import { endpoints as events } from '../../../src/products/events/wire.ts';
import { launch, workshop } from '../blog/records.ts';
import { seat } from '../events/records.ts';
import { amongOthers, type GoldenAnswer } from '../golden-answer.ts';
import { list, route } from '../golden-wix.ts';
import { whole } from '../whole-selection.ts';

const SINCE = '2024-01-01T00:00:00.000Z';
const identity = { anyCase: false, merges: false, rowId: 'UUID' };
const delta = { variables: { filter: { updatedAt: { gte: SINCE } } }, isDelta: true };

const NONE = { count: 0, offset: 0, total: 0, hasNext: false };
const ONE_PAGE = { pages: 1, wixRequests: 1, wixSeconds: 0.2 };

/** A plan of contacts that changed: how many there are in all is not known, so that their ids cannot be compared. */
const changed = {
  input: { products: ['CONTACTS'], dataCollections: null, updatedSince: SINCE, exact: false },
  steps: [
    {
      id: 'companies',
      onlyIf: { path: 'company', is: 'PRESENT', reason: 'The contact has no company.' },
      identity: {
        ...identity,
        source: 'company',
        anyCase: true,
        entity: 'Company',
        dedupe: ['company_name'],
      },
      recordCount: 4,
      countIsExact: false,
      countBasis: 'From 4 contacts',
      estimate: {
        ...ONE_PAGE,
        idRequests: null,
        rows: 1,
        insitesRequests: 1,
        insitesSeconds: 0.2,
      },
      sourceQuery: delta,
      warnings: [
        'The step reads the contacts: the count is theirs, and each name becomes one company. Names are compared in lower case.',
      ],
    },
    {
      id: 'contacts',
      onlyIf: null,
      identity: { ...identity, source: 'id', entity: 'Contact', dedupe: ['email'], merges: true },
      recordCount: 4,
      countIsExact: true,
      countBasis: 'The whole list was read.',
      // Four contacts, of whom two have an address.
      estimate: {
        ...ONE_PAGE,
        idRequests: null,
        rows: 6,
        insitesRequests: 6,
        insitesSeconds: 1.2,
      },
      sourceQuery: delta,
      warnings: [],
    },
  ],
};

const unknown = {
  pages: null,
  wixRequests: null,
  wixSeconds: null,
  idRequests: null,
  rows: null,
  insitesRequests: null,
  insitesSeconds: null,
};

export const countAnswers: readonly GoldenAnswer[] = [
  {
    name: 'what changed since a point in time',
    document: `{ migrationPlan(input: { products: [CONTACTS], updatedSince: "${SINCE}" }) {
      input
      steps {
        id recordCount countIsExact countBasis warnings
        onlyIf ${whole('RecordCondition')}
        identity ${whole('IdentityRule')}
        estimate ${whole('StepEstimate')}
        sourceQuery { variables isDelta }
      }
    } }`,
    data: { migrationPlan: changed },
  },
  {
    name: 'a list that Wix does not count',
    document: `{ migrationPlan(input: { products: [BLOG] }) {
      estimate { unknown }
      fingerprint { counts ${whole('EntityCount')} }
      modules { recordCount countIsExact }
      steps { id recordCount countIsExact countBasis estimate ${whole('StepEstimate')} }
    } }`,
    routes: [
      list(blog.queryPosts, [launch, workshop], (posts) => ({
        posts,
        pagingMetadata: { count: posts.length },
      })),
    ],
    data: {
      migrationPlan: {
        estimate: { unknown: ['blogPosts'] },
        fingerprint: {
          counts: [
            { wixEntity: 'BlogCategory', count: 2, isExact: true },
            { wixEntity: 'BlogTag', count: 1, isExact: true },
            { wixEntity: 'BlogPost', count: null, isExact: false },
          ],
        },
        modules: [{ recordCount: null, countIsExact: false }],
        steps: amongOthers([
          {
            id: 'blogPosts',
            recordCount: null,
            countIsExact: false,
            countBasis: 'Wix gave no count.',
            estimate: unknown,
          },
        ]),
      },
    },
  },
  {
    name: 'rows that Insites has no REST route for',
    document: `{ migrationPlan(input: { products: [EVENTS] }) {
      estimate { rows insitesRequests insitesSeconds }
      steps { id estimate ${whole('StepEstimate')} }
    } }`,
    routes: [
      list(events.queryTicketDefinitions, [seat], (ticketDefinitions, total) => ({
        ticketDefinitions,
        metadata: { count: total, offset: 0, total, hasNext: false },
      })),
      route(events.queryEvents, { events: [], pagingMetadata: NONE }),
      route(events.listOrders, { orders: [], total: 0, offset: 0, limit: 100 }),
      route(events.listTickets, { tickets: [], total: 0, offset: 0, limit: 100 }),
      route(events.queryGuests, { guests: [], pagingMetadata: NONE }),
      route(events.queryRsvps, { rsvps: [], pagingMetadata: NONE }),
      route(events.countRsvps, { count: 0 }),
    ],
    data: {
      migrationPlan: {
        // The definition, its tier, and the product that it is sold as: only that one has a route.
        estimate: { rows: 3, insitesRequests: 1, insitesSeconds: 0.2 },
        steps: amongOthers([
          {
            id: 'ticketDefinitions',
            estimate: { ...ONE_PAGE, idRequests: 1, rows: 2, insitesRequests: 0, insitesSeconds: 0 },
          },
          {
            id: 'ticketProducts',
            estimate: { ...ONE_PAGE, idRequests: 1, rows: 1, insitesRequests: 1, insitesSeconds: 0.2 },
          },
        ]),
      },
    },
  },
];
