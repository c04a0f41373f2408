import { endpoints } from '../../../src/products/stores/wire.ts';
import { firstPage, pageOf } from '../connections.ts';
import type { GoldenAnswer } from '../golden-answer.ts';
import { list, route, type GoldenRoute } from '../golden-wix.ts';
import { whole } from '../whole-selection.ts';
import { collectionAnswers, inventoryAnswers, variantAnswers } from './answers-parts-v3.ts';
import { productAnswers } from './answers-products-v3.ts';
import { BENCH, BENCH_OAK, GARDEN, SEATS, SHED } from './ids.ts';
import { bench, lamp, plans, stool } from './products-v3.ts';
import { kit, nook, quilt } from './records-more-v3.ts';
import { garden, ITEM_OAK, seats } from './records-v3.ts';

const products = [bench, lamp, plans, stool, quilt, kit];
const categories = [seats, garden, nook];
const pagingMetadata = { cursors: {} };

/** The site with two products and one category more. */
export const routesV3: readonly GoldenRoute[] = [
  list(endpoints.searchProductsV3, products, (found) => ({ products: found, pagingMetadata })),
  list(endpoints.queryProductsV3, products, (found) => ({ products: found, pagingMetadata })),
  route(endpoints.countProductsV3, ({ body }) => ({
    // Of one category or with one id, or all.
    count: JSON.stringify(body.filter ?? {}).includes('id') ? 1 : products.length,
  })),
  list(endpoints.queryCategories, categories, (found) => ({ categories: found, pagingMetadata })),
  list(endpoints.countCategories, categories, (_, count) => ({ count })),
];

const links = {
  productBySlug: { id: BENCH, mainCollection: { slug: 'garden' } },
  product: {
    collections: [{ slug: 'all-seats' }],
    inventoryItems: [{ variant: { barcode: null, weight: 1.25 }, product: { slug: 'lamp-no-9' } }],
  },
  collection: { parent: { treeKey: 'main-tree' }, children: [{ name: 'Nook' }] },
  inventoryItems: {
    nodes: [
      { variant: { sku: 'BEN-OAK' }, location: { id: SHED } },
      { variant: { sku: 'BEN-ELM' }, location: null },
      { variant: { sku: null }, location: null },
    ],
  },
};

export const answersV3: readonly GoldenAnswer[] = [
  {
    name: 'products of catalog V3',
    routes: routesV3,
    document: `{ products { nodes ${whole('Product')} } }`,
    data: { products: { nodes: productAnswers } },
  },
  {
    name: 'variants of catalog V3',
    routes: routesV3,
    document: `{ products { nodes { id variants ${whole('ProductVariant')} } } }`,
    data: { products: { nodes: variantAnswers } },
  },
  {
    name: 'categories',
    routes: routesV3,
    document: `{ collections { nodes ${whole('Collection')} } }`,
    data: { collections: { nodes: collectionAnswers } },
  },
  {
    name: 'the inventory of catalog V3',
    routes: routesV3,
    document: `{ inventoryItems { nodes ${whole('InventoryItem')} } }`,
    data: { inventoryItems: { nodes: inventoryAnswers } },
  },
  {
    name: 'what records of catalog V3 refer to, those that are gone left out',
    routes: routesV3,
    document: `query ($lamp: ID!, $garden: ID!) {
      productBySlug(slug: "garden-bench") { id mainCollection { slug } }
      product(id: $lamp) {
        collections { slug }
        inventoryItems { variant { barcode weight } product { slug } }
      }
      collection(id: $garden) { parent { treeKey } children { name } }
      inventoryItems { nodes { variant { sku } location { id } } }
    }`,
    variables: { lamp: lamp.id?.toUpperCase(), garden: GARDEN.toUpperCase() },
    data: links,
  },
  {
    name: 'the first pages of catalog V3',
    routes: routesV3,
    document: `query ($garden: ID!) {
      products(first: 1) ${firstPage}
      collections(first: 1) ${firstPage}
      inventoryItems(first: 1) ${firstPage}
      collection(id: $garden) { products(first: 1) ${firstPage} }
    }`,
    variables: { garden: GARDEN },
    data: {
      products: pageOf(6, BENCH, true),
      collections: pageOf(3, SEATS, true),
      inventoryItems: pageOf(3, ITEM_OAK, true),
      collection: { products: pageOf(1, BENCH, false) },
    },
  },
  {
    name: 'single products, collections and items of catalog V3',
    routes: routesV3,
    document: `query ($bench: ID!, $variant: ID!) {
      products(filter: { ids: [$bench] }) { nodes { slug } totalCount }
      collections(filter: { ids: ["${SEATS}"] }) { nodes { slug } totalCount }
      inventoryItems(filter: { productIds: [$bench] }) { nodes { variantId } totalCount }
      gone: product(id: $variant) { slug }
    }`,
    variables: { bench: BENCH, variant: BENCH_OAK },
    data: {
      products: { nodes: [{ slug: 'garden-bench' }], totalCount: 1 },
      collections: { nodes: [{ slug: 'all-seats' }], totalCount: 1 },
      inventoryItems: {
        nodes: [{ variantId: BENCH_OAK }, { variantId: '09300d00-0000-4000-8000-0000000000b3' }],
        totalCount: 2,
      },
      gone: null,
    },
  },
];
