import type { GoldenRecord } from '../golden-answer.ts';
import { rowUuid } from '../identity.ts';
import { LENA, LENA_CONTACT, LENA_HOME, LENA_WORK, WRITER, WRITER_CONTACT } from './records.ts';

export const rows: Readonly<Record<string, readonly GoldenRecord[]>> = {
  memberContacts: [
    {
      id: rowUuid('Contact', LENA_CONTACT),
      row: {
        uuid: rowUuid('Contact', LENA_CONTACT),
        'custom_field.wix_contact_id': LENA_CONTACT,
        email: 'lena@example.org',
        first_name: 'Lena',
        last_name: 'Lind',
        mobile_phone_country_code: '+46',
        mobile_phone_number: '701740605',
        'custom_field.wix_phones': '[["+46 70 174 06 05"],["08-123 456 78"]]',
        'custom_field.wix_emails': '[["lena@example.org"],["l.lind@example.org"]]',
        job_title: 'Glazier',
        birth_date: '1991-07-08',
        'custom_field.wix_company': 'Lind Glas',
        'default_address.uuid': rowUuid('ContactAddress', LENA_HOME),
        created_at: '2024-05-06T07:08:09.100Z',
      },
      children: {
        addresses: [
          {
            related_type: 'contact',
            uuid: rowUuid('ContactAddress', LENA_HOME),
            'contact.uuid': rowUuid('Contact', LENA_CONTACT),
            address_1: 'Fyrgatan 4',
            address_2: 'Second yard',
            city: 'Visby',
            postcode: '621 55',
            country: 'Sweden',
            country_code: 'SE',
            state: 'SE-I',
          },
          {
            related_type: 'contact',
            uuid: rowUuid('ContactAddress', LENA_WORK),
            'contact.uuid': rowUuid('Contact', LENA_CONTACT),
            address_1: 'Kaj 9',
          },
        ],
      },
    },
  ],
  members: [
    {
      id: rowUuid('Contact', WRITER_CONTACT),
      row: {
        uuid: rowUuid('Contact', WRITER_CONTACT),
        'custom_field.wix_member_id': WRITER,
        'custom_field.wix_login_email': 'Wanda@Tidewater.example',
        'custom_field.wix_login_email_verified': true,
        'custom_field.wix_member_status': 'APPROVED',
        'custom_field.wix_member_privacy': 'PRIVATE',
        'custom_field.wix_member_activity': 'MUTED',
        'custom_field.wix_member_nickname': 'wanda',
        'custom_field.wix_member_slug': 'wanda-3',
        'custom_field.wix_member_title': 'Writes on Fridays',
        contact_avatar: {
          remote_url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abd001~mv2.jpg',
        },
        'custom_field.wix_member_badges': ['Joiner'],
        'custom_field.wix_member_about':
          '<p id="a1">I write about <span data-mention="m-7">wood</span>.</p><p id="a2"><a href="https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/aa11bb_cv.pdf">My work</a></p>',
        'custom_field.wix_member_fields': '[["custom.favourite-wood","Ash"],["custom.gone",3]]',
        'custom_field.wix_member_last_login': '2025-03-04T05:06:07.890Z',
        'custom_field.wix_member_since': '2023-01-02T03:04:05.678Z',
      },
    },
    {
      id: rowUuid('Contact', LENA_CONTACT),
      row: {
        uuid: rowUuid('Contact', LENA_CONTACT),
        'custom_field.wix_member_id': LENA,
        'custom_field.wix_login_email': 'Lena@Example.org',
        'custom_field.wix_login_email_verified': true,
        'custom_field.wix_member_status': 'BLOCKED',
        is_archived: true,
        'custom_field.wix_member_privacy': 'PUBLIC',
        'custom_field.wix_member_activity': 'ACTIVE',
        'custom_field.wix_member_since': '2024-05-06T07:08:09.100Z',
      },
    },
  ],
};
