import { badInput } from '../../errors.ts';
import { explained } from '../../gateway/paging/batch-loader.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import {
  apart,
  equal,
  guids,
  keys,
  oneOf,
  startsWith,
  within,
  words,
  type FilterRule,
  type FilterTable,
} from '../../gateway/lists/filter.ts';
import { list } from '../../gateway/lists/list.ts';
import { cursorQuery } from '../../gateway/lists/query-source.ts';
import { readOne } from '../../gateway/lists/read-one.ts';
import type { QuerySource, FilterOf, Identified, Source } from '../../gateway/lists/source.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import type { FormSubmissionFilter, FormSubmissionOrderBy } from '../../generated/resolvers.ts';
import { countOf, recordsOf, sumOf, totalOf } from '../../wix/api/envelope.ts';
import { allOf, type WqlFilter } from '../../wix/api/wql.ts';
import { FORM_APP, KNOWN_NAMESPACES, namespacedReads } from './namespaces.ts';
import { endpoints, type FormRecord, type FormSubmissionRecord, type WireForm } from './wire.ts';

/** Most records that one request returns, and most form ids that the counts take (docs/fidelity.md#page-limits). */
export const PAGE = 100;
/** Most ids of people that one filter takes: Wix names no limit, a page is sure to work. */
const MAX_PEOPLE = 100;
/** Most characters of a search. */
const MAX_TEXT = 100;

const NAMESPACE = /^[\w.-]{10,50}$/;

/** Most namespaces that a filter takes. */
const MAX_NAMESPACES = 20;

/** The one namespace that a request is about; the lists go through those of a filter, or of the site. */
const inNamespace: FilterRule<readonly string[]> = {
  check: keys((name, argument) => {
    if (NAMESPACE.test(name)) return name;
    throw badInput(
      `\`${argument}\` has ${JSON.stringify(name.slice(0, 60))}, which is no namespace of forms.`,
      'Namespaces have 10 to 50 letters, such as wix.form_app.form.',
    );
  }, MAX_NAMESPACES),
  conditions: ([name]) => [{ namespace: { $eq: name } }],
};

type Listed = 'forms' | 'formSubmissions';

/**
 * A list that Wix answers for one namespace at a time.
 * @param isOfOneForm whether the records are all in one namespace, that of their form
 */
function throughNamespaces<Field extends Listed, Record extends Identified>(
  one: QuerySource<Field, Record>,
  isOfOneForm: (filter: FilterOf<Field>) => boolean,
): Source<Field, Record> {
  const only = (filter: FilterOf<Field>, namespace: string) => ({ ...filter, namespaces: [namespace] });
  // Both filters have namespaces.
  const readsOf = (context: GatewayContext, filter: FilterOf<Field>) =>
    namespacedReads(context, (filter as FilterOf<Listed>).namespaces);
  return {
    ...one,
    // Finding out which namespaces there are is one more.
    cost: { ...one.cost, concatenated: KNOWN_NAMESPACES.length + 1, countRequests: KNOWN_NAMESPACES.length },
    async open(context, asked) {
      const reads = await readsOf(context, asked.filter);
      return reads.chain(
        (namespace) => one.open(context, { ...asked, filter: only(asked.filter, namespace) }),
        isOfOneForm(asked.filter),
      );
    },
    async count(context, filter, pageTotal) {
      const reads = await readsOf(context, filter);
      return reads.sum(
        async (namespace) => (await one.count?.(context, only(filter, namespace), pageTotal)) ?? null,
        isOfOneForm(filter),
      );
    },
    async byIds(context, ids, selected) {
      const reads = await namespacedReads(context);
      const found = await reads.find(ids, (namespace, missing) =>
        readAll(one.where(context, [{ namespace: { $eq: namespace } }, { id: { $in: missing } }], selected)),
      );
      return [...found.values()];
    },
  };
}

/** The forms of one namespace, those that are switched off among them (docs/fidelity.md#disabled-forms). */
export const formsOfOne = cursorQuery('forms', {
  what: 'forms',
  page: PAGE,
  read: ({ wix }, query) => wix.call(endpoints.queryForms, { query }),
  records: 'forms',
  toRecord: (wire: WireForm, id): FormRecord => ({ id, wire }),
  order: {
    default: 'createdDate',
    by: { CREATED_AT: 'createdDate', UPDATED_AT: 'updatedDate', NAME: 'name', ENABLED: 'enabled' },
    tie: 'id',
    keys: ['createdDate', 'updatedDate'],
  },
  filter: {
    namespaces: inNamespace,
    createdAt: within('createdDate'),
    updatedAt: within('updatedDate'),
    names: oneOf('name'),
    nameStartsWith: startsWith('name'),
    enabled: equal('enabled'),
  },
  async count({ wix }, conditions, { namespaces }) {
    const [namespace = FORM_APP] = namespaces ?? [];
    return countOf((await wix.call(endpoints.countForms, { filter: allOf(conditions), namespace })).count);
  },
  countsManyIds: true,
});

const formsOfAll = throughNamespaces(formsOfOne, () => false);

