import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain, idsOf } from '../stores/drain.ts';
import { drainPosts, recordsOf, unpublished, type PostRow } from './drain.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ site: { counts: { blogPosts: 330, blogDrafts: 130, blogTags: 230 } } });
});
afterAll(() => gateway.close());

const ids = (rows: readonly PostRow[]): string[] => rows.map(({ id }) => id);
const idsIn = (records: readonly JsonObject[]): string[] => records.map(({ id }) => String(id));
const everyId = (): string[] =>
  [...idsIn(recordsOf(gateway, 'blogPosts')), ...idsIn(unpublished(gateway))].toSorted();

describe('a list of posts', () => {
  it.each([7, 100, 1000])('holds every post once, with pages of %i', async (first) => {
    const { rows } = await drainPosts(gateway, { first });
    expect(ids(rows).toSorted()).toEqual(everyId());
  });

  it('returns published posts by first publication, then the others, and never what is in the trash bin', async () => {
    const { rows } = await drainPosts(gateway, { first: 100 });
    const published = recordsOf(gateway, 'blogPosts');
    expect(ids(rows).slice(0, published.length)).toEqual(idsIn(published));
    const statuses = new Set(rows.slice(published.length).map(({ status }) => status));
    expect(statuses).toEqual(new Set(['UNPUBLISHED', 'SCHEDULED', 'IN_REVIEW', 'UNKNOWN']));
  });

  it('costs one request for 100 posts of each kind', async () => {
    gateway.site.requests.clear();
    await drainPosts(gateway, { first: 100 });
    expect(gateway.site.requests.count('/v3/posts/query')).toBe(4);
    expect(gateway.site.requests.count('/draft-posts/query')).toBe(
      Math.ceil(unpublished(gateway).length / 100),
    );
    expect(gateway.site.requests.count()).toBe(4 + Math.ceil(unpublished(gateway).length / 100));
  });

  it('is counted with one request for each kind, and only when asked', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query('{ blogPosts { totalCount } }');
    expect(body.data.blogPosts.totalCount).toBe(everyId().length);
    expect(gateway.site.requests.count()).toBe(2);
  });

  it('survives that Wix forgets its cursors, in both kinds', async () => {
    const { rows } = await drainPosts(gateway, { first: 9, onPage: () => gateway.site.expireCursors() });
    expect(ids(rows).toSorted()).toEqual(everyId());
  });
});

describe('filters of posts', () => {
  it('finds posts of every kind by their ids', async () => {
    const wanted = [
      ...idsIn(recordsOf(gateway, 'blogPosts')).slice(0, 120),
      ...idsIn(unpublished(gateway)).slice(0, 30),
    ];
    const { rows } = await drainPosts(gateway, { first: 1000, filter: { ids: wanted } });
    expect(ids(rows).toSorted()).toEqual(wanted.toSorted());
  });

  it('limits the time of the last change: the last publication, or the last edit', async () => {
    const gte = '2025-01-20T00:00:00.000Z';
    gateway.site.requests.clear();
    const { rows } = await drainPosts(gateway, { first: 1000, filter: { updatedAt: { gte } } });
    const expected = [
      ...recordsOf(gateway, 'blogPosts').filter((post) => String(post['lastPublishedDate']) >= gte),
      ...unpublished(gateway).filter((draft) => String(draft['editedDate']) >= gte),
    ];
    expect(ids(rows).toSorted()).toEqual(idsIn(expected).toSorted());
    expect(rows.length).toBeLessThan(everyId().length);
    expect(gateway.site.requests.count()).toBeLessThanOrEqual(3);
  });

  it.each(['UNPUBLISHED', 'SCHEDULED', 'IN_REVIEW', 'UNKNOWN'])(
    'finds the status %s without reading published posts',
    async (status) => {
      gateway.site.requests.clear();
      const { rows } = await drainPosts(gateway, { first: 1000, filter: { status: [status] } });
      const expected = unpublished(gateway).filter((draft) => draft['status'] === status);
      expect(ids(rows).toSorted()).toEqual(idsIn(expected).toSorted());
      expect(gateway.site.requests.count('/v3/posts/query')).toBe(0);
    },
  );

  it('finds published posts once where others are asked for too: a draft lies behind each', async () => {
    const status = ['PUBLISHED', 'UNPUBLISHED'];
    const { rows } = await drainPosts(gateway, { first: 20, filter: { status } });
    const drafts = unpublished(gateway).filter((draft) => draft['status'] === 'UNPUBLISHED');
    const expected = idsIn([...recordsOf(gateway, 'blogPosts'), ...drafts]);
    expect(ids(rows).toSorted()).toEqual(expected.toSorted());
  });

  it('finds published posts without reading the others', async () => {
    gateway.site.requests.clear();
    const { rows } = await drainPosts(gateway, { first: 1000, filter: { status: ['PUBLISHED'] } });
    expect(ids(rows)).toEqual(idsIn(recordsOf(gateway, 'blogPosts')));
    expect(gateway.site.requests.count('draft-posts')).toBe(0);
  });

  it.each<[string, unknown, (post: JsonObject) => boolean]>([
    ['featured', true, (post) => post['featured'] === true],
    ['hashtags', ['kiln'], (post) => [post['hashtags']].flat().includes('kiln')],
    ['languages', ['de'], (post) => post['language'] === 'de'],
    ['titleStartsWith', 'Über', (post) => String(post['title']).startsWith('Über')],
  ])('limits %s to %s, in both kinds', async (field, value, matches) => {
    const { rows } = await drainPosts(gateway, { first: 1000, filter: { [field]: value } });
    const expected = [...recordsOf(gateway, 'blogPosts'), ...unpublished(gateway)].filter(matches);
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(rows).toSorted()).toEqual(idsIn(expected).toSorted());
  });

  it.each<[string, unknown, (post: JsonObject) => boolean]>([
    ['pinned', true, (post) => post['pinned'] === true],
    ['slug', 'post-12', (post) => post['slug'] === 'post-12'],
    [
      'firstPublishedAt',
      { lt: '1970-01-01T00:00:00Z' },
      (post) => String(post['firstPublishedDate']).startsWith('1969'),
    ],
  ])('limits %s to %s, of published posts only', async (field, value, matches) => {
    gateway.site.requests.clear();
    const { rows } = await drainPosts(gateway, { first: 1000, filter: { [field]: value } });
    const expected = recordsOf(gateway, 'blogPosts').filter(matches);
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(rows)).toEqual(idsIn(expected));
    expect(gateway.site.requests.count()).toBe(1);
  });

  it('finds the posts of an author, a category and a tag', async () => {
    const post = recordsOf(gateway, 'blogPosts').find(
      ({ tagIds, categoryIds }) => [tagIds].flat().length > 0 && [categoryIds].flat().length > 0,
    );
    for (const [filter, wire, kinds] of [
      ['memberIds', 'memberId', [recordsOf(gateway, 'blogPosts')]],
      ['categoryIds', 'categoryIds', [recordsOf(gateway, 'blogPosts'), unpublished(gateway)]],
      ['tagIds', 'tagIds', [recordsOf(gateway, 'blogPosts'), unpublished(gateway)]],
    ] as const) {
      const id = String([post?.[wire]].flat()[0]);
      const { rows } = await drainPosts(gateway, { first: 1000, filter: { [filter]: [id] } });
      const expected = kinds.flat().filter((record) => [record[wire]].flat().includes(id));
      expect(ids(rows).toSorted()).toEqual(idsIn(expected).toSorted());
    }
  });
});

