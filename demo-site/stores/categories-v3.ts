import type { JsonObject } from '../json.ts';
import type { RecordSet } from '../records.ts';
import { generatedSet } from '../records.ts';
import { categoryName, categorySlug, crumbs, isVisibleCategory, parentOf, pathTo } from './category-plan.ts';
import { imageId, imageUrl } from './media.ts';
import { richContent } from './rich-content.ts';
import { seoData } from './seo.ts';
import type { Shop } from './shop.ts';
import { iso, STORES_APP_ID } from './shop.ts';

const STORES_TREE = { appNamespace: '@wix/stores', treeKey: null };

/** The categories of a V3 shop: one tree, with the system's "All Products" in it. */
export function categoriesV3(shop: Shop, products: RecordSet): RecordSet {
  const counters = itemCounters(shop, products);
  return generatedSet({
    seed: shop.seed,
    kind: 'category',
    count: shop.categoryCount,
    dependsOn: [products],
    make: (serial): JsonObject => {
      const parent = parentOf(serial);
      const picture = imageId(shop.seed, -serial, 0);
      const name = categoryName(serial);
      return {
        id: shop.id('category', serial),
        revision: String(1 + (serial % 5)),
        createdDate: iso(Date.UTC(2019, 2, 1) + serial * 7_200_000),
        updatedDate: iso(Date.UTC(2024, 8, 1) + ((serial * 7) % 25) * 86_400_000),
        name,
        image:
          serial % 3 === 1
            ? {
                id: picture,
                url: imageUrl(picture),
                height: 900,
                width: 1600,
                altText: `${name} – banner`,
                filename: 'banner.jpg',
              }
            : undefined,
        itemCounter: counters()[serial] ?? 0,
        description: serial % 4 === 2 ? undefined : `Everything in “${name}” & more`,
        visible: isVisibleCategory(serial),
        breadcrumbsInfo: { breadcrumbs: crumbs(shop, pathTo(serial).slice(0, -1)) },
        parentCategory:
          parent === undefined
            ? undefined
            : { id: shop.id('category', parent), index: Math.floor((serial - 7) / 6) },
        slug: categorySlug(serial),
        seoData: serial % 5 === 3 ? seoData(name, serial) : undefined,
        richContentDescription: serial % 4 === 1 ? richContent(`c${serial}`, name) : undefined,
        treeReference: STORES_TREE,
        managingAppId: serial === 0 ? STORES_APP_ID : undefined,
        extendedFields: serial === 4 ? { namespaces: { '@demo/erp': { group: 'G-4' } } } : undefined,
      };
    },
  });
}

/** Counts the products of every category, once per state of the products. */
function itemCounters(shop: Shop, products: RecordSet): () => readonly number[] {
  let known: { version: number; counts: number[] } | undefined;
  return () => {
    if (known?.version === products.version) return known.counts;
    const counts = Array.from({ length: shop.categoryCount }, () => 0);
    for (let position = 0; position < products.count; position += 1) {
      for (const id of products.valuesAt(position, 'directCategoriesInfo.categories.id')) {
        const category = typeof id === 'string' ? shop.serialOf('category', id) : undefined;
        if (category !== undefined) counts[category] = (counts[category] ?? 0) + 1;
      }
    }
    known = { version: products.version, counts };
    return counts;
  };
}
