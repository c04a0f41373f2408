import { badInput } from '../../errors.ts';
import { batch, groupedBy } from '../../gateway/lists/batch.ts';
import {
  equal,
  few,
  guid,
  guids,
  hasSome,
  oneOf,
  startsWith,
  within,
  apart,
} from '../../gateway/lists/filter.ts';
import { list } from '../../gateway/lists/list.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { NOT_TOLD } from '../../gateway/lists/counts.ts';
import { cursorQuery, offsetQuery } from '../../gateway/lists/query-source.ts';
import type { Source } from '../../gateway/lists/source.ts';
import { optionalPages, optionalRead } from '../../gateway/lists/optional-permission.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { concat } from '../../gateway/paging/concat.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import type { BlogPostFilter } from '../../generated/resolvers.ts';
import { sumOf } from '../../wix/api/envelope.ts';
import { permissions } from '../../wix/api/permissions.ts';
import type { WqlFilter } from '../../wix/api/wql.ts';
import {
  endpoints,
  type BlogPostRecord,
  type DraftPost,
  type PublishedPost,
  type WireDraft,
  type WirePost,
} from './wire.ts';

/** Most records that one request returns (docs/fidelity.md#page-limits). */
export const PAGE = 100;
/** Most values that a filter takes, except ids. */
const MAX_VALUES = 100;

/** Filters that published posts and all others have. */
const ofAllPosts = {
  featured: equal('featured'),
  categoryIds: hasSome('categoryIds', guids(MAX_VALUES)),
  tagIds: hasSome('tagIds', guids(MAX_VALUES)),
  hashtags: hasSome('hashtags', few(MAX_VALUES)),
  languages: oneOf('language', few(MAX_VALUES)),
  translationId: equal('translationId', guid),
  titleStartsWith: startsWith('title'),
  // Which of the two lists is read.
  status: apart<readonly string[]>(),
};

/** Posts that are published, by a time that each of them has (docs/fidelity.md#blog-dates). */
const published = cursorQuery('blogPosts', {
  what: 'posts',
  page: PAGE,
  parts: {
    url: ['URL'],
    path: ['URL'],
    contentText: ['CONTENT_TEXT'],
    contentHtml: ['RICH_CONTENT', 'CONTENT_TEXT'],
    contentFiles: ['RICH_CONTENT'],
    contentLosses: ['RICH_CONTENT'],
    richContent: ['RICH_CONTENT'],
    metrics: ['METRICS'],
    seo: ['SEO'],
    contact: ['CONTACT_ID'],
    referenceId: ['REFERENCE_ID'],
  },
  read: (context, query, { parts }) => context.wix.call(endpoints.queryPosts, { query, fieldsets: parts }),
  records: 'posts',
  toRecord: (wire: WirePost, id): PublishedPost => ({ id, published: true, wire }),
  order: {
    default: 'firstPublishedDate',
    by: {
      FIRST_PUBLISHED_AT: 'firstPublishedDate',
      UPDATED_AT: 'lastPublishedDate',
      TITLE: 'title',
      SLUG: 'slug',
      VIEWS: 'metrics.views',
      LIKES: 'metrics.likes',
      COMMENTS: 'metrics.comments',
    },
    tie: 'id',
    keys: ['firstPublishedDate', 'lastPublishedDate'],
  },
  filter: {
    ...ofAllPosts,
    updatedAt: within('lastPublishedDate'),
    firstPublishedAt: within('firstPublishedDate'),
    pinned: equal('pinned'),
    memberIds: hasSome('memberId', guids(MAX_VALUES)),
    slug: equal('slug'),
  },
  readByOffset: (context, query, { parts }) =>
    context.wix.call(endpoints.queryPosts, { query, fieldsets: parts }),
});

/**
 * Every status of posts that are not published. A published post has a draft behind it with the same id, which must not come a second
 * time; what is in the trash bin is no post any more (docs/fidelity.md#blog-drafts).
 */
