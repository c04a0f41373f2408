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

/** The hand-written records of one product, the queries over them and their answers. */
export interface GoldenProduct {
  readonly routes: readonly GoldenRoute[];
  readonly answers: readonly GoldenAnswer[];
}
