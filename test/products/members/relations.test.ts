import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidOf } from '../../../demo-site/records/ids.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

type Json = ReturnType<typeof JSON.parse>;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { counts: { members: 200, contacts: 320, orders: 150 } } });
});
afterAll(() => gateway.close());

async function ask(document: string, site = gateway): Promise<{ body: Json; requests: number }> {
  site.site.requests.clear();
  const { body } = await site.query(document);
  return { body, requests: site.site.requests.count() };
}

describe('relations of members', () => {
  it('cost one request for 100 members and kind', async () => {
    const { body, requests } = await ask(
      '{ members(first: 100) { nodes { contact { primaryEmail } about { html } wixUser { id } } } }',
    );
    expect(body.errors).toBeUndefined();
    // Members without a text about themselves are asked for again.
    expect(requests).toBe(5);
    const { nodes } = body.data.members;
    expect(nodes.filter(({ wixUser }: Json) => wixUser !== null)).toHaveLength(2);
    expect(nodes[0].wixUser).not.toBeNull();
    expect(nodes.filter(({ about }: Json) => about !== null)).toHaveLength(25);
    expect(nodes[0].about.html).toMatch(/^<h2 id="[^"]+">I make things/);
    for (const { contact } of nodes) expect(contact).toHaveProperty('primaryEmail');
  });

  it('bring badges with the day they were given, also those that were deleted since', async () => {
    const { body, requests } = await ask(
      '{ members(first: 100) { nodes { badges { id title assignedAt icon { url altText } } } } }',
    );
    const badges = body.data.members.nodes.flatMap((node: Json) => node.badges);
    expect(badges).toHaveLength(68);
    // Members without badges are asked for again, and so are badges that do not come.
    expect(requests).toBe(5);
    expect(new Set(badges.map(({ title }: Json) => title))).toContain(null);
    expect(badges[0]).toMatchObject({ title: 'Founder', assignedAt: '2023-03-04T05:06:07.000Z' });
    expect(body.data.members.nodes[1].badges).toEqual([]);
  });

  it('read the definitions of custom fields once', async () => {
    const { body, requests } = await ask(
      '{ members(first: 60) { nodes { contactInfo { customFields { key name value definition { fieldType socialType } } } } } }',
    );
    const fields = body.data.members.nodes.flatMap((node: Json) => node.contactInfo.customFields);
    expect(requests).toBe(2);
    expect(fields.find(({ key }: Json) => key === 'custom.instagram').definition).toEqual({
      fieldType: 'SOCIAL',
      socialType: 'INSTAGRAM',
    });
    expect(fields.find(({ key }: Json) => key === 'custom.deleted-field')).toMatchObject({
      value: '42⅔',
      definition: null,
    });
  });

  it('leave a key without the permission its members, and say which badges are missing, without asking again', async () => {
    await using poor = await startGateway({ site: { deny: ['MEMBERS_BADGES'], counts: { members: 30 } } });
    const document = '{ members(first: 3) { nodes { loginEmail badges { id } } } }';
    for (const refused of [1, 0]) {
      const { body } = await ask(document, poor);
      expect(body.errors).toBeUndefined();
      expect(body.data.members.nodes.map(({ badges }: Json) => badges)).toEqual([null, null, null]);
      expect(body.extensions.wix.notes.join()).toContain('"Read Badges" (SCOPE.DC-MEMBERS.READ-BADGES)');
      expect(poor.site.requests.count('/badges/') > 0).toBe(refused === 1);
    }
  });
});

describe('a member', () => {
  it('is found by id with its fields, whatever the case of the id', async () => {
    const record: Json = JSON.parse(JSON.stringify(gateway.site.records.members.at(0)));
    const { body, requests } = await ask(
      `{ member(id: "${record.id.toUpperCase()}") { id loginEmail activityStatus profile { photo { id url width } cover { image { url } offsetX offsetY } title } contactInfo { birthdate emails phones addresses { city country } } createdAt raw } }`,
    );
    expect(body.errors).toBeUndefined();
    expect(requests).toBe(1);
    expect(body.data.member).toMatchObject({
      id: record.id,
      loginEmail: record.loginEmail,
      profile: {
        photo: { url: record.profile.photo.url, width: 400 },
        cover: { offsetX: -12, offsetY: 40 },
        title: 'Founding member <b>2018</b>',
      },
      contactInfo: { birthdate: '1949-03-07', emails: record.contact.emails },
      createdAt: record.createdDate,
      raw: record,
    });
  });

  it('shows pictures that Wix has as an id or elsewhere as https addresses, and none where it has none', async () => {
    const photos = await ask(
      '{ members(first: 20) { nodes { profile { photo { url } cover { offsetX } } } } }',
    );
    const urls = photos.body.data.members.nodes.map(({ profile }: Json) => profile.photo?.url ?? null);
    expect(urls[1]).toBeNull();
    expect(urls[6]).toBe('https://static.wixstatic.com/media/a11ce_6~mv2.png');
    expect(urls[8]).toBe('https://pictures.example.com/p/8.png');
    expect(photos.body.data.members.nodes[1].profile.cover).toBeNull();
  });

  it('is null when there is none', async () => {
    const { body } = await ask(`{ member(id: "${guidOf(9, 'nobody', 1)}") { id } }`);
    expect(body.data).toEqual({ member: null });
    expect(body.errors).toBeUndefined();
  });

  it('is resolved as an entity', async () => {
    const id = gateway.site.records.members.idAt(5);
    const { body } = await ask(
      `{ _entities(representations: [{ __typename: "Member", id: "${id}" }]) { ... on Member { loginEmail } } }`,
    );
    expect(body.data._entities[0].loginEmail).toBe(gateway.site.records.members.at(5)['loginEmail']);
  });
});

describe('orders', () => {
  it('lead to member and contact with one request for 100 of each kind', async () => {
    const { body, requests } = await ask(
      '{ orders(first: 100) { nodes { buyerInfo { email member { id loginEmail } contact { id primaryEmail firstName } } } } }',
    );
    expect(body.errors).toBeUndefined();
    expect(requests).toBe(3);
    const buyers = body.data.orders.nodes.map(({ buyerInfo }: Json) => buyerInfo);
    expect(buyers.filter(({ member }: Json) => member?.loginEmail != null).length).toBeGreaterThan(20);
    expect(buyers.filter(({ contact }: Json) => contact?.firstName != null).length).toBeGreaterThan(30);
  });

  it('lead on from the contact to its member', async () => {
    const { body, requests } = await ask(
      '{ orders(first: 100) { nodes { buyerInfo { member { id } contact { id member { id loginEmail } } } } } }',
    );
    expect(body.errors).toBeUndefined();
    expect(requests).toBe(3);
    const members = body.data.orders.nodes.filter(
      ({ buyerInfo }: Json) => buyerInfo?.contact?.member != null,
    );
    for (const { buyerInfo } of members) expect(buyerInfo.contact.member.id).toBe(buyerInfo.member.id);
  });

  it('cost nothing more where only ids are asked for', async () => {
    const { requests } = await ask(
      '{ orders(first: 100) { nodes { buyerInfo { member { id } contact { id } } } } }',
    );
    expect(requests).toBe(1);
  });
});
