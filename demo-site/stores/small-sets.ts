import { DAY, HOUR, iso } from '../dates.ts';
import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { when } from '../vary.ts';
import { richContent } from './rich-content.ts';
import type { Shop } from './shop.ts';
import { brandName, CUSTOMIZATIONS, infoTitle, ribbonName } from './words.ts';

interface SmallRecords {
  /** The kind of their ids. */
  readonly kind: string;
  make(shop: Shop, serial: number): JsonObject;
}

/** What a V3 shop has a handful of: brands, ribbons, info sections, customizations and locations. */
export const SMALL_RECORDS = {
  brands: { kind: 'brand', make: (_, serial) => ({ name: brandName(serial) }) },
  ribbons: { kind: 'ribbon', make: (_, serial) => ({ name: ribbonName(serial) }) },
  infoSections: { kind: 'infoSection', make: infoSectionV3 },
  customizations: { kind: 'customization', make: customizationV3 },
  locations: {
    kind: 'location',
    make: (shop, serial) => ({
      wixLocationId: shop.id('location', 1000 + serial),
      locationType: serial === 2 ? 'VIRTUAL' : 'PHYSICAL',
      name: ['Workshop', 'High street', 'Warehouse'][serial] ?? `Location ${serial + 1}`,
      defaultLocation: serial === 0,
    }),
  },
} as const satisfies Readonly<Record<string, SmallRecords>>;

/** What each of them has besides. */
export function smallRecord(serial: number): JsonObject {
  return {
    revision: String(1 + (serial % 3)),
    createdDate: iso(Date.UTC(2019, 1, 1) + serial * DAY),
    updatedDate: iso(Date.UTC(2023, 1, 1) + serial * HOUR),
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
    id: choiceId(shop, customization, choice),
    choiceType: color === undefined ? 'CHOICE_TEXT' : 'ONE_COLOR',
    key: name,
    name,
    colorCode: color,
  };
}

/** The id of a choice: customizations have fewer than a hundred each. */
export function choiceId(shop: Shop, customization: number, choice: number): string {
  return shop.id('choice', customization * 100 + choice);
}
