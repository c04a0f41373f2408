import type { WixClient } from '../../wix/client/client.ts';
import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import type { ProductName } from '../../contract/product-name.ts';

/** What a key needs to read one root list, and what is lost without it. */
export interface ListNeeds {
  readonly product: ProductName;
  /** The root connection field. */
  readonly list: string;
  /** The field of its records that these permissions bring; null for the list itself or some of its records. */
  readonly field: string | null;
  /** The permissions without which the list, or the part, cannot be read. */
  readonly needs: readonly PermissionNeed[];
  /** What the migration loses without them. */
  readonly loss: string;
  /** Whether a key that lacks them is still a good key (see `PermissionNeed.optional`). */
  readonly isOptional: boolean;
}

/**
 * Every list of a product, and then every part of one that takes a permission of its own.
 * @param needs those to look at: all, or the ones that concern a site (`needsOnSite`)
 */
export function listNeeds(
  module: ProductModule,
  needs: readonly PermissionNeed[] = module.permissions,
): readonly ListNeeds[] {
  const lists = [...new Set(needs.flatMap((need) => need.lists ?? []))];
  const describe = (list: string, field: string | null, of: readonly PermissionNeed[]): ListNeeds => ({
    product: module.name,
    list,
    field,
    needs: of,
    loss: [...new Set(of.map(({ loss }) => loss))].join(' '),
    isOptional: of.every(({ optional }) => optional === true),
  });
  return [
    ...lists.map((list) => {
      const ofList = needs.filter((need) => need.lists?.includes(list));
      return describe(list, null, ofList);
    }),
    ...needs.flatMap((need) =>
      (need.parts ?? []).map(({ list, field = null }) => describe(list, field, [need])),
    ),
  ];
}

/** The permissions of a product that concern this site: not those of a catalog that it does not have. */
export async function needsOnSite(
  wix: WixClient,
  { permissions }: ProductModule,
): Promise<readonly PermissionNeed[]> {
  const concerned = await Promise.all(permissions.map(async (need) => (await need.appliesTo?.(wix)) ?? true));
  return permissions.filter((_, index) => concerned[index]);
}
