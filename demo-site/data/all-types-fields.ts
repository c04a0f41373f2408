import type { JsonObject } from '../json.ts';
import { field, reference, SYSTEM_FIELDS } from './collection-fields.ts';

/** A field of every type, some under keys that are no plain names. */
export const ALL_TYPES_FIELDS: readonly JsonObject[] = [
  ...SYSTEM_FIELDS,
  field('text', 'TEXT', {
    required: true,
    stringLengthRange: { minLength: 0, maxLength: 4000 },
    description: 'Any text',
  }),
  field('number', 'NUMBER'),
  field('date', 'DATE'),
  field('dateTime', 'DATETIME'),
  field('time', 'TIME'),
  field('image', 'IMAGE'),
  field('boolean', 'BOOLEAN'),
  field('document', 'DOCUMENT'),
  field('url', 'URL'),
  field('richText', 'RICH_TEXT'),
  field('richContent', 'RICH_CONTENT'),
  field('video', 'VIDEO'),
  field('audio', 'AUDIO'),
  field('any', 'ANY'),
  field('array', 'ARRAY', {
    arraySizeRange: { minSize: 0, maxSize: 10 },
    typeMetadata: {
      array: {
        elementType: 'OBJECT',
        typeMetadata: { object: { fields: [{ key: 'step', displayName: 'Step', type: 'TEXT' }] } },
      },
    },
  }),
  field('tags', 'ARRAY_STRING'),
  field('documents', 'ARRAY_DOCUMENT'),
  field('gallery', 'MEDIA_GALLERY'),
  field('address', 'ADDRESS'),
  field('object', 'OBJECT', {
    typeMetadata: {
      object: {
        fields: [
          {
            key: 'depth',
            displayName: 'Depth',
            type: 'NUMBER',
            capabilities: { sortable: true, queryOperators: ['EQ'] },
          },
        ],
      },
    },
  }),
  field('language', 'LANGUAGE'),
  field('slug', 'SLUG'),
  field('email', 'EMAIL', {
    encrypted: true,
    condition: { groupName: 'contact', permission: 'RESTRICTED' },
  }),
  field('picture', 'MEDIA_IMAGE'),
  field('drawing', 'MEDIA_VECTOR_ART'),
  field('legacyTime', 'LEGACY_TIME'),
  field('legacyBook', 'LEGACY_BOOK'),
  field('legacyUrl', 'LEGACY_EXTERNAL_URL'),
  field('legacyReference', 'LEGACY_BROKEN_REFERENCE'),
  field('legacyImage', 'LEGACY_IMAGE'),
  field('legacyColor', 'LEGACY_COLOR'),
  field('legacyVideo', 'LEGACY_EXTERNAL_VIDEO'),
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
  reference('book', 'Books'),
  // The collection it refers to was deleted.
  reference('lost', 'DeletedThings'),
  reference('product', 'Stores/Products'),
];
