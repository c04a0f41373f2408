import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { nextCursorOf, slotsOf, totalOf } from '../../wix/envelope.ts';
import { allOf, type WqlFilter } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import type { PostsQuery } from './posts-query.ts';
import type { PublishedPost, WirePost } from './records.ts';
import type { PostNeeds } from './requested-fields.ts';

/** Most posts that one request returns (docs/fidelity.md#page-limits). */
export const POSTS_PAGE = 100;

/** Sort fields by which the place can be found again when Wix has forgotten a cursor: every published post has them, and a filter takes them. */
const KEYS: Readonly<Record<string, (wire: WirePost) => unknown>> = {
  firstPublishedDate: (wire) => wire.firstPublishedDate,
  lastPublishedDate: (wire) => wire.lastPublishedDate,
};

/** Opens the published posts that meet some conditions. */
export function publishedPosts(
  context: GatewayContext,
  { conditions, sort }: PostsQuery,
  needs: PostNeeds,
): PageSource<PublishedPost> {
  const keyOf = KEYS[sort.fieldName];
  return cursorList<PublishedPost>(context, {
    what: 'posts',
    pageMax: POSTS_PAGE,
    conditions,
    sort,
    tieBreaker: 'id',
    ...(keyOf === undefined ? {} : { keyOf: ({ wire }: PublishedPost) => keyOf(wire) }),
    async request(page, cursor) {
      const answer = await context.wix.call(endpoints.queryPosts, {
        fieldsets: [...needs.published],
        query: page,
      });
      return {
        records: slotsOf(answer.posts, 'posts', ({ id }) => id, toRecord),
        next: nextCursorOf(answer.pagingMetadata, cursor),
      };
    },
  });
}

/** How many published posts meet some conditions; null when Wix has too many to count. Asks for one post. */
export async function countPublished(
  context: GatewayContext,
  conditions: readonly WqlFilter[],
): Promise<number | null> {
  const { pagingMetadata } = await context.wix.call(endpoints.queryPosts, {
    query: { filter: allOf(conditions), paging: { limit: 1, offset: 0 } },
  });
  return countOf(pagingMetadata);
}

/** The total that an offset page comes with. */
export function countOf(
  metadata: { readonly total?: number | null; readonly tooManyToCount?: boolean | null } | null | undefined,
): number | null {
  return totalOf(metadata?.total, metadata?.tooManyToCount);
}

function toRecord(wire: WirePost): PublishedPost {
  return { id: String(wire.id).toLowerCase(), published: true, wire };
}
