import { endpoints } from '../products/stores/wire.ts';
import { differs, holds, tell, type Assumption, type Finding } from './assumption.ts';
import { Untold } from './untold.ts';
import { some } from './lists.ts';
import type { ProbedSite } from './probed-site.ts';
import { answerWords } from './refusal.ts';

const FIRST = { cursorPaging: { limit: 1 } } as const;
const PAGE = { cursorPaging: { limit: 100 } } as const;
/** The first offset at which lists of catalog V1 break down. */
const WALL = 10_000;

async function provisioned(site: ProbedSite): Promise<Finding> {
  // Which catalog is read depends on it: a recording must have the answer.
  await site.ask(endpoints.getCatalogVersion, {});
  const { refusal } = await site.ask(endpoints.queryProductsV3, { query: PAGE });
  if (refusal?.code === 'CATALOG_V3_SITE_PROVISIONING') return differs(`Products: ${answerWords(refusal)}.`);
  await site.read(endpoints.queryProductsV3, { query: PAGE });
  return holds('Products are answered.');
}

async function querySorts(site: ProbedSite): Promise<Finding> {
  await site.read(endpoints.queryProductsV3, { query: PAGE });
  const sort = [{ fieldName: 'createdDate', order: 'ASC' as const }];
  const { refusal } = await site.ask(endpoints.queryProductsV3, { query: { ...FIRST, sort } });
  if (refusal === undefined) return differs('A query sorted by createdDate is answered.');
  if (refusal.reason !== 'rejected') throw new Untold(`A sorted query: ${answerWords(refusal)}.`);
  return holds(`A query sorted by createdDate: ${answerWords(refusal)}.`);
}

async function searchSorts(site: ProbedSite): Promise<Finding> {
  await site.read(endpoints.queryProductsV3, { query: PAGE });
  const sort = [{ fieldName: 'createdDate', order: 'ASC' as const }];
  const { data, refusal } = await site.ask(endpoints.searchProductsV3, { search: { ...PAGE, sort } });
  if (refusal?.reason === 'rejected')
    return differs(`A search sorted by createdDate: ${answerWords(refusal)}.`);
  const dates = (data?.products ?? []).map(({ createdDate }) => Date.parse(String(createdDate)));
  if (dates.length < 2) throw new Untold('There are too few products to see an order.');
  const isRising = dates.every((date, index) => index === 0 || date >= (dates[index - 1] ?? 0));
  return tell(
    isRising,
    `${dates.length} products came ${isRising ? 'in' : 'out of'} the order of createdDate.`,
  );
}

async function hiddenProducts(site: ProbedSite): Promise<Finding> {
  const hidden = { visible: { $eq: false } };
  const { data } = await site.ask(endpoints.queryProductsV3, { query: { ...FIRST, filter: hidden } });
  const id = data?.products?.[0]?.id;
  if (id == null) {
    await site.read(endpoints.queryProductsV3, { query: PAGE });
    throw new Untold('The site has no hidden products, or the key may not see them.');
  }
  const unasked = await site.read(endpoints.queryProductsV3, {
    query: { ...FIRST, filter: { id: { $in: [id] } } },
  });
  const came = unasked.products?.length ?? 0;
  return tell(
    came === 1,
    `A hidden product ${came === 1 ? 'comes' : 'does not come'} without being asked for as such.`,
  );
}

async function variantCounts(site: ProbedSite): Promise<Finding> {
  const { products = [] } = await site.read(endpoints.queryProductsV3, { query: PAGE });
  const counted = products
    .slice(0, 50)
    .flatMap(({ id, variantSummary }) =>
      id == null || typeof variantSummary?.variantCount !== 'number'
        ? []
        : [{ id, count: variantSummary.variantCount }],
    );
  some(counted, 'No product comes with a count of variants');
  const { variants = [] } = await site.read(endpoints.queryVariantsV3, {
    query: {
      filter: { 'productData.productId': { $in: counted.map(({ id }) => id) } },
      cursorPaging: { limit: 1000 },
    },
  });
  const hiddenOf = Map.groupBy(variants, ({ productData }) => String(productData?.productId));
  const withHidden = counted.filter(({ id }) => hiddenOf.get(id)?.some(({ visible }) => visible === false));
  some(withHidden, 'No product that was looked at has hidden variants that the key sees');
  const wrong = withHidden.filter(({ id, count }) => (hiddenOf.get(id)?.length ?? 0) > count).length;
  return tell(
    wrong === 0,
    `${wrong} of ${withHidden.length} products with hidden variants have more variants than they count.`,
  );
}

const pageV1 = (offset: number) => ({ query: { paging: { limit: 1, offset } } });

