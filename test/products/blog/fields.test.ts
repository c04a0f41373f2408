import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGatewaySchema } from '../../../src/gateway/federation/schema.ts';
import { blog } from '../../../src/products/blog/product.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { recordsOf, unpublished } from './drain.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

/** The fieldsets that the last read of posts asked Wix for. */
function fieldsets(): unknown {
  return gateway.site.requests.entries.at(-1)?.body['fieldsets'];
}

const schema = buildGatewaySchema([blog]);

/** Selects every field of a type; of other entities, and of lists that are paged, the ids. */
function everything(name: string): string {
  const select = (type: GraphQLObjectType): string => {
    const fields = Object.values(type.getFields()).map((field) => {
      const target = getNamedType(field.type);
      if (isLeafType(target) || !isObjectType(target)) return field.name;
      if (target.name.endsWith('Connection')) return `${field.name}(first: 2) { nodes { id } }`;
      return `${field.name} ${'raw' in target.getFields() ? '{ id raw }' : select(target)}`;
    });
    return `{ ${fields.join(' ')} }`;
  };
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`no type ${name}`);
  return select(type);
}

describe('the fields of a post', () => {
  it('hold what Wix holds of a published post', async () => {
    const post = recordsOf(gateway, 'blogPosts')[20];
    const { body } = await gateway.query(
      `query ($id: ID!) {
        blogPost(id: $id) {
          id status title excerpt contentText slug url path language featured pinned hashtags commentingEnabled minutesToRead
          metrics { comments likes views } cover { url altText } media { image { id } displayed custom altText }
          seo { title description keywords { term } tags { type } } pricingPlanIds preview referenceId
          firstPublishedAt lastPublishedAt createdAt updatedAt scheduledAt
        }
      }`,
      { id: post?.['id'] },
    );
    expect(body.errors).toBeUndefined();
    expect(body.data.blogPost).toMatchObject({
      status: 'PUBLISHED',
      title: 'How a bowl is thrown',
      url: 'https://www.tidewater-goods.example/post/post-20',
      path: '/post/post-20',
      pinned: false,
      featured: true,
      metrics: { comments: 9, likes: 24, views: 2620 },
      cover: { url: expect.stringMatching(/^https:/), altText: 'A bowl – „raw“' },
      seo: { title: 'How a bowl is thrown | Demo shop', keywords: [{ term: 'How' }] },
      firstPublishedAt: post?.['firstPublishedDate'],
      updatedAt: post?.['lastPublishedDate'],
      createdAt: null,
      scheduledAt: null,
    });
  });

  it('hold what Wix holds of a post that is not published', async () => {
    const scheduled = unpublished(gateway).find(({ status }) => status === 'SCHEDULED');
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      `query ($id: ID!) {
        blogPost(id: $id) { status title excerpt contentText contentHtml slug url pinned metrics { views } scheduledAt editedAt createdAt updatedAt }
      }`,
      { id: scheduled?.['id'] },
    );
    expect(body.data.blogPost).toMatchObject({
      status: 'SCHEDULED',
      slug: scheduled?.['seoSlug'],
      pinned: null,
      metrics: null,
      contentText: expect.stringContaining('Made by hand'),
      contentHtml: expect.stringContaining('<strong>one at a time</strong>'),
      scheduledAt: scheduled?.['scheduledPublishDate'],
      createdAt: scheduled?.['createdDate'],
      updatedAt: scheduled?.['editedDate'],
    });
    expect(body.data.blogPost.excerpt).not.toBe(null);
    expect(gateway.site.requests.count()).toBe(2);
  });

  it('give the text as HTML in which nothing runs', async () => {
    const post = recordsOf(gateway, 'blogPosts')[2];
    const { body } = await gateway.query(
      'query ($id: ID!) { blogPost(id: $id) { contentHtml richContent } }',
      { id: post?.['id'] },
    );
    const html: string = body.data.blogPost.contentHtml;
    for (const tag of ['<blockquote ', '<pre ', '<hr ', '<figure ', '<video ', '<table '])
      expect(html).toContain(tag);
    expect(html).not.toContain('<script');
    expect(body.data.blogPost.richContent).toEqual(post?.['richContent']);
  });

  it('are null, not an error, where Wix sends no numbers with posts', async () => {
    await using other = await startGateway({ site: { assumptions: { blogMetricsWithPosts: false } } });
    const { body } = await other.query('{ blogPosts(first: 1) { nodes { metrics { views } } } }');
    expect(body).toMatchObject({ data: { blogPosts: { nodes: [{ metrics: null }] } } });
    expect(body.errors).toBeUndefined();
  });

  it('ask Wix for no more than they need, and for all for `raw`', async () => {
    await gateway.query('{ blogPosts(first: 1) { nodes { id title } } }');
    expect(fieldsets()).toEqual([]);
    await gateway.query('{ blogPosts(first: 1) { edges { node { url contentHtml } } } }');
    expect(fieldsets()).toEqual(['CONTENT_TEXT', 'RICH_CONTENT', 'URL']);
    const { body } = await gateway.query('{ blogPosts(first: 1) { nodes { raw } } }');
    expect(body.data.blogPosts.nodes[0].raw).toEqual(recordsOf(gateway, 'blogPosts')[0]);
    await gateway.query('{ blogTags(first: 1) { nodes { id label } } }');
    expect(fieldsets()).toEqual([]);
  });

  it('can all be read at once, without an error', async () => {
    for (const [field, type] of [
      ['blogPosts', 'BlogPost'],
      ['blogCategories', 'BlogCategory'],
      ['blogTags', 'BlogTag'],
    ] as const) {
      const { body } = await gateway.query(`{ ${field}(first: 30) { nodes ${everything(type)} } }`);
      expect(body.errors).toBeUndefined();
      expect(body.data[field].nodes.length).toBeGreaterThan(5);
    }
  });
});
