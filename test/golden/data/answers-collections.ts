import { bookFields, books, halls, shopProducts } from './records-collections.ts';

// What the graph shows of the collections.

type Answer = Readonly<Record<string, unknown>>;

const nothing: Answer = {
  displayName: null,
  typeMetadata: null,
  description: null,
  systemField: null,
  capabilities: null,
  encrypted: null,
  readOnly: null,
  immutable: null,
  required: null,
  numberRange: null,
  stringLengthRange: null,
  arraySizeRange: null,
  plugins: null,
  condition: null,
};

const metadata = (more: Answer): Answer => ({
  reference: null,
  multiReference: null,
  objectFields: null,
  elementType: null,
  elementTypeMetadata: null,
  pageLink: null,
  ...more,
});

const reference = (id: string, collection: Answer | null, more: Answer = {}): Answer => ({
  referencedCollectionId: id,
  referencedCollection: collection,
  referencingFieldKey: null,
  referencingDisplayName: null,
  ...more,
});

const system = (key: string, displayName: string, type: string): Answer => ({
  ...nothing,
  key,
  displayName,
  type,
  systemField: true,
});

/** What is said of a field beside its type; the others have nothing. */
const said: Readonly<Record<string, Answer>> = {
  title: {
    displayName: 'Title of the book',
    description: 'As on the cover',
    systemField: false,
    capabilities: { sortable: true, queryOperators: ['EQ', 'STARTS_WITH'] },
    encrypted: false,
    readOnly: true,
    immutable: true,
    required: true,
    stringLengthRange: { minLength: 1, maxLength: 80 },
    plugins: [{ type: 'CMS', internal: true, isPrimaryCategory: null }],
    condition: { groupName: 'Press', permission: 'RESTRICTED' },
  },
  pages: {
    displayName: 'Pages',
    encrypted: true,
    readOnly: false,
    immutable: false,
    required: true,
    numberRange: { min: 1.5, max: 900 },
    plugins: [{ type: 'UNKNOWN', internal: null, isPrimaryCategory: true }],
  },
  signed: { encrypted: false, readOnly: true, immutable: false, required: false },
  tags: { arraySizeRange: { minSize: 2, maxSize: 5 } },
  scores: {
    typeMetadata: metadata({
      elementType: 'OBJECT',
      elementTypeMetadata: { object: { fields: [{ key: 'n', type: 'NUMBER' }] } },
    }),
  },
  facts: {
    typeMetadata: metadata({
      objectFields: [
        {
          key: 'weight',
          displayName: 'Weight in grams',
          type: 'NUMBER',
          typeMetadata: null,
          capabilities: { sortable: false, queryOperators: ['GT'] },
        },
        {
          key: 'inner',
          displayName: null,
          type: 'OBJECT',
          typeMetadata: { object: { fields: [{ key: 'deep', type: 'TEXT' }] } },
          capabilities: null,
        },
      ],
    }),
  },
  author: { typeMetadata: metadata({ reference: reference('Authors', { id: 'Authors' }) }) },
  product: { typeMetadata: metadata({ reference: reference('Stores/Products', { id: 'Stores/Products' }) }) },
  variant: { typeMetadata: metadata({ reference: reference('Stores/Variants', null) }) },
  review: { typeMetadata: metadata({ reference: reference('Blog/Posts', null) }) },
  reader: { typeMetadata: metadata({ reference: reference('CRM/Contacts', null) }) },
  launches: { typeMetadata: metadata({ multiReference: reference('Events/Events', null) }) },
  ghost: { typeMetadata: metadata({ reference: reference('Ghosts', null) }) },
  editors: {
    typeMetadata: metadata({
      multiReference: reference(
        'Authors',
        { id: 'Authors' },
        { referencingFieldKey: 'edited', referencingDisplayName: 'Books edited' },
      ),
    }),
  },
  ghosts: { typeMetadata: metadata({ multiReference: reference('Ghosts', null) }) },
  'link-books-title': {
    typeMetadata: metadata({
      pageLink: { linkedRouterPage: 'page-7', pattern: '/books/{title}', lowercase: true },
    }),
  },
  'link-books-all': {
    typeMetadata: metadata({
      pageLink: { linkedRouterPage: null, pattern: '/all/{title}', lowercase: null },
    }),
  },
  'שם הספר.1': { displayName: 'שם' },
};

