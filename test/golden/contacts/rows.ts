import type { GoldenRecord } from '../golden-answer.ts';
import { rowUuid } from '../identity.ts';
import { DANA, FIFTH, WALID, WANDA } from './records.ts';

const media = (id: string) => ({ remote_url: `https://static.wixstatic.com/media/${id}` });
const address = (place: string) => rowUuid('ContactAddress', `0add0000-0000-4000-8000-0000000000${place}`);

const company = (name: string): GoldenRecord => ({
  id: rowUuid('Company', name.toLowerCase()),
  row: { uuid: rowUuid('Company', name.toLowerCase()), company_name: name },
});

export const rows: Readonly<Record<string, readonly GoldenRecord[]>> = {
  companies: [company('Wright & Daughters')],
  contacts: [
    {
      id: rowUuid('Contact', WANDA),
      row: {
        uuid: rowUuid('Contact', WANDA),
        'custom_field.wix_contact_id': WANDA,
        email: 'wanda@tidewater.example',
        email_2: 'w.wright@example.org',
        'custom_field.wix_emails': '[["wanda@tidewater.example","MAIN"],["w.wright@example.org","WORK"]]',
        first_name: 'Wanda',
        last_name: 'Wright',
        mobile_phone_country_code: '+351',
        mobile_phone_number: '912345678',
        home_phone_country_code: '+44',
        home_phone_number: '2079460001',
        'custom_field.wix_phones':
          '[["020 7946 0001","HOME","GB","+442079460001"],["912 345 678","MOBILE","PT","+351912345678"]]',
        job_title: 'Columnist',
        'company.uuid': rowUuid('Company', 'wright & daughters'),
        birth_date: '1984-02-29',
        contact_avatar: media('aa11bb_0123456789abcdef0123456789abe001~mv2.jpg'),
        'default_address.uuid': address('11'),
        'custom_field.wix_labels': ['custom.vip', 'custom.gone'],
        'custom_field.wix_extended_fields': '[["custom.notes","Likes ash"],["custom.visits",4]]',
        'custom_field.wix_email_subscription': 'SUBSCRIBED',
        'custom_field.wix_email_deliverability': 'BOUNCED',
        'custom_field.wix_phone_subscription': 'UNSUBSCRIBED',
        'custom_field.wix_source': 'WIX_SITE_MEMBERS',
        'custom_field.wix_locale': 'en-GB',
        created_at: '2023-01-02T03:04:05.111Z',
        updated_at: '2025-02-03T04:05:06.222Z',
      },
      children: {
        addresses: [
          {
            uuid: address('11'),
            related_type: 'contact',
            'contact.uuid': rowUuid('Contact', WANDA),
            address_label: 'BILLING',
            address_1: 'Harbour Road 12b',
            address_2: 'Second floor',
            city: 'York',
            postcode: 'YO1 7HH',
            state: 'GB-YOR',
            country: 'United Kingdom',
            country_code: 'GB',
          },
          {
            uuid: address('12'),
            related_type: 'contact',
            'contact.uuid': rowUuid('Contact', WANDA),
            address_label: 'HOME',
            address_1: 'Cais 4',
            city: 'Lisboa',
            country: 'Portugal',
            country_code: 'PT',
          },
        ],
      },
    },
    {
      id: rowUuid('Contact', DANA),
      row: {
        uuid: rowUuid('Contact', DANA),
        'custom_field.wix_contact_id': DANA,
        email: 'dana@example.co.il',
        'custom_field.wix_emails': '[["Dana@Example.co.il",null]]',
        mobile_phone_country_code: '+972',
        mobile_phone_number: '541234567',
        work_phone_number: 'ext. 12, ask for Dana',
        'custom_field.wix_phones':
          '[["03-555-0142","MAIN","IL","+97235550142"],["054-123-4567","MOBILE","IL","+972541234567"],["03-555-0143","FAX",null,null],["ext. 12, ask for Dana","WORK",null,null]]',
        created_at: '2024-01-02T03:04:05.333Z',
      },
    },
    {
      id: rowUuid('Contact', WALID),
      row: {
        uuid: rowUuid('Contact', WALID),
        'custom_field.wix_contact_id': WALID,
        email: 'walid@example.org',
        email_2: 'w@example.org',
        'custom_field.wix_emails': '[["walid@example.org","WORK"],["w@example.org","HOME"]]',
        work_phone_country_code: '+965',
        work_phone_number: '25550142',
        'custom_field.wix_phones': '[["+965 2555 0142","WORK",null,null]]',
        created_at: '2024-02-03T04:05:06.444Z',
      },
    },
  ],
};

export const rowsOfV5: Readonly<Record<string, readonly GoldenRecord[]>> = {
  companies: [company('Figueira SA')],
  contacts: [
    {
      id: rowUuid('Contact', FIFTH),
      row: {
        uuid: rowUuid('Contact', FIFTH),
        'custom_field.wix_contact_id': FIFTH,
        email: 'filipa@example.pt',
        email_2: 'f.figueira@example.org',
        'custom_field.wix_emails': '[["filipa@example.pt",null],["f.figueira@example.org",null]]',
        first_name: 'Filipa',
        last_name: 'Figueira',
        mobile_phone_country_code: '+351',
        mobile_phone_number: '912000001',
        work_phone_country_code: '+351',
        work_phone_number: '210000002',
        'custom_field.wix_phones':
          '[["912 000 001","MOBILE",null,"+351912000001"],["21 000 0002","WORK",null,"+351210000002"]]',
        job_title: 'Head of wood',
        'company.uuid': rowUuid('Company', 'figueira sa'),
        birth_date: '1990-09-09',
        contact_avatar: media('aa11bb_0123456789abcdef0123456789abe005~mv2.jpg'),
        'default_address.uuid': address('55'),
        'custom_field.wix_extended_fields': '[["@tidewater/crm.grade","A"]]',
        'custom_field.wix_email_subscription': 'PENDING',
        'custom_field.wix_email_deliverability': 'VALID',
        'custom_field.wix_phone_subscription': 'SUBSCRIBED',
        'custom_field.wix_locale': 'pt-PT',
        'custom_field.wix_external_id': 'crm-5005',
        created_at: '2024-04-04T04:04:04.444Z',
        updated_at: '2024-05-05T05:05:05.555Z',
      },
      children: {
        addresses: [
          {
            uuid: address('55'),
            related_type: 'contact',
            'contact.uuid': rowUuid('Contact', FIFTH),
            address_label: 'SHIPPING',
            address_1: 'Prata 4',
            address_2: 'Right-hand door',
            city: 'Lisboa',
            postcode: '1100-420',
            state: 'Distrito de Lisboa',
            country: 'Portugal',
            country_code: 'PT',
            latitude: '38.71',
            longitude: '-9.13',
          },
          {
            uuid: address('56'),
            related_type: 'contact',
            'contact.uuid': rowUuid('Contact', FIFTH),
            address_1: '1 High Street, York',
            address_2: '2b',
          },
        ],
      },
    },
  ],
};
