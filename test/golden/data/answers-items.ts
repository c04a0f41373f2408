import { WRITER } from '../members/records.ts';
import { BARE, bareBook, FULL, fullBook, ODD, oddBook } from './records-items.ts';

// What the graph shows of the items.

type Answer = Readonly<Record<string, unknown>>;

const picture = (digits: string): string =>
  `https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ac${digits}~mv2.jpg`;
const document = (file: string): string =>
  `https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/aa11bb_0123456789abcdef0123456789ac${file}`;
const video = (digits: string): string =>
  `https://video.wixstatic.com/video/aa11bb_0123456789abcdef0123456789ac${digits}/file`;
const still = (digits: string): string =>
  `https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ac${digits}f000.jpg`;
const AUDIO = 'https://static.wixstatic.com/mp3/aa11bb_0123456789abcdef0123456789ac0012.mp3';
const DRAWING = 'https://static.wixstatic.com/shapes/aa11bb_0123456789abcdef0123456789ac0015.svg';

/** The addresses of the files of the first book, by field. */
export const files = {
  blurb: picture('0001'),
  story: picture('0002'),
  cover: picture('0003'),
  gallery: [picture('0004'), video('0005')],
  sample: document('0007.pdf'),
  papers: [document('0008.pdf'), document('0009.docx')],
  trailer: video('0010'),
  reading: AUDIO,
  plan: document('0013.pdf'),
  photo: picture('0014'),
  drawing: DRAWING,
  oldImage: picture('0016'),
} as const;

/** Those of the second. */
export const oddFiles = {
  cover: picture('0017'),
  gallery: [picture('0018'), 'https://cdn.example.com/b.jpg'],
  sample: 'https://cdn.example.com/sample.pdf',
} as const;

const BLURB = `<p>See <img src="${files.blurb}" alt="a"></p>`;
export const STORY = `<p id="s1">Once.</p><figure id="s2"><img src="${files.story}" alt="An oak"></figure><figure id="s3"><p><strong>Oak?</strong></p><ul><li>Yes</li></ul></figure>`;

const gallery = [
  { slug: 'g-1', type: 'image', src: files.gallery[0], alt: 'One', title: 'First' },
  { slug: 'g-2', type: 'video', src: files.gallery[1], title: 'Second' },
];

/** The values in plain terms. */
export const fullData: Answer = {
  ...fullBook.data,
  _createdDate: '2023-01-02T03:04:05.401Z',
  _updatedDate: '2023-02-03T04:05:06.501Z',
  released: '2021-06-05T10:00:00.000Z',
  blurb: BLURB,
  cover: files.cover,
  gallery,
  sample: files.sample,
  papers: files.papers,
  trailer: files.trailer,
  reading: files.reading,
  facts: { weight: 410, inner: { deep: 'yes', plan: files.plan } },
  photo: files.photo,
  drawing: files.drawing,
  oldImage: files.oldImage,
};

export const oddData: Answer = {
  ...oddBook.data,
  _createdDate: '2023-01-02T03:04:05.402Z',
  _updatedDate: '2023-02-03T04:05:06.502Z',
  released: '2021-05-04T10:00:00Z',
  cover: { src: oddFiles.cover, alt: 'A cover' },
  gallery: oddFiles.gallery,
};

const file = (kind: string | null, id: string | null, url: string, more: Answer = {}): Answer => ({
  url,
  kind,
  id: id === null ? null : `aa11bb_0123456789abcdef0123456789ac${id}`,
  name: null,
  altText: null,
  title: null,
  posterUrl: null,
  width: null,
  height: null,
  duration: null,
  ...more,
});

const image = (id: string, url: string, width: number | null, height: number | null): Answer => ({
  id: `aa11bb_0123456789abcdef0123456789ac${id}`,
  url,
  width,
  height,
  altText: null,
});

const field = (key: string, type: string, more: Answer = {}): Answer => ({
  key,
  label: null,
  type,
  value: fullData[key],
  html: null,
  image: null,
  address: null,
  losses: null,
  urls: null,
  files: null,
  declared: true,
  typeMatches: true,
  systemField: null,
  ...more,
});

/** A field that holds files. */
const holding = (key: string, type: string, found: readonly Answer[], more: Answer = {}): Answer =>
  field(key, type, { urls: found.map(({ url }) => url), files: found, ...more });

const system = (key: string, label: string, type: string): Answer =>
  field(key, type, { label, systemField: true });

