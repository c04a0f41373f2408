import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../demo-site/index.ts';
import { isObject } from '../../demo-site/json.ts';
import { csvOf, reportOf, runInProcess, smallSite, temporaryFolder } from '../exporter/bundle.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { contentsOf, faults } from './audit.ts';
import { copy, finalSync, setUp } from './importer.ts';
import { InsitesSite } from './insites-site.ts';
import type { Properties } from './rows.ts';
import { Timing } from './timing.ts';

const SINCE = '2026-10-01T00:00:00.000Z';
const LATER = '2026-10-02T08:00:00.000Z';

describe('people of whom contacts were merged, parted, made and taken away between two syncs', () => {
  const folders = Array.from({ length: 4 }, temporaryFolder);
  const [first = '', delta = '', again = '', fresh = ''] = folders.map(({ path }) => path);
  const synced = new InsitesSite(new Timing(1));
  const copied = new InsitesSite(new Timing(2));
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway({
      site: { counts: { ...smallSite, products: 3, orders: 20, contacts: 40 } },
    });
    const flags = { gateway: gateway.url, products: 'STORES,ORDERS,CONTACTS' };
    const change = peopleOf(gateway.site);
    await runInProcess({ ...flags, out: first });
    change();
    await runInProcess({ ...flags, out: delta, since: SINCE, base: [first], deletions: true });
    await runInProcess({ ...flags, out: again, since: SINCE, base: [first, delta], deletions: true });
    await runInProcess({ ...flags, out: fresh });
    setUp(synced, first);
    await copy(synced, first);
    await finalSync(synced, delta);
    setUp(copied, fresh);
    await copy(copied, fresh);
  });
  afterAll(async () => {
    await gateway.close();
    for (const folder of folders) folder[Symbol.dispose]();
  });

  it('are as a copy of the changed site has them, by their addresses', () => {
    expect(faults(synced)).toEqual([]);
    expect(byAddress(synced)).toEqual(byAddress(copied));
  });

  it('are not changed again by the next sync', async () => {
    const before = contentsOf(synced);
    await finalSync(synced, again);
    expect(contentsOf(synced)).toEqual(before);
    expect(reportOf(again).status).toBe('COMPLETE');
  });

  it('stay as they are, with a word, where another row has their new address', async () => {
    using swapped = temporaryFolder();
    const { contacts } = gateway.site.records;
    const [one, other] = withAddresses(contacts).slice(-2);
    gives(contacts, one, addressOf(other));
    gives(contacts, other, addressOf(one));
    await runInProcess({
      gateway: gateway.url,
      products: 'STORES,ORDERS,CONTACTS',
      out: swapped.path,
      since: SINCE,
      base: [first, delta],
    });
    const before = contentsOf(synced);
    await finalSync(synced, swapped.path);
    expect(contentsOf(synced)).toEqual(before);
    const ids = csvOf(swapped.path, 'problems.csv').filter(({ reason }) => reason === 'MERGED');
    expect(ids.map(({ wixId }) => wixId)).toEqual(
      expect.arrayContaining([String(one?.['id']), String(other?.['id'])]),
    );
  });
});

type Contacts = TestGateway['site']['records']['contacts'];

/** Makes some contacts one by their addresses; returns what makes all kinds of changes. */
function peopleOf({ records: { contacts, orders } }: TestGateway['site']): () => void {
  const [gone, heir, stays, parted, moved, kept, remade] = withAddresses(contacts);
  for (const [one, other] of [
    [gone, heir],
    [stays, parted],
    [moved, kept],
  ])
    gives(contacts, other, addressOf(one), other?.['updatedDate']);
  return () => {
    contacts.remove(String(gone?.['id']));
    contacts.update(String(heir?.['id']), { updatedDate: LATER });
    gives(contacts, parted, 'parted@example.com');
    gives(contacts, moved, 'moved@example.com');
    contacts.remove(String(remade?.['id']));
    gives(contacts, contacts.add({ createdDate: LATER }), addressOf(remade));
    gives(contacts, contacts.add({ createdDate: LATER }), guestOf(orders));
  };
}

/** The contacts with an address that no other one has. */
function withAddresses(contacts: Contacts): readonly JsonObject[] {
  const all = Array.from({ length: contacts.count }, (_, at) => contacts.at(at));
  const shared = Map.groupBy(all, addressOf);
  return all.filter((contact) => addressOf(contact) !== '' && shared.get(addressOf(contact))?.length === 1);
}

/** The address of a buyer who is no contact. */
function guestOf(orders: TestGateway['site']['records']['orders']): string {
  for (let at = 0; at < orders.count; at += 1) {
    const { buyerInfo } = orders.at(at);
    if (isObject(buyerInfo) && typeof buyerInfo['email'] === 'string' && buyerInfo['contactId'] === undefined)
      return buyerInfo['email'];
  }
  throw new Error('every buyer is a contact');
}

function gives(
  contacts: Contacts,
  contact: JsonObject | undefined,
  email: string,
  updatedDate: JsonObject[string] = LATER,
): void {
  const { primaryEmail, info } = contact ?? {};
  contacts.update(String(contact?.['id']), {
    primaryInfo: { email },
    primaryEmail: { ...(isObject(primaryEmail) ? primaryEmail : {}), email },
    info: { ...(isObject(info) ? info : {}), emails: { items: [{ tag: 'MAIN', email, primary: true }] } },
    updatedDate,
  });
}

function addressOf(contact: JsonObject | undefined): string {
  const { primaryEmail } = contact ?? {};
  return isObject(primaryEmail) && typeof primaryEmail['email'] === 'string' ? primaryEmail['email'] : '';
}

/** People with their fields and where they live, by their addresses, whatever UUIDs their rows have. */
function byAddress(site: InsitesSite): unknown {
  const rows = Object.values(contentsOf(site));
  const below = (column: string, uuid: unknown): unknown =>
    rows.filter(({ properties }) => properties[column] === uuid).map(({ properties }) => bare(properties));
  return Object.fromEntries(
    rows.flatMap(({ user, properties }) =>
      user === null
        ? []
        : [
            [
              user.email,
              {
                names: [user.firstName, user.lastName],
                ...bare(properties),
                fields: below('uuid', properties['custom_field_uuid']),
                places: below('related_uuid', properties['uuid']),
              },
            ],
          ],
    ),
  );
}

function bare({
  uuid: _uuid,
  custom_field_uuid: _fields,
  default_address_uuid: _place,
  related_uuid: _person,
  ...values
}: Properties): Properties {
  return values;
}
