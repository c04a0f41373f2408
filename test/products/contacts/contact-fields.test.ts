import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergedIdOf } from '../../../demo-site/contacts/contact-v4.ts';
import { guidOf } from '../../../demo-site/records/ids.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

type Json = ReturnType<typeof JSON.parse>;

const SITE = { counts: { members: 180, contacts: 330, orders: 60 } };

let gateway: TestGateway;
let v5: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: SITE });
  v5 = await startGateway({ site: { ...SITE, assumptions: { contactsV4: 'refused' } } });
});
afterAll(() => Promise.all([gateway.close(), v5.close()]));

async function ask(document: string, of = gateway): Promise<{ body: Json; requests: number }> {
  of.site.requests.clear();
  const { body } = await of.query(document);
  return { body, requests: of.site.requests.count() };
}

const tags = (rows: readonly Json[]): Set<string> =>
  new Set(rows.flatMap(({ addresses }) => addresses.map(({ tag }: Json) => tag)));

const ALIKE = `id firstName lastName primaryEmail primaryPhone company jobTitle birthdate locale createdAt updatedAt
  emails { email primary } phones { phone e164Phone primary }
  addresses { id city country postalCode subdivision addressLine addressLine2 streetAddress { number name } }
  emailSubscription { email status deliverability } phoneSubscription { phone e164Phone status }
  extendedFields { key namespace value } lastActivity { at }
  picture { image { url width altText } urlExpiresAt }`;

describe('the two shapes of a contact', () => {
  it('are one Contact: what both hold is equal', async () => {
    const document = `{ contacts(first: 330) { nodes { ${ALIKE} } } }`;
    const [four, five] = [await ask(document), await ask(document, v5)];
    expect(four.body.errors).toBeUndefined();
    expect(five.body.errors).toBeUndefined();
    expect(five.body.data).toEqual(four.body.data);
  });

  it('keep what only one of them holds', async () => {
    const document = `{ contacts(first: 60) { nodes {
      apiVersion revision externalId timeZone labelKeys tagIds assigneeId locationIds segmentIds
      emails { id tag } phones { tag countryCode } addresses { tag isDefault countryFullname formatted latitude hint recipient { company } subdivisions { code type } }
      emailSubscription { updatedAt } phoneSubscription { formattedPhone deliverability }
      source { sourceType appId userId additionalInfo } lastActivity { activityType templateId }
      picture { sizeInBytes } memberInfo { memberId role status profile { nickname muted } lastWebLoginAt mobileAppNames groupIds } } } }`;
    const [four, five] = [await ask(document), await ask(document, v5)];
    const [a, b] = [four.body.data.contacts.nodes, five.body.data.contacts.nodes];
    expect(new Set(a.map(({ apiVersion }: Json) => apiVersion))).toEqual(new Set(['V4']));
    expect(new Set(b.map(({ apiVersion }: Json) => apiVersion))).toEqual(new Set(['V5']));
    expect(a[0]).toMatchObject({ memberInfo: null, tagIds: null, source: { sourceType: 'OTHER' } });
    expect(b[0]).toMatchObject({ labelKeys: null, memberInfo: { role: 'OWNER', status: 'ACTIVE' } });
    expect(a.map(({ revision }: Json) => revision)).toEqual(b.map(({ revision }: Json) => revision));
    expect(b.flatMap(({ tagIds }: Json) => tagIds)).toContain('a1b2c');
    expect(tags(a)).toContain('UNTAGGED');
    expect(tags(b)).toContain('OTHER');
  });

  it('come whole in raw', async () => {
    const id = gateway.site.records.contacts.idAt(4);
    const [four, five] = [
      await ask(`{ contact(id: "${id}") { raw } }`),
      await ask(`{ contact(id: "${id}") { raw } }`, v5),
    ];
    expect(four.body.data.contact.raw).toEqual(
      JSON.parse(JSON.stringify(gateway.site.records.contacts.at(4))),
    );
    expect(five.body.data.contact.raw.info).toBeUndefined();
  });
});

