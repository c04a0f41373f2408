import type { Random } from '../random.ts';
import type { SiteState } from '../state.ts';
import { imageId } from '../stores/media.ts';
import { chosen, productPlan, variantPlan } from '../stores/product-plan.ts';
import { managesVariantsV1, shopOf, ZERO_GUID } from '../stores/shop.ts';
import { when } from '../vary.ts';

/** A product and variant that an order can be for: what the catalog told the order when it was placed. */
export type ShopItem = NonNullable<ReturnType<ShopWindow['anyItem']>>;
/** The products an order may refer to. */
export type ShopWindow = ReturnType<typeof shopWindow>;

// What an order paid is in a plausible range, even for the product whose price fills the field.
const HIGHEST_PRICE = 499_900;

export function shopWindow(site: SiteState) {
  const shop = shopOf(site);
  const itemAt = (product: number, place: number) => {
    const plan = productPlan(shop, product);
    const variant = variantPlan(plan, place % plan.variantCount);
    const isUnmanaged = site.catalog === 'V1' && !managesVariantsV1(product);
    return {
      productId: plan.id,
      variantId: isUnmanaged ? ZERO_GUID : variant.id,
      name: plan.name,
      /** In hundredths of the site's currency. */
      price: Math.min(Math.round(variant.price / 10), HIGHEST_PRICE),
      /** The chosen options, such as Colour: Blue. */
      choices: chosen(variant),
      sku: variant.sku,
      imageId: when(plan.images > 0, imageId(site.seed, product, 0)),
    };
  };
  return {
    /** One of its products and variants; undefined on a site that never had a catalog. */
    anyItem: (random: Random) =>
      site.catalog === 'NONE' || shop.productCount === 0
        ? undefined
        : itemAt(random.int(shop.productCount), random.int(1000)),
  };
}
