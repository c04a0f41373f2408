import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoSite } from '../../demo-site/index.ts';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { graphParts } from '../../src/graph-parts.ts';
import { readingDepths } from '../../src/migration/plan/derived-steps.ts';
import type { StepDefinition } from '../../src/contract/step-definition.ts';
import { products } from '../../src/products/registry.ts';
import { WITH_AN_APP, WITHOUT_PRODUCTS } from '../sites.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { UNCOUNTED } from '../uncounted-lists.ts';
import { drain, planOf, stepOf, type Plan } from './migration-gateway.ts';

const everything = { products: null };
const small = {
  products: 20,
  orders: 30,
  contacts: 30,
  members: 20,
  bookings: 20,
  dataItems: 400,
  eventGuests: 20,
  eventRsvps: 20,
  eventOrders: 20,
  eventTickets: 20,
  formSubmissions: 60,
  blogPosts: 10,
} as const;

describe('the plan of a whole site', () => {
  let gateway: TestGateway;
  let plan: Plan;
  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: small } });
    gateway.site.requests.clear();
    plan = await planOf(gateway, everything);
  });
  afterAll(() => gateway.close());

  it('costs at most two Wix requests for each list, collection and form', () => {
    const lists = new Set(
      plan.steps.map(({ sourceQuery }) =>
        JSON.stringify([sourceQuery.connectionPath, sourceQuery.variables]),
      ),
    );
    const aboutTheSite = 5;
    const aboutForms = 12;
    expect(gateway.site.requests.count()).toBeLessThanOrEqual(2 * lists.size + aboutTheSite + aboutForms);
    const paths = Map.groupBy(gateway.site.requests.entries, ({ path, body, search }) =>
      JSON.stringify([path, body['dataCollectionId'] ?? null, JSON.stringify(body['filter'] ?? ''), search]),
    );
    for (const [path, requests] of paths)
      expect([path, requests.length <= 2 || path.includes('form'), requests.length]).toEqual([
        path,
        true,
        requests.length,
      ]);
  });

  it('moves people first, then the catalog, orders, events, forms, data and bookings', () => {
    const ids = plan.steps.map(({ id }) => id);
    const order = [
      'companies',
      'contacts',
      'memberContacts',
      'collections',
      'products',
      'guestBuyers',
      'orders',
    ];
    const later = [
      'events',
      'ticketDefinitions',
      'eventTickets',
      'forms',
      'data_books',
      'blogPosts',
      'bookings',
    ];
    const places = [...order, ...later].map((id) => ids.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('names each step once and lets none wait for one that comes later', () => {
    const ids = plan.steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, dependsOn } of plan.steps)
      for (const other of dependsOn) expect(ids.slice(0, ids.indexOf(id))).toContain(other);
  });

  it('gives documents that are valid, whatever collections and forms are called', () => {
    const schema = buildGatewaySchema(graphParts);
    for (const { id, sourceQuery } of plan.steps)
      expect([id, validate(schema, parse(sourceQuery.document))]).toEqual([id, []]);
  });

  it('gives every database a table of its own, with columns that Insites takes', () => {
    const databases = plan.setup.filter(({ kind }) => kind === 'DATABASE');
    const tables = databases.map(({ table }) => table);
    expect(new Set(tables).size).toBe(tables.length);
    for (const table of tables) expect(table).toMatch(/^modules\/ins_databases\/[a-z][a-z0-9_]*$/);
    for (const { definition } of databases) {
      if (!Array.isArray(definition)) throw new Error('a database has no columns');
      const names = definition.map(({ name }: { name: string }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    }
    const books = databases.find(({ table }) => table === 'modules/ins_databases/books')?.definition;
    expect(books).toContainEqual({
      name: 'author',
      type: 'string',
      label: 'Author',
      ui_element: 'select_data_source',
      belongs_to: 'modules/ins_databases/authors',
    });
  });

  it('closes circles and fills lists of references in a second pass', () => {
    const links = stepOf(plan, 'data_authors_links');
    expect(links.dependsOn).toEqual(['data_authors', 'data_articles']);
    expect(links.fields.map(({ target, transform }) => [target, transform])).toEqual([
      ['uuid', 'WIX_UUID'],
      ['properties.mentor', 'REFERENCE'],
      ['properties.articles', 'REFERENCES'],
    ]);
  });

  it('gives samples the types of their columns', () => {
    const wrong = plan.steps.flatMap(({ id, fields, sample }) =>
      fields.flatMap(({ target, targetType }) => {
        const value = sample?.row[target] ?? null;
        return value === null || hasType(value, targetType) ? [] : [[id, target, targetType, value]];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('merges contacts, members and buyers who have the same e-mail address', () => {
    const merging = plan.steps.filter(({ identity }) => identity.merges).map(({ id }) => id);
    expect(merging.filter((id) => !id.startsWith('submitters_'))).toEqual([
      'contacts',
      'memberContacts',
      'guestBuyers',
      'ticketBuyers',
      'bookingGuests',
    ]);
    // Forms that ask for no address, such as the one about a visit, have no such step.
    expect(merging).toContain('submitters_wix_form_9505716e');
    expect(merging).not.toContain('submitters_wix_form_c34711bf');
    expect(stepOf(plan, 'members')).toMatchObject({ identity: { entity: 'Contact', source: 'contact.id' } });
  });

  it('leaves to the apps what Wix Data has from them', () => {
    const collections = plan.steps.map(({ sourceQuery }) => sourceQuery.variables['collectionId']);
    expect(collections).not.toContain('Stores/Products');
    expect(collections).not.toContain('Members/PrivateMembersData');
  });

  it('says what finding deletions costs', () => {
    for (const { id, estimate } of plan.steps) {
      expect([id, estimate.idRequests === null]).toEqual([id, UNCOUNTED.includes(id)]);
      expect(estimate.idRequests ?? 0).toBeLessThanOrEqual(estimate.wixRequests ?? 0);
    }
    expect(plan.markdown).toContain('Finding deletions');
  });

  it('counts kinds of records once, however many lists they come in', () => {
    const entities = plan.fingerprint.counts.map(({ wixEntity }) => wixEntity);
    expect(new Set(entities).size).toBe(entities.length);
    const count = plan.fingerprint.counts.find(({ wixEntity }) => wixEntity === 'FormSubmission')?.count;
    expect(count).toBe(60);
    const signals = Object.fromEntries(plan.fingerprint.signals.map(({ name, value }) => [name, value]));
    expect(signals).toMatchObject({
      has_data_collection_segments: true,
      has_form: true,
      has_booking_form: true,
      has_ticket_purchase: true,
      has_member_login: true,
    });
  });
});

/** Whether a value can stand in a column that holds numbers, lists or points in time; of other columns nothing is said. */
function hasType(value: unknown, type: string): boolean {
  if (type === 'float' || type === 'integer') return typeof value === 'number';
  if (type === 'datetime') return typeof value === 'string' && /^\d{4}-\d\d-\d\dT.+Z$/.test(value);
  return type !== 'array' || (Array.isArray(value) && value.every(isTextOrFile));
}

function isTextOrFile(element: unknown): boolean {
  if (typeof element === 'string') return true;
  return typeof element === 'object' && element !== null && 'remote_url' in element;
}

describe('the hash of the plan of a whole site', () => {
  it('is the same in two gateways, and whichever of the answers of Wix comes first', async () => {
    const site = await startDemoSite({ counts: small });
    await using first = await startGateway({ site });
    await using second = await startGateway({ site, env: { WIX_REQUESTS_PER_MINUTE: '50000' } });
    const { planHash } = await planOf(first, everything);
    for (const path of ['/wix-data/', '/form-schema-service', '/contacts/', '/_api/bookings']) {
      site.setFaults([{ kind: 'slow', path, delayMs: 80 }]);
      expect((await planOf(second, everything)).planHash).toBe(planHash);
    }
    await site.close();
  });

  it('changes with the fields of a form or a collection, and not when an item is edited', async () => {
    await using gateway = await startGateway({ site: { counts: small } });
    const { dataItems, forms } = gateway.site.records;
    const before = await planOf(gateway, { products: ['DATA', 'FORMS'] });
    dataItems.update(dataItems.idAt(50), { title: 'Another title' });
    expect((await planOf(gateway, { products: ['DATA', 'FORMS'] })).planHash).toBe(before.planHash);
    forms.update(forms.idAt(0), { name: 'A new name' });
    expect((await planOf(gateway, { products: ['DATA', 'FORMS'] })).planHash).not.toBe(before.planHash);
  });
});

describe('a plan of what changed on a whole site', () => {
  it('says of each list whether only what changed is read', async () => {
    await using gateway = await startGateway({ site: { counts: small } });
    const plan = await planOf(gateway, { ...everything, updatedSince: '2026-06-01T00:00:00Z' });
    const full = plan.steps.filter(({ sourceQuery }) => !sourceQuery.isDelta).map(({ id }) => id);
    expect(full).toEqual(
      expect.arrayContaining(['eventOrders', 'eventTickets', 'blogCategories', 'data_erp_inventory']),
    );
    expect(full).not.toContain('contacts');
    for (const { id, sourceQuery, warnings, estimate } of plan.steps) {
      expect(warnings.some((text) => text.includes('it is a full read'))).toBe(!sourceQuery.isDelta);
      expect(estimate.idRequests === null).toBe(sourceQuery.isDelta || UNCOUNTED.includes(id));
    }
    expect(plan.markdown).toContain('Blog tags (all 30: Wix does not tell what changed)');
    for (const id of ['contacts', 'data_books', 'submissions_wix_form_d188930e']) {
      const step = stepOf(plan, id);
      expect([id, (await drain(gateway, step)).length]).toEqual([id, step.recordCount]);
    }
  });
});

describe('an exact plan of a whole site', () => {
  it('counts every record, and how many each risk concerns, also of lists that several steps read', async () => {
    await using gateway = await startGateway({
      site: { counts: small },
      env: { MAX_WIX_REQUESTS_PER_QUERY: '1000' },
    });
    const plan = await planOf(gateway, { ...everything, exact: true });
    expect(plan.steps.filter(({ countIsExact }) => !countIsExact)).toEqual([]);
    const { contacts } = gateway.site.records;
    const addresses = Array.from({ length: contacts.count }, (_, position) =>
      JSON.stringify(contacts.at(position)['primaryInfo'] ?? {}),
    );
    const counts = new Map(plan.risks.map(({ code, count }) => [code, count]));
    expect(counts.get('CONTACT_WITHOUT_EMAIL')).toBe(
      addresses.filter((info) => !info.includes('"email"')).length,
    );
    for (const code of ['GUEST_WITHOUT_EMAIL', 'ORDER_PRODUCT_GONE', 'MEMBER_WITHOUT_EMAIL', 'FORMS_BY_HAND'])
      expect([code, typeof counts.get(code)]).toEqual([code, 'number']);
  });
});

/** The definition of a list, as far as it matters how much is asked about it. */
function list(id: string, count: StepDefinition['count']): StepDefinition {
  return {
    id,
    title: id,
    wixEntity: id,
    nodeType: 'DataItem',
    connection: 'dataItems',
    count,
    dependsOn: [],
    entity: 'contact',
    action: 'CREATE',
    key: 'id',
    dedupe: [],
    fields: [],
    unmapped: [],
    risks: [],
  };
}

describe('steps that follow from the site', () => {
  const lists = ['a', 'b', 'c'].map((id) => list(id, { kind: 'TOTAL_COUNT' }));

  it.each([
    [6, ['SAMPLE_AND_COUNT', 'SAMPLE_AND_COUNT', 'SAMPLE_AND_COUNT']],
    [5, ['COUNT', 'COUNT', 'COUNT']],
    [2, ['COUNT', 'COUNT', 'NOTHING']],
    [0, ['NOTHING', 'NOTHING', 'NOTHING']],
  ])('are asked about within %i requests', (allowance, depths) => {
    expect([...readingDepths(lists, allowance).values()]).toEqual(depths);
  });

  it('cost nothing to count where the count is known', () => {
    const known = list('known', { kind: 'KNOWN', count: 7 });
    expect(readingDepths([known], 0).get('known')).toBe('COUNT');
  });

  it('are planned without a count where the operation may not ask about all of them', async () => {
    await using gateway = await startGateway({
      site: { counts: small },
      env: { MAX_WIX_REQUESTS_PER_QUERY: '12' },
    });
    const plan = await planOf(gateway, { products: ['DATA'] });
    expect(plan.steps.length).toBeGreaterThan(12);
    expect(stepOf(plan, 'data_continents').recordCount).toBe(7);
    const unknown = plan.steps.filter(({ recordCount }) => recordCount === null);
    expect(unknown.length).toBeGreaterThan(0);
    for (const step of unknown) {
      expect(step.countIsExact).toBe(false);
      expect(step.countBasis).toContain('MAX_WIX_REQUESTS_PER_QUERY');
    }
  });
});

describe('a plan of a site of which little can be read', () => {
  it('has no steps where there are no products, and still says what to do', async () => {
    await using gateway = await startGateway({ site: WITHOUT_PRODUCTS });
    const plan = await planOf(gateway, everything);
    expect(plan.steps).toEqual([]);
    expect(plan.setup).toEqual([]);
    expect(Object.fromEntries(plan.modules.map(({ product, status }) => [product, status]))).toEqual(
      Object.fromEntries(
        products.flatMap(({ name }) =>
          name === 'SITE' ? [] : [[name, WITH_AN_APP.includes(name) ? 'NOT_INSTALLED' : 'PERMISSION_DENIED']],
        ),
      ),
    );
    expect(plan.markdown.match(/^## .*/gm)).toHaveLength(6);
    expect(plan.markdown).toContain('Nothing can be moved.');
    expect(plan.nextSteps.at(-1)).toMatch(/^Revoke/);
  });

  it('plans the rest when the list of collections may not be read, and names the permission', async () => {
    await using gateway = await startGateway({ site: { counts: small, deny: ['DATA_COLLECTIONS'] } });
    const plan = await planOf(gateway, { products: ['DATA', 'CONTACTS'] });
    const data = plan.modules.find(({ product }) => product === 'DATA');
    expect(data).toMatchObject({ status: 'PERMISSION_DENIED', steps: [] });
    expect(data?.permission).not.toBeNull();
    expect(plan.steps.map(({ id }) => id)).toEqual(['companies', 'contacts']);
    // The permission also writes: naming the collections comes before granting it.
    const risk = plan.risks.find(({ code }) => code === 'DATA_NOT_READ');
    expect(risk?.severity).toBe('CRITICAL');
    expect(risk?.advice).toContain('`--collections Books,Authors`');
    expect(risk?.advice).not.toContain('Grant');
  });

  it('survives a product that loses its permission while the plan is made', async () => {
    await using gateway = await startGateway({
      site: { counts: small, faults: [{ kind: 'empty-403', path: '/wix-data/v2/items', skip: 4 }] },
    });
    const plan = await planOf(gateway, { products: ['DATA', 'STORES'] });
    expect(plan.steps.map(({ id }) => id)).toContain('products');
    const data = plan.modules.find(({ product }) => product === 'DATA');
    expect(data?.reason).toContain('Not read');
    expect(plan.risks.map(({ code }) => code)).toContain('DATA_NOT_READ');
  });

  it('leaves an importer with what is missing when the permission goes after the plan was made', async () => {
    await using gateway = await startGateway({ site: { counts: small } });
    const { sourceQuery } = stepOf(await planOf(gateway, { products: ['CONTACTS'] }), 'contacts');
    gateway.site.setFaults([{ kind: 'empty-403', path: '/contacts/' }]);
    const { body } = await gateway.query(sourceQuery.document, { ...sourceQuery.variables, first: 10 });
    expect(body.data.contacts).toMatchObject({ nodes: [], availability: { status: 'PERMISSION_DENIED' } });
  });
});
