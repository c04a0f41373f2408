import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { categories } from '@wix/categories';
import {
  brandsV3,
  catalogVersioning,
  customizationsV3,
  infoSectionsV3,
  inventory,
  inventoryItemsV3,
  products as productsV1,
  productsV3,
  readOnlyVariantsV3,
  ribbonsV3,
  storesLocationsV3,
} from '@wix/stores';
import type { DemoSite, JsonObject } from '../../demo-site/index.ts';
import { startDemoSite } from '../../demo-site/index.ts';
import { valuesAt } from '../../demo-site/json.ts';
import { ask, textsOf, valueAt, wixClient } from './wix-client.ts';

const TREE = { treeReference: { appNamespace: '@wix/stores', treeKey: null } };
const ZERO = '00000000-0000-0000-0000-000000000000';
const ALL_FIELDS = [
  'URL',
  'CURRENCY',
  'INFO_SECTION',
  'MERCHANT_DATA',
  'PLAIN_DESCRIPTION',
  'INFO_SECTION_PLAIN_DESCRIPTION',
  'SUBSCRIPTION_PRICES_INFO',
  'BREADCRUMBS_INFO',
  'WEIGHT_MEASUREMENT_UNIT_INFO',
  'VARIANT_OPTION_CHOICE_NAMES',
  'MEDIA_ITEMS_INFO',
  'DESCRIPTION',
  'DIRECT_CATEGORIES_INFO',
  'ALL_CATEGORIES_INFO',
  'INFO_SECTION_DESCRIPTION',
  'THUMBNAIL',
  'PRODUCT_CHOICES_MEDIA_REFERENCES',
  'PRODUCT_CHOICES_DISPLAY_IMAGE',
  'MIN_PRICE_VARIANT',
  'DISCOUNT_INFO',
];

