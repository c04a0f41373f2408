import type { SiteState } from '../state.ts';
import { imageId } from '../stores/media.ts';
import { productPlan, variantPlan } from '../stores/product-plan.ts';
import { managesVariantsV1, shopOf, ZERO_GUID } from '../stores/shop.ts';

/** A product and variant that an order can be for: what the catalog told the order when it was placed. */
export interface ShopItem {
  readonly productId: string;
  readonly variantId: string;
  readonly name: string;
  readonly sku?: string;
  /** In hundredths of the site's currency. */
  readonly price: number;
  readonly imageId?: string;
  /** The chosen options, such as Colour: Blue. */
  readonly choices: Readonly<Record<string, string>>;
}

/** The products an order may refer to, by number, so that a look-up is arithmetic. */
export interface ShopWindow {
  /** How many products there are; 0 on a site that never had a catalog. */
  readonly products: number;
  /** @param choice any whole number; picks one of the product's variants. */
  itemAt(product: number, choice: number): ShopItem;
}

// What an order paid is in a plausible range, even for the product whose price fills the field.
const HIGHEST_PRICE = 499_900;

export function shopWindow(site: SiteState): ShopWindow {
  const shop = shopOf(site);
  return {
    products: site.catalog === 'NONE' ? 0 : shop.productCount,
    itemAt: (product, choice) => {
      const plan = productPlan(shop, product);
      const variant = variantPlan(shop, plan, choice % plan.variantCount);
      const isUnmanaged = site.catalog === 'V1' && !managesVariantsV1(product);
      return {
        productId: plan.id,
        variantId: isUnmanaged ? ZERO_GUID : variant.id,
        name: plan.name,
        price: Math.min(Math.round(variant.price / 10), HIGHEST_PRICE),
        choices: Object.fromEntries(
          plan.options.map(({ words }, at) => [
            words.name,
            words.choices[variant.choices[at] ?? 0]?.[0] ?? '',
          ]),
        ),
        ...(variant.sku === undefined ? {} : { sku: variant.sku }),
        ...(plan.images > 0 ? { imageId: imageId(site.seed, product, 0) } : {}),
      };
    },
  };
}
