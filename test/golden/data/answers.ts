import { AVAILABLE, firstPage, pageOf } from '../connections.ts';
import type { GoldenAnswer } from '../golden-answer.ts';
import { whole } from '../whole-selection.ts';
import { booksAnswer, hallsAnswer, shopProductsAnswer } from './answers-collections.ts';
import { bareAnswer, fullAnswer, oddAnswer, oddFields, oddKeys } from './answers-items.ts';
import { ANN, BEN, FULL, ODD } from './records-items.ts';
import { CRATE, TOP, topShelf } from './records-named.ts';
import { routesOfNamed } from './routes-named.ts';

const item = whole('DataItem', { without: ['DataItem.reference'] });
const itemWithoutFields = whole('DataItem', { without: ['DataItem.reference', 'DataItem.fields'] });

const FACE = 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789ad0001~mv2.jpg';

/** A value of which nobody knows what its field is. */
const learnt = (key: string, value: unknown, more: Readonly<Record<string, unknown>>) => ({
  key,
  label: null,
  type: null,
  value,
  html: null,
  image: null,
  declared: null,
  typeMatches: null,
  systemField: null,
  ...more,
});

export const answers: readonly GoldenAnswer[] = [
  {
    name: 'a collection with a field of every type',
    document: `{ dataCollection(id: "Books") ${whole('DataCollection')} }`,
    data: { dataCollection: booksAnswer },
  },
  {
    name: 'collections of apps, and one that there is not',
    document: `{
      halls: dataCollection(id: "Places/Halls") ${whole('DataCollection')}
      shop: dataCollection(id: "Stores/Products") ${whole('DataCollection')}
      none: dataCollection(id: "Ghosts") { id }
    }`,
    data: { halls: hallsAnswer, shop: shopProductsAnswer, none: null },
  },
  {
    name: 'all collections and their items',
    document: `{
      dataCollections(first: 1) ${firstPage}
      books: dataCollection(id: "Books") { items(first: 1) ${firstPage} }
    }`,
    data: {
      dataCollections: pageOf(4, 'Authors', true),
      books: { items: pageOf(3, FULL, true) },
    },
  },
  {
    name: 'an item with a value of every type',
    document: `query ($id: ID!) { dataItem(collectionId: "Books", id: $id) ${item} }`,
    variables: { id: FULL },
    data: { dataItem: fullAnswer },
  },
  {
    name: 'items with odd values and without any',
    document: `query ($keys: [String!]) {
      dataItems(collectionId: "Books") { availability { status } totalCount nodes ${itemWithoutFields} }
      dataItem(collectionId: "Books", id: "${ODD}") {
        fields(keys: $keys) { key value typeMatches declared urls }
      }
    }`,
    variables: { keys: oddKeys },
    data: {
      dataItems: {
        availability: { status: AVAILABLE.status },
        totalCount: 3,
        nodes: [
          Object.fromEntries(Object.entries(fullAnswer).filter(([name]) => name !== 'fields')),
          oddAnswer,
          bareAnswer,
        ],
      },
      dataItem: { fields: oddFields },
    },
  },
  {
    name: 'where references lead',
    document: `query ($full: ID!, $odd: ID!) {
      full: dataItem(collectionId: "Books", id: $full) {
        ghost: reference(key: "ghost") { id }
        author: reference(key: "author") { collectionId id data }
        editors: references(key: "editors", first: 1) ${firstPage}
        all: references(key: "editors") { totalCount nodes { id } }
        ghosts: references(key: "ghosts") { nodes { collectionId id } }
      }
      odd: dataItem(collectionId: "Books", id: $odd) {
        author: reference(key: "author") { id }
        editors: references(key: "editors") { nodes { id } }
      }
    }`,
    variables: { full: FULL, odd: ODD },
    data: {
      full: {
        author: {
          collectionId: 'Authors',
          id: ANN,
          data: {
            _id: ANN,
            _createdDate: '2022-01-02T03:04:05.403Z',
            _updatedDate: '2022-02-03T04:05:06.503Z',
            _owner: fullAnswer['ownerId'],
            _publishStatus: 'PUBLISHED',
            name: 'Ann Ash',
            favourite: FULL,
          },
        },
        ghost: null,
        editors: pageOf(2, BEN, true),
        all: { totalCount: 2, nodes: [{ id: BEN }, { id: ANN }] },
        ghosts: { nodes: [{ collectionId: 'Ghosts', id: 'g-9' }] },
      },
      odd: { author: null, editors: { nodes: [{ id: ANN }] } },
    },
  },
  {
    name: 'items of a collection whose definition may not be read',
    routes: routesOfNamed,
    document: `query ($id: ID!) {
      dataCollections { availability { status } nodes { id } }
      dataItem(collectionId: "Shelves", id: $id) {
        fields(keys: ["name", "face", "page", "notes", "count", "link-shelves-name", "nothing"]) {
          key label type value html image { url width } urls declared typeMatches systemField
        }
        crate: reference(key: "crate", collectionId: "Crates") { collectionId id }
      }
    }`,
    variables: { id: TOP },
    data: {
      dataCollections: { availability: { status: 'PERMISSION_DENIED' }, nodes: [] },
      dataItem: {
        fields: [
          learnt('name', 'Top', { urls: null }),
          learnt('count', 3, { urls: null }),
          learnt('page', '<p>Of oak</p>', { html: '<p>Of oak</p>', urls: [] }),
          learnt('face', FACE, { image: { url: FACE, width: 10 }, urls: [FACE] }),
          learnt('notes', topShelf.data?.['notes'], { html: '<p id="n1">Note.</p>', urls: [] }),
          learnt('link-shelves-name', '/shelves/top', { urls: null }),
        ],
        crate: { collectionId: 'Crates', id: CRATE },
      },
    },
  },
];
