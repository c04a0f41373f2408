import { numberAt, objectAt, textsAt } from '../json.ts';
import { guidOf, indexOfGuid, type Json, type JsonObject } from '../making.ts';
import { cursorMetadata, offsetMetadata, type QueryResult, type QuerySpec } from '../query.ts';
import { listAnswer, recordOf, recordRoutes, type RecordRoutes } from '../record-routes.ts';
import { getRoute, type DemoProduct, type DemoRequest, type Route } from '../route.ts';
import { entitySets, type SiteSetSource } from '../site-sets.ts';
import type { SiteState } from '../state.ts';
import { categoryAt, tagAt } from './labels.ts';
import { draftAt, draftOfPost, postAt, postFacts } from './post.ts';
import { CATEGORY_QUERY, DRAFT_QUERY, POST_QUERY, TAG_QUERY } from './specs.ts';

/** Which field is left out unless which fieldset is asked for. */
type Fieldsets = Readonly<Record<string, string>>;

const BLOG = { app: 'BLOG', permission: 'BLOG' } as const;
const POSTS = ['/v3/posts', '/blog/v3/posts'];
const POST_FIELDS: Fieldsets = {
  url: 'URL',
  contentText: 'CONTENT_TEXT',
  metrics: 'METRICS',
  seoData: 'SEO',
  contactId: 'CONTACT_ID',
  richContent: 'RICH_CONTENT',
  referenceId: 'REFERENCE_ID',
};

/** The blog: published posts, the drafts behind and beside them, categories and tags. */
export const blogProduct: DemoProduct = {
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
    ...listRoutes('blogPosts', POSTS, ['posts', 'post'], POST_QUERY, POST_FIELDS),
    ...listRoutes('blogDrafts', ['/blog/v3/draft-posts'], ['draftPosts', 'draftPost'], DRAFT_QUERY, {
      url: 'URL',
      richContent: 'RICH_CONTENT',
    }),
    ...listRoutes(
      'blogCategories',
      ['/blog/v3/categories', '/v3/categories'],
      ['categories', 'category'],
      CATEGORY_QUERY,
      { url: 'URL', seoData: 'SEO' },
    ),
    ...listRoutes('blogTags', ['/v3/tags', '/blog/v3/tags'], ['tags', 'tag'], TAG_QUERY, { url: 'URL' }),
    ...getRoute(['/blog/v2/stats/posts/total', '/v2/stats/posts/total'], {
      ...BLOG,
      handle: ({ site }) => ({ total: site.records.blogPosts.count }),
    }),
    ...getRoute(
      POSTS.map((base) => `${base}/:id/metrics`),
      {
        ...BLOG,
        handle: ({ site, params }) => ({
          metrics: recordOf(site.records.blogPosts, params['id'], 'NOT_FOUND', 'post')['metrics'],
        }),
      },
    ),
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

type BlogEntity = 'blogPosts' | 'blogDrafts' | 'blogCategories' | 'blogTags';

/** The endpoints that every kind of record of the blog has: a query, one by its id, and a plain list. */
function listRoutes(
  entity: BlogEntity,
  bases: readonly string[],
  [plural, singular]: readonly [string, string],
  spec: QuerySpec,
  fieldsets: Fieldsets,
): Route[] {
  const kind: RecordRoutes = {
    needs: { app: 'BLOG', permission: entity === 'blogDrafts' ? 'BLOG_DRAFTS' : 'BLOG' },
    records: entity,
    bases,
    plural,
    singular,
    query: { spec, page: queryPage },
    get: 'NOT_FOUND',
    shown: (record, request) => shown(entity, fieldsets, request, record),
  };
  // wire: pinned posts come first in a plain list; its metadata is spelled another way.
  const sort = ['pinned', 'firstPublishedDate'].map((fieldName) => ({ fieldName, order: 'DESC' }));
  const list = (request: DemoRequest): JsonObject => {
    const paging = objectAt(request.body, 'paging');
    const query = {
      ...(entity === 'blogPosts' ? { sort } : {}),
      paging: { offset: numberAt(paging, 'offset') ?? 0, limit: numberAt(paging, 'limit') },
    };
    const plain = { spec: { ...spec, paging: 'offset' }, metadata: 'metaData', page: listPage } as const;
    return listAnswer(kind, plain, request, query);
  };
  return [...recordRoutes(kind), ...getRoute(bases, { ...kind.needs, handle: list })];
}

/** A record with the fieldsets that were asked for; the others leave no trace. */
function shown(
  entity: BlogEntity,
  fieldsets: Fieldsets,
  { site, body }: DemoRequest,
  record: JsonObject,
): JsonObject {
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

function listPage(result: QueryResult<JsonObject>): JsonObject {
  return { ...offsetMetadata(result), tooManyToCount: undefined };
}

function queryPage(result: QueryResult<JsonObject>, query: JsonObject): JsonObject {
  if (!('cursorPaging' in query)) return offsetMetadata(result);
  const { nextCursor: next = '', prevCursor: prev = '' } = result;
  return { ...cursorMetadata(result), cursors: { next, prev }, hasNext: undefined };
}
