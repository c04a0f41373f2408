import type { GatewayContext } from '../../gateway/context.ts';
import { batch } from '../../gateway/lists/batch.ts';
import type { Identified } from '../../gateway/lists/source.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import { nextCursorOf, recordsOf, slotsOf } from '../../wix/api/envelope.ts';
import { forms, formsOfOne } from './lists.ts';
import { FORM_APP, namespacedReads } from './namespaces.ts';
import {
  endpoints,
  type FormNestedFormRecord,
  type FormRecord,
  type FormSpamReportRecord,
  type WireForm,
} from './wire.ts';

// What belongs to forms, and is no list of the graph of its own.

/** Most records that one request returns, and most form ids that the counts take (docs/fidelity.md#page-limits). */
const PAGE = 100;

/** What was kept apart as spam of one form, by time of creation. */
export function spamList(
  context: GatewayContext,
  { id, wire }: FormRecord,
): PageSource<FormSpamReportRecord> {
  return cursorList<FormSpamReportRecord>(context, {
    what: 'reports of spam',
    pageMax: PAGE,
    conditions: [{ namespace: { $eq: wire.namespace ?? FORM_APP } }, { formId: { $eq: id } }],
    sort: { fieldName: 'createdDate', order: 'ASC' },
    tieBreaker: 'id',
    keyOf: (report) => report.wire.createdDate,
    async request(query, cursor) {
      const answer = await context.wix.call(endpoints.querySpam, { query });
      const name = 'formSpamSubmissionReports';
      return {
        records: slotsOf(
          answer[name],
          name,
          (report) => report.id,
          (report) => ({ id: String(report.id), wire: report }),
        ),
        next: nextCursorOf(answer.pagingMetadata, cursor),
      };
    },
  });
}

/** The key of a form whose namespace is known. */
function formKey({ id, wire: { namespace } }: FormRecord): string {
  return `${String(namespace)} ${id}`;
}

/** What belongs to forms, read for the forms of a namespace together. */
function ofForms<T extends Identified>(
  read: (context: GatewayContext, namespace: string, ids: string[]) => Promise<readonly T[]>,
  keeps = false,
): (context: GatewayContext, form: FormRecord) => Promise<T | null> {
  const load = batch<T>('FORMS', {
    size: PAGE,
    keeps,
    async load(context, keys) {
      const groups = Map.groupBy(
        keys.map((key) => key.split(' ')),
        ([namespace = '']) => namespace,
      );
      const reads = await namespacedReads(context, [...groups.keys()]);
      const lists = await Promise.all(
        [...groups].map(async ([namespace, group]) => {
          const ids = group.map(([, id = '']) => id);
          const records = (await reads.within(namespace, () => read(context, namespace, ids))) ?? [];
          return records.map((record) => [`${namespace} ${record.id}`, record] as const);
        }),
      );
      return new Map(lists.flat());
    },
  });
  return (context, form) => load(context, formKey(form));
}

const formWithin = ofForms<FormRecord>(
  (context, namespace, ids) =>
    readAll(formsOfOne.where(context, [{ namespace: { $eq: namespace } }, { id: { $in: ids } }], new Set())),
  true,
);

/** A form by its id, and its namespace where that is known. */
export function loadForm(
  context: GatewayContext,
  id: string,
  namespace: string | null,
): Promise<FormRecord | null> {
  return namespace === null ? forms.load(context, id) : formWithin(context, { id, wire: { id, namespace } });
}

/** How many submissions a form has. A form that Wix leaves out has none (docs/fidelity.md#submission-counts). */
export const submissionCounts = ofForms(async ({ wix }, namespace, formIds) => {
  const answer = await wix.call(endpoints.countSubmissions, { formIds, namespace });
  const counts = recordsOf(answer.formsSubmissionsCount, 'formsSubmissionsCount', ({ formId }) => formId);
  return counts.map((count) => ({ ...count, id: String(count.formId) }));
});

/** How many submissions of a form are kept apart as spam. */
export const spamCounts = ofForms(async ({ wix }, namespace, formIds) => {
  const answer = await wix.call(endpoints.countSpam, { formIds, namespace });
  const name = 'formsSpamSubmissionReportsCount';
  const counts = recordsOf(answer[name], name, ({ formId }) => formId);
  return counts.map((count) => ({ ...count, id: String(count.formId) }));
});

/** The forms that are parts of a form: only the plain list has them, and it wants to know which forms are switched on. */
export const nestedForms = ofForms(async ({ wix }, namespace, formIds) => {
  const answers = await Promise.all(
    [true, false].map((enabled) =>
      wix.call(endpoints.listForms, {
        namespace,
        enabled,
        formIds,
        fieldsets: ['NESTED_FORMS'],
        paging: { limit: PAGE },
      }),
    ),
  );
  return answers
    .flatMap(({ forms: found }) => recordsOf(found, 'forms', ({ id }) => id))
    .map((wire) => ({ id: String(wire.id), nested: nestedIn(wire) }));
});

function nestedIn(form: WireForm): FormNestedFormRecord[] {
  const nested: unknown = 'nestedForms' in form ? form.nestedForms : [];
  return Array.isArray(nested) ? nested : [];
}
