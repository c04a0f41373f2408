import { pickAt } from '../random.ts';
import type { Shop } from './shop.ts';
import { shapeOf, VARIANT_BLOCKS, ZERO_GUID } from './shop.ts';
import type { CustomizationWords } from './words.ts';
import { ADJECTIVES, AWKWARD_NAMES, CUSTOMIZATIONS, GOODS, MATERIALS } from './words.ts';

/** What is true of a product, whichever catalog tells it. Prices are in thousandths of the currency. */
export interface ProductPlan {
  readonly serial: number;
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly visible: boolean;
  readonly digital: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly price: number;
  readonly options: readonly OptionPlan[];
  readonly modifiers: readonly OptionPlan[];
  readonly variantCount: number;
  readonly images: number;
  readonly hasVideo: boolean;
  readonly brand: number | undefined;
  readonly ribbons: readonly number[];
  readonly infoSections: readonly number[];
  /** Categories it is in itself, without those above them and without the one of all products. */
  readonly categories: readonly number[];
  readonly preorder: boolean;
  readonly tracked: boolean;
  readonly html: string | undefined;
}

export interface OptionPlan {
  /** The number of the customization it is taken from. */
  readonly customization: number;
  readonly words: CustomizationWords;
  /** How many of its choices the product offers. */
  readonly offered: number;
}

export interface VariantPlan {
  readonly id: string;
  readonly serial: number;
  readonly place: number;
  /** The number of the choice taken of each option. */
  readonly choices: readonly number[];
  readonly sku: string | undefined;
  readonly barcode: string | undefined;
  readonly visible: boolean;
  readonly price: number;
  readonly compareAt: number | undefined;
  readonly cost: number | undefined;
  readonly weight: number;
  readonly quantity: number;
  readonly inStock: boolean;
}

// Features are spread by remainders, so that even a small shop shows each of them.
const IMAGES = [3, 1, 0, 5, 2, 1, 4, 1, 2, 1];

export function productPlan(shop: Shop, serial: number): ProductPlan {
  const shape = shapeOf(serial);
  const named = twinOf(serial);
  const name = nameOf(named);
  return {
    serial,
    id: shop.id('product', serial),
    name,
    slug: slugOf(serial),
    visible: isVisible(serial),
    digital: serial % 20 === 3,
    createdAt: shop.createdAt(serial),
    updatedAt: shop.updatedAt(serial),
    price: priceOf(serial),
    options: shape.map((offered, customization) => optionPlan(customization, offered)),
    modifiers:
      serial % 20 === 14
        ? [optionPlan(4), optionPlan(5), optionPlan(6)]
        : serial % 10 === 6
          ? [optionPlan(4)]
          : [],
    variantCount: VARIANT_BLOCKS.sizeOf(serial),
    images: pickAt(IMAGES, serial),
    hasVideo: serial % 15 === 4,
    brand: serial % 3 === 0 ? undefined : serial % shop.site.count('brands'),
    ribbons: serial % 24 === 13 ? [0, 1, 2] : serial % 6 === 1 ? [serial % shop.site.count('ribbons')] : [],
    infoSections: Array.from(
      { length: serial % 4 },
      (_, at) => (serial + at) % shop.site.count('infoSections'),
    ),
    categories: categoriesOf(shop, serial),
    preorder: serial % 14 === 6,
    tracked: serial % 7 !== 1 && serial % 7 !== 2,
    html: htmlOf(serial, name),
  };
}

/** The variant at `place` of a product. Without options, the id is nil in every fifth product: it is unique only within its product. */
export function variantPlan(shop: Shop, plan: ProductPlan, place: number): VariantPlan {
  const serial = VARIANT_BLOCKS.firstOf(plan.serial) + place;
  const choices: number[] = [];
  let rest = place;
  for (const { offered } of plan.options.toReversed()) {
    choices.unshift(rest % offered);
    rest = Math.floor(rest / offered);
  }
  const price = plan.price + (choices[0] ?? 0) * 2500;
  const quantity = quantityOf(plan.serial, place);
  return {
    id: plan.options.length === 0 && plan.serial % 5 === 1 ? ZERO_GUID : shop.id('variant', serial),
    serial,
    place,
    choices,
    sku: plan.serial % 13 === 4 ? undefined : skuOf(twinOf(plan.serial), place, plan.variantCount),
    barcode: plan.serial % 4 === 2 ? String(4_000_000_000_000 + serial * 7) : undefined,
    visible: place === 0 || place % 7 !== 6,
    price,
    compareAt: compareAtOf(plan.serial, price),
    cost: plan.serial % 5 === 4 ? undefined : Math.floor(price * 0.42),
    weight: plan.digital ? 0 : 0.1 + ((plan.serial * 13 + place) % 90) / 10,
    quantity,
    inStock: plan.tracked ? quantity > 0 : plan.serial % 7 === 1,
  };
}

