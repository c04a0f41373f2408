import type { GoldenRecord } from '../golden-answer.ts';
import { rowUuid } from '../identity.ts';
import { WRITER } from '../members/records.ts';
import { CRATE, crate, LOW, TOP, topShelf } from './records-named.ts';

const shelf = (id: string): string => rowUuid('DataItem/Shelves', id);
const crateUuid = rowUuid('DataItem/Crates', CRATE);
const picture = (name: string): string =>
  `https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ad${name}`;
const document = (name: string): string =>
  `https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/aa11bb_0123456789abcdef0123456789ad${name}`;
const CLIP = 'https://video.wixstatic.com/video/aa11bb_0123456789abcdef0123456789ad0002/file';
const SONG = 'https://static.wixstatic.com/mp3/aa11bb_0123456789abcdef0123456789ad0004.mp3';
const upload = (url: string) => ({ remote_url: url });

export const rowsOfNamed: Readonly<Record<string, readonly GoldenRecord[]>> = {
  data_crates: [
    {
      id: crateUuid,
      row: {
        uuid: crateUuid,
        created_at: '2023-04-02T03:04:05.408Z',
        updated_at: '2023-04-03T04:05:06.508Z',
        'properties.wix_id': CRATE,
        'properties.wix_owner_id': WRITER,
        'properties.wix_publish_status': 'DRAFT',
        'properties.wix_data': JSON.stringify({
          ...crate.data,
          _createdDate: '2023-04-02T03:04:05.408Z',
          _updatedDate: '2023-04-03T04:05:06.508Z',
        }),
        'properties.label': 'Apples',
      },
    },
  ],
  data_shelves: [
    {
      id: shelf(TOP),
      row: {
        uuid: shelf(TOP),
        created_at: '2023-03-02T03:04:05.406Z',
        updated_at: '2023-03-03T04:05:06.506Z',
        'properties.wix_id': TOP,
        'properties.wix_owner_id': WRITER,
        'properties.wix_publish_status': 'PUBLISHED',
        'properties.wix_data': JSON.stringify({
          ...topShelf.data,
          _createdDate: '2023-03-02T03:04:05.406Z',
          _updatedDate: '2023-03-03T04:05:06.506Z',
          moved: '2020-02-03T04:05:06.007Z',
          face: picture('0001~mv2.jpg'),
          clip: CLIP,
          song: SONG,
          paper: document('0005.pdf'),
          papers: [document('0006.pdf')],
          views: [{ src: picture('0007~mv2.jpg'), title: 'A view' }],
        }),
        'properties.name': 'Top',
        'properties.count': 3,
        'properties.open': true,
        'properties.made': '2020-01-02',
        'properties.moved': '2020-02-03T04:05:06.007Z',
        'properties.at': '09:00:00.000',
        'properties.page': '<p>Of oak</p>',
        'properties.site': 'https://tidewater.example/top',
        'properties.face': upload(picture('0001~mv2.jpg')),
        'properties.clip': upload(CLIP),
        'properties.song': upload(SONG),
        'properties.paper': upload(document('0005.pdf')),
        'properties.papers': [document('0006.pdf')],
        'properties.views': [picture('0007~mv2.jpg')],
        'properties.views_details': JSON.stringify([{ src: picture('0007~mv2.jpg'), title: 'A view' }]),
        'properties.words': ['high', 'dry'],
        'properties.list': '[1,{"two":2}]',
        'properties.shape': '{"sides":4}',
        'properties.spot': 'The hall',
        'properties.spot_latitude': 1.5,
        'properties.spot_longitude': 2.5,
        'properties.spot_parts': '{"formatted":"The hall","location":{"latitude":1.5,"longitude":2.5}}',
        'properties.notes': '<p id="n1">Note.</p>',
        'properties.notes_ricos': JSON.stringify(topShelf.data?.['notes']),
        'properties.link_shelves_name': '/shelves/top',
        'properties.crate': crateUuid,
        'properties.mixed': '7',
      },
    },
    // Its crate is gone.
    {
      id: shelf(LOW),
      row: {
        uuid: shelf(LOW),
        created_at: '2023-03-02T03:04:05.407Z',
        'properties.wix_id': LOW,
        'properties.wix_data': `{"_id":"${LOW}","_createdDate":"2023-03-02T03:04:05.407Z","name":"Low","moved":"2020-03-04","face":"https://cdn.example.com/face.jpg","crate":"0c7a7e00-0000-4000-8000-00000000dead","mixed":"seven"}`,
        'properties.name': 'Low',
        'properties.moved': '2020-03-04T00:00:00Z',
        'properties.face': upload('https://cdn.example.com/face.jpg'),
        'properties.mixed': '"seven"',
      },
    },
  ],
};
