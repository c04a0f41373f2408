import { ask } from './records-fields.ts';
import { deletedBefore, pollFields, quoteFields } from './records-more-fields.ts';
import { askMore, carField, shown } from './records-other-fields.ts';
import { ENROL, fieldId, FORM_APP, PLATFORM, POLL, QUOTE, said, type WireForm } from './wire.ts';

/** A form with everything that a form of Wix Forms can have, but for a quiz. */
export const enrol: WireForm = {
  id: ENROL,
  name: 'Enrol in a course',
  namespace: FORM_APP,
  enabled: true,
  revision: '14',
  createdDate: '2023-03-04T05:06:07.111Z',
  updatedDate: '2025-04-05T06:07:08.222Z',
  formFields: [...Object.values(ask), ...Object.values(askMore), ...shown],
  deletedFormFields: [carField],
  deletedFields: [...deletedBefore],
  steps: [
    {
      id: '05e90000-0000-4000-8000-000000000001',
      name: 'Who you are',
      hidden: true,
      layout: {
        large: {
          items: [
            { fieldId: fieldId(4), row: 1, column: 0, width: 12, height: 1 },
            {
              group: {
                groupId: '09709000-0000-4000-8000-000000000001',
                items: [{ fieldId: fieldId(5), row: 0, column: 0 }],
              },
              row: 1,
              column: 6,
            },
            { fieldId: fieldId(2), row: 0, column: 6 },
            { fieldId: fieldId(1), row: 0, column: 0 },
          ],
          columns: 12,
        },
        small: { items: [{ fieldId: fieldId(1), row: 0, column: 0 }] },
      },
    },
  ],
  formRules: [
    {
      id: '07010000-0000-4000-8000-000000000001',
      name: 'Ask for the size only of members',
      namespaceRule: true,
      expression: { condition: { target: 'news_7e8f', operator: 'EQUAL', value: true } },
      overrides: [
        {
          entityType: 'FIELD',
          fieldOptions: {
            fieldId: fieldId(9),
            propertyType: 'HIDDEN',
            hiddenOptions: { hidden: true },
          },
        },
      ],
    },
  ],
  submitSettings: {
    submitSuccessAction: 'THANK_YOU_MESSAGE',
    thankYouMessageOptions: {
      durationInSeconds: 8,
      richContent: {
        nodes: [
          ...said('t1', 'Thank you.').nodes,
          {
            type: 'FILE',
            id: 't2',
            nodes: [],
            fileData: { src: { id: 'ugd/aa11bb_course.pdf' }, name: 'The course' },
          },
          {
            type: 'POLL',
            id: 't3',
            nodes: [],
            pollData: { poll: { id: 'p-1', title: 'Oak?', options: [{ id: 'o-1', title: 'Yes' }] } },
          },
        ],
      },
    },
  },
  limitationRule: {
    maxAllowedSubmissions: 40,
    dateTimeDeadline: '2026-12-31T22:00:00.000Z',
    submissionLimitPerUser: 2,
  },
  requiredIndicatorProperties: {
    requiredIndicator: 'ASTERISK',
    requiredIndicatorPlacement: 'BEFORE_FIELD_TITLE',
  },
  spamFilterProtectionLevel: 'ADVANCED',
  disabledFormMessage: said('d1', 'The course is full.'),
  autoFillContact: 'MEMBER_DATA',
  submissionAccess: 'OWNER_AND_COLLABORATORS',
  mediaFolderId: 'c0ffee0123456789c0ffee0123456789',
  tags: { tags: { tagIds: ['7a600001'] }, privateTags: { tagIds: ['7a600002', '7a600003'] } },
  extendedFields: { namespaces: { '@tidewater/courses': { year: 2025 } } },
};

/** A quiz that asks for no address and is switched off. */
export const poll: WireForm = {
  id: POLL,
  name: 'חידון',
  namespace: FORM_APP,
  enabled: false,
  revision: '2',
  createdDate: '2023-05-06T07:08:09.333Z',
  updatedDate: '2023-05-07T07:08:09.444Z',
  formFields: [...pollFields],
  steps: [],
  submitSettings: {
    submitSuccessAction: 'REDIRECT',
    redirectOptions: { redirectUrl: 'https://tidewater.example/thanks', target: 'BLANK' },
  },
  quizSettings: {
    passingScorePoints: 7.5,
    resultsDisplay: 'SCORE_AND_PASSING_STATUS',
    scoreAndPassingStatusOptions: {
      passMessage: said('q1', 'You know your wood.'),
      failMessage: said('q2', 'Try again.'),
    },
  },
};

/** A form as Wix wrote them before, of another app; its newer lists are there and empty. */
export const quote: WireForm = {
  id: QUOTE,
  namespace: PLATFORM,
  kind: 'EXTENSION',
  properties: { name: 'Ask for a quote', disabled: true },
  revision: '5',
  createdDate: '2020-01-02T03:04:05.555Z',
  formFields: [],
  fields: [...quoteFields],
  rules: [
    {
      id: '07010000-0000-4000-8000-000000000002',
      name: 'Hide the address',
      namespaceRule: false,
      condition: { '==': [{ var: 'urgent' }, true] },
      overrides: [{ entityType: 'FIELD', entityId: fieldId(80), valueChanges: { hidden: true } }],
    },
  ],
  formRules: [],
  submitSettings: {
    submitSuccessAction: 'POPUP',
    popupOptions: { popupId: 'pop-7' },
  },
  quizSettings: {
    passingScorePercentage: 62.5,
    resultsDisplay: 'PASSING_STATUS',
    passingStatusOptions: {
      passMessage: said('q3', 'We can do it.'),
      failMessage: said('q4', 'We cannot.'),
    },
    message: said('q5', 'We write to you.'),
  },
};
