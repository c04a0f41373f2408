import type { FieldCost } from '../../contract/field-cost.ts';

/** What is to be counted of one field: how many requests it takes, and for how many records its own fields are asked. */
export interface Charge {
  readonly requests: number;
  readonly children: number;
}

/**
 * Counts a field that is no connection.
 * @param asked the fields, as schema coordinates, that are asked of the same parents
 */
export function fieldCharge(
  cost: Exclude<FieldCost, { kind: 'connection' }> | undefined,
  parents: number,
  args: Readonly<Record<string, unknown>>,
  asked: ReadonlySet<string>,
): Charge {
  switch (cost?.kind) {
    case 'batch': {
      const isRead = cost.sameReadAs !== undefined && asked.has(cost.sameReadAs);
      return {
        requests: isRead ? 0 : Math.ceil(parents / cost.perRequest) * (cost.requests ?? 1),
        children: parents * (cost.size ?? 1),
      };
    }
    case 'fixed':
      return {
        requests: parents * (cost.requestsFor?.(args) ?? cost.requests),
        children: parents * (cost.size ?? 1),
      };
    case 'list':
      return { requests: 0, children: parents * cost.size };
    case undefined:
      // Embedded values, and a connection's own `nodes` and `edges`, whose number is already counted.
      return { requests: 0, children: parents };
  }
}