const NOT_PUBLISHED: WqlFilter = { status: { $nin: ['PUBLISHED', 'DELETED'] } };

const drafts = cursorQuery('blogPosts', {
  what: 'drafts',
  page: PAGE,
  parts: {
    url: ['URL'],
    path: ['URL'],
    excerpt: ['GENERATED_EXCERPT'],
    contentText: ['RICH_CONTENT'],
    contentHtml: ['RICH_CONTENT'],
    contentFiles: ['RICH_CONTENT'],
    contentLosses: ['RICH_CONTENT'],
    richContent: ['RICH_CONTENT'],
    raw: ['CONTENT'],
  },
  read: (context, query, { parts }) => context.wix.call(endpoints.queryDrafts, { query, fieldsets: parts }),
  records: 'draftPosts',
  toRecord: (wire: WireDraft, id): DraftPost => ({ id, published: false, wire }),
  order: {
    default: 'editedDate',
    by: {
      UPDATED_AT: 'editedDate',
      TITLE: 'title',
      FIRST_PUBLISHED_AT: null,
      SLUG: null,
      VIEWS: null,
      LIKES: null,
      COMMENTS: null,
    },
    tie: 'id',
    keys: ['editedDate'],
  },
  filter: {
    ...ofAllPosts,
    updatedAt: within('editedDate'),
    firstPublishedAt: apart(),
    pinned: apart(),
    memberIds: apart(),
    slug: apart(),
  },
  concat: ({ status }) => [
    [status == null ? NOT_PUBLISHED : { status: { $in: status.filter((one) => one !== 'PUBLISHED') } }],
  ],
  readByOffset: (context, query, { parts }) =>
    context.wix.call(endpoints.queryDrafts, { query, fieldsets: parts }),
});

/** Reads drafts where the key may; where it may not, the answer's notes say that they are missing. */
const optionalDrafts = optionalRead(
  'Posts that are not published (drafts, scheduled ones and ones in review)',
  permissions.BLOG_DRAFTS,
  { list: 'blogPosts' },
);

/** Filters that Wix has for published posts only. */
const PUBLISHED_ONLY = ['firstPublishedAt', 'pinned', 'memberIds', 'slug'] as const;

/** Which of the two lists a filter is about, and whether posts that are not published are asked for by name. */
function listsOf(filter: BlogPostFilter) {
  const { status } = filter;
  const wantsDrafts = status?.some((one) => one !== 'PUBLISHED') ?? false;
  const hasDrafts = status == null ? publishedOnly(filter).length === 0 : wantsDrafts;
  return { hasPublished: status?.includes('PUBLISHED') ?? true, hasDrafts, wantsDrafts };
}

function publishedOnly(filter: BlogPostFilter): readonly string[] {
  return PUBLISHED_ONLY.filter((name) => filter[name] != null);
}

/** Counts the posts that are not published; those that the key may not see count as none, unless they are asked for. */
async function countDrafts(
  context: GatewayContext,
  filter: BlogPostFilter,
  wantsDrafts: boolean,
): Promise<number | null> {
  const ofDrafts = async () => ({ count: (await drafts.count?.(context, filter, NOT_TOLD)) ?? null });
  const found = await (wantsDrafts ? ofDrafts() : optionalDrafts(context, ofDrafts));
  return found === null ? 0 : found.count;
}

