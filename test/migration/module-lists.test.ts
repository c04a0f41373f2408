import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoSite } from '../../demo-site/index.ts';
import { plan as runPlan } from '../../src/cli/run-plan.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

interface PlannedList {
  readonly connection: string;
  readonly field: string | null;
  readonly status: string;
  readonly permissions: readonly string[];
  readonly hint: string | null;
  readonly loss: string | null;
  readonly isOptional: boolean;
  readonly steps: readonly string[];
}

interface PlannedModule {
  readonly product: string;
  readonly status: string;
  readonly reason: string | null;
  readonly permission: string | null;
  readonly loss: string | null;
  readonly steps: readonly string[];
  readonly lists: readonly PlannedList[];
}

const MODULES = `query ($input: MigrationPlanInput) { migrationPlan(input: $input) { planHash modules {
  product status reason permission loss steps
  lists { connection field status permissions hint loss isOptional steps }
} } }`;

async function modulesOf(gateway: TestGateway, products: readonly string[] | null = null, more: object = {}) {
  const { body } = await gateway.query(MODULES, { input: { products, ...more } });
  expect(body.errors).toBeUndefined();
  const modules: readonly PlannedModule[] = body.data.migrationPlan.modules;
  return new Map(modules.map((module) => [module.product, module]));
}

const counts = {
  products: 8,
  orders: 20,
  contacts: 10,
  members: 8,
  bookings: 10,
  dataItems: 60,
  formSubmissions: 20,
  eventGuests: 10,
  eventOrders: 8,
};

describe('the lists of a plan whose key lacks seven of them', () => {
  let gateway: TestGateway;
  let modules: Awaited<ReturnType<typeof modulesOf>>;
  beforeAll(async () => {
    gateway = await startGateway({
      site: {
        counts,
        deny: [
          'BOOKINGS_SERVICES',
          'EVENTS_GUESTS',
          'EVENTS_TICKET_DEFINITIONS',
          'EVENTS_ORDERS',
          'FORMS_SCHEMAS',
          'STORES_INVENTORY',
          'STORES_CATEGORIES',
        ],
      },
    });
    modules = await modulesOf(gateway);
  });
  afterAll(() => gateway.close());

  it('makes each of the four products partial', () => {
    const statuses = [...modules].map(([product, { status }]) => [product, status]);
    expect(Object.fromEntries(statuses)).toMatchObject({
      STORES: 'PARTIAL',
      BOOKINGS: 'PARTIAL',
      EVENTS: 'PARTIAL',
      FORMS: 'PARTIAL',
      ORDERS: 'READY',
      CONTACTS: 'READY',
    });
  });

  it.each([
    ['STORES', 'inventoryItems', 'Read inventory in v3 catalog (SCOPE.STORES.INVENTORY_ITEM_READ)'],
    ['STORES', 'collections', 'Read Categories (SCOPE.CATEGORIES.CATEGORY_READ)'],
    ['BOOKINGS', 'bookingServices', 'Read Bookings - Public Data (SCOPE.DC-BOOKINGS.READ-BOOKINGS-PUBLIC)'],
    ['EVENTS', 'eventGuests', 'Read Event Tickets and Guest List (SCOPE.DC-EVENTS.READ-GUEST-LIST)'],
    ['EVENTS', 'ticketDefinitions', 'Manage Ticket Definitions (SCOPE.DC-EVENTS.MANAGE-TICKET-DEF)'],
    ['EVENTS', 'eventOrders', 'Read Basic Events Order Info (SCOPE.DC-EVENTS.READ-BASIC-ORDERS)'],
    ['FORMS', 'forms', 'View Forms (SCOPE.FORMS.VIEW-FORM)'],
  ])('names for %s.%s the permission that brings it', (product, connection, permission) => {
    const list = modules
      .get(product)
      ?.lists.find((one) => one.connection === connection && one.field === null);
    expect(list).toMatchObject({
      status: 'PERMISSION_DENIED',
      permissions: [permission],
      hint: expect.stringContaining(permission.split(' (')[0] ?? ''),
      loss: expect.any(String),
      isOptional: ['ticketDefinitions', 'forms'].includes(connection),
    });
    expect(list?.steps).not.toEqual([]);
  });

  it('does not say that records are lost which are read', () => {
    const bookings = modules.get('BOOKINGS');
    expect(bookings?.steps).toContain('bookings');
    expect(bookings?.loss).toBe('The migrated site does not know what can be booked and at what price.');
    expect(bookings?.lists.find(({ connection }) => connection === 'bookings')).toMatchObject({
      status: 'AVAILABLE',
      permissions: [],
      loss: null,
      hint: null,
    });
  });
});

