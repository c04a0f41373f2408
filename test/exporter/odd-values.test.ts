import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../demo-site/json.ts';
import type { RecordSet } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { csvOf, linesOf, reportOf, runInProcess, smallSite, stepOf, temporaryFolder } from './bundle.ts';

// Values that Wix is not known to send, or that people put there: each costs its column at most.

describe('an odd value', () => {
  const temporary = temporaryFolder();
  const folder = temporary.path;
  let gateway: TestGateway;
  let run: Awaited<ReturnType<typeof runInProcess>>;
  let odd: {
    readonly nobody: string;
    readonly caller: string;
    readonly stranger: string;
    readonly order: string;
    readonly planOrder: string;
    readonly item: string;
    readonly checkout: string;
    readonly contact: string;
  };

  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: smallSite } });
    const { orders, dataItems, contacts, abandonedCheckouts, members, planOrders } = gateway.site.records;
    const planOrder = planOrders.idAt(0);
    planOrders.update(planOrder, { planPrice: 'twelve' });
    const stranger = members.idAt(3);
    members.update(stranger, { contactId: 7 });
    const order = orderOf(orders);
    orders.update(String(order['id']), {
      fulfillmentStatus: 'ON_HOLD',
      paymentStatus: 'PAID_IN_SHELLS',
      purchasedDate: '04/05/2021',
      updatedDate: '',
      archived: 'perhaps',
      lineItems: [{ ...lineItemOf(order), price: { amount: '12,50' } }],
    });
    const item = find(dataItems, (record) => record['dataCollectionId'] === 'AllTypes');
    dataItems.update(String(item['id']), {
      data: {
        ...object(item['data']),
        text: { not: 'a text' },
        number: 'twelve',
        boolean: 'perhaps',
        date: '04/05/2021',
        dateTime: { $date: '2021-05-04T10:00:00' },
        time: 'noon',
        tags: ['a', null, 7],
        address: 'somewhere',
        object: { long: longNumber },
        any: longNumber,
        url: `wix:image://v1/${PICTURE}/a.jpg`,
        image: { src: 'not a picture' },
        document: 'readme',
        documents: ['wix:document://v1/ugd/a.pdf?dn=Menu.pdf', 'readme'],
        gallery: [`wix:image://v1/${PICTURE}/a.jpg`, { slug: 'gone' }, { slug: SLUG, type: 'image' }],
        video: 'https://www.youtube.com/watch?v=abcdefghijk',
        language: 'wix:document://v1/ugd/b.pdf/b.pdf',
        leftover: { deep: ['<p><img src="wix:image://v1/c~mv2.jpg/c.jpg"></p>'] },
        richContent: 'Not rich at all',
      },
    });
    const people = new Set(Array.from({ length: members.count }, (_, at) => members.at(at)['contactId']));
    // A contact that a checkout refers to, and that cannot move without an address: a member's would have one.
    const checkout = find(abandonedCheckouts, (record) => {
      const { contactId } = object(record['buyerInfo']);
      return (
        typeof contactId === 'string' && contacts.indexOf(contactId) !== undefined && !people.has(contactId)
      );
    });
    const contact = String(object(checkout['buyerInfo'])['contactId']);
    contacts.update(contact, { primaryInfo: {}, info: {}, primaryEmail: null });
    // A column that Insites requires, whose value cannot be read.
    const nobody = contacts.idAt(contacts.count - 1);
    contacts.update(nobody, { primaryInfo: { email: 'nobody at home' }, info: {}, primaryEmail: null });
    const caller = contacts.idAt(contacts.count - 2);
    contacts.update(caller, {
      primaryInfo: { email: 'caller@example.org' },
      info: { phones: { items: [{ tag: 'WHATSAPP', phone: '+972 54-123-4567', primary: true }] } },
    });
    odd = {
      nobody,
      caller,
      stranger,
      order: String(order['id']),
      planOrder,
      item: String(item['id']),
      checkout: String(checkout['id']),
      contact,
    };
    run = await runInProcess({
      gateway: gateway.url,
      out: folder,
      products: 'CONTACTS,ORDERS,DATA,MEMBERS,PRICING_PLANS',
    });
  });
  afterAll(async () => {
    await gateway.close();
    temporary[Symbol.dispose]();
  });

  const line = (step: string, id: string) => {
    const found = linesOf(folder, `steps/${step}.ndjson`).find(({ source }) => source.id === id);
    if (found === undefined) throw new Error(`${id} is not in ${step}`);
    return found;
  };
  const problems = (step: string, id: string) =>
    csvOf(folder, 'problems.csv')
      .filter((row) => row['step'] === step && row['wixId'] === id && row['child'] === '')
      .map(({ kind, reason, field }) => [kind, reason, field]);

  it('that Wix added to an enum is kept as it came, and named', () => {
    const { source, mapped } = line('orders', odd.order);
    expect(mapped.row).toMatchObject({
      order_shipping_status: 'ON_HOLD',
      order_payment_status: 'PAID_IN_SHELLS',
    });
    expect(mapped.row['updated_at']).toBeNull();
    expect(source).toMatchObject({ fulfillmentStatus: 'ON_HOLD', paymentStatus: 'PAID_IN_SHELLS' });
    expect(problems('orders', odd.order)).toEqual(
      expect.arrayContaining([
        ['NOTE', 'UNKNOWN_WORD', 'order_shipping_status'],
        ['NOTE', 'UNKNOWN_WORD', 'order_payment_status'],
      ]),
    );
  });

  it('that Wix added to the tags of phones leaves the number its place', () => {
    const caller = linesOf(folder, 'steps/contacts.ndjson').find(({ source }) => source.id === odd.caller);
    expect(caller.mapped.row).toMatchObject({
      mobile_phone_country_code: '+972',
      mobile_phone_number: '541234567',
    });
    expect(problems('contacts', odd.caller)).toEqual([]);
  });

  it('that is no time is named, and stands in the step as it came', () => {
    const { source, mapped } = line('orders', odd.order);
    expect(source.purchasedAt).toBe('04/05/2021');
    // Insites requires the time of an order: the next best stands in for it.
    expect(mapped.row['date_time']).toBe(source.createdAt);
    expect(problems('orders', odd.order)).toContainEqual(['FAILED', 'VALUE_DOES_NOT_FIT', 'date_time']);
  });

  it('that cannot be read at all leaves its column empty, and is named', () => {
    expect(line('orders', odd.order).mapped.row['custom_field.wix_archived']).toBeNull();
    expect(problems('orders', odd.order)).toContainEqual([
      'FAILED',
      'VALUE_DOES_NOT_FIT',
      'custom_field.wix_archived',
    ]);
  });

  it('that makes money of no amount does not lose its currency in silence', () => {
    const named = problems('planOrders', odd.planOrder).filter(([kind]) => kind === 'FAILED');
    expect(named).toEqual([
      ['FAILED', 'VALUE_DOES_NOT_FIT', 'properties.plan_price'],
      ['FAILED', 'VALUE_DOES_NOT_FIT', 'properties.currency'],
    ]);
  });

  it('that makes money of no amount is named, and stands in the step as it came', () => {
    const { source, mapped } = line('orders', odd.order);
    expect(source.lineItems[0].price.amount).toBe('12,50');
    // Insites requires a price.
    expect(mapped.children.lineItems[0].unit_price).toBe(0);
    expect(
      csvOf(folder, 'problems.csv').filter(
        (row) => row['child'] === 'lineItems' && row['field'] === 'unit_price',
      ),
    ).toEqual([expect.objectContaining({ kind: 'FAILED', reason: 'VALUE_DOES_NOT_FIT' })]);
  });

  it('of an item costs its column, where its type cannot be read at all', () => {
    const { source, mapped } = line('data_all_types', odd.item);
    expect(mapped.row).toMatchObject({
      'properties.text': null,
      'properties.number': null,
      'properties.boolean': null,
      'properties.date': null,
      'properties.date_time': '2021-05-04T10:00:00Z',
      'properties.time': null,
      'properties.tags': ['a', '7'],
      'properties.object': '{"long":9007199254740993}',
      'properties.any': '9007199254740993',
    });
    expect(source.data).toMatchObject({ date: '04/05/2021', number: 'twelve', time: 'noon' });
    expect(problems('data_all_types', odd.item)).toEqual(
      [
        'text',
        'number',
        'date',
        'time',
        'image',
        'boolean',
        'document',
        'rich_content',
        'video',
        'documents',
        'gallery',
      ].map((name) => ['FAILED', 'VALUE_DOES_NOT_FIT', `properties.${name}`]),
    );
  });

  it('of an item that is no file, or no formatted text, is named, and the files beside it stay', () => {
    const { mapped } = line('data_all_types', odd.item);
    expect(mapped.row).toMatchObject({
      'properties.url': `https://static.wixstatic.com/media/${PICTURE}`,
      'properties.image': null,
      'properties.document': null,
      'properties.documents': [expect.stringMatching(/\/ugd\/a\.pdf$/)],
      'properties.gallery': [PICTURE, SLUG].map((id) => `https://static.wixstatic.com/media/${id}`),
      // A page that shows a video is no file of it.
      'properties.video': null,
      'properties.rich_content': null,
    });
    const files = csvOf(folder, 'media.csv').filter((row) => row['wixId'] === odd.item);
    expect(files.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['properties.url', 'properties.documents', 'properties.gallery']),
    );
    expect(files.map(({ url }) => url)).not.toContainEqual(expect.stringContaining('readme'));
  });

  it('of an item that names a file where nobody expects one is among the media of the whole item', () => {
    const files = csvOf(folder, 'media.csv').filter(
      ({ wixId, field }) => wixId === odd.item && field === 'properties.wix_data',
    );
    expect(files.map(({ url }) => url)).toEqual([
      expect.stringMatching(/\/ugd\/b\.pdf$/),
      'https://static.wixstatic.com/media/c~mv2.jpg',
    ]);
  });

  it('in a record that others refer to leaves their rows, and names each reference that is lost', () => {
    expect(problems('contacts', odd.contact)).toEqual([['SKIPPED', 'REQUIRED_VALUE_MISSING', 'email']]);
    expect(line('abandonedCheckouts', odd.checkout).mapped.row['properties.contact']).toBeNull();
    expect(problems('abandonedCheckouts', odd.checkout)).toEqual([
      ['NOTE', 'LEADS_NOWHERE', 'properties.contact'],
    ]);
  });

  it('in a column that Insites requires leaves the record out, as failed', () => {
    expect(problems('contacts', odd.nobody)).toEqual([['FAILED', 'VALUE_DOES_NOT_FIT', 'email']]);
    expect(stepOf(folder, 'contacts')).toMatchObject({ failed: 1 });
  });

  it('in what a record has to have to be of a step leaves the record out, as failed', () => {
    expect(problems('members', odd.stranger)).toEqual([['FAILED', 'WIX_BAD_RESPONSE', 'contact']]);
  });

  it('makes a bundle with failures, and is counted by its step', () => {
    expect([run.code, reportOf(folder).status]).toEqual([1, 'WITH_FAILURES']);
    const items = stepOf(folder, 'data_all_types');
    expect(items).toMatchObject({ failed: 0, failedValues: 11 });
    expect(items.reasons).toContainEqual({
      kind: 'FAILED',
      reason: 'VALUE_DOES_NOT_FIT',
      field: 'properties.date',
      detail: 'It should be a date and is "04/05/2021".',
      count: 1,
    });
    expect(stepOf(folder, 'orders')).toMatchObject({ failed: 0, failedValues: 3 });
    expect(run.out).toContain('properties.number');
  });
});

