import { endpoints } from '../../products/stores/wire.ts';
import { differs, holds, tell, type Finding } from '../assumption.ts';
import { Untold } from '../untold.ts';
import { some } from '../lists.ts';
import type { ProbedSite } from '../probed-site.ts';
import { answerWords } from '../refusal.ts';

const FIRST = { cursorPaging: { limit: 1 } } as const;
const PAGE = { cursorPaging: { limit: 100 } } as const;
/** The first offset at which lists of catalog V1 break down. */
const WALL = 10_000;

export async function provisioned(site: ProbedSite): Promise<Finding> {
  // Which catalog is read depends on it: a recording must have the answer.
  await site.ask(endpoints.getCatalogVersion, {});
  const { refusal } = await site.ask(endpoints.queryProductsV3, { query: PAGE });
  if (refusal?.code === 'CATALOG_V3_SITE_PROVISIONING') return differs(`Products: ${answerWords(refusal)}.`);
  await site.read(endpoints.queryProductsV3, { query: PAGE });
  return holds('Products are answered.');
}

export async function querySorts(site: ProbedSite): Promise<Finding> {
  await site.read(endpoints.queryProductsV3, { query: PAGE });
  const sort = [{ fieldName: 'createdDate', order: 'ASC' as const }];
  const { refusal } = await site.ask(endpoints.queryProductsV3, { query: { ...FIRST, sort } });
  if (refusal === undefined) return differs('A query sorted by createdDate is answered.');
  if (refusal.reason !== 'rejected') throw new Untold(`A sorted query: ${answerWords(refusal)}.`);
  return holds(`A query sorted by createdDate: ${answerWords(refusal)}.`);
}

export async function searchSorts(site: ProbedSite): Promise<Finding> {
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

export async function hiddenProducts(site: ProbedSite): Promise<Finding> {
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

export async function variantCounts(site: ProbedSite): Promise<Finding> {
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

/** Whether the page of a product tells the address of the site. */
export async function siteAddress(site: ProbedSite): Promise<Finding> {
  const v3 = await site.hear(endpoints.queryProductsV3, { query: FIRST, fields: ['URL'] });
  const [product] =
    v3.refusal?.reason === 'other-catalog'
      ? ((await site.read(endpoints.queryProductsV1, pageV1(0))).products ?? []).map(
          ({ productPageUrl }) => productPageUrl?.base,
        )
      : ((await site.read(endpoints.queryProductsV3, { query: FIRST, fields: ['URL'] })).products ?? []).map(
          ({ url }) => url?.url,
        );
  if (product === undefined) throw new Untold('The site has no products.');
  const isSo = URL.canParse(String(product));
  return tell(isSo, `The page of a product comes ${isSo ? 'with' : 'without'} a whole address.`);
}

const pageV1 = (offset: number) => ({ query: { paging: { limit: 1, offset } } });

export async function wall(site: ProbedSite): Promise<Finding> {
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

export async function wallAnswer(site: ProbedSite): Promise<Finding> {
  const { totalResults = 0 } = await site.read(endpoints.queryProductsV1, pageV1(WALL - 100));
  const { data, refusal } = await site.ask(endpoints.queryProductsV1, pageV1(WALL));
  if (refusal?.reason === 'rejected') return holds(`An offset of ${WALL}: ${answerWords(refusal)}.`);
  if (data?.products?.length === 0 && totalResults > WALL)
    return differs(`An offset of ${WALL} is answered with no records, though ${totalResults} are counted.`);
  throw new Untold('The site has fewer products than the wall is high, or no wall.');
}

export async function inventorySorts(site: ProbedSite): Promise<Finding> {
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
