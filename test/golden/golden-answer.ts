import { expect } from 'vitest';
import type { TestedProduct } from './connection/tested-product.ts';
import type { GoldenRoute } from './golden-wix.ts';

/** A query over hand-written records, and the whole answer that it must get. */
export interface GoldenAnswer {
  readonly name: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Endpoints that answer otherwise than the product's own, for this query alone. */
  readonly routes?: readonly GoldenRoute[];
  /** What stands under `data`. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What one record must become in the bundle: its row and those inside it. Columns that are null are left out. */
export interface GoldenRecord {
  /** The id that the row is imported with. */
  readonly id: string;
  readonly row: Readonly<Record<string, unknown>>;
  /** By the id of the child mapping; those without rows are left out. */
  readonly children?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** The hand-written records of one product, the queries over them and their answers. */
export interface GoldenProduct {
  readonly routes: readonly GoldenRoute[];
  readonly answers: readonly GoldenAnswer[];
  /** What the connection test must say of it. */
  readonly connection?: TestedProduct;
  /** By the id of the step: every record of it in the order of the bundle. */
  readonly rows?: Readonly<Record<string, readonly GoldenRecord[]>>;
  /** By the id of the step: address and column of every file that `media.csv` must list, in its order. */
  readonly files?: Readonly<Record<string, readonly (readonly [url: string, column: string])[]>>;
  /** Collections of the CMS that are named to the export. */
  readonly collections?: readonly string[];
}

/** Items of a list, each written as a whole, of which the answer has more. */
export function amongOthers(items: readonly object[]): object {
  return expect.arrayContaining([...items]);
}

/** The same fields without values. */
export const nothingOf = (answer: object): Record<string, unknown> =>
  Object.fromEntries(Object.keys(answer).map((name) => [name, null]));
