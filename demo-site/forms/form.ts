import { datesFrom, DAY, guidOf, pickAt, REST, rich, richContent, times, when, words } from '../making.ts';
import type { JsonObject, SiteState } from '../making.ts';
import type { FieldKind } from './field-kind.ts';
import { KINDS } from './field-kinds.ts';
import { formPlanAt, type FormPlan, type PlannedField } from './form-plan.ts';

const START = Date.UTC(2019, 4, 6, 8);

export const formId = (seed: number, n: number): string => guidOf(seed, 'forms', n);
const fieldId = (seed: number, n: number, place: number): string =>
  guidOf(seed, 'form-fields', n * 1000 + place);

/** wire: a form. */
export function formAt(n: number, { seed }: SiteState) {
  const plan = formPlanAt(seed, n);
  const { name, namespace, template } = plan;
  return {
    name,
    namespace,
    ...datesFrom(START + n * 3 * DAY, n),
    enabled: template.isDisabled !== true,
    revision: String((n % 5) + 1),
    [REST]: () => (template.isOld === true ? oldForm(seed, plan) : currentForm(seed, plan)),
  };
}

const paragraph = (text: string): JsonObject => ({
  nodes: [{ type: 'PARAGRAPH', id: 'p1', nodes: [rich.text(text)] }],
});

const PROTECTIONS = words('ADVANCED BASIC NONE UNKNOWN');
const INDICATORS = words('ASTERISK TEXT NONE');
const ACCESSES = words('OWNER_AND_COLLABORATORS MEMBERS PUBLIC UNKNOWN_SUBMISSION_ACCESS');

/** wire: what a form has today. */
function currentForm(seed: number, plan: FormPlan): JsonObject {
  const { n, template } = plan;
  const made = (isDeleted: boolean): JsonObject[] =>
    plan.fields.filter((field) => field.isDeleted === isDeleted).map((field) => fieldOf(seed, n, field));
  const fields = made(false);
  const displays = DISPLAYS.slice(0, template.name === 'Contact us' ? undefined : 1);
  const shown = displays.map((field, at) => ({ id: fieldId(seed, n, 900 + at), ...field }));
  const formFields = fields.length === 0 ? [] : [...fields, ...shown];
  return {
    formFields,
    steps: stepsOf(seed, n, formFields, template.steps ?? 1),
    deletedFormFields: made(true),
    formRules: fields.length > 5 ? rulesOf(seed, plan) : [],
    spamFilterProtectionLevel: pickAt(PROTECTIONS, n),
    requiredIndicatorProperties: {
      requiredIndicator: pickAt(INDICATORS, n),
      requiredIndicatorPlacement: pickAt(['AFTER_FIELD_TITLE', 'BEFORE_FIELD_TITLE'], n),
    },
    submitSettings: pickAt(SUBMIT_SETTINGS, n),
    autoFillContact: pickAt(['FORM_INPUT', 'MEMBER_DATA'], n),
    submissionAccess: pickAt(ACCESSES, n),
    extendedFields: {
      namespaces: n % 3 === 0 ? { '@demo/forms': { campaign: 'spring', score: 1.005 } } : {},
    },
    ...when(n % 2 === 0, {
      mediaFolderId: `folder-${n}`,
      tags: { privateTags: { tagIds: ['a1b2c'] }, tags: { tagIds: ['d3e4f', 'אבג'] } },
    }),
    limitationRule: when(n % 4 === 0, {
      maxAllowedSubmissions: 5000,
      dateTimeDeadline: '2031-01-01T00:00:00.000Z',
      submissionLimitPerUser: 3,
    }),
    disabledFormMessage: when(template.isDisabled === true, richContent(`closed${n}`, 'This form is closed')),
    quizSettings: when(template.isQuiz === true, quizSettings(Math.floor(n / 12))),
  };
}

