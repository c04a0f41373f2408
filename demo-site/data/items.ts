import { guidOf, indexOfGuid } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { textAt } from '../json.ts';
import { personAt, personOfMember } from '../people.ts';
import { populationOf } from '../population.ts';
import { hash32, pickAt } from '../random.ts';
import { richContent } from '../stores/rich-content.ts';
import type { SiteState } from '../state.ts';
import { COLLECTIONS } from './collections.ts';
import { allTypes, dateOf, imageUri, systemValues, title } from './item-values.ts';

/** Where the items of a site are: how many each collection has, and under which ids. */
export interface ItemWorld {
  readonly site: SiteState;
  size(collectionId: string): number;
  idAt(collectionId: string, serial: number): string;
  serialOf(collectionId: string, id: string): number | undefined;
}

/** The items that a site was made with: each collection takes its share of the count, the largest what is left. */
export function itemWorld(site: SiteState): ItemWorld {
  const sizes = new Map<string, number>();
  let left = site.count('dataItems');
  for (const { id, size } of COLLECTIONS) {
    if (size === 'REST') continue;
    const most = limitOf(site, id);
    const own = Math.min(size, most, left);
    sizes.set(id, own);
    left -= own;
  }
  for (const { id, size } of COLLECTIONS) if (size === 'REST') sizes.set(id, left);
  return {
    site,
    size: (collectionId) => sizes.get(collectionId) ?? 0,
    idAt: (collectionId, serial) => idAt(site, collectionId, serial),
    serialOf: (collectionId, id) => serialOf(site, collectionId, id),
  };
}

/** An item of one app's collection is a record of that app. */
function limitOf(site: SiteState, collectionId: string): number {
  if (collectionId === 'Members/PrivateMembersData') return site.count('members');
  if (collectionId === 'Stores/Products') return site.catalog === 'NONE' ? 0 : site.count('products');
  return Number.POSITIVE_INFINITY;
}

const SINGLE = 'SINGLE_ITEM_ID';
/** Two collections whose first items have the same id: an id is unique within its collection only. */
const SINGLES = new Set(['Homepage', 'Press releases 2024']);

function idAt(site: SiteState, collectionId: string, serial: number): string {
  if (SINGLES.has(collectionId) && serial === 0) return SINGLE;
  if (collectionId === 'erp/Inventory') return `ERP ${String(serial).padStart(5, '0')}/ä`;
  return guidOf(site.seed, kindOf(collectionId), serial);
}

function serialOf(site: SiteState, collectionId: string, id: string): number | undefined {
  if (SINGLES.has(collectionId) && id === SINGLE) return 0;
  if (collectionId === 'erp/Inventory') {
    const serial = Number(/^ERP (\d{5,})\/ä$/.exec(id)?.[1]);
    return Number.isInteger(serial) ? serial : undefined;
  }
  return indexOfGuid(site.seed, kindOf(collectionId), id);
}

/** What the ids are made of: an item of an app's collection has the id of the app's own record. */
function kindOf(collectionId: string): string {
  if (collectionId === 'Members/PrivateMembersData') return 'members';
  return collectionId === 'Stores/Products' ? 'product' : `data:${collectionId}`;
}

/** wire: what an item holds, its multi-references apart, which Wix keeps elsewhere. */
export function itemData(world: ItemWorld, collectionId: string, serial: number): JsonObject {
  const { site } = world;
  const id = world.idAt(collectionId, serial);
  const own = ownValues(world, collectionId, serial);
  if (collectionId === 'erp/Inventory') return { _id: id, ...own };
  const owner = guidOf(
    site.seed,
    serial % 2 === 0 ? 'members' : 'users',
    serial % Math.max(1, site.count('members')),
  );
  return { ...systemValues(id, serial, owner), ...own };
}

