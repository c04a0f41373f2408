import { iso, pickAt, times, when, words } from '../making.ts';
import { shapeOf, VARIANT_NUMBERS, ZERO_GUID, type Shop } from './shop.ts';
import { ADJECTIVES, AWKWARD_NAMES, CUSTOMIZATIONS, GOODS, MATERIALS } from './words.ts';

// Features are spread by remainders, so that even a small shop shows each of them.
const IMAGES = [3, 1, 0, 5, 2, 1, 4, 1, 2, 1];

export const isVisible = (n: number): boolean => n % 12 !== 5;

/** What is true of a product, whichever catalog tells it. Prices are in thousandths of the currency. */
export type ProductPlan = ReturnType<typeof productPlan>;

export function productPlan(shop: Shop, n: number) {
  const { site } = shop;
  // Every fortieth product has the name and the SKUs of the one before it.
  const twin = n % 40 === 11 ? n - 1 : n;
  const name = nameOf(twin);
  const createdAt = shop.createdAt(n);
  /** wire: what both catalogs tell of it in the same words. */
  const base = { name, slug: `${slugText(name)}-${n}`, visible: isVisible(n), createdDate: iso(createdAt) };
  return {
    shop,
    n,
    id: shop.id('product', n),
    base,
    ...base,
    sku: `HG-${String(twin).padStart(5, '0')}`,
    digital: n % 20 === 3,
    createdAt,
    updatedAt: shop.updatedAt(n),
    price: priceOf(n),
    options: shapeOf(n).map((offered, customization) => optionPlan(customization, offered)),
    modifiers: (n % 20 === 14 ? [4, 5, 6] : n % 10 === 6 ? [4] : []).map((customization) =>
      optionPlan(customization),
    ),
    /** Whether its modifiers must be filled in. */
    mandatory: n % 20 === 6,
    variantCount: VARIANT_NUMBERS.sizeOf(n),
    images: pickAt(IMAGES, n),
    hasVideo: n % 15 === 4,
    brand: n % 3 === 0 ? undefined : n % site.count('brands'),
    ribbons: n % 24 === 13 ? [0, 1, 2] : n % 6 === 1 ? [n % site.count('ribbons')] : [],
    infoSections: times(n % 4, (at) => (n + at) % site.count('infoSections')),
    /** Categories it is in itself, without those above them and without the one of all products. */
    categories: categoriesOf(shop, n),
    preorder: n % 14 === 6,
    tracked: n % 7 !== 1 && n % 7 !== 2,
    soldOut: n % 7 === 3,
    sized: n % 21 === 10,
    subscribed: n % 16 === 8,
    hasSeo: n % 5 === 2,
    /** By which measure it is priced. */
    perUnit: when(n % 19 === 11, { quantity: 250, measurementUnit: unitOf(n) }),
    html: htmlOf(n, name),
  };
}

const UNITS = words('ML CL L CBM MG G KG MM CM M SQM OZ LB FLOZ PT QT GAL IN FT YD SQFT');
const unitOf = (n: number): string => pickAt(UNITS, Math.floor(n / 19));

/** An option or modifier of a product, the number of the customization it is taken from, and how many choices are offered. */
export type OptionPlan = ReturnType<typeof optionPlan>;

function optionPlan(customization: number, offered?: number) {
  const { choices, ...option } = pickAt(CUSTOMIZATIONS, customization);
  return { ...option, customization, choices: choices.slice(0, offered) };
}

export type VariantPlan = ReturnType<typeof variantPlan>;

/** The variant at `place` of a product. Without options, the id is nil in every fifth product: it is unique only within its product. */
export function variantPlan(plan: ProductPlan, place: number) {
  const { shop, n: product, variantCount, options } = plan;
  const n = VARIANT_NUMBERS.firstOf(product) + place;
  let rest = place;
  const choices = options.toReversed().map((option) => {
    const number = rest % option.choices.length;
    rest = Math.floor(rest / option.choices.length);
    return { option, number, name: option.choices[number]?.name ?? '' };
  });
  choices.reverse();
  const price = plan.price + (choices[0]?.number ?? 0) * 2500;
  const cost = Math.floor(price * 0.42);
  const margin = price === 0 ? 0 : Math.round(((price - cost) / price) * 10_000) / 10_000;
  const earned = when(product % 5 !== 4, { cost, profit: price - cost, margin });
  const quantity = quantityOf(product, place);
  const suffix = variantCount === 1 ? '' : `-${String(place + 1).padStart(2, '0')}`;
  return {
    id: options.length === 0 && product % 5 === 1 ? ZERO_GUID : shop.id('variant', n),
    place,
    /** The choice taken of each option, and its number. */
    choices,
    sku: when(product % 13 !== 4, plan.sku + suffix),
    barcode: when(product % 4 === 2, String(4_000_000_000_000 + n * 7)),
    visible: place === 0 || place % 7 !== 6,
    price,
    compareAt: compareAtOf(product, price),
    /** Undefined where nobody said what it costs, and so what is earned with it. */
    cost: earned?.cost,
    earned,
    weight: plan.digital ? 0 : 0.1 + ((product * 13 + place) % 90) / 10,
    quantity,
    inStock: plan.tracked ? quantity > 0 : product % 7 === 1,
  };
}

