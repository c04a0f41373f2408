import type { GatewayContext } from '../../gateway/context.ts';
import { offset, type OffsetPage } from '../../gateway/paging/offset.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type {
  BlogCategoryFilter,
  BlogCategoryOrderBy,
  BlogCategorySortField,
  BlogTagFilter,
  BlogTagOrderBy,
  BlogTagSortField,
} from '../../generated/resolvers.ts';
import type { RequestOf } from '../../wix/endpoint.ts';
import { slotsOf, totalOf } from '../../wix/envelope.ts';
import { wholeRecords } from '../../wix/unreadable-record.ts';
import { allOf, chunks, type WqlFilter } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import type { BlogCategoryRecord, BlogTagRecord } from './records.ts';
import type { categoryFieldsets, tagFieldsets } from './requested-fields.ts';

// Categories and tags: two short lists that Wix pages by offset.

/** Most categories or tags that one request returns (docs/fidelity.md#page-limits). */
export const LABELS_PAGE = 100;

const CATEGORY_SORT_FIELDS: Record<BlogCategorySortField, string> = {
  POSITION: 'displayPosition',
  LABEL: 'label',
  SLUG: 'slug',
  POST_COUNT: 'postCount',
};

const TAG_SORT_FIELDS: Record<BlogTagSortField, string> = {
  LABEL: 'label',
  SLUG: 'slug',
  POST_COUNT: 'publishedPostCount',
};

type LabelQuery = NonNullable<RequestOf<typeof endpoints.queryCategories>['query']>;
type Sort = NonNullable<LabelQuery['sort']>;

/** Opens the categories. */
export function categoriesList(
  context: GatewayContext,
  filter: BlogCategoryFilter,
  orderBy: BlogCategoryOrderBy | null | undefined,
  fieldsets: ReturnType<typeof categoryFieldsets>,
): PageSource<BlogCategoryRecord> {
  const sort = sortBy(orderBy == null ? undefined : CATEGORY_SORT_FIELDS[orderBy.field], orderBy?.direction);
  return labelPages(context, 'Categories', filter.ids, (ids, first, limit) =>
    categoriesPage(context, query([...conditionsOf(filter), ...ids], sort, first, limit), fieldsets),
  );
}

/** Opens the tags. */
export function tagsList(
  context: GatewayContext,
  filter: BlogTagFilter,
  orderBy: BlogTagOrderBy | null | undefined,
  fieldsets: ReturnType<typeof tagFieldsets>,
): PageSource<BlogTagRecord> {
  const sort = sortBy(orderBy == null ? undefined : TAG_SORT_FIELDS[orderBy.field], orderBy?.direction);
  return labelPages(context, 'Tags', filter.ids, (ids, first, limit) =>
    tagsPage(context, query([...tagConditions(filter), ...ids], sort, first, limit), fieldsets),
  );
}

/** Reads some categories by id with one request; those that do not exist are left out. */
export async function categoriesById(
  context: GatewayContext,
  ids: readonly string[],
  fieldsets: ReturnType<typeof categoryFieldsets>,
): Promise<readonly BlogCategoryRecord[]> {
  const page = await categoriesPage(context, query([{ id: { $in: ids } }], BY_ID, 0, LABELS_PAGE), fieldsets);
  return wholeRecords(page.records);
}

/** Reads some tags by id with one request; those that do not exist are left out. */
export async function tagsById(
  context: GatewayContext,
  ids: readonly string[],
  fieldsets: ReturnType<typeof tagFieldsets>,
): Promise<readonly BlogTagRecord[]> {
  const page = await tagsPage(context, query([{ id: { $in: ids } }], BY_ID, 0, LABELS_PAGE), fieldsets);
  return wholeRecords(page.records);
}

/** How many categories a list has; null for more ids than one request takes. */
export async function countCategories(
  context: GatewayContext,
  filter: BlogCategoryFilter,
): Promise<number | null> {
  const ids = oneRequestOf(filter.ids);
  if (ids === null) return null;
  return (await categoriesPage(context, query([...conditionsOf(filter), ...ids], BY_ID, 0, 1), [])).total;
}

