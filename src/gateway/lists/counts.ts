import { countOf } from '../../wix/envelope.ts';
import { allOf, type WqlFilter } from '../../wix/wql.ts';
import type { GatewayContext } from '../context.ts';
import type { Count, OffsetQuery } from './query-options.ts';
import { totalIn } from './query-source.ts';
import { wql, type Syntax } from './syntax.ts';

/** Counts by the smallest page by offset: pages by cursor do not bring the number (docs/fidelity.md#totals). */
export function countOnPage(
  read: (context: GatewayContext, query: Omit<OffsetQuery, 'sort'>) => Promise<object>,
): Count {
  return async (context, conditions) =>
    totalIn(await read(context, { filter: allOf(conditions), paging: { limit: 1, offset: 0 } }));
}

/** Counts by an endpoint of its own. */
export function countBy(
  read: (context: GatewayContext, filter: WqlFilter) => Promise<{ readonly count?: unknown }>,
  syntax: Syntax = wql,
): Count {
  return async (context, conditions) => countOf((await read(context, syntax.join(conditions))).count);
}
