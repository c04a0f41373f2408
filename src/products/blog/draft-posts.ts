import type { GatewayContext } from '../../gateway/context.ts';
import { optionalRead } from '../../gateway/optional-read.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { nextCursorOf, slotsOf } from '../../wix/envelope.ts';
import { permissions } from '../../wix/permissions.ts';
import { allOf, type WqlFilter } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import type { PostsQuery } from './posts-query.ts';
import { countOf, POSTS_PAGE } from './published-posts.ts';
import type { BlogPostRecord, DraftPost, WireDraft } from './records.ts';
import type { PostNeeds } from './requested-fields.ts';

/**
 * Every status of posts that are not published. A published post has a draft behind it with the same id, which must not come a second
 * time; what is in the trash bin is no post any more (docs/fidelity.md#blog-drafts).
 */
export const NOT_PUBLISHED: WqlFilter = { status: { $nin: ['PUBLISHED', 'DELETED'] } };

/** Reads drafts where the key may; where it may not, the answer's notes say that they are missing. */
export const optionalDrafts = optionalRead(
  'Posts that are not published (drafts, scheduled ones and ones in review)',
  permissions.BLOG_DRAFTS,
);

/** Opens the drafts that meet some conditions. */
export function draftPosts(
  context: GatewayContext,
  { conditions, sort }: PostsQuery,
  needs: PostNeeds,
): PageSource<DraftPost> {
  return cursorList<DraftPost>(context, {
    what: 'drafts',
    pageMax: POSTS_PAGE,
    conditions,
    sort,
    tieBreaker: 'id',
    ...(sort.fieldName === 'editedDate' ? { keyOf: ({ wire }: DraftPost) => wire.editedDate } : {}),
    async request(page, cursor) {
      const answer = await context.wix.call(endpoints.queryDrafts, {
        fieldsets: [...needs.drafts],
        query: page,
      });
      return {
        records: slotsOf(answer.draftPosts, 'draftPosts', ({ id }) => id, toRecord),
        next: nextCursorOf(answer.pagingMetadata, cursor),
      };
    },
  });
}

/** The same list, empty for a key that may not read it. */
export function whereAllowed(
  context: GatewayContext,
  source: PageSource<BlogPostRecord>,
): PageSource<BlogPostRecord> {
  return {
    pageMax: source.pageMax,
    read: async (position, limit) =>
      (await optionalDrafts(context, () => source.read(position, limit))) ?? {
        records: [],
        next: null,
        positionAfter: () => position,
      },
  };
}

/** How many drafts meet some conditions; null when Wix has too many to count. Asks for one draft. */
export async function countDrafts(
  context: GatewayContext,
  conditions: readonly WqlFilter[],
): Promise<number | null> {
  const { pagingMetadata } = await context.wix.call(endpoints.queryDrafts, {
    query: { filter: allOf(conditions), paging: { limit: 1, offset: 0 } },
  });
  return countOf(pagingMetadata);
}

function toRecord(wire: WireDraft): DraftPost {
  return { id: String(wire.id).toLowerCase(), published: false, wire };
}
