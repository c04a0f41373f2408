import { categories, draftPosts, posts, tags } from '@wix/blog/meta';
import { endpoint } from '../../wix/endpoint.ts';
import { permissions } from '../../wix/permissions.ts';

const BLOG = { permission: permissions.BLOG };

/** Every read of Wix Blog. */
export const endpoints = {
  queryPosts: endpoint(posts.queryPosts, BLOG),
  queryDrafts: endpoint(draftPosts.queryDraftPosts, { permission: permissions.BLOG_DRAFTS }),
  queryCategories: endpoint(categories.queryCategories, BLOG),
  queryTags: endpoint(tags.queryTags, BLOG),
};
