import { guidOf, hash32, indexOfGuid, perSite, personAt, personOfMember, pickAt } from '../making.ts';
import { richContent, textAt, times, when, type JsonObject, type SiteState } from '../making.ts';
import { allTypes } from './all-types.ts';
import { COLLECTIONS } from './collections.ts';
import { dateOf, imageUri, systemValues, title } from './item-values.ts';

const MEMBERS = 'Members/PrivateMembersData';
const PRODUCTS = 'Stores/Products';
const EXTERNAL = 'erp/Inventory';

/** How many items a site was made with: each collection takes its share of the count, the largest what is left. */
const sizesOf = perSite((site): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  let left = site.count('dataItems');
  for (const { id, size } of COLLECTIONS.toSorted(
    (a, b) => Number(a.size === 'REST') - Number(b.size === 'REST'),
  )) {
    const own = size === 'REST' ? left : Math.min(size, limitOf(site, id), left);
    sizes.set(id, own);
    left -= own;
  }
  return sizes;
});

export const sizeOf = (site: SiteState, collectionId: string): number => sizesOf(site).get(collectionId) ?? 0;

/** An item of one app's collection is a record of that app. */
function limitOf(site: SiteState, collectionId: string): number {
  if (collectionId === MEMBERS) return site.count('members');
  if (collectionId === PRODUCTS) return site.catalog === 'NONE' ? 0 : site.count('products');
  return Number.POSITIVE_INFINITY;
}

const SINGLE = 'SINGLE_ITEM_ID';
/** Two collections whose first items have the same id: an id is unique within its collection only. */
const SINGLES = new Set(['Homepage', 'Press releases 2024']);

/** The id of an item, and back. */
export function itemId({ seed }: SiteState, collectionId: string, serial: number): string {
  if (SINGLES.has(collectionId) && serial === 0) return SINGLE;
  if (collectionId === EXTERNAL) return `ERP ${String(serial).padStart(5, '0')}/ä`;
  return guidOf(seed, kindOf(collectionId), serial);
}

export function itemSerial({ seed }: SiteState, collectionId: string, id: string): number | undefined {
  if (SINGLES.has(collectionId) && id === SINGLE) return 0;
  if (collectionId !== EXTERNAL) return indexOfGuid(seed, kindOf(collectionId), id);
  const serial = Number(/^ERP (\d{5,})\/ä$/.exec(id)?.[1]);
  return Number.isInteger(serial) ? serial : undefined;
}

/** What the ids are made of: an item of an app's collection has the id of the app's own record. */
function kindOf(collectionId: string): string {
  if (collectionId === MEMBERS) return 'members';
  return collectionId === PRODUCTS ? 'product' : `data:${collectionId}`;
}

/** wire: what an item holds, its multi-references apart, which Wix keeps elsewhere. */
export function itemData(site: SiteState, collectionId: string, serial: number): JsonObject {
  const id = itemId(site, collectionId, serial);
  const own = VALUES[collectionId]?.(site, serial);
  if (collectionId === EXTERNAL) return { _id: id, ...own };
  const place = serial % Math.max(1, site.count('members'));
  const owner = guidOf(site.seed, serial % 2 === 0 ? 'members' : 'users', place);
  return { ...systemValues(id, serial, owner), ...own };
}

const CONTINENTS = ['Africa', 'Antarctica', 'Asia', 'Europe', 'North America', 'Oceania', 'South America'];

