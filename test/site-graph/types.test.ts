import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { askSite } from './ask-site.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

interface FieldType {
  readonly name: string | null;
  readonly kind: string;
  readonly ofType: FieldType | null;
}

const shown = ({ name, kind, ofType }: FieldType): string => {
  const inner = ofType === null ? '' : shown(ofType);
  return kind === 'LIST' ? `[${inner}]` : kind === 'NON_NULL' ? `${inner}!` : (name ?? '');
};

async function fieldsOf(type: string) {
  const ofType = 'name kind ofType { name kind ofType { name kind ofType { name kind } } }';
  const { body } = await askSite(
    gateway,
    `{ __type(name: "${type}") { fields { name description type { ${ofType} } } } }`,
  );
  const fields: { name: string; description: string; type: FieldType }[] = body.data.__type.fields;
  return fields.map(({ name, description, type: of }) => ({ name, description, type: shown(of) }));
}

describe('every type of field of Wix', () => {
  test('is the scalar or the object that fits', async () => {
    const fields = await fieldsOf('CmsAllTypes');
    expect(Object.fromEntries(fields.map(({ name, type }) => [name, type]))).toEqual({
      id: 'ID!',
      createdAt: 'DateTime',
      updatedAt: 'DateTime',
      ownerId: 'ID',
      owner: 'Member',
      publishStatus: 'DataPublishStatus',
      raw: 'JSON!',
      text: 'String',
      number: 'Float',
      date: 'Date',
      dateTime: 'DateTime',
      time: 'Time',
      image: 'Image',
      boolean: 'Boolean',
      document: 'DataFile',
      url: 'String',
      richText: 'String',
      richContent: 'DataRichContent',
      video: 'DataFile',
      audio: 'DataFile',
      any: 'JSON',
      array: 'JSON',
      tags: '[String!]',
      documents: '[DataFile!]',
      gallery: '[DataFile!]',
      address: 'DataAddress',
      object: 'JSON',
      language: 'String',
      slug: 'String',
      email: 'String',
      picture: 'Image',
      drawing: 'Image',
      legacyTime: 'String',
      legacyBook: 'JSON',
      legacyUrl: 'String',
      legacyReference: 'String',
      legacyImage: 'Image',
      legacyColor: 'String',
      legacyVideo: 'String',
      firstName_1b83: 'String',
      groxdfeCm_ac07: 'Float',
      field1st_e01d: 'String',
      x5dbx5d5x5eax5e8x5ea_bbb2: 'String',
      linkAlltypesText_888d: 'String',
      book: 'CmsBooks',
      lost: 'ID',
      product: 'Product',
    });
  });

  test('is described by its name for people, the key and type of Wix, and what is particular about it', async () => {
    const fields = new Map(
      (await fieldsOf('CmsAllTypes')).map(({ name, description }) => [name, description]),
    );
    expect(fields.get('text')).toBe('Text. Any text. Source: `text`, TEXT.');
    expect(fields.get('groxdfeCm_ac07')).toBe('Source: `Größe (cm)`, NUMBER. Hidden in the content manager.');
    expect(fields.get('linkAlltypesText_888d')).toContain(
      '`link-alltypes-text`, PAGE_LINK. Computed by Wix.',
    );
    expect(fields.get('email')).toContain('Kept encrypted by Wix. Shown to some people only.');
    expect(fields.get('product')).toContain('REFERENCE to `Stores/Products`.');
  });

  test('shows its values', async () => {
    const { body } = await askSite(
      gateway,
      `{ cms { allTypes(first: 2, orderBy: { field: CREATED_AT }) { nodes {
        id createdAt ownerId publishStatus text number date dateTime time image { id url width height altText } boolean
        document { url kind name } url richText richContent { html text urls losses { kind } raw } video { kind posterUrl }
        audio { kind duration } any array tags documents { url } gallery { url kind altText title width }
        address { formatted streetAddress { name number } city subdivision postalCode country location { latitude longitude } raw }
        object language slug email picture { url } drawing { url } legacyTime legacyBook legacyUrl legacyReference legacyImage { url }
        legacyColor legacyVideo groxdfeCm_ac07 linkAlltypesText_888d raw
      } } } }`,
    );
    expect(body.errors).toBeUndefined();
    const [item] = body.data.cms.allTypes.nodes;
    const { data } = item.raw;
    const id = /v1\/([^/]+)/.exec(data.image)?.[1] ?? 'no picture';
    expect(item).toMatchObject({
      id: data._id,
      createdAt: '2021-04-01T07:30:00.123Z',
      ownerId: data._owner,
      publishStatus: null,
      text: 'The Salt Ledger 0',
      number: 0,
      date: '2024-02-29',
      dateTime: '1900-01-01T00:00:00.000Z',
      time: '08:30:00.000',
      image: { id, url: `https://static.wixstatic.com/media/${id}`, width: 2400, height: 1600 },
      boolean: data.boolean,
      document: { kind: 'DOCUMENT', name: 'price list.pdf', url: /^https:.*\.pdf$/ },
      url: 'https://www.example.com/0?a=1&b=%20',
      richText: '<h2>0</h2><p class="font_8">Tide &amp; <em>time</em></p>',
      richContent: { html: /^<h2 id=/, text: /Made by hand/, raw: data.richContent },
      video: { kind: 'VIDEO', posterUrl: /^https:/ },
      audio: { kind: 'AUDIO', duration: 214 },
      any: 'text',
      array: [{ step: 'one' }, { step: 'two', at: '2021-04-01T07:30:00.123Z' }],
      tags: ['sea', 'ים', 'sea', ''],
      documents: [{ url: /^https:.*\.pdf$/ }],
      gallery: [
        { kind: 'IMAGE', altText: 'חזית', title: 'Front' },
        { kind: 'VIDEO', title: 'Film' },
      ],
      address: {
        formatted: '12 Quay Street, Galway, Ireland',
        streetAddress: { name: 'Quay Street', number: '12' },
        city: 'Galway',
        subdivision: 'G',
        postalCode: 'H91 K2X9',
        country: 'IE',
        location: { latitude: 53.2707, longitude: -9.0568 },
        raw: data.address,
      },
      object: { depth: { deeper: { deepest: true } } },
      language: 'en',
      slug: 'all-types-0',
      email: 'reader0@example.com',
      legacyTime: '08:30',
      legacyBook: { isbn: '0' },
      legacyColor: '#00aa77',
      groxdfeCm_ac07: 12.5,
      linkAlltypesText_888d: '/all/0',
    });
    for (const name of ['picture', 'drawing', 'legacyImage']) expect(item[name].url).toMatch(/^https:/);
  });

  test('shows numbers of any size', async () => {
    const { body } = await askSite(
      gateway,
      '{ cms { allTypes(first: 4, orderBy: { field: CREATED_AT }) { nodes { number } } } }',
    );
    expect(body.data.cms.allTypes.nodes.map(({ number }: { number: number }) => number)).toEqual([
      0, -1.25, 19.999, 1e21,
    ]);
  });
});

test('a draft says that it is one, and the member who made an item is a member', async () => {
  const { body } = await askSite(
    gateway,
    '{ cms { articles(first: 60) { nodes { publishStatus owner { id loginEmail } ownerId next { title } } } } }',
  );
  expect(body.errors).toBeUndefined();
  const { nodes } = body.data.cms.articles;
  const drafts = nodes.filter(({ publishStatus }: { publishStatus: string }) => publishStatus === 'DRAFT');
  expect(drafts).toHaveLength(15);
  const made = nodes.find(({ owner }: { owner: object | null }) => owner !== null);
  expect(made).toMatchObject({ owner: { id: made.ownerId, loginEmail: expect.stringContaining('@') } });
});
