import { pickAt, words, type Json, type JsonObject } from '../making.ts';

interface CustomValue {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly value: (serial: number) => Json;
}

const custom = (key: string, name: string, type: string, value: CustomValue['value']): CustomValue => ({
  key: `custom.${key}`,
  name,
  type,
  value,
});

/** Values that members have entered; the field of the last one was deleted since. */
export const CUSTOM_VALUES: readonly CustomValue[] = [
  custom('favourite-colour', 'Favourite colour', 'TEXT', (serial) => pickAt(['grün', 'כחול', ''], serial)),
  custom('years-of-craft', 'Years of craft', 'NUMBER', (serial) => (serial % 7 === 0 ? 0.125 : serial % 40)),
  custom('first-visit', 'First visit', 'DATE', () => '1968-05-04'),
  custom(
    'workshop-site',
    'Workshop site',
    'URL',
    (serial) => `https://workshop.example.com/${serial}?a=1&b=2`,
  ),
  custom('instagram', 'Instagram', 'SOCIAL', (serial) => (serial % 8 === 0 ? null : `@maker_${serial}`)),
  custom('newsletter-topics', 'Topics', 'TEXT', () => ['wool', 'naïve art']),
  custom('deleted-field', 'Shoe size', 'TEXT', () => '42⅔'),
];

const SOCIAL = words(`
  FACEBOOK INSTAGRAM LINKEDIN TWITTER YOUTUBE PINTEREST TIKTOK DEVIANTART SOUNDCLOUD TUMBLR VIMEO VKONTAKTE
  ODNOKLASSNIKI OTHER`);
const SYSTEM = [
  ['firstName', 'SYSTEM', 'GENERAL'],
  ['title', 'SYSTEM', 'DISPLAY_INFO'],
  ['company', 'CONTACT', 'GENERAL'],
  ['addresses', 'SYSTEM', 'ADDRESS'],
] as const;

/** wire: the fields that a site's members can fill in. */
export const CUSTOM_FIELDS = definitions();

function definitions(): JsonObject[] {
  const system = SYSTEM.map(([key, fieldOrigin, section]) => ({ key, name: key, fieldOrigin, section }));
  const own = CUSTOM_VALUES.slice(0, -1).map(({ key, name, type }, place) => ({
    name,
    key,
    defaultPrivacy: place % 2 === 0 ? 'PRIVATE' : 'PUBLIC',
    fieldType: type,
    appliesTo: place === 3 ? 'SELECTED_MEMBERS' : 'ALL_MEMBERS',
    ...(type === 'SOCIAL' ? { socialType: 'INSTAGRAM', section: 'SOCIAL' } : {}),
  }));
  const social = SOCIAL.map((socialType) => ({
    name: socialType.toLowerCase(),
    key: `social.${socialType.toLowerCase()}`,
    defaultPrivacy: 'UNKNOWN',
    fieldType: 'SOCIAL',
    socialType,
    section: 'SOCIAL',
  }));
  return [...system, ...own, ...social].map((field, place) => ({
    defaultPrivacy: 'PUBLIC',
    fieldType: 'TEXT',
    socialType: 'UNKNOWN',
    fieldOrigin: 'CUSTOM',
    appliesTo: 'ALL_MEMBERS',
    section: 'GENERAL',
    ...field,
    createdDate: '2018-02-01T09:15:00.000Z',
    updatedDate: '2024-07-01T10:00:00.000Z',
    revision: String(place + 1),
  }));
}
