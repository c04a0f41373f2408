import type { StepDefinition } from '../../contract/step-definition.ts';
import { addressFields, companyFields, contactFields, contactUnmapped } from './mapping.ts';

const since = (time: string) => ({ filter: { updatedAt: { gte: time } } });

const companies: StepDefinition = {
  id: 'companies',
  title: 'Companies that contacts name',
  wixEntity: 'Company',
  nodeType: 'Contact',
  connection: 'contacts',
  since,
  count: { kind: 'TOTAL_COUNT' },
  derivedFrom: 'contacts',
  dependsOn: [],
  entity: 'company',
  action: 'CREATE_MISSING',
  key: 'company',
  keyInAnyCase: true,
  dedupe: ['company_name'],
  onlyIf: { path: 'company', is: 'PRESENT', reason: 'The contact has no company.' },
  fields: companyFields,
  unmapped: [],
  warnings: [
    'The step reads the contacts: the count is theirs, and each name becomes one company. Names are compared in lower case.',
  ],
  risks: [
    {
      code: 'COMPANY_BY_NAME',
      severity: 'INFO',
      message: 'Wix keeps no companies, only their names with contacts: two spellings become two companies.',
      advice: 'Merge them in Insites after the copy.',
    },
  ],
};

const contacts: StepDefinition = {
  id: 'contacts',
  title: 'Contacts with addresses',
  wixEntity: 'Contact',
  nodeType: 'Contact',
  connection: 'contacts',
  since,
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: ['companies'],
  entity: 'contact',
  action: 'CREATE',
  key: 'id',
  dedupe: ['email'],
  merges: true,
  fields: contactFields,
  children: [
    {
      id: 'addresses',
      wixEntity: 'ContactAddress',
      path: 'addresses[]',
      entity: 'contact_address',
      key: ['id'],
      parent: 'contact.uuid',
      fields: addressFields,
      constants: [{ target: 'related_type', value: 'contact' }],
      assumedSize: 1,
    },
  ],
  unmapped: contactUnmapped,
  media: ['picture.image.url'],
  risks: [
    {
      code: 'CONTACT_WITHOUT_EMAIL',
      severity: 'WARNING',
      message: 'Contacts without an e-mail address cannot become contacts of Insites, which requires one.',
      advice: 'Add addresses in Wix before the move, or keep these contacts as a list outside of Insites.',
      when: { path: 'primaryEmail', is: 'MISSING' },
    },
    {
      code: 'CONTACT_DUPLICATE_EMAIL',
      severity: 'WARNING',
      message:
        'Several contacts of Wix have the same e-mail address; Insites keeps one contact for each address.',
      advice:
        'The oldest of them becomes the contact, and records of the others refer to it. Merge them in Wix before the move where each knows something else.',
      when: { path: 'primaryEmail', is: 'DUPLICATE' },
    },
    {
      code: 'AVATAR_SIZE',
      severity: 'INFO',
      message: 'Insites recommends pictures of contacts up to 100 KB; larger ones are moved as they are.',
      advice: 'Make them smaller after the copy where pages load slowly.',
      when: { path: 'picture.sizeInBytes', is: 'MORE_THAN', number: 102_400 },
    },
    {
      code: 'CONSENT',
      severity: 'WARNING',
      message:
        'Consent to marketing is moved as a custom field: Insites does not send or withhold anything because of it.',
      advice:
        'Set up lists from `wix_email_subscription` and `wix_phone_subscription` before the first mailing.',
    },
    {
      code: 'MERGED_CONTACTS',
      severity: 'INFO',
      message: 'Records may refer to contacts by ids from before a merge; such references lead nowhere.',
      advice: '`contact(id: …)` tells which contact an old id stands for.',
    },
  ],
};

/** What the migration does with the contacts of Wix. */
export const steps: readonly StepDefinition[] = [companies, contacts];
