import { categories, draftPosts, posts, tags } from '@wix/blog';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoSite } from '../../demo-site/index.ts';
import { startDemoSite } from '../../demo-site/index.ts';
import { ask, textsOf, valueAt, wixClient } from './wix-client.ts';

let site: DemoSite;
beforeAll(async () => {
  site = await startDemoSite();
});
afterAll(() => site.close());

const client = () => wixClient(site, { posts, draftPosts, categories, tags });

describe('posts of the demo site', () => {
  it('come to the SDK by first publication, the latest first, and page on by cursor', async () => {
    const first = await client().posts.queryPosts().limit(100).find();
    const last = site.records.blogPosts.count - 1;
    expect(first.items[0]?._id).toBe(site.records.blogPosts.idAt(last));
    const second = await first.next();
    const ids = [...first.items, ...second.items].map(({ _id: id }) => id);
    expect(new Set(ids).size).toBe(120);
    expect(second.hasNext()).toBe(false);
  });

  it('leave out what no fieldset asks for', async () => {
    const plain = await ask(site, '/blog/v3/posts/query', { query: { paging: { limit: 1 } } });
    const [post] = [plain.json['posts']].flat();
    expect(Object.keys(post ?? {})).not.toEqual(expect.arrayContaining(['richContent']));
    expect(valueAt(plain.json, 'pagingMetadata.total')).toBe(120);
    const whole = await ask(site, '/v3/posts/query', {
      query: { cursorPaging: { limit: 1 } },
      fieldsets: ['URL', 'RICH_CONTENT', 'METRICS', 'SEO', 'CONTENT_TEXT', 'CONTACT_ID', 'REFERENCE_ID'],
    });
    expect(valueAt(whole.json, 'posts.url.path')).toMatch(/^\/post\//);
    expect(valueAt(whole.json, 'posts.metrics.views')).toEqual(expect.any(Number));
    expect(valueAt(whole.json, 'pagingMetadata.total')).toBeUndefined();
  });

  it('are filtered and sorted as the specification says, and not otherwise', async () => {
    const { items } = await client()
      .posts.queryPosts()
      .eq('featured', true)
      .ascending('title')
      .limit(100)
      .find();
    expect(items.length).toBe(24);
    const refused = await ask(site, '/v3/posts/query', { query: { filter: { excerpt: 'x' } } });
    expect(refused.status).toBe(400);
    const tooMany = await ask(site, '/v3/posts/query', { query: { paging: { limit: 101 } } });
    expect(tooMany.status).toBe(400);
  });

  it('are found by id and counted', async () => {
    const id = site.records.blogPosts.idAt(3);
    expect(await client().posts.getPost(id)).toMatchObject({ post: { _id: id, pinned: true } });
    expect(await client().posts.getPostMetrics(id)).toMatchObject({ metrics: { comments: 9 } });
    expect(await client().posts.getTotalPosts()).toMatchObject({ total: 120 });
    await expect(client().posts.getPost('0f6f2a7e-3c0b-4c1f-9a57-0d8f5f1c2b11')).rejects.toThrow(
      'was not found',
    );
  });
});

describe('drafts, categories and tags of the demo site', () => {
  it('has a draft behind every published post, with its id, and others beside them', async () => {
    const behind = await ask(site, '/blog/v3/draft-posts/query', {
      query: { filter: { status: 'PUBLISHED' }, paging: { limit: 100 } },
    });
    expect(valueAt(behind.json, 'pagingMetadata.total')).toBe(120);
    const ids = new Set(Array.from({ length: 120 }, (_, at) => site.records.blogPosts.idAt(at)));
    expect(textsOf(behind.json, 'draftPosts.id').every((id) => ids.has(id))).toBe(true);
    const others = await client().draftPosts.queryDraftPosts().ne('status', 'PUBLISHED').limit(100).find();
    expect(others.items.map(({ status }) => status)).toEqual(
      expect.arrayContaining(['UNPUBLISHED', 'SCHEDULED', 'IN_REVIEW', 'UNKNOWN', 'DELETED']),
    );
  });

  it('lists categories and tags with their totals', async () => {
    const all = await client().categories.queryCategories().limit(100).find();
    expect(all.totalCount).toBe(9);
    const some = await client().tags.queryTags().startsWith('label', 'k').find();
    expect(some.items.map(({ label }) => label)).toContain('kiln');
  });
});

describe('a demo site without its blog, or without the permission', () => {
  it('answers 401 without the app, or the code if that turns out to be so', async () => {
    const absent = await startDemoSite({ uninstalled: ['BLOG'] });
    expect((await ask(absent, '/v3/posts/query', {})).status).toBe(401);
    await absent.close();
    const coded = await startDemoSite({ uninstalled: ['BLOG'], assumptions: { blogAbsentStatus: 428 } });
    const answer = await ask(coded, '/v3/tags/query', {});
    expect(valueAt(answer.json, 'details.applicationError.code')).toBe('REQUIRED_APP_NOT_INSTALLED');
    await coded.close();
  });

  it('answers 403 to a key that may not read it', async () => {
    const denied = await startDemoSite({ deny: ['BLOG_DRAFTS'] });
    expect((await ask(denied, '/blog/v3/draft-posts/query', {})).status).toBe(403);
    expect((await ask(denied, '/blog/v3/categories/query', {})).status).toBe(200);
    await denied.close();
  });
});
