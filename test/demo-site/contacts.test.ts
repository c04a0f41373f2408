import { contacts, contactsV5, extendedFields, labels } from '@wix/crm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergedIdOf } from '../../demo-site/contacts/contact-v4.ts';
import type { DemoSite } from '../../demo-site/index.ts';
import { startDemoSite } from '../../demo-site/index.ts';
import { ask, textsOf, valueAt, wixClient } from './wix-client.ts';

let site: DemoSite;
beforeAll(async () => {
  site = await startDemoSite({ counts: { members: 200, contacts: 330 } });
});
afterAll(() => site.close());

const wix = (demo: DemoSite = site) => wixClient(demo, { contacts, contactsV5, extendedFields, labels });

const V4 = '/contacts/v4/contacts/query';
const V5 = '/contacts/v5/contacts/query';
const code = 'details.applicationError.code';

describe('contacts of V4', () => {
  it('come to the SDK by offset, up to 1000 at once, with their total', async () => {
    const page = await wix().contacts.queryContacts().ascending('_createdDate').limit(1000).find();
    expect(page.items).toHaveLength(330);
    expect(page.totalCount).toBe(330);
    expect(page.items.map(({ _id }) => _id)).toEqual(
      page.items.map((_, at) => site.records.contacts.idAt(at)),
    );
  });

  it('hold every tag, source and status', async () => {
    const { json } = await ask(site, V4, { query: { paging: { limit: 1000 } } });
    const sets: Record<string, number> = {
      'contacts.info.emails.items.tag': 4,
      'contacts.info.phones.items.tag': 6,
      'contacts.info.addresses.items.tag': 5,
      'contacts.source.sourceType': 19,
      'contacts.lastActivity.activityType': 41,
      'contacts.primaryEmail.subscriptionStatus': 5,
      'contacts.primaryEmail.deliverabilityStatus': 5,
    };
    for (const [path, size] of Object.entries(sets))
      expect([path, new Set(textsOf(json, path)).size]).toEqual([path, size]);
  });

  it.each([
    ['ILLEGAL_LIMIT', { paging: { limit: 1001 } }],
    ['UNSUPPORTED_SORT_FIELD', { sort: [{ fieldName: 'updatedDate' }] }],
    ['UNSUPPORTED_SORT_FIELD', { sort: [{ fieldName: 'createdDate' }, { fieldName: 'info.company' }] }],
    ['UNSUPPORTED_FILTER_FIELD_UNKNOWN', { filter: { 'info.emails.email': 'a' } }],
    ['UNSUPPORTED_FILTER_OPERATOR', { filter: { id: { $startsWith: 'a' } } }],
  ])('refuse a query with %s', async (expected, query) => {
    const { status, json } = await ask(site, V4, { query });
    expect([status, valueAt(json, code)]).toEqual([400, expected]);
  });

  it('are found by label, change and text', async () => {
    const labelled = await ask(site, V4, {
      query: { filter: { 'info.labelKeys': { $hasSome: ['custom.vip'] } } },
    });
    expect(textsOf(labelled.json, 'contacts.id').length).toBeGreaterThan(5);
    const changed = await wix().contacts.queryContacts().ge('_updatedDate', new Date('2025-01-01')).find();
    expect(changed.items.length).toBeGreaterThan(0);
  });

  it('give the contact that an old id was merged into', async () => {
    const old = mergedIdOf(1, 12) ?? '';
    const { json } = await ask(site, `/contacts/v4/contacts/${old}`);
    expect(valueAt(json, 'responseType')).toBe('MERGED');
    expect(valueAt(json, 'contact.id')).toBe(site.records.contacts.idAt(12));
    const found = await ask(site, V4, { query: { filter: { id: { $in: [old] } } } });
    expect(textsOf(found.json, 'contacts.id')).toEqual([]);
    const none = await ask(site, '/contacts/v4/contacts/00000000-0000-4000-8000-000000000000');
    expect([none.status, valueAt(none.json, code)]).toEqual([404, 'CONTACT_NOT_FOUND']);
  });

  it.each([
    ['gone', 404],
    ['denied', 403],
    ['refused', 428],
  ] as const)('can be %s, while V5 answers', async (contactsV4, status) => {
    const other = await startDemoSite({ counts: { contacts: 3 }, assumptions: { contactsV4 } });
    expect((await ask(other, V4, {})).status).toBe(status);
    expect((await ask(other, V5, {})).status).toBe(200);
    await other.close();
  });
});

describe('contacts of V5', () => {
  it('come to the SDK with cursors, 100 at most, in a flat shape', async () => {
    const first = await wix().contactsV5.queryContacts().ascending('_createdDate').limit(100).find();
    expect(first.items).toHaveLength(100);
    expect(first.items[0]).toMatchObject({
      name: { first: expect.any(String) },
      memberInfo: { userInfo: { role: 'OWNER' } },
    });
    const second = await first.next();
    expect(second.items[0]?._id).toBe(site.records.contacts.idAt(100));
    expect((await ask(site, V5, { query: { cursorPaging: { limit: 101 } } })).status).toBe(400);
  });

  it('are counted and searched', async () => {
    expect((await wix().contactsV5.countContacts()).count).toBe(330);
    const { json } = await ask(site, '/contacts/v5/contacts/search', {
      search: {
        filter: { 'memberInfo.status': 'BLOCKED' },
        sort: [{ fieldName: 'updatedDate', order: 'DESC' }],
      },
    });
    expect(new Set(textsOf(json, 'contacts.memberInfo.status'))).toEqual(new Set(['BLOCKED']));
  });

  it('are ordered by their dates upwards only', async () => {
    const sort = [{ fieldName: 'createdDate', order: 'DESC' }];
    expect((await ask(site, V5, { query: { sort } })).status).toBe(400);
  });
});

describe('labels and extended fields', () => {
  it('come to the SDK, fifty at a time unless it asks for more', async () => {
    const { json } = await ask(site, '/contacts/v4/labels/query', { query: {} });
    expect(textsOf(json, 'labels.key')).toHaveLength(50);
    const found = await wix().labels.queryLabels().eq('labelType', 'WIX_APP_DEFINED').find();
    expect(found.items.map(({ key }) => key)).toEqual(['bookings.clients']);
    const fields = await wix().extendedFields.queryExtendedFields().find();
    expect(new Set(fields.items.map(({ dataType }) => dataType))).toEqual(
      new Set(['TEXT', 'NUMBER', 'DATE', 'URL']),
    );
  });

  it('are denied by themselves, and with the contacts', async () => {
    const poor = await startDemoSite({ deny: ['CONTACTS_LABELS'], counts: { contacts: 3 } });
    expect((await ask(poor, '/contacts/v4/labels/query', {})).status).toBe(403);
    expect((await ask(poor, '/contacts/v4/extended-fields/query', {})).status).toBe(200);
    expect((await ask(poor, V4, {})).status).toBe(200);
    await poor.close();
  });
});
