import { APP_IDS, applicationError, DAY, HOUR, iso, numberAt, words } from '../making.ts';
import type { JsonObject, QueryOptions, SiteState } from '../making.ts';
import { ALL_TYPES_FIELDS } from './all-types.ts';
import { AWKWARD_COLLECTIONS } from './awkward.ts';
import {
  field,
  fieldsOf,
  spaced,
  SYSTEM_FIELDS,
  unsortable,
  type DemoCollection,
} from './collection-fields.ts';

const READ_ONLY_APP = { insert: 'ADMIN', update: 'ADMIN', remove: 'ADMIN', read: 'ADMIN' };
const EVERY_OPERATION = words(`
  AGGREGATE BULK_INSERT BULK_REMOVE BULK_SAVE BULK_UPDATE COUNT DISTINCT FIND GET INSERT INSERT_REFERENCE
  IS_REFERENCED QUERY_REFERENCED REMOVE REMOVE_REFERENCE REPLACE_REFERENCES SAVE TRUNCATE UPDATE PATCH BULK_PATCH`);

/** wire: collections of Wix's own apps have pages of 100, no cursors and fewer operations. */
const APP = {
  collectionType: 'WIX_APP',
  maxPageSize: 100,
  pagingModes: ['OFFSET'],
  permissions: READ_ONLY_APP,
  capabilities: {
    dataOperations: ['COUNT', 'FIND', 'GET'],
    collectionOperations: [],
    indexLimits: { regular: 0, unique: 0, total: 0 },
  },
};

const SINGLE_ITEM = {
  plugins: [{ type: 'SINGLE_ITEM', singleItemOptions: { singleItemId: 'SINGLE_ITEM_ID' } }],
};
const BY_TITLE = { fieldKey: 'title', direction: 'ASC' };

/** The collections that every site has, in the order of their ids. */
export const COLLECTIONS: readonly DemoCollection[] = [
  {
    id: '@tidewater/loyalty/Points',
    size: 20,
    fields: [
      ...fieldsOf('reason:TEXT'),
      field('points', 'NUMBER', { numberRange: { min: -1000, max: 1000 } }),
    ],
    more: { collectionType: 'BLOCKS_APP', displayNamespace: '@tidewater/loyalty', ownerAppId: APP_IDS.OTHER },
  },
  {
    id: 'AllTypes',
    size: 30,
    fields: ALL_TYPES_FIELDS,
    more: {
      plugins: [
        { type: 'MULTILINGUAL', multilingualOptions: { translatableFieldKeys: ['text'] } },
        { type: 'SHARED' },
        { type: 'GRIDAPPLESS' },
      ],
    },
  },
  {
    id: 'Articles',
    size: 60,
    fields: [
      field('_publishStatus', 'TEXT', { systemField: true, displayName: 'Status' }),
      ...fieldsOf('title:TEXT body:RICH_CONTENT next>Articles authors>>Authors.articles'),
    ],
    more: {
      plugins: [
        { type: 'PUBLISH', publishOptions: { defaultStatus: 'DRAFT' } },
        { type: 'URLIZED', urlizedOptions: { format: 'PLAIN' } },
      ],
    },
  },
  {
    id: 'Authors',
    size: 60,
    fields: fieldsOf(`
      name:TEXT email:EMAIL born:DATE photo:IMAGE about:RICH_TEXT country>Countries mentor>Authors
      articles>>Articles.authors`),
  },
  {
    id: 'Books',
    size: 'REST',
    fields: [
      field('title', 'TEXT', { required: true }),
      field('isbn', 'TEXT', { immutable: true }),
      field('price', 'NUMBER', { numberRange: { min: 0 } }),
      ...fieldsOf(`
        published:DATETIME inPrint:BOOLEAN cover:IMAGE tags:ARRAY_STRING author>Authors genres>>Genres.books`),
    ],
    more: {
      defaultDisplayOrder: BY_TITLE,
      plugins: [
        { type: 'EDITABLE_PAGE_LINK', editablePageLinkOptions: { isPersisted: true, isMutable: false } },
        { type: 'CMS', cmsOptions: { siteSort: { sort: [BY_TITLE] } } },
      ],
    },
  },
  { id: 'Continents', size: 7, fields: fieldsOf('name:TEXT') },
  { id: 'Countries', size: 40, fields: fieldsOf('name:TEXT code:TEXT continent>Continents') },
  {
    id: 'EmptyShelf',
    size: 0,
    fields: [],
    more: { deprecation: { deprecated: true, deprecationMessage: 'Use Books.' } },
  },
  { id: 'Genres', size: 12, fields: fieldsOf('name:TEXT books>>Books.genres') },
  { id: 'Homepage', size: 1, fields: fieldsOf('headline:TEXT hero:IMAGE'), more: SINGLE_ITEM },
  {
    id: 'Members/PrivateMembersData',
    size: 150,
    fields: fieldsOf('name:TEXT loginEmail:EMAIL'),
    more: { ...APP, ownerAppId: '14cc59bc-f0b7-15b8-e1c7-89ce41d0e0c9', displayNamespace: 'Members' },
  },
  { id: 'Press releases 2024', size: 25, fields: fieldsOf('headline:TEXT'), more: SINGLE_ITEM },
  {
    id: 'Stores/Products',
    size: 120,
    app: 'STORES',
    fields: fieldsOf('name:TEXT slug:SLUG'),
    more: { ...APP, ownerAppId: APP_IDS.STORES_ECOMMERCE, displayNamespace: 'Stores' },
  },
  {
    id: 'erp/Inventory',
    size: 130,
    isExternal: true,
    // An external database keeps no times, and cannot sort.
    fields: unsortable([
      field('_id', 'TEXT', { systemField: true }),
      ...fieldsOf('sku:TEXT quantity:NUMBER'),
    ]),
    more: {
      ...APP,
      collectionType: 'EXTERNAL',
      maxPageSize: 50,
      displayNamespace: 'erp',
      permissions: { ...READ_ONLY_APP, read: 'ANYONE', update: 'SITE_MEMBER', insert: 'SITE_MEMBER_AUTHOR' },
    },
  },
];

