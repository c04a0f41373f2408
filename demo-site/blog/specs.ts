import { differsFromSdk, sdkSpec } from '../sdk-spec.ts';

const OFFSETS = 'the documentation adds offset paging';

export const POST_QUERY = differsFromSdk(
  sdkSpec('blog_posts/PostQuery', {
    maxSort: 3,
    defaultSort: { fieldName: 'firstPublishedDate', order: 'DESC' },
  }),
  { paging: 'both', because: OFFSETS },
);

export const DRAFT_QUERY = differsFromSdk(
  sdkSpec('blog_draft-posts/DraftPostQuery', {
    maxSort: 3,
    defaultSort: { fieldName: 'editedDate', order: 'DESC' },
    rising: [],
  }),
  { paging: 'both', because: OFFSETS },
);

export const CATEGORY_QUERY = sdkSpec('blog_categories/CategoryQuery', {
  maxSort: 3,
  defaultSort: { fieldName: 'displayPosition', order: 'ASC' },
  rising: [],
});

export const TAG_QUERY = sdkSpec('blog_tags/BlogTagQuery', {
  maxSort: 3,
  defaultSort: { fieldName: 'publishedPostCount', order: 'DESC' },
  rising: [],
});
