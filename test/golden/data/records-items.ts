import type { WireItem } from '../../../src/products/data/wire.ts';
import { LAUNCH } from '../blog/records.ts';
import { WANDA } from '../contacts/records.ts';
import { FAIR } from '../events/records.ts';
import { WRITER } from '../members/records.ts';
import { BENCH, BENCH_OAK } from '../stores/ids.ts';

export const FULL = '0b00c000-0000-4000-8000-000000000001';
export const ODD = '0b00c000-0000-4000-8000-000000000002';
/** An id that somebody chose. */
export const BARE = 'b-single';
export const ANN = '0a000000-0000-4000-8000-000000000001';
export const BEN = '0a000000-0000-4000-8000-000000000002';
export const LOST = '0a000000-0000-4000-8000-00000000dead';
export const HALL = '7';
const EDITOR_OF_SITE = 'editor-of-the-site';

/** An item in its envelope. */
const item = (
  dataCollectionId: string,
  id: string,
  [created, updated]: readonly [string, string],
  data: Readonly<Record<string, unknown>>,
): WireItem => ({
  id,
  dataCollectionId,
  data: { _id: id, _createdDate: { $date: created }, _updatedDate: { $date: updated }, ...data },
});

const picture = (digits: string): string => `aa11bb_0123456789abcdef0123456789ac${digits}~mv2.jpg`;

/** A value of every type, as Wix writes it. */
export const fullBook = item('Books', FULL, ['2023-01-02T03:04:05.401Z', '2023-02-03T04:05:06.501Z'], {
  _owner: WRITER,
  _publishStatus: 'PUBLISHED',
  title: 'On oak',
  pages: 212.5,
  signed: true,
  printed: '2021-05-04',
  released: { $date: '2021-06-05T10:00:00.000Z' },
  opens: '08:30:00.000',
  blurb: `<p>See <img src="wix:image://v1/${picture('0001')}/a.jpg#originWidth=10&originHeight=20" alt="a"></p>`,
  story: {
    nodes: [
      {
        type: 'PARAGRAPH',
        id: 's1',
        nodes: [{ type: 'TEXT', id: '', nodes: [], textData: { text: 'Once.', decorations: [] } }],
        paragraphData: {},
      },
      {
        type: 'IMAGE',
        id: 's2',
        nodes: [],
        imageData: { image: { src: { id: picture('0002') } }, altText: 'An oak' },
      },
      {
        type: 'POLL',
        id: 's3',
        nodes: [],
        pollData: { poll: { title: 'Oak?', options: [{ title: 'Yes' }] } },
      },
    ],
  },
  shop: 'https://tidewater.example/shop/on-oak',
  cover: `wix:image://v1/${picture('0003')}/cover.jpg#originWidth=300&originHeight=400`,
  gallery: [
    {
      slug: 'g-1',
      type: 'image',
      src: `wix:image://v1/${picture('0004')}/one.jpg#originWidth=31&originHeight=32`,
      alt: 'One',
      title: 'First',
    },
    {
      slug: 'g-2',
      type: 'video',
      src: 'wix:video://v1/aa11bb_0123456789abcdef0123456789ac0005/clip.mp4#posterUri=aa11bb_0123456789abcdef0123456789ac0006f000.jpg&posterWidth=640&posterHeight=360&duration=12.5',
      title: 'Second',
    },
  ],
  sample: 'wix:document://v1/ugd/aa11bb_0123456789abcdef0123456789ac0007.pdf/Sample.pdf',
  papers: [
    'wix:document://v1/ugd/aa11bb_0123456789abcdef0123456789ac0008.pdf/One.pdf',
    'wix:document://v1/ugd/aa11bb_0123456789abcdef0123456789ac0009.docx/Two.docx',
  ],
  trailer:
    'wix:video://v1/aa11bb_0123456789abcdef0123456789ac0010/trailer.mp4#posterUri=aa11bb_0123456789abcdef0123456789ac0011f000.jpg',
  reading: 'wix:audio://v1/aa11bb_0123456789abcdef0123456789ac0012.mp3/reading.mp3#duration=61',
  place: {
    formatted: '12b Harbour Road, York',
    location: { latitude: 53.96, longitude: -1.08 },
    city: 'York',
    country: 'GB',
    streetAddress: { number: '12b', name: 'Harbour Road' },
  },
  tags: ['wood', 'craft'],
  scores: [{ n: 1 }, { n: 2 }],
  facts: {
    weight: 410,
    inner: {
      deep: 'yes',
      plan: 'wix:document://v1/ugd/aa11bb_0123456789abcdef0123456789ac0013.pdf/Plan.pdf',
    },
  },
  author: ANN,
  product: BENCH,
  variant: BENCH_OAK,
  review: LAUNCH,
  reader: WANDA,
  ghost: '60057000-0000-4000-8000-000000000001',
  'link-books-title': '/books/on-oak',
  'link-books-all': '/all/on-oak',
  anything: 7,
  tongue: 'en',
  slug: 'on-oak',
  mail: 'Books@Tidewater.example',
  photo: `wix:image://v1/${picture('0014')}/photo.jpg#originWidth=50&originHeight=60`,
  drawing: 'wix:vector://v1/aa11bb_0123456789abcdef0123456789ac0015.svg/drawing.svg',
  oldTime: '09:15',
  oldBook: { pages: 3 },
  oldSite: 'https://old.example/book',
  oldRef: 'broken-1',
  oldImage: `image://v1/${picture('0016')}/70_80/old.jpg`,
  oldColor: '#c0ffee',
  oldVideo: 'https://video.example/1',
  'שם הספר.1': 'על אלון',
});