/** The names of what was chosen, by those of the options: `{ Colour: 'Moss' }`. */
export function chosen({ choices }: VariantPlan): { [option: string]: string } {
  return Object.fromEntries(choices.map(({ option, name }) => [option.name, name]));
}

export function variantPlans(plan: ProductPlan): VariantPlan[] {
  return times(plan.variantCount, (place) => variantPlan(plan, place));
}

/** wire: whether all of a product's variants are in stock. */
export function availabilityOf(variants: readonly VariantPlan[]): string {
  const stocked = variants.filter((variant) => variant.inStock).length;
  if (stocked === variants.length) return 'IN_STOCK';
  return stocked === 0 ? 'OUT_OF_STOCK' : 'PARTIALLY_OUT_OF_STOCK';
}

/** The least and the greatest of a figure of variants, as they are to be written; undefined where none of them has it. */
export function rangeOf<T>(
  variants: readonly VariantPlan[],
  of: 'price' | 'compareAt' | 'cost' | 'weight',
  write: (number: number) => T,
) {
  const known = variants.flatMap((variant) => variant[of] ?? []);
  if (known.length === 0) return undefined;
  return { minValue: write(Math.min(...known)), maxValue: write(Math.max(...known)) };
}

export const SIZE = { length: '12.5', width: '8', height: '0.125' };
export const PREORDER = { enabled: true, message: 'Ships in three weeks 🚚', limit: 50 };

/** A name as the last part of an address. */
export function slugText(name: string): string {
  const dashed = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return dashed.replaceAll(/^-|-$/g, '');
}

function nameOf(n: number): string {
  if (n % 19 === 13) return pickAt(AWKWARD_NAMES, Math.floor(n / 19));
  return `${pickAt(ADJECTIVES, n * 3)} ${pickAt(MATERIALS, n * 5)} ${pickAt(GOODS, n)}`;
}

function priceOf(n: number): number {
  if (n === 18) return 999_999_999_990;
  if (n % 33 === 30) return 0;
  if (n % 17 === 15) return 12_345 + n;
  return (490 + ((n * 7919) % 24_000)) * 10;
}

function compareAtOf(n: number, price: number): number | undefined {
  if (n % 4 === 2 && price > 0) return Math.floor(price / 8) * 10;
  return when(n % 8 === 3, price);
}

function quantityOf(n: number, place: number): number {
  if (n % 7 === 3) return 0;
  if (n % 28 === 4) return -3;
  return n % 7 === 5 && place % 2 === 0 ? 0 : 1 + ((n * 31 + place * 17) % 250);
}

function categoriesOf(shop: Shop, n: number): number[] {
  const choice = shop.categoryCount - 1;
  if (choice < 1 || n % 11 === 5) return [];
  const first = 1 + (n % choice);
  const second = 1 + ((n * 7 + 3) % choice);
  return n % 3 === 0 && second !== first ? [first, second] : [first];
}

function htmlOf(n: number, name: string): string | undefined {
  return [
    `<p>The <strong>${name.replaceAll('<', '&lt;')}</strong> is made in small series.</p>\n<ul><li>Lasts</li><li>Can be mended</li></ul>`,
    `<p>Made to order. <a href="https://www.example.com/how-it-is-made?id=${n}&amp;lang=en" target="_blank">How?</a></p>`,
    '',
    '<p dir="rtl">מוצר עבודת יד, נשלח תוך שלושה ימים.</p>',
    undefined,
    `<h2>Details</h2><table><tr><td>Width</td><td>${10 + (n % 30)} cm</td></tr></table><p>✨ 100&nbsp;% natural</p>`,
    `<p>${'Each piece differs a little from the next. '.repeat(40)}</p>`,
    '<p>A plain description.</p><p>&nbsp;</p><img src="https://static.wixstatic.com/media/in-text.jpg" alt="">',
  ][n % 8];
}
