import { numberAt, objectAt, textsAt } from '../json.ts';
import { guidOf, indexOfGuid, type Json, type JsonObject, names } from '../making.ts';
import { cursorMetadata, offsetMetadata, type QueryResult, type QuerySpec } from '../query.ts';
import { below, listAnswer, recordOf, recordRoutes, type RecordRoutes } from '../record-routes.ts';
import { getRoute, type DemoProduct, type DemoRequest, type Route } from '../route.ts';
import { differsFromSdk, sdkSpec } from '../sdk-spec.ts';
import { entitySets, type SiteSetSource } from '../site-sets.ts';
import type { SiteState } from '../state.ts';
import { categoryAt, tagAt } from './labels.ts';
import { draftAt, draftOfPost, postAt, postFacts } from './post.ts';
import { assumed } from '../declarations.ts';
import { applicationError, WixFault } from '../errors.ts';

const DECLARED = {
  app: { name: 'BLOG', ids: ['14bcded7-0066-7c35-14d7-466cb3f09103'] },
  permissions: names('BLOG BLOG_DRAFTS'),
  counts: { blogPosts: 120, blogDrafts: 18, blogTags: 30 },
  fixed: { blogCategories: 9 },
  assumptions: {
    /** How an absent Blog answers. @default 401 - or a 428 `REQUIRED_APP_NOT_INSTALLED` */
    blogAbsentStatus: assumed<401 | 428>(401),
    /** Whether posts that are asked for with the METRICS fieldset come with `metrics`. @default true - the SDK's type of a post lacks it */
    blogMetricsWithPosts: assumed<boolean>(true),
  },
} as const;

declare module '../declarations.ts' {
  interface Declarations {
    readonly blog: typeof DECLARED;
  }
}

/** Which field is left out unless which fieldset is asked for. */
type Fieldsets = Readonly<Record<string, string>>;

const BLOG = { app: 'BLOG', permission: 'BLOG' } as const;
const POSTS = ['/v3/posts', '/blog/v3/posts'];
const CATEGORIES = ['/blog/v3/categories', '/v3/categories'];
const BOTH_PAGINGS = { paging: 'both', because: 'the documentation adds offset paging' } as const;
const by = (fieldName: string, order: 'ASC' | 'DESC' = 'DESC') => ({
  maxSort: 3,
  defaultSort: { fieldName, order },
});
const POST_FIELDS: Fieldsets = {
  url: 'URL',
  contentText: 'CONTENT_TEXT',
  metrics: 'METRICS',
  seoData: 'SEO',
  contactId: 'CONTACT_ID',
  richContent: 'RICH_CONTENT',
  referenceId: 'REFERENCE_ID',
};

const listPage = (result: QueryResult<JsonObject>): JsonObject => ({
  ...offsetMetadata(result),
  tooManyToCount: undefined,
});