describe('what is neither shown nor hidden', () => {
  it.each(['V1', 'V3'] as const)('is hidden, and named, with catalog %s', async (catalog) => {
    await using gateway = await startGateway({ site: { counts: smallSite, catalog } });
    using folder = temporaryFolder();
    const { products, bookingServices } = gateway.site.records;
    const odd = ['perhaps', { shown: true }, ['yes']];
    for (const [at, value] of [...odd, ' FALSE ', null].entries()) {
      products.update(products.idAt(at), { visible: value });
      bookingServices.update(bookingServices.idAt(at), { hidden: value });
    }
    const flags = { gateway: gateway.url, out: folder.path, products: 'STORES,BOOKINGS' };
    expect((await runInProcess(flags)).code).toBe(1);
    const shown = (step: string, ids: readonly string[]) => {
      const lines = new Map(linesOf(folder.path, `steps/${step}.ndjson`).map((line) => [line.id, line]));
      const rows = ids.map((id) => lines.get(id).mapped.row);
      return rows.map(({ status, is_website_display: isShown }) => [status, isShown]);
    };
    const idsOf = ({ idAt }: typeof products): string[] => [0, 1, 2, 3, 4].map((at) => idAt(at));
    const [isHidden, isShown] = [
      ['disabled', false],
      ['enabled', true],
    ];
    expect(shown('products', idsOf(products))).toEqual([isHidden, isHidden, isHidden, isHidden, isShown]);
    expect(shown('bookingServices', idsOf(bookingServices))).toEqual([
      isHidden,
      isHidden,
      isHidden,
      isShown,
      isShown,
    ]);
    const failed = csvOf(folder.path, 'problems.csv').filter(({ kind }) => kind === 'FAILED');
    expect(failed.map(({ wixId, field }) => `${wixId} ${field}`).toSorted()).toEqual(
      [products, bookingServices]
        .flatMap((set) => idsOf(set).slice(0, odd.length))
        .flatMap((id) => [`${id} is_website_display`, `${id} status`])
        .toSorted(),
    );
  });
});