function fieldOf(seed: number, n: number, field: PlannedField): JsonObject {
  const { kind, label, target, place, isRequired, isHidden } = field;
  const { identifier, inputType, component, settings, validation, contact }: FieldKind = KINDS[kind];
  const title =
    component === 'CHECKBOX' ? { label: paragraph(label) } : { label, showLabel: place % 2 === 0 };
  const description = when(place === 2, paragraph(`About ${label} <&>`));
  const shown =
    component === undefined ? undefined : optionsOf(component, { ...settings, ...title, description });
  const quizFieldSettings = { score: 2, correctAnswersList: { correctAnswers: [5] } };
  return {
    id: fieldId(seed, n, place),
    identifier,
    fieldType: 'INPUT',
    hidden: isHidden,
    inputOptions: {
      target,
      pii: contact !== undefined,
      required: isRequired,
      readOnly: place === 50,
      inputType,
      contactMapping: contact,
      ...optionsOf(inputType, {
        componentType: component,
        ...shown,
        validation,
        quizFieldSettings: when(kind === 'rating', quizFieldSettings),
      }),
    },
  };
}

const UNKNOWN: Readonly<Record<string, string>> = {
  UNKNOWN_INPUT_TYPE: 'STRING',
  UNKNOWN_COMPONENT_TYPE: 'TEXT_INPUT',
};

/** wire: the arm of a one-of is named after its type: `textInputOptions` for `TEXT_INPUT`. */
function optionsOf(type: string, options: JsonObject): JsonObject {
  const name = (UNKNOWN[type] ?? type)
    .toLowerCase()
    .replaceAll(/_[a-z]/g, (at) => at.charAt(1).toUpperCase());
  return { [`${name}Options`]: options };
}

const display = (displayFieldType: string, options: JsonObject = {}): JsonObject => ({
  fieldType: 'DISPLAY',
  hidden: false,
  displayOptions: { displayFieldType, ...options },
});
const BUTTON_TEXTS = { submitText: 'Send ✉️', nextPageText: 'Next', previousPageText: 'Back' };
const TERMS = { richContent: richContent('terms', 'What we do with it'), maxShownParagraphs: 2 };

/** The button, and the fields that show something, of every kind. */
const DISPLAYS: readonly JsonObject[] = [
  { identifier: 'SUBMIT_BUTTON', ...display('PAGE_NAVIGATION', { pageNavigationOptions: BUTTON_TEXTS }) },
  display('RICH_CONTENT', { richContentOptions: TERMS }),
  display('LOGIN_BAR'),
  display('UNKNOWN_FIELD_TYPE'),
  { fieldType: 'UNKNOWN_FIELD_TYPE', hidden: true },
];

function stepsOf(seed: number, n: number, fields: readonly JsonObject[], count: number): JsonObject[] {
  const size = Math.max(1, Math.ceil(fields.length / count));
  return times(count, (step) => ({
    id: guidOf(seed, 'form-steps', n * 10 + step),
    name: `Page ${step + 1}`,
    hidden: step > 1,
    layout: {
      large: {
        columns: 12,
        rowHeight: 42,
        margin: { horizontal: 0, vertical: 8 },
        padding: { horizontal: 4, vertical: 4 },
        items: fields
          .slice(step * size, (step + 1) * size)
          .map(({ id }, row) => ({ fieldId: id, row, column: 0, width: 12, height: 1 })),
      },
    },
  }));
}

const OPERATORS = words(`
  EQUAL NOT_EQUAL EMPTY NOT_EMPTY CONTAINS NOT_CONTAINS LESS_THAN LESS_THAN_OR_EQUALS GREATER_THAN
  GREATER_THAN_OR_EQUALS BEFORE BEFORE_OR_EQUAL AFTER AFTER_OR_EQUAL BETWEEN ANY ARRAY_EQUAL ARRAY_NOT_EQUAL CHECKED
  NOT_CHECKED IN NOT_IN IS_DATE_OLDER_THAN IS_DATE_OLDER_THAN_OR_EQUAL IS_DATE_NEWER_THAN
  IS_DATE_NEWER_THAN_OR_EQUAL`);

