import type { WireCollection, WireField } from '../../../src/products/data/wire.ts';

const system: readonly WireField[] = [
  { key: '_id', displayName: 'ID', type: 'TEXT', systemField: true },
  { key: '_createdDate', displayName: 'Created', type: 'DATETIME', systemField: true },
  { key: '_updatedDate', displayName: 'Updated', type: 'DATETIME', systemField: true },
  { key: '_owner', displayName: 'Owner', type: 'TEXT', systemField: true },
];

/** A field of which nothing but its type is said. */
const plain = (key: string, type: NonNullable<WireField['type']>): WireField => ({ key, type });

/** One field of every type. */
export const bookFields: readonly WireField[] = [
  ...system,
  {
    key: 'title',
    displayName: 'Title of the book',
    type: 'TEXT',
    description: 'As on the cover',
    systemField: false,
    encrypted: false,
    readOnly: true,
    immutable: true,
    required: true,
    capabilities: { sortable: true, queryOperators: ['EQ', 'STARTS_WITH'] },
    stringLengthRange: { minLength: 1, maxLength: 80 },
    plugins: [{ type: 'CMS', cmsOptions: { internal: true } }],
    condition: { groupName: 'Press', permission: 'RESTRICTED' },
  },
  {
    key: 'pages',
    displayName: 'Pages',
    type: 'NUMBER',
    encrypted: true,
    readOnly: false,
    immutable: false,
    required: true,
    numberRange: { min: 1.5, max: 900 },
    plugins: [{ type: 'UNKNOWN', categoryFieldOptions: { isPrimary: true } }],
  },
  { ...plain('signed', 'BOOLEAN'), encrypted: false, readOnly: true, immutable: false, required: false },
  plain('printed', 'DATE'),
  plain('released', 'DATETIME'),
  plain('opens', 'TIME'),
  plain('blurb', 'RICH_TEXT'),
  plain('story', 'RICH_CONTENT'),
  plain('shop', 'URL'),
  plain('cover', 'IMAGE'),
  plain('gallery', 'MEDIA_GALLERY'),
  plain('sample', 'DOCUMENT'),
  plain('papers', 'ARRAY_DOCUMENT'),
  plain('trailer', 'VIDEO'),
  plain('reading', 'AUDIO'),
  plain('place', 'ADDRESS'),
  { ...plain('tags', 'ARRAY_STRING'), arraySizeRange: { minSize: 2, maxSize: 5 } },
  {
    ...plain('scores', 'ARRAY'),
    typeMetadata: {
      array: { elementType: 'OBJECT', typeMetadata: { object: { fields: [{ key: 'n', type: 'NUMBER' }] } } },
    },
  },
  {
    ...plain('facts', 'OBJECT'),
    typeMetadata: {
      object: {
        fields: [
          {
            key: 'weight',
            displayName: 'Weight in grams',
            type: 'NUMBER',
            capabilities: { sortable: false, queryOperators: ['GT'] },
          },
          {
            key: 'inner',
            type: 'OBJECT',
            typeMetadata: { object: { fields: [{ key: 'deep', type: 'TEXT' }] } },
          },
        ],
      },
    },
  },
  { ...plain('author', 'REFERENCE'), typeMetadata: { reference: { referencedCollectionId: 'Authors' } } },
  {
    ...plain('product', 'REFERENCE'),
    typeMetadata: { reference: { referencedCollectionId: 'Stores/Products' } },
  },
  {
    ...plain('variant', 'REFERENCE'),
    typeMetadata: { reference: { referencedCollectionId: 'Stores/Variants' } },
  },
  { ...plain('review', 'REFERENCE'), typeMetadata: { reference: { referencedCollectionId: 'Blog/Posts' } } },
  {
    ...plain('reader', 'REFERENCE'),
    typeMetadata: { reference: { referencedCollectionId: 'CRM/Contacts' } },
  },
  {
    ...plain('launches', 'MULTI_REFERENCE'),
    typeMetadata: { multiReference: { referencedCollectionId: 'Events/Events' } },
  },
  { ...plain('ghost', 'REFERENCE'), typeMetadata: { reference: { referencedCollectionId: 'Ghosts' } } },
  {
    ...plain('editors', 'MULTI_REFERENCE'),
    typeMetadata: {
      multiReference: {
        referencedCollectionId: 'Authors',
        referencingFieldKey: 'edited',
        referencingDisplayName: 'Books edited',
      },
    },
  },
  {
    ...plain('ghosts', 'MULTI_REFERENCE'),
    typeMetadata: { multiReference: { referencedCollectionId: 'Ghosts' } },
  },
  {
    ...plain('link-books-title', 'PAGE_LINK'),
    typeMetadata: {
      pageLink: {
        linkedRouterPage: 'page-7',
        calculator: { fieldsPattern: { pattern: '/books/{title}', lowercase: true } },
      },
    },
  },
  {
    ...plain('link-books-all', 'PAGE_LINK'),
    typeMetadata: { pageLink: { calculator: { urlizedOnlyPattern: { pattern: '/all/{title}' } } } },
  },
  plain('anything', 'ANY'),
  plain('tongue', 'LANGUAGE'),
  plain('slug', 'SLUG'),
  plain('mail', 'EMAIL'),
  plain('photo', 'MEDIA_IMAGE'),
  plain('drawing', 'MEDIA_VECTOR_ART'),
  plain('oldTime', 'LEGACY_TIME'),
  plain('oldBook', 'LEGACY_BOOK'),
  plain('oldSite', 'LEGACY_EXTERNAL_URL'),
  plain('oldRef', 'LEGACY_BROKEN_REFERENCE'),
  plain('oldImage', 'LEGACY_IMAGE'),
  plain('oldColor', 'LEGACY_COLOR'),
  plain('oldVideo', 'LEGACY_EXTERNAL_VIDEO'),
  // A key in another script, with a space and a dot.
  { key: 'שם הספר.1', displayName: 'שם', type: 'TEXT' },
];

