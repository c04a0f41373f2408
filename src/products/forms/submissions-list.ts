import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type {
  FormSubmissionFilter,
  FormSubmissionOrderBy,
  FormSubmissionSortField,
} from '../../generated/resolvers.ts';
import { nextCursorOf, recordsOf, slotsOf, countOf } from '../../wix/envelope.ts';
import { allOf, chunks, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import { namespacedReads } from './namespaces.ts';
import type { SubmissionRecord, WireSubmission } from './records.ts';

/** Most submissions that one request returns (docs/fidelity.md#page-limits). */
export const SUBMISSIONS_PAGE = 100;

const SORT_FIELDS: Record<
  FormSubmissionSortField,
  'createdDate' | 'updatedDate' | 'status' | 'seen' | 'formId'
> = {
  CREATED_AT: 'createdDate',
  UPDATED_AT: 'updatedDate',
  STATUS: 'status',
  SEEN: 'seen',
  FORM: 'formId',
};

interface Sort {
  readonly fieldName: (typeof SORT_FIELDS)[FormSubmissionSortField];
  readonly order: 'ASC' | 'DESC';
}

/** Which submissions are wanted, with ids that have been checked. */
export interface SubmissionsWanted {
  readonly formId: string | null;
  readonly filter: FormSubmissionFilter;
}

/** Opens the submissions of one form or of all, namespace after namespace. */
export async function submissionsList(
  context: GatewayContext,
  { formId, filter }: SubmissionsWanted,
  orderBy: FormSubmissionOrderBy | null | undefined,
): Promise<PageSource<SubmissionRecord>> {
  const sort: Sort = {
    fieldName: orderBy == null ? 'createdDate' : SORT_FIELDS[orderBy.field],
    order: orderBy?.direction ?? 'ASC',
  };
  const reads = await namespacedReads(context, filter.namespaces);
  const common = conditionsOf(formId, filter);
  const idSets =
    filter.ids == null ? [[]] : chunks(filter.ids, SUBMISSIONS_PAGE).map((ids) => [{ id: { $in: ids } }]);
  return reads.chain(
    (namespace) =>
      passes(
        idSets.map((ids) =>
          submissionsPass(context, [{ namespace: { $eq: namespace } }, ...common, ...ids], sort, filter.text),
        ),
      ),
    formId !== null,
  );
}

/** Counts the submissions of one form or of all that a filter leaves. */
export async function countSubmissions(
  context: GatewayContext,
  { formId, filter }: SubmissionsWanted,
): Promise<number> {
  const reads = await namespacedReads(context, filter.namespaces);
  const conditions = [
    ...conditionsOf(formId, filter),
    ...(filter.ids == null ? [] : [{ id: { $in: filter.ids } }]),
  ];
  return reads.sum(async (namespace) => {
    const counts = await countByForm(context, namespace, conditions, filter.text);
    return counts.reduce((total, { totalCount }) => total + countOf(totalCount), 0);
  }, formId !== null);
}

/** A form that has submissions; the form itself may be gone. */
export interface InboxOf {
  readonly formId: string;
  readonly namespace: string;
  readonly count: number;
}

/** The forms that have submissions, in no order of note, by Wix's counts. */
export async function formsWithSubmissions(context: GatewayContext): Promise<readonly InboxOf[]> {
  const inboxes: InboxOf[] = [];
  const reads = await namespacedReads(context);
  await reads.sum(async (namespace) => {
    const counts = await countByForm(context, namespace, []);
    inboxes.push(
      ...counts.map(({ formId, totalCount }) => ({
        formId: String(formId),
        namespace,
        count: countOf(totalCount),
      })),
    );
    return counts.length;
  });
  return inboxes.toSorted((a, b) => (a.formId < b.formId ? -1 : 1));
}

/** Reads some submissions of one namespace by id with one request, in any order; those that do not exist are left out. */
export async function submissionsById(
  context: GatewayContext,
  namespace: string,
  ids: readonly string[],
): Promise<readonly SubmissionRecord[]> {
  const answer = await context.wix.call(endpoints.querySubmissions, {
    query: {
      filter: allOf([{ namespace: { $eq: namespace } }, { id: { $in: ids } }]),
      cursorPaging: { limit: SUBMISSIONS_PAGE },
    },
  });
  return toRecords(answer.submissions);
}

/** A submission as the resolvers take it. */
export function toSubmissionRecord(wire: WireSubmission): SubmissionRecord {
  return { id: String(wire.id), wire };
}

async function countByForm(
  context: GatewayContext,
  namespace: string,
  conditions: readonly WqlFilter[],
  text?: string | null,
) {
  const answer = await context.wix.call(endpoints.countSubmissionsByFilter, {
    filter: allOf([{ namespace: { $eq: namespace } }, ...conditions]),
    ...(text == null ? {} : { search: { expression: text } }),
  });
  return recordsOf(answer.formsSubmissionsCount, 'formsSubmissionsCount', ({ formId }) => formId);
}

function toRecords(submissions: readonly WireSubmission[] | null | undefined): SubmissionRecord[] {
  return recordsOf(submissions, 'submissions', ({ id }) => id).map(toSubmissionRecord);
}

function conditionsOf(formId: string | null, filter: FormSubmissionFilter): WqlFilter[] {
  return [
    ...(formId === null ? [] : [{ formId: { $eq: formId } }]),
    ...dateConditions('createdDate', filter.createdAt),
    ...dateConditions('updatedDate', filter.updatedAt),
    ...(filter.status == null ? [] : [{ status: { $in: filter.status } }]),
    ...(filter.seen == null ? [] : [{ seen: { $eq: filter.seen } }]),
    ...(filter.contactIds == null ? [] : [{ contactId: { $in: filter.contactIds } }]),
    ...(filter.memberIds == null ? [] : [{ 'submitter.memberId': { $in: filter.memberIds } }]),
  ];
}

function submissionsPass(
  context: GatewayContext,
  conditions: readonly WqlFilter[],
  sort: Sort,
  text: string | null | undefined,
): PageSource<SubmissionRecord> {
  const { fieldName } = sort;
  const isDate = fieldName === 'createdDate' || fieldName === 'updatedDate';
  return cursorList<SubmissionRecord>(context, {
    what: 'submissions',
    pageMax: SUBMISSIONS_PAGE,
    conditions,
    sort,
    tieBreaker: 'id',
    ...(isDate ? { keyOf: ({ wire }: SubmissionRecord) => wire[fieldName] } : {}),
    async request(page, cursor) {
      // Only the search takes words.
      const answer =
        text == null
          ? await context.wix.call(endpoints.querySubmissions, { query: page })
          : await context.wix.call(endpoints.searchSubmissions, {
              search: cursor === null ? { ...page, search: { expression: text } } : page,
            });
      return {
        records: slotsOf(answer.submissions, 'submissions', ({ id }) => id, toSubmissionRecord),
        next: nextCursorOf(answer.metadata, cursor),
      };
    },
  });
}
