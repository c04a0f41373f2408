import type DataLoader from 'dataloader';
import { batchLoader, explained } from '../../gateway/batch-loader.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import { recordsOf } from '../../wix/envelope.ts';
import { inCatalog } from './catalog.ts';
import { collectionsV1 } from './collections-v1.ts';
import { CATEGORIES_PAGE, collectionsV3 } from './collections-v3.ts';
import { endpoints } from './endpoints.ts';
import { inventoryV1 } from './inventory-v1.ts';
import { inventoryV3 } from './inventory-v3.ts';
import { findProductsV1 } from './products-v1.ts';
import { findProductsV3, PRODUCTS_PAGE } from './products-v3.ts';
import type {
  CollectionRecord,
  InventoryItemRecord,
  ProductRecord,
  VariantRecord,
  WireLocation,
} from './records.ts';
import { categoryFields, productNeeds, variantFields, type ProductNeeds } from './requested-fields.ts';
import { variantsOfProductsV3 } from './variants-of-products-v3.ts';
import { variantsByKeyV3 } from './variants-v3.ts';

type Loader<Value> = DataLoader<string, Value | null>;

/** A variant's product and its id within it. */
export interface VariantKey {
  readonly productId: string;
  readonly id: string;
}

/** A product by its id, with what the selected fields need. */
export function loadProduct(
  context: GatewayContext,
  id: string,
  selected: ReadonlySet<string>,
): Promise<ProductRecord | null> {
  return productLoader(context, productNeeds(selected)).load(id);
}

/** The product with a slug. */
export function findProductBySlug(
  context: GatewayContext,
  slug: string,
  selected: ReadonlySet<string>,
): Promise<ProductRecord | null> {
  const needs = productNeeds(selected);
  const read = inCatalog(context, (catalog): Promise<readonly ProductRecord[]> =>
    (catalog === 'V1' ? findProductsV1 : findProductsV3)(context, { slug: { $eq: slug } }, needs),
  );
  return explained(context, 'STORES', read).then(([product]) => product ?? null);
}

/**
 * All variants of a product.
 * @param count how many Wix counts, where it tells
 * @throws EndedEarly where fewer come
 */
export async function loadVariants(
  context: GatewayContext,
  { id, count }: { readonly id: string; readonly count: number | null },
  selected: ReadonlySet<string>,
): Promise<VariantRecord[] | null> {
  const fields = variantFields(selected);
  return loaders(context)
    .get(`variants ${fields.join()}`, () =>
      batchLoader<VariantRecord[]>(context, {
        product: 'STORES',
        maxBatchSize: PRODUCTS_PAGE,
        load: (texts) =>
          inCatalog(context, async (catalog) => {
            const keys = texts.map(readCounted);
            const ids = keys.map((key) => key.id);
            const found =
              catalog === 'V1'
                ? variantsOfProductsV1(
                    await findProductsV1(context, { id: { $hasSome: ids } }, WITH_VARIANTS),
                  )
                : await variantsOfProductsV3(context, keys, fields);
            return new Map(
              texts.flatMap((text) => {
                const variants = found.get(readCounted(text).id);
                return variants === undefined ? [] : [[text, variants]];
              }),
            );
          }),
      }),
    )
    .load(`${id} ${count ?? ''}`);
}

/** One variant of a product. */
export function loadVariant(
  context: GatewayContext,
  key: VariantKey,
  selected: ReadonlySet<string>,
): Promise<VariantRecord | null> {
  const fields = variantFields(selected);
  const loader = loaders(context).get(`variant ${fields.join()}`, () =>
    batchLoader<VariantRecord>(context, {
      product: 'STORES',
      maxBatchSize: PRODUCTS_PAGE,
      load: (texts) =>
        inCatalog(context, async (catalog) => {
          const keys = texts.map(readKey);
          const productIds = [...new Set(keys.map(({ productId }) => productId))];
          const variants =
            catalog === 'V1'
              ? (await findProductsV1(context, { id: { $hasSome: productIds } }, WITH_VARIANTS)).flatMap(
                  variantsOfV1,
                )
              : await variantsByKeyV3(context, keys, fields);
          return new Map(variants.map((variant) => [keyText(variant), variant]));
        }),
    }),
  );
  return loader.load(keyText(key));
}

/** The records of a product's stock. */
export function loadInventory(
  context: GatewayContext,
  productId: string,
): Promise<InventoryItemRecord[] | null> {
  const loader = loaders(context).get('inventory', () =>
    batchLoader<InventoryItemRecord[]>(context, {
      product: 'STORES',
      maxBatchSize: PRODUCTS_PAGE,
      load: (productIds) =>
        inCatalog(context, async (catalog) => {
          const items = await readAll<InventoryItemRecord>(
            (catalog === 'V1' ? inventoryV1 : inventoryV3)(context, { productIds }),
          );
          return grouped(items, productIds, ({ wire }) => String(wire.productId).toLowerCase());
        }),
    }),
  );
  return loader.load(productId);
}