export const books: WireCollection = {
  id: 'Books',
  displayName: 'Our books',
  collectionType: 'NATIVE',
  displayField: 'title',
  maxPageSize: 500,
  pagingModes: ['OFFSET'],
  defaultDisplayOrder: { fieldKey: 'pages', direction: 'DESC' },
  capabilities: {
    dataOperations: ['FIND', 'COUNT', 'QUERY_REFERENCED'],
    collectionOperations: ['UPDATE', 'REMOVE'],
    indexLimits: { regular: 3, unique: 1, total: 4 },
  },
  fields: [...bookFields],
  permissions: { insert: 'ADMIN', update: 'SITE_MEMBER_AUTHOR', remove: 'SITE_MEMBER', read: 'ANYONE' },
  plugins: [
    { type: 'PUBLISH', publishOptions: { defaultStatus: 'DRAFT' } },
    { type: 'SINGLE_ITEM', singleItemOptions: { singleItemId: 'b-single' } },
    { type: 'URLIZED', urlizedOptions: { format: 'PLAIN' } },
    { type: 'MULTILINGUAL', multilingualOptions: { translatableFieldKeys: ['title', 'blurb'] } },
    { type: 'EDITABLE_PAGE_LINK', editablePageLinkOptions: { isPersisted: true, isMutable: false } },
    { type: 'CMS', cmsOptions: { siteSort: { sort: [{ fieldKey: 'title', direction: 'ASC' }] } } },
  ],
  revision: '12',
  createdDate: '2022-02-03T04:05:06.701Z',
  updatedDate: '2024-03-04T05:06:07.801Z',
};

/** Refers to the books, which refer to it. */
export const authors: WireCollection = {
  id: 'Authors',
  displayName: 'Authors',
  collectionType: 'NATIVE',
  fields: [
    ...system,
    { key: 'name', displayName: 'Name', type: 'TEXT' },
    {
      key: 'favourite',
      displayName: 'Favourite',
      type: 'REFERENCE',
      typeMetadata: { reference: { referencedCollectionId: 'Books' } },
    },
    {
      key: 'edited',
      displayName: 'Books edited',
      type: 'MULTI_REFERENCE',
      typeMetadata: {
        multiReference: {
          referencedCollectionId: 'Books',
          referencingFieldKey: 'editors',
          referencingDisplayName: 'Editors',
        },
      },
    },
  ],
};

/** A collection of an app, whose items have more than its one field, and fields with the names of columns that every database gets. */
export const halls: WireCollection = {
  id: 'Places/Halls',
  displayName: 'Halls',
  collectionType: 'BLOCKS_APP',
  ownerAppId: '0a990000-0000-4000-8000-000000000001',
  displayNamespace: 'Places app',
  fields: [{ key: 'wixId', displayName: 'Number', type: 'TEXT' }],
  deprecation: { deprecated: true, deprecationMessage: 'Use the rooms' },
};

/** The products of the shop, which the graph has from the shop itself. */
export const shopProducts: WireCollection = {
  id: 'Stores/Products',
  displayName: 'Products',
  collectionType: 'WIX_APP',
  ownerAppId: '215238eb-22a5-4c36-9e7b-e7c08025e04e',
  displayNamespace: 'Wix Stores',
  fields: [{ key: 'name', displayName: 'Name', type: 'TEXT', systemField: true }],
};
