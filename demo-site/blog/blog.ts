import { notFound } from '../errors.ts';
import { guidOf, indexOfGuid } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import { numberAt, objectAt, textsAt } from '../json.ts';
import type { QueryResult, QuerySpec } from '../query.ts';
import { runQuery } from '../query.ts';
import type { RecordSet } from '../records.ts';
import { generatedSet } from '../records.ts';
import { getRoute, postRoute } from '../route.ts';
import type { DemoProduct, DemoRequest, Route } from '../route.ts';
import type { SiteState } from '../state.ts';
import { categoryAt, tagAt } from './labels.ts';
import { draftAt, draftOfPost, POST_COLUMNS, postAt } from './post.ts';
import { CATEGORY_QUERY, DRAFT_QUERY, POST_QUERY, TAG_QUERY } from './specs.ts';

type BlogEntity = 'blogPosts' | 'blogDrafts' | 'blogCategories' | 'blogTags';

/** One kind of record of the blog and the endpoints that it has alike. */
interface BlogList {
  readonly entity: BlogEntity;
  /** Every path that the list is served below. */
  readonly bases: readonly string[];
  readonly permission: 'BLOG' | 'BLOG_DRAFTS';
  readonly spec: QuerySpec;
  /** Names of the list and of one record in the answers. */
  readonly plural: string;
  readonly singular: string;
  /** The fields that are left out unless their fieldset is asked for. */
  readonly fieldsets: Readonly<Record<string, string>>;
}

const POSTS: BlogList = {
  entity: 'blogPosts',
  bases: ['/v3/posts', '/blog/v3/posts'],
  permission: 'BLOG',
  spec: POST_QUERY,
  plural: 'posts',
  singular: 'post',
  fieldsets: {
    url: 'URL',
    contentText: 'CONTENT_TEXT',
    metrics: 'METRICS',
    seoData: 'SEO',
    contactId: 'CONTACT_ID',
    richContent: 'RICH_CONTENT',
    referenceId: 'REFERENCE_ID',
  },
};

const DRAFTS: BlogList = {
  entity: 'blogDrafts',
  bases: ['/blog/v3/draft-posts'],
  permission: 'BLOG_DRAFTS',
  spec: DRAFT_QUERY,
  plural: 'draftPosts',
  singular: 'draftPost',
  fieldsets: { url: 'URL', richContent: 'RICH_CONTENT' },
};

const CATEGORIES: BlogList = {
  entity: 'blogCategories',
  bases: ['/blog/v3/categories', '/v3/categories'],
  permission: 'BLOG',
  spec: CATEGORY_QUERY,
  plural: 'categories',
  singular: 'category',
  fieldsets: { url: 'URL', seoData: 'SEO' },
};

const TAGS: BlogList = {
  entity: 'blogTags',
  bases: ['/v3/tags', '/blog/v3/tags'],
  permission: 'BLOG',
  spec: TAG_QUERY,
  plural: 'tags',
  singular: 'tag',
  fieldsets: { url: 'URL' },
};

/** The blog: published posts, the drafts behind and beside them, categories and tags. */
export const blogProduct: DemoProduct = {
  records: (site) => ({
    blogPosts: generatedSet({
      seed: site.seed,
      kind: 'blogPosts',
      count: site.count('blogPosts'),
      make: (serial) => postAt(site, serial),
      columns: POST_COLUMNS,
    }),
    blogDrafts: draftSet(site),
    blogCategories: labelSet(site, 'blogCategories', categoryAt),
    blogTags: labelSet(site, 'blogTags', tagAt),
  }),
  routes: [
    ...[POSTS, DRAFTS, CATEGORIES, TAGS].flatMap(listRoutes),
    ...getRoute(['/blog/v2/stats/posts/total', '/v2/stats/posts/total'], {
      app: 'BLOG',
      permission: 'BLOG',
      handle: ({ site }) => ({ total: site.records.blogPosts.count }),
    }),
    ...getRoute(
      POSTS.bases.map((base) => `${base}/:id/metrics`),
      {
        app: 'BLOG',
        permission: 'BLOG',
        handle: (request) => ({ metrics: recordOf(POSTS, request)['metrics'] }),
      },
    ),
  ],
};

