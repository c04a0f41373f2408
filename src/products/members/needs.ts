import type { PermissionNeed } from '../../contract/product-module.ts';
import { recordsOf } from '../../wix/envelope.ts';
import { permissions } from '../../wix/permissions.ts';
import { endpoints } from './endpoints.ts';

/** What a key needs to read members. */
export const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.MEMBERS,
    purpose: 'Site members and their profiles, which become CRM contacts.',
    loss: 'The migrated site does not know who could log in; members without an order or a contact are missing.',
    lists: ['members'],
    probe: async (wix) =>
      recordsOf(
        (await wix.call(endpoints.queryMembers, { query: { paging: { limit: 1, offset: 0 } } })).members,
        'members',
        ({ id }) => id,
      ),
  },
  {
    permission: permissions.BADGES,
    purpose: 'The badges that members were given.',
    loss: 'Badges are missing; members come without them.',
    parts: [{ list: 'members', field: 'badges' }],
    probe: (wix) => wix.call(endpoints.queryBadges, { query: { cursorPaging: { limit: 1 } } }),
  },
];
