import type { WireItem } from '../../../src/products/data/wire.ts';
import { WRITER } from '../members/records.ts';

// Collections whose definitions the key may not read: what their fields are, only the items tell.

export const TOP = '05e1f000-0000-4000-8000-000000000001';
export const LOW = '05e1f000-0000-4000-8000-000000000002';
export const CRATE = '0c7a7e00-0000-4000-8000-000000000001';

const file = (name: string): string => `aa11bb_0123456789abcdef0123456789ad${name}`;

export const topShelf: WireItem = {
  id: TOP,
  dataCollectionId: 'Shelves',
  data: {
    _id: TOP,
    _createdDate: { $date: '2023-03-02T03:04:05.406Z' },
    _updatedDate: { $date: '2023-03-03T04:05:06.506Z' },
    _owner: WRITER,
    _publishStatus: 'PUBLISHED',
    name: 'Top',
    count: 3,
    open: true,
    made: '2020-01-02',
    moved: { $date: '2020-02-03T04:05:06.007Z' },
    at: '09:00:00.000',
    page: '<p>Of oak</p>',
    site: 'https://tidewater.example/top',
    face: `wix:image://v1/${file('0001~mv2.jpg')}/face.jpg#originWidth=10&originHeight=20`,
    clip: `wix:video://v1/${file('0002')}/clip.mp4#posterUri=${file('0003')}f000.jpg`,
    song: `wix:audio://v1/${file('0004.mp3')}/song.mp3#duration=5`,
    paper: `wix:document://v1/ugd/${file('0005.pdf')}/Paper.pdf`,
    papers: [`wix:document://v1/ugd/${file('0006.pdf')}/One.pdf`],
    views: [{ src: `wix:image://v1/${file('0007~mv2.jpg')}/view.jpg`, title: 'A view' }],
    words: ['high', 'dry'],
    list: [1, { two: 2 }],
    shape: { sides: 4 },
    spot: { formatted: 'The hall', location: { latitude: 1.5, longitude: 2.5 } },
    notes: {
      nodes: [
        {
          type: 'PARAGRAPH',
          id: 'n1',
          nodes: [{ type: 'TEXT', id: '', nodes: [], textData: { text: 'Note.', decorations: [] } }],
          paragraphData: {},
        },
      ],
    },
    'link-shelves-name': '/shelves/top',
    crate: CRATE,
    mixed: 7,
  },
};

/** Other values: a day in the place of a point in time, an address in that of a picture, a crate that is gone, and another type. */
export const lowShelf: WireItem = {
  id: LOW,
  dataCollectionId: 'Shelves',
  data: {
    _id: LOW,
    _createdDate: { $date: '2023-03-02T03:04:05.407Z' },
    name: 'Low',
    moved: '2020-03-04',
    face: 'https://cdn.example.com/face.jpg',
    crate: '0c7a7e00-0000-4000-8000-00000000dead',
    mixed: 'seven',
  },
};

export const crate: WireItem = {
  id: CRATE,
  dataCollectionId: 'Crates',
  data: {
    _id: CRATE,
    _createdDate: { $date: '2023-04-02T03:04:05.408Z' },
    _updatedDate: { $date: '2023-04-03T04:05:06.508Z' },
    _owner: WRITER,
    _publishStatus: 'DRAFT',
    label: 'Apples',
  },
};