/** The published posts, then all others. */
const allPosts: Source<'blogPosts', BlogPostRecord> = {
  ...published,
  cost: { ...published.cost, concatenated: 2, countRequests: 2 },
  needsOf: (selected) => `${published.needsOf(selected)} ${drafts.needsOf(selected)}`,
  async open(context, asked) {
    const { hasPublished, hasDrafts, wantsDrafts } = listsOf(asked.filter);
    const open: PageSource<BlogPostRecord>[] = [];
    if (hasPublished) open.push(await published.open(context, asked));
    if (hasDrafts) {
      const pages = await drafts.open(context, asked);
      open.push(wantsDrafts ? pages : optionalPages(context, optionalDrafts, pages));
    }
    const isCounted = asked.isCounted === true && asked.endsHere === true && open.length > 1;
    return concat(
      open,
      undefined,
      isCounted ? () => countDrafts(context, asked.filter, wantsDrafts) : undefined,
    );
  },
  async count(context, filter, pageTotal) {
    const told = await pageTotal();
    if (told !== undefined) return told;
    const { hasPublished, hasDrafts, wantsDrafts } = listsOf(filter);
    const counts = await Promise.all([
      hasPublished ? (published.count?.(context, filter, NOT_TOLD) ?? null) : 0,
      hasDrafts ? countDrafts(context, filter, wantsDrafts) : 0,
    ]);
    return sumOf(counts);
  },
  async byIds(context, ids, selected) {
    const posts: BlogPostRecord[] = [...(await published.byIds(context, ids, selected))];
    const known = new Set(posts.map(({ id }) => id));
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length === 0) return posts;
    const pages = drafts.where(context, [{ id: { $in: missing } }, NOT_PUBLISHED], selected);
    const others = await optionalDrafts(context, async () => readAll(await pages));
    return [...posts, ...(others ?? [])];
  },
};

export const posts = list('blogPosts', {
  product: 'BLOG',
  entity: 'BlogPost',
  one: 'blogPost',
  source: allPosts,
  lookUps: 2,
  check(filter) {
    const [alone] = publishedOnly(filter);
    if (alone === undefined || !listsOf(filter).wantsDrafts) return;
    throw badInput(
      `\`filter.${alone}\` excludes posts that are not published, which \`filter.status\` asks for.`,
      `Wix has \`${alone}\` for published posts only: leave one of the two out.`,
    );
  },
});

/** Posts whose translations one request asks for: a site has a handful of languages, and a page holds 100 posts. */
export const TRANSLATIONS_BATCH = 25;

/** The published posts that share a translation id. */
export const translations = batch('BLOG', {
  size: TRANSLATIONS_BATCH,
  needsOf: published.needsOf,
  async load(context, ids, selected) {
    const found = await readAll(await published.where(context, [{ translationId: { $in: ids } }], selected));
    return groupedBy(found, ids, ({ wire }) => String(wire.translationId).toLowerCase());
  },
});

/** Filters that categories and tags have. */
const ofLabels = {
  labels: oneOf('label', few(MAX_VALUES)),
  slug: equal('slug'),
  languages: oneOf('language', few(MAX_VALUES)),
};

export const categories = list('blogCategories', {
  product: 'BLOG',
  entity: 'BlogCategory',
  keeps: true,
  source: offsetQuery('blogCategories', {
    what: 'categories',
    page: PAGE,
    parts: { url: ['URL'], path: ['URL'], seo: ['SEO'] },
    read: ({ wix }, query, { parts }) => wix.call(endpoints.queryCategories, { query, fieldsets: parts }),
    records: 'categories',
    // Their times of change are no filter (docs/fidelity.md#blog-order).
    order: {
      default: 'id',
      by: { POSITION: 'displayPosition', LABEL: 'label', SLUG: 'slug', POST_COUNT: 'postCount' },
      tie: 'id',
    },
    filter: ofLabels,
  }),
});

export const tags = list('blogTags', {
  product: 'BLOG',
  entity: 'BlogTag',
  keeps: true,
  source: offsetQuery('blogTags', {
    what: 'tags',
    page: PAGE,
    parts: { url: ['URL'], path: ['URL'] },
    read: ({ wix }, query, { parts }) => wix.call(endpoints.queryTags, { query, fieldsets: parts }),
    records: 'tags',
    order: {
      default: 'id',
      by: { LABEL: 'label', SLUG: 'slug', POST_COUNT: 'publishedPostCount' },
      tie: 'id',
    },
    filter: { ...ofLabels, labelStartsWith: startsWith('label') },
  }),
});
