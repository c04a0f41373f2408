import { expect, test } from 'vitest';
import { changedSite, type Exchange } from './changed-site.ts';
import { demoSite, idsOf, SMALL, verifySite } from './verify-site.ts';

const NOBODY = '5f0c3a8e-7d1b-4e6a-9b42-d3e05171e00';
const refused = { message: 'no', details: { applicationError: { code: 'NOT_TAKEN' } } };

/** What is answered otherwise, by the assumption that then differs. */
type Changes = Readonly<Record<string, (exchange: Exchange) => void>>;

function refuse(exchange: Exchange): void {
  exchange.status = 400;
  exchange.body = refused;
}

// Two sites, since some of what differs would hide others.
const lists: Changes = {
  ties(exchange) {
    if (exchange.path.endsWith('orders/search') && /"limit":10\b/.test(exchange.asked))
      exchange.body.orders.reverse();
  },
  'cut-reads'({ path, body }) {
    if (/options/i.test(path)) delete body.pagingMetadata?.total;
  },
  'totals-by-offset'({ path, body }) {
    if (path.endsWith('guests/query')) delete body.pagingMetadata?.total;
  },
  'app-ids'({ path, body }) {
    if (path.endsWith('orders/search'))
      for (const { lineItems } of body.orders ?? [])
        for (const { catalogReference } of lineItems ?? [])
          if (catalogReference != null) catalogReference.appId = `${NOBODY}1`;
  },
  'order-discounts'({ path, body }) {
    if (path.endsWith('orders/search'))
      for (const { appliedDiscounts } of body.orders ?? [])
        if (appliedDiscounts?.length > 0) appliedDiscounts.push(appliedDiscounts[0]);
  },
  'data-paging'({ path, asked, body }) {
    if (path.endsWith('items/query') && asked.includes('$gt')) body.dataItems.reverse();
  },
  'data-items'({ path, asked, body }) {
    if (path.endsWith('items/query') && /"_id":\{"\$in"/.test(asked) && /"limit":3\b/.test(asked))
      body.dataItems.pop();
  },
  'data-filters'(exchange) {
    if (exchange.path.endsWith('items/query') && exchange.asked.includes('$and')) refuse(exchange);
  },
  'data-references'({ path, body }) {
    if (path.endsWith('query-referenced')) body.results.reverse();
  },
  'members-changes'({ path, asked, body }) {
    if (path.endsWith('members/query') && asked.includes('updatedDate')) body.members.reverse();
  },
  'app-collections'({ path, asked, body }) {
    if (path.endsWith('items/query') && asked.includes('Stores/Products'))
      body.dataItems.forEach((item: { id: string }, at: number) => (item.id = NOBODY + (at % 10)));
  },
  services({ path, body }) {
    if (path.endsWith('services/query')) body.services.reverse();
  },
  statuses(exchange) {
    if (exchange.path.startsWith('/ecom/v1/orders/00000000')) refuse(exchange);
  },
  'account-level'({ path, body }) {
    if (path.endsWith('sites/query')) for (const site of body.sites ?? []) delete site.editorType;
  },
};

const parts: Changes = {
  timestamps({ path, body }) {
    if (path.endsWith('events/query'))
      for (const event of body.events ?? []) event.createdDate = Date.parse(event.createdDate);
  },
  'data-ids'({ path, asked, body }) {
    if (path.endsWith('items/query') && /"limit":1000\b/.test(asked))
      for (const { data } of body.dataItems ?? []) delete data._id;
  },
  'data-types'({ path, asked, body }) {
    if (path.endsWith('items/query') && /"limit":1000\b/.test(asked))
      for (const { data } of body.dataItems ?? [])
        for (const [key, value] of Object.entries(data))
          if (typeof value === 'number') data[key] = `${value}`;
  },
  'blog-drafts'({ path, body }) {
    if (path.endsWith('draft-posts/query'))
      for (const draft of body.draftPosts ?? []) draft.status = 'UNPUBLISHED';
  },
  resources({ path, asked, body }) {
    if (path.endsWith('resources/query') && asked.includes('$in')) body.resources = [];
  },
  'form-namespaces'(exchange) {
    if (exchange.asked.includes('quizzes')) refuse(exchange);
  },
  'submission-search'(exchange) {
    if (/submissions\/namespace\/search|search/.test(exchange.path) && /form_app/.test(exchange.asked))
      refuse(exchange);
  },
  'submitted-files'({ path, body }) {
    if (path.endsWith('submissions/namespace/query'))
      for (const { submissions } of body.submissions ?? [])
        for (const value of Object.values(submissions))
          if (Array.isArray(value)) for (const one of value) delete one?.fileId;
  },
  'rich-content'({ path, asked, body }) {
    if (path.endsWith('posts/query') && asked.includes('RICH_CONTENT'))
      for (const { richContent } of body.posts ?? []) richContent.nodes = {};
  },
  'site-url'({ path, asked, body }) {
    if (path.endsWith('products/query') && asked.includes('"URL"'))
      for (const { url } of body.products ?? []) url.url = url.relativePath;
  },
  'blog-dates'({ path, body }) {
    if (path.endsWith('posts/query') && !/draft/.test(path))
      for (const post of body.posts ?? []) delete post.firstPublishedDate;
  },
  'bookings-orders'(exchange) {
    if (exchange.asked.includes('"startDate"')) refuse(exchange);
  },
  'members-full'({ path, asked, body }) {
    if (path.endsWith('members/query') && !asked.includes('FULL'))
      for (const member of body.members ?? []) member.loginEmail = 'a@example.com';
  },
};

// Few items are all in one collection, which refers to no other.
const { dataItems: _, ...counts } = { ...SMALL.counts };

test.each([
  ['lists and what refers to records', lists],
  ['the parts of records', parts],
])('finds that exactly those differ that are answered otherwise: %s', async (__, changes) => {
  const changed = new Set<string>();
  const site = await changedSite(await demoSite({ ...SMALL, counts }), (exchange) => {
    if (
      exchange.status !== 200 &&
      !exchange.path.startsWith('/ecom/v1/orders/') &&
      !exchange.asked.includes('quizzes')
    )
      return;
    let before = JSON.stringify(exchange);
    for (const [id, change] of Object.entries(changes)) {
      change(exchange);
      const after = JSON.stringify(exchange);
      if (after !== before) changed.add(id);
      before = after;
    }
  });
  const found = await verifySite(site);
  expect([...changed].toSorted()).toEqual(Object.keys(changes).toSorted());
  expect(idsOf(found, 'DIFFERS').toSorted()).toEqual(Object.keys(changes).toSorted());
});

test('tells contacts that were merged from those that a query leaves out without a reason', async () => {
  const demo = await demoSite(SMALL);
  const seen = async (answer: (exchange: Exchange, missing: string) => void) => {
    let missing = '';
    const site = await changedSite(demo, (exchange) => {
      if (
        exchange.path.endsWith('contacts/query') &&
        exchange.asked.includes('$in') &&
        /"limit":100\b/.test(exchange.asked)
      ) {
        missing = String(exchange.body.contacts.pop()?.id);
      }
      if (
        exchange.path.startsWith('/contacts/v4/contacts/') &&
        missing !== '' &&
        exchange.path.endsWith(missing)
      )
        answer(exchange, missing);
    });
    const { verified } = await verifySite(site);
    return verified.find(({ assumption }) => assumption.id === 'merged-contacts')?.status;
  };
  expect(await seen(() => undefined)).toBe('DIFFERS');
  expect(await seen(({ body }) => (body.contact.id = `${NOBODY}1`))).toBe('HOLDS');
  expect(await seen((exchange) => ((exchange.status = 404), (exchange.body = refused)))).toBe('CANNOT_TELL');
});

test('the site of an app is told by its token', async () => {
  const demo = await demoSite(SMALL);
  expect(idsOf(await verifySite(demo, { as: 'app' }), 'HOLDS')).toContain('app-credentials');
  const site = await changedSite(demo, ({ path, body }) => {
    if (path === '/oauth2/token-info') body.siteId = 'nowhere';
  });
  expect(idsOf(await verifySite(site, { as: 'app' }), 'HOLDS')).not.toContain('app-credentials');
});
