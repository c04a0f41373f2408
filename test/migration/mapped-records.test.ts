import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insitesEntity } from '../../src/migration/insites/insites-entities.ts';
import type { StepDefinition } from '../../src/contract/step-definition.ts';
import { steps as orderSteps } from '../../src/products/orders/migration.ts';
import { steps as storeSteps } from '../../src/products/stores/migration.ts';
import { mapStep } from '../mapping/map-step.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { drain, planOf, stepOf, type Plan } from './migration-gateway.ts';

type Row = Readonly<Record<string, unknown>>;

function definitionOf(id: string): StepDefinition {
  const found = [...storeSteps, ...orderSteps].find((step) => step.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
}

describe.each(['V1', 'V3'] as const)('the records of a shop with catalog %s, mapped', (catalog) => {
  let gateway: TestGateway;
  let plan: Plan;
  beforeAll(async () => {
    gateway = await startGateway({ site: { catalog, counts: { orders: 200 } } });
    plan = await planOf(gateway);
  });
  afterAll(() => gateway.close());

  const records = perStep((id) => drain(gateway, stepOf(plan, id)));
  const rowsOf = perStep(async (id) => {
    const definition = definitionOf(id);
    const rows: Record<string, Row[]> = { [definition.entity]: [] };
    for (const record of await records(id)) {
      const mapped = mapStep(definition, record, gateway.site.siteId);
      rows[definition.entity]?.push(mapped.row);
      for (const child of definition.children ?? [])
        (rows[child.entity] ??= []).push(...(mapped.children[child.id] ?? []));
    }
    return rows;
  });

  it.each(['collections', 'products', 'orders', 'abandonedCheckouts'])(
    'of %s have what Insites requires, and an identity of their own',
    async (id) => {
      for (const [entity, rows] of Object.entries(await rowsOf(id))) {
        const required = Object.entries(insitesEntity(entity).fields).flatMap(([target, field]) =>
          field.required === true ? [target] : [],
        );
        const lacking = rows.filter((row) =>
          required.some((target) => row[target] === null || row[target] === '' || row[target] === undefined),
        );
        expect([entity, lacking]).toEqual([entity, []]);
        expect([entity, new Set(rows.map((row) => row['uuid'])).size]).toEqual([entity, rows.length]);
      }
    },
  );

  it('of variants and options point at products that are there, and of products at categories', async () => {
    const {
      product = [],
      product_variant: variants = [],
      product_variant_option: options = [],
    } = await rowsOf('products');
    const { category = [] } = await rowsOf('collections');
    const products = new Set(product.map((row) => row['uuid']));
    expect(variants.length).toBeGreaterThan(product.length);
    for (const row of [...variants, ...options]) expect(products.has(row['product.uuid'])).toBe(true);
    const categories = new Set(category.map((row) => row['uuid']));
    const referred = product.flatMap((row) => row['category_uuids'] ?? []);
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.filter((uuid) => categories.has(uuid)).length / referred.length).toBeGreaterThan(0.8);
  });

  it('of products cost less in a sale than before it, and have a sale price only then', async () => {
    const { product = [], product_variant: variants = [] } = await rowsOf('products');
    const rows = [...product, ...variants];
    const onSale = rows.filter((row) => row['is_on_sale'] === true);
    expect(onSale.length).toBeGreaterThan(0);
    for (const row of onSale) expect(Number(row['sale_price'])).toBeLessThan(Number(row['regular_price']));
    for (const row of rows.filter((other) => other['is_on_sale'] !== true))
      expect(row['sale_price']).toBeNull();
  });

  it('of stock lead to products and variants that are there', async () => {
    const { product = [], product_variant: variants = [] } = await rowsOf('products');
    const stock = await rowsOf('inventoryItems');
    const products = new Set(product.map((row) => row['uuid']));
    for (const row of stock['product'] ?? []) expect(products.has(row['uuid'])).toBe(true);
    const known = new Set(variants.map((row) => row['uuid']));
    const found = (stock['product_variant'] ?? []).filter((row) => known.has(row['uuid']));
    expect(new Set(found.map((row) => row['uuid'])).size).toBe(known.size);
  });

  it('of orders have statuses that Insites knows, and their buyers', async () => {
    const { order = [], order_item: items = [] } = await rowsOf('orders');
    const { product = [] } = await rowsOf('products');
    const statuses = new Set([
      'Open',
      'Processing',
      'On Hold',
      'Cancelled',
      'Refunded',
      'Completed',
      'Other',
    ]);
    expect(order.filter((row) => !statuses.has(String(row['order_status'])))).toEqual([]);
    expect(
      order.filter((row) => row['order_contact_email'] !== null && row['order_contact.uuid'] === null),
    ).toEqual([]);
    const products = new Set(product.map((row) => row['uuid']));
    expect(items.some((row) => products.has(row['product.uuid']))).toBe(true);
  });

  it('of buyers give each address one identity, which orders without a contact refer to', async () => {
    const definition = definitionOf('guestBuyers');
    const buyers = (await records('guestBuyers')).filter((record) => addressOf(record) !== undefined);
    const identities = new Map(
      buyers.map((record) => [
        addressOf(record),
        mapStep(definition, record, gateway.site.siteId).row['uuid'],
      ]),
    );
    expect(new Set(identities.values()).size).toBe(identities.size);
    const strangers = (await records('orders')).filter(
      (record) => addressOf(record) !== undefined && !hasContact(record),
    );
    expect(strangers.length).toBeGreaterThan(0);
    for (const record of strangers)
      expect(mapStep(definitionOf('orders'), record, gateway.site.siteId).row['order_contact.uuid']).toBe(
        identities.get(addressOf(record)),
      );
  });
});

/** What many tests look at and none changes is read once for each step. */
function perStep<T>(read: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (id) => {
    const value = known.get(id) ?? read(id);
    known.set(id, value);
    return value;
  };
}

/** The address of a buyer. */
function addressOf(record: object): string | undefined {
  const email: unknown = Reflect.get(buyerOf(record), 'email');
  return typeof email === 'string' && email !== '' ? email.trim().toLowerCase() : undefined;
}

function hasContact(record: object): boolean {
  return (Reflect.get(buyerOf(record), 'contact') ?? null) !== null;
}

function buyerOf(record: object): object {
  const buyer: unknown = Reflect.get(record, 'buyerInfo');
  return typeof buyer === 'object' && buyer !== null ? buyer : {};
}
