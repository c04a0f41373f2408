import { phoneRules } from '../../migration/rules/index.ts';
import type { FieldRule, UnmappedField } from '../../contract/step-definition.ts';

// Where the fields of contacts go in Insites' CRM.

const COMPANY = { step: 'companies', entity: 'Company' } as const;
const ADDRESS = { step: 'contacts', entity: 'ContactAddress' } as const;

const KEPT_BY_IMPORTS = 'Kept by imports; the REST API sets it to the time of the write.';

const KNOWN_OF_PHONES = ['phones[].tag', 'phones[].countryCode', 'phones[].e164Phone'];

/** The phone number for a place of Insites, which has one for each. */
const phone = (place: 'mobile' | 'home' | 'work', tags: string): readonly FieldRule[] =>
  phoneRules('phones[].phone', place, { with: KNOWN_OF_PHONES, argument: tags });

/** Contact to contact. */
export const contactFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  { source: 'id', target: 'custom_field.wix_contact_id', transform: 'COPY', type: 'string' },
  { source: 'primaryEmail', target: 'email', transform: 'EMAIL' },
  {
    source: 'emails[].email',
    target: 'email_2',
    transform: 'EMAIL',
    argument: '2',
    lossy: true,
    note: 'Further addresses are kept with the first two in `wix_emails`.',
  },
  {
    source: 'emails[].email',
    with: ['emails[].tag'],
    target: 'custom_field.wix_emails',
    transform: 'JSON_ROWS',
    type: 'string',
  },
  { source: 'firstName', target: 'first_name', transform: 'COPY' },
  { source: 'lastName', target: 'last_name', transform: 'COPY' },
  ...phone('mobile', 'MOBILE MAIN UNTAGGED OTHER'),
  ...phone('home', 'HOME'),
  ...phone('work', 'WORK'),
  {
    source: 'phones[].phone',
    with: KNOWN_OF_PHONES,
    target: 'custom_field.wix_phones',
    transform: 'JSON_ROWS',
    type: 'string',
    note: 'All numbers as they were typed: Insites has a place for one of each kind, and none for a fax.',
  },
  { source: 'jobTitle', target: 'job_title', transform: 'COPY' },
  {
    source: 'company',
    target: 'company.uuid',
    transform: 'REFERENCE',
    argument: 'lower-case',
    reference: COMPANY,
    note: 'Companies are told apart by name.',
  },
  { source: 'birthdate', target: 'birth_date', transform: 'COPY' },
  {
    source: 'picture.image.url',
    target: 'contact_avatar',
    transform: 'UPLOAD',
    note: 'Insites recommends at most 100 KB.',
  },
  {
    source: 'addresses[].id',
    target: 'default_address.uuid',
    transform: 'REFERENCE',
    reference: ADDRESS,
    note: 'The first address; its row is written after this one.',
  },
  { source: 'labelKeys', target: 'custom_field.wix_labels', transform: 'LIST', type: 'array' },
  {
    source: 'extendedFields[].key',
    with: ['extendedFields[].value'],
    target: 'custom_field.wix_extended_fields',
    transform: 'JSON_ROWS',
    type: 'string',
    note: 'A custom field for each key is a decision of the new site: `extendedFields { definition }` has their names and types.',
  },
  {
    source: 'emailSubscription.status',
    target: 'custom_field.wix_email_subscription',
    transform: 'COPY',
    type: 'string',
  },
  {
    source: 'emailSubscription.deliverability',
    target: 'custom_field.wix_email_deliverability',
    transform: 'COPY',
    type: 'string',
  },
  {
    source: 'phoneSubscription.status',
    target: 'custom_field.wix_phone_subscription',
    transform: 'COPY',
    type: 'string',
  },
  { source: 'source.sourceType', target: 'custom_field.wix_source', transform: 'COPY', type: 'string' },
  { source: 'locale', target: 'custom_field.wix_locale', transform: 'COPY', type: 'string' },
  { source: 'externalId', target: 'custom_field.wix_external_id', transform: 'COPY', type: 'string' },
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

