import type { Assumptions, CountedEntity, DemoApp, DemoPermission } from './declarations.ts';
import { names } from './records/vary.ts';

/** The catalog a shop has; a site without Wix Stores has `NONE`. */
export type Catalog = 'V1' | 'V3' | 'NONE';

export interface RateLimit {
  readonly requestsPerMinute: number;
  /** Whether a 429 carries `Retry-After`. @default false - no Wix document mentions one */
  readonly retryAfter?: boolean;
  /** Wix Data has a budget of its own. @default 3000 */
  readonly dataRequestsPerMinute?: number;
}

/** Faults that lie in the records of an answer rather than in the answer as a whole. */
export const RECORD_FAULT_KINDS = names(
  'refused-record broken-record record-without-id without-totals too-many-to-count unknown-fields',
);

export const FAULT_KINDS = [
  ...names('404 429 500 503 empty-403 timeout reset garbage html empty truncated wrong-shape slow'),
  ...RECORD_FAULT_KINDS,
  ...names('ends-early'),
];
type FaultKind = (typeof FAULT_KINDS)[number];

/** What goes wrong on purpose. A request is hit by the first rule that applies to it. */
export interface FaultRule {
  readonly kind: FaultKind;
  /** Matched against the pathname: a part of it, or an expression. @default every path */
  readonly path?: string | RegExp;
  /** How many requests it hits. @default Infinity */
  readonly times?: number;
  /** How many it lets through first. @default 0 */
  readonly skip?: number;
  /** The share of requests that it hits, or of records for faults of records; decided by the seed. @default 1 */
  readonly probability?: number;
  /** The id of the record that a fault of records hits. @default a share of all */
  readonly record?: string;
  /** Records after which `ends-early` ends a list without a word; what counts it goes on counting all. @default 200 */
  readonly after?: number;
  /** Adds `Retry-After` to a 429 or 503. */
  readonly retryAfterSeconds?: number;
  /** How long the fault waits before it answers, in milliseconds. @default 0, and 2000 for `slow` */
  readonly delayMs?: number;
}

/** The editors that a site can have been made with, as the list of an account's sites names them. */
type DemoEditor = 'UNKNOWN' | 'EDITOR' | 'ADI' | 'EDITORX' | 'ODEDITOR' | 'STUDIO' | 'EDITORLESS';

export interface DemoSiteOptions {
  /** @default 0, a free port */
  readonly port?: number;
  /** @default 'V3' */
  readonly catalog?: Catalog;
  /** The editor that the site was made with. @default 'EDITOR', the classic one */
  readonly editor?: DemoEditor;
  /** Whether it has ten collections more, with names, values and references as nobody plans for. @default false */
  readonly awkwardCollections?: boolean;
  readonly deny?: readonly DemoPermission[];
  readonly uninstalled?: readonly DemoApp[];
  /** Multiplies the base count of every entity that a bigger site has more of. @default 1 */
  readonly scale?: number;
  /** Exact counts, instead of the scaled ones. */
  readonly counts?: Partial<Record<CountedEntity, number>>;
  /** @default 1 */
  readonly seed?: number;
  /** Added to every answer, in milliseconds. @default 0 */
  readonly latencyMs?: number;
  readonly rateLimit?: RateLimit;
  readonly faults?: readonly FaultRule[];
  readonly assumptions?: Partial<Assumptions>;
  /** A folder that `wix-gateway verify --record` wrote: requests are answered by it. @default by the site's own data */
  readonly recording?: string;
}