async function wall(site: ProbedSite): Promise<Finding> {
  const within = await site.ask(endpoints.queryProductsV1, pageV1(WALL - 100));
  if (within.refusal?.reason === 'rejected')
    return differs(`An offset of ${WALL - 100}: ${answerWords(within.refusal)}.`);
  const { totalResults = 0 } = await site.read(endpoints.queryProductsV1, pageV1(WALL - 100));
  const { data, refusal } = await site.ask(endpoints.queryProductsV1, pageV1(WALL));
  if (refusal?.reason === 'rejected') return holds(`An offset of ${WALL}: ${answerWords(refusal)}.`);
  if (data?.products === undefined) throw new Untold('A page beyond the wall was not answered.');
  if (data.products.length > 0) return differs(`An offset of ${WALL} is answered with records.`);
  if (totalResults > WALL) return holds(`An offset of ${WALL} is empty though ${totalResults} are counted.`);
  throw new Untold('The site has fewer products than the wall is high.');
}

async function wallAnswer(site: ProbedSite): Promise<Finding> {
  const { totalResults = 0 } = await site.read(endpoints.queryProductsV1, pageV1(WALL - 100));
  const { data, refusal } = await site.ask(endpoints.queryProductsV1, pageV1(WALL));
  if (refusal?.reason === 'rejected') return holds(`An offset of ${WALL}: ${answerWords(refusal)}.`);
  if (data?.products?.length === 0 && totalResults > WALL)
    return differs(`An offset of ${WALL} is answered with no records, though ${totalResults} are counted.`);
  throw new Untold('The site has fewer products than the wall is high, or no wall.');
}

async function inventorySorts(site: ProbedSite): Promise<Finding> {
  const query = { paging: { limit: 1, offset: 0 }, sort: JSON.stringify([{ numericId: 'asc' }]) };
  await site.read(endpoints.queryInventoryV1, { query: { paging: { limit: 1, offset: 0 } } });
  const { refusal } = await site.ask(endpoints.queryInventoryV1, { query });
  return tell(
    refusal === undefined,
    refusal === undefined
      ? 'The stock sorts by numericId.'
      : `The stock sorted by numericId: ${answerWords(refusal)}.`,
  );
}

/** What is taken to be so of Wix Stores. */
export const stores: readonly Assumption[] = [
  {
    id: 'catalog-provisioning',
    statement: 'The catalog of a V3 shop answers: it is not being set up any more.',
    evidence: 'reported',
    restsOn: ['products', 'collections', 'inventoryItems'],
    otherwise: 'The shop cannot be read yet: wait until Wix has set it up, then make the plan.',
    switches: ['catalogProvisioning'],
    probe: provisioned,
  },
  {
    id: 'search',
    statement: 'A search of V3 products sorts by the time of creation.',
    evidence: 'documented',
    restsOn: ['products', 'export of products'],
    otherwise: 'Products may come twice or not at all: do not export them before it is mended.',
    probe: searchSorts,
  },
  {
    id: 'query-sorts',
    statement: 'A query of V3 products refuses every order that its types promise.',
    evidence: 'reported',
    restsOn: ['products'],
    otherwise: 'Nothing: a search is used in its place, which is behind by moments.',
    switches: ['productsQuerySorts'],
    probe: querySorts,
  },
  {
    id: 'hidden-products',
    statement: 'A query of V3 products brings hidden ones to a key that may see them, without being asked.',
    evidence: 'assumed',
    restsOn: ['products', 'references to products'],
    otherwise: 'Hidden products are missing where an order or a collection refers to them.',
    switches: ['productsQueryShowsHidden'],
    probe: hiddenProducts,
  },
  {
    id: 'variant-counts',
    statement: 'The count of variants that comes with a V3 product has hidden ones in it.',
    evidence: 'assumed',
    restsOn: ['product.variants'],
    otherwise: 'A list of variants that Wix cuts short may not be noticed where as many are hidden.',
    switches: ['variantCountHasHidden'],
    probe: variantCounts,
  },
  {
    id: 'offset-wall',
    statement: 'Lists of catalog V1 take offsets below 10,000, and none from there on.',
    evidence: 'documented',
    restsOn: ['products', 'inventoryItems'],
    otherwise: 'Lists are paged by numericId in any case; lists in another order may end in an error.',
    switches: ['catalogV1OffsetWall'],
    probe: wall,
  },
  {
    id: 'offset-wall-answer',
    statement: 'Catalog V1 answers a page beyond its wall with an error, not with an empty page.',
    evidence: 'assumed',
    restsOn: ['products', 'inventoryItems'],
    otherwise:
      'A list in another order than that of creation is compared with its count, and is an error where it ends early.',
    switches: ['catalogV1WallAnswer'],
    probe: wallAnswer,
  },
  {
    id: 'catalog-v1',
    statement: 'The stock of catalog V1 sorts by numericId.',
    evidence: 'assumed',
    restsOn: ['inventoryItems'],
    otherwise: 'The stock of a V1 shop cannot be read.',
    probe: inventorySorts,
  },
];
