import type { PermissionNeed } from '../../contract/product-module.ts';
import { recordsOf } from '../../wix/envelope.ts';
import { permissions } from '../../wix/permissions.ts';
import { endpoints } from './endpoints.ts';

/** What a key needs to read the blog. */
export const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.BLOG,
    purpose: 'Published blog posts with their text, pictures, categories and tags.',
    loss: 'The migrated site has no blog.',
    lists: ['blogPosts', 'blogCategories', 'blogTags'],
    probe: async (wix) =>
      recordsOf(
        (await wix.call(endpoints.queryPosts, { query: { cursorPaging: { limit: 1 } } })).posts,
        'posts',
        ({ id }) => id,
      ),
  },
  {
    permission: permissions.BLOG_DRAFTS,
    purpose:
      'Posts that are not published: drafts, scheduled ones and ones in review. If the list offers "Read Draft Blog Posts", try that instead.',
    loss: 'Posts that are not published are missing.',
    optional: true,
    parts: [{ list: 'blogPosts' }],
    probe: (wix) => wix.call(endpoints.queryDrafts, { query: { cursorPaging: { limit: 1 } } }),
  },
];
