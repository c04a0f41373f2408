import { sumOf } from '../../wix/api/envelope.ts';
import { chunks, type WqlFilter } from '../../wix/api/wql.ts';
import type { GatewayContext } from '../context.ts';
import { requireGuids } from '../federation/ids.ts';
import type { Sort } from '../paging/cursor-list.ts';
import type { PageSource } from '../paging/page-source.ts';
import { concat } from '../paging/concat.ts';
import { readAll } from '../paging/read-all.ts';
import { checkedFilter, conditionsOf, keys } from './filter.ts';
import { partsFor } from './parts.ts';
import type { CommonOptions, Count, OrderOptions } from './query-options.ts';
import type { FilterOf, Identified, OrderOf, QuerySource, RootField, Selected } from './source.ts';
import { wql } from './syntax.ts';

/** One of the lists of Wix that are concatenated to one of the graph. */
export interface WixList<Field extends RootField, Part extends string> {
  readonly conditions: readonly WqlFilter[];
  readonly sort: Sort | undefined;
  readonly filter: FilterOf<Field>;
  readonly orderBy: OrderOf<Field> | null | undefined;
  readonly parts: readonly Part[];
  readonly isLookUp: boolean;
  /** Whether its first page is to bring the number of its records, and may be read in any way. */
  readonly isCounted: boolean;
}

/** A source that concatenates lists of Wix. */
export function concatSource<Field extends RootField, Part extends string, Record extends Identified>(
  options: CommonOptions<Field, Part>,
  openList: (context: GatewayContext, list: WixList<Field, Part>) => PageSource<Record>,
): QuerySource<Field, Record> {
  const { page, idsMax = page, key, order, filter: table } = options;
  const parts = (selected: Selected): Part[] =>
    typeof options.parts === 'function'
      ? options.parts(selected)
      : partsFor(options.parts ?? NOTHING, selected);
  const where = (
    context: GatewayContext,
    conditions: readonly WqlFilter[],
    selected: Selected,
  ): PageSource<Record> =>
    openList(context, {
      conditions,
      sort: sortOf(order, null),
      filter: NOTHING as FilterOf<Field>,
      orderBy: null,
      parts: parts(selected),
      isLookUp: true,
      isCounted: false,
    });
  const count = options.count === undefined ? undefined : counter(options, options.count);
  return {
    page,
    idsMax,
    cost: { overlap: 0, concatenated: 1, countRequests: 1 },
    ...(key === undefined ? {} : { key: key.rule }),
    check: (filter) => checkedFilter(table, filter, key === undefined ? requireGuids : keys(key.rule)),
    needsOf: (selected) => parts(selected).join(),
    where,
    open(context, { filter, orderBy, selected, isCounted = false, endsHere = false }) {
      const common = conditionsOf(table, filter);
      const ids = chunkedIds(filter, options);
      const lists = options.concat?.(filter, orderBy) ?? [[]];
      const isOne = lists.length === 1 && ids.length === 1;
      return concat(
        lists.flatMap((own) =>
          ids.map((some) =>
            openList(context, {
              conditions: [...common, ...own, ...some],
              sort: sortOf(order, orderBy),
              filter,
              orderBy,
              parts: parts(selected),
              isLookUp: false,
              isCounted: isCounted && endsHere && isOne,
            }),
          ),
        ),
      );
    },
    byIds: (context, ids, selected) => readAll(where(context, [hasId(ids, options)], selected)),
    ...(count === undefined ? {} : { count }),
  };
}

const NOTHING = {};

/** Counts a list by the counts of its parts. */
export function counter<Field extends RootField, Part extends string>(
  options: CommonOptions<Field, Part>,
  count: Count<FilterOf<Field>>,
): (context: GatewayContext, filter: FilterOf<Field>) => Promise<number | null> {
  const { filter: table, concat: listsOf, counted, countsManyIds = false } = options;
  return async (context, filter) => {
    const ids = chunkedIds(filter, options);
    if (ids.length > 1 && !countsManyIds) return null;
    const common = conditionsOf(table, filter);
    const lists = counted?.(filter) ?? listsOf?.(filter, null) ?? [[]];
    const parts = lists.flatMap((own) => ids.map((some) => [...common, ...own, ...some]));
    return sumOf(await Promise.all(parts.map((conditions) => count(context, conditions, filter))));
  };
}

type Keyed = Pick<CommonOptions<never, never>, 'page' | 'idsMax' | 'key' | 'syntax'>;

/** The condition for the ids of a filter, for each part of them that one request takes; none where no ids are asked for. */
function chunkedIds(filter: object, options: Keyed): readonly WqlFilter[][] {
  const { ids } = filter as { readonly ids?: readonly string[] | null };
  const { page, idsMax = page } = options;
  return ids == null ? [[]] : chunks(ids, idsMax).map((some) => [hasId(some, options)]);
}

function hasId(ids: readonly string[], { key, syntax = wql }: Keyed): WqlFilter {
  return syntax.hasOne(key?.field ?? 'id', ids);
}

/** The order that is asked for, in the words of Wix; undefined for its own. */
export function sortOf<Name extends string>(
  order: OrderOptions<Name>,
  orderBy: object | null | undefined,
): Sort | undefined {
  // What a list can be sorted by is what its table has.
  const asked = orderBy as
    { readonly field: Name; readonly direction?: 'ASC' | 'DESC' | null } | null | undefined;
  const by = asked == null ? null : order.by[asked.field];
  if (typeof by === 'function') throw by();
  if (by !== null) return { fieldName: by, order: asked?.direction ?? 'ASC' };
  return order.default === null ? undefined : { fieldName: order.default, order: 'ASC' };
}
