import { DAY, HOUR, iso, type JsonObject, pickAt, when } from '../making.ts';
import { siteSet } from '../site-sets.ts';
import { richContent } from './rich-content.ts';
import type { Shop } from './shop.ts';
import { brandName, CUSTOMIZATIONS, infoTitle, ribbonName } from './words.ts';

/** What a V3 shop has a handful of: the kind of their ids, and what makes them. */
const SMALL_RECORDS = {
  brands: ['brand', (_, serial) => ({ name: brandName(serial) })],
  ribbons: ['ribbon', (_, serial) => ({ name: ribbonName(serial) })],
  infoSections: ['infoSection', infoSectionV3],
  customizations: ['customization', customizationV3],
  locations: [
    'location',
    (shop, serial) => ({
      wixLocationId: shop.id('location', 1000 + serial),
      locationType: serial === 2 ? 'VIRTUAL' : 'PHYSICAL',
      name: ['Workshop', 'High street', 'Warehouse'][serial] ?? `Location ${serial + 1}`,
      defaultLocation: serial === 0,
    }),
  ],
} as const satisfies Readonly<
  Record<string, readonly [kind: string, make: (shop: Shop, serial: number) => JsonObject]>
>;

export const smallSets = (shop: Shop) =>
  Object.fromEntries(
    Object.entries(SMALL_RECORDS).map(([entity, [kind, make]]) => [
      entity,
      // `Object.entries` tells no more than `string`; these are the names of entities.
      siteSet(shop.site, kind, shop.site.count(entity as keyof typeof SMALL_RECORDS), {
        make: (serial) => ({
          revision: String(1 + (serial % 3)),
          createdDate: iso(Date.UTC(2019, 1, 1) + serial * DAY),
          updatedDate: iso(Date.UTC(2023, 1, 1) + serial * HOUR),
          ...make(shop, serial),
        }),
      }),
    ]),
  );

export function infoSectionV3(shop: Shop, section: number): JsonObject {
  const title = infoTitle(section);
  return {
    id: shop.id('infoSection', section),
    uniqueName: `${title} ${section + 1}`,
    title,
    description: richContent(`i${section}`, `${title}: read before use`),
    plainDescription: section % 4 === 3 ? '' : `<p>${title}: read <em>before</em> use.</p>`,
  };
}

function customizationV3(shop: Shop, serial: number): JsonObject {
  const { name, type, render, choices } = pickAt(CUSTOMIZATIONS, serial);
  const defaultAddedPrice = when(type === 'MODIFIER', '1.50');
  return {
    key: name,
    name,
    customizationType: type,
    customizationRenderType: render,
    freeTextInput: when(render === 'FREE_TEXT', freeText(name)),
    choicesSettings: when(render !== 'FREE_TEXT', {
      choices: choices.map((_, at) => ({ ...choiceOf(shop, serial, at), defaultAddedPrice })),
    }),
  };
}

/** wire: the settings of a text that a buyer may type. */
export function freeText(name: string): JsonObject {
  const title = `${name} text`;
  return { minCharCount: 1, maxCharCount: 40, defaultAddedPrice: '4.50', title, key: title };
}

/** wire: a choice as customizations have it; products have the same in it. */
export function choiceOf(shop: Shop, customization: number, choice: number): JsonObject {
  const { name, color } = pickAt(pickAt(CUSTOMIZATIONS, customization).choices, choice);
  return {
    // Customizations have fewer than a hundred choices each.
    id: shop.id('choice', customization * 100 + choice),
    choiceType: color === undefined ? 'CHOICE_TEXT' : 'ONE_COLOR',
    key: name,
    name,
    colorCode: color,
  };
}
