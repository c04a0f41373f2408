/**
 * What a field costs in Wix requests, worst case, for one or many parents.
 * - `connection`: a paged list: `ceil(first / pageMax)` requests, one more for each further list of Wix that is concatenated, and `countRequests` when `totalCount` is selected, for each parent
 * - `batch`: one request for every `perRequest` distinct parents (a DataLoader)
 * - `fixed`: that many requests for each parent
 * `size` is how many children a parent is assumed to have where the field is a list that is no connection.
 */
export type FieldCost =
  | {
      readonly kind: 'connection';
      readonly pageMax: number;
      /** The page size where it depends on what is asked for; `pageMax` otherwise. */
      readonly pageMaxFor?: (args: Readonly<Record<string, unknown>>) => number;
      /** First pages of up to so many records come for many parents at once. */
      readonly batched?: { readonly upTo: number; readonly perRequest: number };
      readonly concatenated?: number;
      readonly countRequests?: number;
    }
  | {
      readonly kind: 'batch';
      readonly perRequest: number;
      readonly size?: number;
      readonly requests?: number;
      /** A field of the same parents whose requests bring this one too. */
      readonly sameReadAs?: string;
      /** Requests that already the key of the reference takes; none by default, because records have the keys of what they refer to. */
      readonly keyRequests?: number;
    }
  | {
      readonly kind: 'fixed';
      readonly requests: number;
      /** The number where it depends on what is asked for; `requests` otherwise. */
      readonly requestsFor?: (args: Readonly<Record<string, unknown>>) => number;
      readonly size?: number;
    }
  | { readonly kind: 'list'; readonly size: number };

/** Costs by schema coordinate, such as `Query.products` or `Order.fulfillments`. A field that is not named costs nothing; `Order.__resolveReference` is what it takes to look up orders by key, those that do not exist included (one request for a hundred where it is not named). */
export type CostTable = Readonly<Record<string, FieldCost>>;

/** A table with other costs for some fields, and without those that are undefined. It has hundreds of entries: the others are not copied. */
export function otherCosts(
  costs: CostTable,
  others: Readonly<Record<string, FieldCost | undefined>> = {},
): CostTable {
  // Whoever looks up what was taken out finds undefined, as for a field that was never named.
  return Object.assign(Object.create(costs) as object, others) as CostTable;
}

/** What is read once, however many records ask for it. */
export const READ_ONCE = { kind: 'batch', perRequest: Number.MAX_SAFE_INTEGER } as const satisfies FieldCost;
