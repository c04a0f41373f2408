import { isDenial, privilege } from '../../gateway/privilege.ts';
import { permissions } from '../../wix/permissions.ts';

/** Costs and hidden products of catalog V3: one permission brings both (docs/fidelity.md#hidden-products). */
export const ADMIN_V3 = privilege(
  'Hidden products, hidden variants and costs are missing: Wix was asked for MERCHANT_DATA and refused it to this key.',
  permissions.PRODUCTS_V3_ADMIN,
  ({ wixCode, status }) =>
    wixCode === 'NO_PERMISSION_TO_READ_MERCHANT_DATA' ||
    wixCode === 'NO_PERMISSION_TO_INCLUDE_NOT_VISIBLE_PRODUCTS' ||
    isDenial(status),
);

/** Costs and hidden products of catalog V1, for whose refusal Wix has no code of its own. */
export const ADMIN_V1 = privilege(
  'Hidden products and costs are missing: Wix was asked with includeHiddenProducts and includeMerchantSpecificData and refused them to this key.',
  permissions.PRODUCTS_MANAGE,
  ({ status }) => isDenial(status),
);

/** Hidden categories of catalog V3. */
export const HIDDEN_CATEGORIES = privilege(
  'Hidden collections are missing: Wix was asked with returnNonVisibleCategories and refused them to this key.',
  permissions.CATEGORIES,
  ({ status }) => isDenial(status),
  'hidden categories',
);
