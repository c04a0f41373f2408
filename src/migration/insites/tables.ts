import type { InsitesModule } from '../../generated/enums.ts';
import type { ColumnType } from '../../mapping/index.ts';

// The entities of Insites that steps write to, as data: what its API names and requires, and where imports write it.

/** One entity; what is left out follows from its key. */
export interface EntityTable {
  readonly module: Extract<InsitesModule, 'CRM' | 'ECOMMERCE' | 'EVENTS'>;
  /** @default the key in words */
  readonly name?: string;
  /** @default the key */
  readonly table?: string;
  /** Path of the REST API below the site, or null where it has none. */
  readonly restPath: string | null;
  /** Whether a path below that one takes a list of records. */
  readonly hasBulk?: boolean;
  /** Whether the admin's import of CSV files is documented for it. */
  readonly csvImport?: boolean;
  /** @default 'import_models' */
  readonly importRoute?: 'import_users';
  readonly hasCustomFields?: boolean;
  /**
   * Columns by their type, beside those that every row has: `name`, `name!` where Insites requires it, `key=column` where the API's key has
   * another name. A relation `product` is `product.uuid` on the wire and the column `product_uuid`.
   */
  readonly columns: Readonly<Partial<Record<ColumnType | 'relation', string>>>;
}

const SEO_TEXTS =
  'canonical_url meta_title meta_description open_graph_title open_graph_description open_graph_image';
const SEO_FLAGS = 'is_use_meta_title is_use_meta_description is_visible_to_search_engines is_sitemap_enabled';

/** The address that an order carries as it was when the order was placed. */
function partyOf(party: 'billing' | 'shipping'): string {
  const names = `
    company_name contact_first_name contact_last_name contact_email contact_phone_country_code
    contact_phone_number address_1 address_2 address_3 suburb city state postcode country country_code`;
  return names.replaceAll(/\S+/g, `${party}_$&`);
}

