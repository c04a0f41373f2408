import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { FormFilter, FormOrderBy, FormSortField } from '../../generated/resolvers.ts';
import { nextCursorOf, recordsOf, slotsOf, countOf } from '../../wix/envelope.ts';
import { allOf, chunks, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import { namespacedReads } from './namespaces.ts';
import type { FormRecord, WireForm } from './records.ts';

/** Most forms that one request returns, and most form ids that the counts take (docs/fidelity.md#page-limits). */
export const FORMS_PAGE = 100;

const SORT_FIELDS: Record<FormSortField, 'createdDate' | 'updatedDate' | 'name' | 'enabled'> = {
  CREATED_AT: 'createdDate',
  UPDATED_AT: 'updatedDate',
  NAME: 'name',
  ENABLED: 'enabled',
};

/**
 * Opens the forms, namespace after namespace.
 * @param filter with ids that have been checked
 */
export async function formsList(
  context: GatewayContext,
  filter: FormFilter,
  orderBy: FormOrderBy | null | undefined,
): Promise<PageSource<FormRecord>> {
  const sort = {
    fieldName: orderBy == null ? ('createdDate' as const) : SORT_FIELDS[orderBy.field],
    order: orderBy?.direction ?? ('ASC' as const),
  };
  const reads = await namespacedReads(context, filter.namespaces);
  const idSets =
    filter.ids == null ? [[]] : chunks(filter.ids, FORMS_PAGE).map((ids) => [{ id: { $in: ids } }]);
  return reads.chain((namespace) =>
    passes(
      idSets.map((ids) =>
        formsPass(context, [{ namespace: { $eq: namespace } }, ...conditionsOf(filter), ...ids], sort),
      ),
    ),
  );
}

/** Counts the forms that a filter leaves. */
export async function countForms(context: GatewayContext, filter: FormFilter): Promise<number> {
  const reads = await namespacedReads(context, filter.namespaces);
  const ids = filter.ids == null ? [] : [{ id: { $in: filter.ids } }];
  return reads.sum(async (namespace) => {
    const conditions = [{ namespace: { $eq: namespace } }, ...conditionsOf(filter), ...ids];
    const { count } = await context.wix.call(endpoints.countForms, { filter: allOf(conditions), namespace });
    return countOf(count);
  });
}

/** Reads some forms of one namespace by id with one request, in any order; those that do not exist are left out. */
export async function formsById(
  context: GatewayContext,
  namespace: string,
  ids: readonly string[],
): Promise<readonly FormRecord[]> {
  const answer = await context.wix.call(endpoints.queryForms, {
    query: {
      filter: allOf([{ namespace: { $eq: namespace } }, { id: { $in: ids } }]),
      cursorPaging: { limit: FORMS_PAGE },
    },
  });
  return recordsOf(answer.forms, 'forms', ({ id }) => id).map(toFormRecord);
}

/** A form as the resolvers take it. */
export function toFormRecord(wire: WireForm): FormRecord {
  return { id: String(wire.id), wire };
}

function conditionsOf(filter: FormFilter): WqlFilter[] {
  return [
    ...dateConditions('createdDate', filter.createdAt),
    ...dateConditions('updatedDate', filter.updatedAt),
    ...(filter.names == null ? [] : [{ name: { $in: filter.names } }]),
    ...(filter.nameStartsWith == null ? [] : [{ name: { $startsWith: filter.nameStartsWith } }]),
    ...(filter.enabled == null ? [] : [{ enabled: { $eq: filter.enabled } }]),
  ];
}

function formsPass(
  context: GatewayContext,
  conditions: readonly WqlFilter[],
  sort: { readonly fieldName: (typeof SORT_FIELDS)[FormSortField]; readonly order: 'ASC' | 'DESC' },
): PageSource<FormRecord> {
  const { fieldName } = sort;
  const isDate = fieldName === 'createdDate' || fieldName === 'updatedDate';
  return cursorList<FormRecord>(context, {
    what: 'forms',
    pageMax: FORMS_PAGE,
    conditions,
    sort,
    tieBreaker: 'id',
    ...(isDate ? { keyOf: ({ wire }: FormRecord) => wire[fieldName] } : {}),
    async request(query, cursor) {
      const answer = await context.wix.call(endpoints.queryForms, { query });
      return {
        records: slotsOf(answer.forms, 'forms', ({ id }) => id, toFormRecord),
        next: nextCursorOf(answer.metadata, cursor),
      };
    },
  });
}
