import type { FieldRule } from '../../contract/step-definition.ts';
import { ANY_CASE, CONTACT, identity, reference } from '../../migration/rules/references.ts';
import { always, duplicate, missing, moreThan, risk } from '../../migration/rules/risks.ts';
import {
  addressParts,
  below,
  firstOf,
  list,
  phone,
  rows,
  UNPARTED,
} from '../../migration/rules/several-values.ts';
import { times } from '../../migration/rules/shared.ts';
import { child, recordsOf, step } from '../../migration/rules/steps.ts';
import { because } from '../../migration/rules/unmapped.ts';
import { asText, email, text, upload } from '../../migration/rules/values.ts';

const COMPANY = { step: 'companies', entity: 'Company' };
const ADDRESS = { step: 'contacts', entity: 'ContactAddress' };

const OF_WIX = 'It serves Wix alone.';
const ELSEWHERE = 'The same value is mapped from another field of the contact.';
const NO_PLACE = 'Insites has no field for it.';

const KNOWN_OF_PHONES = ['tag', 'countryCode', 'e164Phone'];

/** The phone number for a place of Insites, which has one for each. */
function phoneAt(place: 'mobile' | 'home' | 'work', tags: string): readonly FieldRule[] {
  return below('phones[]', phone('phone', place, KNOWN_OF_PHONES, tags));
}

