import { DAY, HOUR, iso, pickAt, richContent, siteSet, when } from '../making.ts';
import type { CountedEntity, JsonObject, RecordSet } from '../making.ts';
import type { Shop } from './shop.ts';
import { brandName, CUSTOMIZATIONS, infoTitle, ribbonName } from './words.ts';

/** What a V3 shop has a handful of. */
export function smallSets(shop: Shop) {
  const set = (entity: CountedEntity, kind: string, make: (serial: number) => JsonObject): RecordSet =>
    siteSet(shop.site, kind, shop.site.count(entity), {
      make: (serial) => ({
        revision: String(1 + (serial % 3)),
        createdDate: iso(Date.UTC(2019, 1, 1) + serial * DAY),
        updatedDate: iso(Date.UTC(2023, 1, 1) + serial * HOUR),
        ...make(serial),
      }),
    });
  return {
    brands: set('brands', 'brand', (serial) => ({ name: brandName(serial) })),
    ribbons: set('ribbons', 'ribbon', (serial) => ({ name: ribbonName(serial) })),
    infoSections: set('infoSections', 'infoSection', (serial) => infoSectionV3(shop, serial)),
    customizations: set('customizations', 'customization', (serial) => customizationV3(shop, serial)),
    locations: set('locations', 'location', (serial) => ({
      wixLocationId: shop.id('location', 1000 + serial),
      locationType: serial === 2 ? 'VIRTUAL' : 'PHYSICAL',
      name: ['Workshop', 'High street', 'Warehouse'][serial] ?? `Location ${serial + 1}`,
      defaultLocation: serial === 0,
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
