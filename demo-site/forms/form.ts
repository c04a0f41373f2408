import { guidOf } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import { changedAfter } from '../population.ts';
import { pickAt } from '../random.ts';
import { richContent } from '../stores/rich-content.ts';
import type { FieldKind } from './field-kinds.ts';
import { KINDS } from './field-kinds.ts';
import type { FormPlan, PlannedField } from './form-plan.ts';
import { formPlanAt } from './form-plan.ts';

const START = Date.UTC(2019, 4, 6, 8);
const DAY = 86_400_000;

/** When a form was made, in milliseconds. */
export const formCreatedMs = (serial: number): number => START + serial * 3 * DAY;

export const formId = (seed: number, serial: number): string => guidOf(seed, 'forms', serial);

/** wire: the form with a serial. */
export function formAt(seed: number, serial: number): JsonObject {
  const plan = formPlanAt(seed, serial);
  const created = formCreatedMs(serial);
  return {
    id: formId(seed, serial),
    name: plan.name,
    namespace: plan.namespace,
    revision: String((serial % 5) + 1),
    createdDate: new Date(created).toISOString(),
    updatedDate: new Date(changedAfter(created, serial)).toISOString(),
    enabled: plan.template.isDisabled !== true,
    ...(plan.template.isOld === true ? oldForm(seed, plan) : currentForm(seed, plan)),
  };
}

/** wire: what a form has today. */
function currentForm(seed: number, plan: FormPlan): JsonObject {
  const { serial, template } = plan;
  const deleted = plan.fields.filter(({ isDeleted }) => isDeleted);
  const button = buttonOf(seed, serial);
  const fields = plan.fields
    .filter(({ isDeleted }) => !isDeleted)
    .map((field) => fieldOf(seed, serial, field));
  const shown =
    fields.length === 0
      ? []
      : [...fields, button, ...(template.name === 'Contact us' ? displays(seed, serial) : [])];
  return {
    formFields: shown,
    steps: stepsOf(seed, serial, shown, template.steps ?? 1),
    deletedFormFields: deleted.map((field) => fieldOf(seed, serial, field)),
    formRules: fields.length > 5 ? rulesOf(seed, plan) : [],
    spamFilterProtectionLevel: pickAt(['ADVANCED', 'BASIC', 'NONE', 'UNKNOWN'], serial),
    requiredIndicatorProperties: {
      requiredIndicator: pickAt(['ASTERISK', 'TEXT', 'NONE'], serial),
      requiredIndicatorPlacement: pickAt(['AFTER_FIELD_TITLE', 'BEFORE_FIELD_TITLE'], serial),
    },
    submitSettings: submitSettings(serial),
    autoFillContact: pickAt(['FORM_INPUT', 'MEMBER_DATA'], serial),
    submissionAccess: pickAt(
      ['OWNER_AND_COLLABORATORS', 'MEMBERS', 'PUBLIC', 'UNKNOWN_SUBMISSION_ACCESS'],
      serial,
    ),
    extendedFields: {
      namespaces: serial % 3 === 0 ? { '@demo/forms': { campaign: 'spring', score: 1.005 } } : {},
    },
    ...(serial % 2 === 0
      ? {
          mediaFolderId: `folder-${serial}`,
          tags: { privateTags: { tagIds: ['a1b2c'] }, tags: { tagIds: ['d3e4f', 'אבג'] } },
        }
      : {}),
    ...(serial % 4 === 0
      ? {
          limitationRule: {
            maxAllowedSubmissions: 5000,
            dateTimeDeadline: '2031-01-01T00:00:00.000Z',
            submissionLimitPerUser: 3,
          },
        }
      : {}),
    ...(template.isDisabled === true
      ? { disabledFormMessage: richContent(`closed${serial}`, 'This form is closed') }
      : {}),
    ...(template.isQuiz === true ? { quizSettings: quizSettings(serial) } : {}),
  };
}

