import type { Json, JsonObject } from '../json.ts';
import type { SiteState } from '../state.ts';
import { ALL_TYPES_FIELDS } from './all-types-fields.ts';
import { field, multiReference, reference, SYSTEM_FIELDS, unsortable } from './collection-fields.ts';

/** A collection of the demo site: what Wix tells about it, and how many items it has; the largest takes what the others leave. */
export interface DemoCollection {
  readonly id: string;
  readonly size: number | 'REST';
  readonly more: JsonObject;
  readonly fields: readonly Json[];
  /** The app whose absence makes it disappear. */
  readonly app?: 'STORES';
}

const READ_ONLY_APP = { insert: 'ADMIN', update: 'ADMIN', remove: 'ADMIN', read: 'ADMIN' };
const EVERY_OPERATION: readonly string[] = [
  'AGGREGATE',
  'BULK_INSERT',
  'BULK_REMOVE',
  'BULK_SAVE',
  'BULK_UPDATE',
  'COUNT',
  'DISTINCT',
  'FIND',
  'GET',
  'INSERT',
  'INSERT_REFERENCE',
  'IS_REFERENCED',
  'QUERY_REFERENCED',
  'REMOVE',
  'REMOVE_REFERENCE',
  'REPLACE_REFERENCES',
  'SAVE',
  'TRUNCATE',
  'UPDATE',
  'PATCH',
  'BULK_PATCH',
];

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

const plugin = (type: string, options: JsonObject = {}): JsonObject => ({ type, ...options });
const SINGLE_ITEM = plugin('SINGLE_ITEM', { singleItemOptions: { singleItemId: 'SINGLE_ITEM_ID' } });

