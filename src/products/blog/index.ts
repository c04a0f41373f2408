import type { ProductModule } from '../../contract/product-module.ts';
import type { FieldCost } from '../../contract/field-cost.ts';
import { endpoints } from './endpoints.ts';
import { LABELS_PAGE } from './labels-list.ts';
import { TRANSLATIONS_BATCH } from './loaders.ts';
import { needs } from './needs.ts';
import { POSTS_PAGE } from './published-posts.ts';
import { resolvers } from './resolvers.ts';
import { steps } from './steps.ts';

const BATCH = { kind: 'batch', perRequest: POSTS_PAGE } as const;

/** Published posts and all others are two lists, in pages and in counts. */
const POSTS: FieldCost = { kind: 'connection', pageMax: POSTS_PAGE, passes: 2, countRequests: 2 };

// Each page but the first begins with the last record of the one before.
const LABELS: FieldCost = { kind: 'connection', pageMax: LABELS_PAGE - 1 };

export const blog: ProductModule = {
  name: 'BLOG',
  title: 'Wix Blog',
  schema: 'blog',
  endpoints: Object.values(endpoints),
  permissions: needs,
  absentAnswer: 401,
  resolvers,
  steps,
  costs: {
    // One for the published posts, one for all others when it is none of them.
    // The published ones, then the drafts.
    'BlogPost.__resolveReference': { ...BATCH, requests: 2 },
    'Query.blogPost': { kind: 'fixed', requests: 2 },
    'Query.blogPosts': POSTS,
    'Query.blogCategories': LABELS,
    'Query.blogTags': LABELS,
    'BlogPost.author': BATCH,
    'BlogPost.contact': BATCH,
    'BlogPost.categories': { ...BATCH, size: 3 },
    'BlogPost.tags': { ...BATCH, size: 3 },
    'BlogPost.relatedPosts': { ...BATCH, requests: 2, size: 3 },
    'BlogPost.translations': { kind: 'batch', perRequest: TRANSLATIONS_BATCH, size: 3 },
    'BlogPostModeration.submittedBy': BATCH,
    'BlogPostModeration.moderatedBy': BATCH,
    'BlogCategory.posts': POSTS,
    'BlogTag.posts': POSTS,
  },
};
