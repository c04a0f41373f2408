import type { During } from '../telemetry/telemetry.ts';
import type { IResolvers } from '@graphql-tools/utils';
import type { GatewayError } from '../errors.ts';
import type { WixClient } from '../wix/client/client.ts';
import type { Endpoint } from '../wix/api/endpoint.ts';
import type { WixPermission } from '../wix/api/permissions.ts';
import type { AnswerReport, Availability } from './answer-report.ts';
import type { CostTable } from './field-cost.ts';
import type { ModuleTarget } from './insites-module.ts';
import type { ProductName } from './product-name.ts';
import type { SiteFactReaders, SiteFacts } from './site-facts.ts';
import type { StepDefinition } from './step-definition.ts';

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

/** What is remembered of a migration plan that was answered. */
export interface AnsweredPlan {
  readonly planHash: string;
  /** The same for plans that differ by nothing but what moves on a live site. */
  readonly settledHash: string;
  /** Records that it counts, as far as it knows. */
  readonly records: number;
}

/** A part of the graph: one SDL file, a Federation 2 subgraph of its own together with `schema/base.graphql`, and its resolvers. */
export interface GraphPart {
  /** The file below `schema/` that holds it, without the extension. */
  readonly schema: string;
  readonly resolvers: IResolvers<unknown, GatewayContext>;
  readonly costs: CostTable;
  /**
   * How types of the graph show values of Wix, by name, where fields say their source with `@wix`. Pictures, SEO settings and references by id
   * need none.
   */
  readonly conversions?: Readonly<Record<string, Conversion>>;
  /** Whether objects below its records know the record (`recordOf`): what is said there alone, such as the currency, concerns them all. */
  readonly partsKnowRecord?: true;
  /** What keys of its entities look like that are no GUIDs, by schema coordinate, such as `EventOrder.id`. */
  readonly keys?: KeyRules;
}

/** Shows a value of Wix as a type of the graph has it: the value, and the record that it stands in. It declares what it takes. */
export type Conversion = (value: never, record: never) => unknown;

/**
 * Checks a key of an entity and writes it as the graph's loaders know it.
 * @param key as a client, another subgraph or a record of Wix has it
 * @param name what to call it in the error
 * @throws GatewayError BAD_USER_INPUT when Wix could not have given out such a key
 */
export type KeyRule = (key: string, name: string) => string;

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

/** An app of Wix's that sites have, by the id that it has on every site (docs/fidelity.md#installed-apps). */
export interface WixApp {
  readonly id: string;
  readonly name: string;
  /** What of it is in the graph, for people. */
  readonly data: string;
}

/** One Wix product: everything the gateway knows of it. */
export interface ProductModule extends GraphPart {
  readonly name: ProductName;
  /** The words for the product in messages to people, such as "Wix Stores". */
  readonly title: string;
  /** Where its records go in Insites; null for the site itself. */
  readonly target: ModuleTarget | null;
  /** The apps of Wix's whose data it reads. */
  readonly apps?: readonly WixApp[];
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

/** What resolvers get as their context: one object for each GraphQL operation. */
export interface GatewayContext {
  /** The way to Wix with this operation's credentials, budget, deadline and cancellation. */
  readonly wix: WixClient;
  /** The only origin that cursors of this operation are valid for; the same for everyone who reads the same site. */
  readonly siteKey: string;
  /** Whether the answers come from the embedded demo site. */
  readonly demo: boolean;
  /** Whether this process serves a part of the graph alone, so that a router asks it for what records of other parts refer to. */
  readonly isPart?: boolean;
  /** Whether a page that Wix refuses for one record on it is an error at once: the record is not searched. @default false */
  readonly takesPagesWhole?: boolean;
  /** Requests to Wix that the site gets in any 60 seconds. */
  readonly wixRequestsPerMinute: number;
  /** Told of each migration plan that is answered. */
  readonly planMade?: ((plan: AnsweredPlan) => void) | undefined;
  /** What the answer must say beside its data (`extensions.wix`). */
  readonly report: AnswerReport;
  /** Tells an absent app from a missing permission from wrong credentials. */
  readonly availability: AvailabilityCheck;
  /** The product that reads the data of an app of Wix's; undefined where none does. */
  readerOf(
    appId: string,
  ): { readonly product: Exclude<ProductName, 'SITE'>; readonly app: WixApp } | undefined;
  /** What the products know about the site as a whole; null when none of them does. Rejects as the read of its owner does. */
  fact<Name extends keyof SiteFacts>(name: Name): Promise<SiteFacts[Name] | null>;
  /** The context of a read that is expected of the operations to come (`WixClient.ahead`): nothing that is said in it is in this answer. */
  ahead(): GatewayContext;
  /** Reads something, and tells a collector of it where there is one. */
  readonly during: During;
  /** What is made once for the operation, by what makes it (`perOperation`). It goes with the operation: a WeakMap would keep it for longer. */
  readonly own: Map<unknown, unknown>;
}

/** Reads failures of Wix into what they say about a product. */
export interface AvailabilityCheck {
  /**
   * Decides what a failed read means.
   * @returns the availability when the product is to be skipped; otherwise the error to raise
   */
  explain(product: ProductName, error: unknown): Promise<Availability | GatewayError>;
  /**
   * Tries whether a product can be read at all, by the first of its permissions that concerns the site.
   * @returns the error that the probe ended with, or null
   */
  probe(module: ProductModule): Promise<ReadEnd>;
  /** Tries one permission, once for each operation. */
  probeNeed(need: PermissionNeed): Promise<ReadEnd>;
  /** The client that probes use: it does not wait for Wix as long as reads do. */
  readonly prober: WixClient;
}

/** How a read ended: its error, or null when it was answered. */
export type ReadEnd = GatewayError | null;
