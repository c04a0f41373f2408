import { DAY, iso, times, type Json, type JsonObject } from '../making.ts';

const LABEL_NAMES: readonly (readonly [key: string, displayName: string, labelType: string])[] = [
  ['contacts.contacted-me', 'Contacted me', 'SYSTEM'],
  ['contacts.customers', 'Customers', 'SYSTEM'],
  ['bookings.clients', 'Clients', 'WIX_APP_DEFINED'],
  ['custom.vip', 'VIP ⭐', 'USER_DEFINED'],
  ['custom.stammkunden', 'Stammkunden', 'USER_DEFINED'],
  ['custom.לקוחות', 'לקוחות', 'USER_DEFINED'],
];
const NAMESPACES: Readonly<Record<string, string>> = {
  contacts: 'Contacts',
  bookings: 'Bookings',
  custom: 'Labels',
};
const namespaceOf = (key: string): string => key.split('.')[0] ?? '';

/** More than the fifty that a page has unless more are asked for. */
const LABEL_COUNT = 64;

/** wire: the labels of the site. */
export const LABELS: readonly JsonObject[] = times(LABEL_COUNT, (place) => {
  const unnamed = [`custom.list-${place}`, `List no. ${place}`, 'USER_DEFINED'] as const;
  const [key, displayName, labelType] = LABEL_NAMES[place] ?? unnamed;
  return {
    namespace: namespaceOf(key),
    namespaceDisplayName: NAMESPACES[namespaceOf(key)],
    key,
    displayName,
    labelType,
    createdDate: iso(Date.UTC(2018, 1, 1) + place * DAY),
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

/** Values of fields that the site's owner made; the field of the last one was deleted since. */
export const FIELD_VALUES: readonly { readonly key: string; readonly value: (n: number) => Json }[] = [
  { key: 'custom.notes', value: (n) => `Prefers \u202Bעברית\u202C – "soft" yarn\nOrder ${n}` },
  { key: 'custom.loyalty-points', value: (n) => n * 1000.125 },
  { key: 'custom.first-visit', value: () => '1968-05-04' },
  { key: 'custom.portfolio', value: (n) => `https://portfolio.example.com/${n}` },
  { key: 'custom.deleted-field', value: () => 'still here' },
];

const FIELD_NAMES: readonly (readonly [key: string, displayName: string, ownType?: string])[] = [
  ['contacts.displayByFirstName', 'Name'],
  ['emailSubscriptions.subscriptionStatus', 'Email subscription'],
  ['emailSubscriptions.deliverabilityStatus', 'Email deliverability'],
  ['emailSubscriptions.effectiveEmail', 'Email'],
  ['members.membershipStatus', 'Membership'],
  ['custom.notes', 'Notes', 'TEXT'],
  ['custom.loyalty-points', 'Loyalty points', 'NUMBER'],
  ['custom.first-visit', 'First visit', 'DATE'],
  ['custom.portfolio', 'Portfolio', 'URL'],
];

/** wire: the extended fields of contacts. */
export const EXTENDED_FIELDS: readonly JsonObject[] = FIELD_NAMES.map(([key, displayName, ownType]) => ({
  namespace: namespaceOf(key),
  key,
  createdDate: '2018-02-01T09:15:00.000Z',
  updatedDate: '2024-07-01T10:00:00.000Z',
  displayName,
  ...(ownType === undefined
    ? { dataType: 'TEXT', fieldType: 'SYSTEM', description: `${displayName}, kept by Wix` }
    : { dataType: ownType, fieldType: 'USER_DEFINED' }),
}));
