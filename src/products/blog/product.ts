import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { recordsOf } from '../../wix/api/envelope.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { ONE } from '../../wix/api/wql.ts';
import { endpoints } from './wire.ts';
import { resolvers } from './fields.ts';
import { categories, posts, tags, TRANSLATIONS_BATCH } from './lists.ts';
import { steps } from './migration.ts';

/** What a key needs to read the blog. */
const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.BLOG,
    purpose: 'Published blog posts with their text, pictures, categories and tags.',
    loss: 'The migrated site has no blog.',
    lists: ['blogPosts', 'blogCategories', 'blogTags'],
    probe: async (wix) =>
      recordsOf((await wix.call(endpoints.queryPosts, { query: ONE })).posts, 'posts', ({ id }) => id),
  },
  {
    permission: permissions.BLOG_DRAFTS,
    purpose:
      'Posts that are not published: drafts, scheduled ones and ones in review. If the list offers "Read Draft Blog Posts", try that instead.',
    loss: 'Posts that are not published are missing.',
    optional: true,
    parts: [{ list: 'blogPosts' }],
    probe: async (wix) =>
      recordsOf(
        (await wix.call(endpoints.queryDrafts, { query: ONE })).draftPosts,
        'draftPosts',
        ({ id }) => id,
      ),
  },
];

export const blog: ProductModule = {
  name: 'BLOG',
  title: 'Wix Blog',
  target: { module: 'DATA', alternative: null, becomes: 'a database of posts', place: 8 },
  apps: [
    { id: '14bcded7-0066-7c35-14d7-466cb3f09103', name: 'Wix Blog', data: 'posts, categories and tags' },
  ],
  schema: 'blog',
  endpoints: Object.values(endpoints),
  permissions: needs,
  absentAnswer: 401,
  steps,
  ...graphOf([posts, categories, tags], {
    resolvers,
    costs: {
      'BlogPost.translations': { kind: 'batch', perRequest: TRANSLATIONS_BATCH, size: 3 },
    },
  }),
};