/** What the items of a collection hold beside what all items have. */
const VALUES: Readonly<Record<string, (site: SiteState, serial: number) => JsonObject>> = {
  AllTypes: (site, serial) =>
    allTypes(site.seed, serial, {
      book: refTo(site, 'Books', serial * 3),
      lost: when(serial % 4 === 0, guidOf(site.seed, 'lost', serial)),
      product: when(serial % 4 === 1, refTo(site, PRODUCTS, serial)),
    }),
  Articles: (site, serial) => ({
    _publishStatus: serial % 4 === 3 ? 'DRAFT' : 'PUBLISHED',
    title: title(serial),
    body: richContent(`a${serial}`, title(serial)),
    next: refTo(site, 'Articles', serial + 1),
  }),
  Authors: (site, serial) => {
    const { firstName, lastName, email } = personAt(site.population, serial * 10 + 7);
    return {
      name: [firstName, lastName].filter(Boolean).join(' '),
      email,
      born: pickAt(['1891-01-07', '1969-12-31', '1970-01-01', '1984-06-30'], serial),
      photo: when(serial % 6 !== 5, imageUri(site.seed, serial)),
      about: '<p>Writes &amp; sails.</p>',
      country: when(serial % 8 !== 7, refTo(site, 'Countries', serial)),
      // Authors who teach each other: a circle.
      mentor: refTo(site, 'Authors', serial + 1),
    };
  },
  Books: (site, serial) => ({
    title: title(serial),
    isbn: `978-${String(hash32(site.seed, serial)).padStart(10, '0')}`,
    price: serial % 17 === 16 ? null : 9.99 + (serial % 40) / 8,
    published: dateOf(Date.UTC(1948, 0, 1) + (serial % 900) * 2_700_000_000),
    inPrint: serial % 3 !== 0,
    cover: imageUri(site.seed, serial),
    tags: serial % 5 === 0 ? [] : ['sea', pickAt(['harbour', 'נמל', 'weather'], serial)],
    author: serial % 10 === 9 ? gone(site, 'Authors', 900_000 + serial) : refTo(site, 'Authors', serial),
  }),
  Continents: (_, serial) => ({ name: pickAt(CONTINENTS, serial) }),
  Countries: (site, serial) => ({
    name: `Country ${serial}`,
    code: `C${serial}`,
    continent: refTo(site, 'Continents', serial),
  }),
  Genres: (_, serial) => ({
    name: pickAt(['Sea', 'Shore', 'Weather', 'Birds', 'Ships', 'Maps'], serial) + (serial < 6 ? '' : ' II'),
  }),
  Homepage: (site, serial) => ({ headline: title(serial), hero: imageUri(site.seed, serial) }),
  'Press releases 2024': (_, serial) => ({ headline: title(serial) }),
  [MEMBERS]: (site, serial) => {
    const { firstName, email } = personAt(site.population, personOfMember(serial));
    return { name: firstName, loginEmail: email };
  },
  [PRODUCTS]: ({ records: { products } }, serial) => {
    const product = serial < products.count ? products.at(serial) : {};
    return { name: textAt(product, 'name'), slug: textAt(product, 'slug') };
  },
  [EXTERNAL]: (_, serial) => ({ sku: `SKU-${serial}`, quantity: serial % 9 }),
  '@tidewater/loyalty/Points': (_, serial) => ({
    reason: pickAt(['Order', 'Birthday', 'Return'], serial),
    points: (serial % 7) * 10 - 10,
  }),
};

/** Which items the multi-references of an item lead to. The first genre has more books than Wix includes with an item. */
const REFERRED: Readonly<Record<string, (site: SiteState, serial: number) => readonly string[]>> = {
  'Books.genres': (site, serial) => several(site, serial % 4, 'Genres', serial),
  'Genres.books': (site, serial) => [
    ...several(site, [130, 50][serial] ?? serial * 2, 'Books', serial, 3),
    ...(serial === 0 ? [gone(site, 'Books', 990_000)] : []),
  ],
  'Articles.authors': (site, serial) => [
    ...several(site, serial % 3, 'Authors', serial),
    ...(serial % 6 === 5 ? [gone(site, 'Authors', 990_000 + serial)] : []),
  ],
  'Authors.articles': (site, serial) => several(site, serial % 5, 'Articles', serial),
};

/** wire: which items a multi-reference leads to, in the order they were referred to. Some are gone. */
export function referredIds(
  site: SiteState,
  collectionId: string,
  id: string,
  key: string,
): readonly string[] {
  const serial = itemSerial(site, collectionId, id);
  return serial === undefined ? [] : (REFERRED[`${collectionId}.${key}`]?.(site, serial) ?? []);
}

/** The id of an item that was deleted. */
const gone = ({ seed }: SiteState, collectionId: string, serial: number): string =>
  guidOf(seed, `data:${collectionId}`, serial);

function several(site: SiteState, count: number, to: string, from: number, step = 1): string[] {
  const ids = times(Math.min(count, sizeOf(site, to)), (at) => refTo(site, to, from + at * step) ?? '');
  return [...new Set(ids)];
}

function refTo(site: SiteState, collectionId: string, serial: number): string | undefined {
  const size = sizeOf(site, collectionId);
  return size === 0 ? undefined : itemId(site, collectionId, serial % size);
}
