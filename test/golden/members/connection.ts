import { endpoints } from '../../../src/products/members/wire.ts';
import { IN_WORDS, lacks, tick, type TestedProduct } from '../connection/tested-product.ts';
import { denied, route } from '../golden-wix.ts';

export const connection: TestedProduct = {
  product: 'MEMBERS',
  title: 'Wix Members',
  insitesModule: 'CRM',
  purpose: 'Site members and their profiles, which become CRM contacts.',
  loss: 'The migrated site does not know who could log in; members without an order or a contact are missing.',
  ticks: [
    tick('Read Members', 'SCOPE.DC-MEMBERS.READ-MEMBERS'),
    tick('Read Badges', 'SCOPE.DC-MEMBERS.READ-BADGES'),
  ],
  open: [route(endpoints.queryMembers, { members: [] }), route(endpoints.queryBadges, { badges: [] })],
  partial: lacks('Read Members', IN_WORDS, [denied(endpoints.queryMembers)]),
};
