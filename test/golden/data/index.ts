import type { GoldenProduct } from '../golden-answer.ts';
import { answers } from './answers.ts';
import { connection } from './connection.ts';
import { authors, books, halls, shopProducts } from './records-collections.ts';
import { ann, bareBook, ben, fullBook, hall, oddBook, references } from './records-items.ts';
import { rowsOfNamed } from './rows-named.ts';
import { rows } from './rows.ts';
import { routesOfNamed } from './routes-named.ts';
import { collectionRoutes, itemRoutes } from './wix-data.ts';

export const data: GoldenProduct = {
  connection,
  routes: [
    ...collectionRoutes([authors, books, halls, shopProducts]),
    ...itemRoutes(
      {
        Authors: [ann, ben],
        Books: [fullBook, oddBook, bareBook],
        'Places/Halls': [hall],
        'Stores/Products': [],
      },
      references,
    ),
  ],
  answers,
  rows,
};

/** A site whose collections the key may not list: they are named, and learnt from their items. */
export const namedCollections: GoldenProduct = {
  routes: routesOfNamed,
  answers: [],
  rows: rowsOfNamed,
  collections: ['Shelves', 'Crates'],
};
