import type { JsonObject } from '../json.ts';

const NAMED: readonly (readonly [key: string, displayName: string, labelType: string])[] = [
  ['contacts.contacted-me', 'Contacted me', 'SYSTEM'],
  ['contacts.customers', 'Customers', 'SYSTEM'],
  ['bookings.clients', 'Clients', 'WIX_APP_DEFINED'],
  ['custom.vip', 'VIP ⭐', 'USER_DEFINED'],
  ['custom.stammkunden', 'Stammkunden', 'USER_DEFINED'],
  ['custom.לקוחות', 'לקוחות', 'USER_DEFINED'],
];

/** More than the fifty that a page has unless more are asked for. */
const COUNT = 64;

const NAMESPACES: Readonly<Record<string, string>> = {
  contacts: 'Contacts',
  bookings: 'Bookings',
  custom: 'Labels',
};

/** wire: the labels of the site. */
export const LABELS: readonly JsonObject[] = Array.from({ length: COUNT }, (_, place) => {
  const [key, displayName, labelType] = NAMED[place] ?? [
    `custom.list-${place}`,
    `List no. ${place}`,
    'USER_DEFINED',
  ];
  const namespace = key.split('.')[0] ?? 'custom';
  return {
    namespace,
    namespaceDisplayName: NAMESPACES[namespace] ?? '',
    key,
    displayName,
    labelType,
    createdDate: new Date(Date.UTC(2018, 1, 1) + place * 86_400_000).toISOString(),
    updatedDate: '2025-02-03T04:05:06.000Z',
  };
});

/** The labels of a contact; one of them was deleted, and is still on some. */
export function labelKeysOf(contact: number): string[] {
  const keys = contact % 3 === 0 ? ['contacts.contacted-me'] : [];
  if (contact % 4 === 1) keys.push('contacts.customers', `custom.list-${10 + (contact % 50)}`);
  if (contact % 20 === 5) keys.push('custom.vip', 'custom.לקוחות');
  if (contact % 45 === 9) keys.push('custom.deleted-label');
  return keys;
}
