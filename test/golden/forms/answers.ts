import { WANDA } from '../contacts/records.ts';
import { AVAILABLE, firstPage, pageOf } from '../connections.ts';
import type { GoldenAnswer } from '../golden-answer.ts';
import { whole } from '../whole-selection.ts';
import { enrolAnswer, pollAnswer, quoteAnswer } from './answers-forms.ts';
import { againAnswer, fullAnswer, leadAnswer, spamAnswer } from './answers-submissions.ts';
import { SPAM } from './records-spam.ts';
import { ORPHAN, STRAY } from './records-older-submissions.ts';
import { BUYER, FULL } from './records-submissions.ts';
import { ENROL, GONE, QUOTE } from './wire.ts';

const withoutFields = whole('FormSubmission', { without: ['FormSubmission.fields'] });
const { fields: _fields, ...fullWithoutFields } = fullAnswer;

const field = (key: string, type: string, text: string) => ({
  key,
  label: `Older ${key}`,
  type,
  text,
  deleted: false,
});

/** A value of a form that is gone. */
const unknown = (key: string, text: string) => ({ key, label: null, type: null, text, deleted: null });

export const answers: readonly GoldenAnswer[] = [
  {
    name: 'forms of two apps, newer and older',
    document: `{ forms { availability { status } nodes ${whole('Form')} } }`,
    data: {
      forms: {
        availability: { status: AVAILABLE.status },
        nodes: [enrolAnswer, pollAnswer, quoteAnswer],
      },
    },
  },
  {
    name: 'one form, its spam and the first page',
    document: `query ($id: ID!) {
      form(id: $id) { name spamReports(first: 1) ${firstPage} }
      all: form(id: $id) { spamReports { nodes ${whole('FormSpamReport')} } }
      forms(first: 1) ${firstPage}
    }`,
    variables: { id: ENROL.toUpperCase() },
    data: {
      form: { name: 'Enrol in a course', spamReports: pageOf(6, SPAM, false) },
      all: { spamReports: { nodes: [spamAnswer] } },
      forms: pageOf(3, ENROL, true),
    },
  },
  {
    name: 'one submission',
    document: `query ($id: ID!) { formSubmission(id: $id) ${whole('FormSubmission')} }`,
    variables: { id: FULL },
    data: { formSubmission: fullAnswer },
  },
  {
    name: 'submissions of a form',
    document: `query ($form: ID!, $user: ID!) {
      formSubmissions(formId: $form, first: 3) { totalCount nodes ${withoutFields} }
      formSubmission(id: $user) { status submitter ${whole('FormSubmitter')} }
    }`,
    variables: { form: ENROL, user: BUYER },
    data: {
      formSubmissions: { totalCount: 6, nodes: [fullWithoutFields, leadAnswer, againAnswer] },
      formSubmission: {
        status: 'PENDING',
        submitter: {
          memberId: null,
          visitorId: null,
          applicationId: null,
          userId: '05e70000-0000-4000-8000-000000000001',
        },
      },
    },
  },
  {
    name: 'submissions of older and of deleted forms',
    document: `query ($older: ID!, $gone: ID!) {
      older: formSubmissions(formId: $older, first: 1) { nodes { email files(key: "rooms") { key name url } fields { key label type text deleted } } }
      gone: formSubmissions(formId: $gone) {
        nodes { id email formId form { name } fields { key label type text deleted } }
      }
    }`,
    variables: { older: QUOTE, gone: GONE },
    data: {
      older: {
        nodes: [
          {
            email: 'WANDA@tidewater.example',
            files: [
              {
                key: 'rooms',
                name: 'hall.jpg',
                url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abf014~mv2.jpg',
              },
            ],
            fields: [
              field('mail', 'STRING', 'WANDA@tidewater.example'),
              field('given', 'STRING', 'Wanda W.'),
              field('width', 'NUMBER', '81.5'),
              field('pieces', 'NUMBER', '4'),
              field('urgent', 'BOOLEAN', 'false'),
              field('finish', 'ARRAY', 'oil, wax'),
              field('frame', 'OBJECT', '{"height":7}'),
              field(
                'plans',
                'WIX_FILE',
                'https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/aa11bb_0123456789abcdef0123456789abf009.pdf',
              ),
              field('deposit', 'PAYMENT', '{"productId":"p","price":"5","quantity":1}'),
              field('deliver', 'ADDRESS', '{"city":"York"}'),
              field('meet', 'SCHEDULING', '{"startDate":"2021-02-01T09:00"}'),
              field(
                'rooms',
                'ARRAY',
                '{"name":"Hall","plan":[{"fileId":"aa11bb_0123456789abcdef0123456789abf014~mv2.jpg","displayName":"hall.jpg","url":"https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abf014~mv2.jpg"}]}, {"name":"Attic"}',
              ),
              field('notes', 'STRING', 'Two lines,\nwith a comma.'),
            ],
          },
        ],
      },
      gone: {
        nodes: [
          {
            id: ORPHAN,
            email: 'walid@example.org',
            formId: GONE,
            form: null,
            fields: [unknown('email_1', 'walid@example.org'), unknown('text_1', 'Hello?')],
          },
          {
            id: STRAY,
            email: 'Stray@Example.org',
            formId: GONE,
            form: null,
            fields: [unknown('text_1', 'Again'), unknown('e_mail', 'Stray@Example.org')],
          },
        ],
      },
    },
  },
  {
    name: 'a page of submissions, those with a word, and those of a contact',
    document: `query ($contact: ID!) {
      formSubmissions(first: 1) ${firstPage}
      found: formSubmissions(filter: { text: "oak" }, first: 1) { totalCount nodes { id } }
      contact(id: $contact) { id formSubmissions(first: 1) ${firstPage} }
    }`,
    variables: { contact: WANDA },
    data: {
      formSubmissions: pageOf(13, FULL, true),
      found: { totalCount: 13, nodes: [{ id: FULL }] },
      contact: { id: WANDA, formSubmissions: pageOf(2, FULL, true) },
    },
  },
];
