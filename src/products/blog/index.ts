import type { ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { endpoints } from './endpoints.ts';
import { resolvers } from './fields.ts';
import { categories, posts, tags, TRANSLATIONS_BATCH } from './lists.ts';
import { needs } from './needs.ts';
import { steps } from './migration.ts';

const BATCH = { kind: 'batch', perRequest: 100 } as const;

export const blog: ProductModule = {
  name: 'BLOG',
  title: 'Wix Blog',
  target: { module: 'DATA', alternative: null, becomes: 'a database of posts' },
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
      'BlogPost.categories': { ...BATCH, size: 3 },
      'BlogPost.tags': { ...BATCH, size: 3 },
      'BlogPost.relatedPosts': { ...BATCH, size: 3 },
      'BlogPost.translations': { kind: 'batch', perRequest: TRANSLATIONS_BATCH, size: 3 },
      'BlogCategory.posts': posts.cost,
      'BlogTag.posts': posts.cost,
    },
  }),
};
