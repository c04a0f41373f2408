import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  DateTime: { input: 'string', output: 'unknown' },
  Decimal: { input: 'string', output: 'unknown' },
  JSON: { input: 'unknown', output: 'unknown' },
  ID: { input: 'string', output: 'string' },
  _FieldSet: 'string',
};

/** The TypeScript types of resolver parents, one line for each entity: the record that its resolvers read. */
const mappers = {
  ...entity('Product', '../products/stores/records.ts#ProductRecord'),
  Site: '../products/site/records.ts#SiteRecord',
  SiteLocale: '../products/site/records.ts#WireLocale',
  SiteAddress: '../products/site/records.ts#WireAddress',
  BusinessSchedule: '../products/site/records.ts#WireSchedule',
  BusinessHoursException: '../products/site/records.ts#WireException',
  Multilingual: '../products/site/records.ts#WireMultilingual',
  InstalledApp: '../products/site/endpoints.ts#WireAppInstance',
  ConnectionTest: '../gateway/connection-test/run.ts#TestedConnection',
  ProductTest: '../gateway/connection-test/run.ts#TestedProduct',
  PermissionAdvice: '../gateway/product-module.ts#PermissionNeed',
  ...entity('Collection', '../products/stores/records.ts#CollectionRecord'),
  ...entity('InventoryItem', '../products/stores/records.ts#InventoryItemRecord'),
  ProductVariant: '../products/stores/records.ts#VariantRecord',
  ...values('../products/stores/records.ts#ValueRecord', [
    'Breadcrumb',
    'DigitalFile',
    'Dimensions',
    'Image',
    'InfoSection',
    'InventoryItemVariant',
    'Money',
    'MoneyRange',
    'NumberRange',
    'Preorder',
    'PricePerUnit',
    'ProductBrand',
    'ProductDiscount',
    'ProductInventory',
    'ProductMedia',
    'ProductModifier',
    'ProductOption',
    'ProductRibbon',
    'ProductSubscription',
    'SeoData',
    'StoreLocation',
    'SubscriptionPrice',
    'VariantChoice',
    'VariantStock',
  ]),
  ...entity('DataCollection', '../products/data/records.ts#CollectionRecord'),
  ...entity('DataItem', '../products/data/records.ts#ItemRecord'),
  DataItemField: '../products/data/item-fields.ts#DataItemFieldRecord',
  DataReadElsewhere: '../products/data/read-elsewhere.ts#ReadElsewhere',
  ...parts('../products/data/records.ts', 'Data', [
    'CollectionDeprecation',
    'CollectionField',
    'CollectionPlugin',
    'FieldPlugin',
    'PageLink',
    'ReferenceMetadata',
    'TypeMetadata',
  ]),
  ...values('../products/data/records.ts#ValueRecord', [
    'DataCollectionCapabilities',
    'DataCollectionPermissions',
    'DataFieldCapabilities',
    'DataFieldCondition',
    'DataIndexLimits',
    'DataLengthRange',
    'DataNumberRange',
    'DataObjectField',
    'DataSizeRange',
    'DataSort',
  ]),
  ...entity('Order', '../products/orders/records.ts#OrderRecord'),
  ...entity('AbandonedCheckout', '../products/orders/records.ts#CheckoutRecord'),
  ...parts('../products/orders/records.ts', 'Order', [
    'LineItem',
    'ItemTaxInfo',
    'ItemTaxBreakdown',
    'ItemTaxDetails',
    'ModifierGroup',
    'Modifier',
    'TaxInfo',
    'TaxBreakdown',
    'PriceSummary',
    'BalanceSummary',
    'ShippingInfo',
    'ShippingCost',
    'AppliedDiscount',
    'Coupon',
    'MerchantDiscount',
    'DiscountRule',
    'LineItemDiscount',
    'AdditionalFee',
    'PlatformFeeSummary',
    'PlatformFee',
    'Payment',
    'RegularPayment',
    'Authorization',
    'Capture',
    'Chargeback',
    'Refund',
    'RefundTransaction',
    'RefundDetails',
    'FeeRefund',
    'RefundSummary',
    'LineItemRefund',
    'BuyerInfo',
    'CreatedBy',
    'Tags',
    'Activity',
    'SubscriptionInfo',
    'Fulfillment',
    'ItemQuantity',
    'PaymentMethodName',
    'Void',
    'MembershipPayment',
  ]),
  ...entity('Member', '../products/members/records.ts#MemberRecord'),
  ...parts('../products/members/records.ts', 'Member', [
    'Profile',
    'ContactInfo',
    'CustomField',
    'FieldDefinition',
    'Badge',
    'About',
    'WixUser',
  ]),
  ...entity('Contact', '../products/contacts/records.ts#ContactRecord'),
  ...parts('../products/contacts/records.ts', 'Contact', [
    'Label',
    'ExtendedField',
    'FieldDefinition',
    'Picture',
    'MemberInfo',
    'MemberProfile',
  ]),
  ...parts('../products/orders/records.ts', 'AbandonedCheckout', [
    'BuyerInfo',
    'LineItem',
    'Discount',
    'Coupon',
    'MerchantDiscount',
    'DiscountRule',
    'Activity',
  ]),
};

/** Maps an entity and its connection. */
function entity(name: string, record: string): Record<string, string> {
  return {
    [name]: record,
    [`${name}Connection`]: '../gateway/paging/connection.ts#ConnectionResult<unknown>',
  };
}

/** Maps value types whose fields are handed on as they are. */
function values(record: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, record]));
}

/** Maps types that belong to an entity: `OrderCoupon` to `OrderCouponRecord` of the product's records, and so on. */
function parts(records: string, prefix: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${prefix}${name}`, `${records}#${prefix}${name}Record`]));
}

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../gateway/context.ts#GatewayContext',
        mappers,
        scalars,
        strictScalars: true,
        // A field that Wix leaves out is null in the graph.
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null',
        // Resolvers may hand on what Wix sent as it is; the scalars and enums check it when the answer is written.
        allowParentTypeOverride: true,
      },
    },
  },
};

export default config;