/** An inventory item by its id. */
export function loadInventoryItem(context: GatewayContext, id: string): Promise<InventoryItemRecord | null> {
  const loader = loaders(context).get('inventory item', () =>
    batchLoader<InventoryItemRecord>(context, {
      product: 'STORES',
      maxBatchSize: PRODUCTS_PAGE,
      load: (ids) =>
        inCatalog(context, async (catalog) =>
          byId(
            await readAll<InventoryItemRecord>(
              (catalog === 'V1' ? inventoryV1 : inventoryV3)(context, { ids }),
            ),
          ),
        ),
    }),
  );
  return loader.load(id);
}

/** A collection by its id, with what the selected fields need. */
export function loadCollection(
  context: GatewayContext,
  id: string,
  selected: ReadonlySet<string>,
): Promise<CollectionRecord | null> {
  const fields = categoryFields(selected);
  const loader = loaders(context).get(`collection ${fields.join()}`, () =>
    batchLoader<CollectionRecord>(context, {
      product: 'STORES',
      maxBatchSize: CATEGORIES_PAGE,
      load: (ids) =>
        inCatalog(context, async (catalog) =>
          byId(
            await readAll<CollectionRecord>(
              catalog === 'V1' ? collectionsV1(context, { ids }) : collectionsV3(context, { ids }, fields),
            ),
          ),
        ),
    }),
  );
  return loader.load(id);
}

/** The collections right below one; none in catalog V1, which has no tree. */
export function loadChildren(
  context: GatewayContext,
  parentId: string,
  selected: ReadonlySet<string>,
): Promise<CollectionRecord[] | null> {
  const fields = categoryFields(selected);
  const loader = loaders(context).get(`children ${fields.join()}`, () =>
    batchLoader<CollectionRecord[]>(context, {
      product: 'STORES',
      maxBatchSize: 100,
      load: (parentIds) =>
        inCatalog(context, async (catalog) => {
          if (catalog === 'V1') return new Map();
          const children = await readAll(collectionsV3(context, { parentIds }, fields));
          return grouped(children, parentIds, ({ wire }) =>
            String('parentCategory' in wire ? wire.parentCategory?.id : ''),
          );
        }),
    }),
  );
  return loader.load(parentId);
}

/** A location of the store by its id. V3 only. */
export function loadLocation(context: GatewayContext, id: string): Promise<WireLocation | null> {
  const loader = loaders(context).get('location', () =>
    batchLoader<WireLocation>(context, {
      product: 'STORES',
      maxBatchSize: 100,
      async load(ids) {
        const answer = await context.wix.call(endpoints.queryLocationsV3, {
          query: { filter: { id: { $in: ids } }, cursorPaging: { limit: 100 } },
        });
        const locations = recordsOf(answer.storesLocations, 'storesLocations', (location) => location.id);
        return new Map(locations.map((location) => [String(location.id), location]));
      },
    }),
  );
  return loader.load(id);
}

/** The variants that a V1 product came with. */
export function variantsOfV1(product: ProductRecord): VariantRecord[] {
  if (product.catalog !== 'V1' || product.wire.variants == null) return [];
  return recordsOf(product.wire.variants, 'variants', ({ id }) => id).map((wire) => ({
    id: String(wire.id),
    productId: product.id,
    catalog: 'V1',
    wire,
  }));
}

const WITH_VARIANTS: ProductNeeds = { fields: [], variants: true };

function productLoader(context: GatewayContext, needs: ProductNeeds): Loader<ProductRecord> {
  return loaders(context).get(`product ${needs.fields.join()} ${String(needs.variants)}`, () =>
    batchLoader<ProductRecord>(context, {
      product: 'STORES',
      maxBatchSize: PRODUCTS_PAGE,
      load: (ids) =>
        inCatalog(context, async (catalog) =>
          byId<ProductRecord>(
            catalog === 'V1'
              ? await findProductsV1(context, { id: { $hasSome: ids } }, needs)
              : await findProductsV3(context, { id: { $in: ids } }, needs),
          ),
        ),
    }),
  );
}

/**
 * The loaders of one operation. What is asked of Wix depends on the fields selected, so there is one for each set of them: a record
 * that was read for few fields must never answer for more.
 */
const loaders = perOperation(() => {
  const known = new Map<string, unknown>();
  return {
    get<Value>(name: string, create: () => Loader<Value>): Loader<Value> {
      const loader = known.get(name) ?? create();
      known.set(name, loader);
      // Each name is only ever given with one kind of loader.
      return loader as Loader<Value>;
    },
  };
});

function variantsOfProductsV1(products: readonly ProductRecord[]): ReadonlyMap<string, VariantRecord[]> {
  return new Map(products.map((product) => [product.id, variantsOfV1(product)]));
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id.toLowerCase(), record]));
}

/** Groups records by the key they belong to; a key without any has an empty group. */
function grouped<T>(
  records: readonly T[],
  keys: readonly string[],
  keyOf: (record: T) => string,
): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const record of records) groups.get(keyOf(record))?.push(record);
  return groups;
}

function keyText({ productId, id }: VariantKey): string {
  return `${productId}:${id}`;
}

function readKey(text: string): VariantKey {
  const [productId = '', id = ''] = text.split(':');
  return { productId, id };
}

function readCounted(text: string): { readonly id: string; readonly count?: number } {
  const [id = '', count = ''] = text.split(' ');
  return count === '' ? { id } : { id, count: Number(count) };
}
