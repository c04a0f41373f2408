import { describe, expect, it } from 'vitest';
import { DEMO_PRODUCTS } from '../../demo-site/products.ts';
import { router } from '../../demo-site/http/router.ts';
import { shortcomings } from '../../scripts/products/shortcomings.ts';
import type { ProductModule } from '../../src/contract/product-module.ts';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { blog } from '../../src/products/blog/product.ts';
import { restEndpoint } from '../../src/wix/api/endpoint.ts';
import { permissions } from '../../src/wix/api/permissions.ts';

const around = {
  schema: buildGatewaySchema([blog]),
  demoSite: router(DEMO_PRODUCTS),
  hasFile: () => true,
};
const lackingIn = (changed: Partial<ProductModule>, place: Partial<typeof around> = {}) =>
  shortcomings({ ...blog, ...changed }, { ...around, ...place });
const [needed, ...others] = blog.permissions.map((need) => ({ ...need }));
if (needed === undefined) throw new Error('the blog names no permission');

describe('a product', () => {
  it.each<[string, readonly string[], readonly RegExp[]]>([
    [
      'without permissions',
      lackingIn({ permissions: [] }),
      [
        /`permissions` is empty: add what a key needs/,
        /list `blogPosts`/,
        /list `blogCategories`/,
        /list `blogTags`/,
      ],
    ],
    [
      'that demands a permission to write',
      lackingIn({ permissions: [needed, { ...needed, permission: permissions.CONTACT_LABELS }, ...others] }),
      [/"Manage Contact Labels" can write and is required: name what only reads in its place/],
    ],
    [
      'that an optional permission stands for',
      lackingIn({
        permissions: [
          { ...needed, optional: true },
          { ...needed, permission: permissions.ORDERS },
          ...others,
        ],
      }),
      [/the first permission, "Read Blog", stands for the product and is `optional`/],
    ],
    [
      'with an endpoint whose permission nobody is told to tick',
      lackingIn({
        endpoints: [
          ...blog.endpoints,
          restEndpoint('POST', '/v3/posts/query', { permission: permissions.ORDERS }),
        ],
      }),
      [/an endpoint needs "Read Orders", which `permissions` does not name: add it\./],
    ],
    [
      'with a list that no permission names',
      lackingIn({ permissions: [{ ...needed, lists: ['blogPosts', 'blogTags'] }, ...others] }),
      [/^src\/products\/blog\/product\.ts: no permission names the list `blogCategories` in its `lists`/],
    ],
    [
      'that the demo site does not play',
      lackingIn({ endpoints: blog.endpoints.slice(0, 1) }, { demoSite: router([]) }),
      [
        /^demo-site\/blog\/: the demo site does not answer POST .*: add its route, and the product to demo-site\/products\.ts\./,
      ],
    ],
    [
      'without records written by hand and a query to begin with',
      lackingIn({}, { hasFile: () => false }),
      [
        /^docs\/queries\/blog\.graphql is missing/,
        /^test\/golden\/blog\/index\.ts is missing/,
        /^test\/golden\/blog\/connection\.ts is missing/,
      ],
    ],
  ])('%s is refused in words', (_, found, expected) => {
    expect(found).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });
});
