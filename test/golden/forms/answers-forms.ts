import { askAnswers } from './answers-fields.ts';
import { pollFieldAnswers, quoteFieldAnswers } from './answers-more-fields.ts';
import { askMoreAnswers, deletedFieldAnswers } from './answers-other-fields.ts';
import { enrol, poll, quote } from './records-forms.ts';
import { ENROL, fieldId, FORM_APP, PLATFORM, POLL, QUOTE } from './wire.ts';

const nothing = {
  kind: null,
  createdAt: null,
  updatedAt: null,
  deletedFields: null,
  steps: null,
  rules: null,
  limitationRule: null,
  requiredIndicator: null,
  spamFilterProtectionLevel: null,
  disabledMessageHtml: null,
  disabledMessage: null,
  quizSettings: null,
  autoFillContact: null,
  submissionAccess: null,
  mediaFolderId: null,
  tagIds: null,
  privateTagIds: null,
  extendedFields: null,
  nestedForms: [],
  submissionCount: 0,
  unseenCount: 0,
  spamCount: 0,
};

const noSettings = {
  messageHtml: null,
  messageFiles: null,
  messageLosses: null,
  message: null,
  messageSeconds: null,
  redirectUrl: null,
  redirectTarget: null,
  popupId: null,
};

export const enrolAnswer = {
  id: ENROL,
  name: 'Enrol in a course',
  namespace: FORM_APP,
  enabled: true,
  kind: null,
  createdAt: '2023-03-04T05:06:07.111Z',
  updatedAt: '2025-04-05T06:07:08.222Z',
  revision: '14',
  fields: [...askAnswers, ...askMoreAnswers],
  deletedFields: deletedFieldAnswers,
  steps: [
    {
      id: '05e90000-0000-4000-8000-000000000001',
      name: 'Who you are',
      hidden: true,
      fieldIds: [fieldId(1), fieldId(2), fieldId(4), fieldId(5)],
      layout: enrol.steps?.[0]?.layout,
    },
  ],
  rules: [
    {
      id: '07010000-0000-4000-8000-000000000001',
      name: 'Ask for the size only of members',
      namespaceRule: true,
      expression: { condition: { target: 'news_7e8f', operator: 'EQUAL', value: true } },
      overrides: enrol.formRules?.[0]?.overrides,
    },
  ],
  submitSettings: {
    ...noSettings,
    action: 'THANK_YOU_MESSAGE',
    messageHtml:
      '<p id="t1">Thank you.</p><p id="t2"><a href="https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/aa11bb_course.pdf">The course</a></p><figure id="t3"><p><strong>Oak?</strong></p><ul><li>Yes</li></ul></figure>',
    messageFiles: ['https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/aa11bb_course.pdf'],
    messageLosses: [{ kind: 'POLL', count: 1 }],
    message: enrol.submitSettings?.thankYouMessageOptions?.richContent,
    messageSeconds: 8,
  },
  limitationRule: {
    maxAllowedSubmissions: 40,
    deadline: '2026-12-31T22:00:00.000Z',
    submissionLimitPerUser: 2,
  },
  requiredIndicator: { indicator: 'ASTERISK', placement: 'BEFORE_FIELD_TITLE' },
  spamFilterProtectionLevel: 'ADVANCED',
  disabledMessageHtml: '<p id="d1">The course is full.</p>',
  disabledMessage: enrol.disabledFormMessage,
  quizSettings: null,
  autoFillContact: 'MEMBER_DATA',
  submissionAccess: 'OWNER_AND_COLLABORATORS',
  mediaFolderId: 'c0ffee0123456789c0ffee0123456789',
  tagIds: ['7a600001'],
  privateTagIds: ['7a600002', '7a600003'],
  extendedFields: { '@tidewater/courses': { year: 2025 } },
  nestedForms: [{ targets: ['visit_9d0e', 'seats_7b8c'], form: { id: POLL } }],
  submissionCount: 41,
  unseenCount: 17,
  spamCount: 6,
  raw: enrol,
};

export const pollAnswer = {
  ...nothing,
  id: POLL,
  name: 'חידון',
  namespace: FORM_APP,
  enabled: false,
  createdAt: '2023-05-06T07:08:09.333Z',
  updatedAt: '2023-05-07T07:08:09.444Z',
  revision: '2',
  fields: pollFieldAnswers,
  steps: [],
  submitSettings: {
    ...noSettings,
    action: 'REDIRECT',
    redirectUrl: 'https://tidewater.example/thanks',
    redirectTarget: 'BLANK',
  },
  quizSettings: {
    passingScorePoints: 7.5,
    passingScorePercentage: null,
    resultsDisplay: 'SCORE_AND_PASSING_STATUS',
    passMessageHtml: '<p id="q1">You know your wood.</p>',
    failMessageHtml: '<p id="q2">Try again.</p>',
    messageHtml: null,
  },
  raw: poll,
};

export const quoteAnswer = {
  ...nothing,
  id: QUOTE,
  name: 'Ask for a quote',
  namespace: PLATFORM,
  enabled: false,
  kind: 'EXTENSION',
  createdAt: '2020-01-02T03:04:05.555Z',
  revision: '5',
  fields: quoteFieldAnswers,
  rules: [
    {
      id: '07010000-0000-4000-8000-000000000002',
      name: 'Hide the address',
      namespaceRule: false,
      expression: { '==': [{ var: 'urgent' }, true] },
      overrides: [{ entityType: 'FIELD', entityId: fieldId(80), valueChanges: { hidden: true } }],
    },
  ],
  submitSettings: { ...noSettings, action: 'POPUP', popupId: 'pop-7' },
  quizSettings: {
    passingScorePoints: null,
    passingScorePercentage: 62.5,
    resultsDisplay: 'PASSING_STATUS',
    passMessageHtml: '<p id="q3">We can do it.</p>',
    failMessageHtml: '<p id="q4">We cannot.</p>',
    messageHtml: '<p id="q5">We write to you.</p>',
  },
  raw: quote,
};
