/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The result of a test of the connection. */
export type ConnectionStatus =
  /** The credentials are accepted, and every permission that is not optional is proved for all products on the site. */
  | 'ACTIVE'
  /** The credentials or the site are refused, or Wix does not answer at all. */
  | 'FAILED'
  /** The credentials are accepted, but a permission that is not optional is refused, or its read is not answered. */
  | 'PARTIAL';

/** A generation of Insites. Hosts that end in `staging-insites.io` or `prod01-insites.io` run the sixth. */
export type InsitesGeneration =
  /** The fifth: its core module is `insites_core`. */
  | 'V5'
  /** The sixth: its core module is `insites_crm`. */
  | 'V6';

/** What a plan is about. */
export type MigrationPlanInput = {
  /**
   * Only these collections of Wix Data, by id; all of them when it is left out. A key that may not read the list of collections has to name them: their
   * columns are then learnt from their items.
   */
  dataCollections?: Array<string> | null | undefined;
  /** Reads every record and counts, also for the risks, instead of asking Wix for counts: as many Wix requests as the whole migration, within one operation's limits. */
  exact?: boolean | null | undefined;
  /** Only these Wix products. All of them when it is left out. */
  products?: Array<WixProduct> | null | undefined;
  /** The Insites site to migrate to. */
  target?: MigrationTargetInput | null | undefined;
  /** Only what changed at or after this point in time: the plan of a final sync. Steps that Wix cannot filter say that they read everything. */
  updatedSince?: string | null | undefined;
};

/** What is known of the Insites site to migrate to. */
export type MigrationTargetInput = {
  /** Its generation, which decides the names of tables. V6 when it is left out. */
  generation?: InsitesGeneration | null | undefined;
};

/** The Wix products of the graph. */
export type WixProduct =
  /** Wix Blog: posts, categories and tags. */
  | 'BLOG'
  /** Wix Bookings: services, staff and bookings. */
  | 'BOOKINGS'
  /** Wix Contacts: everyone the site knows, members or not. */
  | 'CONTACTS'
  /** Wix Data (CMS): collections and their items. */
  | 'DATA'
  /** Wix Events: events, tickets, guests and orders. */
  | 'EVENTS'
  /** Wix Forms: forms and their submissions. */
  | 'FORMS'
  /** Wix Members: the people who can log in to the site. */
  | 'MEMBERS'
  /** Wix eCommerce: orders, payments, fulfilments and abandoned checkouts. */
  | 'ORDERS'
  /** Wix Pricing Plans: plans, and what was bought of them. */
  | 'PRICING_PLANS'
  /** Wix Stores: products, variants, inventory and collections. */
  | 'STORES';

export type ConsoleFinalSyncQueryVariables = Exact<{
  input?: MigrationPlanInput | null | undefined;
}>;


export type ConsoleFinalSyncQuery = { migrationPlan: { planHash: string } | null };

export type ConsoleSiteQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleSiteQuery = { connection: { status: ConnectionStatus, site: { id: string | null, name: string | null } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ConsoleFinalSyncDocument = new TypedDocumentString(`
    query ConsoleFinalSync($input: MigrationPlanInput) {
  migrationPlan(input: $input) {
    planHash
  }
}
    `) as unknown as TypedDocumentString<ConsoleFinalSyncQuery, ConsoleFinalSyncQueryVariables>;
export const ConsoleSiteDocument = new TypedDocumentString(`
    query ConsoleSite {
  connection {
    status
    site {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleSiteQuery, ConsoleSiteQueryVariables>;