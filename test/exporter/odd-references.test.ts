import { beforeAll, describe, expect, it } from 'vitest';
import type { WireField, WireItem } from '../../src/products/data/wire.ts';
import { collectionRoutes, itemRoutes } from '../golden/data/wix-data.ts';
import { exportGolden, type GoldenBundle } from '../golden/golden-bundle.ts';
import { rowUuid } from '../golden/identity.ts';

// Values of references and files as no editor of Wix makes them, and programs that write items do.

const ANN = '0aa00000-0000-4000-8000-00000000000a';
const BEN = '0bb00000-0000-4000-8000-00000000000b';
/** An item whose maker chose its id. */
const CAT = '0CC00000-0000-4000-8000-00000000000C';

const item = (id: string, data: object = {}): WireItem => ({
  id,
  dataCollectionId: 'Books',
  data: { _id: id, ...data },
});
const fields: readonly WireField[] = [
  {
    key: 'author',
    type: 'REFERENCE',
    typeMetadata: { reference: { referencedCollectionId: 'Authors' } },
  },
  {
    key: 'editors',
    type: 'MULTI_REFERENCE',
    typeMetadata: { multiReference: { referencedCollectionId: 'Authors' } },
  },
  { key: 'cover', type: 'IMAGE' },
];
const picture = (name: string): string => `wix:image://v1/${name}~mv2.jpg/${name}.jpg`;

let bundle: GoldenBundle;
beforeAll(async () => {
  const routes = [
    ...collectionRoutes([
      { id: 'Authors', displayName: 'Authors', fields: [] },
      { id: 'Books', displayName: 'Books', fields: [...fields] },
    ]),
    ...itemRoutes(
      {
        Authors: [ANN, BEN, CAT].map((id) => item(id)),
        Books: [
          item('in capitals', { author: ANN.toUpperCase() }),
          item('in small letters', { author: CAT.toLowerCase() }),
          item('of somebody else', { author: ANN.replace('0aa', '0AB') }),
          item('by several', { author: [ANN, BEN], cover: [picture('front'), picture('back')] }),
          item('by one in a list', { author: [BEN], cover: [picture('front')] }),
          item('no list', { editors: 'Ann and Ben' }),
        ],
      },
      {},
    ).map(asHeld),
  ];
  bundle = await exportGolden([{ routes, answers: [] }]);
});

/** Lets the golden site answer with what items hold in the place of references. */
function asHeld(route: ReturnType<typeof itemRoutes>[number]): typeof route {
  return {
    ...route,
    answer: (request) => route.answer({ ...request, body: { ...request.body, includeReferences: [] } }),
  };
}

const book = (id: string) => bundle.steps['data_books']?.find(({ source }) => source.id === id)?.mapped.row;
const problems = (id: string) =>
  bundle.problems
    .filter(({ wixId }) => wixId === id)
    .map(({ kind, reason, field, detail }) => [kind, reason, field, detail]);

describe('a reference', () => {
  it.each([
    ['in capitals', ANN],
    ['in small letters', CAT],
  ])('%s leads to the item whose id is written otherwise', (id, author) => {
    expect(book(id)).toMatchObject({ 'properties.author': rowUuid('DataItem/Authors', author) });
    expect(problems(id)).toEqual([]);
  });

  it('to an item that is not there is named', () => {
    expect(book('of somebody else')).toMatchObject({ 'properties.author': null });
    expect(problems('of somebody else')).toEqual([
      ['NOTE', 'LEADS_NOWHERE', 'properties.author', expect.any(String)],
    ]);
  });

  it('that is a list, like a picture, leads to the first, and the others are named', () => {
    expect(book('by several')).toMatchObject({
      'properties.author': rowUuid('DataItem/Authors', ANN),
      'properties.cover': { remote_url: 'https://static.wixstatic.com/media/front~mv2.jpg' },
    });
    expect(problems('by several')).toEqual([
      ['FAILED', 'VALUE_DOES_NOT_FIT', 'properties.author', expect.stringContaining(BEN)],
      ['FAILED', 'VALUE_DOES_NOT_FIT', 'properties.cover', expect.stringContaining('back~mv2.jpg')],
    ]);
  });

  it('in a list of its own is a reference', () => {
    expect(book('by one in a list')).toMatchObject({
      'properties.author': rowUuid('DataItem/Authors', BEN),
    });
    expect(problems('by one in a list')).toEqual([]);
  });

  it('to several items that is no list is told of, and stays in the item', () => {
    expect(book('no list')['properties.wix_data']).toContain('"editors":"Ann and Ben"');
    expect(bundle.said).toContain('Some items hold no list in `editors`');
  });
});