export const booksAnswer: Answer = {
  id: 'Books',
  displayName: 'Our books',
  collectionType: 'NATIVE',
  ownerAppId: null,
  displayNamespace: null,
  displayField: 'title',
  maxPageSize: 500,
  pagingModes: ['OFFSET'],
  defaultDisplayOrder: { fieldKey: 'pages', direction: 'DESC' },
  capabilities: {
    dataOperations: ['FIND', 'COUNT', 'QUERY_REFERENCED'],
    collectionOperations: ['UPDATE', 'REMOVE'],
    indexLimits: { regular: 3, unique: 1, total: 4 },
  },
  fields: [
    system('_id', 'ID', 'TEXT'),
    system('_createdDate', 'Created', 'DATETIME'),
    system('_updatedDate', 'Updated', 'DATETIME'),
    system('_owner', 'Owner', 'TEXT'),
    ...bookFields.slice(4).map(({ key = '', type }) => ({ ...nothing, key, type, ...said[key] })),
  ],
  permissions: { insert: 'ADMIN', update: 'SITE_MEMBER_AUTHOR', remove: 'SITE_MEMBER', read: 'ANYONE' },
  plugins: [
    { type: 'PUBLISH', defaultStatus: 'DRAFT' },
    { type: 'SINGLE_ITEM', singleItemId: 'b-single' },
    { type: 'URLIZED', format: 'PLAIN' },
    { type: 'MULTILINGUAL', translatableFieldKeys: ['title', 'blurb'] },
    { type: 'EDITABLE_PAGE_LINK', isPersisted: true, isMutable: false },
    { type: 'CMS', siteSort: [{ fieldKey: 'title', direction: 'ASC' }] },
  ].map((plugin) => ({
    defaultStatus: null,
    singleItemId: null,
    format: null,
    translatableFieldKeys: null,
    isPersisted: null,
    isMutable: null,
    siteSort: null,
    ...plugin,
  })),
  revision: '12',
  createdAt: '2022-02-03T04:05:06.701Z',
  updatedAt: '2024-03-04T05:06:07.801Z',
  deprecation: null,
  readElsewhere: null,
  totalItems: 3,
  raw: books,
};

const bare: Answer = {
  displayField: null,
  maxPageSize: null,
  pagingModes: null,
  defaultDisplayOrder: null,
  capabilities: null,
  permissions: null,
  plugins: null,
  revision: null,
  createdAt: null,
  updatedAt: null,
  deprecation: null,
  readElsewhere: null,
};

export const hallsAnswer: Answer = {
  ...bare,
  id: 'Places/Halls',
  displayName: 'Halls',
  collectionType: 'BLOCKS_APP',
  ownerAppId: '0a990000-0000-4000-8000-000000000001',
  displayNamespace: 'Places app',
  fields: [{ ...nothing, key: 'wixId', displayName: 'Number', type: 'TEXT' }],
  deprecation: { deprecated: true, message: 'Use the rooms' },
  totalItems: 1,
  raw: halls,
};

export const shopProductsAnswer: Answer = {
  ...bare,
  id: 'Stores/Products',
  displayName: 'Products',
  collectionType: 'WIX_APP',
  ownerAppId: '215238eb-22a5-4c36-9e7b-e7c08025e04e',
  displayNamespace: 'Wix Stores',
  fields: [system('name', 'Name', 'TEXT')],
  readElsewhere: { product: 'STORES', field: 'products' },
  totalItems: 0,
  raw: shopProducts,
};
