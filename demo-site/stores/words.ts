import { list, rows } from '../making.ts';

/** The words a demo shop's goods are named with. */
export const ADJECTIVES = list(
  'Washed, Woven, Glazed, Brushed, Hand-cut, Recycled, Salted, Folding, Quilted, Smoked, Everyday',
);
export const MATERIALS = list(
  'Linen, Oak, Stoneware, Copper, Wool, Cork, Cotton, Leather, Glass, Bamboo, Felt, Ash, Paper',
);
export const GOODS = list(
  'Apron, Tray, Mug, Lamp, Blanket, Notebook, Basket, Kettle, Stool, Scarf, Vase, Candle, Bag, Bowl, Rug, Clock, Shelf',
);

/** Names that break what assumes plain short English: other scripts, marks, quotes, markup, the full length of 80. */
export const AWKWARD_NAMES = [
  'סינר פשתן כחול',
  'مصباح نحاسي صغير',
  '湯呑み「青」',
  'Café crème — “grande tasse” ☕️',
  'Mug <b>bold</b> & "quoted", comma; semicolon',
  '👩‍🍳 Baker’s kit 🧑🏽‍🍳',
  'A very long name that fills the whole of the eighty characters a name may have!!',
  'Ñandú scarf\u0301',
  'Žluťoučký kůň',
  '  spaced   out  ',
];

const CATEGORY_NAMES = list(
  `All Products, Kitchen, Living room, Bathroom, Garden, Stationery, Gifts, Cups & mugs, Lighting, Towels, Pots,
  Notebooks, Under €25, Knives, Rugs, Soap, Tools, Pens, For children 🧸, Espresso cups, Desk lamps, Hand towels,
  Terracotta, מחברות, Archive, Last chance, Workshop`,
);
const BRAND_NAMES = list(
  'Nordlicht, Halm & Co, Tidewater, Atelier Été, Quarry, Ōkami, Plain Goods, Fennel, Birchline, Kiln No. 5, Meadowfold, Saltbox',
);
const RIBBON_NAMES = list('New, Sale, Best seller, Last one, Handmade ✋, Pre-order');
const INFO_TITLES = list(
  'Care, Shipping & returns, Size guide, Materials, Warranty, Allergens, החזרות, Safety',
);

export const categoryName = (category: number): string => CATEGORY_NAMES[category] ?? `Category ${category}`;
export const brandName = (brand: number): string => BRAND_NAMES[brand] ?? `Brand ${brand + 1}`;
export const ribbonName = (ribbon: number): string => RIBBON_NAMES[ribbon] ?? `Ribbon ${ribbon + 1}`;
export const infoTitle = (section: number): string => INFO_TITLES[section] ?? `Section ${section + 1}`;

const SIZES = 'Small / Medium / Large / X-Large / XX-Large / 40 × 60 cm / 60 × 90 cm / Ø 20 / Ø 30 / Custom';
const COLORS =
  'Indigo: rgb(38,49,120) / Moss: #6b7a3a / Ochre: #c98a1b / Chalk: #ffffff / Soot: #000000 / Rust: #a1431f / ' +
  'Plum: #5b2a4f / Sand: #d9c7a3';

/**
 * Options and modifiers are shared by the products of a shop; the first four options make up the variants. Each has its choices, such as
 * `Small / Large`, or `Red: #f00 / Gold: #fd0` where they are colours.
 */
export const CUSTOMIZATIONS = rows(`
  PRODUCT_OPTION | Size | ${SIZES}
  PRODUCT_OPTION | Colour | ${COLORS}
  PRODUCT_OPTION | Material | Linen / Wool / Baumwolle
  PRODUCT_OPTION | Capacity | 0.3 l / 0.5 l / 1 l
  MODIFIER | Engraving |
  MODIFIER | Gift wrap | None / Paper / Cloth
  MODIFIER | Bow | Red: #ff0000 / Gold: #d4af37
  MODIFIER | Greeting card |
  PRODUCT_OPTION | Length | 1 m / 2 m
  PRODUCT_OPTION | Finish | Matt / Gloss
  PRODUCT_OPTION | Size | S / M / L
  PRODUCT_OPTION | Thread | White: #fff / Black: #000
  MODIFIER | Initials |
  PRODUCT_OPTION | צבע | כחול: #0000ff`).map(([type, name = '', text]) => {
  const choices = (text?.split(' / ') ?? []).map((choice) => {
    const [word = '', color] = choice.split(': ');
    return { name: word, color };
  });
  const isColored = choices[0]?.color !== undefined;
  const render = isColored ? 'SWATCH_CHOICES' : choices.length === 0 ? 'FREE_TEXT' : 'TEXT_CHOICES';
  return { name, type, render, choices };
});
