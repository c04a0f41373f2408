import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drainPosts, recordsOf, unpublished } from './drain.ts';

const ABSENT = '0f6f2a7e-3c0b-4c1f-9a57-0d8f5f1c2b11';

describe('a key that may not read drafts', () => {
  it('gets every published post, and is told what is missing and which permission brings it', async () => {
    await using gateway = await startGateway({ site: { deny: ['BLOG_DRAFTS'] } });
    const { rows, notes } = await drainPosts(gateway, { first: 50 });
    expect(rows.map(({ id }) => id)).toEqual(recordsOf(gateway, 'blogPosts').map(({ id }) => id));
    expect(notes).toEqual([
      expect.stringMatching(/not published .* are missing.*Manage Blog.*also allows changes/),
    ]);
    // A refusal is remembered: reading again costs the published posts only.
    gateway.site.requests.clear();
    const again = await drainPosts(gateway, { first: 100 });
    expect(gateway.site.requests.count()).toBe(2);
    expect(again.notes).toEqual(notes);
    const { body } = await gateway.query('{ blogPosts { totalCount } }');
    expect(body.data.blogPosts.totalCount).toBe(120);
  });

  it('gets every published post where Wix has no list of drafts', async () => {
    await using gateway = await startGateway({
      site: { faults: [{ kind: '404', path: '/draft-posts/query' }] },
    });
    const { rows, notes } = await drainPosts(gateway, { first: 50 });
    expect(rows.map(({ id }) => id)).toEqual(recordsOf(gateway, 'blogPosts').map(({ id }) => id));
    expect(notes).toEqual([expect.stringMatching(/not published .* are missing/)]);
    // Asked for by name they are an error, and no empty list.
    const { body } = await gateway.query('{ blogPosts(filter: { status: [SCHEDULED] }) { nodes { id } } }');
    expect(body.errors?.[0]?.extensions.code).toBe('WIX_BAD_RESPONSE');
  });

  it('is refused when it asks for drafts by name', async () => {
    await using gateway = await startGateway({ site: { deny: ['BLOG_DRAFTS'] } });
    const { body } = await gateway.query(
      '{ blogPosts(filter: { status: [SCHEDULED] }) { nodes { id } totalCount availability { status permission } } }',
    );
    expect(body.data.blogPosts).toMatchObject({
      nodes: [],
      totalCount: null,
      availability: { status: 'PERMISSION_DENIED', permission: expect.stringContaining('Manage Blog') },
    });
    expect(body.extensions?.wix.skipped).toMatchObject([{ product: 'BLOG', status: 'PERMISSION_DENIED' }]);
  });

  it('finds null for a draft, with the note that says why', async () => {
    await using gateway = await startGateway({ site: { deny: ['BLOG_DRAFTS'] } });
    const [draft] = unpublished(gateway);
    const { body } = await gateway.query('query ($id: ID!) { blogPost(id: $id) { title } }', {
      id: draft?.['id'],
    });
    expect(body.data.blogPost).toBeNull();
    expect(body.extensions?.wix.notes).toHaveLength(1);
  });
});