export const forms = list('forms', {
  product: 'FORMS',
  entity: 'Form',
  keeps: true,
  source: {
    ...formsOfAll,
    async count(context, filter, pageTotal) {
      const isPlain = Object.values(filter).every((value) => value == null);
      // An operation that reads all forms has their number.
      const read = isPlain ? await reads(context).all : undefined;
      return read?.length ?? formsOfAll.count?.(context, filter, pageTotal) ?? null;
    },
  },
  lookUps: KNOWN_NAMESPACES.length,
});

/** A filter of submissions together with the form that they belong to. */
type Wanted = FormSubmissionFilter & { readonly formId?: string | null };

const submissionFilter: FilterTable<Wanted> = {
  namespaces: inNamespace,
  formId: equal('formId'),
  createdAt: within('createdDate'),
  updatedAt: within('updatedDate'),
  status: oneOf('status'),
  seen: equal('seen'),
  contactIds: oneOf('contactId', guids(MAX_PEOPLE)),
  memberIds: oneOf('submitter.memberId', guids(MAX_PEOPLE)),
  text: apart(words(MAX_TEXT)),
};

const submissionsOfOne = cursorQuery('formSubmissions', {
  what: 'submissions',
  page: PAGE,
  // Only the search takes words.
  read: ({ wix }, query, { filter: { text }, cursor }) =>
    text == null
      ? wix.call(endpoints.querySubmissions, { query })
      : wix.call(endpoints.searchSubmissions, {
          search: cursor === null ? { ...query, search: { expression: text } } : query,
        }),
  records: 'submissions',
  order: {
    default: 'createdDate',
    by: {
      CREATED_AT: 'createdDate',
      UPDATED_AT: 'updatedDate',
      STATUS: 'status',
      SEEN: 'seen',
      FORM: 'formId',
    },
    tie: 'id',
    keys: ['createdDate', 'updatedDate'],
  },
  filter: submissionFilter,
  async count(context, conditions, { text }) {
    const counts = await countByForm(context, conditions, text);
    return sumOf(counts.map(({ totalCount }) => totalOf(totalCount)));
  },
  countsManyIds: true,
});

export const submissions = list('formSubmissions', {
  product: 'FORMS',
  entity: 'FormSubmission',
  source: throughNamespaces(submissionsOfOne, (filter: Wanted) => filter.formId != null),
  lookUps: KNOWN_NAMESPACES.length,
  check: refuseBesideText,
});

/** Wix's search takes fewer filters and orders than its query (docs/fidelity.md#submission-search). */
function refuseBesideText(
  filter: FormSubmissionFilter,
  orderBy: FormSubmissionOrderBy | null | undefined,
): void {
  if (filter.text == null) return;
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

async function countByForm({ wix }: GatewayContext, conditions: readonly WqlFilter[], text?: string | null) {
  const answer = await wix.call(endpoints.countSubmissionsByFilter, {
    filter: allOf(conditions),
    ...(text == null ? {} : { search: { expression: text } }),
  });
  return recordsOf(answer.formsSubmissionsCount, 'formsSubmissionsCount', ({ formId }) => formId);
}

/** A form that has submissions; the form itself may be gone. */
export interface InboxOf {
  readonly formId: string;
  readonly namespace: string;
  /** How many; null where Wix's number is none. */
  readonly count: number | null;
}

/** The forms that have submissions, in no order of note, by Wix's counts. */
export async function formsWithSubmissions(context: GatewayContext): Promise<readonly InboxOf[]> {
  const inboxes: InboxOf[] = [];
  const reads = await namespacedReads(context);
  await reads.sum(async (namespace) => {
    const counts = await countByForm(context, [{ namespace: { $eq: namespace } }]);
    for (const { formId, totalCount } of counts)
      inboxes.push({ formId: String(formId), namespace, count: totalOf(totalCount) });
    return counts.length;
  });
  return inboxes.toSorted((a, b) => (a.formId < b.formId ? -1 : 1));
}

/** The read of all forms that an operation has begun. */
const reads = perOperation((): { all?: Promise<readonly FormRecord[]> } => ({}));

/** All forms of the site, read once in an operation. */
export function allForms(context: GatewayContext): Promise<readonly FormRecord[]> {
  return (reads(context).all ??= readForms(context));
}

async function readForms(context: GatewayContext): Promise<FormRecord[]> {
  const { chain } = await namespacedReads(context);
  return readAll(
    chain((namespace) => formsOfOne.where(context, [{ namespace: { $eq: namespace } }], new Set())),
  );
}

/** Reads one form; null when there is none. */
export function getForm(context: GatewayContext, formId: string): Promise<FormRecord | null> {
  const read = async () => (await context.wix.call(endpoints.getForm, { formId })).form;
  return explained(context, 'FORMS', readOne('form', read));
}

/** Reads one submission; null when there is none. */
export function getSubmission(
  context: GatewayContext,
  submissionId: string,
): Promise<FormSubmissionRecord | null> {
  const read = async () => (await context.wix.call(endpoints.getSubmission, { submissionId })).submission;
  return explained(context, 'FORMS', readOne('submission', read));
}
