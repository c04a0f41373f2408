import type { JsonObject } from '../json.ts';
import type { RecordSet } from '../records.ts';
import { generatedSet } from '../records.ts';
import { choiceId } from './options-v3.ts';
import { richContent } from './rich-content.ts';
import type { Shop, ShopKind } from './shop.ts';
import { iso } from './shop.ts';
import { brandName, CUSTOMIZATIONS, INFO_TITLES, ribbonName } from './words.ts';

/** The sets a V3 shop has a handful of: brands, ribbons, info sections, customizations and locations. */
export interface SmallSets {
  readonly brands: RecordSet;
  readonly ribbons: RecordSet;
  readonly infoSections: RecordSet;
  readonly customizations: RecordSet;
  readonly locations: RecordSet;
}

export function smallSets(shop: Shop): SmallSets {
  const set = (
    kind: ShopKind,
    entity: 'brands' | 'ribbons' | 'infoSections' | 'customizations' | 'locations',
    make: (serial: number) => JsonObject,
  ): RecordSet =>
    generatedSet({
      seed: shop.seed,
      kind,
      count: shop.site.count(entity),
      make: (serial) => ({
        id: shop.id(kind, serial),
        revision: String(1 + (serial % 3)),
        createdDate: iso(Date.UTC(2019, 1, 1) + serial * 86_400_000),
        updatedDate: iso(Date.UTC(2023, 1, 1) + serial * 3_600_000),
        ...make(serial),
      }),
    });
  return {
    brands: set('brand', 'brands', (serial) => ({ name: brandName(serial) })),
    ribbons: set('ribbon', 'ribbons', (serial) => ({ name: ribbonName(serial) })),
    infoSections: set('infoSection', 'infoSections', (serial) => infoSectionParts(shop, serial)),
    customizations: set('customization', 'customizations', (serial) => customization(shop, serial)),
    locations: set('location', 'locations', (serial) => ({
      wixLocationId: shop.id('location', 1000 + serial),
      locationType: serial === 2 ? 'VIRTUAL' : 'PHYSICAL',
      name: ['Workshop', 'High street', 'Warehouse'][serial] ?? `Location ${serial + 1}`,
      defaultLocation: serial === 0,
    })),
  };
}

export function infoSectionParts(shop: Shop, section: number): JsonObject {
  const title = INFO_TITLES[section] ?? `Section ${section + 1}`;
  return {
    id: shop.id('infoSection', section),
    uniqueName: `${title} ${section + 1}`,
    title,
    description: richContent(`i${section}`, `${title}: read before use`),
    plainDescription: section % 4 === 3 ? '' : `<p>${title}: read <em>before</em> use.</p>`,
  };
}

function customization(shop: Shop, serial: number): JsonObject {
  const words = CUSTOMIZATIONS[serial % CUSTOMIZATIONS.length];
  if (words === undefined) return {};
  const isText = words.render === 'FREE_TEXT';
  return {
    key: words.name,
    name: words.name,
    customizationType: words.type,
    customizationRenderType: words.render,
    freeTextInput: isText
      ? {
          minCharCount: 1,
          maxCharCount: 40,
          defaultAddedPrice: '4.50',
          title: `${words.name} text`,
          key: `${words.name} text`,
        }
      : undefined,
    choicesSettings: isText
      ? undefined
      : {
          choices: words.choices.map(([name, colorCode], choice) => ({
            id: choiceId(shop, serial, choice),
            choiceType: colorCode === undefined ? 'CHOICE_TEXT' : 'ONE_COLOR',
            key: name,
            name,
            colorCode,
            defaultAddedPrice: words.type === 'MODIFIER' ? '1.50' : undefined,
          })),
        },
  };
}