describe('demo site > Stores V3', () => {
  let site: DemoSite;
  const modules = {
    productsV3,
    readOnlyVariantsV3,
    inventoryItemsV3,
    storesLocationsV3,
    brandsV3,
    ribbonsV3,
    infoSectionsV3,
    customizationsV3,
    catalogVersioning,
    categories,
  };

  beforeAll(async () => {
    site = await startDemoSite();
  });
  afterAll(() => site.close());

  it('tells its catalog version', async () => {
    const client = wixClient(site, modules);
    expect(await client.catalogVersioning.getCatalogVersion()).toEqual({ catalogVersion: 'V3_CATALOG' });
  });

  it('gives every product once, page by page, without a total', async () => {
    const client = wixClient(site, modules);
    const ids: (string | null | undefined)[] = [];
    let page = await client.productsV3.queryProducts().limit(70).find();
    ids.push(...page.items.map((product) => product._id));
    while (page.hasNext()) {
      page = await page.next();
      ids.push(...page.items.map((product) => product._id));
    }
    expect(ids).toHaveLength(300);
    expect(new Set(ids).size).toBe(300);
    expect(await client.productsV3.countProducts({ returnNonVisibleProducts: true })).toEqual({ count: 300 });
    expect(await client.productsV3.countProducts()).toEqual({ count: 275 });
  });

  it('leaves out the parts that were not asked for, and refuses parts that do not exist', async () => {
    const bare = await ask(site, '/stores/v3/products/query', {});
    const full = await ask(site, '/stores/v3/products/query', { fields: ALL_FIELDS });
    for (const path of [
      'url',
      'currency',
      'description',
      'plainDescription',
      'infoSections',
      'costRange',
      'breadcrumbsInfo',
      'directCategoriesInfo.categories',
      'allCategoriesInfo.categories',
      'media.itemsInfo.items',
      'media.main.thumbnail',
      'physicalProperties.weightMeasurementUnitInfo',
      'options.choicesSettings.choices.displayImage',
      'variantSummary.minPriceVariant.revenueDetails',
    ]) {
      expect([path, valuesAt(bare.json, `products.${path}`)]).toEqual([path, []]);
      expect([path, valuesAt(full.json, `products.${path}`).length > 0]).toEqual([path, true]);
    }
    expect(valuesAt(full.json, 'products.variantsInfo')).toEqual([]);
    expect((await ask(site, '/stores/v3/products/query', { fields: ['url'] })).status).toBe(400);
  });

  it('gets a product by id and by slug, with its variants', async () => {
    const client = wixClient(site, modules);
    const record = site.records.products.at(9);
    const product = await client.productsV3.getProduct(String(record['id']), { fields: ['MERCHANT_DATA'] });
    expect(product.variantsInfo?.variants).toHaveLength(12);
    expect(product.variantsInfo?.variants?.[0]?.price?.actualPrice?.amount).toMatch(/^\d+\.\d{2,3}$/);
    const bySlug = await client.productsV3.getProductBySlug(String(record['slug']));
    expect(bySlug.product?._id).toBe(record['id']);
    await expect(client.productsV3.getProduct(ZERO)).rejects.toMatchObject({
      details: { applicationError: { code: 'PRODUCT_NOT_FOUND' } },
    });
    expect(await variantCounts(site)).toContain(240);
  });

  it('refuses to sort a query, sorts a search, and finds words in names and SKUs', async () => {
    const client = wixClient(site, modules);
    await expect(client.productsV3.queryProducts().ascending('_createdDate').find()).rejects.toThrow(
      'is not declared as sortable',
    );
    const dear = await client.productsV3.searchProducts({
      sort: [{ fieldName: 'actualPriceRange.minValue.amount', order: 'DESC' }],
      cursorPaging: { limit: 3 },
    });
    const amounts = (dear.products ?? []).map((product) =>
      Number(product.actualPriceRange?.minValue?.amount),
    );
    expect(amounts[0]).toBe(999_999_999.99);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    const found = await client.productsV3.searchProducts({ search: { expression: 'HG-00012-03' } });
    expect(found.products?.map((product) => product._id)).toEqual([site.records.products.idAt(12)]);
    const sorting = await startDemoSite({ assumptions: { productsQuerySorts: true } });
    const newest = await wixClient(sorting, modules)
      .productsV3.queryProducts()
      .descending('_createdDate')
      .find();
    expect(newest.items[0]?._id).toBe(site.records.products.idAt(299));
    await sorting.close();
  });

  it('counts the values of a search when asked', async () => {
    const answer = await ask(site, '/stores/v3/products/search', {
      search: {
        aggregations: [
          { name: 'types', type: 'VALUE', fieldPath: 'productType' },
          { name: 'brands', type: 'SCALAR', fieldPath: 'brand.name', scalar: { type: 'COUNT_DISTINCT' } },
        ],
      },
    });
    expect(valueAt(answer.json, 'aggregationData')).toMatchObject({
      results: [
        {
          values: {
            results: [
              { value: 'PHYSICAL', count: 285 },
              { value: 'DIGITAL', count: 15 },
            ],
          },
        },
        { scalar: { value: 8 } },
      ],
    });
  });

  it('hides hidden products and merchant data from a key without the admin scope', async () => {
    const limited = await startDemoSite({ deny: ['STORES_ADMIN'] });
    const code = 'details.applicationError.code';
    const query = '/stores/v3/products/query';
    const [merchant, hidden, count] = [
      await ask(limited, query, { fields: ['MERCHANT_DATA'] }),
      await ask(limited, query, { query: { filter: { visible: false } } }),
      await ask(limited, '/stores/v3/products/count', { returnNonVisibleProducts: true }),
    ];
    expect([merchant.status, valueAt(merchant.json, code)]).toEqual([
      403,
      'NO_PERMISSION_TO_READ_MERCHANT_DATA',
    ]);
    expect([hidden.status, valueAt(hidden.json, code)]).toEqual([
      403,
      'NO_PERMISSION_TO_INCLUDE_NOT_VISIBLE_PRODUCTS',
    ]);
    expect([count.status, valueAt(count.json, code)]).toEqual([
      403,
      'NO_PERMISSION_TO_INCLUDE_NOT_VISIBLE_PRODUCTS',
    ]);
    const seen = await ask(limited, query, {});
    expect(textsOf(seen.json, 'products.visible')).not.toContain('false');
    expect((await ask(limited, `/stores/v3/products/${limited.records.products.idAt(5)}`)).status).toBe(404);
    const variants = await ask(limited, '/stores/v3/products/query-variants', {
      query: { cursorPaging: { limit: 1000 } },
    });
    expect(textsOf(variants.json, 'variants.productData.visible')).not.toContain('false');
    await limited.close();
    const open = await ask(site, query, {});
    expect(textsOf(open.json, 'products.visible')).toContain('false');
    expect((await ask(site, query, { query: { filter: { visible: false } } })).status).toBe(200);
    expect(
      textsOf(
        (await ask(site, query, { query: { filter: { visible: { $eq: false } } } })).json,
        'products.id',
      ),
    ).toHaveLength(25);
  });

  it('gives the variants of many products in one request, a thousand to a page', async () => {
    const client = wixClient(site, modules);
    const ids = [4, 8, 9].map((at) => site.records.products.idAt(at));
    const some = await client.readOnlyVariantsV3
      .queryVariants()
      .in('productData.productId', ids)
      .limit(1000)
      .find();
    expect(some.items).toHaveLength(6 + 4 + 12);
    expect(some.items[0]?.optionChoices?.[1]?.optionChoiceNames?.optionName).toBe('Colour');
    const keys = new Set<string>();
    const variantIds: string[] = [];
    let query: JsonObject = { cursorPaging: { limit: 1000 } };
    for (;;) {
      const { json } = await ask(site, '/stores/v3/products/query-variants', { query });
      const products = textsOf(json, 'variants.productData.productId');
      for (const [at, id] of textsOf(json, 'variants.variantId').entries()) {
        keys.add(`${products[at]} ${id}`);
        variantIds.push(id);
      }
      const next = valueAt(json, 'pagingMetadata.cursors.next');
      if (next === undefined) break;
      query = { cursorPaging: { cursor: next } };
    }
    expect(keys.size).toBe(site.records.variants.count);
    expect(variantIds.filter((id) => id === ZERO).length).toBeGreaterThan(1);
  });

  it('keeps stock per variant and location, tracked or not', async () => {
    const client = wixClient(site, modules);
    const productId = site.records.products.idAt(4);
    const { items } = await client.inventoryItemsV3.queryInventoryItems().eq('productId', productId).find();
    expect(items).toHaveLength(12);
    expect(new Set(items.map((item) => item.locationId)).size).toBe(2);
    const counted = await ask(site, '/stores/v3/inventory-items/count', {});
    expect(valueAt(counted.json, 'count')).toBe(site.records.inventoryItems.count);
    const raw = await ask(site, '/stores/v3/inventory-items/query', {
      query: { cursorPaging: { limit: 1000 } },
    });
    expect(valueAt(raw.json, 'pagingMetadata')).not.toHaveProperty('hasNext');
    expect(new Set(textsOf(raw.json, 'inventoryItems.availabilityStatus'))).toEqual(
      new Set(['IN_STOCK', 'OUT_OF_STOCK', 'PREORDER']),
    );
    expect(textsOf(raw.json, 'inventoryItems.quantity').map(Number)).toContain(-3);
    expect(textsOf(raw.json, 'inventoryItems.trackQuantity')).toContain('false');
    const one = await client.inventoryItemsV3.getInventoryItem(site.records.inventoryItems.idAt(0));
    expect(one.productId).toBe(site.records.products.idAt(0));
  });

  it('lists locations, brands, ribbons, info sections and customizations', async () => {
    const client = wixClient(site, modules);
    expect((await client.storesLocationsV3.queryStoresLocations().find()).items).toHaveLength(3);
    const main = await ask(site, '/stores/v3/locations/default');
    expect(valueAt(main.json, 'storesLocation.defaultLocation')).toBe(true);
    const brands = await client.brandsV3.queryBrands({ fields: ['ASSIGNED_PRODUCTS_COUNT'] }).find();
    const used = brands.items.reduce((sum, brand) => sum + (brand.assignedProductsCount ?? 0), 0);
    expect([brands.items.length, used]).toEqual([12, 200]);
    expect(await client.brandsV3.countBrands()).toEqual({ count: 12 });
    expect((await client.ribbonsV3.queryRibbons().find()).items).toHaveLength(6);
    expect((await client.infoSectionsV3.queryInfoSections().find()).items).toHaveLength(8);
    const customizations = await client.customizationsV3.queryCustomizations().find();
    expect(new Set(customizations.items.map((item) => item.customizationRenderType))).toEqual(
      new Set(['TEXT_CHOICES', 'SWATCH_CHOICES', 'FREE_TEXT']),
    );
  });

  it('holds a tree of categories, the hidden ones on request, and their items', async () => {
    const client = wixClient(site, modules);
    const shown = await client.categories.queryCategories(TREE).find();
    const all = await client.categories
      .queryCategories({ ...TREE, returnNonVisibleCategories: true })
      .limit(1000)
      .find();
    expect([shown.items.length, all.items.length]).toEqual([22, 25]);
    expect(await client.categories.countCategories({ ...TREE, returnNonVisibleCategories: true })).toEqual({
      count: 25,
    });
    const system = await client.productsV3.getAllProductsCategory();
    expect(all.items.find((category) => category._id === system.categoryId)).toMatchObject({
      slug: 'all-products',
      itemCounter: 300,
    });
    const deepest = await ask(site, '/categories/v1/categories/query', {
      ...TREE,
      fields: ['BREADCRUMBS_INFO'],
      query: { filter: { id: all.items[22]?._id }, cursorPaging: { limit: 10 } },
    });
    expect(valuesAt(deepest.json, 'categories.breadcrumbsInfo.breadcrumbs')).toHaveLength(2);
    const kitchen = all.items[1];
    const { items } = await client.categories.listItemsInCategory(kitchen?._id ?? '', TREE.treeReference);
    expect(items).toHaveLength(kitchen?.itemCounter ?? -1);
    // The SDK's function for this loses the items on the way, so it is asked for directly.
    const of = await ask(site, '/categories/v1/categories/list-categories-for-items', { ...TREE, items });
    expect(textsOf(of.json, 'categoriesForItems.directCategoryIds')).toContain(kitchen?._id);
    const nested = await ask(site, '/categories/v1/categories/query', { query: TREE });
    expect([nested.status, valueAt(nested.json, 'message')]).toEqual([
      400,
      'treeReference must not be empty',
    ]);
  });

  it('shows every value of the enumerations, and what else importers stumble over', async () => {
    const found = new Map<string, Set<string>>();
    const note = (record: JsonObject, path: string): void => {
      const values = found.get(path) ?? new Set<string>();
      for (const value of valuesAt(record, path)) values.add(String(value));
      found.set(path, values);
    };
    const { products } = site.records;
    const names: string[] = [];
    for (let at = 0; at < products.count; at += 1) {
      const record = products.at(at);
      names.push(String(record['name']));
      for (const path of ENUMS) note(record, path);
    }
    expect(Object.fromEntries([...found].map(([path, values]) => [path, [...values].toSorted()]))).toEqual({
      productType: ['DIGITAL', 'PHYSICAL'],
      'inventory.availabilityStatus': ['IN_STOCK', 'OUT_OF_STOCK', 'PARTIALLY_OUT_OF_STOCK'],
      'inventory.preorderStatus': ['DISABLED', 'ENABLED', 'PARTIALLY_ENABLED'],
      'inventory.preorderAvailability': ['ALL_VARIANTS', 'NO_VARIANTS', 'SOME_VARIANTS'],
      'options.optionRenderType': ['SWATCH_CHOICES', 'TEXT_CHOICES'],
      'modifiers.modifierRenderType': ['FREE_TEXT', 'SWATCH_CHOICES', 'TEXT_CHOICES'],
      'options.choicesSettings.choices.choiceType': ['CHOICE_TEXT', 'ONE_COLOR'],
      'media.itemsInfo.items.mediaType': ['IMAGE', 'VIDEO'],
      'subscriptionDetails.subscriptions.frequency': ['DAY', 'MONTH', 'WEEK', 'YEAR'],
      'subscriptionDetails.subscriptions.discount.type': ['AMOUNT', 'PERCENT'],
      'purchaseEligibility.userCriteria': ['MEMBERS_ONLY'],
    });
    expect(new Set(names).size).toBeLessThan(names.length);
    expect(names.every((name) => name.length <= 80)).toBe(true);
    expect(names.join('')).toMatch(
      /\p{Script=Hebrew}.*\p{Script=Arabic}|\p{Script=Arabic}.*\p{Script=Hebrew}/su,
    );
  });
});

