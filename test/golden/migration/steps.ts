import { expect } from 'vitest';
import { amongOthers, type GoldenAnswer } from '../golden-answer.ts';
import { rowUuid } from '../identity.ts';
import { BENCH, BENCH_OAK, pictureUrl, SEATS } from '../stores/ids.ts';
import { ITEM_OAK } from '../stores/records-v3.ts';
import { whole } from '../whole-selection.ts';
import { created, field, updated } from './fields.ts';
import { shop } from './shop.ts';

const CATEGORIES = 'modules/insites_ecommerce/category';
const PRODUCTS = 'modules/insites_ecommerce/product';
const VARIANTS = 'modules/insites_ecommerce/product_variant';

const uuid = ['uuid', 'uuid', 'uuid'] as const;
const status = ['status', 'status', 'string'] as const;
const stock = ['stock_level', 'stock_level', 'integer'] as const;
const ofProducts = { reference: 'products', referenceEntity: 'Product' };

const collections = {
  id: 'collections',
  order: 1,
  product: 'STORES',
  title: 'Collections, as categories',
  dependsOn: [],
  wixEntity: 'Collection',
  insitesModule: 'ECOMMERCE',
  insitesEntity: 'category',
  table: CATEGORIES,
  action: 'CREATE',
  sourceQuery: {
    document: expect.stringMatching(
      /^query \w+\(\$first: Int, \$after: String, .*collections\(first: \$first, after: \$after,.*pageInfo \{ hasNextPage endCursor \}/s,
    ),
    variables: {},
    connectionPath: ['collections'],
    pageSize: 1000,
    reversed: { orderBy: { field: 'NAME', direction: 'DESC' } },
    sideReads: [],
    isDelta: false,
  },
  recordCount: 2,
  countIsExact: true,
  countBasis: 'The whole list was read.',
  estimate: {
    pages: 1,
    wixRequests: 1,
    wixSeconds: 0.2,
    idRequests: 1,
    rows: 2,
    insitesRequests: 2,
    insitesSeconds: 0.4,
  },
  identity: {
    source: 'id',
    anyCase: false,
    entity: 'Collection',
    dedupe: ['category_slug'],
    merges: false,
    rowId: 'WIX_ID',
  },
  onlyIf: null,
  parentsFirst: 'parent.id',
  richTexts: [
    {
      source: 'descriptionHtml',
      target: 'long_description',
      document: 'description',
      losses: 'descriptionLosses',
    },
  ],
  fields: amongOthers([
    field(['id', 'ID'], uuid, 'WIX_UUID'),
    field(['name', 'String'], ['category_name', 'category_name', 'string'], 'FALLBACK', {
      with: ['slug', 'id'],
      required: true,
    }),
    field(['slug', 'String'], ['category_slug', 'slug', 'string'], 'COPY'),
    field(['visible', 'Boolean'], status, 'FLAG_MAP', {
      valueMap: [
        { from: 'true', to: 'enabled' },
        { from: 'false', to: 'disabled' },
        { from: '*', to: 'disabled' },
      ],
      default: 'enabled',
    }),
    field(['parent.id', 'ID'], ['parent_category_uuids', 'parent_category_uuids', 'array'], 'REFERENCES', {
      reference: 'collections',
      referenceEntity: 'Collection',
    }),
    field(['position', 'Int'], ['category_weighting', 'category_weighting', 'integer'], 'INTEGER', {
      note: 'The place among the children of the same parent.',
    }),
  ]),
  constants: [],
  children: [],
  write: created(CATEGORIES, '/ecommerce/api/v2/categories'),
  sample: {
    source: expect.objectContaining({
      id: SEATS,
      name: 'Seats',
      parent: null,
      image: { url: pictureUrl('3001') },
    }),
    row: {
      uuid: rowUuid('Collection', SEATS),
      category_name: 'Seats',
      category_slug: 'all-seats',
      long_description: 'To sit on',
      status: 'disabled',
      parent_category_uuids: null,
      category_weighting: null,
      'custom_field.wix_image': pictureUrl('3001'),
      meta_title: 'Seats | Tidewater',
      is_use_meta_title: true,
      meta_description: null,
      is_use_meta_description: false,
      'custom_field.wix_collection_id': SEATS,
      created_at: '2023-01-01T01:01:01.100Z',
      updated_at: '2023-02-02T02:02:02.200Z',
    },
    children: {},
  },
  warnings: [],
};

const inventoryItems = {
  id: 'inventoryItems',
  order: 3,
  product: 'STORES',
  title: 'Stock of products and variants',
  dependsOn: ['products'],
  wixEntity: 'InventoryItem',
  insitesModule: 'ECOMMERCE',
  insitesEntity: 'product',
  table: PRODUCTS,
  action: 'UPDATE',
  sourceQuery: {
    document: expect.stringContaining('inventoryItems(first: $first, after: $after, orderBy: $orderBy)'),
    variables: {},
    connectionPath: ['inventoryItems'],
    pageSize: 1000,
    reversed: { orderBy: { field: 'CREATED_AT', direction: 'DESC' } },
    sideReads: [],
    isDelta: false,
  },
  recordCount: 2,
  countIsExact: true,
  countBasis: 'The whole list was read.',
  // Each changes its product and its variant.
  estimate: {
    pages: 1,
    wixRequests: 1,
    wixSeconds: 0.2,
    idRequests: 1,
    rows: 4,
    insitesRequests: 4,
    insitesSeconds: 0.8,
  },
  identity: {
    source: 'productId',
    anyCase: false,
    entity: 'Product',
    dedupe: ['uuid'],
    merges: false,
    rowId: 'UUID',
  },
  onlyIf: null,
  parentsFirst: null,
  richTexts: [],
  fields: amongOthers([
    field(['productId', 'ID'], uuid, 'REFERENCE', ofProducts),
    field(['quantity', 'Int'], stock, 'STOCK_LEVEL', {
      with: ['trackQuantity'],
      adds: true,
      lossy: true,
      note: expect.stringContaining('that of all variants, hidden ones too, and locations together'),
    }),
  ]),
  constants: [],
  children: [
    {
      id: 'variant',
      wixEntity: 'ProductVariant',
      path: '.',
      action: 'UPDATE',
      onlyIf: 'variantId',
      leaveOut: null,
      insitesEntity: 'product variant',
      table: VARIANTS,
      parent: 'uuid',
      key: ['productId', 'variantId'],
      fields: [
        field(['productId', 'ID'], uuid, 'REFERENCE', {
          ...ofProducts,
          with: ['variantId'],
          referenceEntity: 'ProductVariant',
        }),
        field(['quantity', 'Int'], stock, 'STOCK_LEVEL', {
          with: ['trackQuantity'],
          adds: true,
          lossy: true,
          note: 'Insites has one number for a variant: that of all locations together.',
        }),
      ],
      constants: [],
      write: updated(VARIANTS, '/ecommerce/api/v2/product-variants'),
    },
    {
      id: 'variants',
      wixEntity: 'ProductVariant',
      path: 'variants[]',
      action: 'UPDATE',
      onlyIf: null,
      leaveOut: null,
      insitesEntity: 'product variant',
      table: VARIANTS,
      parent: 'uuid',
      key: ['productId', 'variants[].variantId'],
      fields: [
        field(['productId', 'ID'], uuid, 'REFERENCE', {
          ...ofProducts,
          with: ['variants[].variantId'],
          referenceEntity: 'ProductVariant',
        }),
        field(['variants[].quantity', '[Int]'], stock, 'STOCK_LEVEL', { with: ['trackQuantity'] }),
      ],
      constants: [],
      write: updated(VARIANTS, '/ecommerce/api/v2/product-variants'),
    },
  ],
  write: updated(PRODUCTS, '/ecommerce/api/v2/products'),
  sample: {
    source: {
      id: ITEM_OAK,
      productId: BENCH,
      variantId: BENCH_OAK,
      quantity: 4,
      trackQuantity: true,
      inStock: null,
      variants: null,
    },
    row: {
      uuid: rowUuid('Product', BENCH),
      stock_level: 4,
      'custom_field.wix_track_stock': true,
      'custom_field.wix_in_stock': null,
    },
    children: {
      variant: [{ uuid: rowUuid('ProductVariant', `${BENCH}:${BENCH_OAK}`), stock_level: 4 }],
      variants: [],
    },
  },
  warnings: [
    'A delta holds only the items that changed: read all items of those products (`filter.productIds`) before adding up.',
  ],
};

/** Rows inside a record, of which some are left out, and what is the same in each. */
const variants = {
  id: 'variants',
  wixEntity: 'ProductVariant',
  path: 'variants[]',
  action: 'CREATE',
  onlyIf: 'options[].name',
  leaveOut: {
    path: 'variants[].visible',
    is: 'false',
    reason: expect.stringMatching(/^Hidden in Wix: it cannot be bought there\./),
  },
  insitesEntity: 'product variant',
  table: VARIANTS,
  parent: 'product.uuid',
  key: ['id', 'variants[].id'],
  fields: amongOthers([
    field(['id', 'ID'], ['product.uuid', 'product_uuid', 'uuid'], 'REFERENCE', {
      ...ofProducts,
      required: true,
    }),
    field(['regularPrice.amount', 'Decimal'], ['regular_price', 'regular_price', 'float'], 'NUMBER', {
      required: true,
      lossy: true,
      default: 0,
    }),
  ]),
  constants: [],
  write: created(VARIANTS, '/ecommerce/api/v2/product-variants'),
};

export const stepAnswers: readonly GoldenAnswer[] = [
  {
    name: 'steps that make and that change rows',
    document: `{ migrationPlan(input: { products: [STORES] }) { steps ${whole('MigrationStep')} } }`,
    routes: shop,
    data: { migrationPlan: { steps: amongOthers([collections, inventoryItems]) } },
  },
  {
    name: 'rows inside the records of a step',
    document: `{ migrationPlan(input: { products: [STORES] }) { steps { id estimate ${whole('StepEstimate')} constants ${whole('ConstantValue')} sourceQuery { sideReads } children ${whole('ChildRows')} } } }`,
    routes: shop,
    data: {
      migrationPlan: {
        steps: amongOthers([
          {
            id: 'products',
            // A page of products and one of their variants. Of rows the product, its option and four variants, as assumed before they are read.
            estimate: {
              pages: 1,
              wixRequests: 2,
              wixSeconds: 0.2,
              idRequests: 1,
              rows: 6,
              insitesRequests: 6,
              insitesSeconds: 1.2,
            },
            constants: [
              {
                target: 'tax_amount',
                storage: 'tax_amount',
                value: 0,
                note: 'Taxes are set up anew; `effective_price` and `total_price` are computed by Insites.',
              },
            ],
            sourceQuery: { sideReads: ['variants'] },
            children: amongOthers([variants]),
          },
        ]),
      },
    },
  },
  {
    name: 'words that a transform uses, and what is the same in every row inside a record',
    document: `{ migrationPlan(input: { products: [CONTACTS] }) { steps { id fields ${whole('FieldMapping')} children { id constants ${whole('ConstantValue')} } } } }`,
    data: {
      migrationPlan: {
        steps: amongOthers([
          {
            id: 'companies',
            fields: amongOthers([
              field(['company', 'String'], uuid, 'WIX_UUID', {
                argument: 'lower-case',
                note: 'The key is the name in lower case.',
              }),
            ]),
            children: [],
          },
          {
            id: 'contacts',
            fields: amongOthers([
              field(['company', 'String'], ['company.uuid', 'company_uuid', 'uuid'], 'REFERENCE', {
                argument: 'lower-case',
                reference: 'companies',
                referenceEntity: 'Company',
                note: 'Companies are told apart by name.',
              }),
            ]),
            children: [
              {
                id: 'addresses',
                constants: [
                  { target: 'related_type', storage: 'related_type', value: 'contact', note: null },
                ],
              },
            ],
          },
        ]),
      },
    },
  },
];
