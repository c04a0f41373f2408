import { guidOf, pickAt, times, type JsonObject, type SiteState } from '../making.ts';
import { field, fieldsOf, type DemoCollection } from './collection-fields.ts';
import { dateOf, FIRST_ITEM } from './item-values.ts';

// Collections as real sites have them and nobody plans for: a site has them when it is asked to.

const LONG = `Archive_${'of_everything_'.repeat(16)}end`;
const LONG_KEY = `note_${'x'.repeat(295)}`;

/** A field of an app's records, which Wix keeps in a multi-reference as any other. */
const references = (key: string, referencedCollectionId: string): JsonObject =>
  field(key, 'MULTI_REFERENCE', { typeMetadata: { multiReference: { referencedCollectionId } } });

/** The collections, in no order. */
export const AWKWARD_COLLECTIONS: readonly DemoCollection[] = [
  // The name of another in other letters.
  { id: 'books', size: 12, fields: fieldsOf('title:TEXT') },
  // What the graph would call something that belongs to another.
  { id: 'BooksFilter', size: 3, fields: fieldsOf('name:TEXT keeps>BooksItem') },
  { id: 'BooksItem', size: 3, fields: fieldsOf('name:TEXT') },
  {
    id: 'ספרים',
    size: 5,
    fields: [
      field('כותרת', 'TEXT', { displayName: 'כותרת' }),
      field('מחיר', 'NUMBER', { displayName: 'מחיר' }),
    ],
  },
  {
    id: '2024 sale!',
    size: 6,
    fields: [
      ...['first name', 'first-name', '__secret', 'true', 'null', 'id', 'raw', 'owner'].map((key) =>
        field(key, 'TEXT'),
      ),
      field('$price', 'NUMBER'),
      field('size.width', 'NUMBER'),
      field('__proto__', 'TEXT'),
    ],
  },
  { id: LONG, size: 2, fields: [field(LONG_KEY, 'TEXT'), ...fieldsOf('title:TEXT')] },
  // Items that lead to themselves and to each other.
  { id: 'Circles', size: 40, fields: fieldsOf('name:TEXT next>Circles friends>>Circles.friends') },
  // Every item holds something else than its field says.
  {
    id: 'Imported',
    size: 8,
    fields: fieldsOf(`
      name:TEXT price:NUMBER inStock:BOOLEAN made:DATETIME day:DATE opens:TIME picture:IMAGE manual:DOCUMENT
      photos:MEDIA_GALLERY tags:ARRAY_STRING place:ADDRESS story:RICH_CONTENT parts:ARRAY box:OBJECT shop>Circles`),
  },
  // Most items lack most of their fields.
  {
    id: 'Sparse',
    size: 20,
    fields: [...times(40, (n) => field(`answer${n}`, 'TEXT')), field('hologram', 'HOLOGRAM')],
  },
  {
    id: 'Wishlists',
    size: 15,
    fields: [
      ...fieldsOf('name:TEXT favourite>Stores/Products member>Members/PrivateMembersData lost>DeletedThings'),
      references('wishes', 'Stores/Products'),
      references('lostOnes', 'DeletedThings'),
    ],
  },
];

const ref = ({ seed }: SiteState, kind: string, n: number): string => guidOf(seed, kind, n);

/** What their items hold beside what all items have. */
export const AWKWARD_VALUES: Readonly<Record<string, (site: SiteState, n: number) => JsonObject>> = {
  books: (_, n) => ({ title: `in small letters ${n}` }),
  BooksFilter: (site, n) => ({ name: `Filter ${n}`, keeps: ref(site, 'data:BooksItem', n) }),
  BooksItem: (_, n) => ({ name: `Item ${n}` }),
  ספרים: (_, n) => ({ כותרת: `ספר ${n}`, מחיר: n * 10 }),
  '2024 sale!': (_, n) => ({
    'first name': 'Ada',
    'first-name': 'Grace',
    __secret: 'hidden',
    true: 'yes',
    null: 'no',
    id: `own id ${n}`,
    raw: 'meat',
    owner: 'nobody',
    $price: n,
    'size.width': n + 0.5,
  }),
  [LONG]: (_, n) => ({ [LONG_KEY]: `long ${n}`, title: `Box ${n}` }),
  Circles: (site, n) => ({
    name: `Circle ${n}`,
    // The first one leads to itself.
    next: ref(site, 'data:Circles', n === 0 ? 0 : (n + 1) % 40),
  }),
  Imported: (_, n) => ({
    name: pickAt([7, null, ['a'], { a: 1 }], n),
    price: '12,50 €',
    inStock: 'yes',
    made: '2024-02-29',
    day: dateOf(FIRST_ITEM),
    opens: 'at eight',
    picture: 42,
    manual: { id: 7 },
    photos: 'none',
    tags: pickAt(['red, green', ['red', 7]], n),
    place: 'Galway',
    story: '<p>no document</p>',
    parts: { one: 1 },
    box: 'closed',
    shop: 99,
  }),
  Sparse: (_, n) => ({ [`answer${n % 40}`]: `only this ${n}`, hologram: { beams: n }, extra: 'of no field' }),
  Wishlists: (site, n) => ({
    name: `List ${n}`,
    favourite: n % 5 === 4 ? ref(site, 'product', 900_000) : ref(site, 'product', n),
    member: ref(site, 'members', n),
    lost: ref(site, 'lost', n),
  }),
};

/** Which items their multi-references lead to. */
export const AWKWARD_REFERRED: Readonly<Record<string, (site: SiteState, n: number) => readonly string[]>> = {
  'Circles.friends': (site, n) => times(n % 4, (at) => ref(site, 'data:Circles', (n + at) % 40)),
  'Wishlists.wishes': (site, n) => times(n % 4, (at) => ref(site, 'product', n * 3 + at)),
};
