import type { GoldenRecord } from '../golden-answer.ts';
import { rowUuid } from '../identity.ts';
import { enrol, poll, quote } from './records-forms.ts';
import { deletedRows, enrolRows, guest, pollRows, quoteRows } from './rows-submissions.ts';
import { ENROL, FORM_APP, PLATFORM, POLL, QUOTE } from './wire.ts';

const forms: readonly GoldenRecord[] = [
  {
    id: ENROL,
    row: {
      uuid: rowUuid('Form', ENROL),
      'properties.wix_form_id': ENROL,
      'properties.name': 'Enrol in a course',
      'properties.wix_namespace': FORM_APP,
      'properties.enabled': true,
      'properties.flash_notice':
        '<p id="t1">Thank you.</p><p id="t2"><a href="https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/aa11bb_course.pdf">The course</a></p><figure id="t3"><p><strong>Oak?</strong></p><ul><li>Yes</li></ul></figure>',
      'properties.wix_definition': JSON.stringify(enrol),
      created_at: '2023-03-04T05:06:07.111Z',
      updated_at: '2025-04-05T06:07:08.222Z',
    },
  },
  {
    id: POLL,
    row: {
      uuid: rowUuid('Form', POLL),
      'properties.wix_form_id': POLL,
      'properties.name': 'חידון',
      'properties.wix_namespace': FORM_APP,
      'properties.enabled': false,
      'properties.redirect_to': 'https://tidewater.example/thanks',
      'properties.wix_definition': JSON.stringify(poll),
      created_at: '2023-05-06T07:08:09.333Z',
      updated_at: '2023-05-07T07:08:09.444Z',
    },
  },
  {
    id: QUOTE,
    row: {
      uuid: rowUuid('Form', QUOTE),
      'properties.wix_form_id': QUOTE,
      'properties.name': 'Ask for a quote',
      'properties.wix_namespace': PLATFORM,
      'properties.enabled': false,
      'properties.wix_definition': JSON.stringify(quote),
      created_at: '2020-01-02T03:04:05.555Z',
    },
  },
];

export const stray: GoldenRecord = {
  id: guest('stray@example.org'),
  row: {
    uuid: guest('stray@example.org'),
    email: 'stray@example.org',
    created_at: '2019-01-04T03:04:05.111Z',
  },
};

export const rows: Readonly<Record<string, readonly GoldenRecord[]>> = {
  forms,
  // The second submission of the same address, a buyer and a contact make nobody.
  submitters_wix_form_0f0f0000: [
    {
      id: guest('nora.lead@example.org'),
      row: {
        uuid: guest('nora.lead@example.org'),
        email: 'nora.lead@example.org',
        first_name: 'Nora',
        last_name: 'Lead',
        job_title: 'Turner',
        mobile_phone_number: '020 7946 0004',
        created_at: '2024-01-04T03:04:05.102Z',
      },
    },
    {
      id: guest('novo@example.pt'),
      row: {
        uuid: guest('novo@example.pt'),
        email: 'novo@example.pt',
        last_name: 'Novo',
        mobile_phone_country_code: '+351',
        mobile_phone_number: '912000777',
        birth_date: '1991-07-08',
        created_at: '2024-01-09T03:04:05.112Z',
      },
    },
  ],
  submissions_wix_form_0f0f0000: enrolRows,
  submissions_wix_form_0f0f0000_5f5897: pollRows,
  // Whoever enrolled in a course is there already.
  submitters_wix_form_0f0f0000_a2b974: [
    {
      id: guest('quinn@example.org'),
      row: {
        uuid: guest('quinn@example.org'),
        email: 'quinn@example.org',
        first_name: 'Quinn',
        created_at: '2021-01-05T03:04:05.113Z',
      },
    },
  ],
  submissions_wix_form_0f0f0000_a2b974: quoteRows,
  submitters_wix_form_dead0000: [stray],
  submissions_wix_form_dead0000: deletedRows,
};
