import { isNonNullType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { listNeeds } from '../../src/gateway/access/list-needs.ts';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { products } from '../../src/products/registry.ts';

const schema = buildGatewaySchema(products);
const query = schema.getQueryType()?.getFields() ?? {};
const all = products.flatMap((module) => listNeeds(module));

function namesOf(product: string, list: string, field: string | null = null): string[] {
  return all
    .filter((one) => one.product === product && one.list === list && one.field === field)
    .flatMap(({ needs }) => needs.map(({ permission }) => permission.name));
}

describe('what lists need', () => {
  test('is known of every root connection of the graph', () => {
    const connections = Object.values(query)
      .filter(({ type }) => String(isNonNullType(type) ? type.ofType : type).endsWith('Connection'))
      .map(({ name }) => name);
    const known = new Set(all.filter(({ field }) => field === null).map(({ list }) => list));
    expect(connections.toSorted()).toEqual([...known].toSorted());
  });

  test('names only fields that records of the list have', () => {
    for (const { list, field } of all.filter((one) => one.field !== null)) {
      const connection = schema.getType(String(query[list]?.type).replaceAll('!', ''));
      if (!isObjectType(connection)) throw new Error(`${list} is no connection`);
      let [place, holder] = [list, connection];
      for (const name of ['nodes', ...String(field).split('.')]) {
        expect([place, Object.keys(holder.getFields())]).toEqual([place, expect.arrayContaining([name])]);
        const below = schema.getType(String(holder.getFields()[name]?.type).replaceAll(/[[\]!]/g, ''));
        if (isObjectType(below)) [place, holder] = [`${place}.${name}`, below];
      }
    }
  });

  test('is what the owner has to tick, with the loss without it', () => {
    expect(namesOf('STORES', 'inventoryItems')).toEqual(['Read Inventory', 'Read inventory in v3 catalog']);
    expect(namesOf('ORDERS', 'orders', 'payments')).toEqual(['Read Orders Transactions']);
    expect(namesOf('EVENTS', 'eventTickets')).toEqual(['Read Event Tickets and Guest List']);
    for (const { loss } of all) expect(loss).not.toBe('');
  });

  test('is optional exactly where Wix has nothing that surely only reads, or only what is not published is lost', () => {
    const optional = all.filter(({ isOptional }) => isOptional);
    const names = [
      ...new Set(optional.map(({ list, field }) => `${list}${field === null ? '' : `.${field}`}`)),
    ];
    // Looked at one by one: a new one is named here, with the reason in its product's `permissions`.
    expect(names).toEqual([
      'inventoryItems.location',
      'products',
      'contacts.labels',
      'contacts.extendedFields.definition',
      'dataCollections',
      'ticketDefinitions',
      'events',
      'blogPosts',
      'forms',
      'forms.spamReports',
      'formSubmissions',
    ]);
  });
});
