import { pickAt, randomFor, richContent, when, type Json, type JsonObject } from '../making.ts';
import { field, fieldsOf } from './collection-fields.ts';
import { dateOf, FIRST_ITEM, imageUri, mediaId, title } from './item-values.ts';

const objectOf = (fields: readonly JsonObject[]): JsonObject => ({ object: { fields } });

/** A field of every type, some under keys that are no plain names. */
export const ALL_TYPES_FIELDS: readonly JsonObject[] = [
  field('text', 'TEXT', {
    required: true,
    stringLengthRange: { minLength: 0, maxLength: 4000 },
    description: 'Any text',
  }),
  ...fieldsOf(`
    number:NUMBER date:DATE dateTime:DATETIME time:TIME image:IMAGE boolean:BOOLEAN document:DOCUMENT url:URL
    richText:RICH_TEXT richContent:RICH_CONTENT video:VIDEO audio:AUDIO any:ANY`),
  field('array', 'ARRAY', {
    arraySizeRange: { minSize: 0, maxSize: 10 },
    typeMetadata: {
      array: {
        elementType: 'OBJECT',
        typeMetadata: objectOf([{ key: 'step', displayName: 'Step', type: 'TEXT' }]),
      },
    },
  }),
  ...fieldsOf('tags:ARRAY_STRING documents:ARRAY_DOCUMENT gallery:MEDIA_GALLERY address:ADDRESS'),
  field('object', 'OBJECT', {
    typeMetadata: objectOf([
      {
        key: 'depth',
        displayName: 'Depth',
        type: 'NUMBER',
        capabilities: { sortable: true, queryOperators: ['EQ'] },
      },
    ]),
  }),
  ...fieldsOf('language:LANGUAGE slug:SLUG'),
  field('email', 'EMAIL', { encrypted: true, condition: { groupName: 'contact', permission: 'RESTRICTED' } }),
  ...fieldsOf(`
    picture:MEDIA_IMAGE drawing:MEDIA_VECTOR_ART legacyTime:LEGACY_TIME legacyBook:LEGACY_BOOK
    legacyUrl:LEGACY_EXTERNAL_URL legacyReference:LEGACY_BROKEN_REFERENCE legacyImage:LEGACY_IMAGE
    legacyColor:LEGACY_COLOR legacyVideo:LEGACY_EXTERNAL_VIDEO`),
  // Keys that are no names of GraphQL.
  field('first name', 'TEXT', { displayName: 'First name' }),
  field('Größe (cm)', 'NUMBER', {
    displayName: 'Größe (cm)',
    plugins: [{ type: 'CMS', cmsOptions: { internal: true } }],
  }),
  field('1st', 'TEXT', { displayName: '1st' }),
  field('כותרת', 'TEXT', { displayName: 'כותרת' }),
  field('link-alltypes-text', 'PAGE_LINK', {
    systemField: true,
    readOnly: true,
    typeMetadata: {
      pageLink: {
        linkedRouterPage: 'dynamic-page-7',
        calculator: { fieldsPattern: { pattern: '/all/{text}', lowercase: true } },
      },
    },
  }),
  // The collection that one refers to was deleted.
  ...fieldsOf('book>Books lost>DeletedThings product>Stores/Products'),
];

/** A picture in each of the forms that items have it in. */
function imageValue(seed: number, n: number): Json {
  const uri = imageUri(seed, n);
  const id = mediaId(seed, n);
  const forms = [
    uri,
    uri,
    { src: uri, alt: 'A shelf' },
    `image://v1/${id}/246_309/Grey bag.jpg`,
    `https://static.wixstatic.com/media/${id}/v1/fill/w_200,h_100/shelf.jpg`,
    uri,
    null,
  ];
  return pickAt(forms, n);
}

/** What items hold where they hold another type than that of the field. */
const WRONG: JsonObject = {
  text: 42,
  number: '12.50',
  date: dateOf(FIRST_ITEM),
  dateTime: '2024-02-29',
  boolean: 'true',
  tags: 'no list',
};

