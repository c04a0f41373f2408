import type { DynamicSteps } from '../../contract/product-module.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { nameBook } from '../../migration/rules/name-book.ts';
import { always, oneOf, richTextRisk, risk } from '../../migration/rules/risks.ts';
import { times } from '../../migration/rules/shared.ts';
import { databaseStep, richText } from '../../migration/rules/steps.ts';
import { because } from '../../migration/rules/unmapped.ts';
import { asText, flag, json } from '../../migration/rules/values.ts';
import { isDenied } from '../../wix/api/wix-error.ts';
import type { FieldView } from './field-view.ts';
import { fieldsOf } from './fields.ts';
import { allForms, formsWithSubmissions, type InboxOf } from './lists.ts';
import {
  ALL_FILES,
  fieldColumn,
  formSetup,
  submissionRisks,
  submissionRules,
  submissionsStep,
  submittersId,
  SYSTEM_COLUMNS,
  uploadsRisk,
  withSubmitters,
  type FieldColumn,
} from './migration-submissions.ts';
import { KNOWN_NAMESPACES } from './namespaces.ts';
import type { FormRecord } from './wire.ts';
import { emailPlaces } from './submitted-fields.ts';

/** Insites' forms are definitions that people make: what Wix has is kept for reference. */
const forms = databaseStep('wix_form', 'Wix forms', {
  id: 'forms',
  title: 'Definitions of forms, as a list',
  wixEntity: 'Form',
  dedupe: ['properties.wix_form_id'],
  fields: [
    asText('id', 'wix_form_id'),
    asText('name'),
    asText('namespace', 'wix_namespace'),
    flag('enabled'),
    asText('submitSettings.redirectUrl', 'redirect_to', {
      note: 'Belongs into `redirect_to` of the form that is made anew.',
    }),
    asText('submitSettings.messageHtml', 'flash_notice', {
      note: 'Belongs into `flash_notice` of the form that is made anew.',
    }),
    json('raw', 'wix_definition', {
      column: { label: 'Wix form', uiElement: 'code' },
      note: 'Fields, pages, rules and settings as Wix has them.',
    }),
    ...times,
  ],
  unmapped: {
    ...because(
      'It is in the definition of the form, which is kept as text.',
      'kind revision fields deletedFields steps rules submitSettings limitationRule ' +
        'requiredIndicator spamFilterProtectionLevel disabledMessageHtml disabledMessage quizSettings ' +
        'autoFillContact submissionAccess mediaFolderId tagIds privateTagIds extendedFields',
    ),
    nestedForms: 'They are forms of the list too.',
    ...because('A number that follows from the submissions.', 'submissionCount unseenCount spamCount'),
  },
  richTexts: [richText('submitSettings.message')],
  media: [{ source: 'fields[].options[].image.url', in: 'raw' }],
  // Wix Forms, and a few of the apps that keep forms.
  expected: { concatenated: 5 },
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
    risk.warning('FORMS_BY_HAND', oneOf('enabled', 'true'), {
      message: 'Forms do not move by themselves: Insites has no API that makes them.',
      advice:
        'Make the forms that are still used anew before the domain moves; their definitions are in the database.',
    }),
  ],
});

/** The forms themselves. */
export const steps = [forms];

/** What people sent: a database for each form, as its submissions have its fields. */
export const dynamicSteps: DynamicSteps = {
  title: 'The submissions of each form',
  connection: 'formSubmissions',
  // The namespaces, and in each of them the forms and the counts.
  requests: () => 1 + 2 * KNOWN_NAMESPACES.length,
  derive: async (context: GatewayContext) => {
    const readable = await readableForms(context);
    if (readable === null) return withSubmitters(allSubmissions, submittersId(ALL), 'any form', []);
    return submissionSteps(readable, await formsWithSubmissions(context));
  },
};

/** All forms; null where they cannot be read, which says nothing about submissions. */
async function readableForms(context: GatewayContext): Promise<readonly FormRecord[] | null> {
  try {
    return await allForms(context);
  } catch (error) {
    if (isDenied(error)) return null;
    throw error;
  }
}

