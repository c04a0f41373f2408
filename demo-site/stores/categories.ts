import { DAY, HOUR, iso } from '../dates.ts';
import type { JsonObject } from '../json.ts';
import type { RecordSet } from '../records.ts';
import { siteSet } from '../site-sets.ts';
import { times, when } from '../vary.ts';
import { imageId, imageUrl } from './media.ts';
import { productPlan, slugText } from './product-plan.ts';
import { richContent } from './rich-content.ts';
import { seoData } from './seo.ts';
import { type Shop, STORES_APP_ID, V1_ALL_PRODUCTS_ID } from './shop.ts';
import { categoryName } from './words.ts';

/** Category 0 is the system's "All Products"; 1 to 6 are roots, and the rest lie one or two levels below them. */
function parentOf(category: number): number | undefined {
  if (category <= 6) return undefined;
  return category <= 18 ? 1 + ((category - 7) % 6) : 7 + ((category - 19) % 12);
}

/** A category and those above it, from the root down. */
function pathTo(category: number): number[] {
  const parent = parentOf(category);
  return parent === undefined ? [category] : [...pathTo(parent), category];
}

/** The categories a product is in by itself or through one below: also the one of all products. */
export function allCategoriesOf(direct: readonly number[]): number[] {
  return [...new Set([0, ...direct, ...direct.flatMap(pathTo)])];
}

export function breadcrumbsOf(shop: Shop, main: number | undefined): JsonObject[] {
  return main === undefined ? [] : crumbs(shop, pathTo(main));
}

function crumbs(shop: Shop, path: readonly number[]): JsonObject[] {
  return path.map((category) => ({
    categoryId: shop.id('category', category),
    categoryName: categoryName(category),
    categorySlug: slugOf(category),
  }));
}

function slugOf(category: number): string {
  return category === 0 ? 'all-products' : `${slugText(categoryName(category))}-${category}`;
}

/** What is true of a category, whichever catalog tells it. */
function head(category: number) {
  const name = categoryName(category);
  // Every ninth is hidden.
  return { name, slug: slugOf(category), visible: category % 9 !== 6 };
}

/** The categories of a V3 shop: one tree, with the system's "All Products" in it. */
export function categoriesV3(shop: Shop, products: RecordSet): RecordSet {
  const counts = productCounts(shop, products);
  return siteSet(shop.site, 'category', shop.categoryCount, {
    dependsOn: [products],
    make: (serial) => {
      const { name, ...rest } = head(serial);
      const parent = parentOf(serial);
      const id = imageId(shop.seed, -serial, 0);
      const file = { altText: `${name} – banner`, filename: 'banner.jpg' };
      return {
        revision: String(1 + (serial % 5)),
        createdDate: iso(Date.UTC(2019, 2, 1) + serial * 2 * HOUR),
        updatedDate: iso(Date.UTC(2024, 8, 1) + ((serial * 7) % 25) * DAY),
        name,
        ...rest,
        image: when(serial % 3 === 1, { id, url: imageUrl(id), height: 900, width: 1600, ...file }),
        itemCounter: counts()[serial] ?? 0,
        description: when(serial % 4 !== 2, `Everything in “${name}” & more`),
        breadcrumbsInfo: { breadcrumbs: crumbs(shop, pathTo(serial).slice(0, -1)) },
        parentCategory:
          parent === undefined
            ? undefined
            : { id: shop.id('category', parent), index: Math.floor((serial - 7) / 6) },
        seoData: when(serial % 5 === 3, () => seoData(name, serial)),
        richContentDescription: when(serial % 4 === 1, () => richContent(`c${serial}`, name)),
        treeReference: { appNamespace: '@wix/stores', treeKey: null },
        managingAppId: when(serial === 0, STORES_APP_ID),
        extendedFields: when(serial === 4, { namespaces: { '@demo/erp': { group: 'G-4' } } }),
      };
    },
  });
}

/** The collections of a V1 shop: the same ones, without a tree. */
export function collectionsV1(shop: Shop, products: RecordSet): RecordSet {
  const counts = productCounts(shop, products);
  const idOf = (serial: number): string => (serial === 0 ? V1_ALL_PRODUCTS_ID : shop.id('category', serial));
  return siteSet(shop.site, 'category', shop.categoryCount, {
    dependsOn: [products],
    ids: { of: idOf, serialOf: (id) => (id === V1_ALL_PRODUCTS_ID ? 0 : shop.serialOf('category', id)) },
    facts: (serial) => ({ id: idOf(serial), ...head(serial) }),
    make: (serial) => {
      const id = imageId(shop.seed, -serial, 0);
      const image = { url: imageUrl(id), width: 1600, height: 900 };
      const thumbnail = { url: imageUrl(id), width: 50, height: 28 };
      const item = { mediaType: 'image', title: '', image, thumbnail, id };
      return {
        description: serial % 4 === 2 ? '' : `Everything in “${categoryName(serial)}” & more`,
        numberOfProducts: counts()[serial] ?? 0,
        media: serial % 3 === 1 ? { mainMedia: item, items: [item] } : { items: [] },
      };
    },
  });
}

/** Counts the products of every category, once per state of the products. */
function productCounts(shop: Shop, products: RecordSet): () => readonly number[] {
  let known: { version: number; counts: number[] } | undefined;
  return () => {
    if (known?.version === products.version) return known.counts;
    const counts = times(shop.categoryCount, () => 0);
    for (let position = 0; position < products.count; position += 1) {
      const { categories } = productPlan(shop, products.serialAt(position));
      for (const category of [0, ...categories]) counts[category] = (counts[category] ?? 0) + 1;
    }
    known = { version: products.version, counts };
    return counts;
  };
}