/** The blog: published posts, the drafts behind and beside them, categories and tags. */
export const blogProduct: DemoProduct = {
  ...DECLARED,
  absent: ({ assumptions }) =>
    assumptions.blogAbsentStatus === 401
      ? new WixFault(401, { message: '', details: {} })
      : applicationError(428, 'REQUIRED_APP_NOT_INSTALLED', 'Wix Blog app is not installed for site'),
  records: (site) => {
    const posts = site.count('blogPosts');
    return entitySets(site, {
      blogPosts: { facts: postFacts, make: (serial) => postAt(site, serial) },
      blogDrafts: drafts(site),
      blogCategories: { make: (serial) => categoryAt(site.seed, posts, serial) },
      blogTags: { make: (serial) => tagAt(site.seed, posts, serial) },
    });
  },
  routes: [
    ...listRoutes(
      { records: 'blogPosts', bases: POSTS, plural: 'posts', singular: 'post' },
      differsFromSdk(sdkSpec('blog_posts/PostQuery', by('firstPublishedDate')), BOTH_PAGINGS),
      POST_FIELDS,
    ),
    ...listRoutes(
      { records: 'blogDrafts', bases: ['/blog/v3/draft-posts'], plural: 'draftPosts', singular: 'draftPost' },
      differsFromSdk(
        sdkSpec('blog_draft-posts/DraftPostQuery', { ...by('editedDate'), rising: [] }),
        BOTH_PAGINGS,
      ),
      { url: 'URL', richContent: 'RICH_CONTENT' },
    ),
    ...listRoutes(
      { records: 'blogCategories', bases: CATEGORIES, plural: 'categories', singular: 'category' },
      sdkSpec('blog_categories/CategoryQuery', { ...by('displayPosition', 'ASC'), rising: [] }),
      { url: 'URL', seoData: 'SEO' },
    ),
    ...listRoutes(
      { records: 'blogTags', bases: ['/v3/tags', '/blog/v3/tags'], plural: 'tags', singular: 'tag' },
      sdkSpec('blog_tags/BlogTagQuery', { ...by('publishedPostCount'), rising: [] }),
      { url: 'URL' },
    ),
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
  const postOf = (serial: number): number | undefined => {
    const post = serial - unpublished;
    return post >= 0 && post < published ? post : undefined;
  };
  const idOf = (serial: number): string => {
    const post = postOf(serial);
    return post === undefined ? guidOf(seed, 'blog-drafts', serial) : guidOf(seed, 'blogPosts', post);
  };
  return {
    count: unpublished + published,
    make: (serial) => {
      const post = postOf(serial);
      return { id: idOf(serial), ...(post === undefined ? draftAt(site, serial) : draftOfPost(site, post)) };
    },
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

/** The endpoints that every kind of record of the blog has: a query, one by its id, and a plain list. */
function listRoutes(
  named: Pick<RecordRoutes, 'records' | 'bases' | 'plural' | 'singular'>,
  spec: QuerySpec,
  fieldsets: Fieldsets,
): Route[] {
  const kind: RecordRoutes = {
    ...named,
    needs: { app: 'BLOG', permission: named.records === 'blogDrafts' ? 'BLOG_DRAFTS' : 'BLOG' },
    query: { spec, page: queryPage },
    get: 'NOT_FOUND',
    shown: (record, request) => shown(fieldsets, record, request, named.records === 'blogDrafts'),
  };
  // wire: pinned posts come first in a plain list; its metadata is spelled another way.
  const sort = ['pinned', 'firstPublishedDate'].map((fieldName) => ({ fieldName, order: 'DESC' }));
  const plain = { spec: { ...spec, paging: 'offset' }, metadata: 'metaData', page: listPage } as const;
  const list = (request: DemoRequest): JsonObject => {
    const paging = objectAt(request.body, 'paging');
    const asked = { offset: numberAt(paging, 'offset') ?? 0, limit: numberAt(paging, 'limit') };
    const query = { paging: asked, sort: named.records === 'blogPosts' ? sort : [] };
    return listAnswer(kind, plain, request, query);
  };
  return [...recordRoutes(kind), ...getRoute(kind.bases, { ...kind.needs, handle: list })];
}

/** A record with the fieldsets that were asked for; the others leave no trace. */
function shown(
  fieldsets: Fieldsets,
  record: JsonObject,
  { site, body }: DemoRequest,
  isDraft: boolean,
): JsonObject {
  const asked = new Set(textsAt(body, 'fieldsets'));
  const copy: { [key: string]: Json | undefined } = { ...record };
  for (const [field, fieldset] of Object.entries(fieldsets)) if (!asked.has(fieldset)) delete copy[field];
  if (!site.assumptions.blogMetricsWithPosts) delete copy['metrics'];
  if (isDraft && asked.has('GENERATED_EXCERPT')) copy['excerpt'] ??= 'Made by hand, one at a time';
  return copy;
}

function queryPage(result: QueryResult<JsonObject>, query: JsonObject): JsonObject {
  if (!('cursorPaging' in query)) return offsetMetadata(result);
  const { nextCursor: next = '', prevCursor: prev = '' } = result;
  return { ...cursorMetadata(result), cursors: { next, prev }, hasNext: undefined };
}
