import type { IResolvers } from '@graphql-tools/utils';
import type { Endpoint } from '../wix/endpoint.ts';
import type { WixClient } from '../wix/client.ts';
import type { WixPermission } from '../wix/permissions.ts';
import type { GatewayContext } from './context.ts';
import type { KeyRule } from './ids.ts';
import type { StepDefinition } from '../migration/step-definition.ts';
import type { SiteFactReaders } from './site-facts.ts';

/** The Wix products of the graph, as `connection` and `migrationPlan` name them; SITE is the site itself. */
export const productNames = [
  'SITE',
  'STORES',
  'ORDERS',
  'MEMBERS',
  'CONTACTS',
  'BOOKINGS',
  'EVENTS',
  'FORMS',
  'DATA',
  'BLOG',
] as const;

export type ProductName = (typeof productNames)[number];

/** A permission that a product's reads need, with the reason that is shown to the site's owner. */
export interface PermissionNeed {
  readonly permission: WixPermission;
  /** What the permission is for. */
  readonly purpose: string;
  /** What the migration loses without it. */
  readonly loss: string;
  /**
   * Whether a key without it is still a good key: Wix has nothing that only reads this (or not surely), or what is lost is none of the
   * records that are published on the site or known of its people.
   */
  readonly optional?: boolean;
  /** Root connection fields that cannot be read at all without it. */
  readonly lists?: readonly string[];
  /** What of other root connections is missing without it: a field of their records, or some of the records. */
  readonly parts?: readonly ListPart[];
  /** Another permission that brings the same; this one is asked for only where Wix's list of ticks does not have that. */
  readonly insteadOf?: WixPermission;
  /** Whether reads of this site need it at all; always when it is left out. */
  appliesTo?(wix: WixClient): Promise<boolean>;
  /** One cheap read that needs this permission, and fails the way the reads of its records fail. */
  probe(wix: WixClient): Promise<unknown>;
}

/** A part of a list that takes a permission of its own. */
export interface ListPart {
  /** The root connection field. */
  readonly list: string;
  /** The field of its records that is missing; absent where records are. */
  readonly field?: string;
}

/**
 * What a field costs in Wix requests, worst case, for one or many parents.
 * - `connection`: a paged list: `ceil(first / pageMax)` requests, one more for each further pass, and `countRequests` when `totalCount` is selected, for each parent
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
      readonly passes?: number;
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

/** A part of the graph: one SDL file, a Federation 2 subgraph of its own together with `schema/base.graphql`, and its resolvers. */
export interface GraphPart {
  /** The file below `schema/` that holds it, without the extension. */
  readonly schema: string;
  readonly resolvers: IResolvers<unknown, GatewayContext>;
  readonly costs: CostTable;
  /** What keys of its entities look like that are no GUIDs, by schema coordinate, such as `EventOrder.id`. */
  readonly keys?: KeyRules;
}

/** Rules for keys by schema coordinate. A key that is not named is a GUID. */
export type KeyRules = Readonly<Record<string, KeyRule>>;

/** Steps that are not known before the site is read. */
export interface DynamicSteps {
  /** What is not read when `derive` fails, for people. */
  readonly title: string;
  /** The root field that the steps read. */
  readonly connection: string;
  /** What can be done without the permission, for people; null when that is being done. */
  withoutPermission?(wanted: WantedSteps): string | null;
  /** Wix requests that `derive` sends, at most. */
  requests(wanted: WantedSteps): number;
  /** @throws GatewayError BAD_USER_INPUT for what is wanted and is not there */
  derive(context: GatewayContext, wanted: WantedSteps): Promise<readonly StepDefinition[]>;
}

/** Which of the steps that follow from the site are wanted. */
export interface WantedSteps {
  /** Ids of the only collections of Wix Data that are to be planned; null for all that the site has. */
  readonly dataCollections: readonly string[] | null;
}

/** One Wix product: everything the gateway knows of it. */
export interface ProductModule extends GraphPart {
  readonly name: ProductName;
  /** The words for the product in messages to people, such as "Wix Stores". */
  readonly title: string;
  /** Every read it makes: the guard's allow-list is the sum of these. */
  readonly endpoints: readonly Endpoint[];
  /** The permissions to tick, each with its probe; the one that most of its records need first. */
  readonly permissions: readonly PermissionNeed[];
  /** The status by which Wix says, without a code, that the product is not on the site; others mean a missing permission. */
  readonly absentAnswer?: 401;
  /** What it knows about the site as a whole, for others to show. */
  readonly facts?: SiteFactReaders;
  /** What becomes of its records in Insites, list by list; none for what does not migrate. */
  readonly steps?: readonly StepDefinition[];
  /**
   * More steps, which follow from what the site holds, such as one for each of its collections. Asks Wix for as little as it can; rejects as the
   * read of the product's records does.
   */
  readonly dynamicSteps?: DynamicSteps;
}
