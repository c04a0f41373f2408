import type { GatewayContext } from '../../gateway/context.ts';
import type { DynamicSteps } from '../../contract/product-module.ts';
import { nameBook, richTextRisk } from '../../migration/rules/index.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';
import { WixError } from '../../wix/wix-error.ts';
import type { FieldView } from './field-view.ts';
import { fieldsOf } from './fields.ts';
import { formSetup } from './form-setup.ts';
import {
  fieldColumn,
  formRules,
  formUnmapped,
  submissionRules,
  submissionUnmapped,
  SYSTEM_COLUMNS,
  type FieldColumn,
} from './mapping.ts';
import { KNOWN_NAMESPACES } from './namespaces.ts';
import type { FormRecord } from './records.ts';
import { emailPlaces } from './submitted-fields.ts';
import { submitters, submittersId } from './submitters.ts';
import { allForms, formsWithSubmissions, type InboxOf } from './lists.ts';

/** All files of a submission: also those of fields that have no column. */
const ALL_FILES = 'files[].url';

/** The forms themselves. */
export const steps: readonly StepDefinition[] = [
  {
    id: 'forms',
    title: 'Definitions of forms, as a list',
    wixEntity: 'Form',
    nodeType: 'Form',
    connection: 'forms',
    since: (time) => ({ filter: { updatedAt: { gte: time } } }),
    count: { kind: 'TOTAL_COUNT' },
    dependsOn: [],
    entity: 'database:wix_form:Wix forms',
    action: 'CREATE',
    key: 'id',
    dedupe: ['properties.wix_form_id'],
    fields: formRules,
    unmapped: formUnmapped,
    richTexts: [
      {
        html: 'submitSettings.messageHtml',
        document: 'submitSettings.message',
        files: 'submitSettings.messageFiles',
        losses: 'submitSettings.messageLosses',
      },
    ],
    // Wix Forms, and a few of the apps that keep forms.
    expected: { passes: 5 },
    setup: [
      {
        id: 'forms-by-hand',
        kind: 'MANUAL',
        title: 'Make the forms anew',
        detail:
          "Insites' forms are definitions over a database, and no API makes them: for each form that is still used, make one in the site's admin with the database of its submissions as `resource`.",
      },
    ],
    risks: [
      richTextRisk('submitSettings.messageLosses'),
      {
        code: 'FORMS_BY_HAND',
        severity: 'WARNING',
        message: 'Forms do not move by themselves: Insites has no API that makes them.',
        advice:
          'Make the forms that are still used anew before the domain moves; their definitions are in the database.',
        when: { path: 'enabled', is: 'ONE_OF', values: ['true'] },
      },
    ],
  },
];

/** What people sent: a database for each form, as its submissions have its fields. */
export const dynamicSteps: DynamicSteps = {
  title: 'The submissions of each form',
  connection: 'formSubmissions',
  // The namespaces, and in each of them the forms and the counts.
  requests: () => 1 + 2 * KNOWN_NAMESPACES.length,
  derive: async (context: GatewayContext) => {
    const forms = await readableForms(context);
    if (forms === null) return withSubmitters(allSubmissions, submittersId(ALL), 'any form', []);
    return submissionSteps(forms, await formsWithSubmissions(context));
  },
};

/** All forms; null where they cannot be read, which says nothing about submissions. */
async function readableForms(context: GatewayContext): Promise<readonly FormRecord[] | null> {
  try {
    return await allForms(context);
  } catch (error) {
    if (error instanceof WixError && error.code === 'WIX_PERMISSION_DENIED') return null;
    throw error;
  }
}

/**
 * The steps of some forms.
 * @param inboxes forms that have submissions, among which may be some that were deleted
 */
export function submissionSteps(
  forms: readonly FormRecord[],
  inboxes: readonly InboxOf[],
): readonly StepDefinition[] {
  const nameTable = nameBook(['wix_form', ALL]);
  const known = new Set(forms.map(({ id }) => id));
  const counts = new Map(inboxes.map(({ formId, count }) => [formId, count]));
  return [
    ...forms.flatMap((form) =>
      stepsOf(form, nameTable(`wix_form_${nameOf(form) ?? form.id}`), counts.get(form.id) ?? 0),
    ),
    ...inboxes
      .filter(({ formId }) => !known.has(formId))
      .flatMap((inbox) => deletedSteps(inbox, nameTable(`wix_form_${inbox.formId.slice(0, 8)}`))),
  ];
}

/** A step of submissions, behind the one that makes contacts of those who sent them. */
function withSubmitters(
  submissions: StepDefinition,
  id: string,
  label: string,
  inputs: readonly FieldView[],
): readonly StepDefinition[] {
  return [submitters(submissions, id, label, inputs), submissions];
}

/** The name that people gave the form; null where they left it blank. */
function nameOf({ wire }: FormRecord): string | null {
  return [wire.name, wire.properties?.name].find((name) => name != null && name.trim() !== '') ?? null;
}

