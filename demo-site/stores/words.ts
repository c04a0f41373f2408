/** The words a demo shop's goods are named with. */
export const ADJECTIVES = [
  'Washed',
  'Woven',
  'Glazed',
  'Brushed',
  'Hand-cut',
  'Recycled',
  'Salted',
  'Folding',
  'Quilted',
  'Smoked',
  'Everyday',
];
export const MATERIALS = [
  'Linen',
  'Oak',
  'Stoneware',
  'Copper',
  'Wool',
  'Cork',
  'Cotton',
  'Leather',
  'Glass',
  'Bamboo',
  'Felt',
  'Ash',
  'Paper',
];
export const GOODS = [
  'Apron',
  'Tray',
  'Mug',
  'Lamp',
  'Blanket',
  'Notebook',
  'Basket',
  'Kettle',
  'Stool',
  'Scarf',
  'Vase',
  'Candle',
  'Bag',
  'Bowl',
  'Rug',
  'Clock',
  'Shelf',
];

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

export const CATEGORY_NAMES = [
  'All Products',
  'Kitchen',
  'Living room',
  'Bathroom',
  'Garden',
  'Stationery',
  'Gifts',
  'Cups & mugs',
  'Lighting',
  'Towels',
  'Pots',
  'Notebooks',
  'Under €25',
  'Knives',
  'Rugs',
  'Soap',
  'Tools',
  'Pens',
  'For children 🧸',
  'Espresso cups',
  'Desk lamps',
  'Hand towels',
  'Terracotta',
  'מחברות',
  'Archive',
  'Last chance',
  'Workshop',
];

const BRAND_NAMES = [
  'Nordlicht',
  'Halm & Co',
  'Tidewater',
  'Atelier Été',
  'Quarry',
  'Ōkami',
  'Plain Goods',
  'Fennel',
  'Birchline',
  'Kiln No. 5',
  'Meadowfold',
  'Saltbox',
];
const RIBBON_NAMES = ['New', 'Sale', 'Best seller', 'Last one', 'Handmade ✋', 'Pre-order'];
export const INFO_TITLES = [
  'Care',
  'Shipping & returns',
  'Size guide',
  'Materials',
  'Warranty',
  'Allergens',
  'החזרות',
  'Safety',
];

export interface CustomizationWords {
  readonly name: string;
  readonly type: 'PRODUCT_OPTION' | 'MODIFIER';
  readonly render: 'TEXT_CHOICES' | 'SWATCH_CHOICES' | 'FREE_TEXT';
  readonly choices: readonly (readonly [name: string, color?: string])[];
}

/** Options and modifiers are shared by the products of a shop; the first four options make up the variants. */
export const CUSTOMIZATIONS: readonly CustomizationWords[] = [
  {
    name: 'Size',
    type: 'PRODUCT_OPTION',
    render: 'TEXT_CHOICES',
    choices: [
      ['Small'],
      ['Medium'],
      ['Large'],
      ['X-Large'],
      ['XX-Large'],
      ['40 × 60 cm'],
      ['60 × 90 cm'],
      ['Ø 20'],
      ['Ø 30'],
      ['Custom'],
    ],
  },
  {
    name: 'Colour',
    type: 'PRODUCT_OPTION',
    render: 'SWATCH_CHOICES',
    choices: [
      ['Indigo', 'rgb(38,49,120)'],
      ['Moss', '#6b7a3a'],
      ['Ochre', '#c98a1b'],
      ['Chalk', '#ffffff'],
      ['Soot', '#000000'],
      ['Rust', '#a1431f'],
      ['Plum', '#5b2a4f'],
      ['Sand', '#d9c7a3'],
    ],
  },
  {
    name: 'Material',
    type: 'PRODUCT_OPTION',
    render: 'TEXT_CHOICES',
    choices: [['Linen'], ['Wool'], ['Baumwolle']],
  },
  {
    name: 'Capacity',
    type: 'PRODUCT_OPTION',
    render: 'TEXT_CHOICES',
    choices: [['0.3 l'], ['0.5 l'], ['1 l']],
  },
  { name: 'Engraving', type: 'MODIFIER', render: 'FREE_TEXT', choices: [] },
  { name: 'Gift wrap', type: 'MODIFIER', render: 'TEXT_CHOICES', choices: [['None'], ['Paper'], ['Cloth']] },
  {
    name: 'Bow',
    type: 'MODIFIER',
    render: 'SWATCH_CHOICES',
    choices: [
      ['Red', '#ff0000'],
      ['Gold', '#d4af37'],
    ],
  },
  { name: 'Greeting card', type: 'MODIFIER', render: 'FREE_TEXT', choices: [] },
  { name: 'Length', type: 'PRODUCT_OPTION', render: 'TEXT_CHOICES', choices: [['1 m'], ['2 m']] },
  { name: 'Finish', type: 'PRODUCT_OPTION', render: 'TEXT_CHOICES', choices: [['Matt'], ['Gloss']] },
  { name: 'Size', type: 'PRODUCT_OPTION', render: 'TEXT_CHOICES', choices: [['S'], ['M'], ['L']] },
  {
    name: 'Thread',
    type: 'PRODUCT_OPTION',
    render: 'SWATCH_CHOICES',
    choices: [
      ['White', '#fff'],
      ['Black', '#000'],
    ],
  },
  { name: 'Initials', type: 'MODIFIER', render: 'FREE_TEXT', choices: [] },
  { name: 'צבע', type: 'PRODUCT_OPTION', render: 'SWATCH_CHOICES', choices: [['כחול', '#0000ff']] },
];

export function brandName(brand: number): string {
  return BRAND_NAMES[brand] ?? `Brand ${brand + 1}`;
}

export function ribbonName(ribbon: number): string {
  return RIBBON_NAMES[ribbon] ?? `Ribbon ${ribbon + 1}`;
}
