import { identity, reference } from '../../migration/rules/references.ts';
import { always, missing, oneOf, richTextRisk, risk } from '../../migration/rules/risks.ts';
import { addressParts, below, list, phone, rows } from '../../migration/rules/several-values.ts';
import { created } from '../../migration/rules/shared.ts';
import { recordsOf, step } from '../../migration/rules/steps.ts';
import { email, text, time, upload, word } from '../../migration/rules/values.ts';

// Members are contacts of Insites' CRM, with more to say.

const WRITERS = 'Nothing to do, unless they are to write for the new site.';

/** The row of the contact that the member is. */
const ofContact = {
  entity: 'contact',
  key: 'contact.id',
  identityOf: 'Contact',
  onlyIf: { path: 'contact.id', is: 'PRESENT', reason: 'Wix names no contact of the member.' },
} as const;

const OWN = { step: 'memberContacts', entity: ofContact.identityOf };
const ADDRESS = { step: 'memberContacts', entity: 'ContactAddress' };

const members = step({
  ...ofContact,
  id: 'members',
  title: 'What members have beside their contact',
  wixEntity: 'Member',
  dependsOn: ['contacts', 'memberContacts'],
  action: 'UPDATE',
  dedupe: ['uuid'],
  fields: [
    identity('contact.id', { note: 'The row of the contact that the member is.' }),
    text('id', 'custom_field.wix_member_id'),
    text('loginEmail', 'custom_field.wix_login_email'),
    text('loginEmailVerified', 'custom_field.wix_login_email_verified', { type: 'boolean' }),
    text('status', 'custom_field.wix_member_status'),
    word(
      'status',
      'is_archived',
      { BLOCKED: true, 'APPROVED PENDING OFFLINE UNKNOWN': null },
      { note: 'Who was blocked in Wix must not log in.' },
    ),
    text('privacyStatus', 'custom_field.wix_member_privacy'),
    text('activityStatus', 'custom_field.wix_member_activity'),
    ...below('profile', [
      text('nickname', 'custom_field.wix_member_nickname'),
      text('slug', 'custom_field.wix_member_slug'),
      text('title', 'custom_field.wix_member_title'),
      upload('photo.url', 'contact_avatar', {
        note: 'The picture that the member chose; Insites recommends at most 100 KB.',
      }),
    ]),
    list('badges[].title', 'custom_field.wix_member_badges'),
    text('about.html', 'custom_field.wix_member_about'),
    rows('contactInfo.customFields[]', ['key', 'value'], 'custom_field.wix_member_fields'),
    time('lastLoginAt', 'custom_field.wix_member_last_login'),
    time('createdAt', 'custom_field.wix_member_since'),
  ],
  // Most members have few badges: one page of them, and those who have none are asked for again; what the badges are is kept.
  expected: { costs: { 'Member.badges': { kind: 'batch', perRequest: 100, requests: 2, size: 2 } } },
  unmapped: {
    raw: 'The record as Wix sent it, for what no field has.',
    updatedAt: 'The time of the last change of the contact is kept.',
    contactInfo:
      'The contact itself holds it, and more, and is mapped by the step `contacts`, or by `memberContacts` where it is not among them.',
    'profile.photo': 'Only the picture itself is moved.',
    'profile.cover': 'Insites has no such picture.',
    badges: 'Only the titles are moved; Insites has no badges.',
    about: 'The text is moved as HTML.',
    wixUser: 'Users of Wix are not administrators of Insites.',
  },
  media: ['profile.photo.url', 'profile.cover.image.url'],
  richTexts: [
    { html: 'about.html', document: 'about.content', files: 'about.files', losses: 'about.losses' },
  ],
  risks: [
    richTextRisk('about.losses'),
    risk.warning('MEMBER_WITHOUT_CONTACT', missing('contact.id'), {
      message: 'Members of whom Wix names no contact are not moved.',
      advice: 'Enter them by hand: the members area of Wix lists them.',
    }),
    risk.warning('MEMBER_LOGIN_ADDRESS', always, {
      message: 'A member may log in with another address than the main one of the contact.',
      advice: 'Compare `wix_login_email` with `email` before accounts are made.',
    }),
    risk.info('GUEST_WRITERS', oneOf('status', 'OFFLINE'), {
      message: 'Guest writers of the blog (OFFLINE) have no address to log in with.',
      advice: WRITERS,
    }),
  ],
});

const memberContacts = step({
  ...recordsOf(members),
  ...ofContact,
  id: 'memberContacts',
  title: 'Members who are no contacts yet',
  wixEntity: 'MemberContact',
  dependsOn: ['contacts'],
  action: 'CREATE_MISSING',
  dedupe: ['email'],
  merges: true,
  // Wix makes a contact of every member.
  expected: { alreadyThere: { by: 'contacts' } },
  fields: [
    identity('contact.id', { note: 'The identity of the contact that the member is.' }),
    text('contact.id', 'custom_field.wix_contact_id'),
    email('loginEmail', 'email'),
    ...below('contactInfo', [
      text('firstName', 'first_name'),
      text('lastName', 'last_name'),
      ...phone('phones', 'mobile'),
      rows('phones', [], 'custom_field.wix_phones'),
      rows('emails', [], 'custom_field.wix_emails'),
      text('jobTitle', 'job_title'),
      text('birthdate', 'birth_date'),
      text('company', 'custom_field.wix_company'),
    ]),
    reference('contactInfo.addresses[].id', 'default_address.uuid', ADDRESS, {
      note: 'The first address; its row is written after this one.',
    }),
    created,
  ],
  children: [
    {
      id: 'addresses',
      wixEntity: ADDRESS.entity,
      path: 'contactInfo.addresses[]',
      entity: 'contact_address',
      key: ['id'],
      parent: 'contact.uuid',
      fields: [
        identity(),
        reference('^.contact.id', 'contact.uuid', OWN),
        ...addressParts,
        text('subdivision', 'state'),
      ],
      constants: [{ target: 'related_type', value: 'contact' }],
      assumedSize: 1,
    },
  ],
  warnings: [
    'The step reads the members: the count is theirs. Most of them are contacts already, and nothing is written for those.',
  ],
  risks: [
    risk.info('MEMBER_WITHOUT_EMAIL', missing('loginEmail'), {
      message:
        'Members without a login address, such as guest writers, become contacts only where their contact has an address.',
      advice: WRITERS,
    }),
  ],
});

/** What the migration does with the members of Wix. */
export const steps = [memberContacts, members];
