import type { Json, JsonObject } from '../json.ts';
import { hash32, pickAt, randomFor } from '../random.ts';
import { richContent } from '../stores/rich-content.ts';

// Between the first and the last item of a collection, in even steps.
const START = Date.UTC(2021, 3, 1, 7, 30, 0, 123);
const STEP = 5_400_000;

/** wire: a point in time as Wix Data writes it. */
export function dateOf(time: number): JsonObject {
  return { $date: new Date(time).toISOString() };
}

/** The fields that every item has. */
export function systemValues(id: string, serial: number, owner: string): JsonObject {
  const created = START + serial * STEP;
  return {
    _id: id,
    _createdDate: dateOf(created),
    // Every third was never changed; the others at times that have nothing to do with their order.
    _updatedDate: dateOf(serial % 3 === 0 ? created : created + ((serial * 7919) % 997) * 3_600_000),
    ...(serial % 11 === 10 ? {} : { _owner: owner }),
  };
}

/** wire: a picture in a field of Wix Data. */
export function imageUri(seed: number, serial: number): string {
  return `wix:image://v1/${mediaId(seed, serial)}/shelf%20${serial}.jpg#originWidth=2400&originHeight=1600`;
}

function mediaId(seed: number, serial: number): string {
  const hex = [1, 2, 3, 4]
    .map((part) => hash32(seed, 77, serial, part).toString(16).padStart(8, '0'))
    .join('');
  return `de3051_${hex}~mv2.jpg`;
}

const TITLES = [
  'The Salt Ledger',
  'מדריך לגלים',
  'كتاب المد والجزر',
  '潮の満ち引き',
  'Über „Ebbe“ & Flut',
  '🐚 Shell by shell',
  'A Field Guide to Piers',
  '<b>Harbour</b> "lights"; a life, in part',
  'Tide tables',
];

/** A title; every ninth repeats, and some are empty. */
export function title(serial: number): string {
  if (serial % 53 === 52) return '';
  return serial % 9 === 8 ? 'Tide tables' : `${pickAt(TITLES, serial)} ${serial}`;
}

/** A picture in each of the forms that items have it in. */
function imageValue(seed: number, serial: number): Json {
  const uri = imageUri(seed, serial);
  switch (serial % 7) {
    case 2:
      return { src: uri, alt: 'A shelf' };
    case 3:
      return `image://v1/${mediaId(seed, serial)}/246_309/Grey bag.jpg`;
    case 4:
      return `https://static.wixstatic.com/media/${mediaId(seed, serial)}/v1/fill/w_200,h_100/shelf.jpg`;
    case 6:
      return null;
    default:
      return uri;
  }
}

/** One item with a value of every type; some of them are missing, of another type than the field, or of no field at all. */
export function allTypes(seed: number, serial: number, references: JsonObject): JsonObject {
  const random = randomFor(seed, 'all-types', serial);
  const isWrong = serial % 5 === 4;
  return {
    text: isWrong ? 42 : title(serial),
    number: isWrong ? '12.50' : pickAt([0, -1.25, 19.999, 1e21, 9_007_199_254_740_991, 3], serial),
    date: isWrong ? dateOf(START) : pickAt(['2024-02-29', '1912-04-15', '2031-12-31'], serial),
    dateTime: isWrong ? '2024-02-29' : dateOf(pickAt([-2_208_988_800_000, 0, START], serial)),
    time: pickAt(['08:30:00.000', '23:59:59.999'], serial),
    image: imageValue(seed, serial),
    boolean: isWrong ? 'true' : random.chance(0.5),
    document: `wix:document://v1/ugd/de3051_${mediaId(seed, serial).slice(7, 39)}.pdf/price list.pdf`,
    url: `https://www.example.com/${serial}?a=1&b=%20`,
    richText: `<h2>${serial}</h2><p class="font_8">Tide &amp; <em>time</em></p>${serial % 2 === 1 ? `<img src="${imageUri(seed, serial)}" alt="">` : ''}`,
    richContent: richContent(
      `d${serial}`,
      title(serial),
      serial % 2 === 0 ? mediaId(seed, serial) : undefined,
    ),
    video: `wix:video://v1/de3051_${mediaId(seed, serial).slice(7, 39)}/waves.mp4#posterUri=${mediaId(seed, serial)}&posterWidth=1920&posterHeight=1080`,
    audio: `wix:audio://v1/de3051_${mediaId(seed, serial).slice(7, 39)}.mp3/song.mp3#duration=214`,
    any: pickAt<Json>(['text', 7, { nested: [{ at: dateOf(START) }] }, [1, 'two', null]], serial),
    array: [{ step: 'one' }, { step: 'two', at: dateOf(START) }],
    tags: isWrong ? 'no list' : ['sea', 'ים', 'sea', ''],
    documents: [`wix:document://v1/ugd/de3051_${mediaId(seed, serial + 1).slice(7, 39)}.pdf/manual.pdf`],
    gallery:
      serial % 4 === 3
        ? [imageUri(seed, serial), 'https://cdn.example.com/b.jpg']
        : [
            {
              type: 'image',
              slug: mediaId(seed, serial),
              src: imageUri(seed, serial),
              title: 'Front',
              alt: 'חזית',
              settings: { width: 2400, height: 1600 },
            },
            {
              type: 'video',
              src: `wix:video://v1/de3051_${mediaId(seed, serial).slice(7, 39)}/waves.mp4`,
              title: 'Film',
            },
          ],
    address: {
      formatted: '12 Quay Street, Galway, Ireland',
      location: { latitude: 53.2707, longitude: -9.0568 },
      city: 'Galway',
      country: 'IE',
      subdivision: 'G',
      postalCode: 'H91 K2X9',
      streetAddress: { name: 'Quay Street', number: '12', apt: '' },
    },
    object: { depth: { deeper: { deepest: true } } },
    language: pickAt(['en', 'he', 'de'], serial),
    slug: `all-types-${serial}`,
    email: `reader${serial}@example.com`,
    picture: imageUri(seed, serial + 500),
    drawing: `wix:vector://v1/de3051_${mediaId(seed, serial).slice(7, 39)}.svg/wave.svg`,
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
    'link-alltypes-text': `/all/${serial}`,
    ...references,
    // Wix does not hold items to their collection's fields.
    ...(serial % 3 === 1 ? { leftover: `from an import of 2019, no. ${serial}`, $odd: { __proto: 1 } } : {}),
  };
}
