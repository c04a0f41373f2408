import type { KeyRule } from '../../contract/product-module.ts';
import type { GatewayError } from '../../errors.ts';
import type { WqlFilter } from '../../wix/api/wql.ts';
import type { GatewayContext } from '../context.ts';
import type { CursorQuery, OffsetQuery } from '../paging/cursor-list.ts';
import type { FilterTable } from './filter.ts';
import type { PartTable } from './parts.ts';
import type { FilterOf, Identified, OrderOf, RootField, Selected, SortFieldOf } from './source.ts';
import type { Syntax } from './syntax.ts';

/** What a read is told beside the query. */
export interface ReadOptions<Field extends RootField, Part extends string> {
  readonly parts: Part[];
  /** The filter it belongs to, for what no condition says; empty for reads by id. */
  readonly filter: FilterOf<Field>;
  readonly orderBy: OrderOf<Field> | null | undefined;
  /** The cursor that a query goes on from; null for a first page. */
  readonly cursor: string | null;
  /** Whether records are looked up, by their ids or another condition that few of them meet, so that their order is of no importance. */
  readonly isLookUp: boolean;
}

/** The lists of an answer. */
export type ListKey<Answer> = {
  [Key in keyof Answer]-?: NonNullable<Answer[Key]> extends readonly object[] ? Key : never;
}[keyof Answer] &
  string;

/** What a list of an answer holds. */
export type WireOf<Answer, Key> = Key extends keyof Answer
  ? NonNullable<Answer[Key]> extends readonly (infer Wire)[]
    ? NonNullable<Wire>
    : never
  : never;

/** Why a list is sorted by nothing that is unique. */
interface NoTie {
  readonly none: string;
  /** The field of the id, where Wix leaves out the records that a filter names by it (`$nin`) and counts what meets conditions. */
  readonly leavesOut?: string;
}

/** The order of a list, in the words of Wix. */
export interface OrderOptions<Name extends string> {
  /** The field it is sorted by unless asked otherwise; null for Wix's own order. */
  readonly default: string | null;
  /**
   * The fields it can be sorted by; null for one that its records lack, and that leaves it in the default order; an error for one that it must not
   * be sorted by.
   */
  readonly by: Readonly<Record<Name, string | null | (() => GatewayError)>>;
  /** A field that no two records share, by which those of the same rank are sorted; or why there is none. */
  readonly tie: string | NoTie;
  /**
   * Those of the fields at which a list can be entered again when Wix has forgotten a cursor: every record has them, a filter takes them, and
   * how Wix compares them is known.
   */
  readonly keys?: readonly string[];
  /**
   * A field with a unique value in each record, by which a list that is sorted by it is paged instead of by offset: it then has no end where Wix
   * answers offsets no more, and is no place to lose.
   */
  readonly keyset?: string;
}

/** What is said of the records of an answer. */
export interface RecordOptions<Answer, Key extends string, Record extends Identified> {
  /** Where the records are in the answer. */
  readonly records: Key & ListKey<Answer>;
  /** The field of a record that is its id, and what that looks like; a GUID in `id` by default. */
  readonly key?: { readonly field: string; readonly rule: KeyRule };
  /** What of a record carries its id and its sort keys; the record itself by default. */
  bodyOf?(wire: WireOf<Answer, Key>): object | null | undefined;
  /** A record as the resolvers take it: its id and what Wix sent by default. */
  toRecord?(wire: WireOf<Answer, Key>, id: string): Record;
}

/** What is said of a list however it is paged. */
export interface CommonOptions<Field extends RootField, Part extends string> {
  /** Most records that one request returns (docs/fidelity.md#page-limits). */
  readonly page: number;
  /** Most ids that one request is asked for; as many as it returns by default. */
  readonly idsMax?: number;
  readonly key?: RecordOptions<unknown, never, never>['key'];
  /** What of a record is read only when it is shown. */
  readonly parts?: PartTable<Part> | ((selected: Selected) => Part[]);
  /** How it takes conditions; Wix's query language by default. */
  readonly syntax?: Syntax;
  readonly order: OrderOptions<SortFieldOf<Field>>;
  readonly filter: FilterTable<FilterOf<Field>>;
  /** The conditions of the lists of Wix that are concatenated to this one; one without conditions by default. */
  concat?(filter: FilterOf<Field>, orderBy: OrderOf<Field> | null | undefined): readonly WqlFilter[][];
  /** The conditions of what is counted, where that takes fewer requests than to count each of those that are concatenated. */
  counted?(filter: FilterOf<Field>): readonly WqlFilter[][];
  /** Asks Wix for the number of records that meet some conditions; null where it does not tell. */
  count?: Count<FilterOf<Field>>;
  /** Whether more ids than one request takes are counted, with a request for each part of them. */
  readonly countsManyIds?: boolean;
}

/** Asks Wix for the number of records that meet some conditions; null where it does not tell. */
export type Count<Filter = unknown> = (
  context: GatewayContext,
  conditions: readonly WqlFilter[],
  filter: Filter,
) => Promise<number | null>;

/** A list that Wix answers to queries. */
export interface QueryOptions<
  Field extends RootField,
  Query,
  Answer,
  Key extends string,
  Part extends string,
  Record extends Identified,
>
  extends CommonOptions<Field, Part>, RecordOptions<Answer, Key, Record> {
  /** The records in the plural, as notes call them. */
  readonly what: string;
  readonly key?: { readonly field: string; readonly rule: KeyRule };
  /** The offset from which on Wix answers no more, if there is one (docs/fidelity.md#offset-wall, docs/fidelity.md#offset-wall-answer). */
  readonly wall?: number;
  /** Sends one request. */
  read(context: GatewayContext, query: Query, options: ReadOptions<Field, Part>): Promise<Answer>;
}

/** A list that Wix pages by cursor. */
export interface CursorQueryOptions<
  Field extends RootField,
  Answer,
  Key extends string,
  Part extends string,
  Record extends Identified,
> extends QueryOptions<Field, CursorQuery, Answer, Key, Part, Record> {
  /**
   * Sends a request for a page by offset, where such a page brings the number of all records (docs/fidelity.md#totals-by-offset): the list is counted by it. Gives
   * undefined for what can be asked for by cursor only.
   */
  readByOffset?(
    context: GatewayContext,
    query: OffsetQuery,
    options: ReadOptions<Field, Part>,
  ): Promise<Answer> | undefined;
}
