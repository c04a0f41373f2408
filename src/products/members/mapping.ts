import { phoneRules } from '../../migration/rules/index.ts';
import type { FieldRule, UnmappedField } from '../../contract/step-definition.ts';

// What members add to the contacts of Insites' CRM that they are.

const KEPT_BY_IMPORTS = 'Kept by imports; the REST API sets it to the time of the write.';

/** A custom field of the contact. */
function custom(source: string, name: string, type: 'string' | 'boolean' | 'datetime' = 'string'): FieldRule {
  const transform = type === 'datetime' ? 'DATE_TIME' : 'COPY';
  return { source, target: `custom_field.wix_${name}`, transform, type };
}

/** Member to the contact that is written already. */
export const memberFields: readonly FieldRule[] = [
  {
    source: 'contact.id',
    target: 'uuid',
    transform: 'WIX_UUID',
    note: 'The row of the contact that the member is.',
  },
  custom('id', 'member_id'),
  custom('loginEmail', 'login_email'),
  custom('loginEmailVerified', 'login_email_verified', 'boolean'),
  custom('status', 'member_status'),
  {
    source: 'status',
    target: 'is_archived',
    transform: 'VALUE_MAP',
    valueMap: [
      ['BLOCKED', true],
      ['APPROVED', null],
      ['PENDING', null],
      ['OFFLINE', null],
      ['UNKNOWN', null],
    ],
    note: 'Who was blocked in Wix must not log in.',
  },
  custom('privacyStatus', 'member_privacy'),
  custom('activityStatus', 'member_activity'),
  custom('profile.nickname', 'member_nickname'),
  custom('profile.slug', 'member_slug'),
  custom('profile.title', 'member_title'),
  {
    source: 'profile.photo.url',
    target: 'contact_avatar',
    transform: 'UPLOAD',
    note: 'The picture that the member chose; Insites recommends at most 100 KB.',
  },
  {
    source: 'badges[].title',
    target: 'custom_field.wix_member_badges',
    transform: 'LIST',
    type: 'array',
  },
  custom('about.html', 'member_about'),
  {
    source: 'contactInfo.customFields[].key',
    with: ['contactInfo.customFields[].value'],
    target: 'custom_field.wix_member_fields',
    transform: 'JSON_ROWS',
    type: 'string',
  },
  custom('lastLoginAt', 'member_last_login', 'datetime'),
  custom('createdAt', 'member_since', 'datetime'),
];

/** Member to a contact, where the step of contacts has not made it. */
export const memberContactFields: readonly FieldRule[] = [
  {
    source: 'contact.id',
    target: 'uuid',
    transform: 'WIX_UUID',
    note: 'The identity of the contact that the member is.',
  },
  { source: 'contact.id', target: 'custom_field.wix_contact_id', transform: 'COPY', type: 'string' },
  { source: 'loginEmail', target: 'email', transform: 'EMAIL' },
  { source: 'contactInfo.firstName', target: 'first_name', transform: 'COPY' },
  { source: 'contactInfo.lastName', target: 'last_name', transform: 'COPY' },
  ...phoneRules('contactInfo.phones', 'mobile'),
  { source: 'contactInfo.phones', target: 'custom_field.wix_phones', transform: 'JSON_ROWS', type: 'string' },
  { source: 'contactInfo.emails', target: 'custom_field.wix_emails', transform: 'JSON_ROWS', type: 'string' },
  { source: 'contactInfo.jobTitle', target: 'job_title', transform: 'COPY' },
  { source: 'contactInfo.birthdate', target: 'birth_date', transform: 'COPY' },
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

export const memberUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: 'The record as Wix sent it, for what no field has.' },
  { source: 'updatedAt', reason: 'The time of the last change of the contact is kept.' },
  {
    source: 'contactInfo',
    reason: 'The contact itself holds it, and more, and is mapped by the step `contacts`.',
  },
  { source: 'profile.photo', reason: 'Only the picture itself is moved.' },
  { source: 'profile.cover', reason: 'Insites has no such picture.' },
  { source: 'badges', reason: 'Only the titles are moved; Insites has no badges.' },
  { source: 'about', reason: 'The text is moved as HTML.' },
  { source: 'wixUser', reason: 'Users of Wix are not administrators of Insites.' },
];
