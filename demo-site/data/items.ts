import { guidOf, hash32, indexOfGuid, perSite, personAt, personOfMember, pickAt } from '../making.ts';
import { richContent, textAt, times, when, type JsonObject, type SiteState } from '../making.ts';
import { allTypes } from './all-types.ts';
import { AWKWARD_REFERRED, AWKWARD_VALUES } from './awkward.ts';
import { collectionsOf } from './collections.ts';
import { dateOf, imageUri, systemValues, title } from './item-values.ts';

const MEMBERS = 'Members/PrivateMembersData';
const PRODUCTS = 'Stores/Products';
const EXTERNAL = 'erp/Inventory';

/** How many items a site was made with: each collection takes its share of the count, the largest what is left. */
const sizesOf = perSite((site): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  let left = site.count('dataItems');
  for (const { id, size } of collectionsOf(site).toSorted(
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
export function itemId({ seed }: SiteState, collectionId: string, n: number): string {
  if (SINGLES.has(collectionId) && n === 0) return SINGLE;
  if (collectionId === EXTERNAL) return `ERP ${String(n).padStart(5, '0')}/ä`;
  return guidOf(seed, kindOf(collectionId), n);
}

export function itemSerial({ seed }: SiteState, collectionId: string, id: string): number | undefined {
  if (SINGLES.has(collectionId) && id === SINGLE) return 0;
  if (collectionId !== EXTERNAL) return indexOfGuid(seed, kindOf(collectionId), id);
  const n = Number(/^ERP (\d{5,})\/ä$/.exec(id)?.[1]);
  return Number.isInteger(n) ? n : undefined;
}

/** What the ids are made of: an item of an app's collection has the id of the app's own record. */
function kindOf(collectionId: string): string {
  if (collectionId === MEMBERS) return 'members';
  return collectionId === PRODUCTS ? 'product' : `data:${collectionId}`;
}

/** wire: what an item holds, its multi-references apart, which Wix keeps elsewhere. */
export function itemData(site: SiteState, collectionId: string, n: number): JsonObject {
  const id = itemId(site, collectionId, n);
  const own = VALUES[collectionId]?.(site, n);
  if (collectionId === EXTERNAL) return { _id: id, ...own };
  const place = n % Math.max(1, site.count('members'));
  const owner = guidOf(site.seed, n % 2 === 0 ? 'members' : 'users', place);
  return { ...systemValues(id, n, owner), ...own };
}

const CONTINENTS = ['Africa', 'Antarctica', 'Asia', 'Europe', 'North America', 'Oceania', 'South America'];

/** What the items of a collection hold beside what all items have. */
const VALUES: Readonly<Record<string, (site: SiteState, n: number) => JsonObject>> = {
  ...AWKWARD_VALUES,
  AllTypes: (site, n) =>
    allTypes(site.seed, n, {
      book: refTo(site, 'Books', n * 3),
      lost: when(n % 4 === 0, guidOf(site.seed, 'lost', n)),
      product: when(n % 4 === 1, refTo(site, PRODUCTS, n)),
    }),
  Articles: (site, n) => ({
    _publishStatus: n % 4 === 3 ? 'DRAFT' : 'PUBLISHED',
    title: title(n),
    body: richContent(`a${n}`, title(n)),
    next: refTo(site, 'Articles', n + 1),
  }),
  Authors: (site, n) => {
    const { firstName, lastName, email } = personAt(site.population, n * 10 + 7);
    return {
      name: [firstName, lastName].filter(Boolean).join(' '),
      email,
      born: pickAt(['1891-01-07', '1969-12-31', '1970-01-01', '1984-06-30'], n),
      photo: when(n % 6 !== 5, imageUri(site.seed, n)),
      about: '<p>Writes &amp; sails.</p>',
      country: when(n % 8 !== 7, refTo(site, 'Countries', n)),
      // Authors who teach each other: a circle.
      mentor: refTo(site, 'Authors', n + 1),
    };
  },
  Books: (site, n) => ({
    title: title(n),
    isbn: `978-${String(hash32(site.seed, n)).padStart(10, '0')}`,
    price: n % 17 === 16 ? null : 9.99 + (n % 40) / 8,
    published: dateOf(Date.UTC(1948, 0, 1) + (n % 900) * 2_700_000_000),
    inPrint: n % 3 !== 0,
    cover: imageUri(site.seed, n),
    tags: n % 5 === 0 ? [] : ['sea', pickAt(['harbour', 'נמל', 'weather'], n)],
    author: n % 10 === 9 ? gone(site, 'Authors', 900_000 + n) : refTo(site, 'Authors', n),
  }),
  Continents: (_, n) => ({ name: pickAt(CONTINENTS, n) }),
  Countries: (site, n) => ({ name: `Country ${n}`, code: `C${n}`, continent: refTo(site, 'Continents', n) }),
  Genres: (_, n) => ({
    name: pickAt(['Sea', 'Shore', 'Weather', 'Birds', 'Ships', 'Maps'], n) + (n < 6 ? '' : ' II'),
  }),
  Homepage: (site, n) => ({ headline: title(n), hero: imageUri(site.seed, n) }),
  'Press releases 2024': (_, n) => ({ headline: title(n) }),
  [MEMBERS]: (site, n) => {
    const { firstName, email } = personAt(site.population, personOfMember(n));
    return { name: firstName, loginEmail: email };
  },
  [PRODUCTS]: ({ records: { products } }, n) => {
    const product = n < products.count ? products.at(n) : {};
    return { name: textAt(product, 'name'), slug: textAt(product, 'slug') };
  },
  [EXTERNAL]: (_, n) => ({ sku: `SKU-${n}`, quantity: n % 9 }),
  '@tidewater/loyalty/Points': (_, n) => ({
    reason: pickAt(['Order', 'Birthday', 'Return'], n),
    points: (n % 7) * 10 - 10,
  }),
};

/** Which items the multi-references of an item lead to. The first genre has more books than Wix includes with an item. */
const REFERRED: Readonly<Record<string, (site: SiteState, n: number) => readonly string[]>> = {
  ...AWKWARD_REFERRED,
  'Books.genres': (site, n) => several(site, n % 4, 'Genres', n),
  'Genres.books': (site, n) => [
    ...several(site, [130, 50][n] ?? n * 2, 'Books', n, 3),
    ...(n === 0 ? [gone(site, 'Books', 990_000)] : []),
  ],
  'Articles.authors': (site, n) => [
    ...several(site, n % 3, 'Authors', n),
    ...(n % 6 === 5 ? [gone(site, 'Authors', 990_000 + n)] : []),
  ],
  'Authors.articles': (site, n) => several(site, n % 5, 'Articles', n),
};

/** wire: which items a multi-reference leads to, in the order they were referred to. Some are gone. */
export function referredIds(site: SiteState, collectionId: string, id: string, key: string) {
  const n = itemSerial(site, collectionId, id);
  return n === undefined ? [] : (REFERRED[`${collectionId}.${key}`]?.(site, n) ?? []);
}

/** The id of an item that was deleted. */
const gone = ({ seed }: SiteState, collectionId: string, n: number): string =>
  guidOf(seed, `data:${collectionId}`, n);

function several(site: SiteState, count: number, to: string, from: number, step = 1): string[] {
  const ids = times(Math.min(count, sizeOf(site, to)), (at) => refTo(site, to, from + at * step) ?? '');
  return [...new Set(ids)];
}

function refTo(site: SiteState, collectionId: string, n: number): string | undefined {
  const size = sizeOf(site, collectionId);
  return size === 0 ? undefined : itemId(site, collectionId, n % size);
}
