import type { SdkEndpoint } from '../../src/wix/api/endpoint.ts';
import type { SdkSource } from './sdk-source.ts';
import type { Beside, DescribedAnswer } from './wire-shapes.ts';

/** Answers that the gateway reads by another path than the function of the SDK whose types they have. */
const OTHER_PATHS: readonly DescribedAnswer[] = [
  {
    path: '/stores-reader/v1/products/query',
    generated: 'auto_sdk_stores_products',
    type: 'QueryProductsResponse',
  },
  {
    path: '/stores-reader/v1/collections/query',
    generated: 'auto_sdk_stores_collections',
    type: 'QueryCollectionsResponse',
  },
];

/** Fields that Wix sends and the SDK's types lack, by generated package and type: facts of docs/fidelity.md. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  // docs/fidelity.md#blog-metrics
  'auto_sdk_blog_posts#Post': ['metrics'],
  // docs/fidelity.md#event-categories
  'auto_sdk_events_wix-events-v-2#Event': ['categories'],
  // docs/fidelity.md#older-forms
  'auto_sdk_forms_forms#Form': ['fields', 'kind', 'properties'],
  // docs/fidelity.md#page-limits
  'auto_sdk_stores_collections#QueryCollectionsResponse': ['totalResults'],
  'auto_sdk_stores_collections#PlatformPagingMetadata': ['items'],
  // docs/fidelity.md#variant-sizes
  'auto_sdk_stores_read-only-variants-v-3#VariantPhysicalProperties': [
    'productDimensions',
    'packageDimensions',
  ],
};

/** What envelopes of lists hold; their types name a part of it each (docs/fidelity.md#paging). */
const PAGING = ['count', 'offset', 'total', 'tooManyToCount', 'cursors', 'hasNext'];

/** What Wix sends in a type beside what the SDK's types say of it. */
export const fieldsBeside: Beside = (generated, type) => [
  ...(/Paging\w*Metadata|PagingMetadata/i.test(type) ? PAGING : []),
  ...(FACTS[`${generated}#${type}`] ?? []),
];

/**
 * The answers of declared endpoints.
 * @param endpoints by the function of the SDK, such as `ecom.orders.searchOrders`
 * @throws Error for a function that the SDK's declarations do not have
 */
export function describedAnswers(
  sdk: SdkSource,
  endpoints: ReadonlyMap<string, SdkEndpoint>,
): readonly DescribedAnswer[] {
  return [
    ...[...endpoints].map(([name, { path }]) => {
      const { generated = '', member = '' } = sdk.locate(name) ?? {};
      const type = sdk.declarations(generated)?.functions.get(member)?.answer;
      if (type === undefined)
        throw new Error(`the declarations of @wix/${generated} have no ${member}, which ${name} names`);
      return { path, generated, type };
    }),
    ...OTHER_PATHS,
  ];
}