const contacts = step({
  id: 'contacts',
  title: 'Contacts with addresses',
  wixEntity: 'Contact',
  dependsOn: ['companies'],
  entity: 'contact',
  dedupe: ['email'],
  merges: true,
  fields: [
    text('id', 'custom_field.wix_contact_id'),
    email('primaryEmail', 'email'),
    email('emails[].email', 'email_2', {
      argument: '2',
      lossy: true,
      note: 'Further addresses are kept with the first two in `wix_emails`.',
    }),
    rows('emails[]', ['email', 'tag'], 'custom_field.wix_emails'),
    text('firstName', 'first_name'),
    text('lastName', 'last_name'),
    ...phoneAt('mobile', 'MOBILE MAIN * !HOME !WORK !FAX'),
    ...phoneAt('home', 'HOME'),
    ...phoneAt('work', 'WORK'),
    rows('phones[]', ['phone', ...KNOWN_OF_PHONES], 'custom_field.wix_phones', {
      note: 'All numbers as they were typed: Insites has a place for one of each kind, and none for a fax.',
    }),
    text('jobTitle', 'job_title'),
    reference('company', 'company.uuid', COMPANY, {
      argument: ANY_CASE,
      note: 'Companies are told apart by name.',
    }),
    text('birthdate', 'birth_date'),
    upload('picture.image.url', 'contact_avatar', { note: 'Insites recommends at most 100 KB.' }),
    reference('addresses[].id', 'default_address.uuid', ADDRESS, {
      note: 'The first address; its row is written after this one.',
    }),
    list('labelKeys', 'custom_field.wix_labels'),
    rows('extendedFields[]', ['key', 'value'], 'custom_field.wix_extended_fields', {
      note: 'A custom field for each key is a decision of the new site: `extendedFields { definition }` has their names and types.',
    }),
    text('emailSubscription.status', 'custom_field.wix_email_subscription'),
    text('emailSubscription.deliverability', 'custom_field.wix_email_deliverability'),
    text('phoneSubscription.status', 'custom_field.wix_phone_subscription'),
    text('source.sourceType', 'custom_field.wix_source'),
    text('locale', 'custom_field.wix_locale'),
    text('externalId', 'custom_field.wix_external_id'),
    ...times,
  ],
  children: [
    child('contact.uuid', CONTACT, {
      id: 'addresses',
      wixEntity: 'ContactAddress',
      entity: 'contact_address',
      key: ['id'],
      fields: [
        text('tag', 'address_label'),
        ...addressParts,
        text('formatted', 'address_1', { note: UNPARTED }),
        text('streetAddress.apartment', 'address_2'),
        firstOf(['subdivisionFullname', 'subdivision'], 'state'),
        asText('latitude'),
        asText('longitude'),
      ],
      constants: [{ target: 'related_type', value: 'contact' }],
    }),
  ],
  unmapped: {
    ...because(OF_WIX, 'apiVersion revision'),
    raw: 'The record as Wix sent it, for what no field has.',
    primaryPhone: ELSEWHERE,
    emails: 'All addresses and tags are kept, the main one first; their ids serve Wix alone.',
    phones:
      'All numbers are kept with tag, country and international form, the main one first; their ids serve Wix alone.',
    'addresses.isDefault': 'The first address is the default one.',
    ...because(ELSEWHERE, 'addresses.subdivisions addresses.countryFullname'),
    ...because(NO_PLACE, 'addresses.hint addresses.recipient'),
    'addresses.streetAddress': 'Street, number and flat are mapped; the formatted line is made of them.',
    emailSubscription: 'The address is mapped already, and the time of consent has no field.',
    phoneSubscription: 'The number is mapped already, and the time of consent has no field.',
    timeZone: NO_PLACE,
    picture: 'Only the picture itself is moved.',
    labels: 'Their keys are mapped; their names need a permission that also allows changes.',
    tagIds: 'Ids of tags mean nothing outside of Wix.',
    extendedFields: 'Definitions need a permission that also allows changes; keys and values are mapped.',
    source: 'Ids of apps and users mean nothing outside of Wix.',
    lastActivity: 'Insites keeps its own record of activities.',
    assigneeId: 'Users of Wix are not administrators of Insites.',
    locationIds: NO_PLACE,
    segmentIds: 'Segments are made anew in Insites.',
    ...because('The step `members` brings it from the member itself.', 'memberInfo member.id'),
  },
  media: ['picture.image.url'],
  risks: [
    risk.warning('CONTACT_WITHOUT_EMAIL', missing('primaryEmail'), {
      message: 'Contacts without an e-mail address cannot become contacts of Insites, which requires one.',
      advice: 'Add addresses in Wix before the move, or keep these contacts as a list outside of Insites.',
    }),
    risk.warning('CONTACT_DUPLICATE_EMAIL', duplicate('primaryEmail'), {
      message:
        'Several contacts of Wix have the same e-mail address; Insites keeps one contact for each address.',
      advice:
        'The oldest of them becomes the contact, and records of the others refer to it. Merge them in Wix before the move where each knows something else.',
    }),
    risk.info('AVATAR_SIZE', moreThan('picture.sizeInBytes', 102_400), {
      message: 'Insites recommends pictures of contacts up to 100 KB; larger ones are moved as they are.',
      advice: 'Make them smaller after the copy where pages load slowly.',
    }),
    risk.warning('CONSENT', always, {
      message:
        'Consent to marketing is moved as a custom field: Insites does not send or withhold anything because of it.',
      advice:
        'Set up lists from `wix_email_subscription` and `wix_phone_subscription` before the first mailing.',
    }),
    risk.info('MERGED_CONTACTS', always, {
      message: 'Records may refer to contacts by ids from before a merge; such references lead nowhere.',
      advice: '`contact(id: …)` tells which contact an old id stands for.',
    }),
  ],
});

const companies = step({
  ...recordsOf(contacts),
  id: 'companies',
  title: 'Companies that contacts name',
  wixEntity: 'Company',
  entity: 'company',
  action: 'CREATE_MISSING',
  key: 'company',
  keyInAnyCase: true,
  dedupe: ['company_name'],
  onlyIf: { path: 'company', is: 'PRESENT', reason: 'The contact has no company.' },
  fields: [
    identity('company', { argument: ANY_CASE, note: 'The key is the name in lower case.' }),
    text('company', 'company_name'),
  ],
  warnings: [
    'The step reads the contacts: the count is theirs, and each name becomes one company. Names are compared in lower case.',
  ],
  risks: [
    risk.info('COMPANY_BY_NAME', always, {
      message: 'Wix keeps no companies, only their names with contacts: two spellings become two companies.',
      advice: 'Merge them in Insites after the copy.',
    }),
  ],
});

/** What the migration does with the contacts of Wix. */
export const steps = [companies, contacts];