function fieldOf(
  seed: number,
  serial: number,
  { kind, label, target, place, isRequired, isHidden }: PlannedField,
): JsonObject {
  const { identifier, inputType, options, component, settings, validation, contact }: FieldKind = KINDS[kind];
  const isCheckbox = component?.[1] === 'checkboxOptions';
  return {
    id: fieldId(seed, serial, place),
    identifier,
    fieldType: 'INPUT',
    hidden: isHidden,
    inputOptions: {
      target,
      pii: contact !== undefined,
      required: isRequired,
      readOnly: place === 50,
      inputType,
      ...(contact === undefined ? {} : { contactMapping: contact }),
      [options]: {
        ...(component === undefined
          ? {}
          : {
              componentType: component[0],
              [component[1]]: {
                ...settings,
                ...(isCheckbox ? { label: paragraph(label) } : { label, showLabel: place % 2 === 0 }),
                ...(place === 2 ? { description: paragraph(`About ${label} <&>`) } : {}),
              },
            }),
        ...(validation === undefined ? {} : { validation }),
        ...(kind === 'rating'
          ? { quizFieldSettings: { score: 2, correctAnswersList: { correctAnswers: [5] } } }
          : {}),
      },
    },
  };
}

function fieldId(seed: number, serial: number, place: number): string {
  return guidOf(seed, 'form-fields', serial * 1000 + place);
}

function buttonOf(seed: number, serial: number): JsonObject {
  return {
    id: fieldId(seed, serial, 900),
    identifier: 'SUBMIT_BUTTON',
    fieldType: 'DISPLAY',
    hidden: false,
    displayOptions: {
      displayFieldType: 'PAGE_NAVIGATION',
      pageNavigationOptions: { submitText: 'Send ✉️', nextPageText: 'Next', previousPageText: 'Back' },
    },
  };
}

/** The fields that show something, of every kind. */
function displays(seed: number, serial: number): JsonObject[] {
  const field = (place: number, displayOptions: JsonObject): JsonObject => ({
    id: fieldId(seed, serial, place),
    fieldType: 'DISPLAY',
    hidden: false,
    displayOptions,
  });
  return [
    field(901, {
      displayFieldType: 'RICH_CONTENT',
      richContentOptions: { richContent: richContent('terms', 'What we do with it'), maxShownParagraphs: 2 },
    }),
    field(902, { displayFieldType: 'LOGIN_BAR' }),
    field(903, { displayFieldType: 'UNKNOWN_FIELD_TYPE' }),
    { id: fieldId(seed, serial, 904), fieldType: 'UNKNOWN_FIELD_TYPE', hidden: true },
  ];
}