describe('which version is read', () => {
  it.each(['gone', 'denied', 'refused'] as const)(
    'is V5 where V4 is %s, and is remembered',
    async (contactsV4) => {
      await using other = await startGateway({ site: { ...SITE, assumptions: { contactsV4 } } });
      const first = await ask('{ contacts(first: 1) { nodes { apiVersion } } }', other);
      expect(first.body.data.contacts.nodes).toEqual([{ apiVersion: 'V5' }]);
      expect((await ask('{ contacts(first: 1) { nodes { id } } }', other)).requests).toBe(1);
    },
  );

  it('does not go on with a cursor of V4 where V5 has taken its place', async () => {
    const document =
      'query ($after: String) { contacts(first: 3, after: $after) { nodes { id } pageInfo { endCursor } } }';
    await using moved = await startGateway({ site: { ...SITE, assumptions: { contactsV4: 'gone' } } });
    const { endCursor: after } = (await gateway.query(document)).body.data.contacts.pageInfo;
    await moved.query(document);
    const { body } = await moved.query(document, { after });
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('This cursor was made in Contacts V4'),
      extensions: { code: 'BAD_CURSOR' },
    });
  });

  it('does not change when both are denied: the list says why', async () => {
    await using poor = await startGateway({ site: { ...SITE, deny: ['CONTACTS'] } });
    const { body } = await ask(
      '{ contacts { nodes { id } totalCount availability { status permission } } }',
      poor,
    );
    expect(body.data.contacts).toEqual({
      nodes: [],
      totalCount: null,
      availability: {
        status: 'PERMISSION_DENIED',
        permission: 'Read Contacts (SCOPE.DC-CONTACTS.READ-CONTACTS)',
      },
    });
  });

  it('refuses what V5 does not have', async () => {
    const { body } = await ask('{ contacts(filter: { labelKeys: ["custom.vip"] }) { nodes { id } } }', v5);
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('labels and extended fields', () => {
  const document =
    '{ contacts(first: 60) { nodes { labelKeys labels { key displayName labelType } extendedFields { key value definition { displayName dataType fieldType } } } } }';

  it('have their names and definitions, read once each', async () => {
    const { body, requests } = await ask(document);
    expect(requests).toBe(3);
    const { nodes } = body.data.contacts;
    for (const { labelKeys, labels } of nodes) expect(labels.map(({ key }: Json) => key)).toEqual(labelKeys);
    const labels = nodes.flatMap((node: Json) => node.labels);
    expect(labels).toContainEqual({ key: 'custom.vip', displayName: 'VIP ⭐', labelType: 'USER_DEFINED' });
    expect(labels).toContainEqual({ key: 'custom.deleted-label', displayName: null, labelType: null });
    const fields = nodes.flatMap((node: Json) => node.extendedFields);
    expect(fields.find(({ key }: Json) => key === 'custom.first-visit')).toEqual({
      key: 'custom.first-visit',
      value: '1968-05-04',
      definition: { displayName: 'First visit', dataType: 'DATE', fieldType: 'USER_DEFINED' },
    });
    expect(fields.find(({ key }: Json) => key === 'custom.deleted-field').definition).toBeNull();
  });

  it('keep their keys and values where the names are denied, and say what would bring them', async () => {
    await using poor = await startGateway({
      site: { ...SITE, deny: ['CONTACTS_LABELS', 'CONTACTS_FIELDS'] },
    });
    const { body } = await ask(document, poor);
    expect(body.errors).toBeUndefined();
    const labelled = body.data.contacts.nodes.filter(({ labelKeys }: Json) => labelKeys.length > 0);
    expect(labelled.length).toBeGreaterThan(0);
    for (const { labels } of labelled) expect(labels).toBeNull();
    for (const { extendedFields } of body.data.contacts.nodes)
      for (const { key, value, definition } of extendedFields) {
        expect(key).not.toBe('');
        expect(value).not.toBeUndefined();
        expect(definition).toBeNull();
      }
    const notes = body.extensions.wix.notes.join(' ');
    expect(notes).toContain('"Manage Contact Labels" (SCOPE.DC-CONTACTS.MANAGE-LABELS)');
    expect(notes).toContain('"Manage Contact Extended Fields" (SCOPE.DC-CONTACTS.MANAGE-EX-FIELDS)');
    expect(notes).toContain('It also allows changes');
    expect((await ask(document, poor)).requests).toBe(1);
  });

  it('filter contacts by label', async () => {
    const { body } = await ask(
      '{ contacts(filter: { labelKeys: ["custom.vip", "custom.לקוחות"] }) { nodes { labelKeys } } }',
    );
    expect(body.data.contacts.nodes.length).toBeGreaterThan(5);
    for (const { labelKeys } of body.data.contacts.nodes) expect(labelKeys).toContain('custom.vip');
  });
});

describe('a contact', () => {
  it('that was merged is found by its old id as the one it was merged into', async () => {
    const old = mergedIdOf(1, 12) ?? '';
    const target = gateway.site.records.contacts.idAt(12);
    const { body, requests } = await ask(`{ contact(id: "${old}") { id primaryEmail } }`);
    expect(body.data.contact.id).toBe(target);
    expect(requests).toBe(1);
  });

  it('that an order names by its old id is missing, and the answer says so', async () => {
    await using other = await startGateway({ site: SITE });
    const { orders } = other.site.records;
    const id = orders.idAt(0);
    orders.update(id, { status: 'APPROVED', buyerInfo: { contactId: mergedIdOf(1, 12) ?? '' } });
    const { body } = await ask(
      `{ orders(filter: { ids: ["${id}"] }) { nodes { buyerInfo { contact { id primaryEmail } } } } }`,
      other,
    );
    expect(body.data.orders.nodes[0].buyerInfo.contact).toBeNull();
    expect(body.extensions.wix.notes.join()).toContain('merged into others');
  });

  it('is null when there is none, in both versions', async () => {
    const nobody = `{ contact(id: "${guidOf(9, 'nobody', 1)}") { id } }`;
    expect((await ask(nobody)).body).toMatchObject({ data: { contact: null } });
    expect((await ask(nobody, v5)).body).toMatchObject({ data: { contact: null } });
  });

  it('leads to its member, and to none where it is no member', async () => {
    const { body, requests } = await ask(
      '{ contacts(first: 100) { nodes { id member { id loginEmail contact { id } } } } }',
    );
    expect(body.errors).toBeUndefined();
    expect(requests).toBe(2);
    const { nodes } = body.data.contacts;
    const members = nodes.filter(({ member }: Json) => member !== null);
    expect(members.length).toBeGreaterThan(40);
    expect(members.length).toBeLessThan(nodes.length);
    for (const { id, member } of members) expect(member.contact.id).toBe(id);
  });

  it('is resolved as an entity', async () => {
    const id = gateway.site.records.contacts.idAt(5);
    const { body } = await ask(
      `{ _entities(representations: [{ __typename: "Contact", id: "${id}" }]) { ... on Contact { primaryEmail member { id } } } }`,
    );
    expect(body.data._entities[0].primaryEmail).toBe(
      (gateway.site.records.contacts.at(5) as Json).primaryInfo.email ?? null,
    );
  });

  it('of an unexpected shape has nulls for what cannot be told, and everything in raw', async () => {
    await using other = await startGateway({ site: SITE });
    const { contacts } = other.site.records;
    const id = contacts.idAt(1);
    contacts.update(id, {
      info: { emails: { items: 'none' }, addresses: { items: [7] }, birthdate: 1970 },
      source: { sourceType: 'MOON' },
    });
    const { body } = await ask(
      `{ contact(id: "${id}") { firstName emails { email } addresses { city } source { sourceType } raw } }`,
      other,
    );
    expect(body.data.contact).toMatchObject({
      firstName: null,
      emails: null,
      addresses: null,
      source: { sourceType: null },
    });
    expect(body.data.contact.raw.info.birthdate).toBe(1970);
    expect(new Set(body.errors.map(({ extensions }: Json) => extensions.code))).toEqual(
      new Set(['WIX_BAD_RESPONSE']),
    );
  });
});

describe('bad arguments of contacts', () => {
  it.each([
    ['an id that is no GUID', '{ contact(id: "abc") { id } }'],
    ['ids that are no GUIDs', '{ contacts(filter: { ids: ["1"] }) { nodes { id } } }'],
    ['an empty text', '{ contacts(filter: { text: "" }) { nodes { id } } }'],
    ['first: 0', '{ contacts(first: 0) { nodes { id } } }'],
    ['an order by time of change', '{ contacts(orderBy: { field: UPDATED_AT }) { nodes { id } } }'],
    ['a damaged cursor', '{ contacts(after: "abc") { nodes { id } } }'],
  ])('%s is refused before anything is sent', async (_, document) => {
    const { body, requests } = await ask(document);
    expect(body.errors[0].extensions.code).toMatch(/^(BAD_USER_INPUT|BAD_CURSOR|GRAPHQL_VALIDATION_FAILED)$/);
    expect(requests).toBe(0);
  });

  it('an answer of another shape is an error, never an empty list', async () => {
    gateway.site.setFaults([{ kind: 'wrong-shape', path: '/contacts/' }]);
    const { body } = await ask('{ contacts { nodes { id } } }');
    gateway.site.setFaults([]);
    expect(body.data.contacts).toBeNull();
    expect(body.errors[0].extensions.code).toBe('WIX_BAD_RESPONSE');
  });
});
