import { selectedFields } from '../../gateway/selection.ts';
import type { InventoryAvailability, InventoryItemResolvers } from '../../generated/resolvers.ts';
import { location, products, variantOf } from './lists.ts';
import { extendedFieldsOf } from './product-parts.ts';
import { either, type OfCatalog, type WireInventoryV1, type WireInventoryV3 } from './wire.ts';
import * as values from './values.ts';

type Wire = OfCatalog<WireInventoryV1, WireInventoryV3>;

const v1 =
  <Result>(read: (wire: WireInventoryV1) => Result) =>
  (record: Wire): Result | null =>
    record.catalog === 'V1' ? read(record.wire) : null;
const v3 =
  <Result>(read: (wire: WireInventoryV3) => Result) =>
  (record: Wire): Result | null =>
    record.catalog === 'V3' ? read(record.wire) : null;

/** What is known of a variant without reading it. */
const VARIANT_KEYS: ReadonlySet<string> = new Set(['__typename', 'productId', 'id']);

export const InventoryItem: InventoryItemResolvers = {
  productId: ({ wire }) => values.text(wire.productId),
  product: ({ wire }, _, context, info) => products.refer(context, wire.productId, info),
  variantId: v3((wire) => values.text(wire.variantId)),
  variant: (record, _, context, info) => {
    if (record.catalog === 'V1') return null;
    const { productId, variantId: id } = record.wire;
    if (typeof productId !== 'string' || typeof id !== 'string') return null;
    const selected = selectedFields(info);
    // The wire of a record of which only the keys are selected is never looked at.
    return [...selected].every((name) => VARIANT_KEYS.has(name))
      ? { productId, id, catalog: 'V3', wire: {} }
      : variantOf(context, { productId: productId.toLowerCase(), id: id.toLowerCase() }, selected);
  },
  locationId: v3((wire) => values.text(wire.locationId)),
  location: async (record, _, context) => {
    const id = record.catalog === 'V3' ? record.wire.locationId : null;
    const found = typeof id === 'string' ? await location(context, id.toLowerCase()) : null;
    return values.mapObject(found, (wire) => ({
      id: values.idOf(wire.id),
      name: wire.name,
      isDefault: wire.defaultLocation,
      locationType: wire.locationType,
      wixLocationId: wire.wixLocationId,
      revision: wire.revision,
      createdAt: wire.createdDate,
      updatedAt: wire.updatedDate,
      raw: wire,
    }));
  },
  trackQuantity: ({ wire }) => wire.trackQuantity ?? null,
  quantity: v3((wire) => wire.quantity ?? null),
  inStock: v3((wire) => wire.inStock ?? null),
  availabilityStatus: v3((wire) => values.enumValue<InventoryAvailability>(wire.availabilityStatus)),
  preorder: either(
    (wire) => values.mapObject(wire.preorderInfo, (info) => ({ ...info })),
    (wire) => values.mapObject(wire.preorderInfo, (info) => ({ ...info })),
  ),
  variants: v1((wire) => values.mapList(wire.variants, (variant) => ({ ...variant }))),
  productName: v3((wire) => values.text(wire.product?.name)),
  variantName: v3((wire) => values.text(wire.product?.variantName)),
  sku: v3((wire) => values.text(wire.product?.variantSku)),
  extendedFields: v3((wire) => extendedFieldsOf(wire.extendedFields)),
  numericId: v1((wire) => values.text(wire.numericId)),
  revision: v3((wire) => values.text(wire.revision)),
  createdAt: v3((wire) => wire.createdDate),
  updatedAt: either(
    (wire) => wire.lastUpdated,
    (wire) => wire.updatedDate,
  ),
  raw: ({ wire }) => wire,
};