/** Every collection, in the order of their ids. */
export const COLLECTIONS: readonly DemoCollection[] = [
  {
    id: '@tidewater/loyalty/Points',
    size: 20,
    more: {
      collectionType: 'BLOCKS_APP',
      displayNamespace: '@tidewater/loyalty',
      ownerAppId: '5c0c47ba-1e0a-4b5d-9f6e-0a6f6b1f2d11',
    },
    fields: [
      ...SYSTEM_FIELDS,
      field('reason', 'TEXT'),
      field('points', 'NUMBER', { numberRange: { min: -1000, max: 1000 } }),
    ],
  },
  {
    id: 'AllTypes',
    size: 30,
    more: {
      plugins: [
        plugin('MULTILINGUAL', { multilingualOptions: { translatableFieldKeys: ['text'] } }),
        plugin('SHARED'),
        plugin('GRIDAPPLESS'),
      ],
    },
    fields: ALL_TYPES_FIELDS,
  },
  {
    id: 'Articles',
    size: 60,
    more: {
      plugins: [
        plugin('PUBLISH', { publishOptions: { defaultStatus: 'DRAFT' } }),
        plugin('URLIZED', { urlizedOptions: { format: 'PLAIN' } }),
      ],
    },
    fields: [
      ...SYSTEM_FIELDS,
      field('_publishStatus', 'TEXT', { systemField: true, displayName: 'Status' }),
      field('title', 'TEXT'),
      field('body', 'RICH_CONTENT'),
      reference('next', 'Articles'),
      multiReference('authors', 'Authors', 'articles'),
    ],
  },
  {
    id: 'Authors',
    size: 60,
    more: {},
    fields: [
      ...SYSTEM_FIELDS,
      field('name', 'TEXT'),
      field('email', 'EMAIL'),
      field('born', 'DATE'),
      field('photo', 'IMAGE'),
      field('about', 'RICH_TEXT'),
      reference('country', 'Countries'),
      reference('mentor', 'Authors'),
      multiReference('articles', 'Articles', 'authors'),
    ],
  },
  {
    id: 'Books',
    size: 'REST',
    more: {
      defaultDisplayOrder: { fieldKey: 'title', direction: 'ASC' },
      plugins: [
        plugin('EDITABLE_PAGE_LINK', { editablePageLinkOptions: { isPersisted: true, isMutable: false } }),
        plugin('CMS', { cmsOptions: { siteSort: { sort: [{ fieldKey: 'title', direction: 'ASC' }] } } }),
      ],
    },
    fields: [
      ...SYSTEM_FIELDS,
      field('title', 'TEXT', { required: true }),
      field('isbn', 'TEXT', { immutable: true }),
      field('price', 'NUMBER', { numberRange: { min: 0 } }),
      field('published', 'DATETIME'),
      field('inPrint', 'BOOLEAN'),
      field('cover', 'IMAGE'),
      field('tags', 'ARRAY_STRING'),
      reference('author', 'Authors'),
      multiReference('genres', 'Genres', 'books'),
    ],
  },
  { id: 'Continents', size: 7, more: {}, fields: [...SYSTEM_FIELDS, field('name', 'TEXT')] },
  {
    id: 'Countries',
    size: 40,
    more: {},
    fields: [
      ...SYSTEM_FIELDS,
      field('name', 'TEXT'),
      field('code', 'TEXT'),
      reference('continent', 'Continents'),
    ],
  },
  {
    id: 'EmptyShelf',
    size: 0,
    more: { deprecation: { deprecated: true, deprecationMessage: 'Use Books.' } },
    fields: [...SYSTEM_FIELDS],
  },
  {
    id: 'Genres',
    size: 12,
    more: {},
    fields: [...SYSTEM_FIELDS, field('name', 'TEXT'), multiReference('books', 'Books', 'genres')],
  },
  {
    id: 'Homepage',
    size: 1,
    more: { plugins: [SINGLE_ITEM] },
    fields: [...SYSTEM_FIELDS, field('headline', 'TEXT'), field('hero', 'IMAGE')],
  },
  {
    id: 'Members/PrivateMembersData',
    size: 150,
    more: { ...APP, ownerAppId: '14cc59bc-f0b7-15b8-e1c7-89ce41d0e0c9', displayNamespace: 'Members' },
    fields: [...SYSTEM_FIELDS, field('name', 'TEXT'), field('loginEmail', 'EMAIL')],
  },
  {
    id: 'Press releases 2024',
    size: 25,
    more: { plugins: [SINGLE_ITEM] },
    fields: [...SYSTEM_FIELDS, field('headline', 'TEXT')],
  },
  {
    id: 'Stores/Products',
    size: 120,
    app: 'STORES',
    more: { ...APP, ownerAppId: '1380b703-ce81-ff05-f115-39571d94dfcd', displayNamespace: 'Stores' },
    fields: [...SYSTEM_FIELDS, field('name', 'TEXT'), field('slug', 'SLUG')],
  },
  {
    id: 'erp/Inventory',
    size: 130,
    more: {
      ...APP,
      collectionType: 'EXTERNAL',
      maxPageSize: 50,
      displayNamespace: 'erp',
      permissions: { ...READ_ONLY_APP, read: 'ANYONE', update: 'SITE_MEMBER', insert: 'SITE_MEMBER_AUTHOR' },
    },
    // An external database keeps no times, and cannot sort.
    fields: unsortable([
      field('_id', 'TEXT', { systemField: true }),
      field('sku', 'TEXT'),
      field('quantity', 'NUMBER'),
    ]),
  },
];

/** wire: a collection as Wix describes it. */
export function collectionRecord(site: SiteState, serial: number): JsonObject {
  const known = COLLECTIONS[serial];
  const id = known?.id ?? extraId(serial);
  const created = Date.UTC(2021, 2, 1) + serial * 86_400_000;
  return {
    id,
    collectionType: 'NATIVE',
    maxPageSize: 1000,
    displayName:
      id
        .split('/')
        .at(-1)
        ?.replaceAll(/([a-z])([A-Z])/g, '$1 $2') ?? id,
    displayField: 'title',
    capabilities: {
      dataOperations: [...EVERY_OPERATION],
      collectionOperations: ['UPDATE', 'REMOVE'],
      indexLimits: { regular: 3, unique: 1, total: 4 },
    },
    fields: known?.fields ?? [...SYSTEM_FIELDS],
    permissions: { insert: 'ADMIN', update: 'ADMIN', remove: 'ADMIN', read: 'ANYONE' },
    revision: String(3 + serial),
    plugins: [],
    pagingModes: ['OFFSET', 'CURSOR'],
    createdDate: new Date(created).toISOString(),
    updatedDate: new Date(created + (site.seed % 7) * 3_600_000).toISOString(),
    ...known?.more,
  };
}

/** Ids of the collections beyond the described ones: they sort behind all others. */
export function extraId(serial: number): string {
  return `extra${String(serial).padStart(5, '0')}`;
}
