import type { endpoints } from '../../../src/products/members/wire.ts';
import type { ResponseOf } from '../../../src/wix/api/endpoint.ts';

type Item<T> = NonNullable<T> extends readonly (infer Element)[] ? Element : never;
type Answer<Name extends keyof typeof endpoints> = ResponseOf<(typeof endpoints)[Name]>;

export const WRITER = '0bbe0bbe-0000-4000-8000-000000000001';
export const EDITOR = '0bbe0bbe-0000-4000-8000-000000000002';
export const LENA = '0bbe0bbe-0000-4000-8000-000000000003';
export const LENA_CONTACT = '0c0a7ac7-0000-4000-8000-000000000009';
export const LENA_HOME = '0add0000-0000-4000-8000-0000000000b1';
export const LENA_WORK = '0add0000-0000-4000-8000-0000000000b2';
export const WRITER_CONTACT = '0c0a7ac7-0000-4000-8000-000000000001';
export const EDITOR_CONTACT = '0c0a7ac7-0000-4000-8000-000000000002';
const JOINER = '0bad6e00-0000-4000-8000-000000000001';
const GONE = '0bad6e00-0000-4000-8000-00000000dead';

export const writer: Item<Answer<'queryMembers'>['members']> = {
  id: WRITER,
  loginEmail: 'Wanda@Tidewater.example',
  loginEmailVerified: true,
  status: 'APPROVED',
  contactId: WRITER_CONTACT,
  privacyStatus: 'PRIVATE',
  activityStatus: 'MUTED',
  createdDate: '2023-01-02T03:04:05.678Z',
  updatedDate: '2025-02-03T04:05:06.789Z',
  lastLoginDate: '2025-03-04T05:06:07.890Z',
  profile: {
    nickname: 'wanda',
    slug: 'wanda-3',
    title: 'Writes on Fridays',
    photo: {
      id: 'aa11bb_0123456789abcdef0123456789abd001~mv2.jpg',
      url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abd001~mv2.jpg',
      width: 300,
      height: 301,
      offsetX: 0,
      offsetY: 0,
    },
    cover: {
      id: 'aa11bb_0123456789abcdef0123456789abd002~mv2.jpg',
      url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abd002~mv2.jpg',
      width: 1900,
      height: 400,
      offsetX: 11,
      offsetY: 22,
    },
  },
  contact: {
    firstName: 'Wanda',
    lastName: 'Wright',
    phones: ['+44 20 7946 0001'],
    emails: ['wanda@tidewater.example', 'w.wright@example.org'],
    addresses: [
      {
        id: '0add0000-0000-4000-8000-000000000001',
        streetAddress: { number: '12b', name: 'Harbour Road' },
        addressLine2: 'Second floor',
        city: 'York',
        subdivision: 'GB-YOR',
        country: 'GB',
        postalCode: 'YO1 7HH',
      },
      {
        id: '0add0000-0000-4000-8000-000000000002',
        addressLine: 'Cais 4',
        city: 'Lisboa',
        country: 'PT',
      },
    ],
    birthdate: '1984-02-29',
    company: 'Wright & Daughters',
    jobTitle: 'Columnist',
    customFields: {
      'custom.favourite-wood': { name: 'Favourite wood', value: 'Ash' },
      'custom.gone': { name: 'Gone', value: 3 },
    },
  },
};

/** Somebody of whom Wix knows next to nothing. */
export const editor: Item<Answer<'queryMembers'>['members']> = {
  id: EDITOR,
  loginEmailVerified: false,
  status: 'OFFLINE',
  contactId: EDITOR_CONTACT,
  privacyStatus: 'PUBLIC',
  activityStatus: 'ACTIVE',
  createdDate: '2024-01-02T03:04:05.678Z',
};