const ENUMS = [
  'productType',
  'inventory.availabilityStatus',
  'inventory.preorderStatus',
  'inventory.preorderAvailability',
  'options.optionRenderType',
  'modifiers.modifierRenderType',
  'options.choicesSettings.choices.choiceType',
  'media.itemsInfo.items.mediaType',
  'subscriptionDetails.subscriptions.frequency',
  'subscriptionDetails.subscriptions.discount.type',
  'purchaseEligibility.userCriteria',
];

describe('demo site > Stores V1', () => {
  let site: DemoSite;
  const QUERY = '/stores-reader/v1/products/query';

  beforeAll(async () => {
    site = await startDemoSite({ catalog: 'V1' });
  });
  afterAll(() => site.close());

  it('describes the same goods under the same ids as the V3 shop', async () => {
    const v3 = await startDemoSite();
    expect(site.records.products.count).toBe(v3.records.products.count);
    for (const at of [0, 17, 299]) {
      const [old, recent] = [site.records.products.at(at), v3.records.products.at(at)];
      expect([old['id'], old['name'], old['slug']]).toEqual([recent['id'], recent['name'], recent['slug']]);
    }
    await v3.close();
  });

  it('takes filters and sorts as JSON texts, and echoes the limit in `metadata.items`', async () => {
    const numericIds: string[] = [];
    for (let last = '0'; ; last = numericIds.at(-1) ?? '') {
      const { json } = await ask(site, QUERY, {
        includeHiddenProducts: true,
        query: {
          filter: JSON.stringify({ numericId: { $gt: last } }),
          sort: JSON.stringify([{ numericId: 'asc' }]),
          paging: { limit: 90 },
        },
      });
      expect(valueAt(json, 'metadata')).toEqual({ items: 90, offset: 0 });
      const ids = textsOf(json, 'products.numericId');
      if (ids.length === 0) break;
      numericIds.push(...ids);
    }
    expect(numericIds).toHaveLength(300);
    expect(numericIds).toEqual(numericIds.toSorted((a, b) => Number(a) - Number(b)));
    const ids = [3, 1].map((at) => site.records.products.idAt(at));
    const byIds = await ask(site, `/stores/v1/products/query`, {
      query: { filter: JSON.stringify({ id: { $hasSome: ids } }) },
    });
    expect(textsOf(byIds.json, 'products.id').toSorted()).toEqual(ids.toSorted());
    expect(valueAt(byIds.json, 'totalResults')).toBe(2);
    expect((await ask(site, QUERY, { query: { filter: {} } })).status).toBe(400);
    expect((await ask(site, QUERY, { query: { filter: '{' } })).status).toBe(400);
    expect((await ask(site, QUERY, { query: { paging: { limit: 101 } } })).status).toBe(400);
  });

  it('shows hidden products, variants and merchant data only when asked, and to whom it may', async () => {
    const plain = await ask(site, QUERY, {});
    expect(valueAt(plain.json, 'totalResults')).toBe(275);
    expect(valuesAt(plain.json, 'products.variants.id')).toEqual([]);
    expect(valuesAt(plain.json, 'products.costRange')).toEqual([]);
    const full = await ask(site, QUERY, {
      includeHiddenProducts: true,
      includeVariants: true,
      includeMerchantSpecificData: true,
    });
    expect(valueAt(full.json, 'totalResults')).toBe(300);
    expect(textsOf(full.json, 'products.variants.id')).toContain(ZERO);
    expect(valuesAt(full.json, 'products.costRange').length).toBeGreaterThan(0);
    expect(typeof valuesAt(full.json, 'products.priceData.price')[0]).toBe('number');
    expect(new Set(textsOf(full.json, 'products.productType'))).toEqual(new Set(['physical', 'digital']));
    expect(new Set(textsOf(full.json, 'products.discount.type'))).toEqual(
      new Set(['NONE', 'AMOUNT', 'PERCENT', 'UNDEFINED']),
    );
    expect(new Set(textsOf(full.json, 'products.productOptions.optionType'))).toEqual(
      new Set(['color', 'drop_down']),
    );
    const limited = await startDemoSite({ catalog: 'V1', deny: ['STORES_ADMIN'] });
    expect((await ask(limited, QUERY, { includeHiddenProducts: true })).status).toBe(403);
    expect((await ask(limited, QUERY, {})).status).toBe(200);
    await limited.close();
  });

  it('answers the SDK: products, variants of one and of all, inventory', async () => {
    const client = wixClient(site, { products: productsV1, inventory });
    const page = await client.products.queryProducts().limit(10).skip(20).find();
    expect([page.items.length, page.totalCount]).toEqual([10, 275]);
    const id = site.records.products.idAt(9);
    expect((await client.products.getProduct(id)).product?.variants).toHaveLength(12);
    const blue = await client.products.queryProductVariants(id, { choices: { Colour: 'Indigo' } });
    expect([blue.variants?.length, blue.totalResults]).toEqual([6, 6]);
    const { variants, metadata } = await client.products.queryStoreVariants({ paging: { limit: 5 } });
    expect([variants?.length, metadata?.total]).toEqual([5, site.records.variants.count]);
    const one = await client.products.getStoreVariant(variants?.[3]?._id ?? '');
    expect(one.variant?.productId).toBe(variants?.[3]?.productId);
    const stock = await client.inventory.queryInventory({
      query: { filter: JSON.stringify({ productId: id }) },
    });
    expect(stock.inventoryItems?.[0]?.variants).toHaveLength(12);
  });

  it('lists its collections, with the one of all products under its odd id', async () => {
    const { json } = await ask(site, '/stores-reader/v1/collections/query', {
      includeNumberOfProducts: true,
    });
    expect(valueAt(json, 'totalResults')).toBe(25);
    expect(valueAt(json, 'collections')).toMatchObject({
      id: '00000000-000000-000000-000000000001',
      numberOfProducts: 300,
    });
    const filter = JSON.stringify({ 'collections.id': { $hasSome: [textsOf(json, 'collections.id')[3]] } });
    const inThird = await ask(site, QUERY, { includeHiddenProducts: true, query: { filter } });
    expect(valueAt(inThird.json, 'totalResults')).toBe(
      Number(textsOf(json, 'collections.numberOfProducts')[3]),
    );
  });

  it('breaks down at an offset of ten thousand, with an error or an early end', async () => {
    const big = { catalog: 'V1', counts: { products: 12_000 } } as const;
    const [strict, quiet] = [
      await startDemoSite(big),
      await startDemoSite({ ...big, assumptions: { catalogV1WallAnswer: 'empty' } }),
    ];
    expect(textsOf((await ask(strict, QUERY, offsetQuery(9900))).json, 'products.id')).toHaveLength(100);
    expect((await ask(strict, QUERY, offsetQuery(10_000))).status).toBe(400);
    const end = await ask(quiet, QUERY, offsetQuery(10_000));
    expect([end.status, valueAt(end.json, 'products'), valueAt(end.json, 'totalResults')]).toEqual([
      200,
      undefined,
      12_000,
    ]);
    await Promise.all([strict.close(), quiet.close()]);
  });
});

function offsetQuery(offset: number): JsonObject {
  return { includeHiddenProducts: true, query: { paging: { limit: 100, offset } } };
}

async function variantCounts(site: DemoSite): Promise<number[]> {
  const { json } = await ask(site, '/stores/v3/products/query', {});
  return textsOf(json, 'products.variantSummary.variantCount').map(Number);
}
