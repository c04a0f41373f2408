import { badInput, GatewayError } from '../../errors.ts';
import { explained } from '../../gateway/batch-loader.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { requireGuid, requireGuids } from '../../gateway/ids.ts';
import { connection } from '../../gateway/paging/connection.ts';
import type {
  FormFilter,
  FormSubmissionFilter,
  FormSubmissionOrderBy,
  QueryResolvers,
} from '../../generated/resolvers.ts';
import { WixError } from '../../wix/wix-error.ts';
import { endpoints } from './endpoints.ts';
import { countForms, formsList, toFormRecord } from './forms-list.ts';
import type { FormRecord, SubmissionRecord } from './records.ts';
import { submissionsConnection } from './submissions-connection.ts';
import { toSubmissionRecord } from './submissions-list.ts';

export const queryResolvers: Pick<QueryResolvers, 'form' | 'forms' | 'formSubmission' | 'formSubmissions'> = {
  form: (_, { id }, context) => explained(context, 'FORMS', getForm(context, requireGuid(id))),
  forms: (_, { filter, orderBy, ...args }, context) => {
    const checked = checkedFilter(filter ?? {});
    return connection<FormRecord>(context, {
      product: 'FORMS',
      entity: 'Form',
      args,
      query: { filter: checked, orderBy },
      open: () => formsList(context, checked, orderBy),
      count: () => countForms(context, checked),
    });
  },
  formSubmission: (_, { id }, context) =>
    explained(context, 'FORMS', getSubmission(context, requireGuid(id))),
  formSubmissions: (_, { formId, filter, orderBy, ...args }, context) =>
    submissionsConnection(context, args, {
      formId: formId == null ? null : requireGuid(formId, 'formId'),
      filter: checkedSubmissionFilter(filter ?? {}, orderBy),
      orderBy,
    }),
};

async function getForm(context: GatewayContext, formId: string): Promise<FormRecord | null> {
  const answer = await orNotFound(context.wix.call(endpoints.getForm, { formId }));
  if (answer === null) return null;
  if (typeof answer.form?.id !== 'string')
    throw new GatewayError('WIX_BAD_RESPONSE', { message: "Wix's answer has no form." });
  return toFormRecord(answer.form);
}

async function getSubmission(
  context: GatewayContext,
  submissionId: string,
): Promise<SubmissionRecord | null> {
  const answer = await orNotFound(context.wix.call(endpoints.getSubmission, { submissionId }));
  if (answer === null) return null;
  if (typeof answer.submission?.id !== 'string')
    throw new GatewayError('WIX_BAD_RESPONSE', { message: "Wix's answer has no submission." });
  return toSubmissionRecord(answer.submission);
}

/** Null where Wix says in its own words that there is no such record; a 404 without words is no statement about a record. */
async function orNotFound<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    const isAbsent =
      error instanceof WixError &&
      error.status === 404 &&
      error.code !== 'WIX_SITE_NOT_FOUND' &&
      (error.wixCode !== undefined || error.wixMessage !== '');
    if (isAbsent) return null;
    throw error;
  }
}

function checkedFilter(filter: FormFilter): FormFilter {
  requireNamespaces(filter.namespaces);
  return { ...filter, ...(filter.ids == null ? {} : { ids: requireGuids(filter.ids) }) };
}

/** Most ids of people that one filter takes: Wix names no limit, a page is sure to work. */
const MAX_PEOPLE = 100;

/** Most characters of a search. */
const MAX_TEXT = 100;

function checkedSubmissionFilter(
  { text, ...filter }: FormSubmissionFilter,
  orderBy: FormSubmissionOrderBy | null | undefined,
): FormSubmissionFilter {
  requireNamespaces(filter.namespaces);
  const words = text?.trim() ?? '';
  if (words !== '') refuseBesideText(words, filter, orderBy);
  return {
    ...filter,
    ...(words === '' ? {} : { text: words }),
    ...(filter.ids == null ? {} : { ids: requireGuids(filter.ids) }),
    ...(filter.contactIds == null
      ? {}
      : { contactIds: requirePeople(filter.contactIds, 'filter.contactIds') }),
    ...(filter.memberIds == null ? {} : { memberIds: requirePeople(filter.memberIds, 'filter.memberIds') }),
  };
}

/** Wix's search takes fewer filters and orders than its query (docs/fidelity.md#submission-search). */
function refuseBesideText(
  text: string,
  filter: Omit<FormSubmissionFilter, 'text'>,
  orderBy: FormSubmissionOrderBy | null | undefined,
): void {
  if (text.length > MAX_TEXT)
    throw badInput(
      `\`filter.text\` has ${text.length} characters; at most ${MAX_TEXT} are taken.`,
      'Search for less.',
    );
  const beside = (['updatedAt', 'seen', 'contactIds', 'memberIds'] as const).find(
    (name) => filter[name] != null,
  );
  if (beside !== undefined)
    throw badInput(
      `\`filter.${beside}\` cannot be combined with \`filter.text\`.`,
      "Wix's search does not take it: leave one of them out.",
    );
  if (orderBy?.field === 'UPDATED_AT' || orderBy?.field === 'SEEN')
    throw badInput(
      `The order ${orderBy.field} cannot be combined with \`filter.text\`.`,
      "Wix's search does not sort by it: take another order.",
    );
}

function requirePeople(ids: readonly string[], argument: string): string[] {
  if (ids.length > MAX_PEOPLE)
    throw badInput(
      `\`${argument}\` has ${ids.length} ids; at most ${MAX_PEOPLE} are taken.`,
      'Ask in several operations.',
    );
  return requireGuids(ids, argument);
}

const NAMESPACE = /^[\w.-]{10,50}$/;

function requireNamespaces(namespaces: readonly string[] | null | undefined): void {
  const bad = namespaces?.find((name) => !NAMESPACE.test(name));
  if (bad !== undefined)
    throw badInput(
      `\`filter.namespaces\` has ${JSON.stringify(bad.slice(0, 60))}, which is no namespace of forms.`,
      'Namespaces have 10 to 50 letters, such as wix.form_app.form.',
    );
}
