import type { JsonObject } from '../json.ts';
import { productPlan, variantPlan } from './product-plan.ts';
import type { Shop } from './shop.ts';
import { INVENTORY_BLOCKS, iso, locationsOf } from './shop.ts';
import { variantName } from './variant-v3.ts';

/** wire: a V3 inventory item is the stock of one variant at one location: a quantity where it is tracked, else a flag. */
export function inventoryItemV3(shop: Shop, serial: number): JsonObject {
  const product = INVENTORY_BLOCKS.parentOf(serial);
  const plan = productPlan(shop, product);
  const locations = locationsOf(product);
  const within = serial - INVENTORY_BLOCKS.firstOf(product);
  const variant = variantPlan(shop, plan, Math.floor(within / locations.length));
  const location = locations[within % locations.length] ?? 0;
  const quantity = location === 0 ? variant.quantity : Math.abs(variant.quantity) % 9;
  const available = plan.tracked ? quantity > 0 : variant.inStock;
  const created = plan.createdAt + Math.min(within, 200) * 100;
  return {
    id: shop.id('inventoryItem', serial),
    revision: String(1 + (serial % 40)),
    createdDate: iso(created),
    updatedDate: iso(Math.max(created, plan.updatedAt)),
    variantId: variant.id,
    locationId: shop.id('location', location),
    productId: plan.id,
    trackQuantity: plan.tracked,
    ...(plan.tracked ? { quantity } : { inStock: variant.inStock }),
    availabilityStatus: available ? 'IN_STOCK' : plan.preorder ? 'PREORDER' : 'OUT_OF_STOCK',
    preorderInfo: plan.preorder
      ? {
          enabled: true,
          message: 'Ships in three weeks 🚚',
          limit: 50,
          counter: product % 50,
          quantity: 50 - (product % 50),
        }
      : { enabled: false },
    product: {
      name: plan.name,
      directCategoryIds: [0, ...plan.categories].map((category) => shop.id('category', category)),
      variantName: plan.options.length === 0 ? undefined : variantName(plan, variant),
      variantSku: variant.sku,
      variantVisible: variant.visible,
    },
  };
}

/** The serials of the inventory items of a product, or of one of its variants. */
export function inventorySerials(product: number | undefined, variantPlace?: number): number[] {
  if (product === undefined) return [];
  const first = INVENTORY_BLOCKS.firstOf(product);
  const perVariant = locationsOf(product).length;
  const all = Array.from({ length: INVENTORY_BLOCKS.sizeOf(product) }, (_, place) => first + place);
  return variantPlace === undefined
    ? all
    : all.slice(variantPlace * perVariant, (variantPlace + 1) * perVariant);
}