function stepsOf(seed: number, serial: number, fields: readonly JsonObject[], count: number): JsonObject[] {
  const size = Math.max(1, Math.ceil(fields.length / count));
  return Array.from({ length: count }, (_, step) => ({
    id: guidOf(seed, 'form-steps', serial * 10 + step),
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

const OPERATORS = [
  'EQUAL',
  'NOT_EQUAL',
  'EMPTY',
  'NOT_EMPTY',
  'CONTAINS',
  'NOT_CONTAINS',
  'LESS_THAN',
  'LESS_THAN_OR_EQUALS',
  'GREATER_THAN',
  'GREATER_THAN_OR_EQUALS',
  'BEFORE',
  'BEFORE_OR_EQUAL',
  'AFTER',
  'AFTER_OR_EQUAL',
  'BETWEEN',
  'ANY',
  'ARRAY_EQUAL',
  'ARRAY_NOT_EQUAL',
  'CHECKED',
  'NOT_CHECKED',
  'IN',
  'NOT_IN',
  'IS_DATE_OLDER_THAN',
  'IS_DATE_OLDER_THAN_OR_EQUAL',
  'IS_DATE_NEWER_THAN',
  'IS_DATE_NEWER_THAN_OR_EQUAL',
];

function rulesOf(seed: number, { serial, fields }: FormPlan): JsonObject[] {
  return OPERATORS.map((operator, place) => {
    const { target, place: field } = pickAt(fields, place);
    const condition = { condition: { target, operator, value: place % 2 === 0 ? 'x' : [1, 'א'] } };
    return {
      id: guidOf(seed, 'form-rules', serial * 100 + place),
      name: `Rule ${place + 1}`,
      namespaceRule: place === 0,
      expression:
        place % 2 === 0
          ? { and: { conditions: [condition] } }
          : { or: { conditions: [condition, { and: { conditions: [condition] } }] } },
      overrides: [
        {
          entityType: 'FIELD',
          fieldOptions: {
            fieldId: fieldId(seed, serial, field),
            propertyType: place % 2 === 0 ? 'REQUIRED' : 'HIDDEN',
            ...(place % 2 === 0
              ? { requiredOptions: { required: true } }
              : { hiddenOptions: { hidden: true } }),
          },
        },
      ],
    };
  });
}

function submitSettings(serial: number): JsonObject {
  return pickAt<JsonObject>(
    [
      {
        submitSuccessAction: 'THANK_YOU_MESSAGE',
        thankYouMessageOptions: { durationInSeconds: 8, richContent: paragraph('Thank you! 🙏') },
      },
      {
        submitSuccessAction: 'REDIRECT',
        redirectOptions: { redirectUrl: 'https://www.example.com/thanks', target: 'BLANK' },
      },
      { submitSuccessAction: 'POPUP', popupOptions: { popupId: 'popup-1' } },
      { submitSuccessAction: 'NO_ACTION' },
      { submitSuccessAction: 'REDIRECT', redirectOptions: { redirectUrl: '/thanks', target: 'SELF' } },
      { submitSuccessAction: 'REDIRECT', redirectOptions: { redirectUrl: '', target: 'UNKNOWN_TARGET' } },
    ],
    serial,
  );
}

function quizSettings(serial: number): JsonObject {
  const messages = { passMessage: paragraph('Passed'), failMessage: paragraph('Try again') };
  const round = Math.floor(serial / 12);
  return {
    ...(round % 2 === 0 ? { passingScorePoints: 4 } : { passingScorePercentage: 60 }),
    resultsDisplay: pickAt(['SCORE_AND_PASSING_STATUS', 'PASSING_STATUS', 'SCORE', 'DO_NOT_DISPLAY'], round),
    ...(round % 2 === 0 ? { scoreAndPassingStatusOptions: messages } : { passingStatusOptions: messages }),
    message: paragraph('Your result'),
  };
}

/** wire: a form that was written before the fields got their present shape. */
function oldForm(seed: number, { serial, name, fields }: FormPlan): JsonObject {
  const old = ({ kind, label, target, place, isRequired, isHidden }: PlannedField): JsonObject => ({
    id: fieldId(seed, serial, place),
    target,
    pii: true,
    hidden: isHidden,
    validation: { required: isRequired, ...oldValidation(kind) },
    view: {
      fieldType: KINDS[kind].identifier,
      label,
      placeholder: label.toUpperCase(),
      ...(kind === 'checkbox' ? {} : { options: [{ id: '1', label: 'One', value: 'one' }] }),
    },
  });
  return {
    fields: fields.filter(({ isDeleted }) => !isDeleted).map(old),
    deletedFields: fields.filter(({ isDeleted }) => isDeleted).map(old),
    properties: { name, disabled: false },
    kind: 'REGULAR',
    steps: [],
    rules: [
      {
        id: guidOf(seed, 'form-rules', serial * 100),
        name: 'Old rule',
        condition: { [fields[0]?.target ?? '']: { $eq: 'x' } },
        overrides: [],
      },
    ],
  };
}

function oldValidation(kind: string): Record<string, Json> {
  if (kind === 'checkbox') return { boolean: { enum: [true] } };
  return {
    string: { format: kind === 'email' ? 'EMAIL' : kind === 'birthdate' ? 'DATE' : 'UNDEFINED', enum: [] },
  };
}

function paragraph(text: string): JsonObject {
  return {
    nodes: [
      {
        type: 'PARAGRAPH',
        id: 'p1',
        nodes: [{ type: 'TEXT', id: '', nodes: [], textData: { text, decorations: [] } }],
      },
    ],
  };
}
