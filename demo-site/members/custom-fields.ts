import { guidOf } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';

/** Values that members have entered; the field of the last one was deleted since. */
export const CUSTOM_VALUES: readonly {
  readonly key: string;
  readonly name: string;
  readonly value: (serial: number) => Json;
}[] = [
  {
    key: 'custom.favourite-colour',
    name: 'Favourite colour',
    value: (serial) => ['grün', 'כחול', ''][serial % 3] ?? '',
  },
  {
    key: 'custom.years-of-craft',
    name: 'Years of craft',
    value: (serial) => (serial % 7 === 0 ? 0.125 : serial % 40),
  },
  { key: 'custom.first-visit', name: 'First visit', value: () => '1968-05-04' },
  {
    key: 'custom.workshop-site',
    name: 'Workshop site',
    value: (serial) => `https://workshop.example.com/${serial}?a=1&b=2`,
  },
  {
    key: 'custom.instagram',
    name: 'Instagram',
    value: (serial) => (serial % 8 === 0 ? null : `@maker_${serial}`),
  },
  { key: 'custom.newsletter-topics', name: 'Topics', value: () => ['wool', 'naïve art'] },
  { key: 'custom.deleted-field', name: 'Shoe size', value: () => '42⅔' },
];

const TYPES = ['TEXT', 'NUMBER', 'DATE', 'URL', 'SOCIAL', 'TEXT'];
const SOCIAL = [
  'FACEBOOK',
  'INSTAGRAM',
  'LINKEDIN',
  'TWITTER',
  'YOUTUBE',
  'PINTEREST',
  'TIKTOK',
  'DEVIANTART',
  'SOUNDCLOUD',
  'TUMBLR',
  'VIMEO',
  'VKONTAKTE',
  'ODNOKLASSNIKI',
  'OTHER',
];
const SYSTEM = [
  ['firstName', 'SYSTEM', 'GENERAL'],
  ['title', 'SYSTEM', 'DISPLAY_INFO'],
  ['company', 'CONTACT', 'GENERAL'],
  ['addresses', 'SYSTEM', 'ADDRESS'],
] as const;

/** wire: the fields that a site's members can fill in. */
export function customFieldDefinitions(seed: number): readonly JsonObject[] {
  const own = CUSTOM_VALUES.slice(0, -1).map(({ key, name }, place) => ({
    name,
    key,
    defaultPrivacy: place % 2 === 0 ? 'PRIVATE' : 'PUBLIC',
    fieldType: TYPES[place] ?? 'TEXT',
    socialType: TYPES[place] === 'SOCIAL' ? 'INSTAGRAM' : 'UNKNOWN',
    fieldOrigin: 'CUSTOM',
    appliesTo: place === 3 ? 'SELECTED_MEMBERS' : 'ALL_MEMBERS',
    section: TYPES[place] === 'SOCIAL' ? 'SOCIAL' : 'GENERAL',
  }));
  const social = SOCIAL.map((socialType) => ({
    name: socialType.toLowerCase(),
    key: `social.${socialType.toLowerCase()}`,
    defaultPrivacy: 'UNKNOWN',
    fieldType: 'SOCIAL',
    socialType,
    fieldOrigin: 'CUSTOM',
    appliesTo: 'ALL_MEMBERS',
    section: 'SOCIAL',
  }));
  const system = SYSTEM.map(([key, fieldOrigin, section]) => ({
    name: key,
    key,
    defaultPrivacy: 'PUBLIC',
    fieldType: 'TEXT',
    socialType: 'UNKNOWN',
    fieldOrigin,
    appliesTo: 'ALL_MEMBERS',
    section,
  }));
  return [...system, ...own, ...social].map((field, place) => ({
    id: guidOf(seed, 'member-custom-fields', place),
    ...field,
    createdDate: '2018-02-01T09:15:00.000Z',
    updatedDate: '2024-07-01T10:00:00.000Z',
    revision: String(place + 1),
  }));
}