/** How many tags a list has; null for more ids than one request takes. */
export async function countTags(context: GatewayContext, filter: BlogTagFilter): Promise<number | null> {
  const ids = oneRequestOf(filter.ids);
  if (ids === null) return null;
  return (await tagsPage(context, query([...tagConditions(filter), ...ids], BY_ID, 0, 1), [])).total;
}

const BY_ID: Sort = [{ fieldName: 'id', order: 'ASC' }];

/** An order whose records never change places: equal values are told apart by id. */
function sortBy(fieldName: string | undefined, order: 'ASC' | 'DESC' | null | undefined): Sort {
  return fieldName === undefined ? BY_ID : [{ fieldName, order: order ?? 'ASC' }, ...BY_ID];
}

function query(conditions: readonly WqlFilter[], sort: Sort, first: number, limit: number): LabelQuery {
  return { filter: allOf(conditions), sort, paging: { offset: first, limit } };
}

async function categoriesPage(
  context: GatewayContext,
  asked: LabelQuery,
  fieldsets: ReturnType<typeof categoryFieldsets>,
) {
  const answer = await context.wix.call(endpoints.queryCategories, {
    query: asked,
    fieldsets: [...fieldsets],
  });
  return {
    records: slotsOf(answer.categories, 'categories', ({ id }) => id, toRecord),
    total: totalOf(answer.pagingMetadata?.total, answer.pagingMetadata?.tooManyToCount),
  };
}

async function tagsPage(
  context: GatewayContext,
  asked: LabelQuery,
  fieldsets: ReturnType<typeof tagFieldsets>,
) {
  const answer = await context.wix.call(endpoints.queryTags, { query: asked, fieldsets: [...fieldsets] });
  return {
    records: slotsOf(answer.tags, 'tags', ({ id }) => id, toRecord),
    total: totalOf(answer.pagingMetadata?.total, answer.pagingMetadata?.tooManyToCount),
  };
}

function labelPages<T extends { readonly id: string }>(
  context: GatewayContext,
  what: string,
  ids: readonly string[] | null | undefined,
  fetch: (ids: readonly WqlFilter[], first: number, limit: number) => Promise<OffsetPage<T>>,
): PageSource<T> {
  const pass = (condition: readonly WqlFilter[]): PageSource<T> =>
    offset<T>({
      pageMax: LABELS_PAGE,
      idOf: ({ id }) => id,
      onDrift: () =>
        context.report.note(
          `${what} were added or deleted while the list was read; its place was searched again.`,
        ),
      fetch: (first, limit) => fetch(condition, first, limit),
    });
  if (ids == null) return pass([]);
  return passes(chunks(ids, LABELS_PAGE).map((some) => pass([{ id: { $in: some } }])));
}

function oneRequestOf(ids: readonly string[] | null | undefined): WqlFilter[] | null {
  if (ids == null) return [];
  return ids.length > LABELS_PAGE ? null : [{ id: { $in: ids } }];
}

function conditionsOf({ labels, slug, languages }: BlogCategoryFilter): WqlFilter[] {
  return [
    ...(labels == null ? [] : [{ label: { $in: labels } }]),
    ...(slug == null ? [] : [{ slug: { $eq: slug } }]),
    ...(languages == null ? [] : [{ language: { $in: languages } }]),
  ];
}

function tagConditions(filter: BlogTagFilter): WqlFilter[] {
  const { labelStartsWith } = filter;
  return [
    ...conditionsOf(filter),
    ...(labelStartsWith == null ? [] : [{ label: { $startsWith: labelStartsWith } }]),
  ];
}

function toRecord<T extends { id?: string | null }>(wire: T): { readonly id: string; readonly wire: T } {
  return { id: String(wire.id).toLowerCase(), wire };
}
