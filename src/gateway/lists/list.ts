import type { GraphQLResolveInfo } from 'graphql';
import { explained } from '../paging/batch-loader.ts';
import type { GatewayContext } from '../context.ts';
import { elementsOf } from '../fields/wire-value.ts';
import { badInput } from '../../errors.ts';
import { NO_GUID } from '../../guid.ts';
import { requireGuid } from '../federation/ids.ts';
import type { KeyRule } from '../../contract/product-module.ts';
import {
  connection,
  DEFAULT_FIRST,
  type ConnectionArgs,
  type ConnectionResult,
} from '../paging/connection.ts';
import { emptyBatch, type PageSource } from '../paging/page-source.ts';
import type { FieldCost } from '../../contract/field-cost.ts';
import type { ProductName } from '../../contract/product-name.ts';
import type { OptionalRead } from './optional-permission.ts';
import { selectedFields, selectedNodeFields } from '../selection.ts';
import { batch, keyedBy, type Batch, type BatchOptions } from './batch.ts';
import { NOT_TOLD } from './counts.ts';
import { costed, type Costed, type ListGraph } from './graph-of.ts';
import { isImpossible } from './filter.ts';
import type { FilterOf, Identified, OrderOf, RootField, Selected, Source } from './source.ts';

/** A list of the graph. */
export interface ListOptions<Field extends RootField, Record extends Identified> {
  readonly product: ProductName;
  /** The type of its records. */
  readonly entity: string;
  /** The field of `Query` that reads one of them by its id. */
  readonly one?: RootField;
  readonly source: Source<Field, Record>;
  /** @throws GatewayError BAD_USER_INPUT for arguments that exclude each other */
  check?(filter: FilterOf<Field>, orderBy: OrderOf<Field> | null | undefined): void;
  /** What its cursors are bound to; filter and order by default. */
  boundTo?(filter: FilterOf<Field>, orderBy: OrderOf<Field> | null | undefined): unknown;
  /** Reads some records by their ids; by the source's own `byIds` by default. */
  byIds?: Source<Field, Record>['byIds'];
  /**
   * Whether records that others refer to are kept for the operations of the next ten minutes with the same credentials: of lists that are short.
   * Its pages and single records are always read.
   */
  readonly keeps?: boolean;
  /** Reads the record of `one` with one request of its own, where Wix has an endpoint for that; with others by their ids by default. */
  readOne?(context: GatewayContext, id: string): Promise<Record | null>;
  /** Requests that looking up records by id takes, at most, for each part of them. */
  readonly lookUps?: number;
  /** What the list takes beside a request for each page, where that is not what the source says. */
  readonly cost?: Partial<Source<Field, Record>['cost']>;
  /** Reads what others refer to for keys that may, and leaves it null for those that may not. */
  readonly optional?: OptionalRead;
  /** A record of which nothing is known but its id: for references of which nothing else is asked. */
  readonly bare?: Bare<NoInfer<Record>>;
}

/** What can be said of a record without reading it. */
interface Bare<Record> {
  /** The fields that follow from its id; `id` by default. */
  readonly fields?: readonly string[];
  of(id: string): Record;
}

/** Arguments of a field that shows a list, and what else its records must meet. */
interface ListArgs<Field extends RootField> extends ConnectionArgs {
  readonly filter?: FilterOf<Field> | null | undefined;
  readonly orderBy?: OrderOf<Field> | null | undefined;
}

type ConnectionCost = Extract<FieldCost, { readonly kind: 'connection' }>;
type BatchCost = Extract<FieldCost, { readonly kind: 'batch' }>;

type Resolver<Parent, Args, Result> = (
  parent: Parent,
  args: Args,
  context: GatewayContext,
  info: GraphQLResolveInfo,
) => Result;