/** Somebody who was blocked, and whose contact is not in the list of contacts. */
export const lena: Item<Answer<'queryMembers'>['members']> = {
  id: LENA,
  loginEmail: 'Lena@Example.org',
  loginEmailVerified: true,
  status: 'BLOCKED',
  contactId: LENA_CONTACT,
  privacyStatus: 'PUBLIC',
  activityStatus: 'ACTIVE',
  createdDate: '2024-05-06T07:08:09.100Z',
  contact: {
    firstName: 'Lena',
    lastName: 'Lind',
    phones: ['+46 70 174 06 05', '08-123 456 78'],
    emails: ['lena@example.org', 'l.lind@example.org'],
    addresses: [
      {
        id: LENA_HOME,
        streetAddress: { number: '4', name: 'Fyrgatan' },
        addressLine2: 'Second yard',
        city: 'Visby',
        subdivision: 'SE-I',
        country: 'SE',
        postalCode: '621 55',
      },
      { id: LENA_WORK, addressLine: 'Kaj 9' },
    ],
    company: 'Lind Glas',
    jobTitle: 'Glazier',
    birthdate: '1991-07-08',
  },
};

export const favouriteWood: Item<Answer<'listCustomFields'>['fields']> = {
  id: '0f1e1d00-0000-4000-8000-000000000001',
  key: 'custom.favourite-wood',
  name: 'Favourite wood (ours)',
  fieldType: 'SOCIAL',
  socialType: 'PINTEREST',
  fieldOrigin: 'CUSTOM',
  appliesTo: 'SELECTED_MEMBERS',
  section: 'DISPLAY_INFO',
  defaultPrivacy: 'PUBLIC',
  revision: '9',
  createdDate: '2022-05-06T07:08:09.100Z',
  updatedDate: '2022-06-07T08:09:10.200Z',
};

export const joiner: Item<Answer<'queryBadges'>['badges']> = {
  id: JOINER,
  title: 'Joiner',
  description: 'Has finished a course',
  backgroundColor: '#C81B53',
  textColor: '#FFFFFF',
  icon: {
    id: 'aa11bb_0123456789abcdef0123456789abd003~mv2.png',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abd003~mv2.png',
    width: 32,
    height: 33,
    altText: 'A saw',
    filename: 'saw.png',
  },
  permissionsEnabled: true,
  slug: 'joiner-badge',
  revision: '5',
  createdDate: '2022-01-01T01:01:01.001Z',
  updatedDate: '2022-02-02T02:02:02.002Z',
};

export const assignments: Item<Answer<'queryBadgeAssignments'>['badgeAssignments']>[] = [
  { badgeId: JOINER, memberId: WRITER, createdDate: '2023-07-08T09:10:11.120Z' },
  { badgeId: GONE, memberId: WRITER, createdDate: '2023-08-09T10:11:12.130Z' },
];

export const about: Item<Answer<'queryAbouts'>['memberAbouts']> = {
  id: '0ab00700-0000-4000-8000-000000000001',
  memberId: WRITER,
  revision: '2',
  content: {
    nodes: [
      {
        type: 'PARAGRAPH',
        id: 'a1',
        nodes: [
          { type: 'TEXT', id: '', nodes: [], textData: { text: 'I write about ', decorations: [] } },
          {
            type: 'TEXT',
            id: '',
            nodes: [],
            textData: {
              text: 'wood',
              decorations: [{ type: 'MENTION', mentionData: { name: 'wood', id: 'm-7' } }],
            },
          },
          { type: 'TEXT', id: '', nodes: [], textData: { text: '.', decorations: [] } },
        ],
        paragraphData: {},
      },
      {
        type: 'FILE',
        id: 'a2',
        nodes: [],
        fileData: { src: { id: 'ugd/aa11bb_cv.pdf' }, name: 'My work' },
      },
    ],
  },
};

export const wixUser: Item<Answer<'queryUserMembers'>['userMembers']> = {
  userId: '0e5e7000-0000-4000-8000-000000000001',
  memberId: EDITOR,
  nickname: 'the-editor',
  siteMembersInstanceId: '0517e3e3-0000-4000-8000-000000000001',
  createdDate: '2021-01-01T00:00:00.000Z',
  updatedDate: '2021-02-01T00:00:00.000Z',
};
