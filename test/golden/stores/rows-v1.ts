import type { GoldenRecord } from '../golden-answer.ts';
import { rowUuid } from '../identity.ts';
import { BENCH, LAMP, pictureUrl, SEATS, STOOL } from './ids.ts';
import { LARGE, SMALL } from './records-v1.ts';

const product = (id: string): string => rowUuid('Product', id);
const variant = (own: string): string => rowUuid('ProductVariant', `${BENCH}:${own}`);
const choice = (value: string): string =>
  JSON.stringify({ product_option_label: 'Size', product_option_value: value });

const bench: GoldenRecord = {
  id: BENCH,
  row: {
    tax_amount: 0,
    uuid: product(BENCH),
    product_name: 'Bench',
    slug: 'bench',
    sku: 'BENCH-ALL',
    long_description: '<p>Sits <b>two</b></p>',
    short_description: 'Sits two',
    status: 'enabled',
    is_website_display: true,
    regular_price: 70,
    sale_price: 63,
    is_on_sale: true,
    weight: 8,
    shipping_weight: 8,
    width: 41,
    height: 42,
    length: 130,
    brand_name: 'Tidewater',
    product_image: { remote_url: pictureUrl('5001') },
    gallery_1: [{ remote_url: pictureUrl('5002') }],
    category_uuids: [rowUuid('Collection', SEATS)],
    is_product_variant_enabled: true,
    stock_level: 30,
    is_subscription: false,
    is_use_meta_title: false,
    meta_description: 'A bench for two',
    is_use_meta_description: true,
    'custom_field.wix_product_id': BENCH,
    'custom_field.wix_product_type': 'PHYSICAL',
    'custom_field.wix_ribbon': 'Sale',
    'custom_field.wix_cost': 30,
    'custom_field.wix_info_sections': '[["Care","<p>Wax it</p>"]]',
    'custom_field.wix_modifiers': '[["Your name","Your name",true,12,null,null]]',
    'custom_field.wix_url': 'https://tidewater.example/product-page/bench',
    created_at: '2022-01-02T03:04:05.111Z',
    updated_at: '2022-02-03T04:05:06.222Z',
  },
  children: {
    options: [
      {
        uuid: rowUuid('ProductOption', `${BENCH}:Size`),
        'product.uuid': product(BENCH),
        product_option_label: 'Size',
        product_option_values: ['Small', 'Large'],
      },
    ],
    variants: [
      {
        uuid: variant(SMALL),
        'product.uuid': product(BENCH),
        product_sku: `wix-${BENCH}-${SMALL}`,
        regular_price: 70,
        sale_price: 63,
        is_on_sale: true,
        compare_at_price: 70,
        cost_price: 31,
        stock_level: 11,
        weight: '7',
        product_options: [choice('Small')],
      },
      {
        uuid: variant(LARGE),
        'product.uuid': product(BENCH),
        product_sku: `wix-${BENCH}-${LARGE}`,
        regular_price: 75,
        is_on_sale: false,
        product_options: [choice('Large')],
      },
    ],
  },
};

const lamp: GoldenRecord = {
  id: LAMP,
  row: {
    tax_amount: 0,
    uuid: product(LAMP),
    product_name: 'Lamp',
    slug: 'lamp',
    sku: 'LAMP-1',
    status: 'enabled',
    is_website_display: true,
    regular_price: 20,
    is_on_sale: false,
    weight: 1.5,
    shipping_weight: 1.5,
    is_product_variant_enabled: false,
    is_subscription: false,
    is_use_meta_title: false,
    is_use_meta_description: false,
    'custom_field.wix_product_id': LAMP,
    'custom_field.wix_product_type': 'DIGITAL',
    'custom_field.wix_cost': 6,
  },
};

/** Visible, but nothing of it can be bought. */
const stool: GoldenRecord = {
  id: STOOL,
  row: {
    tax_amount: 0,
    uuid: product(STOOL),
    product_name: 'Stool',
    status: 'disabled',
    is_website_display: false,
    is_on_sale: false,
    is_product_variant_enabled: false,
    is_subscription: false,
    is_use_meta_title: false,
    is_use_meta_description: false,
    'custom_field.wix_product_id': STOOL,
  },
  children: {
    options: [
      {
        // An option without a name is known by its place.
        uuid: rowUuid('ProductOption', `${STOOL}:#1`),
        'product.uuid': product(STOOL),
        product_option_label: 'Option',
        product_option_values: ['Red'],
      },
    ],
  },
};

export const rowsV1: Readonly<Record<string, readonly GoldenRecord[]>> = {
  collections: [
    {
      id: SEATS,
      row: {
        uuid: rowUuid('Collection', SEATS),
        category_name: 'Seats',
        category_slug: 'seats',
        long_description: '<p>To sit on</p>',
        status: 'enabled',
        'custom_field.wix_image': pictureUrl('5003'),
        is_use_meta_title: false,
        is_use_meta_description: false,
        'custom_field.wix_collection_id': SEATS,
      },
    },
  ],
  products: [bench, lamp, stool],
  inventoryItems: [
    {
      // Stock has no key of its own in Insites.
      id: product(BENCH),
      row: { uuid: product(BENCH), 'custom_field.wix_track_stock': true },
      children: { variants: [{ uuid: variant(SMALL), stock_level: 11 }] },
    },
  ],
};
