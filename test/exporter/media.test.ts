import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordSet } from '../../demo-site/index.ts';
import type { JsonObject } from '../../demo-site/json.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { csvOf, linesOf, reportOf, runInProcess, smallSite, temporaryFolder } from './bundle.ts';

// Files and formatted texts in the forms in which Wix was seen to have them, on their way into the bundle.

const PICTURE = 'https://static.wixstatic.com/media/11062b_a~mv2.jpg';
/** Addresses and identifiers of Wix's pictures. */
const ADDRESSES = /(?:static\.wixstatic\.com\/media|image:\/\/v1)\/([^\s/"\\<#?]+)/g;
const picturesIn = (text: string) => [...text.matchAll(ADDRESSES)].map(([, file = '']) => file);

const DOCUMENTS = 'https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/';

describe('files and formatted texts', () => {
  const temporary = temporaryFolder();
  const folder = temporary.path;
  let gateway: TestGateway;
  const ids = { item: '', submission: '', post: '', product: '' };

  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: smallSite } });
    const { dataItems, formSubmissions, blogPosts, products } = gateway.site.records;
    const item = find(dataItems, (record) => record['dataCollectionId'] === 'AllTypes');
    ids.item = String(item['id']);
    dataItems.update(ids.item, {
      data: {
        ...object(item['data']),
        image: { src: 'image://v1/11062b_a~mv2.jpg/246_309/Grey bag.jpg', alt: 'A bag' },
        document: 'wix:document://v1/ugd/11062b_b.pdf/Price%20list.pdf',
        documents: [
          'wix:document://v1/ugd/11062b_c.pdf/One.pdf',
          'wix:document://v1/ugd/11062b_d.docx/Two.docx',
        ],
        gallery: [
          'wix:image://v1/11062b_e~mv2.jpg/a.jpg#originWidth=1&originHeight=2',
          'https://cdn.example.com/b.jpg',
        ],
        picture: `${PICTURE}/v1/fill/w_50,h_50/a.jpg`,
        richText: '<p>Hi</p><img src="wix:image://v1/11062b_f~mv2.jpg/a.jpg#originWidth=1&originHeight=2">',
        any: { deep: ['wix:image://v1/11062b_g~mv2.jpg/g.jpg'] },
      },
    });
    const submission = find(formSubmissions, (record) => fileFieldOf(record) !== undefined);
    ids.submission = String(submission['id']);
    formSubmissions.update(ids.submission, {
      submissions: {
        ...object(submission['submissions']),
        [fileFieldOf(submission) ?? '']: [
          {
            fileId: 'ugd/11062b_h.pdf',
            displayName: 'cv.pdf',
            url: 'wix:document://v1/ugd/11062b_h.pdf/cv.pdf',
          },
        ],
        nobody_knows: ['wix:document://v1/ugd/11062b_i.pdf/letter.pdf'],
      },
    });
    ids.post = blogPosts.idAt(0);
    blogPosts.update(ids.post, {
      richContent: {
        nodes: [
          {
            type: 'VIDEO',
            id: 'v1',
            nodes: [],
            videoData: {
              video: { src: { id: 'video/11062b_j/1080p/mp4/file.mp4' } },
              thumbnail: { src: { id: 'media/11062b_jf000.jpg' } },
            },
          },
          {
            type: 'POLL',
            id: 'p1',
            nodes: [],
            pollData: { poll: { title: 'Matt or gloss?', options: [{ title: 'Matt' }, { title: 'Gloss' }] } },
          },
          { type: 'MAP', id: 'm1', nodes: [], mapData: { mapSettings: { address: '1 High Street, York' } } },
          {
            type: 'FILE',
            id: 'f1',
            nodes: [],
            fileData: { src: { id: 'ugd/11062b_k.pdf' }, name: 'Menu.pdf' },
          },
        ],
      },
    });
    ids.product = products.idAt(0);
    products.update(ids.product, {
      media: {
        itemsInfo: {
          items: [
            {
              id: '11062b_l',
              mediaType: 'VIDEO',
              thumbnail: { url: 'https://static.wixstatic.com/media/11062b_lf000.jpg' },
              video: { id: '11062b_l', resolutions: [size(480), size(1080), size(720)] },
            },
          ],
        },
      },
    });
    await runInProcess({ gateway: gateway.url, out: folder, products: 'STORES,BLOG,FORMS,DATA' });
  });
  afterAll(async () => {
    await gateway.close();
    temporary[Symbol.dispose]();
  });

  const line = (step: string, id: string) =>
    linesOf(folder, `steps/${step}.ndjson`).find(({ source }) => source.id === id);

  it('are all among the media, wherever they stand in records and rows', () => {
    const known = new Set(csvOf(folder, 'media.csv').flatMap(({ url = '' }) => picturesIn(url)));
    const found = reportOf(folder).steps.flatMap(({ id }) =>
      linesOf(folder, `steps/${id}.ndjson`).flatMap((record) => picturesIn(JSON.stringify(record))),
    );
    expect(found.length).toBeGreaterThan(100);
    expect([...new Set(found)].filter((file) => !known.has(file))).toEqual([]);
  });

  const filesOf = (id: string) =>
    csvOf(folder, 'media.csv')
      .filter((row) => row['wixId'] === id)
      .map(({ url, field }) => [url, field]);

  it('of an item arrive in their columns and in media.csv, whatever form Wix has them in', () => {
    expect(line('data_all_types', ids.item)?.mapped.row).toMatchObject({
      'properties.image': { remote_url: PICTURE },
      'properties.document': { remote_url: `${DOCUMENTS}11062b_b.pdf` },
      'properties.documents': [`${DOCUMENTS}11062b_c.pdf`, `${DOCUMENTS}11062b_d.docx`],
      'properties.gallery': [
        'https://static.wixstatic.com/media/11062b_e~mv2.jpg',
        'https://cdn.example.com/b.jpg',
      ],
      'properties.picture': { remote_url: PICTURE },
      'properties.rich_text': '<p>Hi</p><img src="https://static.wixstatic.com/media/11062b_f~mv2.jpg">',
    });
    expect(filesOf(ids.item)).toEqual(
      expect.arrayContaining([
        [PICTURE, 'properties.image'],
        [PICTURE, 'properties.picture'],
        [`${DOCUMENTS}11062b_b.pdf`, 'properties.document'],
        [`${DOCUMENTS}11062b_c.pdf`, 'properties.documents'],
        [`${DOCUMENTS}11062b_d.docx`, 'properties.documents'],
        ['https://static.wixstatic.com/media/11062b_e~mv2.jpg', 'properties.gallery'],
        ['https://cdn.example.com/b.jpg', 'properties.gallery'],
        ['https://static.wixstatic.com/media/11062b_f~mv2.jpg', 'properties.rich_text'],
        ['https://static.wixstatic.com/media/11062b_g~mv2.jpg', 'properties.any'],
      ]),
    );
  });

  it('that people sent have their addresses, also those of fields that nobody knows', () => {
    const files = filesOf(ids.submission);
    expect(files.filter(([url]) => url?.startsWith(`${DOCUMENTS}11062b_`))).toEqual([
      [`${DOCUMENTS}11062b_h.pdf`, expect.stringMatching(/^properties\./)],
      [`${DOCUMENTS}11062b_i.pdf`, ''],
    ]);
  });

  it('in a post move as HTML, with a note of what HTML does not hold and the text as Wix has it', () => {
    const { source, mapped } = line('blogPosts', ids.post) ?? {};
    expect(mapped.row['properties.content']).toBe(
      '<figure id="v1"><video src="https://video.wixstatic.com/video/11062b_j/1080p/mp4/file.mp4" poster="https://static.wixstatic.com/media/11062b_jf000.jpg" controls></video></figure>' +
        '<figure id="p1"><p><strong>Matt or gloss?</strong></p><ul><li>Matt</li><li>Gloss</li></ul></figure>' +
        '<p id="m1"><a href="https://www.google.com/maps/search/?api=1&amp;query=1%20High%20Street%2C%20York">1 High Street, York</a></p>' +
        `<p id="f1"><a href="${DOCUMENTS}11062b_k.pdf">Menu.pdf</a></p>`,
    );
    expect(source.richContent.nodes).toHaveLength(4);
    expect(filesOf(ids.post)).toEqual(
      expect.arrayContaining([
        ['https://video.wixstatic.com/video/11062b_j/1080p/mp4/file.mp4', 'properties.content'],
        ['https://static.wixstatic.com/media/11062b_jf000.jpg', 'properties.content'],
        [`${DOCUMENTS}11062b_k.pdf`, 'properties.content'],
      ]),
    );
    expect(
      csvOf(folder, 'problems.csv')
        .filter((row) => row['wixId'] === ids.post)
        .map(({ kind, reason, field, detail }) => [kind, reason, field, detail]),
    ).toEqual([
      ['NOTE', 'RICH_TEXT_LOSSES', 'properties.content', "In Wix's text and not in the HTML: 1 MAP, 1 POLL."],
    ]);
  });

  it('of a product have the best of its sizes', () => {
    expect(filesOf(ids.product)).toContainEqual([
      'https://video.wixstatic.com/video/11062b_l/1080p/mp4/file.mp4',
      expect.any(String),
    ]);
  });
});

/** One size of a video. */
function size(height: number): JsonObject {
  return {
    url: `https://video.wixstatic.com/video/11062b_l/${height}p/mp4/file.mp4`,
    width: (height * 16) / 9,
    height,
  };
}

function find(set: RecordSet, wanted: (record: JsonObject) => boolean): JsonObject {
  const all = Array.from({ length: set.count }, (_, position) => set.at(position));
  const found = all.find(wanted);
  if (found === undefined) throw new Error('the site has no such record');
  return found;
}

function object(value: unknown): JsonObject {
  // The demo site's records are JSON.
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}

/** The key under which a submission has files. */
function fileFieldOf(record: JsonObject): string | undefined {
  return Object.entries(object(record['submissions'])).find(
    ([, value]) => Array.isArray(value) && value.some((file) => object(file)['fileId'] !== undefined),
  )?.[0];
}