function rulesOf(seed: number, { n, fields }: FormPlan): JsonObject[] {
  return OPERATORS.map((operator, place) => {
    const { target, place: field } = pickAt(fields, place);
    const isEven = place % 2 === 0;
    const condition = { condition: { target, operator, value: isEven ? 'x' : [1, 'א'] } };
    const property = isEven
      ? { propertyType: 'REQUIRED', requiredOptions: { required: true } }
      : { propertyType: 'HIDDEN', hiddenOptions: { hidden: true } };
    const fieldOptions = { fieldId: fieldId(seed, n, field), ...property };
    return {
      id: guidOf(seed, 'form-rules', n * 100 + place),
      name: `Rule ${place + 1}`,
      namespaceRule: place === 0,
      expression: isEven
        ? { and: { conditions: [condition] } }
        : { or: { conditions: [condition, { and: { conditions: [condition] } }] } },
      overrides: [{ entityType: 'FIELD', fieldOptions }],
    };
  });
}

const redirect = (redirectUrl: string, target: string): JsonObject => ({
  submitSuccessAction: 'REDIRECT',
  redirectOptions: { redirectUrl, target },
});

const SUBMIT_SETTINGS: readonly JsonObject[] = [
  {
    submitSuccessAction: 'THANK_YOU_MESSAGE',
    thankYouMessageOptions: { durationInSeconds: 8, richContent: paragraph('Thank you! 🙏') },
  },
  redirect('https://www.example.com/thanks', 'BLANK'),
  { submitSuccessAction: 'POPUP', popupOptions: { popupId: 'popup-1' } },
  { submitSuccessAction: 'NO_ACTION' },
  redirect('/thanks', 'SELF'),
  redirect('', 'UNKNOWN_TARGET'),
];

const RESULTS = words('SCORE_AND_PASSING_STATUS PASSING_STATUS SCORE DO_NOT_DISPLAY');

function quizSettings(round: number): JsonObject {
  const messages = { passMessage: paragraph('Passed'), failMessage: paragraph('Try again') };
  return {
    ...(round % 2 === 0
      ? { passingScorePoints: 4, scoreAndPassingStatusOptions: messages }
      : { passingScorePercentage: 60, passingStatusOptions: messages }),
    resultsDisplay: pickAt(RESULTS, round),
    message: paragraph('Your result'),
  };
}

const OLD_FORMATS: Readonly<Record<string, string>> = { email: 'EMAIL', birthdate: 'DATE' };

/** wire: a form that was written before the fields got their present shape. */
function oldForm(seed: number, { n, name, fields }: FormPlan): JsonObject {
  const old = ({ kind, label, target, place, isRequired: required, isHidden }: PlannedField): JsonObject => {
    const isCheckbox = kind === 'checkbox';
    const string = { format: OLD_FORMATS[kind] ?? 'UNDEFINED', enum: [] };
    return {
      id: fieldId(seed, n, place),
      target,
      pii: true,
      hidden: isHidden,
      validation: isCheckbox ? { required, boolean: { enum: [true] } } : { required, string },
      view: {
        fieldType: KINDS[kind].identifier,
        label,
        placeholder: label.toUpperCase(),
        options: when(!isCheckbox, [{ id: '1', label: 'One', value: 'one' }]),
      },
    };
  };
  const condition = { [fields[0]?.target ?? '']: { $eq: 'x' } };
  return {
    fields: fields.filter(({ isDeleted }) => !isDeleted).map(old),
    deletedFields: fields.filter(({ isDeleted }) => isDeleted).map(old),
    properties: { name, disabled: false },
    kind: 'REGULAR',
    steps: [],
    rules: [{ id: guidOf(seed, 'form-rules', n * 100), name: 'Old rule', condition, overrides: [] }],
  };
}