function stepsOf(form: FormRecord, table: string, count: number): readonly StepDefinition[] {
  const label = nameOf(form) ?? table;
  const name = nameBook(SYSTEM_COLUMNS);
  const columnsOf = (fields: readonly FieldView[], isDeleted: boolean): FieldColumn[] =>
    fields.map((field) => {
      const target = String(field.target);
      return fieldColumn(field, target, name(target), isDeleted);
    });
  const { current, deleted } = fieldsOf(form);
  const inputs = current.filter(isInput);
  // A form that asks for no address has no one to make a contact of.
  const people = emailPlaces({ current, deleted }).length === 0 ? null : submittersId(table);
  const own = columnsOf(inputs, false);
  const columns = [...own, ...columnsOf(deleted.filter(isInput), true)];
  const media = columns.flatMap((column) => column.media ?? []);
  const aliases = Object.assign({}, ...columns.map((column) => column.aliases ?? {}));
  const submissions: StepDefinition = {
    ...common(people, form.id, form.wire.namespace),
    count: { kind: 'KNOWN', count },
    id: `submissions_${table}`,
    title: `Submissions of ${label}`,
    entity: `database:${table}:${label}`,
    fields: [...submissionRules(people), ...columns.map(({ rule }) => rule)],
    aliases,
    media: [...media, ALL_FILES],
    setup: [
      formSetup(
        { label, table },
        inputs,
        own.map(({ rule }) => rule),
      ),
    ],
    risks: [...risks, ...(media.length === 0 ? [] : [UPLOADS])],
  };
  return people === null ? [submissions] : withSubmitters(submissions, people, label, inputs);
}

/** Whether a field takes values: others are texts and buttons. */
function isInput({ target }: FieldView): boolean {
  return typeof target === 'string' && target !== '';
}

function deletedSteps({ formId, namespace, count }: InboxOf, table: string): readonly StepDefinition[] {
  const people = submittersId(table);
  const submissions: StepDefinition = {
    ...common(people, formId, namespace),
    count: { kind: 'KNOWN', count },
    id: `submissions_${table}`,
    title: `Submissions of a deleted form (${table})`,
    entity: `database:${table}:Deleted form ${formId.slice(0, 8)}`,
    fields: submissionRules(people),
    risks: [
      ...risks,
      {
        code: 'FORM_DELETED',
        severity: 'INFO',
        message:
          'The form was deleted, so that its submissions have no columns of their own: their values are kept as JSON.',
        advice: 'Leave the step out if nobody needs them.',
      },
    ],
  };
  return withSubmitters(submissions, people, 'a deleted form', []);
}

/** Where forms cannot be read: all submissions in one database, their values as JSON. */
const ALL = 'wix_form_submission';
const allSubmissions: StepDefinition = {
  ...common(submittersId(ALL), null, null),
  id: 'formSubmissions',
  title: 'Submissions of all forms',
  entity: `database:${ALL}:Wix form submissions`,
  fields: submissionRules(submittersId(ALL)),
  risks: [
    {
      code: 'FORMS_UNREADABLE',
      severity: 'WARNING',
      message:
        'Forms cannot be read with this key, so that their submissions have no columns of their own: values are kept as JSON under the keys of their fields.',
      advice: 'Grant "View Forms" and make the plan anew to get a database for each form.',
    },
  ],
};

function common(people: string | null, formId: string | null, namespace: string | null | undefined) {
  const filter = namespace == null ? {} : { namespaces: [namespace] };
  return {
    wixEntity: 'FormSubmission',
    nodeType: 'FormSubmission',
    connection: 'formSubmissions',
    ...(formId === null ? {} : { arguments: { formId, filter } }),
    since: (time: string) => ({ filter: { ...filter, updatedAt: { gte: time } } }),
    count: { kind: 'TOTAL_COUNT' },
    dependsOn: ['forms', 'contacts', 'members', ...(people === null ? [] : [people]), 'orders'],
    action: 'CREATE',
    key: 'id',
    dedupe: ['properties.wix_submission_id'],
    unmapped: submissionUnmapped,
    media: [ALL_FILES],
    // A form is in one namespace.
    expected:
      formId === null
        ? {}
        : { passes: 1, costs: { 'FormSubmission.email': { kind: 'batch', perRequest: 100 } } },
  } satisfies Partial<StepDefinition>;
}

type RiskRule = StepDefinition['risks'][number];

const risks: readonly RiskRule[] = [
  {
    code: 'SUBMISSION_PENDING',
    severity: 'INFO',
    message:
      'Submissions that are not recorded yet (PENDING) move too; Wix may delete them before the final sync.',
    advice: 'Nothing to do.',
    when: { path: 'status', is: 'ONE_OF', values: ['PENDING'] },
  },
  {
    code: 'SUBMISSION_WITHOUT_EMAIL',
    severity: 'INFO',
    message: 'Submissions without an email address find a contact only where Wix names one.',
    advice: 'Nothing to do: the values are kept.',
    when: { path: 'email', is: 'MISSING' },
  },
  {
    code: 'SPAM_STAYS',
    severity: 'INFO',
    message: 'What Wix kept apart as spam is no part of the list and is not moved.',
    advice: 'Look through `Form.spamReports` for what was taken for spam by mistake.',
  },
];

const UPLOADS: RiskRule = {
  code: 'UPLOAD_LIMITS',
  severity: 'WARNING',
  message:
    "Insites' forms take files up to 10 MiB of 12 kinds: pdf doc docx xls xlsx csv txt png jpg jpeg gif webp. Files of other kinds may be refused.",
  advice: 'Compare the list of media with what arrived after the copy.',
};
