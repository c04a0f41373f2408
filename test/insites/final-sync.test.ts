import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvOf, linesOf, runInProcess, smallSite, temporaryFolder, wholeExport } from '../exporter/bundle.ts';
import { isObject } from '../../demo-site/json.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { contentsOf, differences, faults } from './audit.ts';
import { copy, finalSync, setUp } from './importer.ts';
import { InsitesSite } from './insites-site.ts';
import { Timing } from './timing.ts';

const SINCE = '2026-10-01T00:00:00.000Z';
const LATER = '2026-10-02T08:00:00.000Z';

describe('a copy and its final sync, imported as documented', () => {
  const folders = Array.from({ length: 2 }, temporaryFolder);
  const [delta = '', fresh = ''] = folders.map(({ path }) => path);
  let first: string;
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: smallSite } });
    first = (await wholeExport('V3')).folder;
    change(gateway);
    await runInProcess({ gateway: gateway.url, out: delta, since: SINCE, base: [first], deletions: true });
    await runInProcess({ gateway: gateway.url, out: fresh });
  });
  afterAll(async () => {
    await gateway.close();
    for (const folder of folders) folder[Symbol.dispose]();
  });

  it.each([
    ['answers out of order', 11, []],
    ['answers in another order, four of which are lost', 12, [1, 2, 5, 6]],
  ] as const)('come to what a copy of the changed site is, with %s', async (_, seed, lost) => {
    const synced = new InsitesSite(new Timing(seed, lost));
    setUp(synced, first);
    await copy(synced, first);
    await finalSync(synced, delta);
    expect(faults(synced)).toEqual([]);
    const copied = new InsitesSite(new Timing(seed));
    setUp(copied, fresh);
    await copy(copied, fresh);
    expect(differences(contentsOf(synced), contentsOf(copied))).toEqual([]);
  });

  it('names the rows that are gone inside of records that are there', () => {
    const gone = csvOf(delta, 'deletions.csv');
    const parents = new Set(
      gone.filter(({ parentUuid }) => parentUuid === '').map((row) => row['targetUuid']),
    );
    const inside = gone.filter(({ parentUuid = '' }) => parentUuid !== '' && !parents.has(parentUuid));
    expect(inside.map(({ wixEntity }) => wixEntity).toSorted()).toEqual(['ContactAddress', 'ProductVariant']);
  });

  it('changes rows of every kind', () => {
    const changed = ['updates', 'relations', 'galleries'].flatMap((name) => linesOf(delta, `${name}.ndjson`));
    expect([...new Set(changed.map(({ table }) => table.split('/').at(-1)))].toSorted()).toEqual([
      'articles',
      'crm_contact',
      'order',
      'order_custom_field',
      'order_item',
      'product',
      'product_custom_field',
      'wix_event_guest',
    ]);
  });
});

/** Changes, adds and takes away records of every kind. */
function change({ site }: TestGateway): void {
  const { products, orders, events, bookings, formSubmissions, blogPosts, collections, dataItems } =
    site.records;
  for (const set of [products, events, bookings, formSubmissions, blogPosts, collections, dataItems])
    set.remove(set.idAt(3));
  products.update(products.idAt(4), { name: 'Another name', brand: null, updatedDate: LATER });
  products.update(products.idAt(6), { media: { main: null, itemsInfo: { items: [] } }, updatedDate: LATER });
  orders.update(orders.idAt(20), { status: 'CANCELED', updatedDate: LATER });
  for (const set of [products, orders, formSubmissions, events])
    set.add({ createdDate: LATER, updatedDate: LATER });
  blogPosts.add({ firstPublishedDate: LATER, lastPublishedDate: LATER });
  moveOut(site);
  hideVariant(site);
  takeValuesAway(site);
}

/** Takes away what later steps have written to rows: what a member was, a picture, stock, and a reference to an item that is gone. */
function takeValuesAway({ records: { members, inventoryItems, dataItems } }: TestGateway['site']): void {
  members.remove(members.idAt(2));
  members.update(members.idAt(7), { privacyStatus: null, profile: {}, updatedDate: LATER });
  inventoryItems.update(inventoryItems.idAt(3), { trackQuantity: false, quantity: null, updatedDate: LATER });
  const places = Array.from({ length: dataItems.count }, (_, at) => at);
  for (const at of places) {
    const { data } = dataItems.at(at);
    const next = isObject(data) ? data['next'] : undefined;
    if (!isObject(data) || typeof next !== 'string' || dataItems.indexOf(next) === undefined) continue;
    dataItems.update(dataItems.idAt(at), {
      data: { ...data, title: 'The last', _updatedDate: { $date: LATER } },
    });
    return dataItems.remove(next);
  }
  throw new Error('no article has a next one');
}

/** A contact gets another job and loses its addresses, which are rows of their own. */
function moveOut({ records: { contacts } }: TestGateway['site']): void {
  const { info } = contacts.at(4);
  if (!isObject(info)) throw new Error('a contact without info');
  const moved = { ...info, addresses: { items: [] }, jobTitle: 'Potter' };
  contacts.update(contacts.idAt(4), { info: moved, updatedDate: LATER });
}

/** A variant that was sellable is no more: its row goes, though its product stays. */
function hideVariant({ records: { products, variants } }: TestGateway['site']): void {
  const place = Array.from({ length: variants.count }, (_, at) => variants.at(at)).findIndex(
    ({ visible, optionChoices }) =>
      visible === true && Array.isArray(optionChoices) && optionChoices.length > 0,
  );
  const { productData } = variants.at(place);
  const productId = isObject(productData) ? productData['productId'] : undefined;
  if (typeof productId !== 'string') throw new Error('a variant without its product');
  variants.update(variants.idAt(place), { visible: false });
  products.update(productId, { updatedDate: LATER });
}
