import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../../errors.ts';
import { explained } from '../../gateway/paging/batch-loader.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { batch, groupedBy, keyedBy } from '../../gateway/lists/batch.ts';
import { list } from '../../gateway/lists/list.ts';
import { partsFor } from '../../gateway/lists/parts.ts';
import { lookUp } from '../../gateway/lists/related.ts';
import type { QuerySource, Selected } from '../../gateway/lists/source.ts';
import { connection, type ConnectionArgs, type ConnectionResult } from '../../gateway/paging/connection.ts';
import { mapPages } from '../../gateway/paging/map-pages.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import { selectedNodeFields } from '../../gateway/selection.ts';
import { catalogPages, catalogs, inCatalog } from './catalog.ts';
import { collectionsV1, inventoryV1, productsV1, variantsOfV1 } from './catalog-v1.ts';
import { collectionsV3, countProductsV3, inventoryV3, itemsOf, productsV3 } from './catalog-v3.ts';
import {
  endpoints,
  type CollectionRecord,
  type InventoryItemRecord,
  type ProductRecord,
  type ProductVariantRecord,
} from './wire.ts';
import { VARIANT_PARTS, variantsAmong, wholeVariants, type CountedProduct } from './variants-v3.ts';

/** Keys that one request is asked for. */
const PAGE = 100;

/** What cursors of this product have always been bound to. */
const boundTo = (filter: object, orderBy: object | null | undefined): unknown => ({ ...filter, orderBy });

const eitherProducts = catalogs({ V1: productsV1, V3: productsV3 });

export const products = list('products', {
  product: 'STORES',
  entity: 'Product',
  one: 'product',
  source: eitherProducts,
  boundTo,
  bare: { of: (id): ProductRecord => ({ id, catalog: 'V3', wire: { id } }) },
});

/** The product with a slug; null where there is none. */
export async function productBySlug(
  context: GatewayContext,
  slug: string,
  selected: Selected,
): Promise<ProductRecord | null> {
  if (slug === '') throw badInput('`slug` is empty.', "It is the last part of the product page's address.");
  const found = readAll(eitherProducts.where(context, [{ slug: { $eq: slug } }], selected));
  const [product] = await explained(context, 'STORES', found);
  return product ?? null;
}

export const collections = list('collections', {
  product: 'STORES',
  entity: 'Collection',
  keeps: true,
  one: 'collection',
  source: catalogs({ V1: collectionsV1, V3: collectionsV3 }),
  boundTo,
  bare: { of: (id): CollectionRecord => ({ id, catalog: 'V3', wire: { id } }) },
});

/** The collections right below one of catalog V3. */
export const children = batch<CollectionRecord[]>('STORES', {
  size: PAGE,
  needsOf: collectionsV3.needsOf,
  load: (context, parentIds, selected) =>
    inCatalog(context, async () => {
      const conditions = [{ 'parentCategory.id': { $in: parentIds } }];
      const found = await readAll(collectionsV3.where(context, conditions, selected));
      return groupedBy(found, parentIds, ({ wire }) => wire.parentCategory?.id);
    }),
});

/** The products of a collection: V3 lists their ids, which are then looked up; V1 finds them by the collection's id. */
export function productsOf(
  { id: collectionId }: CollectionRecord,
  args: ConnectionArgs,
  context: GatewayContext,
  info: GraphQLResolveInfo,
): ConnectionResult<ProductRecord> {
  const selected = selectedNodeFields(info);
  const inV1 = (requests: GatewayContext, shown: Selected) =>
    productsV1.where(requests, [{ 'collections.id': { $hasSome: [collectionId] } }], shown);
  const inV3 = { 'directCategoriesInfo.categories': { $matchItems: [{ id: collectionId }] } };
  return connection<ProductRecord>(context, {
    product: 'STORES',
    entity: 'Product',
    args,
    query: { collectionId },
    open: (requests) =>
      catalogPages<ProductRecord>(requests, (catalog) =>
        catalog === 'V1'
          ? inV1(requests, selected)
          : mapPages(itemsOf(requests, collectionId), (items) =>
              Promise.all(items.map(({ id }) => products.load(requests, id, selected))),
            ),
      ),
    count: (pageTotal) =>
      inCatalog(context, async (catalog) =>
        catalog === 'V1'
          ? ((await pageTotal()) ?? (await inV1(context, new Set()).read(null, 1)).total ?? null)
          : countProductsV3(context, [inV3]),
      ),
  });
}