describe('the lists of a plan', () => {
  it('are all available to a key with every permission, and no part is named', async () => {
    await using gateway = await startGateway({ site: { counts } });
    const modules = await modulesOf(gateway);
    const missing = [...modules.values()].flatMap(({ lists }) =>
      lists.filter(({ status }) => status !== 'AVAILABLE'),
    );
    expect(missing).toEqual([]);
    expect(modules.get('STORES')?.lists.map(({ connection }) => connection)).toEqual([
      'collections',
      'products',
      'inventoryItems',
    ]);
  });

  it('name the fields and the records that take a permission of their own', async () => {
    await using gateway = await startGateway({
      site: { counts, deny: ['ORDERS_TRANSACTIONS', 'MEMBERS_BADGES', 'BLOG_DRAFTS', 'STORES_ADMIN'] },
    });
    const modules = await modulesOf(gateway);
    const missing = [...modules.values()].flatMap(({ product, lists }) =>
      lists
        .filter(({ status }) => status !== 'AVAILABLE')
        .map(({ connection, field, isOptional }) => [product, connection, field, isOptional]),
    );
    expect(missing.toSorted()).toEqual([
      ['BLOG', 'blogPosts', null, true],
      ['MEMBERS', 'members', 'badges', false],
      ['ORDERS', 'orders', 'payments', false],
      ['ORDERS', 'orders', 'refunds', false],
      ['STORES', 'products', null, true],
    ]);
    expect(modules.get('BLOG')?.status).toBe('READY');
    expect(modules.get('ORDERS')?.status).toBe('PARTIAL');
  });

  it('name every permission of a list that is refused as a whole', async () => {
    await using gateway = await startGateway({ site: { counts, deny: ['ORDERS'] } });
    const modules = await modulesOf(gateway, ['ORDERS']);
    expect(modules.get('ORDERS')?.status).toBe('PERMISSION_DENIED');
    const orders = modules.get('ORDERS')?.lists.find(({ connection }) => connection === 'orders');
    expect(orders?.permissions.map((name) => name.split(' (')[0])).toEqual([
      'Read Orders',
      'Read Orders Transactions',
      'Read Orders Fulfillments',
    ]);
    // One tick brings them all.
    expect(orders?.hint).toContain('a new key with the permission "Read Orders" ticked');
    expect(orders?.loss).toBe(
      'The migrated site has no order history. Orders come without their payments and refunds. Orders come without their fulfilments and tracking numbers.',
    );
  });

  it('say which permission the items of Wix Data need where the list of collections is refused', async () => {
    await using gateway = await startGateway({ site: { counts, deny: ['DATA_COLLECTIONS'] } });
    const modules = await modulesOf(gateway, ['DATA']);
    expect(modules.get('DATA')).toMatchObject({
      status: 'PERMISSION_DENIED',
      lists: [
        {
          connection: 'dataItems',
          status: 'PERMISSION_DENIED',
          permissions: ['Manage Data Collections (SCOPE.DC-DATA.DATA-COLLECTIONS-MANAGE)'],
          hint: expect.stringContaining('--collections'),
          isOptional: false,
        },
      ],
    });
  });
});

describe('a list that does not answer', () => {
  it('is unavailable beside others that are read, and `plan` ends with 1', async () => {
    await using gateway = await startGateway({
      site: {
        counts,
        faults: [
          { kind: '503', path: '/ecom/v1/orders/search' },
          { kind: '503', path: '/ecom/v1/orders/aggregate' },
        ],
      },
    });
    const modules = await modulesOf(gateway, ['ORDERS', 'CONTACTS']);
    expect(modules.get('ORDERS')).toMatchObject({ status: 'PARTIAL', steps: ['abandonedCheckouts'] });
    expect(modules.get('ORDERS')?.lists).toMatchObject([
      {
        connection: 'orders',
        status: 'UNAVAILABLE',
        permissions: [],
        steps: ['guestBuyers', 'orders'],
        isOptional: false,
      },
      { connection: 'abandonedCheckouts', status: 'AVAILABLE' },
    ]);
    const text = { out: '', err: '' };
    const output = {
      out: (more: string) => void (text.out += more),
      err: (more: string) => void (text.err += more),
    };
    expect(await runPlan({ gateway: gateway.url, products: 'ORDERS' }, {}, output)).toBe(1);
    expect(text.err).toBe('Wix did not answer for orders. Make the plan again when it does.\n');
    expect(text.out).toContain('#');
    gateway.site.setFaults([]);
    expect(await runPlan({ gateway: gateway.url, products: 'ORDERS' }, {}, output)).toBe(0);
  });

  it('makes another plan than the one that has it', async () => {
    const site = await startDemoSite({ counts, faults: [{ kind: '503', path: '/contacts/' }] });
    await using gateway = await startGateway({ site });
    const hash = async (): Promise<string> =>
      (await gateway.query(MODULES, { input: { products: ['CONTACTS'] } })).body.data.migrationPlan.planHash;
    const before = await hash();
    site.setFaults([]);
    expect(await hash()).not.toBe(before);
    await site.close();
  });
});
