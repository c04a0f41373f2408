import { READ_ONCE } from '../../contract/field-cost.ts';
import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { recordsOf } from '../../wix/api/envelope.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { ONE, ONE_BY_OFFSET } from '../../wix/api/wql.ts';
import { endpoints } from './wire.ts';
import { resolvers } from './fields.ts';
import { members as list } from './lists.ts';
import { steps } from './migration.ts';

/** What a key needs to read members. */
const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.MEMBERS,
    purpose: 'Site members and their profiles, which become CRM contacts.',
    loss: 'The migrated site does not know who could log in; members without an order or a contact are missing.',
    lists: ['members'],
    probe: async (wix) =>
      recordsOf(
        (await wix.call(endpoints.queryMembers, { query: ONE_BY_OFFSET })).members,
        'members',
        ({ id }) => id,
      ),
  },
  {
    permission: permissions.BADGES,
    purpose: 'The badges that members were given.',
    loss: 'Badges are missing; members come without them.',
    parts: [{ list: 'members', field: 'badges' }],
    probe: (wix) => wix.call(endpoints.queryBadges, { query: ONE }),
  },
];

const BATCH = { kind: 'batch', perRequest: 100 } as const;

/** Of which those without are asked for again. */
const TWICE = { ...BATCH, requests: 2 } as const;

export const members: ProductModule = {
  name: 'MEMBERS',
  title: 'Wix Members',
  target: { module: 'CRM', alternative: null, becomes: 'contacts', place: 2 },
  apps: [
    {
      id: '14cc59bc-f0b7-15b8-e1c7-89ce41d0e0c9',
      name: 'Wix Members Area',
      data: 'members with their profiles',
    },
  ],
  schema: 'members',
  endpoints: Object.values(endpoints),
  permissions: needs,
  steps,
  ...graphOf([list], {
    resolvers,
    costs: {
      // The badges that members were given fill more than a page where each has two, and those without are asked for again; the badges
      // themselves are few.
      'Member.badges': { ...BATCH, requests: 5, size: 2 },
      'Member.about': TWICE,
      'Member.wixUser': BATCH,
      'Contact.member': BATCH,
      'MemberContactInfo.customFields': { kind: 'list', size: 5 },
      'MemberCustomField.definition': READ_ONCE,
    },
  }),
};
