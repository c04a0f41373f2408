import type { KeyRule } from '../../contract/product-module.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import type { WqlFilter } from '../../wix/api/wql.ts';
import type { GatewayContext } from '../context.ts';
import type { PageSource } from '../paging/page-source.ts';

/** A field of `Query`. */
export type RootField = keyof QueryResolvers;

type FunctionOf<Resolver> = Extract<NonNullable<Resolver>, (...args: never[]) => unknown>;

/** The arguments of a field of `Query`. */
export type ArgsOf<Field extends RootField> = Parameters<FunctionOf<QueryResolvers[Field]>>[1];

type ArgOf<Args, Name extends string, Otherwise> = Name extends keyof Args
  ? NonNullable<Args[Name]>
  : Otherwise;

/** The filter that a list takes. */
export type FilterOf<Field extends RootField> = ArgOf<ArgsOf<Field>, 'filter', object>;

/** The order that a list can be read in. */
export type OrderOf<Field extends RootField> = ArgOf<ArgsOf<Field>, 'orderBy', Ordered<never>>;

/** What a list can be sorted by, in the words of the graph. */
export type SortFieldOf<Field extends RootField> =
  OrderOf<Field> extends { readonly field: infer Name extends string } ? Name : never;

/** An order in the words of the graph. */
export interface Ordered<Name extends string> {
  readonly field: Name;
  readonly direction?: 'ASC' | 'DESC' | null;
}

/** What every record of a list has; the id stands apart because references carry nothing else. */
export interface Identified {
  readonly id: string;
}

/** Names of fields of the graph. */
export type Selected = ReadonlySet<string>;

/** What an operation asks a list for. */
export interface Asked<Field extends RootField> {
  /** One that has been checked. */
  readonly filter: FilterOf<Field>;
  readonly orderBy: OrderOf<Field> | null | undefined;
  /** The fields of its records that are shown. */
  readonly selected: Selected;
  /** Whether the number of records is asked for with the first page. */
  readonly isCounted?: boolean;
  /** Whether a single request holds the page, and nothing is asked for by which the list could be read on: the page may be read in any way. */
  readonly endsHere?: boolean;
}

/** Where a list of the graph gets its records from. */
export interface Source<Field extends RootField, Record extends Identified> {
  /** Most records that one request returns. */
  readonly page: number;
  /** Most ids that one request is asked for. */
  readonly idsMax: number;
  /** What the list takes beside a request for each page. */
  readonly cost: {
    /** Records of a page that are read twice, to see that it continues the one before. */
    readonly overlap: number;
    /** Lists of Wix that follow each other in it. */
    readonly concatenated: number;
    readonly countRequests: number;
  };
  /** Whether pages bring the number of records only where they are opened with `isCounted` and `endsHere`. */
  readonly totalOnRequest?: boolean;
  /** What its ids look like where they are no GUIDs. */
  readonly key?: KeyRule;
  /** @throws GatewayError BAD_USER_INPUT for values that Wix would refuse */
  check(filter: FilterOf<Field>): FilterOf<Field>;
  /** Names what some fields of the graph need: equal names, equal requests. */
  needsOf(selected: Selected): string;
  open(context: GatewayContext, asked: Asked<Field>): PageSource<Record> | Promise<PageSource<Record>>;
  /** Opens the records that meet a condition of Wix, in its default order. */
  where(
    context: GatewayContext,
    conditions: readonly WqlFilter[],
    selected: Selected,
  ): PageSource<Record> | Promise<PageSource<Record>>;
  /**
   * How many records a list has; null where Wix does not tell. Absent where it never does.
   * @param pageTotal the number that came with the page; undefined when the page is not read or had none
   */
  count?(
    context: GatewayContext,
    filter: FilterOf<Field>,
    pageTotal: () => Promise<number | null | undefined>,
  ): Promise<number | null>;
  /** Reads up to `idsMax` records by id, in any order; those that do not exist are left out. */
  byIds(context: GatewayContext, ids: readonly string[], selected: Selected): Promise<readonly Record[]>;
}

/** A source that is opened at once. */
export interface QuerySource<Field extends RootField, Record extends Identified> extends Source<
  Field,
  Record
> {
  open(context: GatewayContext, asked: Asked<Field>): PageSource<Record>;
  where(context: GatewayContext, conditions: readonly WqlFilter[], selected: Selected): PageSource<Record>;
}
