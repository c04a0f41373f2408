import type { GatewayContext } from '../../gateway/context.ts';
import { keyedCursor } from '../../gateway/paging/keyed-cursor.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { nextCursorOf, recordsOf, totalOf } from '../../wix/envelope.ts';
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
  const { fieldName, order } = sort;
  const keyOf = KEYS[fieldName];
  const fromKey = order === 'ASC' ? '$gte' : '$lte';
  return keyedCursor<PublishedPost>({
    pageMax: POSTS_PAGE,
    idOf: ({ id }) => id,
    ...(keyOf === undefined ? {} : { keyOf: ({ wire }) => String(keyOf(wire)) }),
    onReread: () =>
      context.report.note('Wix no longer knew a cursor of the posts; earlier pages were read again.'),
    async fetch(from, limit) {
      const cursor = from !== null && 'cursor' in from ? from.cursor : null;
      const key = from !== null && 'key' in from ? [{ [fieldName]: { [fromKey]: from.key } }] : [];
      const answer = await context.wix.call(endpoints.queryPosts, {
        fieldsets: [...needs.published],
        query:
          cursor === null
            ? { filter: allOf([...conditions, ...key]), sort: [sort], cursorPaging: { limit } }
            : { cursorPaging: { limit, cursor } },
      });
      return {
        records: recordsOf(answer.posts, 'posts', ({ id }) => id).map(toRecord),
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
  return metadata?.tooManyToCount === true ? null : totalOf(metadata?.total);
}

function toRecord(wire: WirePost): PublishedPost {
  return { id: String(wire.id).toLowerCase(), published: true, wire };
}
