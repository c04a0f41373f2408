import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { counts: { members: 30, contacts: 40, orders: 10 } } });
});
afterEach(() => gateway.site.setFaults([]));
afterAll(() => gateway.close());

describe('bad arguments of members', () => {
  it.each([
    ['an id that is no GUID', '{ member(id: "abc") { id } }'],
    ['ids that are no GUIDs', '{ members(filter: { ids: ["1"] }) { nodes { id } } }'],
    ['contact ids that are no GUIDs', '{ members(filter: { contactIds: ["1"] }) { nodes { id } } }'],
    ['an empty text', '{ members(filter: { text: "" }) { nodes { id } } }'],
    ['first: 0', '{ members(first: 0) { nodes { id } } }'],
    ['first: 100000', '{ members(first: 100000) { nodes { id } } }'],
    ['an unknown order', '{ members(orderBy: { field: COLOUR }) { nodes { id } } }'],
    [
      'a filter Wix does not have',
      '{ members(filter: { createdAt: { gte: "2026-01-01T00:00:00Z" } }) { nodes { id } } }',
    ],
    ['a cursor of contacts', '{ members(after: "abc") { nodes { id } } }'],
  ])('%s is refused before anything is sent', async (_, document) => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(document);
    expect(body.errors?.[0]?.extensions.code).toMatch(
      /^(BAD_USER_INPUT|BAD_CURSOR|GRAPHQL_VALIDATION_FAILED)$/,
    );
    expect(gateway.site.requests.count()).toBe(0);
  });
});

describe('members that cannot be read', () => {
  it('are an empty list that says why, and an error on a single one', async () => {
    await using poor = await startGateway({ site: { deny: ['MEMBERS'], counts: { members: 5 } } });
    const id = poor.site.records.members.idAt(0);
    const { body } = await poor.query(
      `{ members { totalCount nodes { id } availability { status permission hint } } member(id: "${id}") { loginEmail } contacts(first: 1) { nodes { id } } }`,
    );
    expect(body.data.members).toMatchObject({
      totalCount: null,
      nodes: [],
      availability: {
        status: 'PERMISSION_DENIED',
        permission: 'Read Members (SCOPE.DC-MEMBERS.READ-MEMBERS)',
      },
    });
    expect(body.data.member).toBeNull();
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['WIX_PERMISSION_DENIED']);
    expect(body.extensions?.wix.skipped).toMatchObject([{ product: 'MEMBERS', status: 'PERMISSION_DENIED' }]);
    expect(body.data.contacts.nodes).toHaveLength(1);
  });

  it('are an error when the answer has another shape, never an empty list', async () => {
    gateway.site.setFaults([{ kind: 'wrong-shape', path: '/members/' }]);
    const { body } = await gateway.query('{ members { nodes { id } } orders(first: 1) { nodes { id } } }');
    expect(body.data.members).toBeNull();
    expect(body.data.orders.nodes).toHaveLength(1);
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_BAD_RESPONSE');
  });

  it('leave an order its other fields when its member cannot be read', async () => {
    await using poor = await startGateway({ site: { deny: ['MEMBERS'], counts: { orders: 20 } } });
    const { body } = await poor.query(
      '{ orders(first: 20) { nodes { id buyerInfo { email member { loginEmail } } } } }',
    );
    expect(body.data.orders.nodes.length).toBeGreaterThan(15);
    expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['WIX_PERMISSION_DENIED']),
    );
  });
});

describe('a member of an unexpected shape', () => {
  it('has nulls for what cannot be told, and everything in raw', async () => {
    const { members } = gateway.site.records;
    const id = members.idAt(2);
    members.update(id, { status: 'VANISHED', profile: null, contact: { emails: 'none', customFields: [1] } });
    const { body } = await gateway.query(
      `{ member(id: "${id}") { status profile { nickname } contactInfo { emails customFields { key } } raw } }`,
    );
    expect(body.data.member).toMatchObject({ status: null, profile: null, raw: { status: 'VANISHED' } });
    expect(new Set(body.errors?.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['WIX_BAD_RESPONSE']),
    );
  });
});