/** What follows from the declaration of a list. */
export interface List<Field extends RootField, Record extends Identified> extends ListGraph {
  readonly entity: string;
  readonly field: Field;
  /** What a field costs that shows the list, or a part of it. */
  readonly cost: ConnectionCost;
  connection(
    context: GatewayContext,
    args: ListArgs<Field>,
    info: GraphQLResolveInfo,
  ): ConnectionResult<Record>;
  /**
   * Makes the resolver of a field that shows those of the records that belong to its parent; it takes what else its field takes.
   * @param cost what it costs, where that is less than the whole list
   */
  of<Parent>(
    filterOf: (parent: Parent) => FilterOf<Field>,
    cost?: Partial<ConnectionCost>,
  ): Costed<Resolver<Parent, ListArgs<Field>, ConnectionResult<Record>>>;
  /**
   * Makes the resolver of a field that shows the record that its parent names.
   * @param idOf what stands in the place of its id
   */
  to<Parent>(
    idOf: (parent: Parent) => unknown,
    cost?: Partial<BatchCost>,
  ): Costed<Resolver<Parent, unknown, Promise<Record | null>>>;
  /**
   * Makes the resolver of a field that shows the records that its parent names, in their order, without those that do not exist any more;
   * null where it names no list.
   * @param size how many a parent is assumed to name
   */
  toMany<Parent>(
    idsOf: (parent: Parent) => readonly string[] | null | undefined,
    size: number,
  ): Costed<Resolver<Parent, unknown, Promise<Record[] | null>>>;
  /**
   * Reads the record that another one names; null where it names none, or there is none. Nothing is read where only what follows from the id is
   * selected.
   * @param id what stands in the place of an id
   */
  refer(context: GatewayContext, id: unknown, info: GraphQLResolveInfo): Promise<Record | null>;
  /** A record by its id, with what the selected fields need; null where there is none. */
  readonly load: Batch<Record>;
}

