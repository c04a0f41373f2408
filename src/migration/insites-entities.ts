import type { ColumnType } from '../mapping/index.ts';
import type { Generation, InsitesModule } from '../contract/step-definition.ts';

/** One field of an Insites entity: the key that its API takes, and the column that imports write. */
export interface InsitesField {
  readonly storage: string;
  readonly type: ColumnType;
  readonly required?: boolean;
}

/** What Insites calls one kind of record, and the ways to write it. */
export interface InsitesEntity {
  readonly module: InsitesModule;
  readonly name: string;
  readonly table: Readonly<Record<Generation, string>>;
  /** Path of the REST API below the site, or null where it has none. */
  readonly restPath: string | null;
  /** Path that takes a list of records, and whether each answer says which record it is about. */
  readonly restBulkPath?: string;
  /** Whether the admin's import of CSV files is documented for it. */
  readonly csvImport: boolean;
  /** Whether people are written with `import_users`, everything else with `import_models`. */
  readonly importRoute: 'import_users' | 'import_models';
  /** Table of the custom fields that its `custom_field.<name>` keys are stored in. */
  readonly customFieldTable?: string;
  readonly fields: Readonly<Record<string, InsitesField>>;
}

const text = (...names: string[]): Record<string, InsitesField> => columns('string', names);
const numbers = (...names: string[]): Record<string, InsitesField> => columns('float', names);
const flags = (...names: string[]): Record<string, InsitesField> => columns('boolean', names);
const uploads = (...names: string[]): Record<string, InsitesField> => columns('upload', names);
const arrays = (...names: string[]): Record<string, InsitesField> => columns('array', names);
const dates = (...names: string[]): Record<string, InsitesField> => columns('datetime', names);
const required = (type: ColumnType, name: string): Record<string, InsitesField> => ({
  [name]: { storage: name, type, required: true },
});

function columns(type: ColumnType, names: readonly string[]): Record<string, InsitesField> {
  return Object.fromEntries(names.map((name) => [name, { storage: name, type }]));
}

/** A relation: `product.uuid` on the wire is the column `product_uuid`. */
function relation(name: string, isRequired = false): Record<string, InsitesField> {
  const field = { storage: `${name}_uuid`, type: 'uuid' as const };
  return { [`${name}.uuid`]: isRequired ? { ...field, required: true } : field };
}

/** What every row has: the identity, and the times that only imports keep. */
const row: Record<string, InsitesField> = {
  uuid: { storage: 'uuid', type: 'uuid' },
  created_at: { storage: 'created_at', type: 'datetime' },
  updated_at: { storage: 'updated_at', type: 'datetime' },
};

const ecommerce = (table: string): Record<Generation, string> => ({
  V5: `modules/insites_ecommerce/${table}`,
  V6: `modules/insites_ecommerce/${table}`,
});
const eventTables = (table: string): Record<Generation, string> => ({
  V5: `modules/insites_events/${table}`,
  V6: `modules/insites_events/${table}`,
});
const crm = (table: string): Record<Generation, string> => ({
  V5: `modules/insites_core/${table}`,
  V6: `modules/insites_crm/${table}`,
});

const seo: Record<string, InsitesField> = {
  ...text(
    'canonical_url',
    'meta_title',
    'meta_description',
    'open_graph_title',
    'open_graph_description',
    'open_graph_image',
  ),
  ...flags(
    'is_use_meta_title',
    'is_use_meta_description',
    'is_visible_to_search_engines',
    'is_sitemap_enabled',
  ),
};

/** The address that an order carries as it was when the order was placed. */
function orderParty(party: 'billing' | 'shipping'): Record<string, InsitesField> {
  const names = [
    'company_name',
    'contact_first_name',
    'contact_last_name',
    'contact_email',
    'contact_phone_country_code',
    'contact_phone_number',
    'address_1',
    'address_2',
    'address_3',
    'suburb',
    'city',
    'state',
    'postcode',
    'country',
    'country_code',
  ];
  return text(...names.map((name) => `${party}_${name}`));
}