const ALL_COLLECTIONS: readonly DemoCollection[] = [...COLLECTIONS, ...AWKWARD_COLLECTIONS].toSorted(
  (a, b) => (a.id < b.id ? -1 : 1),
);

/** The collections that a site describes, in the order of their ids. */
export const collectionsOf = ({ awkwardCollections }: SiteState): readonly DemoCollection[] =>
  awkwardCollections ? ALL_COLLECTIONS : COLLECTIONS;

/** How many collections a site has. */
export const collectionCount = (site: SiteState): number =>
  site.count('dataCollections') + collectionsOf(site).length - COLLECTIONS.length;

/** The id of the collection with a serial; those beyond the described ones sort behind all others. */
export const collectionId = (site: SiteState, n: number): string =>
  collectionsOf(site)[n]?.id ?? `extra${String(n).padStart(5, '0')}`;

/** The serial of the collection with an id, whether the site has it or not; undefined for any other id. */
export function collectionSerial(site: SiteState, id: string): number | undefined {
  const described = collectionsOf(site);
  const known = described.findIndex((collection) => collection.id === id);
  if (known !== -1) return known;
  const n = Number(/^extra(\d{5})$/.exec(id)?.[1]);
  return n >= described.length ? n : undefined;
}

/** wire: a collection as Wix describes it. */
export function collectionRecord(site: SiteState, n: number): JsonObject {
  const { fields = [], isExternal = false, more } = collectionsOf(site)[n] ?? {};
  const id = collectionId(site, n);
  const created = Date.UTC(2021, 2, 1) + n * DAY;
  return {
    id,
    collectionType: 'NATIVE',
    maxPageSize: 1000,
    displayName: spaced(id.replace(/^.*\//, '')),
    displayField: 'title',
    capabilities: {
      dataOperations: EVERY_OPERATION,
      collectionOperations: ['UPDATE', 'REMOVE'],
      indexLimits: { regular: 3, unique: 1, total: 4 },
    },
    fields: [...(isExternal ? [] : SYSTEM_FIELDS), ...fields],
    permissions: { insert: 'ADMIN', update: 'ADMIN', remove: 'ADMIN', read: 'ANYONE' },
    revision: String(3 + n),
    plugins: [],
    pagingModes: ['OFFSET', 'CURSOR'],
    createdDate: iso(created),
    updatedDate: iso(created + (site.seed % 7) * HOUR),
    ...more,
  };
}

/** The words of Wix Data about a collection that is not there. */
export const COLLECTION_GONE = (id: string): string =>
  `WDE0025: The ${id} collection does not exist. You may want to create it first.`;

/** Whether a collection belongs to an app that is not on the site. */
export function absentApp(site: SiteState, id: string): boolean {
  const app = COLLECTIONS.find((collection) => collection.id === id)?.app;
  return app !== undefined && !site.installed(app);
}

/** What is not asked for in a collection with drafts. */
export const withoutDrafts: QueryOptions = {
  hidden: (read) => !read('_publishStatus').includes('DRAFT'),
  hiddenKey: 'published',
};

/** The page size that is asked for. Throws the words of Wix Data where it is above the maximum. */
export function limitIn(paging: JsonObject, max = 1000): number {
  const limit = numberAt(paging, 'limit') ?? 50;
  if (limit > max) throw applicationError(400, 'WDE0077', `WDE0077: 'limit' cannot exceed ${max}`);
  return limit;
}
