import { badInput } from '../../errors.ts';
import { requireGuid, requireGuids } from '../../gateway/ids.ts';
import type { BlogPostFilter, BlogPostOrderBy, BlogPostSortField } from '../../generated/resolvers.ts';
import { dateConditions, type WqlFilter } from '../../wix/wql.ts';

/** What one of the two lists of posts is asked for. */
export interface PostsQuery {
  readonly conditions: readonly WqlFilter[];
  readonly sort: { readonly fieldName: string; readonly order: 'ASC' | 'DESC' };
}

/** Most values that one filter of posts takes, except ids: what one request is asked for. */
const MAX_VALUES = 100;

const SORT_FIELDS: Record<BlogPostSortField, string> = {
  FIRST_PUBLISHED_AT: 'firstPublishedDate',
  UPDATED_AT: 'lastPublishedDate',
  TITLE: 'title',
  SLUG: 'slug',
  VIEWS: 'metrics.views',
  LIKES: 'metrics.likes',
  COMMENTS: 'metrics.comments',
};

/** The same orders of posts that are not published; they have few of the fields. */
const DRAFT_SORT_FIELDS: Partial<Record<BlogPostSortField, string>> = {
  UPDATED_AT: 'editedDate',
  TITLE: 'title',
};

/** Filters that Wix has for published posts only. */
const PUBLISHED_ONLY = ['firstPublishedAt', 'pinned', 'memberIds', 'slug'] as const;

/** The sort of published posts: a post that is published while the list is read stands behind what was read. */
export function publishedSort(orderBy: BlogPostOrderBy | null | undefined): PostsQuery['sort'] {
  if (orderBy == null) return { fieldName: 'firstPublishedDate', order: 'ASC' };
  return { fieldName: SORT_FIELDS[orderBy.field], order: orderBy.direction ?? 'ASC' };
}

/** The sort of all other posts. */
export function draftSort(orderBy: BlogPostOrderBy | null | undefined): PostsQuery['sort'] {
  const fieldName = orderBy == null ? undefined : DRAFT_SORT_FIELDS[orderBy.field];
  return fieldName === undefined
    ? { fieldName: 'editedDate', order: 'ASC' }
    : { fieldName, order: orderBy?.direction ?? 'ASC' };
}

/** The conditions of published posts, ids left out. */
export function publishedConditions(filter: BlogPostFilter): WqlFilter[] {
  return [
    ...dateConditions('lastPublishedDate', filter.updatedAt),
    ...dateConditions('firstPublishedDate', filter.firstPublishedAt),
    ...(filter.pinned == null ? [] : [{ pinned: { $eq: filter.pinned } }]),
    ...(filter.memberIds == null ? [] : [{ memberId: { $hasSome: filter.memberIds } }]),
    ...(filter.slug == null ? [] : [{ slug: { $eq: filter.slug } }]),
    ...sharedConditions(filter),
  ];
}

/** The conditions of all other posts, ids and status left out. */
export function draftConditions(filter: BlogPostFilter): WqlFilter[] {
  return [...dateConditions('editedDate', filter.updatedAt), ...sharedConditions(filter)];
}

/** The filters in use that drafts do not have. */
export function publishedOnly(filter: BlogPostFilter): readonly string[] {
  return PUBLISHED_ONLY.filter((name) => filter[name] != null);
}

/** The statuses of posts that are not published that a filter asks for; undefined when it asks for none by name. */
export function draftStatuses(filter: BlogPostFilter): readonly string[] | undefined {
  return filter.status?.filter((status) => status !== 'PUBLISHED');
}

/**
 * Checks a filter.
 * @throws GatewayError BAD_USER_INPUT for ids of the wrong shape, too many values, and filters that exclude each other
 */
export function checkedFilter(filter: BlogPostFilter): BlogPostFilter {
  const { ids, categoryIds, tagIds, memberIds, translationId, hashtags, languages } = filter;
  const lists = { categoryIds, tagIds, memberIds, hashtags, languages };
  for (const [name, values] of Object.entries(lists)) {
    if (values != null && values.length > MAX_VALUES)
      throw badInput(`\`filter.${name}\` has ${values.length} values; at most ${MAX_VALUES} are taken.`);
  }
  const [alone] = publishedOnly(filter);
  if (alone !== undefined && (draftStatuses(filter)?.length ?? 0) > 0)
    throw badInput(
      `\`filter.${alone}\` excludes posts that are not published, which \`filter.status\` asks for.`,
      `Wix has \`${alone}\` for published posts only: leave one of the two out.`,
    );
  return {
    ...filter,
    ...(ids == null ? {} : { ids: requireGuids(ids) }),
    ...(categoryIds == null ? {} : { categoryIds: requireGuids(categoryIds, 'filter.categoryIds') }),
    ...(tagIds == null ? {} : { tagIds: requireGuids(tagIds, 'filter.tagIds') }),
    ...(memberIds == null ? {} : { memberIds: requireGuids(memberIds, 'filter.memberIds') }),
    ...(translationId == null ? {} : { translationId: requireGuid(translationId, 'filter.translationId') }),
  };
}

function sharedConditions(filter: BlogPostFilter): WqlFilter[] {
  const { featured, categoryIds, tagIds, hashtags, languages, translationId, titleStartsWith } = filter;
  return [
    ...(featured == null ? [] : [{ featured: { $eq: featured } }]),
    ...(categoryIds == null ? [] : [{ categoryIds: { $hasSome: categoryIds } }]),
    ...(tagIds == null ? [] : [{ tagIds: { $hasSome: tagIds } }]),
    ...(hashtags == null ? [] : [{ hashtags: { $hasSome: hashtags } }]),
    ...(languages == null ? [] : [{ language: { $in: languages } }]),
    ...(translationId == null ? [] : [{ translationId: { $eq: translationId } }]),
    ...(titleStartsWith == null ? [] : [{ title: { $startsWith: titleStartsWith } }]),
  ];
}