describe('a blog that cannot be read', () => {
  it.each([401, 428] as const)(
    'is told from an empty one when it is not installed (%i)',
    async (blogAbsentStatus) => {
      await using gateway = await startGateway({
        site: { uninstalled: ['BLOG'], assumptions: { blogAbsentStatus } },
      });
      const { body } = await gateway.query(
        '{ blogPosts { nodes { id } totalCount availability { status } } blogTags { availability { status } } }',
      );
      expect(body.errors).toBeUndefined();
      expect(body.data.blogPosts).toEqual({
        nodes: [],
        totalCount: null,
        availability: { status: 'NOT_INSTALLED' },
      });
      expect(body.data.blogTags.availability.status).toBe('NOT_INSTALLED');
      const one = await gateway.query(`{ blogPost(id: "${ABSENT}") { id } }`);
      expect(one.body.errors?.[0]?.extensions.code).toBe('WIX_APP_NOT_INSTALLED');
    },
  );

  it('names the permission to tick when it is denied', async () => {
    await using gateway = await startGateway({ site: { deny: ['BLOG'] } });
    const { body } = await gateway.query('{ blogCategories { availability { status permission hint } } }');
    expect(body.data.blogCategories.availability).toMatchObject({
      status: 'PERMISSION_DENIED',
      permission: 'Read Blog (SCOPE.DC-BLOG.READ-BLOGS)',
    });
  });

  it('is an error when Wix answers with another shape', async () => {
    await using gateway = await startGateway({
      site: { faults: [{ kind: 'wrong-shape', path: /posts|tags/ }] },
    });
    for (const field of ['blogPosts', 'blogTags']) {
      const { body } = await gateway.query(`{ ${field} { nodes { id } } }`);
      expect(body.data[field]).toBeNull();
      expect(body.errors?.[0]?.extensions.code).toBe('WIX_BAD_RESPONSE');
    }
  });

  it('keeps a post whose field has an unexpected shape', async () => {
    await using gateway = await startGateway();
    gateway.site.records.blogPosts.update(gateway.site.records.blogPosts.idAt(0), {
      media: 7,
      seoData: { tags: 'none' },
      hashtags: 'one',
      minutesToRead: 'many',
      categoryIds: [ABSENT],
    });
    const { body } = await gateway.query(
      '{ blogPosts(first: 1) { nodes { id title hashtags minutesToRead cover { url } seo { title tags { type } } categories { id } raw } } }',
    );
    const [post] = body.data.blogPosts.nodes;
    expect(post).toMatchObject({
      title: 'How a bowl is thrown',
      minutesToRead: null,
      hashtags: null,
      categories: [],
    });
    expect(post.raw).toMatchObject({ media: 7, hashtags: 'one' });
    for (const error of body.errors ?? []) expect(error.extensions.code).toBe('WIX_BAD_RESPONSE');
  });

  it.each([
    [{ type: 7, children: 'The title' }, ['title', 'description']],
    [{ type: 'meta', props: 'description' }, ['description']],
    [{ type: 'meta', props: { name: 7, content: 'The description' } }, ['description']],
    [{ type: 'title', children: 'Switched off?', disabled: 'perhaps' }, ['title', 'description']],
    [{ type: 7, disabled: true }, []],
    [{ type: 'meta', props: null }, []],
  ])('names what tags for search engines could say where one is %j', async (tag, fields) => {
    await using gateway = await startGateway();
    const { blogPosts } = gateway.site.records;
    blogPosts.update(blogPosts.idAt(0), {
      seoData: { tags: [tag], settings: { keywords: [{ term: 'bowl' }] } },
    });
    const { body } = await gateway.query(
      '{ blogPosts(first: 1) { nodes { seo { title description keywords { term } } } } }',
    );
    expect(body.data.blogPosts.nodes).toEqual([
      { seo: { title: null, description: null, keywords: [{ term: 'bowl' }] } },
    ]);
    expect(body.errors?.map(({ path, extensions }) => [path?.at(-1), extensions.code]) ?? []).toEqual(
      fields.map((field) => [field, 'WIX_BAD_RESPONSE']),
    );
  });
});

describe('bad input', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  it.each([
    ['{ blogPost(id: "x") { id } }', 'BAD_USER_INPUT'],
    ['{ blogPosts(first: 0) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ blogPosts(filter: { ids: ["1/2 3"] }) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ blogPosts(filter: { translationId: "" }) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ blogPosts(filter: { status: [SCHEDULED], pinned: true }) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ blogPosts(after: "nonsense") { nodes { id } } }', 'BAD_CURSOR'],
    ['{ blogPosts(orderBy: { field: SIZE }) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['{ blogTags(filter: { ids: ["nope"] }) { nodes { id } } }', 'BAD_USER_INPUT'],
  ])('%s is %s, before Wix is asked', async (document, code) => {
    gateway.site.requests.clear();
    const { body } = await gateway.query(document);
    expect(body.errors?.[0]?.extensions.code).toBe(code);
    expect(gateway.site.requests.count()).toBe(0);
  });

  it('is null for an id that no post has, and an empty page for such ids', async () => {
    const { body } = await gateway.query(
      `{ blogPost(id: "${ABSENT}") { id } blogPosts(filter: { ids: ["${ABSENT}"] }) { nodes { id } totalCount } none: blogPosts(filter: { ids: [] }) { nodes { id } } }`,
    );
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({
      blogPost: null,
      blogPosts: { nodes: [], totalCount: 0 },
      none: { nodes: [] },
    });
  });
});
