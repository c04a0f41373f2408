import { richTextRisk } from '../../migration/rules/index.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';
import { memberContactFields, memberFields, memberUnmapped } from './mapping.ts';

const since = (time: string) => ({ filter: { updatedAt: { gte: time } } });

const memberContacts: StepDefinition = {
  id: 'memberContacts',
  title: 'Members who are no contacts yet',
  wixEntity: 'MemberContact',
  nodeType: 'Member',
  connection: 'members',
  since,
  count: { kind: 'TOTAL_COUNT' },
  derivedFrom: 'members',
  dependsOn: ['contacts'],
  entity: 'contact',
  action: 'CREATE_MISSING',
  key: 'contact.id',
  identityOf: 'Contact',
  dedupe: ['email'],
  merges: true,
  // Wix makes a contact of every member.
  expected: { alreadyThere: { by: 'contacts' } },
  onlyIf: { path: 'contact.id', is: 'PRESENT', reason: 'Wix names no contact of the member.' },
  fields: memberContactFields,
  unmapped: [],
  warnings: [
    'The step reads the members: the count is theirs. Most of them are contacts already, and nothing is written for those.',
  ],
  risks: [
    {
      code: 'MEMBER_WITHOUT_EMAIL',
      severity: 'INFO',
      message:
        'Members without a login address, such as guest writers, become contacts only where their contact has an address.',
      advice: 'Nothing to do, unless they are to write for the new site.',
      when: { path: 'loginEmail', is: 'MISSING' },
    },
  ],
};

const members: StepDefinition = {
  id: 'members',
  title: 'What members have beside their contact',
  wixEntity: 'Member',
  nodeType: 'Member',
  connection: 'members',
  since,
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: ['contacts', 'memberContacts'],
  entity: 'contact',
  action: 'UPDATE',
  key: 'contact.id',
  identityOf: 'Contact',
  dedupe: ['uuid'],
  onlyIf: { path: 'contact.id', is: 'PRESENT', reason: 'Wix names no contact of the member.' },
  fields: memberFields,
  // Most members have few badges: one page of them, and one of the badges themselves.
  expected: { costs: { 'Member.badges': { kind: 'batch', perRequest: 100, requests: 2, size: 2 } } },
  unmapped: memberUnmapped,
  media: ['profile.photo.url', 'profile.cover.image.url'],
  richTexts: [
    { html: 'about.html', document: 'about.content', files: 'about.files', losses: 'about.losses' },
  ],
  risks: [
    richTextRisk('about.losses'),
    {
      code: 'MEMBER_WITHOUT_CONTACT',
      severity: 'WARNING',
      message: 'Members of whom Wix names no contact are not moved.',
      advice: 'Enter them by hand: the members area of Wix lists them.',
      when: { path: 'contact.id', is: 'MISSING' },
    },
    {
      code: 'MEMBER_LOGIN_ADDRESS',
      severity: 'WARNING',
      message: 'A member may log in with another address than the main one of the contact.',
      advice: 'Compare `wix_login_email` with `email` before accounts are made.',
    },
    {
      code: 'GUEST_WRITERS',
      severity: 'INFO',
      message: 'Guest writers of the blog (OFFLINE) have no address to log in with.',
      advice: 'Nothing to do, unless they are to write for the new site.',
      when: { path: 'status', is: 'ONE_OF', values: ['OFFLINE'] },
    },
  ],
};

/** What the migration does with the members of Wix. */
export const steps: readonly StepDefinition[] = [memberContacts, members];
