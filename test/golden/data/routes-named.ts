import { endpoints } from '../../../src/products/data/wire.ts';
import { denied, type GoldenRoute } from '../golden-wix.ts';
import { crate, lowShelf, topShelf } from './records-named.ts';
import { itemRoutes } from './wix-data.ts';

/** A Wix whose collections the key may not list, and whose items it may read. */
export const routesOfNamed: readonly GoldenRoute[] = [
  denied(endpoints.listCollections),
  denied(endpoints.getCollection),
  ...itemRoutes({ Shelves: [topShelf, lowShelf], Crates: [crate] }, {}),
];
