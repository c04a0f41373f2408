import type { GoldenRecord } from '../golden-answer.ts';
import { rowUuid } from '../identity.ts';
import {
  BENCH,
  BENCH_ASH,
  BENCH_OAK,
  GARDEN,
  LAMP,
  pictureUrl,
  PLANS,
  SEATS,
  STOOL,
  STOOL_RED,
} from './ids.ts';

const product = (id: string): string => rowUuid('Product', id);
const variant = (id: string, own: string): string => rowUuid('ProductVariant', `${id}:${own}`);
const choice = (label: string, value: string): string =>
  JSON.stringify({ product_option_label: label, product_option_value: value });

const seats: GoldenRecord = {
  id: SEATS,
  row: {
    uuid: rowUuid('Collection', SEATS),
    category_name: 'Seats',
    category_slug: 'all-seats',
    long_description: 'To sit on',
    status: 'disabled',
    'custom_field.wix_image': pictureUrl('3001'),
    meta_title: 'Seats | Tidewater',
    is_use_meta_title: true,
    is_use_meta_description: false,
    'custom_field.wix_collection_id': SEATS,
    created_at: '2023-01-01T01:01:01.100Z',
    updated_at: '2023-02-02T02:02:02.200Z',
  },
};

/** Without a name: the slug stands for it. */
const garden: GoldenRecord = {
  id: GARDEN,
  row: {
    uuid: rowUuid('Collection', GARDEN),
    category_name: 'garden',
    category_slug: 'garden',
    long_description: '<p id="p1">Outside</p>',
    status: 'enabled',
    parent_category_uuids: [rowUuid('Collection', SEATS)],
    category_weighting: 3,
    meta_title: 'Garden | Tidewater',
    is_use_meta_title: true,
    meta_description: 'Benches for gardens',
    is_use_meta_description: true,
    'custom_field.wix_collection_id': GARDEN,
  },
};

const bench: GoldenRecord = {
  id: BENCH,
  row: {
    tax_amount: 0,
    uuid: product(BENCH),
    product_name: 'Bench',
    slug: 'garden-bench',
    long_description: '<p id="p1">Sits three</p>',
    short_description: 'Sits three',
    status: 'enabled',
    is_website_display: true,
    regular_price: 100,
    sale_price: 80,
    is_on_sale: true,
    weight: 9.5,
    shipping_weight: 9.5,
    brand_name: 'Tidewater',
    product_image: { remote_url: pictureUrl('1001') },
    // The main picture is not in the gallery again.
    gallery_1: [
      { remote_url: pictureUrl('1002') },
      { remote_url: 'https://video.wixstatic.com/video/aa11bb_video1/1080p/mp4/file.mp4' },
    ],
    category_uuids: [rowUuid('Collection', GARDEN)],
    is_product_variant_enabled: true,
    is_subscription: true,
    unit_label: '€26.67 / m',
    meta_title: 'Bench | Tidewater',
    is_use_meta_title: true,
    meta_description: 'A bench of oak',
    is_use_meta_description: true,
    'custom_field.wix_product_id': BENCH,
    'custom_field.wix_product_type': 'PHYSICAL',
    'custom_field.wix_ribbon': 'New',
    'custom_field.wix_cost': 41,
    'custom_field.wix_info_sections': JSON.stringify([['Care', '<p id="p1">Oil it</p>']]),
    'custom_field.wix_modifiers':
      '[["Engraving","Your words",true,40,"5.50",null],["Feet",null,false,null,null,["Felt (+1.25)","Bare"]]]',
    'custom_field.wix_subscriptions': '[["A bench a year","YEAR",2,7,"PERCENT","12","Every spring"]]',
    'custom_field.wix_url': 'https://tidewater.example/product-page/garden-bench',
    created_at: '2024-01-02T03:04:05.111Z',
    updated_at: '2024-02-03T04:05:06.222Z',
  },
  children: {
    options: [
      {
        uuid: rowUuid('ProductOption', `${BENCH}:Wood`),
        'product.uuid': product(BENCH),
        product_option_label: 'Wood',
        product_option_values: ['Oak', 'Ash', 'Elm'],
      },
    ],
    // Elm is hidden, and has no row.
    variants: [
      {
        uuid: variant(BENCH, BENCH_OAK),
        'product.uuid': product(BENCH),
        product_sku: 'BEN-OAK',
        regular_price: 100,
        sale_price: 80,
        is_on_sale: true,
        compare_at_price: 100,
        cost_price: 41,
        weight: '9.5',
        width: '45',
        height: '46',
        length: '150',
        product_options: [choice('Wood', 'Oak')],
        product_image: { remote_url: pictureUrl('2001') },
      },
      {
        uuid: variant(BENCH, BENCH_ASH),
        'product.uuid': product(BENCH),
        product_sku: `wix-${BENCH}-${BENCH_ASH}`,
        regular_price: 90,
        is_on_sale: false,
        product_options: [choice('Wood', 'Ash')],
      },
    ],
  },
};