/** Address of a contact to address. */
export const addressFields: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  {
    source: '^.id',
    target: 'contact.uuid',
    transform: 'REFERENCE',
    reference: { step: 'contacts', entity: 'Contact' },
  },
  { source: 'tag', target: 'address_label', transform: 'COPY' },
  { source: 'addressLine', target: 'address_1', transform: 'COPY' },
  {
    source: 'streetAddress.name',
    with: ['streetAddress.number'],
    target: 'address_1',
    transform: 'JOIN',
    argument: ' ',
    note: 'Where Wix keeps street and number instead of a line.',
  },
  { source: 'addressLine2', target: 'address_2', transform: 'COPY' },
  { source: 'city', target: 'city', transform: 'COPY' },
  { source: 'postalCode', target: 'postcode', transform: 'COPY' },
  { source: 'subdivisionFullname', with: ['subdivision'], target: 'state', transform: 'FALLBACK' },
  { source: 'country', target: 'country', transform: 'COUNTRY_NAME' },
  { source: 'country', target: 'country_code', transform: 'COPY' },
  { source: 'latitude', target: 'latitude', transform: 'TEXT' },
  { source: 'longitude', target: 'longitude', transform: 'TEXT' },
];

/** Company of a contact to company. */
export const companyFields: readonly FieldRule[] = [
  {
    source: 'company',
    target: 'uuid',
    transform: 'WIX_UUID',
    argument: 'lower-case',
    note: 'The key is the name in lower case.',
  },
  { source: 'company', target: 'company_name', transform: 'COPY' },
];

const OF_WIX = 'It serves Wix alone.';
const ELSEWHERE = 'The same value is mapped from another field of the contact.';
const NO_PLACE = 'Insites has no field for it.';
const OF_MEMBERS = 'The step `members` brings it from the member itself.';

export const contactUnmapped: readonly UnmappedField[] = [
  { source: 'apiVersion', reason: OF_WIX },
  { source: 'revision', reason: OF_WIX },
  { source: 'raw', reason: 'The record as Wix sent it, for what no field has.' },
  { source: 'primaryPhone', reason: ELSEWHERE },
  {
    source: 'emails',
    reason: 'All addresses and tags are kept, the main one first; their ids serve Wix alone.',
  },
  {
    source: 'phones',
    reason:
      'All numbers are kept with tag, country and international form, the main one first; their ids serve Wix alone.',
  },
  { source: 'addresses.isDefault', reason: 'The first address is the default one.' },
  { source: 'addresses.subdivisions', reason: ELSEWHERE },
  { source: 'addresses.countryFullname', reason: ELSEWHERE },
  { source: 'addresses.formatted', reason: ELSEWHERE },
  { source: 'addresses.hint', reason: NO_PLACE },
  { source: 'addresses.recipient', reason: NO_PLACE },
  { source: 'addresses.streetAddress', reason: 'Flats and formatted lines have no place of their own.' },
  {
    source: 'emailSubscription',
    reason: 'The address is mapped already, and the time of consent has no field.',
  },
  {
    source: 'phoneSubscription',
    reason: 'The number is mapped already, and the time of consent has no field.',
  },
  { source: 'timeZone', reason: NO_PLACE },
  { source: 'picture', reason: 'Only the picture itself is moved.' },
  {
    source: 'labels',
    reason: 'Their keys are mapped; their names need a permission that also allows changes.',
  },
  { source: 'tagIds', reason: 'Ids of tags mean nothing outside of Wix.' },
  {
    source: 'extendedFields',
    reason: 'Definitions need a permission that also allows changes; keys and values are mapped.',
  },
  { source: 'source', reason: 'Ids of apps and users mean nothing outside of Wix.' },
  { source: 'lastActivity', reason: 'Insites keeps its own record of activities.' },
  { source: 'assigneeId', reason: 'Users of Wix are not administrators of Insites.' },
  { source: 'locationIds', reason: NO_PLACE },
  { source: 'segmentIds', reason: 'Segments are made anew in Insites.' },
  { source: 'memberInfo', reason: OF_MEMBERS },
  { source: 'member.id', reason: OF_MEMBERS },
];