describe('orders of posts', () => {
  it.each(['FIRST_PUBLISHED_AT', 'UPDATED_AT', 'TITLE', 'SLUG', 'VIEWS', 'LIKES', 'COMMENTS'])(
    '%s holds every post once, in both directions, published ones first',
    async (field) => {
      for (const direction of ['ASC', 'DESC']) {
        const { rows } = await drainPosts(gateway, { first: 200, orderBy: { field, direction } });
        expect(ids(rows).toSorted()).toEqual(everyId());
        const isPublished = rows.map(({ status }) => status === 'PUBLISHED');
        expect(isPublished.lastIndexOf(true)).toBeLessThan(isPublished.indexOf(false));
      }
    },
  );

  it('goes on by key in a falling order when Wix forgets its cursors', async () => {
    const orderBy = { field: 'UPDATED_AT', direction: 'DESC' };
    const whole = await drainPosts(gateway, { first: 1000, orderBy });
    const paged = await drainPosts(gateway, {
      first: 40,
      orderBy,
      onPage: () => gateway.site.expireCursors(),
    });
    expect(ids(paged.rows).toSorted()).toEqual(ids(whole.rows).toSorted());
  });
});

describe('categories and tags', () => {
  it('are read whole, with pages that overlap by one', async () => {
    gateway.site.requests.clear();
    const { ids: tags } = await drain(gateway, 'blogTags', { first: 100 });
    expect(tags.toSorted()).toEqual(idsOf(gateway.site.records.blogTags).toSorted());
    expect(gateway.site.requests.count()).toBeLessThanOrEqual(5);
    const { ids: categories } = await drain(gateway, 'blogCategories');
    expect(categories.toSorted()).toEqual(idsOf(gateway.site.records.blogCategories).toSorted());
  });

  it('lose none when others are deleted meanwhile', async () => {
    await using live = await startGateway({ site: { counts: { blogTags: 150 } } });
    const all = idsOf(live.site.records.blogTags).toSorted();
    const gone = all[10] ?? '';
    const { ids: tags, notes } = await drain(live, 'blogTags', {
      first: 40,
      betweenPages: (page) => {
        if (page === 1) live.site.records.blogTags.remove(gone);
      },
    });
    expect(tags.toSorted()).toEqual(all);
    expect(notes).toEqual([expect.stringContaining('searched again')]);
  });

  it('are counted without a request of their own beside a page, and with one alone', async () => {
    gateway.site.requests.clear();
    const both = await gateway.query('{ blogTags(first: 2) { totalCount nodes { id } } }');
    expect(both.body.data.blogTags.totalCount).toBe(230);
    expect(gateway.site.requests.count()).toBe(1);
    const alone = await gateway.query('{ blogCategories { totalCount } }');
    expect(alone.body.data.blogCategories.totalCount).toBe(9);
    expect(gateway.site.requests.count()).toBe(2);
  });

  it.each([
    ['blogCategories', 'filter: { labels: ["Werkstatt"] }', 'Werkstatt'],
    ['blogTags', 'filter: { labelStartsWith: "gla" }, orderBy: { field: LABEL }', 'glaze'],
    ['blogTags', 'filter: { slug: "tag-4" }', 'kiln'],
    ['blogTags', 'orderBy: { field: POST_COUNT, direction: DESC }', 'clay'],
    ['blogCategories', 'orderBy: { field: POSITION, direction: DESC }', 'From the wheel'],
  ])('%s with %s begin with %s', async (field, args, label) => {
    const { body } = await gateway.query(`{ ${field}(${args}) { nodes { label } } }`);
    expect(body.errors).toBeUndefined();
    expect(body.data[field].nodes[0].label).toBe(label);
  });
});
