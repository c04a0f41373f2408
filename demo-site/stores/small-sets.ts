import { DAY, HOUR, iso, pickAt, richContent, siteSet, when } from '../making.ts';
import type { CountedEntity, JsonObject, RecordSet } from '../making.ts';
import type { Shop } from './shop.ts';
import { brandName, CUSTOMIZATIONS, infoTitle, ribbonName } from './words.ts';

/** What a V3 shop has a handful of. */
export function smallSets(shop: Shop) {
  const set = (entity: CountedEntity, kind: string, make: (n: number) => JsonObject): RecordSet =>
    siteSet(shop.site, kind, shop.site.count(entity), {
      make: (n) => ({
        revision: String(1 + (n % 3)),
        createdDate: iso(Date.UTC(2019, 1, 1) + n * DAY),
        updatedDate: iso(Date.UTC(2023, 1, 1) + n * HOUR),
        ...make(n),
      }),
    });
  return {
    brands: set('brands', 'brand', (n) => ({ name: brandName(n) })),
    ribbons: set('ribbons', 'ribbon', (n) => ({ name: ribbonName(n) })),
    infoSections: set('infoSections', 'infoSection', (n) => infoSectionV3(shop, n)),
    customizations: set('customizations', 'customization', (n) => customizationV3(shop, n)),
    locations: set('locations', 'location', (n) => ({
      wixLocationId: shop.id('location', 1000 + n),
      locationType: n === 2 ? 'VIRTUAL' : 'PHYSICAL',
      name: ['Workshop', 'High street', 'Warehouse'][n] ?? `Location ${n + 1}`,
      defaultLocation: n === 0,
    })),
  };
}

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

function customizationV3(shop: Shop, n: number): JsonObject {
  const { name, type, render, choices } = pickAt(CUSTOMIZATIONS, n);
  const defaultAddedPrice = when(type === 'MODIFIER', '1.50');
  return {
    key: name,
    name,
    customizationType: type,
    customizationRenderType: render,
    freeTextInput: when(render === 'FREE_TEXT', freeText(name)),
    choicesSettings: when(render !== 'FREE_TEXT', {
      choices: choices.map((_, at) => ({ ...choiceOf(shop, n, at), defaultAddedPrice })),
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