export function isVisible(serial: number): boolean {
  return serial % 12 !== 5;
}

export function slugOf(serial: number): string {
  return `${slugText(nameOf(twinOf(serial)))}-${serial}`;
}

/** The serial that a slug ends with. */
export function serialOfSlug(slug: string): number | undefined {
  const digits = /-(\d{1,9})$/.exec(slug)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export function nameOfProduct(serial: number): string {
  return nameOf(twinOf(serial));
}

// Every fortieth product has the name and the SKUs of the one before it.
function twinOf(serial: number): number {
  return serial % 40 === 11 ? serial - 1 : serial;
}

function nameOf(serial: number): string {
  if (serial % 19 === 13) return pickAt(AWKWARD_NAMES, Math.floor(serial / 19));
  return `${pickAt(ADJECTIVES, serial * 3)} ${pickAt(MATERIALS, serial * 5)} ${pickAt(GOODS, serial)}`;
}

const slugs = new Map<string, string>();

function slugText(name: string): string {
  let slug = slugs.get(name);
  if (slug === undefined) {
    slug = name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '');
    if (slugs.size < 5000) slugs.set(name, slug);
  }
  return slug;
}

export function priceOf(serial: number): number {
  if (serial === 18) return 999_999_999_990;
  if (serial % 33 === 30) return 0;
  if (serial % 17 === 15) return 12_345 + serial * 1;
  return (490 + ((serial * 7919) % 24_000)) * 10;
}

function compareAtOf(serial: number, price: number): number | undefined {
  if (serial % 4 === 2 && price > 0) return Math.floor(price / 8) * 10;
  return serial % 8 === 3 ? price : undefined;
}

function quantityOf(serial: number, place: number): number {
  if (serial % 7 === 3) return 0;
  if (serial % 28 === 4) return -3;
  return serial % 7 === 5 && place % 2 === 0 ? 0 : 1 + ((serial * 31 + place * 17) % 250);
}

function skuOf(serial: number, place: number, variants: number): string {
  const number = String(serial).padStart(5, '0');
  return variants === 1 ? `HG-${number}` : `HG-${number}-${String(place + 1).padStart(2, '0')}`;
}

function optionPlan(customization: number, offered?: number): OptionPlan {
  const words = pickAt(CUSTOMIZATIONS, customization);
  return { customization, words, offered: offered ?? words.choices.length };
}

function categoriesOf(shop: Shop, serial: number): number[] {
  const choice = shop.categoryCount - 1;
  if (choice < 1 || serial % 11 === 5) return [];
  const first = 1 + (serial % choice);
  const second = 1 + ((serial * 7 + 3) % choice);
  return serial % 3 === 0 && second !== first ? [first, second] : [first];
}

function htmlOf(serial: number, name: string): string | undefined {
  switch (serial % 8) {
    case 0:
      return `<p>The <strong>${name.replaceAll('<', '&lt;')}</strong> is made in small series.</p>\n<ul><li>Lasts</li><li>Can be mended</li></ul>`;
    case 1:
      return `<p>Made to order. <a href="https://www.example.com/how-it-is-made?id=${serial}&amp;lang=en" target="_blank">How?</a></p>`;
    case 2:
      return '';
    case 3:
      return '<p dir="rtl">מוצר עבודת יד, נשלח תוך שלושה ימים.</p>';
    case 4:
      return undefined;
    case 5:
      return `<h2>Details</h2><table><tr><td>Width</td><td>${10 + (serial % 30)} cm</td></tr></table><p>✨ 100&nbsp;% natural</p>`;
    case 6:
      return `<p>${'Each piece differs a little from the next. '.repeat(40)}</p>`;
    default:
      return '<p>A plain description.</p><p>&nbsp;</p><img src="https://static.wixstatic.com/media/in-text.jpg" alt="">';
  }
}