describe('words that are to be known, and references that lead nowhere', () => {
  it('are no failures', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    const { orders } = gateway.site.records;
    orders.update(String(orderOf(orders)['id']), { fulfillmentStatus: 'ON_HOLD' });
    using folder = temporaryFolder();
    const { code } = await runInProcess({ gateway: gateway.url, out: folder.path, products: 'ORDERS' });
    expect([code, reportOf(folder.path).status]).toEqual([0, 'COMPLETE']);
    expect(stepOf(folder.path, 'orders').notedValues).toBeGreaterThan(0);
  });
});

/** The first order that was paid by somebody who is a contact. */
function orderOf(orders: RecordSet): JsonObject {
  return find(
    orders,
    (record) =>
      record['status'] === 'APPROVED' && typeof object(record['buyerInfo'])['contactId'] === 'string',
  );
}

function lineItemOf(order: JsonObject): JsonObject {
  const { lineItems } = order;
  return object(Array.isArray(lineItems) ? lineItems[0] : null);
}

const PICTURE = 'aa11bb_0123456789abcdef0123456789abcdef~mv2.jpg';
const SLUG = 'aa11bb_0123456789abcdef0123456789abcde0~mv2.png';

/** A number that JavaScript cannot keep, as it is written on the wire; the library's types do not know `rawJSON` yet. */
const longNumber = (JSON as typeof JSON & { rawJSON(text: string): JsonObject }).rawJSON('9007199254740993');

function find(records: RecordSet, test: (record: JsonObject) => boolean): JsonObject {
  const all = Array.from({ length: records.count }, (_, position) => records.at(position));
  const found = all.find(test);
  if (found === undefined) throw new Error('the site has no such record');
  return found;
}

function object(value: unknown): JsonObject {
  // The demo site's records are JSON.
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}
