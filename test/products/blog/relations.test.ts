import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { recordsOf, unpublished } from './drain.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

interface Node {
  readonly id: string;
  readonly [field: string]: unknown;
}

async function nodes(selection: string, first = 100): Promise<Node[]> {
  const { body } = await gateway.query(`{ blogPosts(first: ${first}) { nodes { id ${selection} } } }`);
  expect(body.errors).toBeUndefined();
  return body.data.blogPosts.nodes;
}

describe('relations of posts', () => {
  it('finds the authors of 100 posts with one more request, and none for their ids alone', async () => {
    gateway.site.requests.clear();
    const rows = await nodes('author { id loginEmail }');
    expect(gateway.site.requests.count()).toBe(2);
    const post = recordsOf(gateway, 'blogPosts')[0];
    expect(rows[0]?.['author']).toMatchObject({ id: post?.['memberId'] });
    // The account of one author was deleted: null, as a member that does not exist is.
    expect(rows[13]?.['author']).toBeNull();
    gateway.site.requests.clear();
    await nodes('author { id }');
    expect(gateway.site.requests.count()).toBe(1);
  });

  it('finds categories and tags of 100 posts with one request each, without deleted ones', async () => {
    gateway.site.requests.clear();
    const rows = await nodes('categoryIds categories { id label url } tagIds tags { id label }');
    expect(gateway.site.requests.count('/categories/query')).toBe(1);
    expect(gateway.site.requests.count('/tags/query')).toBe(1);
    expect(gateway.site.requests.count()).toBe(3);
    const deleted = rows.find(({ id }) => id === gateway.site.records.blogPosts.idAt(6));
    expect([deleted?.['categoryIds']].flat()).toHaveLength(3);
    expect([deleted?.['categories']].flat()).toHaveLength(2);
  });

  it('finds related posts with one request for the published and one for what is missing', async () => {
    gateway.site.requests.clear();
    const rows = await nodes('relatedPostIds relatedPosts { id title }', 40);
    expect(gateway.site.requests.count()).toBe(3);
    expect([rows[3]?.['relatedPostIds']].flat()).toHaveLength(3);
    expect([rows[3]?.['relatedPosts']].flat()).toHaveLength(2);
  });

  it('finds translations in batches, without the post itself', async () => {
    gateway.site.requests.clear();
    const rows = await nodes('translationId translations { id language }', 40);
    expect(gateway.site.requests.count()).toBe(2);
    expect(rows[6]?.['translations']).toEqual([
      { id: gateway.site.records.blogPosts.idAt(7), language: 'de' },
      { id: gateway.site.records.blogPosts.idAt(8), language: 'he' },
    ]);
    expect(rows[0]?.['translations']).toEqual([]);
  });

  it('pages through the posts of a category and of a tag', async () => {
    const id = gateway.site.records.blogCategories.idAt(0);
    const { body } = await gateway.query(
      'query ($id: ID!) { blogCategories(first: 1, filter: { ids: [$id] }) { nodes { posts(first: 1000) { totalCount nodes { id } } } } }',
      { id },
    );
    const expected = [...recordsOf(gateway, 'blogPosts'), ...unpublished(gateway)].filter((post) =>
      [post['categoryIds']].flat().includes(id),
    );
    const { posts } = body.data.blogCategories.nodes[0];
    expect(posts.totalCount).toBe(expected.length);
    expect(posts.nodes).toHaveLength(expected.length);
    const tagged = await gateway.query(
      '{ blogTags(first: 2) { nodes { posts(first: 3) { nodes { id } } } } }',
    );
    expect(tagged.body.errors).toBeUndefined();
  });

  it('resolves posts, categories and tags as federated entities in batches', async () => {
    const representations = [
      ...recordsOf(gateway, 'blogPosts')
        .slice(0, 60)
        .map(({ id }) => ({ __typename: 'BlogPost', id })),
      ...unpublished(gateway).map(({ id }) => ({ __typename: 'BlogPost', id })),
    ];
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on BlogPost { id title } } }',
      { representations },
    );
    expect(body.data._entities.map(({ id }: Node) => id)).toEqual(representations.map(({ id }) => id));
    expect(gateway.site.requests.count()).toBe(2);
  });
});