/** Every Insites entity that a step writes to. */
export const tables = {
  contact: {
    module: 'CRM',
    table: 'crm_contact',
    restPath: '/crm/api/v2/contacts',
    importRoute: 'import_users',
    hasCustomFields: true,
    columns: {
      string: `
        email! email_2 first_name last_name job_title notes nationality prefix gender
        mobile_phone_country_code mobile_phone_number home_phone_country_code home_phone_number
        work_phone_country_code work_phone_number`,
      date: 'birth_date',
      upload: 'contact_avatar',
      boolean: 'is_archived',
      relation: 'company default_address category type lead_source',
    },
  },
  company: {
    module: 'CRM',
    table: 'crm_company',
    restPath: '/crm/api/v2/companies',
    csvImport: true,
    hasCustomFields: true,
    columns: {
      string: 'company_name!',
    },
  },
  contact_address: {
    module: 'CRM',
    name: 'address',
    table: 'crm_address',
    restPath: '/crm/api/v2/contacts/addresses',
    columns: {
      uuid: 'contact.uuid=related_uuid!',
      string: `
        related_type address_label address_1 address_2 address_3 city state country country_code postcode
        latitude longitude`,
    },
  },
  category: {
    module: 'ECOMMERCE',
    restPath: '/ecommerce/api/v2/categories',
    hasCustomFields: true,
    columns: {
      string: `
        category_name! category_slug=slug category_title category_heading short_description long_description
        status ${SEO_TEXTS}`,
      array: 'parent_category_uuids',
      integer: 'category_weighting',
      boolean: SEO_FLAGS,
    },
  },
  product: {
    module: 'ECOMMERCE',
    restPath: '/ecommerce/api/v2/products',
    hasCustomFields: true,
    columns: {
      string: `
        product_name! slug sku brand_name brand_uuid short_description long_description status unit_label
        tags ${SEO_TEXTS}`,
      float: `
        regular_price sale_price effective_price total_price tax_amount width height length weight
        shipping_weight`,
      integer: 'stock_level product_weighting',
      boolean: `
        is_on_sale is_featured is_tax_included is_sale_price_tax_included is_subscription
        is_product_variant_enabled is_website_display ${SEO_FLAGS}`,
      array: 'category_uuids gallery_1 gallery_2',
      upload: 'product_image media_1 media_2 media_3 media_4',
    },
  },
  product_variant_option: {
    module: 'ECOMMERCE',
    restPath: '/ecommerce/api/v2/product-variant-options',
    columns: {
      relation: 'product!',
      string: 'product_option_label!',
      array: 'product_option_values',
    },
  },
  product_variant: {
    module: 'ECOMMERCE',
    restPath: '/ecommerce/api/v2/product-variants',
    // The columns of a variant's measures hold text.
    columns: {
      relation: 'product!',
      string: 'product_sku! width height length weight',
      float: 'regular_price! cost_price compare_at_price sale_price effective_price tax_amount',
      integer: 'stock_level',
      boolean: 'is_on_sale is_tax_included is_variant_sale_price_tax_included',
      array: 'product_options',
      upload: 'product_image',
    },
  },
  order: {
    module: 'ECOMMERCE',
    restPath: '/ecommerce/api/v2/orders',
    csvImport: true,
    hasCustomFields: true,
    // The API takes an order without a time and a status; the CSV import does not.
    columns: {
      datetime: 'date_time!',
      string: `
        order_status! order_number order_reference currency order_payment_status order_shipping_status notes
        order_contact_first_name order_contact_last_name order_contact_email
        order_contact_phone_country_code order_contact_phone_number order_company_name shipping_instructions
        freight_method freight_option freight_supplier_name freight_tracking_code freight_tracking_link
        ${partyOf('billing')} ${partyOf('shipping')}`,
      relation: 'order_contact',
      float: `
        subtotal_amount total_tax_amount total_shipping_amount total_discount_amount processing_fee
        total_amount order_total total_amount_paid`,
      boolean: 'is_recurring is_scheduled',
    },
  },
  order_item: {
    module: 'ECOMMERCE',
    restPath: '/ecommerce/api/v2/order-items',
    hasBulk: true,
    columns: {
      relation: 'order! product product_variant',
      string: 'order_item_name! sku',
      float: 'quantity! unit_price! tax_amount item_price item_tax line_item_tax line_item_total',
      boolean: 'unit_price_includes_tax is_fixed_tax_amount',
      upload: 'order_item_image',
    },
  },
  order_discount: {
    module: 'ECOMMERCE',
    restPath: '/ecommerce/api/v2/order-discounts',
    hasBulk: true,
    columns: {
      relation: 'order!',
      string: 'discount_name! discount_type!',
      float: 'discount_value!',
    },
  },
  order_shipping_package: {
    module: 'ECOMMERCE',
    restPath: '/ecommerce/api/v2/order-shipping-packages',
    columns: {
      relation: 'order!',
      string: 'shipping_package_name! freight_supplier_name freight_tracking_code freight_tracking_link',
      array: 'shipping_items_uuids',
      datetime: 'dispatched_date delivered_date',
    },
  },
  payment: {
    module: 'ECOMMERCE',
    restPath: '/ecommerce/api/v2/payments',
    columns: {
      relation: 'order!',
      float: 'amount!',
      string: `
        currency status source notes payment_gateway_name payment_gateway_details payment_method_name
        card_brand card_last_four_digits`,
      datetime: 'date_time',
    },
  },
  event: {
    module: 'EVENTS',
    restPath: '/events/api/v2/events',
    hasCustomFields: true,
    columns: {
      string: `
        event_name! event_slug=slug reference_number status event_time_zone notes short_description
        long_description event_type online_event_id password link meta_title meta_description venue_name
        venue_address_1 venue_address_2 venue_address_3 venue_city venue_state venue_postcode venue_country
        venue_country_code venue_type`,
      datetime: 'start_date_time end_date_time registration_deadline_date',
      upload: 'event_image',
      relation: 'category',
    },
  },
  // Divisions and tiers have no API: only imports write them.
  event_pricing_division: {
    module: 'EVENTS',
    restPath: null,
    columns: {
      string: 'name! notes status area_name',
      relation: 'event!',
      integer: 'capacity total_capacity area_individual_tickets_remaining',
    },
  },
  event_pricing_tier: {
    module: 'EVENTS',
    restPath: null,
    columns: {
      string: 'name! tax_type capacity_type',
      relation: 'event! event_pricing_division!',
      float: 'price! tax',
      boolean: 'price_includes_tax',
      datetime: 'availability_start_date availability_end_date',
    },
  },
  event_ticket: {
    module: 'EVENTS',
    restPath: '/events/api/v2/events/:uuid/tickets',
    columns: {
      relation: 'event! event_pricing_division! event_pricing_tier! contact purchased_by',
      string: `
        ticket_type! contact_first_name contact_last_name contact_email contact_phone_country_code
        contact_phone_number allocation_status confirmation_status attended_status`,
      float: 'price tax',
    },
  },
} satisfies Readonly<Record<string, EntityTable>>;

/** Name of an entity of Insites. */
export type EntityName = keyof typeof tables;
