import { isObject, type JsonObject } from '../../../demo-site/json.ts';
import { productParts, variantParts } from '../../../demo-site/stores/product-fields.ts';
import { endpoints } from '../../../src/products/stores/wire.ts';
import type { GoldenRequest, GoldenRoute } from '../golden-wix.ts';
import { routesV1 } from './answers-v1.ts';
import { routesV3 } from './answers-v3.ts';
import { variants } from './records-v3.ts';
import { list } from '../golden-wix.ts';

type Cut = (record: JsonObject, request: GoldenRequest) => JsonObject;

/** What Wix leaves out of a category unless it is named. */
const OF_CATEGORIES = {
  breadcrumbsInfo: 'BREADCRUMBS_INFO',
  description: 'DESCRIPTION',
  richContentDescription: 'RICH_CONTENT_DESCRIPTION',
};

const CUTS: readonly (readonly [path: string, records: string, cut: Cut])[] = [
  [endpoints.searchProductsV3.path, 'products', productParts],
  [endpoints.queryProductsV3.path, 'products', productParts],
  [endpoints.queryVariantsV3.path, 'variants', variantParts],
  [
    endpoints.queryCategories.path,
    'categories',
    (record, { body }) =>
      Object.fromEntries(
        Object.entries(record).filter(
          ([name]) => !(name in OF_CATEGORIES) || body.fields?.includes(Reflect.get(OF_CATEGORIES, name)),
        ),
      ),
  ],
  [
    endpoints.queryProductsV1.path,
    'products',
    ({ variants: own, ...record }, { body }) =>
      body.includeVariants === true ? { ...record, variants: own } : record,
  ],
];

/** The sites of both catalogs, where each record has only the parts that a request names. */
export const sparseRoutes: Readonly<Record<'V1' | 'V3', readonly GoldenRoute[]>> = {
  V1: routesV1.map(sparse),
  V3: [
    ...routesV3,
    list(endpoints.queryVariantsV3, variants, (found) => ({ variants: found, pagingMetadata: {} })),
  ].map(sparse),
};

function sparse(route: GoldenRoute): GoldenRoute {
  const [, name = '', cut] = CUTS.find(([path]) => path === route.endpoint.path) ?? [];
  if (cut === undefined) return route;
  return {
    endpoint: route.endpoint,
    answer(request) {
      const { body, ...rest } = route.answer(request);
      // A golden record is JSON.
      const answer = JSON.parse(JSON.stringify(body));
      const records: unknown[] = answer[name];
      return {
        ...rest,
        body: {
          ...answer,
          [name]: records.map((record) => (isObject(record) ? cut(record, request) : record)),
        },
      };
    },
  };
}