const ADDRESS: JsonObject = {
  formatted: '12 Quay Street, Galway, Ireland',
  location: { latitude: 53.2707, longitude: -9.0568 },
  city: 'Galway',
  country: 'IE',
  subdivision: 'G',
  postalCode: 'H91 K2X9',
  streetAddress: { name: 'Quay Street', number: '12', apt: '' },
};

/** One item with a value of every type; some of them are missing, of another type than the field, or of no field at all. */
export function allTypes(seed: number, n: number, references: JsonObject): JsonObject {
  const uri = imageUri(seed, n);
  const id = mediaId(seed, n);
  const file = (at: number): string => `de3051_${mediaId(seed, at).slice(7, 39)}`;
  const film = `wix:video://v1/${file(n)}/waves.mp4`;
  const picture = { type: 'image', slug: id, src: uri, title: 'Front', alt: 'חזית' };
  const inline = n % 2 === 1 ? `<img src="${uri}" alt="">` : '';
  return {
    text: title(n),
    number: pickAt([0, -1.25, 19.999, 1e21, 9_007_199_254_740_991, 3], n),
    date: pickAt(['2024-02-29', '1912-04-15', '2031-12-31'], n),
    dateTime: dateOf(pickAt([-2_208_988_800_000, 0, FIRST_ITEM], n)),
    time: pickAt(['08:30:00.000', '23:59:59.999'], n),
    image: imageValue(seed, n),
    boolean: randomFor(seed, 'all-types', n).chance(0.5),
    document: `wix:document://v1/ugd/${file(n)}.pdf/price list.pdf`,
    url: `https://www.example.com/${n}?a=1&b=%20`,
    richText: `<h2>${n}</h2><p class="font_8">Tide &amp; <em>time</em></p>${inline}`,
    richContent: richContent(`d${n}`, title(n), when(n % 2 === 0, id)),
    video: `${film}#posterUri=${id}&posterWidth=1920&posterHeight=1080`,
    audio: `wix:audio://v1/${file(n)}.mp3/song.mp3#duration=214`,
    any: pickAt<Json>(['text', 7, { nested: [{ at: dateOf(FIRST_ITEM) }] }, [1, 'two', null]], n),
    array: [{ step: 'one' }, { step: 'two', at: dateOf(FIRST_ITEM) }],
    tags: ['sea', 'ים', 'sea', ''],
    documents: [`wix:document://v1/ugd/${file(n + 1)}.pdf/manual.pdf`],
    gallery:
      n % 4 === 3
        ? [uri, 'https://cdn.example.com/b.jpg']
        : [
            { ...picture, settings: { width: 2400, height: 1600 } },
            { type: 'video', src: film, title: 'Film' },
          ],
    address: ADDRESS,
    object: { depth: { deeper: { deepest: true } } },
    language: pickAt(['en', 'he', 'de'], n),
    slug: `all-types-${n}`,
    email: `reader${n}@example.com`,
    picture: imageUri(seed, n + 500),
    drawing: `wix:vector://v1/${file(n)}.svg/wave.svg`,
    legacyTime: '08:30',
    legacyBook: { isbn: '0' },
    legacyUrl: 'http://www.example.com/old',
    legacyReference: 'gone',
    legacyImage: 'https://static.wixstatic.com/media/old.jpg',
    legacyColor: '#00aa77',
    legacyVideo: 'https://www.example.com/film',
    'first name': 'Ada',
    'Größe (cm)': 12.5,
    '1st': 'first',
    כותרת: 'שלום',
    'link-alltypes-text': `/all/${n}`,
    ...references,
    ...when(n % 5 === 4, WRONG),
    // Wix does not hold items to their collection's fields.
    ...when(n % 3 === 1, { leftover: `from an import of 2019, no. ${n}`, $odd: { __proto: 1 } }),
  };
}
