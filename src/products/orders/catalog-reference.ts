import { isGuid, NO_GUID } from '../../gateway/ids.ts';
import { entityReference } from '../../gateway/entity-reference.ts';
import type { WireCatalogReference } from './wire.ts';

/** Wix Stores, by the two ids that it goes by: that of its catalog, and that of older orders (docs/fidelity.md#app-ids). */
const STORES_APPS: ReadonlySet<unknown> = new Set([
  '215238eb-22a5-4c36-9e7b-e7c08025e04e',
  '1380b703-ce81-ff05-f115-39571d94dfcd',
]);

/** What a line item carries, as Wix sends it. */
interface Referring {
  readonly catalogReference?: WireCatalogReference | null;
}

/** The product of Wix Stores that a line item is of; null for items of other apps and items entered by hand. */
export function productOf(item: Referring): ReturnType<typeof entityReference> | null {
  const id = productIdOf(item);
  return id === null ? null : entityReference('Product', { id });
}

/** The variant of a product of Wix Stores that a line item is of; null where Wix names none. */
export function variantOf(item: Referring): ReturnType<typeof entityReference> | null {
  const productId = productIdOf(item);
  const id: unknown = item.catalogReference?.options?.['variantId'];
  if (productId === null || typeof id !== 'string' || !isGuid(id)) return null;
  return entityReference('ProductVariant', { productId, id });
}

function productIdOf({ catalogReference }: Referring): string | null {
  const id: unknown = catalogReference?.catalogItemId;
  if (!STORES_APPS.has(catalogReference?.appId) || typeof id !== 'string') return null;
  return isGuid(id) && id !== NO_GUID ? id : null;
}