/** What the only variant has is the product's. */
const lamp: GoldenRecord = {
  id: LAMP,
  row: {
    tax_amount: 0,
    uuid: product(LAMP),
    product_name: 'lamp-no-9',
    slug: 'lamp-no-9',
    sku: 'LAMP-9',
    status: 'disabled',
    is_website_display: false,
    regular_price: 19.9,
    is_on_sale: false,
    weight: 1.25,
    shipping_weight: 1.25,
    category_uuids: [rowUuid('Collection', SEATS)],
    is_product_variant_enabled: false,
    is_subscription: false,
    meta_title: 'Lamp | Tidewater',
    is_use_meta_title: true,
    is_use_meta_description: false,
    'custom_field.wix_product_id': LAMP,
    'custom_field.wix_product_type': 'DIGITAL',
    'custom_field.wix_barcode': '4000000000017',
    'custom_field.wix_cost': 7.5,
    created_at: '2024-03-01T00:00:00.333Z',
  },
};

/** Visible, but nothing of it can be bought. */
const plans: GoldenRecord = {
  id: PLANS,
  row: {
    tax_amount: 0,
    uuid: product(PLANS),
    product_name: 'Plans',
    slug: 'plans',
    sku: 'PLANS-1',
    status: 'disabled',
    is_website_display: false,
    is_on_sale: false,
    is_product_variant_enabled: false,
    is_subscription: false,
    is_use_meta_title: false,
    is_use_meta_description: false,
    'custom_field.wix_product_id': PLANS,
    'custom_field.wix_product_type': 'PHYSICAL',
    'custom_field.wix_barcode': '4000000000031',
  },
};

const stool: GoldenRecord = {
  id: STOOL,
  row: {
    tax_amount: 0,
    uuid: product(STOOL),
    product_name: STOOL,
    status: 'enabled',
    is_website_display: true,
    is_on_sale: false,
    is_product_variant_enabled: true,
    is_subscription: false,
    is_use_meta_title: false,
    is_use_meta_description: false,
    'custom_field.wix_product_id': STOOL,
  },
  children: {
    options: [
      {
        uuid: rowUuid('ProductOption', `${STOOL}:Colour`),
        'product.uuid': product(STOOL),
        product_option_label: 'Colour',
        product_option_values: ['Red'],
      },
    ],
    variants: [
      {
        uuid: variant(STOOL, STOOL_RED),
        'product.uuid': product(STOOL),
        product_sku: `wix-${STOOL}-${STOOL_RED}`,
        regular_price: 0,
        is_on_sale: false,
      },
    ],
  },
};

export const rows: Readonly<Record<string, readonly GoldenRecord[]>> = {
  collections: [seats, garden],
  products: [bench, lamp, plans, stool],
  inventoryItems: [
    {
      id: product(BENCH),
      row: { uuid: product(BENCH), stock_level: 4, 'custom_field.wix_track_stock': true },
      children: { variant: [{ uuid: variant(BENCH, BENCH_OAK), stock_level: 4 }] },
    },
    // The stock of a hidden variant has no row of its own to go to.
    {
      id: product(BENCH),
      row: { uuid: product(BENCH), stock_level: 3, 'custom_field.wix_track_stock': true },
    },
    {
      id: product(LAMP),
      row: {
        uuid: product(LAMP),
        'custom_field.wix_track_stock': false,
        'custom_field.wix_in_stock': true,
      },
    },
  ],
};
