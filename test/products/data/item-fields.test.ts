import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { data } from '../../../src/products/data/product.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

interface Field {
  readonly key: string;
  readonly [name: string]: unknown;
}

interface Item {
  readonly createdAt: string;
  readonly data: Record<string, unknown>;
  readonly raw: { readonly data: Record<string, unknown> };
  readonly fields: readonly Field[];
}

let gateway: TestGateway;
let items: readonly Item[];
beforeAll(async () => {
  gateway = await startGateway({ modules: [data] });
  const { body } = await gateway.query(`{
    dataItems(collectionId: "AllTypes", first: 30, orderBy: { field: CREATED_AT }) {
      nodes {
        createdAt data raw owner { id }
        fields { key label type value html image { id url width height } urls declared typeMatches systemField }
      }
    }
  }`);
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  items = body.data.dataItems.nodes;
});
afterAll(() => gateway.close());

const field = (item: number, key: string): Field | undefined =>
  items[item]?.fields.find((one) => one.key === key);

describe('data', () => {
  test('has points in time and media resolved at any depth, and everything else as it came', () => {
    const none: Item['data'] = {};
    const { data: values, raw } = items[0] ?? { data: none, raw: { data: none } };
    expect(raw.data['_createdDate']).toEqual({ $date: '2021-04-01T07:30:00.123Z' });
    expect(values['_createdDate']).toBe('2021-04-01T07:30:00.123Z');
    expect(values['array']).toEqual([{ step: 'one' }, { step: 'two', at: '2021-04-01T07:30:00.123Z' }]);
    expect(values['gallery']).toMatchObject([
      { src: expect.stringMatching(/^https:\/\/static\.wixstatic\.com\/media\//), alt: 'חזית' },
      { src: expect.stringMatching(/^https:\/\/video\.wixstatic\.com\/video\//) },
    ]);
    expect(values['document']).toMatch(/^https:\/\/[\w-]+\.usrfiles\.com\/ugd\/de3051_[0-9a-f]+\.pdf$/);
    expect(values['כותרת']).toBe('שלום');
    expect(values['Größe (cm)']).toBe(12.5);
    expect(JSON.stringify(items.map((item) => item.data))).not.toMatch(
      /"\$date"|wix:(image|video|document|audio|vector):/,
    );
  });

  test('keeps dates before 1970 and large numbers', () => {
    expect(items[0]?.data['dateTime']).toBe('1900-01-01T00:00:00.000Z');
    expect(items[3]?.data['number']).toBe(1e21);
  });
});

describe('fields', () => {
  test('carry label and type, also under keys that are no names', () => {
    expect(field(0, 'first name')).toMatchObject({
      label: 'First name',
      type: 'TEXT',
      value: 'Ada',
      declared: true,
      typeMatches: true,
    });
    expect(field(0, '1st')).toMatchObject({ value: 'first' });
    expect(field(0, '_id')).toMatchObject({ systemField: true });
  });

  test('keep and mark what the collection does not know', () => {
    expect(field(1, 'leftover')).toMatchObject({
      label: null,
      type: null,
      declared: false,
      typeMatches: null,
      value: 'from an import of 2019, no. 1',
    });
  });

  test('keep and mark values of another type than their field', () => {
    expect(field(4, 'text')).toMatchObject({ value: 42, typeMatches: false, declared: true });
    expect(field(4, 'number')).toMatchObject({ value: '12.50', typeMatches: false });
    expect(field(4, 'dateTime')).toMatchObject({ value: '2024-02-29', typeMatches: false });
    expect(field(4, 'tags')).toMatchObject({ value: 'no list', typeMatches: false });
    expect(field(4, 'boolean')).toMatchObject({ typeMatches: false });
    const right = items[0]?.fields.filter(({ typeMatches }) => typeMatches === false);
    expect(right).toEqual([]);
  });

  test('show rich content as HTML, pictures with their size and files with their addresses', () => {
    expect(field(0, 'richContent')).toMatchObject({
      html: expect.stringContaining('<strong>one at a time</strong>'),
    });
    expect(field(0, 'richText')).toMatchObject({ html: expect.stringContaining('<em>time</em>') });
    expect(field(0, 'image')).toMatchObject({
      image: { width: 2400, height: 1600, url: expect.stringMatching(/^https:/) },
    });
    expect(field(0, 'gallery')?.['urls']).toHaveLength(2);
    expect(field(6, 'image')).toMatchObject({ value: null, image: null, typeMatches: null });
  });

  test('can be limited to some keys', async () => {
    const { body } = await gateway.query(
      '{ dataItems(collectionId: "AllTypes", first: 1) { nodes { fields(keys: ["text", "nope"]) { key } } } }',
    );
    expect(body.data.dataItems.nodes).toEqual([{ fields: [{ key: 'text' }] }]);
  });

  test('can be limited to those that name files', async () => {
    const { body } = await gateway.query(
      '{ dataItems(collectionId: "AllTypes", first: 1) { nodes { fields(except: ["gallery", "richText"], withFiles: true) { key urls } } } }',
    );
    const [{ fields }] = body.data.dataItems.nodes;
    const keys = fields.map(({ key }: Field) => key);
    expect(keys).toEqual(expect.arrayContaining(['image', 'document', 'documents', 'drawing']));
    for (const other of ['gallery', 'richText', 'text', 'url', 'tags']) expect(keys).not.toContain(other);
    expect(fields.every(({ urls }: Field) => Array.isArray(urls) && urls.length > 0)).toBe(true);
  });
});
