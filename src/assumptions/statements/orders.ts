import { assumed, blocksExport, changes, documented, harmless, sdk, type Assumption } from '../assumption.ts';
import { appIds, orderDiscounts } from '../probes/relations.ts';
import { checkoutEnvelopes } from '../probes/details.ts';
import {
  checkoutTotals,
  groupsNamed,
  hidden,
  hiddenCounted,
  initialized,
  subtotals,
} from '../probes/orders.ts';

const COUNT = ['orders.totalCount', 'migrationPlan', 'completeness of exports'];

/** What is taken to be so of orders and abandoned checkouts. */
export const orders: readonly Assumption[] = [
  {
    id: 'hidden-orders',
    title: 'Hidden orders',
    statement: 'A search leaves pending and rejected orders out unless it asks for them by status.',
    evidence: 'documented',
    more: [
      assumed(
        'A condition on `status` anywhere in the filter counts as naming it, and one search for all statuses returns all.',
      ),
    ],
    hence: `An order that turns from \`PENDING\` to \`APPROVED\` while a drain is between its two passes is missed by it, and
      found by the final sync.`,
    restsOn: ['orders', 'export of orders'],
    otherwise: blocksExport('Orders may come twice or be missing', 'them'),
    probe: hidden,
  },
  {
    id: 'initialized-orders',
    title: 'Orders that were not completed',
    statement: 'No search returns orders whose checkout was not completed (INITIALIZED).',
    evidence: 'documented',
    restsOn: ['orders'],
    otherwise: changes('They are exported as orders, and the count does not agree with what is read.'),
    probe: initialized,
  },
  {
    id: 'orders-aggregate',
    title: 'Counting orders',
    statement: 'Counting orders by two fields gives groups named like (APPROVED|PAID).',
    evidence: 'SDK',
    more: [
      sdk(
        '`POST /ecom/v1/orders/aggregate` takes `{ "$count": ["status", "paymentStatus"] }`; the types show it for other fields.',
      ),
      assumed('Every order has both a status and a payment status.'),
    ],
    hence: 'Where an answer has another form, `totalCount` is null.',
    restsOn: COUNT,
    otherwise: changes(
      'totalCount of orders is null; the plan estimates their number by the first and the last.',
    ),
    switches: ['ordersAggregate'],
    probe: groupsNamed(['status', 'paymentStatus'], /^\([A-Z_]+\|[A-Z_]+\)$/),
  },
  {
    id: 'orders-aggregate-by-one',
    title: 'Counting orders by one field',
    statement: 'Counting orders by one field gives groups named by its values, without parentheses.',
    evidence: 'assumed',
    restsOn: ['orders.totalCount'],
    otherwise: harmless('orders are counted by two fields.'),
    switches: ['ordersAggregate'],
    probe: groupsNamed(['status'], /^[A-Z_]+$/),
  },
  {
    id: 'orders-aggregate-hidden',
    title: 'Counting hidden orders',
    statement: 'Counting orders counts pending and rejected ones too, where the filter names them.',
    evidence: 'assumed',
    restsOn: COUNT,
    otherwise: changes('Exports of orders are reported as having more or fewer records than planned.'),
    probe: hiddenCounted,
  },
  {
    id: 'order-subtotal',
    title: 'Subtotals of orders',
    statement:
      'The subtotal of an order whose prices include tax adds up to its total, with the tax or without it.',
    evidence: 'assumed',
    hence: 'Which of the two it is, is not documented: each order is added up.',
    restsOn: ['subtotal_amount of exported orders'],
    otherwise: changes('The subtotal of such an order is left empty and named in problems.csv.'),
    probe: subtotals,
  },
  {
    id: 'app-ids',
    title: 'App ids',
    statement:
      'Line items of Wix Stores carry its app id 215238eb-22a5-4c36-9e7b-e7c08025e04e, older ones 1380b703-ce81-ff05-f115-39571d94dfcd.',
    evidence: 'reported',
    more: [assumed('An all-zero `catalogItemId` means that there is no product.')],
    restsOn: ['order.lineItems.product'],
    otherwise: changes('Line items do not lead to their products.'),
    probe: appIds,
  },
  {
    id: 'order-parts',
    title: 'Fulfilments, payments, refunds, invoices',
    statement: 'An order that is absent from the answer has none.',
    evidence: 'assumed',
    more: [sdk('100 orders are taken at once.')],
    restsOn: ['order.fulfillments', 'order.payments', 'order.refunds', 'order.invoices'],
    otherwise: changes('Parcels, payments or invoices of some orders are missing.'),
    untold: 'An order without any looks as one that Wix left out.',
  },
  {
    id: 'order-discounts',
    title: 'Discounts of orders',
    statement: 'What gave a discount tells it from the others of its order: discounts come without an id.',
    evidence: 'assumed',
    more: [
      sdk('What gives one is a coupon, a rule or the merchant.'),
      documented('A published sample has no id.'),
    ],
    restsOn: ['order.appliedDiscounts', 'export of orders'],
    otherwise: harmless('discounts that are alike are numbered.'),
    probe: orderDiscounts,
  },
  {
    id: 'checkout-totals',
    title: 'Counting abandoned checkouts',
    statement: 'A query of abandoned checkouts has a total when it is paged by offset.',
    evidence: 'SDK',
    restsOn: ['abandonedCheckouts.totalCount'],
    otherwise: changes('totalCount of abandoned checkouts is null.'),
    probe: checkoutTotals,
  },
  {
    id: 'checkout-envelopes',
    title: 'Pages of abandoned checkouts',
    statement: 'A query of abandoned checkouts comes with metadata, a search with pagingMetadata.',
    evidence: 'SDK',
    more: [sdk('Neither has `hasNext`, so that no next cursor is the end.')],
    restsOn: ['abandonedCheckouts'],
    otherwise: blocksExport('Abandoned checkouts end with their first page', 'them'),
    probe: checkoutEnvelopes,
  },
];
