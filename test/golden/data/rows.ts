import { LAUNCH } from '../blog/records.ts';
import { WANDA } from '../contacts/records.ts';
import { FAIR } from '../events/records.ts';
import type { GoldenRecord } from '../golden-answer.ts';
import { rowUuid } from '../identity.ts';
import { WRITER } from '../members/records.ts';
import { BENCH, BENCH_OAK } from '../stores/ids.ts';
import { files, fullData, oddData, oddFiles, STORY } from './answers-items.ts';
import { ANN, ann, BARE, BEN, ben, FULL, HALL, hall, ODD } from './records-items.ts';

type Row = GoldenRecord['row'];

const book = (id: string): string => rowUuid('DataItem/Books', id);
const author = (id: string): string => rowUuid('DataItem/Authors', id);
const upload = (url: string) => ({ remote_url: url });

/** Ids of items are unique in their collection only, so that rows go by their UUIDs. */
const row = (uuid: string, columns: Row): GoldenRecord => ({ id: uuid, row: { uuid, ...columns } });

/** The item with its points in time as texts. */
const plain = (data: unknown, created: string, updated: string): string =>
  JSON.stringify({ ...Object(data), _createdDate: created, _updatedDate: updated });

const books: readonly GoldenRecord[] = [
  row(book(FULL), {
    created_at: '2023-01-02T03:04:05.401Z',
    updated_at: '2023-02-03T04:05:06.501Z',
    'properties.wix_id': FULL,
    'properties.wix_owner_id': WRITER,
    'properties.wix_publish_status': 'PUBLISHED',
    'properties.wix_data': JSON.stringify(fullData),
    'properties.title': 'On oak',
    'properties.pages': 212.5,
    'properties.signed': true,
    'properties.printed': '2021-05-04',
    'properties.released': '2021-06-05T10:00:00.000Z',
    'properties.opens': '08:30:00.000',
    'properties.blurb': `<p>See <img src="${files.blurb}" alt="a"></p>`,
    'properties.story': STORY,
    'properties.story_ricos': JSON.stringify(fullData['story']),
    'properties.shop': 'https://tidewater.example/shop/on-oak',
    'properties.cover': upload(files.cover),
    'properties.gallery': files.gallery,
    'properties.gallery_details': JSON.stringify(fullData['gallery']),
    'properties.sample': upload(files.sample),
    'properties.papers': files.papers,
    'properties.trailer': upload(files.trailer),
    'properties.reading': upload(files.reading),
    'properties.place': '12b Harbour Road, York',
    'properties.place_latitude': 53.96,
    'properties.place_longitude': -1.08,
    'properties.place_parts': JSON.stringify(fullData['place']),
    'properties.tags': ['wood', 'craft'],
    'properties.scores': '[{"n":1},{"n":2}]',
    'properties.facts': JSON.stringify({ weight: 410, inner: { deep: 'yes', plan: files.plan } }),
    'properties.product': rowUuid('Product', BENCH),
    // Items of the shop's variants are not known by the variants' ids.
    'properties.variant': BENCH_OAK,
    'properties.review': rowUuid('BlogPost', LAUNCH),
    'properties.reader': rowUuid('Contact', WANDA),
    'properties.ghost': '60057000-0000-4000-8000-000000000001',
    'properties.link_books_title': '/books/on-oak',
    'properties.link_books_all': '/all/on-oak',
    'properties.anything': '7',
    'properties.tongue': 'en',
    'properties.slug': 'on-oak',
    'properties.mail': 'Books@Tidewater.example',
    'properties.photo': upload(files.photo),
    'properties.drawing': upload(files.drawing),
    'properties.old_time': '09:15',
    'properties.old_book': '{"pages":3}',
    'properties.old_site': 'https://old.example/book',
    'properties.old_ref': 'broken-1',
    'properties.old_image': upload(files.oldImage),
    'properties.old_color': '#c0ffee',
    'properties.old_video': 'https://video.example/1',
    'properties.n1': 'על אלון',
  }),
  // What does not fit its column costs that column; a point in time without a zone is one of UTC.
  row(book(ODD), {
    created_at: '2023-01-02T03:04:05.402Z',
    updated_at: '2023-02-03T04:05:06.502Z',
    'properties.wix_id': ODD,
    'properties.wix_owner_id': 'editor-of-the-site',
    'properties.wix_publish_status': 'DRAFT',
    'properties.wix_data': JSON.stringify(oddData),
    'properties.title': '404',
    'properties.pages': 12.5,
    'properties.released': '2021-05-04T10:00:00Z',
    'properties.story_ricos': '"Not rich at all"',
    'properties.cover': upload(oddFiles.cover),
    'properties.gallery': oddFiles.gallery,
    'properties.gallery_details': JSON.stringify(oddFiles.gallery),
    'properties.sample': upload(oddFiles.sample),
    'properties.place': 'Harbour, by the crane',
    'properties.place_parts': '"Harbour, by the crane"',
    'properties.tags': ['alone'],
    'properties.scores': '"many"',
  }),
  row(book(BARE), { 'properties.wix_id': BARE, 'properties.wix_data': '{"_id":"b-single"}' }),
];

const authors: readonly GoldenRecord[] = [
  row(author(ANN), {
    created_at: '2022-01-02T03:04:05.403Z',
    updated_at: '2022-02-03T04:05:06.503Z',
    'properties.wix_id': ANN,
    'properties.wix_owner_id': WRITER,
    'properties.wix_publish_status': 'PUBLISHED',
    'properties.wix_data': plain(ann.data, '2022-01-02T03:04:05.403Z', '2022-02-03T04:05:06.503Z'),
    'properties.name': 'Ann Ash',
    'properties.favourite': book(FULL),
  }),
  // The favourite is gone.
  row(author(BEN), {
    created_at: '2022-01-02T03:04:05.404Z',
    updated_at: '2022-02-03T04:05:06.504Z',
    'properties.wix_id': BEN,
    'properties.wix_owner_id': 'editor-of-the-site',
    'properties.wix_data': plain(ben.data, '2022-01-02T03:04:05.404Z', '2022-02-03T04:05:06.504Z'),
    'properties.name': 'Ben Birch',
  }),
];

const hallUuid = rowUuid('DataItem/Places/Halls', HALL);

export const rows: Readonly<Record<string, readonly GoldenRecord[]>> = {
  data_books: books,
  data_authors: authors,
  data_places_halls: [
    row(hallUuid, {
      created_at: '2020-01-02T03:04:05.405Z',
      updated_at: '2020-02-03T04:05:06.505Z',
      'properties.wix_id': HALL,
      'properties.wix_owner_id': WRITER,
      'properties.wix_publish_status': 'PUBLISHED',
      'properties.wix_data': plain(hall.data, '2020-01-02T03:04:05.405Z', '2020-02-03T04:05:06.505Z'),
      // The column of its own name belongs to every database.
      'properties.wix_id_f13f55': 'H-7',
    }),
  ],
  // What closes the circle between books and authors, and what is no part of items.
  data_books_links: [
    row(book(FULL), {
      'properties.author': author(ANN),
      'properties.editors': [author(BEN), author(ANN)],
      'properties.launches': [rowUuid('Event', FAIR)],
      'properties.ghosts': ['g-9'],
    }),
    row(book(ODD), { 'properties.editors': [author(ANN)] }),
    row(book(BARE), {}),
  ],
  data_authors_links: [
    row(author(ANN), { 'properties.edited': [book(ODD), book(FULL)] }),
    row(author(BEN), {}),
  ],
};
