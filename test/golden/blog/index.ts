import { endpoints } from '../../../src/products/blog/wire.ts';
import type { GoldenProduct } from '../golden-answer.ts';
import { list } from '../golden-wix.ts';
import { answers } from './answers.ts';
import { connection } from './connection.ts';
import { rows } from './rows.ts';
import { guestDraft, launch, lisboa, news, oak, workshop } from './records.ts';

export const blog: GoldenProduct = {
  connection,
  routes: [
    list(endpoints.queryPosts, [launch, workshop], (posts, total) => ({
      posts,
      pagingMetadata: { count: posts.length, offset: 0, total },
    })),
    list(endpoints.queryDrafts, [guestDraft], (draftPosts, total) => ({
      draftPosts,
      pagingMetadata: { count: draftPosts.length, offset: 0, total },
    })),
    list(endpoints.queryCategories, [news, lisboa], (categories, total) => ({
      categories,
      pagingMetadata: { count: categories.length, offset: 0, total },
    })),
    list(endpoints.queryTags, [oak], (tags, total) => ({
      tags,
      pagingMetadata: { count: tags.length, offset: 0, total },
    })),
  ],
  answers,
  rows,
};