/** Every Insites entity that a step writes to. */
const insitesEntities = {
  contact: {
    module: 'CRM',
    name: 'contact',
    table: crm('crm_contact'),
    restPath: '/crm/api/v2/contacts',
    csvImport: false,
    importRoute: 'import_users',
    customFieldTable: 'modules/ins_core/crm_contact_custom_field',
    fields: {
      ...row,
      ...required('string', 'email'),
      ...text('email_2', 'first_name', 'last_name', 'job_title', 'notes', 'nationality', 'prefix', 'gender'),
      ...text(
        'mobile_phone_country_code',
        'mobile_phone_number',
        'home_phone_country_code',
        'home_phone_number',
      ),
      ...text('work_phone_country_code', 'work_phone_number'),
      ...columns('date', ['birth_date']),
      ...uploads('contact_avatar'),
      ...flags('is_archived'),
      ...relation('company'),
      ...relation('default_address'),
      ...relation('category'),
      ...relation('type'),
      ...relation('lead_source'),
    },
  },
  company: {
    module: 'CRM',
    name: 'company',
    table: crm('crm_company'),
    restPath: '/crm/api/v2/companies',
    csvImport: true,
    importRoute: 'import_models',
    customFieldTable: 'modules/ins_core/crm_company_custom_field',
    fields: { ...row, ...required('string', 'company_name') },
  },
  contact_address: {
    module: 'CRM',
    name: 'address',
    table: crm('crm_address'),
    restPath: '/crm/api/v2/contacts/addresses',
    csvImport: false,
    importRoute: 'import_models',
    fields: {
      ...row,
      'contact.uuid': { storage: 'related_uuid', type: 'uuid', required: true },
      ...text('related_type', 'address_label', 'address_1', 'address_2', 'address_3', 'city', 'state'),
      ...text('country', 'country_code', 'postcode', 'latitude', 'longitude'),
    },
  },
  category: {
    module: 'ECOMMERCE',
    name: 'category',
    table: ecommerce('category'),
    restPath: '/ecommerce/api/v2/categories',
    csvImport: false,
    importRoute: 'import_models',
    customFieldTable: 'modules/ins_ecommerce/category_custom_field',
    fields: {
      ...row,
      ...required('string', 'category_name'),
      category_slug: { storage: 'slug', type: 'string' },
      ...text('category_title', 'category_heading', 'short_description', 'long_description', 'status'),
      ...arrays('parent_category_uuids'),
      ...columns('integer', ['category_weighting']),
      ...seo,
    },
  },
  product: {
    module: 'ECOMMERCE',
    name: 'product',
    table: ecommerce('product'),
    restPath: '/ecommerce/api/v2/products',
    csvImport: false,
    importRoute: 'import_models',
    customFieldTable: 'modules/ins_ecommerce/product_custom_field',
    fields: {
      ...row,
      ...required('string', 'product_name'),
      ...text('slug', 'sku', 'brand_name', 'brand_uuid', 'short_description', 'long_description', 'status'),
      ...text('unit_label', 'tags'),
      ...numbers('regular_price', 'sale_price', 'effective_price', 'total_price', 'tax_amount'),
      ...numbers('width', 'height', 'length', 'weight', 'shipping_weight'),
      ...columns('integer', ['stock_level', 'product_weighting']),
      ...flags(
        'is_on_sale',
        'is_featured',
        'is_tax_included',
        'is_sale_price_tax_included',
        'is_subscription',
      ),
      ...flags('is_product_variant_enabled', 'is_website_display'),
      ...arrays('category_uuids', 'gallery_1', 'gallery_2'),
      ...uploads('product_image', 'media_1', 'media_2', 'media_3', 'media_4'),
      ...seo,
    },
  },
  product_variant_option: {
    module: 'ECOMMERCE',
    name: 'product variant option',
    table: ecommerce('product_variant_option'),
    restPath: '/ecommerce/api/v2/product-variant-options',
    csvImport: false,
    importRoute: 'import_models',
    fields: {
      ...row,
      ...relation('product', true),
      ...required('string', 'product_option_label'),
      ...arrays('product_option_values'),
    },
  },
  product_variant: {
    module: 'ECOMMERCE',
    name: 'product variant',
    table: ecommerce('product_variant'),
    restPath: '/ecommerce/api/v2/product-variants',
    csvImport: false,
    importRoute: 'import_models',
    fields: {
      ...row,
      ...relation('product', true),
      ...required('string', 'product_sku'),
      ...required('float', 'regular_price'),
      ...numbers('cost_price', 'compare_at_price', 'sale_price', 'effective_price', 'tax_amount'),
      // The columns of a variant's measures hold text.
      ...text('width', 'height', 'length', 'weight'),
      ...columns('integer', ['stock_level']),
      ...flags('is_on_sale', 'is_tax_included', 'is_variant_sale_price_tax_included'),
      ...arrays('product_options'),
      ...uploads('product_image'),
    },
  },
  order: {
    module: 'ECOMMERCE',
    name: 'order',
    table: ecommerce('order'),
    restPath: '/ecommerce/api/v2/orders',
    csvImport: true,
    importRoute: 'import_models',
    customFieldTable: 'modules/ins_ecommerce/order_custom_field',
    fields: {
      ...row,
      // The API takes an order without these; the CSV import does not.
      ...required('datetime', 'date_time'),
      ...required('string', 'order_status'),
      ...text(
        'order_number',
        'order_reference',
        'currency',
        'order_payment_status',
        'order_shipping_status',
        'notes',
      ),
      ...relation('order_contact'),
      ...text('order_contact_first_name', 'order_contact_last_name', 'order_contact_email'),
      ...text('order_contact_phone_country_code', 'order_contact_phone_number', 'order_company_name'),
      ...orderParty('billing'),
      ...orderParty('shipping'),
      ...text('shipping_instructions', 'freight_method', 'freight_option', 'freight_supplier_name'),
      ...text('freight_tracking_code', 'freight_tracking_link'),
      ...numbers('subtotal_amount', 'total_tax_amount', 'total_shipping_amount', 'total_discount_amount'),
      ...numbers('processing_fee', 'total_amount', 'order_total', 'total_amount_paid'),
      ...flags('is_recurring', 'is_scheduled'),
    },
  },
  order_item: {
    module: 'ECOMMERCE',
    name: 'order item',
    table: ecommerce('order_item'),
    restPath: '/ecommerce/api/v2/order-items',
    restBulkPath: '/ecommerce/api/v2/order-items/bulk',
    csvImport: false,
    importRoute: 'import_models',
    fields: {
      ...row,
      ...relation('order', true),
      ...relation('product'),
      ...relation('product_variant'),
      ...required('string', 'order_item_name'),
      ...required('float', 'quantity'),
      ...required('float', 'unit_price'),
      ...text('sku'),
      ...numbers('tax_amount', 'item_price', 'item_tax', 'line_item_tax', 'line_item_total'),
      ...flags('unit_price_includes_tax', 'is_fixed_tax_amount'),
      ...uploads('order_item_image'),
    },
  },
  order_discount: {
    module: 'ECOMMERCE',
    name: 'order discount',
    table: ecommerce('order_discount'),
    restPath: '/ecommerce/api/v2/order-discounts',
    restBulkPath: '/ecommerce/api/v2/order-discounts/bulk',
    csvImport: false,
    importRoute: 'import_models',
    fields: {
      ...row,
      ...relation('order', true),
      ...required('string', 'discount_name'),
      ...required('string', 'discount_type'),
      ...required('float', 'discount_value'),
    },
  },
  order_shipping_package: {
    module: 'ECOMMERCE',
    name: 'order shipping package',
    table: ecommerce('order_shipping_package'),
    restPath: '/ecommerce/api/v2/order-shipping-packages',
    csvImport: false,
    importRoute: 'import_models',
    fields: {
      ...row,
      ...relation('order', true),
      ...required('string', 'shipping_package_name'),
      ...arrays('shipping_items_uuids'),
      ...text('freight_supplier_name', 'freight_tracking_code', 'freight_tracking_link'),
      ...dates('dispatched_date', 'delivered_date'),
    },
  },
  payment: {
    module: 'ECOMMERCE',
    name: 'payment',
    table: ecommerce('payment'),
    restPath: '/ecommerce/api/v2/payments',
    csvImport: false,
    importRoute: 'import_models',
    fields: {
      ...row,
      ...relation('order', true),
      ...required('float', 'amount'),
      ...text('currency', 'status', 'source', 'notes', 'payment_gateway_name', 'payment_gateway_details'),
      ...text('payment_method_name', 'card_brand', 'card_last_four_digits'),
      ...dates('date_time'),
    },
  },
  event: {
    module: 'EVENTS',
    name: 'event',
    table: eventTables('event'),
    restPath: '/events/api/v2/events',
    csvImport: false,
    importRoute: 'import_models',
    customFieldTable: 'modules/ins_events/event_custom_field',
    fields: {
      ...row,
      ...required('string', 'event_name'),
      event_slug: { storage: 'slug', type: 'string' },
      ...text(
        'reference_number',
        'status',
        'event_time_zone',
        'notes',
        'short_description',
        'long_description',
      ),
      ...text('event_type', 'online_event_id', 'password', 'link', 'meta_title', 'meta_description'),
      ...text(
        'venue_name',
        'venue_address_1',
        'venue_address_2',
        'venue_address_3',
        'venue_city',
        'venue_state',
      ),
      ...text('venue_postcode', 'venue_country', 'venue_country_code', 'venue_type'),
      ...dates('start_date_time', 'end_date_time', 'registration_deadline_date'),
      ...uploads('event_image'),
      ...relation('category'),
    },
  },
  // Divisions and tiers have no API: only imports write them.
  event_pricing_division: {
    module: 'EVENTS',
    name: 'event pricing division',
    table: eventTables('event_pricing_division'),
    restPath: null,
    csvImport: false,
    importRoute: 'import_models',
    fields: {
      ...row,
      ...relation('event', true),
      ...required('string', 'name'),
      ...text('notes', 'status', 'area_name'),
      ...columns('integer', ['capacity', 'total_capacity', 'area_individual_tickets_remaining']),
    },
  },
  event_pricing_tier: {
    module: 'EVENTS',
    name: 'event pricing tier',
    table: eventTables('event_pricing_tier'),
    restPath: null,
    csvImport: false,
    importRoute: 'import_models',
    fields: {
      ...row,
      ...relation('event', true),
      ...relation('event_pricing_division', true),
      ...required('string', 'name'),
      ...required('float', 'price'),
      ...numbers('tax'),
      ...text('tax_type', 'capacity_type'),
      ...flags('price_includes_tax'),
      ...dates('availability_start_date', 'availability_end_date'),
    },
  },
  event_ticket: {
    module: 'EVENTS',
    name: 'event ticket',
    table: eventTables('event_ticket'),
    restPath: '/events/api/v2/events/:uuid/tickets',
    csvImport: false,
    importRoute: 'import_models',
    fields: {
      ...row,
      ...relation('event', true),
      ...required('string', 'ticket_type'),
      ...relation('event_pricing_division', true),
      ...relation('event_pricing_tier', true),
      ...relation('contact'),
      ...relation('purchased_by'),
      ...text('contact_first_name', 'contact_last_name', 'contact_email', 'contact_phone_country_code'),
      ...text('contact_phone_number', 'allocation_status', 'confirmation_status', 'attended_status'),
      ...numbers('price', 'tax'),
    },
  },
} as const satisfies Record<string, InsitesEntity>;