/** First the drafts that are not published, then the ones behind the posts. */
function draftSet(site: SiteState): RecordSet {
  const { seed } = site;
  const unpublished = site.count('blogDrafts');
  const published = site.count('blogPosts');
  const isPublished = (serial: number): boolean => serial >= unpublished && serial < unpublished + published;
  return generatedSet({
    seed,
    kind: 'blogDrafts',
    count: unpublished + published,
    make: (serial) => (isPublished(serial) ? draftOfPost(site, serial - unpublished) : draftAt(site, serial)),
    ids: {
      of: (serial) =>
        isPublished(serial)
          ? guidOf(seed, 'blogPosts', serial - unpublished)
          : guidOf(seed, 'blog-drafts', serial),
      serialOf: (id) => {
        const post = indexOfGuid(seed, 'blogPosts', id);
        if (post !== undefined) return post < published ? post + unpublished : undefined;
        return indexOfGuid(seed, 'blog-drafts', id);
      },
    },
  });
}

function labelSet(
  site: SiteState,
  kind: 'blogCategories' | 'blogTags',
  make: (seed: number, posts: number, serial: number) => JsonObject,
): RecordSet {
  return generatedSet({
    seed: site.seed,
    kind,
    count: site.count(kind),
    make: (serial) => make(site.seed, site.count('blogPosts'), serial),
  });
}

function listRoutes(list: BlogList): Route[] {
  const shared = { app: 'BLOG', permission: list.permission } as const;
  return [
    ...postRoute(
      list.bases.map((base) => `${base}/query`),
      { ...shared, handle: (request) => queryPage(list, request) },
    ),
    ...getRoute(list.bases, { ...shared, handle: (request) => listPage(list, request) }),
    ...getRoute(
      list.bases.map((base) => `${base}/:id`),
      {
        ...shared,
        handle: (request) => ({ [list.singular]: shown(list, request, recordOf(list, request)) }),
      },
    ),
  ];
}

function queryPage(list: BlogList, request: DemoRequest): JsonObject {
  const { site, body } = request;
  const query = objectAt(body, 'query');
  const result = runQuery(site, site.records[list.entity], list.spec, query);
  return {
    [list.plural]: result.records.map((record) => shown(list, request, record)),
    pagingMetadata: 'cursorPaging' in query ? cursorPart(result) : offsetPart(result),
  };
}

/** wire: pinned posts come first in a plain list; its metadata is spelled another way. */
function listPage(list: BlogList, request: DemoRequest): JsonObject {
  const { site, body } = request;
  const paging = objectAt(body, 'paging');
  const limit = numberAt(paging, 'limit');
  const query = {
    ...(list.entity === 'blogPosts'
      ? {
          sort: [
            { fieldName: 'pinned', order: 'DESC' },
            { fieldName: 'firstPublishedDate', order: 'DESC' },
          ],
        }
      : {}),
    paging: { offset: numberAt(paging, 'offset') ?? 0, ...(limit === undefined ? {} : { limit }) },
  };
  const result = runQuery(site, site.records[list.entity], { ...list.spec, paging: 'offset' }, query);
  return {
    [list.plural]: result.records.map((record) => shown(list, request, record)),
    metaData: { count: result.records.length, offset: result.offset, total: result.total },
  };
}

function recordOf({ entity, singular }: BlogList, { site, params }: DemoRequest): JsonObject {
  const id = params['id'] ?? '';
  const position = site.records[entity].indexOf(id);
  if (position === undefined) throw notFound('NOT_FOUND', singular, id);
  return site.records[entity].at(position);
}

/** A record with the fieldsets that were asked for; the others leave no trace. */
function shown({ entity, fieldsets }: BlogList, { site, body }: DemoRequest, record: JsonObject): JsonObject {
  const asked = new Set(textsAt(body, 'fieldsets'));
  const copy: { [key: string]: Json | undefined } = { ...record };
  for (const [field, fieldset] of Object.entries(fieldsets)) {
    if (!asked.has(fieldset)) delete copy[field];
  }
  if (!site.assumptions.blogMetricsWithPosts) delete copy['metrics'];
  if (entity === 'blogDrafts' && asked.has('GENERATED_EXCERPT') && copy['excerpt'] === undefined)
    copy['excerpt'] = 'Made by hand, one at a time';
  return copy;
}

function offsetPart(result: QueryResult<JsonObject>): JsonObject {
  return { count: result.records.length, offset: result.offset, total: result.total, tooManyToCount: false };
}

function cursorPart(result: QueryResult<JsonObject>): JsonObject {
  return {
    count: result.records.length,
    cursors: { next: result.nextCursor ?? '', prev: result.prevCursor ?? '' },
  };
}
