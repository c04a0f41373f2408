import { GatewayError } from '../../errors.ts';
import { connection } from '../../gateway/paging/connection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { richText, ricosToHtml } from '../../wix/rich-text.ts';
import { fieldView, type FieldView } from './field-view.ts';
import { nestedForms, spamCounts, spamList, submissionCounts } from './form-parts.ts';
import type { FormRecord, FormStepRecord, SpamReportRecord, WireForm } from './records.ts';
import type { FormFields } from './submitted-fields.ts';

/** Resolvers of forms. What has no resolver is on the wire, or in its view, under the same name. */
export const formResolvers = {
  Form: {
    name: ({ wire }) => wire.name ?? wire.properties?.name,
    namespace: ({ wire }) => wire.namespace,
    enabled: ({ wire }) => wire.enabled ?? not(wire.properties?.disabled),
    kind: ({ wire }) => wire.kind,
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    revision: ({ wire }) => wire.revision,
    fields: ({ wire }) => fieldViews(wire.formFields, wire.fields),
    deletedFields: ({ wire }) => fieldViews(wire.deletedFormFields, wire.deletedFields),
    steps: ({ wire }) => wire.steps,
    rules: ({ wire }) =>
      wire.formRules == null || wire.formRules.length === 0 ? olderRules(wire) : wire.formRules,
    submitSettings: ({ wire }) => wire.submitSettings,
    limitationRule: ({ wire }) => wire.limitationRule,
    requiredIndicator: ({ wire }) => wire.requiredIndicatorProperties,
    spamFilterProtectionLevel: ({ wire }) => wire.spamFilterProtectionLevel,
    disabledMessageHtml: ({ wire }) => ricosToHtml(wire.disabledFormMessage),
    disabledMessage: ({ wire }) => wire.disabledFormMessage,
    quizSettings: ({ wire }) => wire.quizSettings,
    autoFillContact: ({ wire }) => wire.autoFillContact,
    submissionAccess: ({ wire }) => wire.submissionAccess,
    mediaFolderId: ({ wire }) => wire.mediaFolderId,
    tagIds: ({ wire }) => wire.tags?.tags?.tagIds,
    privateTagIds: ({ wire }) => wire.tags?.privateTags?.tagIds,
    extendedFields: ({ wire }) => wire.extendedFields?.namespaces,
    nestedForms: async (form, _, context) => (await nestedForms(context, form))?.nested ?? [],
    submissionCount: async (form, _, context) => (await submissionCounts(context, form))?.total ?? 0,
    unseenCount: async (form, _, context) => (await submissionCounts(context, form))?.unseen ?? 0,
    spamCount: async (form, _, context) => (await spamCounts(context, form))?.total ?? 0,
    spamReports: (form, args, context) =>
      connection<SpamReportRecord>(context, {
        product: 'FORMS',
        entity: 'FormSpamReport',
        args,
        query: { formId: form.id },
        open: () => spamList(context, form),
        count: async () => (await spamCounts(context, form))?.total ?? 0,
      }),
    raw: ({ wire }) => wire,
  },
  FormStep: { fieldIds: fieldIdsOf },
  FormRule: { expression: ({ expression, condition }) => expression ?? condition },
  FormSubmitSettings: {
    action: ({ submitSuccessAction }) => submitSuccessAction,
    messageHtml: ({ thankYouMessageOptions }) => ricosToHtml(thankYouMessageOptions?.richContent),
    messageFiles: ({ thankYouMessageOptions }) => richText(thankYouMessageOptions?.richContent)?.files,
    messageLosses: ({ thankYouMessageOptions }) => richText(thankYouMessageOptions?.richContent)?.losses,
    message: ({ thankYouMessageOptions }) => thankYouMessageOptions?.richContent,
    messageSeconds: ({ thankYouMessageOptions }) => thankYouMessageOptions?.durationInSeconds,
    redirectUrl: ({ redirectOptions }) => redirectOptions?.redirectUrl,
    redirectTarget: ({ redirectOptions }) => redirectOptions?.target,
    popupId: ({ popupOptions }) => popupOptions?.popupId,
  },
  FormLimitationRule: { deadline: ({ dateTimeDeadline }) => dateTimeDeadline },
  FormRequiredIndicator: {
    indicator: ({ requiredIndicator }) => requiredIndicator,
    placement: ({ requiredIndicatorPlacement }) => requiredIndicatorPlacement,
  },
  FormQuizSettings: {
    passMessageHtml: ({ passingStatusOptions, scoreAndPassingStatusOptions }) =>
      ricosToHtml((passingStatusOptions ?? scoreAndPassingStatusOptions)?.passMessage),
    failMessageHtml: ({ passingStatusOptions, scoreAndPassingStatusOptions }) =>
      ricosToHtml((passingStatusOptions ?? scoreAndPassingStatusOptions)?.failMessage),
    messageHtml: ({ message }) => ricosToHtml(message),
  },
  FormNestedForm: { form: ({ form }) => (form == null ? null : { id: String(form.id), wire: form }) },
} satisfies Resolvers;

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
  const views = viewsOf(newer);
  const known = new Set(views.flatMap(namesOf));
  return [...views, ...viewsOf(older).filter((view) => !namesOf(view).some((name) => known.has(name)))];
}

function viewsOf(fields: readonly object[] | null | undefined): FieldView[] {
  if (fields == null) return [];
  if (!Array.isArray(fields) || fields.some((field: unknown) => typeof field !== 'object' || field === null))
    throw new GatewayError('WIX_BAD_RESPONSE', {
      message: 'Wix sent something else in the place of the fields of a form.',
    });
  return fields.map(fieldView);
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
  const items = layout?.large?.items;
  if (!Array.isArray(items)) return null;
  return items
    .toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .flatMap((item) => [item.fieldId, ...(item.group?.items ?? []).map((inner) => inner.fieldId)])
    .flatMap((id) => (id === undefined || id === '' ? [] : [id]));
}

function not(value: boolean | null | undefined): boolean | null {
  return typeof value === 'boolean' ? !value : null;
}
