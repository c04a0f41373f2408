import { applicationError, below, BOTH_PAGINGS, cursorMetadata, entitySets, getRoute } from '../making.ts';
import { indexOfGuid, offsetMetadata, partsAskedFor, recordOf, recordRoutes, sdkSpec } from '../making.ts';
import { served, textsAt, when, WixFault } from '../making.ts';
import type { DemoProduct, JsonObject, QueryResult, SiteSetSource, SiteState } from '../making.ts';
import { categoryAt, tagAt } from './labels.ts';
import { draftAt, draftOfPost, postAt } from './post.ts';

const BLOG = { app: 'BLOG', permission: 'BLOG' } as const;
const POSTS = ['/v3/posts', '/blog/v3/posts'];
const CATEGORIES = ['/blog/v3/categories', '/v3/categories'];
const by = (fieldName: string, order: 'ASC' | 'DESC' = 'DESC') => ({
  maxSort: 3,
  defaultSort: { fieldName, order },
});

const postParts = partsAskedFor('fieldsets', {
  URL: 'url',
  CONTENT_TEXT: 'contentText',
  METRICS: 'metrics',
  SEO: 'seoData',
  CONTACT_ID: 'contactId',
  RICH_CONTENT: 'richContent',
  REFERENCE_ID: 'referenceId',
});
const draftParts = partsAskedFor('fieldsets', { URL: 'url', RICH_CONTENT: 'richContent' });

/** The blog: published posts, the drafts behind and beside them, categories and tags. */
export const blogProduct: DemoProduct = {
  absent: ({ assumptions }) =>
    assumptions.blogAbsentStatus === 401
      ? new WixFault(401, { message: '', details: {} })
      : applicationError(428, 'REQUIRED_APP_NOT_INSTALLED', 'Wix Blog app is not installed for site'),
  records: (site) =>
    entitySets(site, {
      blogPosts: { make: postAt },
      blogDrafts: drafts(site),
      blogCategories: { make: categoryAt },
      blogTags: { make: tagAt },
    }),
  routes: [
    ...recordRoutes({
      ...served(POSTS, BLOG, 'posts', 'post'),
      records: 'blogPosts',
      query: { spec: sdkSpec('blog_posts/PostQuery', by('firstPublishedDate'), BOTH_PAGINGS), page },
      get: 'NOT_FOUND',
      shown: (post, request) => {
        const { metrics, ...shown } = postParts(post, request);
        return request.site.assumptions.blogMetricsWithPosts ? { ...shown, metrics } : shown;
      },
    }),
    ...recordRoutes({
      ...served(['/blog/v3/draft-posts'], { ...BLOG, permission: 'BLOG_DRAFTS' }, 'draftPosts', 'draftPost'),
      records: 'blogDrafts',
      query: {
        spec: sdkSpec('blog_draft-posts/DraftPostQuery', { ...by('editedDate'), rising: [] }, BOTH_PAGINGS),
        page,
      },
      get: 'NOT_FOUND',
      shown: (draft, request) => {
        const { excerpt, ...shown } = draftParts(draft, request);
        const isMade = textsAt(request.body, 'fieldsets').includes('GENERATED_EXCERPT');
        return { ...shown, excerpt: excerpt ?? when(isMade, 'Made by hand, one at a time') };
      },
    }),
    ...recordRoutes({
      ...served(CATEGORIES, BLOG, 'categories', 'category'),
      records: 'blogCategories',
      query: {
        spec: sdkSpec('blog_categories/CategoryQuery', { ...by('displayPosition', 'ASC'), rising: [] }),
        page,
      },
      get: 'NOT_FOUND',
      shown: partsAskedFor('fieldsets', { URL: 'url', SEO: 'seoData' }),
    }),
    ...recordRoutes({
      ...served(['/v3/tags', '/blog/v3/tags'], BLOG, 'tags', 'tag'),
      records: 'blogTags',
      query: { spec: sdkSpec('blog_tags/BlogTagQuery', { ...by('publishedPostCount'), rising: [] }), page },
      get: 'NOT_FOUND',
      shown: partsAskedFor('fieldsets', { URL: 'url' }),
    }),
    ...getRoute(['/blog/v2/stats/posts/total', '/v2/stats/posts/total'], {
      ...BLOG,
      handle: ({ site }) => ({ total: site.records.blogPosts.count }),
    }),
    ...getRoute(below(POSTS, '/:id/metrics'), {
      ...BLOG,
      handle: ({ site, params }) => ({
        metrics: recordOf(site.records.blogPosts, params['id'], 'NOT_FOUND', 'post')['metrics'],
      }),
    }),
  ],
};

/** First the drafts that are not published, then the ones behind the posts, which have the ids of those. */
function drafts(site: SiteState): SiteSetSource {
  const { seed } = site;
  const unpublished = site.count('blogDrafts');
  const published = site.count('blogPosts');
  const isOfPost = (n: number): boolean => n >= unpublished && n < unpublished + published;
  const idOf = (n: number): string =>
    isOfPost(n) ? site.id('blogPosts', n - unpublished) : site.id('blog-drafts', n);
  return {
    count: unpublished + published,
    make: (n) => ({ id: idOf(n), ...(isOfPost(n) ? draftOfPost(n - unpublished, site) : draftAt(n, site)) }),
    ids: {
      of: idOf,
      serialOf: (id) => {
        const post = indexOfGuid(seed, 'blogPosts', id);
        if (post !== undefined) return post < published ? post + unpublished : undefined;
        return indexOfGuid(seed, 'blog-drafts', id);
      },
    },
  };
}

function page(result: QueryResult<JsonObject>, query: JsonObject): JsonObject {
  if (!('cursorPaging' in query)) return offsetMetadata(result);
  const { nextCursor: next = '', prevCursor: prev = '' } = result;
  return { ...cursorMetadata(result), cursors: { next, prev }, hasNext: undefined };
}
