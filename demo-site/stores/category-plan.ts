import type { JsonObject } from '../json.ts';
import type { Shop } from './shop.ts';
import { CATEGORY_NAMES } from './words.ts';

/** Category 0 is the system's "All Products"; 1 to 6 are roots, and the rest lie one or two levels below them. */
export function parentOf(category: number): number | undefined {
  if (category <= 6) return undefined;
  return category <= 18 ? 1 + ((category - 7) % 6) : 7 + ((category - 19) % 12);
}

export function categoryName(category: number): string {
  return CATEGORY_NAMES[category] ?? `Category ${category}`;
}

export function categorySlug(category: number): string {
  if (category === 0) return 'all-products';
  const text = categoryName(category)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return `${text}-${category}`;
}

/** Hidden ones: every ninth. */
export function isVisibleCategory(category: number): boolean {
  return category % 9 !== 6;
}

/** A category and those above it, from the root down. */
export function pathTo(category: number): number[] {
  const parent = parentOf(category);
  return parent === undefined ? [category] : [...pathTo(parent), category];
}

/** The categories a product is in by itself or through one below: also the one of all products. */
export function allCategoriesOf(direct: readonly number[]): number[] {
  return [...new Set([0, ...direct, ...direct.flatMap(pathTo)])];
}

export function mainCategoryOf(direct: readonly number[]): number {
  return direct[0] ?? 0;
}

export function breadcrumbsOf(shop: Shop, direct: readonly number[]): JsonObject[] {
  return direct.length === 0 ? [] : crumbs(shop, pathTo(mainCategoryOf(direct)));
}

export function crumbs(shop: Shop, path: readonly number[]): JsonObject[] {
  return path.map((category) => ({
    categoryId: shop.id('category', category),
    categoryName: categoryName(category),
    categorySlug: categorySlug(category),
  }));
}