/** Declares a list of the graph: its connection, the look-up by id, the reference and what they cost follow from it. */
export function list<Field extends RootField, Record extends Identified>(
  field: Field,
  options: ListOptions<Field, Record>,
): List<Field, Record> {
  const { product, entity, one, source, keeps = false, lookUps = 1, bare, optional } = options;
  const { page, key } = source;
  const cost = { ...source.cost, ...options.cost };
  const keyOf = key ?? requireGuid;
  const byIds = options.byIds ?? source.byIds;
  const lookUp: BatchOptions<Record> = {
    size: source.idsMax,
    needsOf: (selected) => source.needsOf(selected),
    load: async (context, ids, selected) => keyedBy(await byIds(context, ids, selected), ({ id }) => id),
  };
  const load = batch(product, { ...lookUp, keeps });
  const loadAnew = keeps ? batch(product, lookUp) : load;
  const readOne = options.readOne?.bind(options);
  const oneById = (context: GatewayContext, id: string, selected: Selected): Promise<Record | null> =>
    readOne === undefined
      ? loadAnew(context, id, selected)
      : explained(context, product, readOne(context, id));
  const read = (
    context: GatewayContext,
    { filter, orderBy, ...args }: ListArgs<Field>,
    info: GraphQLResolveInfo,
  ): ConnectionResult<Record> => {
    const checked = source.check((filter ?? {}) as FilterOf<Field>);
    options.check?.(checked, orderBy);
    const nothing = isImpossible(checked);
    const isCounted = args.after == null && selectedFields(info).has('totalCount');
    const endsHere = (args.first ?? DEFAULT_FIRST) <= page && !selectsCursors(info);
    const count = source.count;
    return connection<Record>(context, {
      product,
      entity,
      args,
      query: options.boundTo?.(checked, orderBy) ?? { filter: checked, orderBy },
      open: (requests) =>
        nothing
          ? EMPTY
          : source.open(requests, {
              filter: checked,
              orderBy,
              selected: selectedNodeFields(info),
              isCounted,
              endsHere,
            }),
      ...(count === undefined
        ? {}
        : {
            count: async (pageTotal) => {
              if (nothing) return 0;
              // A count need not wait for a page that is not going to tell it.
              const told = source.totalOnRequest === true && !(isCounted && endsHere) ? NOT_TOLD : pageTotal;
              return count(context, checked, told);
            },
          }),
    });
  };
  const refer = async (context: GatewayContext, id: unknown, info: GraphQLResolveInfo) => {
    const known = knownKey(keyOf, id) ?? (key === undefined ? null : id);
    if (typeof known !== 'string' || known === '' || known === NO_GUID) return null;
    const selected = selectedFields(info);
    const fields = new Set(['__typename', ...(bare?.fields ?? ['id'])]);
    if (bare !== undefined && [...selected].every((name) => fields.has(name))) return bare.of(known);
    const found = () => load(context, known, selected);
    return optional === undefined ? found() : optional(context, found);
  };
  const connectionCost: ConnectionCost = {
    kind: 'connection',
    pageMax: page - cost.overlap,
    concatenated: cost.concatenated,
    countRequests: cost.countRequests,
  };
  return {
    entity,
    field,
    cost: connectionCost,
    keys: key === undefined ? {} : { [`${entity}.id`]: key },
    costs: {
      [`Query.${field}`]: connectionCost,
      ...(one === undefined
        ? {}
        : { [`Query.${one}`]: { kind: 'fixed', requests: readOne === undefined ? lookUps : 1 } }),
      [`${entity}.__resolveReference`]: {
        kind: 'batch',
        perRequest: Math.min(source.idsMax, page),
        requests: lookUps,
      },
    },
    resolvers: {
      Query: {
        [field]: (_: unknown, args: ListArgs<Field>, context: GatewayContext, info: GraphQLResolveInfo) =>
          read(context, args, info),
        ...(one === undefined
          ? {}
          : {
              [one]: (_: unknown, { id }: Identified, context: GatewayContext, info: GraphQLResolveInfo) =>
                oneById(context, keyOf(id, 'id'), selectedFields(info)),
            }),
      },
      [entity]: {
        __resolveReference: async ({ id }: Identified, context: GatewayContext, info: GraphQLResolveInfo) =>
          load(context, id, selectedFields(info)),
      },
    },
    connection: read,
    of: (filterOf, own) =>
      costed({ ...connectionCost, ...own }, (parent, args, context, info) =>
        read(context, { ...args, filter: within(filterOf(parent), args.filter) }, info),
      ),
    to: (idOf, own) =>
      costed({ kind: 'batch', perRequest: source.idsMax, ...own }, async (parent, _, context, info) =>
        refer(context, idOf(parent), info),
      ),
    toMany: (idsOf, size) =>
      costed({ kind: 'batch', perRequest: source.idsMax, size }, async (parent, _, context, info) => {
        const ids = elementsOf(idsOf(parent));
        if (ids === null) return null;
        const found = await Promise.all(ids.map((id) => refer(context, id, info)));
        return found.filter((record) => record !== null);
      }),
    refer,
    load,
  };
}

/** Whether a connection is asked for a cursor. */
function selectsCursors(info: GraphQLResolveInfo): boolean {
  const places = selectedFields(info, ['pageInfo'], ['edges']);
  return ['endCursor', 'startCursor', 'cursor'].some((name) => places.has(name));
}

const EMPTY: PageSource<never> = {
  pageMax: 1,
  read: async (position) => emptyBatch(position),
};

/**
 * A filter within the records of a parent.
 * @throws GatewayError BAD_USER_INPUT for one that names what the parent has said already
 */
function within<Filter extends object>(own: Filter, asked: Filter | null | undefined): Filter {
  const given = Object.entries(asked ?? {}).find(([name, value]) => value != null && name in own);
  if (given === undefined) return { ...asked, ...own };
  throw badInput(
    `\`filter.${given[0]}\` cannot be given here.`,
    'Leave it out: all records of this field have the same, that of the record they are read for.',
  );
}

/** An id as loaders know it; null for what names no record. */
function knownKey(rule: KeyRule, id: unknown): string | null {
  if (typeof id !== 'string') return null;
  try {
    return rule(id, 'id');
  } catch {
    return null;
  }
}