/** Values of other types than the collection says, a draft, and references that lead nowhere. */
export const oddBook = item('Books', ODD, ['2023-01-02T03:04:05.402Z', '2023-02-03T04:05:06.502Z'], {
  _owner: EDITOR_OF_SITE,
  _publishStatus: 'DRAFT',
  title: 404,
  pages: '12.5',
  signed: 'perhaps',
  printed: '04/05/2021',
  released: { $date: '2021-05-04T10:00:00' },
  opens: 'noon',
  blurb: null,
  story: 'Not rich at all',
  cover: { src: `wix:image://v1/${picture('0017')}/c.jpg#originWidth=1&originHeight=2`, alt: 'A cover' },
  gallery: [
    `wix:image://v1/${picture('0018')}/a.jpg#originWidth=1&originHeight=2`,
    'https://cdn.example.com/b.jpg',
  ],
  sample: 'https://cdn.example.com/sample.pdf',
  place: 'Harbour, by the crane',
  tags: 'alone',
  scores: 'many',
  author: LOST,
  product: '09300d00-0000-4000-8000-00000000dead',
  undeclared: { a: 1 },
});

/** An item of which there is only the id. */
export const bareBook: WireItem = { id: BARE, dataCollectionId: 'Books', data: { _id: BARE } };

export const ann = item('Authors', ANN, ['2022-01-02T03:04:05.403Z', '2022-02-03T04:05:06.503Z'], {
  _owner: WRITER,
  _publishStatus: 'PUBLISHED',
  name: 'Ann Ash',
  favourite: FULL,
});

export const ben = item('Authors', BEN, ['2022-01-02T03:04:05.404Z', '2022-02-03T04:05:06.504Z'], {
  _owner: EDITOR_OF_SITE,
  name: 'Ben Birch',
  favourite: '0b00c000-0000-4000-8000-00000000dead',
});

export const hall = item('Places/Halls', HALL, ['2020-01-02T03:04:05.405Z', '2020-02-03T04:05:06.505Z'], {
  _owner: WRITER,
  _publishStatus: 'PUBLISHED',
  wixId: 'H-7',
  seats: 120,
});

/** What the multi-references lead to, by collection, item and field; an element that is no item cannot be found. */
export const references: Readonly<Record<string, readonly (WireItem | null)[]>> = {
  [`Books ${FULL} editors`]: [ben, ann],
  [`Books ${ODD} editors`]: [null, ann],
  [`Books ${FULL} ghosts`]: [{ id: 'g-9', dataCollectionId: 'Ghosts', data: { _id: 'g-9' } }],
  [`Books ${FULL} launches`]: [{ id: FAIR, dataCollectionId: 'Events/Events', data: { _id: FAIR } }],
  [`Authors ${ANN} edited`]: [oddBook, fullBook],
};