const fullFields: readonly Answer[] = [
  system('_id', 'ID', 'TEXT'),
  system('_createdDate', 'Created', 'DATETIME'),
  system('_updatedDate', 'Updated', 'DATETIME'),
  system('_owner', 'Owner', 'TEXT'),
  field('title', 'TEXT', { label: 'Title of the book', systemField: false }),
  field('pages', 'NUMBER', { label: 'Pages' }),
  field('signed', 'BOOLEAN'),
  field('printed', 'DATE'),
  field('released', 'DATETIME'),
  field('opens', 'TIME'),
  field('blurb', 'RICH_TEXT', { html: BLURB, losses: [], urls: [files.blurb] }),
  field('story', 'RICH_CONTENT', {
    html: STORY,
    losses: [{ kind: 'POLL', count: 1 }],
    urls: [files.story],
  }),
  field('shop', 'URL'),
  holding(
    'cover',
    'IMAGE',
    [file('IMAGE', '0003~mv2.jpg', files.cover, { name: 'cover.jpg', width: 300, height: 400 })],
    { image: image('0003~mv2.jpg', files.cover, 300, 400) },
  ),
  holding('gallery', 'MEDIA_GALLERY', [
    file('IMAGE', '0004~mv2.jpg', files.gallery[0], {
      name: 'one.jpg',
      altText: 'One',
      title: 'First',
      width: 31,
      height: 32,
    }),
    file('VIDEO', '0005', files.gallery[1], {
      name: 'clip.mp4',
      title: 'Second',
      posterUrl: still('0006'),
      duration: 12.5,
    }),
  ]),
  holding('sample', 'DOCUMENT', [file('DOCUMENT', '0007.pdf', files.sample, { name: 'Sample.pdf' })]),
  holding('papers', 'ARRAY_DOCUMENT', [
    file('DOCUMENT', '0008.pdf', files.papers[0], { name: 'One.pdf' }),
    file('DOCUMENT', '0009.docx', files.papers[1], { name: 'Two.docx' }),
  ]),
  holding('trailer', 'VIDEO', [
    file('VIDEO', '0010', files.trailer, { name: 'trailer.mp4', posterUrl: still('0011') }),
  ]),
  holding('reading', 'AUDIO', [
    file('AUDIO', '0012.mp3', files.reading, { name: 'reading.mp3', duration: 61 }),
  ]),
  field('place', 'ADDRESS', { address: '12b Harbour Road, York' }),
  holding('tags', 'ARRAY_STRING', []),
  holding('scores', 'ARRAY', []),
  holding('facts', 'OBJECT', [file('DOCUMENT', '0013.pdf', files.plan, { name: 'Plan.pdf' })]),
  field('author', 'REFERENCE'),
  field('product', 'REFERENCE'),
  field('variant', 'REFERENCE'),
  field('review', 'REFERENCE'),
  field('reader', 'REFERENCE'),
  field('launches', 'MULTI_REFERENCE', { value: null, typeMatches: null }),
  field('ghost', 'REFERENCE'),
  field('editors', 'MULTI_REFERENCE', { value: null, typeMatches: null }),
  field('ghosts', 'MULTI_REFERENCE', { value: null, typeMatches: null }),
  field('link-books-title', 'PAGE_LINK'),
  field('link-books-all', 'PAGE_LINK'),
  holding('anything', 'ANY', []),
  field('tongue', 'LANGUAGE'),
  field('slug', 'SLUG'),
  field('mail', 'EMAIL'),
  holding(
    'photo',
    'MEDIA_IMAGE',
    [file('IMAGE', '0014~mv2.jpg', files.photo, { name: 'photo.jpg', width: 50, height: 60 })],
    { image: image('0014~mv2.jpg', files.photo, 50, 60) },
  ),
  holding('drawing', 'MEDIA_VECTOR_ART', [file('VECTOR', '0015.svg', DRAWING, { name: 'drawing.svg' })], {
    image: image('0015.svg', DRAWING, null, null),
  }),
  field('oldTime', 'LEGACY_TIME', { typeMatches: null }),
  field('oldBook', 'LEGACY_BOOK', { typeMatches: null }),
  field('oldSite', 'LEGACY_EXTERNAL_URL', { typeMatches: null }),
  field('oldRef', 'LEGACY_BROKEN_REFERENCE', { typeMatches: null }),
  holding(
    'oldImage',
    'LEGACY_IMAGE',
    [file('IMAGE', '0016~mv2.jpg', files.oldImage, { name: 'old.jpg', width: 70, height: 80 })],
    { image: image('0016~mv2.jpg', files.oldImage, 70, 80), typeMatches: null },
  ),
  field('oldColor', 'LEGACY_COLOR', { typeMatches: null }),
  field('oldVideo', 'LEGACY_EXTERNAL_VIDEO', { typeMatches: null }),
  field('שם הספר.1', 'TEXT', { label: 'שם' }),
  {
    ...field('_publishStatus', 'TEXT', { urls: [], files: [] }),
    type: null,
    declared: false,
    typeMatches: null,
  },
];

const common = { collectionId: 'Books', collection: { id: 'Books' } };

export const fullAnswer: Answer = {
  ...common,
  id: FULL,
  createdAt: '2023-01-02T03:04:05.401Z',
  updatedAt: '2023-02-03T04:05:06.501Z',
  ownerId: WRITER,
  owner: { id: WRITER },
  publishStatus: 'PUBLISHED',
  data: fullData,
  fields: fullFields,
  raw: fullBook,
};

/** The fields of the second book are asked for by themselves. */
export const oddAnswer: Answer = {
  ...common,
  id: ODD,
  createdAt: '2023-01-02T03:04:05.402Z',
  updatedAt: '2023-02-03T04:05:06.502Z',
  ownerId: 'editor-of-the-site',
  owner: null,
  publishStatus: 'DRAFT',
  data: oddData,
  raw: oddBook,
};

export const bareAnswer: Answer = {
  ...common,
  id: BARE,
  createdAt: null,
  updatedAt: null,
  ownerId: null,
  owner: null,
  publishStatus: null,
  data: { _id: BARE },
  raw: bareBook,
};

/** Whether the values of the second book are of the types that its collection says, and which files are in them. */
const odd = (key: string, typeMatches: boolean | null, urls: readonly string[] | null = null): Answer => ({
  key,
  value: oddData[key],
  typeMatches,
  declared: true,
  urls,
});

export const oddFields: readonly Answer[] = [
  odd('title', false),
  odd('pages', false),
  odd('signed', false),
  odd('printed', false),
  odd('released', true),
  odd('opens', false),
  odd('blurb', null),
  odd('story', false),
  odd('cover', true, [oddFiles.cover]),
  odd('gallery', true, oddFiles.gallery),
  odd('sample', true, [oddFiles.sample]),
  odd('place', false),
  odd('tags', false, []),
  odd('scores', false, []),
  { key: 'undeclared', value: { a: 1 }, typeMatches: null, declared: false, urls: [] },
];

export const oddKeys: readonly string[] = oddFields.map(({ key }) => String(key));
