import type { Lack, TestedProduct, Tick } from './tested-product.ts';

/** What is found of a permission or of a product. */
export interface Found {
  readonly status: Lack['status'] | 'AVAILABLE';
  readonly reason: string | null;
}

export const GRANTED: Found = { status: 'AVAILABLE', reason: null };
export const NOT_NEEDED: Found = {
  status: 'NOT_INSTALLED',
  reason: 'Reads of this site do not need it.',
};

/** A permission as the test must show it. */
function shown({ permission, name, scope, partOf, readOnly, isOptional }: Tick, found: Found): object {
  return { permission, name, scope, partOf, readOnly, isOptional, ...found };
}

/**
 * The permissions of a product, with what must be found of each.
 * @param odd by the name of the permission; all others are granted, or not needed on a site of catalog V3
 */
export function permissionsOf(
  { ticks }: TestedProduct,
  odd: Readonly<Record<string, Found>> = {},
): readonly object[] {
  return ticks.map((tick) => shown(tick, odd[tick.name] ?? (tick.isSpare ? NOT_NEEDED : GRANTED)));
}

/** The same answer for every permission of a product. */
export function everyPermission({ ticks }: TestedProduct, found: Found): readonly object[] {
  return ticks.map((tick) => shown(tick, found));
}

/**
 * A product as the test must show it.
 * @param main the permission that stands for it: the first that is missing, or else the one that most records need
 */
export function productAs(
  { product, title, insitesModule, alternativeModule, ticks }: TestedProduct,
  verdict: Found & { readonly hint: string | null },
  permissions: readonly object[],
  main = ticks[0]?.name,
): object {
  const stands = ticks.find(({ name }) => name === main);
  return {
    product,
    title,
    insitesModule,
    alternativeModule: alternativeModule ?? null,
    ...verdict,
    permission: stands?.permission,
    scope: stands?.scope,
    readOnlyScope: stands?.readOnly,
    permissions,
  };
}

/** The ticks that a key for these products is to have: what comes with another and what can change the site is not asked for. */
export const ticksOf = (products: readonly TestedProduct[]): readonly string[] =>
  products.flatMap(({ ticks }) =>
    ticks
      .filter(({ readOnly, partOf, isSpare }) => readOnly && partOf === null && !isSpare)
      .map(({ name }) => name),
  );
