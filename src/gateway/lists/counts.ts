import { countOf } from '../../wix/api/envelope.ts';
import type { WqlFilter } from '../../wix/api/wql.ts';
import type { GatewayContext } from '../context.ts';
import type { Count } from './query-options.ts';
import { wql, type Syntax } from './syntax.ts';

/** Stands for the number that a page brings, where it brings none. */
export const NOT_TOLD = async (): Promise<undefined> => undefined;

/** Counts by an endpoint of its own. */
export function countBy(
  read: (context: GatewayContext, filter: WqlFilter) => Promise<{ readonly count?: unknown }>,
  syntax: Syntax = wql,
): Count {
  return async (context, conditions) => countOf((await read(context, syntax.join(conditions))).count);
}
