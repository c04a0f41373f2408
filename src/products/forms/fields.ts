import { connection } from '../../gateway/paging/connection.ts';
import { idOf, listOf, objectOf } from '../../gateway/fields/wire-value.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { optionalRead } from '../../gateway/lists/optional-permission.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { countOf } from '../../wix/api/envelope.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { richText, ricosToHtml } from '../../wix/rich-text/rich-text.ts';
import { fieldView, type FieldView } from './field-view.ts';
import { loadForm, nestedForms, spamCounts, spamList, submissionCounts } from './form-parts.ts';
import { submissions } from './lists.ts';
import type {
  FormRecord,
  FormStepRecord,
  FormSpamReportRecord,
  FormSubmissionRecord,
  WireForm,
} from './wire.ts';
import { submittedEmail, submittedFields, type FormFields } from './submitted-fields.ts';
import { submittedFiles, submittedValues } from './submitted-values.ts';

/** What forms tell of values: submissions can be read without it. */
const labels = optionalRead('Labels and types of submitted values', permissions.FORMS);

/** Fields of forms and submissions that are computed; the SDL says where all others stand on the wire. */
export const resolvers = {
  Contact: { formSubmissions: submissions.of(({ id }) => ({ contactIds: [id] })) },
  Form: {
    name: ({ wire }) => wire.name ?? wire.properties?.name,
    enabled: ({ wire }) => wire.enabled ?? not(wire.properties?.disabled),
    fields: ({ wire }) => fieldViews(wire.formFields, wire.fields),
    deletedFields: ({ wire }) => fieldViews(wire.deletedFormFields, wire.deletedFields),
    rules: ({ wire }) =>
      wire.formRules == null || wire.formRules.length === 0 ? olderRules(wire) : wire.formRules,
    disabledMessageHtml: ({ wire }) => ricosToHtml(wire.disabledFormMessage),
    nestedForms: async (form, _, context) => (await nestedForms(context, form))?.nested ?? [],
    submissionCount: async (form, _, context) => countIn(await submissionCounts(context, form), 'totalCount'),
    unseenCount: async (form, _, context) => countIn(await submissionCounts(context, form), 'unseenCount'),
    spamCount: async (form, _, context) => countIn(await spamCounts(context, form), 'totalCount'),
    spamReports: (form, args, context) =>
      connection<FormSpamReportRecord>(context, {
        product: 'FORMS',
        entity: 'FormSpamReport',
        args,
        query: { formId: form.id },
        open: (requests) => spamList(requests, form),
        count: async () => countIn(await spamCounts(context, form), 'totalCount'),
      }),
  },
  FormStep: { fieldIds: fieldIdsOf },
  FormRule: { expression: ({ expression, condition }) => expression ?? condition },
  FormSubmitSettings: {
    messageHtml: ({ thankYouMessageOptions }) => ricosToHtml(thankYouMessageOptions?.richContent),
    messageFiles: ({ thankYouMessageOptions }) => richText(thankYouMessageOptions?.richContent)?.files,
    messageLosses: ({ thankYouMessageOptions }) => richText(thankYouMessageOptions?.richContent)?.losses,
  },
  FormQuizSettings: {
    passMessageHtml: ({ passingStatusOptions, scoreAndPassingStatusOptions }) =>
      ricosToHtml((passingStatusOptions ?? scoreAndPassingStatusOptions)?.passMessage),
    failMessageHtml: ({ passingStatusOptions, scoreAndPassingStatusOptions }) =>
      ricosToHtml((passingStatusOptions ?? scoreAndPassingStatusOptions)?.failMessage),
    messageHtml: ({ message }) => ricosToHtml(message),
  },
  FormNestedForm: { form: ({ form }) => (form == null ? null : { id: String(form.id), wire: form }) },
  FormSubmission: {
    form: ({ wire }, _, context, info) => {
      const { formId } = wire;
      if (!isId(formId)) return null;
      const isKeyAlone = [...selectedFields(info)].every((name) => name === 'id' || name === '__typename');
      return isKeyAlone ? { id: formId, wire: { id: formId } } : formOf(context, wire);
    },
    values: ({ wire }) => submittedValues(objectOf(wire.submissions)),
    fields: async ({ wire }, _, context) =>
      submittedFields(objectOf(wire.submissions), await formFields(context, wire)),
    email: async ({ wire }, _, context) =>
      submittedEmail(objectOf(wire.submissions), await formFields(context, wire)),
    files: ({ wire }, { key }) =>
      submittedFiles(objectOf(wire.submissions)).filter((file) => key == null || file.key === key),
  },
  FormOrderDetails: {
    itemSubtotal: ({ itemSubtotal, currency }) =>
      itemSubtotal == null || itemSubtotal === '' ? null : { amount: itemSubtotal, currency },
  },
  FormSpamReport: { values: ({ wire }) => submittedValues(objectOf(wire.submissions)) },
} satisfies Resolvers;

/** The form of a submission; null where it was deleted. */
function formOf(
  context: GatewayContext,
  { formId, namespace }: FormSubmissionRecord['wire'],
): Promise<FormRecord | null> {
  if (!isId(formId)) return Promise.resolve(null);
  return loadForm(context, formId, isId(namespace) ? namespace : null);
}

async function formFields(
  context: GatewayContext,
  wire: FormSubmissionRecord['wire'],
): Promise<FormFields | null> {
  const form = await labels(context, () => formOf(context, wire));
  return form === null ? null : fieldsOf(form);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** The fields of a form for joining them with values. */
export function fieldsOf({ wire }: FormRecord): FormFields {
  return {
    current: fieldViews(wire.formFields, wire.fields) ?? [],
    deleted: fieldViews(wire.deletedFormFields, wire.deletedFields) ?? [],
  };
}

/**
 * The fields of a list: answers have the newer one, the older one or both, either empty or with fields that the other lacks.
 * @throws GatewayError WIX_BAD_RESPONSE for anything but a list of objects
 */
function fieldViews(
  newer: readonly object[] | null | undefined,
  older: readonly object[] | null | undefined,
): FieldView[] | null {
  if (newer == null && older == null) return null;
  const views = listOf(newer, fieldView) ?? [];
  const known = new Set(views.flatMap(namesOf));
  return [
    ...views,
    ...(listOf(older, fieldView) ?? []).filter((view) => !namesOf(view).some((name) => known.has(name))),
  ];
}

/** One of Wix's counts of a form; none are of a form that Wix leaves out. */
function countIn<Name extends string>(
  counts: Readonly<Partial<Record<Name, unknown>>> | null,
  name: Name,
): number {
  return counts === null ? 0 : countOf(counts[name]);
}

/** What tells that two fields are one. */
function namesOf({ id, target }: FieldView): unknown[] {
  return [id, target].filter((name) => name != null && name !== '');
}

function olderRules(wire: WireForm): WireForm['formRules'] {
  // Rules of older forms have a condition in the place of the expression; what else they have is the same.
  return wire.rules as WireForm['formRules'];
}

/** The fields of a page as they are read: row by row, column by column, those of groups in the group's place. */
function fieldIdsOf({ layout }: FormStepRecord): string[] | null {
  const items = listOf(objectOf(objectOf(layout)?.large)?.items);
  if (items === null) return null;
  return items
    .toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .flatMap(({ fieldId, group }) => [
      fieldId,
      ...(listOf(objectOf(group)?.items) ?? []).map((inner) => inner.fieldId),
    ])
    .map(idOf)
    .filter((id) => id !== null);
}

function not(value: boolean | null | undefined): boolean | null {
  return typeof value === 'boolean' ? !value : null;
}
