import { pickAt } from '../random.ts';
import { times } from '../vary.ts';
import { shapeOf, type Shop, VARIANT_BLOCKS, ZERO_GUID } from './shop.ts';
import type { CustomizationWords } from './words.ts';
import { ADJECTIVES, AWKWARD_NAMES, CUSTOMIZATIONS, GOODS, MATERIALS } from './words.ts';

// Features are spread by remainders, so that even a small shop shows each of them.
const IMAGES = [3, 1, 0, 5, 2, 1, 4, 1, 2, 1];

/** What is true of a product, whichever catalog tells it. Prices are in thousandths of the currency. */
export type ProductPlan = ReturnType<typeof productPlan>;

export function productPlan(shop: Shop, serial: number) {
  const { site } = shop;
  const name = nameOfProduct(serial);
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
    options: shapeOf(serial).map((offered, customization) => optionPlan(customization, offered)),
    modifiers: (serial % 20 === 14 ? [4, 5, 6] : serial % 10 === 6 ? [4] : []).map((customization) =>
      optionPlan(customization),
    ),
    variantCount: VARIANT_BLOCKS.sizeOf(serial),
    images: pickAt(IMAGES, serial),
    hasVideo: serial % 15 === 4,
    brand: serial % 3 === 0 ? undefined : serial % site.count('brands'),
    ribbons: serial % 24 === 13 ? [0, 1, 2] : serial % 6 === 1 ? [serial % site.count('ribbons')] : [],
    infoSections: times(serial % 4, (at) => (serial + at) % site.count('infoSections')),
    /** Categories it is in itself, without those above them and without the one of all products. */
    categories: categoriesOf(shop, serial),
    preorder: serial % 14 === 6,
    tracked: serial % 7 !== 1 && serial % 7 !== 2,
    html: htmlOf(serial, name),
  };
}

/** An option or modifier of a product, the number of the customization it is taken from, and how many choices are offered. */
export type OptionPlan = ReturnType<typeof optionPlan>;

function optionPlan(customization: number, offered?: number) {
  const words: CustomizationWords = pickAt(CUSTOMIZATIONS, customization);
  return { customization, words, choices: words.choices.slice(0, offered) };
}

export type VariantPlan = ReturnType<typeof variantPlan>;

/** The variant at `place` of a product. Without options, the id is nil in every fifth product: it is unique only within its product. */
export function variantPlan(shop: Shop, plan: ProductPlan, place: number) {
  const product = plan.serial;
  const serial = VARIANT_BLOCKS.firstOf(product) + place;
  const choices: number[] = [];
  let rest = place;
  for (const option of plan.options.toReversed()) {
    choices.unshift(rest % option.choices.length);
    rest = Math.floor(rest / option.choices.length);
  }
  const price = plan.price + (choices[0] ?? 0) * 2500;
  const quantity = quantityOf(product, place);
  return {
    id: plan.options.length === 0 && product % 5 === 1 ? ZERO_GUID : shop.id('variant', serial),
    place,
    /** The number of the choice taken of each option. */
    choices,
    sku: product % 13 === 4 ? undefined : skuOf(twinOf(product), place, plan.variantCount),
    barcode: product % 4 === 2 ? String(4_000_000_000_000 + serial * 7) : undefined,
    visible: place === 0 || place % 7 !== 6,
    price,
    compareAt: compareAtOf(product, price),
    cost: product % 5 === 4 ? undefined : Math.floor(price * 0.42),
    weight: plan.digital ? 0 : 0.1 + ((product * 13 + place) % 90) / 10,
    quantity,
    inStock: plan.tracked ? quantity > 0 : product % 7 === 1,
  };
}

/** The choices that a variant takes, with the names of their options. */
export function namedChoices({ options }: ProductPlan, { choices }: VariantPlan) {
  return choices.map((choice, at) => ({
    option: options[at]?.words.name ?? '',
    choice: options[at]?.words.choices[choice]?.name ?? '',
  }));
}

export function variantPlans(shop: Shop, plan: ProductPlan): VariantPlan[] {
  return times(plan.variantCount, (place) => variantPlan(shop, plan, place));
}

/** wire: whether all of a product's variants are in stock. */
export function availabilityOf(variants: readonly VariantPlan[]): string {
  const stocked = variants.filter((variant) => variant.inStock).length;
  if (stocked === variants.length) return 'IN_STOCK';
  return stocked === 0 ? 'OUT_OF_STOCK' : 'PARTIALLY_OUT_OF_STOCK';
}

export function isVisible(serial: number): boolean {
  return serial % 12 !== 5;
}

export function slugOf(serial: number): string {
  return `${slugText(nameOfProduct(serial))}-${serial}`;
}

/** The serials that a slug may be of: the one it ends with. */
export function serialsOfSlug(slug: string): number[] {
  const digits = /-(\d{1,9})$/.exec(slug)?.[1];
  return digits === undefined ? [] : [Number(digits)];
}

// Every fortieth product has the name and the SKUs of the one before it.
function twinOf(serial: number): number {
  return serial % 40 === 11 ? serial - 1 : serial;
}

export function nameOfProduct(product: number): string {
  const serial = twinOf(product);
  if (serial % 19 === 13) return pickAt(AWKWARD_NAMES, Math.floor(serial / 19));
  return `${pickAt(ADJECTIVES, serial * 3)} ${pickAt(MATERIALS, serial * 5)} ${pickAt(GOODS, serial)}`;
}

const slugs = new Map<string, string>();

/** A name as the last part of an address. */
export function slugText(name: string): string {
  const known = slugs.get(name);
  if (known !== undefined) return known;
  const slug = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  if (slugs.size < 5000) slugs.set(name, slug);
  return slug;
}

export function priceOf(serial: number): number {
  if (serial === 18) return 999_999_999_990;
  if (serial % 33 === 30) return 0;
  if (serial % 17 === 15) return 12_345 + serial;
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

function categoriesOf(shop: Shop, serial: number): number[] {
  const choice = shop.categoryCount - 1;
  if (choice < 1 || serial % 11 === 5) return [];
  const first = 1 + (serial % choice);
  const second = 1 + ((serial * 7 + 3) % choice);
  return serial % 3 === 0 && second !== first ? [first, second] : [first];
}

function htmlOf(serial: number, name: string): string | undefined {
  return [
    `<p>The <strong>${name.replaceAll('<', '&lt;')}</strong> is made in small series.</p>\n<ul><li>Lasts</li><li>Can be mended</li></ul>`,
    `<p>Made to order. <a href="https://www.example.com/how-it-is-made?id=${serial}&amp;lang=en" target="_blank">How?</a></p>`,
    '',
    '<p dir="rtl">מוצר עבודת יד, נשלח תוך שלושה ימים.</p>',
    undefined,
    `<h2>Details</h2><table><tr><td>Width</td><td>${10 + (serial % 30)} cm</td></tr></table><p>✨ 100&nbsp;% natural</p>`,
    `<p>${'Each piece differs a little from the next. '.repeat(40)}</p>`,
    '<p>A plain description.</p><p>&nbsp;</p><img src="https://static.wixstatic.com/media/in-text.jpg" alt="">',
  ][serial % 8];
}