/** A database of the Data module that the migration itself defines: its columns follow from the mapping. */
function databaseEntity(name: string, label: string): InsitesEntity {
  return {
    module: 'DATA',
    name: label,
    table: { V5: `modules/ins_databases/${name}`, V6: `modules/ins_databases/${name}` },
    restPath: '/databases/api/v2/database/:table_id/items',
    csvImport: true,
    importRoute: 'import_models',
    fields: row,
  };
}

const DATABASE = /^database:([a-z][a-z0-9_]*):([^]*)$/;

/**
 * The Insites entity of a name in a mapping: one of the table, or `database:<name>:<label>`.
 * @throws Error when there is none: a mapping is wrong
 */
export function insitesEntity(name: string): InsitesEntity {
  const database = DATABASE.exec(name);
  if (database !== null) return databaseEntity(database[1] ?? '', database[2]?.trim() || (database[1] ?? ''));
  const known = Object.entries<InsitesEntity>(insitesEntities).find(([key]) => key === name);
  if (known === undefined) throw new Error(`Insites has no entity "${name}"`);
  return known[1];
}

/**
 * The column of a wire key: one of the entity's own, a custom field, or, in a database made for the migration, `properties.<column>`.
 * @param type type of a column that is not Insites' own
 * @throws Error for a key that the entity does not have
 */
export function insitesField(
  entity: InsitesEntity,
  target: string,
  type: ColumnType | undefined,
): InsitesField {
  const own = entity.fields[target];
  if (own !== undefined) return own;
  const [group, name, ...more] = target.split('.');
  const isExtension =
    (group === 'custom_field' && entity.customFieldTable !== undefined) ||
    (group === 'properties' && entity.module === 'DATA');
  if (!isExtension || name === undefined || more.length > 0 || type === undefined)
    throw new Error(`${entity.name} has no field "${target}"${isExtension ? ' without a type' : ''}`);
  return { storage: group === 'custom_field' ? `${entity.customFieldTable}.${name}` : name, type };
}
