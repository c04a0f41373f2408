import { endpoint, type ItemOf, type ResponseOf } from '../../wix/api/endpoint.ts';
import { permissions } from '../../wix/api/permissions.ts';

const BLOG = { permission: permissions.BLOG };

/** Every read of Wix Blog. */
export const endpoints = {
  queryPosts: endpoint('blog.posts.queryPosts', BLOG),
  queryDrafts: endpoint('blog.draftPosts.queryDraftPosts', { permission: permissions.BLOG_DRAFTS }),
  queryCategories: endpoint('blog.categories.queryCategories', BLOG),
  queryTags: endpoint('blog.tags.queryTags', BLOG),
};

/** What comes with a post that is asked for with the METRICS fieldset; the SDK's type of a post lacks it (docs/fidelity.md#blog-metrics). */
interface WithMetrics {
  readonly metrics?: {
    readonly comments?: number;
    readonly likes?: number;
    readonly views?: number;
  } | null;
}

/** A published post as Wix sends it. */
export type WirePost = ItemOf<ResponseOf<typeof endpoints.queryPosts>['posts']> & WithMetrics;
/** A post that is not published as Wix sends it. */
export type WireDraft = ItemOf<ResponseOf<typeof endpoints.queryDrafts>['draftPosts']>;
type WireCategory = ItemOf<ResponseOf<typeof endpoints.queryCategories>['categories']>;
type WireTag = ItemOf<ResponseOf<typeof endpoints.queryTags>['tags']>;

/** A published post; the id stands apart because references carry nothing else. */
export interface PublishedPost {
  readonly id: string;
  readonly published: true;
  readonly wire: WirePost;
}

/** A post that is not published. */
export interface DraftPost {
  readonly id: string;
  readonly published: false;
  readonly wire: WireDraft;
}

export type BlogPostRecord = PublishedPost | DraftPost;

export interface BlogCategoryRecord {
  readonly id: string;
  readonly wire: WireCategory;
}

export interface BlogTagRecord {
  readonly id: string;
  readonly wire: WireTag;
}
