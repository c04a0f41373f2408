import type { Json, JsonObject } from '../json.ts';

/** Values of fields that the site's owner made; the field of the last one was deleted since. */
export const FIELD_VALUES: readonly { readonly key: string; readonly value: (serial: number) => Json }[] = [
  { key: 'custom.notes', value: (serial) => `Prefers \u202Bעברית\u202C – "soft" yarn\nOrder ${serial}` },
  { key: 'custom.loyalty-points', value: (serial) => serial * 1000.125 },
  { key: 'custom.first-visit', value: () => '1968-05-04' },
  { key: 'custom.portfolio', value: (serial) => `https://portfolio.example.com/${serial}` },
  { key: 'custom.deleted-field', value: () => 'still here' },
];

const DEFINED: readonly (readonly [key: string, displayName: string, dataType: string])[] = [
  ['custom.notes', 'Notes', 'TEXT'],
  ['custom.loyalty-points', 'Loyalty points', 'NUMBER'],
  ['custom.first-visit', 'First visit', 'DATE'],
  ['custom.portfolio', 'Portfolio', 'URL'],
];
const SYSTEM: readonly (readonly [key: string, displayName: string])[] = [
  ['contacts.displayByFirstName', 'Name'],
  ['emailSubscriptions.subscriptionStatus', 'Email subscription'],
  ['emailSubscriptions.deliverabilityStatus', 'Email deliverability'],
  ['emailSubscriptions.effectiveEmail', 'Email'],
  ['members.membershipStatus', 'Membership'],
];

/** wire: the extended fields of contacts. */
export const EXTENDED_FIELDS: readonly JsonObject[] = [
  ...SYSTEM.map(([key, displayName]) => ({
    ...dated(key),
    displayName,
    dataType: 'TEXT',
    fieldType: 'SYSTEM',
    description: `${displayName}, kept by Wix`,
  })),
  ...DEFINED.map(([key, displayName, dataType]) => ({
    ...dated(key),
    displayName,
    dataType,
    fieldType: 'USER_DEFINED',
  })),
];

function dated(key: string): JsonObject {
  return {
    namespace: key.split('.')[0],
    key,
    createdDate: '2018-02-01T09:15:00.000Z',
    updatedDate: '2024-07-01T10:00:00.000Z',
  };
}
