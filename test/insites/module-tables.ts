import { table, type Table } from './table.ts';

// The tables of Insites' own modules (sixth generation), with the columns that Insites tells of.

const CRM = 'modules/insites_crm';
const SHOP = 'modules/insites_ecommerce';
const EVENTS = 'modules/insites_events';

const SEO = `canonical_url meta_title meta_description open_graph_title open_graph_description open_graph_image`;
const SEO_FLAGS = `is_use_meta_title is_use_meta_description is_visible_to_search_engines is_sitemap_enabled`;

const party = (name: string): string =>
  [
    'company_name contact_first_name contact_last_name contact_email contact_phone_country_code contact_phone_number',
    'address_1 address_2 address_3 suburb city state postcode country country_code',
  ]
    .join(' ')
    .split(' ')
    .map((column) => `${name}_${column}`)
    .join(' ');

/** What a new site has before anything is deployed. */
export const moduleTables: readonly Table[] = [
  table(
    `${CRM}/crm_contact`,
    {
      string: `first_name last_name name prefix gender nationality job_title email email_2
        work_phone_country_code work_phone_number home_phone_country_code home_phone_number mobile_phone_country_code mobile_phone_number
        facebook_link twitter_link youtube_link linkedin_link instagram_link snapchat_link social_1_link social_2_link
        notes alert_message_on_view alert_message_on_edit stripe_id`,
      date: 'birth_date',
      boolean: 'is_archived has_alert_message_on_view has_alert_message_on_edit',
      upload: 'contact_avatar',
    },
    [
      `company_uuid ${CRM}/crm_company`,
      `default_address_uuid ${CRM}/crm_address`,
      'custom_field_uuid modules/ins_core/crm_contact_custom_field',
    ],
  ),
  table(
    `${CRM}/crm_company`,
    {
      string: `company_name! registered_business_number website email_1 email_2 email_3 tax_reference stripe_id notes
        phone_1_country_code phone_1_number phone_2_country_code phone_2_number phone_3_country_code phone_3_number
        mobile_phone_country_code mobile_phone_number`,
      boolean: 'is_archived is_tax_registered',
    },
    ['custom_field_uuid modules/ins_core/crm_company_custom_field'],
  ),
  table(
    `${CRM}/crm_address`,
    {
      string: `related_type! address_label address_1 address_2 address_3 city county district suburb state country country_code
        postcode latitude longitude`,
      geojson: 'geojson',
    },
    [`related_uuid! ${CRM}/crm_contact`],
  ),
  // Of the columns of attachments nothing is told: imports cannot write them.
  table(`${CRM}/attachment`, {}),
  table(
    `${SHOP}/category`,
    {
      string: `category_name! slug category_title category_heading short_description long_description status ${SEO}`,
      boolean: SEO_FLAGS,
      integer: 'category_weighting',
    },
    [
      `parent_category_uuids ${SHOP}/category`,
      'custom_field_uuid modules/ins_ecommerce/category_custom_field',
    ],
  ),
  table(
    `${SHOP}/product`,
    {
      string: `product_name! slug sku brand_name brand_uuid short_description long_description status unit_label tags ${SEO}`,
      float: `regular_price sale_price effective_price total_price tax_amount freight_amount width height length weight
        shipping_width shipping_height shipping_length shipping_weight`,
      integer: 'stock_level product_weighting sitemap_order',
      boolean: `is_on_sale is_featured is_tax_included is_sale_price_tax_included is_fixed_tax_amount is_free_shipping
        is_subscription is_product_variant_enabled is_website_display ${SEO_FLAGS}`,
      upload: 'product_image media_1 media_2 media_3 media_4',
    },
    [
      `category_uuids ${SHOP}/category`,
      `gallery_1 ${CRM}/attachment`,
      'custom_field_uuid modules/ins_ecommerce/product_custom_field',
    ],
  ),
  table(
    `${SHOP}/product_variant_option`,
    { string: 'product_option_label!', array: 'product_option_values' },
    [`product_uuid! ${SHOP}/product`],
  ),
  table(
    `${SHOP}/product_variant`,
    {
      string: 'product_sku! width length height weight',
      float: `regular_price! cost_price compare_at_price sale_price effective_price tax_amount freight_amount`,
      integer: 'stock_level',
      boolean:
        'is_on_sale is_tax_included is_variant_sale_price_tax_included is_fixed_tax_amount is_free_shipping',
      array: 'product_options',
      upload: 'product_image',
    },
    [`product_uuid! ${SHOP}/product`],
  ),
  table(
    `${SHOP}/order`,
    {
      string: `order_number order_reference currency order_status! order_payment_status order_shipping_status notes
        order_contact_first_name order_contact_last_name order_contact_email order_contact_phone_country_code order_contact_phone_number
        order_company_name order_company_email ${party('billing')} ${party('shipping')} shipping_instructions
        freight_supplier_name freight_method freight_option freight_tracking_code freight_tracking_link recurring_group_id`,
      datetime: 'date_time!',
      float: `subtotal_amount total_tax_amount total_shipping_amount total_discount_amount processing_fee total_amount order_total
        total_amount_paid`,
      boolean: 'is_scheduled is_recurring',
    },
    [
      `order_contact_uuid ${CRM}/crm_contact`,
      `order_company_uuid ${CRM}/crm_company`,
      'custom_field_uuid modules/ins_ecommerce/order_custom_field',
    ],
  ),
  table(
    `${SHOP}/order_item`,
    {
      string: 'order_item_name! sku',
      float: 'quantity! unit_price! tax_amount item_price item_tax line_item_tax line_item_total',
      boolean: 'unit_price_includes_tax is_fixed_tax_amount',
      upload: 'order_item_image',
    },
    [
      `order_uuid! ${SHOP}/order`,
      `product_uuid ${SHOP}/product`,
      `product_variant_uuid ${SHOP}/product_variant`,
    ],
  ),
  table(`${SHOP}/order_discount`, { string: 'discount_name! discount_type!', float: 'discount_value!' }, [
    `order_uuid! ${SHOP}/order`,
  ]),
  table(
    `${SHOP}/order_shipping_package`,
    {
      string: 'shipping_package_name! freight_supplier_name freight_tracking_code freight_tracking_link',
      datetime: 'dispatched_date delivered_date',
    },
    [`order_uuid! ${SHOP}/order`, `shipping_items_uuids ${SHOP}/order_item`],
  ),
  table(
    `${SHOP}/payment`,
    {
      string: `currency status source notes payment_gateway_name payment_gateway_details payment_method_name card_brand
        card_last_four_digits card_expiry_month card_expiry_year`,
      float: 'amount!',
      datetime: 'date_time',
    },
    [`order_uuid! ${SHOP}/order`],
  ),
  table(
    `${EVENTS}/event`,
    {
      string: `event_name! slug reference_number status event_time_zone notes short_description long_description event_type
        online_event_id password link venue_name venue_address_1 venue_address_2 venue_address_3 venue_city venue_suburb venue_state
        venue_postcode venue_country venue_country_code venue_latitude venue_longitude venue_type meta_title meta_description`,
      datetime: 'start_date_time end_date_time registration_deadline_date',
      upload: 'event_image image_1 image_2 image_3 image_4 image_5',
    },
    ['custom_field_uuid modules/ins_events/event_custom_field'],
  ),
  table(
    `${EVENTS}/event_pricing_division`,
    {
      string: 'name! notes area_name status',
      integer: `capacity total_capacity capacity_per_group number_of_groups area_individual_tickets_remaining
        area_group_tickets_remaining`,
    },
    [`event_uuid! ${EVENTS}/event`],
  ),
  table(
    `${EVENTS}/event_pricing_tier`,
    {
      string: 'name! tax_type capacity_type',
      float: 'price! tax',
      boolean: 'price_includes_tax',
      datetime: 'availability_start_date availability_end_date',
    },
    [`event_uuid! ${EVENTS}/event`, `event_pricing_division_uuid! ${EVENTS}/event_pricing_division`],
  ),
  table(
    `${EVENTS}/event_ticket`,
    {
      string: `ticket_type! group_id contact_first_name contact_last_name contact_email contact_phone_country_code contact_phone_number
        allocation_status confirmation_status attended_status`,
      float: 'price tax',
    },
    [
      `event_uuid! ${EVENTS}/event`,
      `event_pricing_division_uuid! ${EVENTS}/event_pricing_division`,
      `event_pricing_tier_uuid! ${EVENTS}/event_pricing_tier`,
      `contact_uuid ${CRM}/crm_contact`,
      `purchased_by_uuid ${CRM}/crm_contact`,
    ],
  ),
];