/**
 * The steps of some forms.
 * @param inboxes forms that have submissions, among which may be some that were deleted (docs/fidelity.md#deleted-forms)
 */
export function submissionSteps(
  some: readonly FormRecord[],
  inboxes: readonly InboxOf[],
): readonly StepDefinition[] {
  // By the id: a form may be renamed or deleted before the final sync, whose rows go where those of the copy went.
  const nameTable = nameBook();
  const tableOf = (formId: string): string => nameTable(`wix_form_${formId.slice(0, 8)}`);
  const known = new Set(some.map(({ id }) => id));
  const counts = new Map(inboxes.map(({ formId, count }) => [formId, count]));
  const countOf = ({ id }: FormRecord): number | null => (counts.has(id) ? (counts.get(id) ?? null) : 0);
  return [
    ...some.flatMap((form) => stepsOf(form, tableOf(form.id), countOf(form))),
    ...inboxes
      .filter(({ formId }) => !known.has(formId))
      .flatMap((inbox) => deletedSteps(inbox, tableOf(inbox.formId))),
  ];
}

/** The name that people gave the form; null where they left it blank. */
function nameOf({ wire }: FormRecord): string | null {
  return [wire.name, wire.properties?.name].find((name) => name != null && name.trim() !== '') ?? null;
}

/** Wix's own count of a form's submissions; what is no number costs the number, and not the submissions. */
function countRule(count: number | null): StepDefinition['count'] {
  return count === null
    ? { kind: 'NONE', reason: 'Wix does not say how many submissions the form has.' }
    : { kind: 'KNOWN', count };
}

function stepsOf(form: FormRecord, table: string, count: number | null): readonly StepDefinition[] {
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
  const submissions = databaseStep(table, label, {
    ...submissionsStep(people, form.id, form.wire.namespace),
    count: countRule(count),
    id: `submissions_${table}`,
    title: `Submissions of ${label}`,
    fields: [...submissionRules(people), ...columns.map(({ rule }) => rule)],
    aliases: Object.assign({}, ...columns.map(({ aliases }) => aliases ?? {})),
    media: [...media, ALL_FILES],
    setup: [
      formSetup(
        { label, table },
        inputs,
        own.map(({ rule }) => rule),
      ),
    ],
    risks: [...submissionRisks, ...(media.length === 0 ? [] : [uploadsRisk])],
  });
  return people === null ? [submissions] : withSubmitters(submissions, people, label, inputs);
}

/** Whether a field takes values: others are texts and buttons. */
function isInput({ target }: FieldView): boolean {
  return typeof target === 'string' && target !== '';
}

function deletedSteps({ formId, namespace, count }: InboxOf, table: string): readonly StepDefinition[] {
  const people = submittersId(table);
  const submissions = databaseStep(table, `Deleted form ${formId.slice(0, 8)}`, {
    ...submissionsStep(people, formId, namespace),
    count: countRule(count),
    id: `submissions_${table}`,
    title: `Submissions of a deleted form (${table})`,
    fields: submissionRules(people),
    risks: [
      ...submissionRisks,
      risk.info('FORM_DELETED', always, {
        message:
          'The form was deleted, so that its submissions have no columns of their own: their values are kept as JSON.',
        advice: 'Leave the step out if nobody needs them.',
      }),
    ],
  });
  return withSubmitters(submissions, people, 'a deleted form', []);
}

/** Where forms cannot be read: all submissions in one database, their values as JSON. */
const ALL = 'wix_form_submission';
const allSubmissions = databaseStep(ALL, 'Wix form submissions', {
  ...submissionsStep(submittersId(ALL), null, null),
  id: 'formSubmissions',
  title: 'Submissions of all forms',
  fields: submissionRules(submittersId(ALL)),
  risks: [
    risk.warning('FORMS_UNREADABLE', always, {
      message:
        'Forms cannot be read with this key, so that their submissions have no columns of their own: values are kept as JSON under the keys of their fields.',
      advice: 'Grant "View Forms" and make the plan anew to get a database for each form.',
    }),
  ],
});
