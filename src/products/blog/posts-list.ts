import type { GatewayContext } from '../../gateway/context.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { BlogPostFilter, BlogPostOrderBy } from '../../generated/resolvers.ts';
import { chunks, type WqlFilter } from '../../wix/wql.ts';
import { countDrafts, draftPosts, NOT_PUBLISHED, optionalDrafts, whereAllowed } from './draft-posts.ts';
import {
  draftConditions,
  draftSort,
  draftStatuses,
  publishedConditions,
  publishedOnly,
  publishedSort,
} from './posts-query.ts';
import { countPublished, POSTS_PAGE, publishedPosts } from './published-posts.ts';
import type { BlogPostRecord } from './records.ts';
import type { PostNeeds } from './requested-fields.ts';

/**
 * Opens the posts: the published ones, then all others.
 * @param filter one that has been checked
 */
export function postsList(
  context: GatewayContext,
  filter: BlogPostFilter,
  orderBy: BlogPostOrderBy | null | undefined,
  needs: PostNeeds,
): PageSource<BlogPostRecord> {
  const parts = partsOf(filter);
  const idConditions: readonly (readonly WqlFilter[])[] =
    filter.ids == null ? [[]] : chunks(filter.ids, POSTS_PAGE).map((ids) => [{ id: { $in: ids } }]);
  return passes([
    ...idConditions.flatMap((ids) =>
      parts.published === undefined
        ? []
        : [
            publishedPosts(
              context,
              { conditions: [...parts.published, ...ids], sort: publishedSort(orderBy) },
              needs,
            ),
          ],
    ),
    ...idConditions.flatMap((ids) => {
      if (parts.drafts === undefined) return [];
      const drafts = draftPosts(
        context,
        { conditions: [...parts.drafts, ...ids], sort: draftSort(orderBy) },
        needs,
      );
      return [parts.draftsAreWanted ? drafts : whereAllowed(context, drafts)];
    }),
  ]);
}

/** How many posts a list has; null where Wix does not tell. One request for each of its two parts. */
export async function countPosts(context: GatewayContext, filter: BlogPostFilter): Promise<number | null> {
  if (filter.ids != null && filter.ids.length > POSTS_PAGE) return null;
  const { published, drafts, draftsAreWanted } = partsOf(filter);
  const ids: readonly WqlFilter[] = filter.ids == null ? [] : [{ id: { $in: filter.ids } }];
  const ofDrafts = (conditions: readonly WqlFilter[]): Promise<number | null> =>
    countDrafts(context, [...conditions, ...ids]);
  const counts = await Promise.all([
    published === undefined ? 0 : countPublished(context, [...published, ...ids]),
    drafts === undefined
      ? 0
      : draftsAreWanted
        ? ofDrafts(drafts)
        : optionalDrafts(context, async () => ({ count: await ofDrafts(drafts) })).then((found) =>
            found === null ? 0 : found.count,
          ),
  ]);
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  );
}

/** The two lists that a filter is about, and whether posts that are not published are asked for by name. */
function partsOf(filter: BlogPostFilter): {
  readonly published: readonly WqlFilter[] | undefined;
  readonly drafts: readonly WqlFilter[] | undefined;
  readonly draftsAreWanted: boolean;
} {
  const statuses = draftStatuses(filter);
  const hasDrafts = statuses === undefined ? publishedOnly(filter).length === 0 : statuses.length > 0;
  const status = statuses === undefined ? NOT_PUBLISHED : { status: { $in: statuses } };
  return {
    published:
      filter.status == null || filter.status.includes('PUBLISHED') ? publishedConditions(filter) : undefined,
    drafts: hasDrafts ? [...draftConditions(filter), status] : undefined,
    draftsAreWanted: statuses !== undefined,
  };
}