function ownValues(world: ItemWorld, collectionId: string, serial: number): JsonObject {
  const { site } = world;
  const { seed } = site;
  switch (collectionId) {
    case 'AllTypes':
      return allTypes(seed, serial, {
        book: refTo(world, 'Books', serial * 3),
        ...(serial % 4 === 0 ? { lost: guidOf(seed, 'lost', serial) } : {}),
        ...(serial % 4 === 1 ? { product: refTo(world, 'Stores/Products', serial) } : {}),
      });
    case 'Articles':
      return {
        _publishStatus: serial % 4 === 3 ? 'DRAFT' : 'PUBLISHED',
        title: title(serial),
        body: richContent(`a${serial}`, title(serial)),
        next: refTo(world, 'Articles', serial + 1),
      };
    case 'Authors': {
      const person = personAt(populationOf(site), serial * 10 + 7);
      return {
        name: [person.firstName, person.lastName].filter(Boolean).join(' '),
        email: person.email,
        born: pickAt(['1891-01-07', '1969-12-31', '1970-01-01', '1984-06-30'], serial),
        photo: serial % 6 === 5 ? undefined : imageUri(seed, serial),
        about: '<p>Writes &amp; sails.</p>',
        country: serial % 8 === 7 ? undefined : refTo(world, 'Countries', serial),
        // Authors who teach each other: a circle.
        mentor: refTo(world, 'Authors', serial + 1),
      };
    }
    case 'Books':
      return {
        title: title(serial),
        isbn: `978-${String(hash32(seed, serial)).padStart(10, '0')}`,
        price: serial % 17 === 16 ? null : 9.99 + (serial % 40) / 8,
        published: dateOf(Date.UTC(1948, 0, 1) + (serial % 900) * 2_700_000_000),
        inPrint: serial % 3 !== 0,
        cover: imageUri(seed, serial),
        tags: serial % 5 === 0 ? [] : ['sea', pickAt(['harbour', 'נמל', 'weather'], serial)],
        // Every tenth author is one that was deleted.
        author:
          serial % 10 === 9
            ? guidOf(seed, 'data:Authors', 900_000 + serial)
            : refTo(world, 'Authors', serial),
      };
    case 'Continents':
      return {
        name: pickAt(
          ['Africa', 'Antarctica', 'Asia', 'Europe', 'North America', 'Oceania', 'South America'],
          serial,
        ),
      };
    case 'Countries':
      return { name: `Country ${serial}`, code: `C${serial}`, continent: refTo(world, 'Continents', serial) };
    case 'Genres':
      return {
        name:
          pickAt(['Sea', 'Shore', 'Weather', 'Birds', 'Ships', 'Maps'], serial) + (serial < 6 ? '' : ' II'),
      };
    case 'Homepage':
    case 'Press releases 2024':
      return {
        headline: title(serial),
        ...(collectionId === 'Homepage' ? { hero: imageUri(seed, serial) } : {}),
      };
    case 'Members/PrivateMembersData': {
      const person = personAt(populationOf(site), personOfMember(serial));
      return { name: person.firstName, loginEmail: person.email };
    }
    case 'Stores/Products': {
      const { products } = site.records;
      const product = serial < products.count ? products.at(serial) : {};
      return { name: textAt(product, 'name'), slug: textAt(product, 'slug') };
    }
    case 'erp/Inventory':
      return { sku: `SKU-${serial}`, quantity: serial % 9 };
    default:
      return { reason: pickAt(['Order', 'Birthday', 'Return'], serial), points: (serial % 7) * 10 - 10 };
  }
}

/** wire: which items a multi-reference leads to, in the order they were referred to. Some are gone. */
export function referredIds(world: ItemWorld, collectionId: string, serial: number, key: string): string[] {
  const { seed } = world.site;
  const several = (count: number, to: string, from: number, step: number): string[] => [
    ...new Set(
      Array.from(
        { length: Math.min(count, world.size(to)) },
        (_, at) => refTo(world, to, from + at * step) ?? '',
      ),
    ),
  ];
  switch (`${collectionId}.${key}`) {
    case 'Books.genres':
      return several(serial % 4, 'Genres', serial, 1);
    // The first genre has more books than Wix includes with an item.
    case 'Genres.books':
      return [
        ...several(serial === 0 ? 130 : serial === 1 ? 50 : serial * 2, 'Books', serial, 3),
        ...(serial === 0 ? [guidOf(seed, 'data:Books', 990_000)] : []),
      ];
    case 'Articles.authors':
      return [
        ...several(serial % 3, 'Authors', serial, 1),
        ...(serial % 6 === 5 ? [guidOf(seed, 'data:Authors', 990_000 + serial)] : []),
      ];
    case 'Authors.articles':
      return several(serial % 5, 'Articles', serial, 1);
    default:
      return [];
  }
}

function refTo(world: ItemWorld, collectionId: string, serial: number): string | undefined {
  const size = world.size(collectionId);
  return size === 0 ? undefined : world.idAt(collectionId, serial % size);
}
