import { batchLoader } from '../../gateway/batch-loader.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import { recordsOf, countOf } from '../../wix/envelope.ts';
import { endpoints } from './endpoints.ts';
import { FORMS_PAGE, formsById, toFormRecord } from './forms-list.ts';
import { namespacedReads } from './namespaces.ts';
import type { FormNestedFormRecord, FormRecord, SubmissionRecord, WireForm } from './records.ts';
import { SUBMISSIONS_PAGE, submissionsById } from './submissions-list.ts';

/** How many submissions a form has. */
interface SubmissionCounts {
  readonly total: number;
  readonly unseen: number;
}

/** The batch reads of one operation. */
export const loaders = perOperation((context) => ({
  /** Forms by namespace and id. */
  forms: batchLoader<FormRecord>(context, {
    product: 'FORMS',
    maxBatchSize: FORMS_PAGE,
    load: (keys) => byNamespace(context, keys, (namespace, ids) => formsById(context, namespace, ids)),
  }),
  /** Forms by id alone, for references that do not say the namespace. */
  formsAnywhere: batchLoader<FormRecord>(context, {
    product: 'FORMS',
    maxBatchSize: FORMS_PAGE,
    load: async (ids) =>
      (await namespacedReads(context)).find(ids, (namespace, missing) =>
        formsById(context, namespace, missing),
      ),
  }),
  /** Submissions by id. */
  submissions: batchLoader<SubmissionRecord>(context, {
    product: 'FORMS',
    maxBatchSize: SUBMISSIONS_PAGE,
    load: async (ids) =>
      (await namespacedReads(context)).find(ids, (namespace, missing) =>
        submissionsById(context, namespace, missing),
      ),
  }),
  /** Counts by a form's namespace and id. A form that Wix leaves out has none (docs/fidelity.md#submission-counts). */
  submissionCounts: batchLoader<SubmissionCounts>(context, {
    product: 'FORMS',
    maxBatchSize: FORMS_PAGE,
    load: (keys) =>
      byNamespace(context, keys, async (namespace, formIds) => {
        const answer = await context.wix.call(endpoints.countSubmissions, {
          formIds: [...formIds],
          namespace,
        });
        const counts = recordsOf(
          answer.formsSubmissionsCount,
          'formsSubmissionsCount',
          (count) => count.formId,
        );
        return counts.map(({ formId, totalCount, unseenCount }) => ({
          id: String(formId),
          total: countOf(totalCount),
          unseen: countOf(unseenCount),
        }));
      }),
  }),
  spamCounts: batchLoader<{ readonly total: number }>(context, {
    product: 'FORMS',
    maxBatchSize: FORMS_PAGE,
    load: (keys) =>
      byNamespace(context, keys, async (namespace, formIds) => {
        const answer = await context.wix.call(endpoints.countSpam, { formIds: [...formIds], namespace });
        const name = 'formsSpamSubmissionReportsCount';
        return recordsOf(answer[name], name, (count) => count.formId).map(({ formId, totalCount }) => ({
          id: String(formId),
          total: countOf(totalCount),
        }));
      }),
  }),
  /** Nested forms by a form's namespace and id; only the plain list has them, and it wants to know which forms are switched on. */
  nestedForms: batchLoader<FormNestedFormRecord[]>(context, {
    product: 'FORMS',
    maxBatchSize: FORMS_PAGE,
    async load(keys) {
      const lists = await Promise.all(
        [true, false].map((enabled) =>
          byNamespace(context, keys, async (namespace, formIds) => {
            const answer = await context.wix.call(endpoints.listForms, {
              namespace,
              enabled,
              formIds: [...formIds],
              fieldsets: ['NESTED_FORMS'],
              paging: { limit: FORMS_PAGE },
            });
            return recordsOf(answer.forms, 'forms', ({ id }) => id).map(toFormRecord);
          }),
        ),
      );
      return new Map(
        lists.flatMap((list) => [...list].map(([key, { wire }]) => [key, nestedIn(wire)] as const)),
      );
    },
  }),
}));

/** The key of a form whose namespace is known. */
export function formKey(namespace: string, id: string): string {
  return `${namespace} ${id}`;
}

/** Reads records by keys made with `formKey`, with one request for each namespace among them. */
async function byNamespace<T extends { readonly id: string }>(
  context: GatewayContext,
  keys: readonly string[],
  read: (namespace: string, ids: readonly string[]) => Promise<readonly T[]>,
): Promise<ReadonlyMap<string, T>> {
  const groups = Map.groupBy(
    keys.map((key) => key.split(' ')),
    ([namespace = '']) => namespace,
  );
  const reads = await namespacedReads(context, [...groups.keys()]);
  const lists = await Promise.all(
    [...groups].map(async ([namespace, group]) => {
      const ids = group.map(([, id = '']) => id);
      const records = (await reads.within(namespace, () => read(namespace, ids))) ?? [];
      return records.map((record) => [formKey(namespace, record.id), record] as const);
    }),
  );
  return new Map(lists.flat());
}

function nestedIn(form: WireForm): FormNestedFormRecord[] {
  const nested: unknown = 'nestedForms' in form ? form.nestedForms : [];
  return Array.isArray(nested) ? nested : [];
}
