import type { GraphQLSchema } from 'graphql';
import type { CostTable } from '../../contract/field-cost.ts';
import type { GatewayContext } from '../context.ts';

/** A graph that is made for one site. It stays the same object as long as it is the same graph. */
export interface SiteGraph {
  readonly schema: GraphQLSchema;
  /** What its fields cost, those of the graph that all sites have included. */
  readonly costs: CostTable;
}

/** The graph of a site as one operation finds it. */
export interface OpenedSiteGraph {
  readonly graph: SiteGraph;
  /** What to say to a document that does not fit the graph, beside what is wrong with it. */
  readonly hint: string | undefined;
  /** What the reader of an answer must know. */
  readonly notes: readonly string[];
}

/**
 * Opens the graph of the site that an operation is about.
 * @param url the address that was asked, which may say of what the graph is to be made
 * @param whole the graph that all sites have
 * @throws GatewayError when the graph cannot be made
 */
export type OpenSiteGraph = (context: GatewayContext, url: URL, whole: SiteGraph) => Promise<OpenedSiteGraph>;
