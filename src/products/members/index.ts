import type { ProductModule } from '../../contract/product-module.ts';
import { endpoints } from './endpoints.ts';
import { MEMBERS_PAGE } from './members-list.ts';
import { needs } from './needs.ts';
import { resolvers } from './resolvers.ts';
import { steps } from './steps.ts';

const BATCH = { kind: 'batch', perRequest: MEMBERS_PAGE } as const;

/** What is read once, however many members ask for it. */
const ONCE = { kind: 'batch', perRequest: Number.MAX_SAFE_INTEGER } as const;

export const members: ProductModule = {
  name: 'MEMBERS',
  title: 'Wix Members',
  schema: 'members',
  endpoints: Object.values(endpoints),
  permissions: needs,
  resolvers,
  steps,
  costs: {
    'Query.member': { kind: 'fixed', requests: 1 },
    // Each page but the first begins with the last member of the one before.
    'Query.members': { kind: 'connection', pageMax: MEMBERS_PAGE - 1 },
    'Member.contact': BATCH,
    // The badges that members were given fill more than a page where each has two; the badges themselves are few.
    'Member.badges': { ...BATCH, requests: 4, size: 2 },
    'Member.about': BATCH,
    'Member.wixUser': BATCH,
    'Contact.member': BATCH,
    'MemberContactInfo.customFields': { kind: 'list', size: 5 },
    'MemberCustomField.definition': ONCE,
  },
};
