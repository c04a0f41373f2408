/** The Wix products of the graph, as `connection` and `migrationPlan` name them; SITE is the site itself. */
export const productNames = [
  'SITE',
  'STORES',
  'ORDERS',
  'MEMBERS',
  'CONTACTS',
  'BOOKINGS',
  'EVENTS',
  'FORMS',
  'DATA',
  'BLOG',
] as const;

export type ProductName = (typeof productNames)[number];