/** Names what of the variants of V3 some fields need. */
const partsOfVariants = (selected: Selected): string => partsFor(VARIANT_PARTS, selected).join();

const allVariants = batch<ProductVariantRecord[]>('STORES', {
  size: PAGE,
  needsOf: partsOfVariants,
  load: (context, keys, selected) =>
    inCatalog(context, async () => {
      const counted = keys.map((key) => {
        const [id = '', count] = key.split(' ');
        return { key, id, count: Number(count) };
      });
      const found = await wholeVariants(context, counted, partsFor(VARIANT_PARTS, selected));
      return new Map(counted.map(({ key, id }) => [key, found.get(id) ?? []]));
    }),
});

/**
 * All variants of a product of catalog V3.
 * @throws EndedEarly where fewer come than Wix counts
 */
export function variantsOf(
  context: GatewayContext,
  { id, count }: CountedProduct,
  selected: Selected,
): Promise<ProductVariantRecord[] | null> {
  return allVariants(context, `${id} ${count}`, selected);
}

/** A variant's product and its id within it. */
type VariantKey = Pick<ProductVariantRecord, 'productId' | 'id'>;

const keyOf = ({ productId, id }: VariantKey): string => `${productId}:${id}`;

const singleVariants = batch<ProductVariantRecord>('STORES', {
  size: PAGE,
  needsOf: partsOfVariants,
  load: (context, keys, selected) =>
    inCatalog(context, async (catalog) => {
      const productIds = partsOf(keys, 0);
      const variants =
        catalog === 'V1'
          ? (await productsV1.byIds(context, productIds, WITH_VARIANTS)).flatMap(variantsOfV1)
          : await variantsAmong(context, productIds, partsOf(keys, 1), partsFor(VARIANT_PARTS, selected));
      return keyedBy(variants, keyOf);
    }),
});

/** What some keys name at a place, each once. */
function partsOf(keys: readonly string[], at: 0 | 1): string[] {
  return [...new Set(keys.map((key) => key.split(':')[at] ?? ''))];
}

const WITH_VARIANTS: Selected = new Set(['variants']);

/** One variant of a product. */
export function variantOf(
  context: GatewayContext,
  key: VariantKey,
  selected: Selected,
): Promise<ProductVariantRecord | null> {
  return singleVariants(context, keyOf(key), selected);
}

export const inventoryItems = list('inventoryItems', {
  product: 'STORES',
  entity: 'InventoryItem',
  source: catalogs({ V1: inventoryV1, V3: inventoryV3 }),
  boundTo,
});

/** The records of a product's stock. */
export const stockOf = batch<InventoryItemRecord[]>('STORES', {
  size: PAGE,
  load: (context, productIds, selected) =>
    inCatalog(context, async (catalog) => {
      const items: QuerySource<'inventoryItems', InventoryItemRecord> =
        catalog === 'V1' ? inventoryV1 : inventoryV3;
      const asked = { filter: { productIds: [...productIds] }, orderBy: null, selected };
      return groupedBy(await readAll(items.open(context, asked)), productIds, ({ wire }) =>
        String(wire.productId).toLowerCase(),
      );
    }),
});

/** A location of the store by its id. V3 only. */
export const location = lookUp('STORES', {
  by: 'id',
  page: PAGE,
  read: ({ wix }, query) => wix.call(endpoints.queryLocationsV3, { query }),
  records: 'storesLocations',
});
