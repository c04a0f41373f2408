import { APP_IDS, DAY, extended, HOUR, imageFile, iso, lastOf, richContent, seoData } from '../making.ts';
import { siteSet, when, type JsonObject, type RecordSet } from '../making.ts';
import { listedV1 } from './media.ts';
import { productPlan, slugText, type ProductPlan } from './product-plan.ts';
import { collectionId } from './product-v1.ts';
import { V1_ALL_PRODUCTS_ID, type Shop } from './shop.ts';
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

/** The categories of a V3 shop: one tree, with the system's "All Products" in it. */
export function categoriesV3(shop: Shop, products: RecordSet): RecordSet {
  const countOf = categoryCounts(shop, products);
  return siteSet(shop.site, 'category', shop.categoryCount, {
    dependsOn: [products],
    make: (n) => {
      const { image, ...rest } = head(shop, n);
      const { name } = rest;
      const parent = parentOf(n);
      const file = { altText: `${name} – banner`, filename: 'banner.jpg' };
      return {
        revision: String(1 + (n % 5)),
        createdDate: iso(Date.UTC(2019, 2, 1) + n * 2 * HOUR),
        updatedDate: iso(Date.UTC(2024, 8, 1) + ((n * 7) % 25) * DAY),
        ...rest,
        image: image && { ...image, height: 900, width: 1600, ...file },
        itemCounter: countOf(n),
        breadcrumbsInfo: { breadcrumbs: crumbs(shop, pathTo(n).slice(0, -1)) },
        parentCategory: parent && { id: shop.id('category', parent), index: Math.floor((n - 7) / 6) },
        seoData: when(n % 5 === 3, () => seoData(name, n)),
        richContentDescription: when(n % 4 === 1, () => richContent(`c${n}`, name)),
        treeReference: TREE,
        managingAppId: when(n === 0, APP_IDS.STORES),
        extendedFields: when(n === 4, extended('erp', { group: 'G-4' })),
      };
    },
  });
}

/** wire: the only tree of a shop. */
export const TREE = { appNamespace: '@wix/stores', treeKey: null };

/** The collections of a V1 shop: the same ones, without a tree. */
export function collectionsV1(shop: Shop, products: RecordSet): RecordSet {
  const countOf = categoryCounts(shop, products);
  const idOf = (n: number): string => collectionId(shop, n);
  return siteSet(shop.site, 'category', shop.categoryCount, {
    dependsOn: [products],
    ids: { of: idOf, serialOf: (id) => (id === V1_ALL_PRODUCTS_ID ? 0 : shop.serialOf('category', id)) },
    make: (n) => {
      const { name, slug, visible, description = '', image } = head(shop, n);
      const media = image && {
        mediaType: 'image',
        title: '',
        image: { url: image.url, width: 1600, height: 900 },
        thumbnail: { url: image.url, width: 50, height: 28 },
        id: image.id,
      };
      return {
        id: idOf(n),
        name,
        slug,
        visible,
        description,
        numberOfProducts: countOf(n),
        media: listedV1(media ? [media] : []),
      };
    },
  });
}

/** What is true of a category, whichever catalog tells it. Every ninth is hidden. */
function head({ seed }: Shop, category: number) {
  const name = categoryName(category);
  return {
    name,
    slug: slugOf(category),
    visible: category % 9 !== 6,
    description: when(category % 4 !== 2, `Everything in “${name}” & more`),
    image: when(category % 3 === 1, () => imageFile(seed, -category)),
  };
}

/** Counts the products of every category, once per state of the products. */
function categoryCounts(shop: Shop, products: RecordSet): (category: number) => number {
  const counts = lastOf(() => productCounts(shop, products, ({ categories }) => [0, ...categories]));
  return (category) => counts(products.version).get(category) ?? 0;
}

/** How many products use each of what is counted, by its serial: counted over the whole shop. */
export function productCounts(
  shop: Shop,
  products: RecordSet,
  usedBy: (plan: ProductPlan) => readonly (number | undefined)[],
): ReadonlyMap<number | undefined, number> {
  const counts = new Map<number | undefined, number>();
  for (let position = 0; position < products.count; position += 1) {
    const used = usedBy(productPlan(shop, products.serialAt(position)));
    for (const n of new Set(used)) counts.set(n, (counts.get(n) ?? 0) + 1);
  }
  return counts;
}
