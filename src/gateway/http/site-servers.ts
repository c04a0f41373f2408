import type { ApolloServer } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { GatewayError } from '../../errors.ts';
import type { GraphqlRouteOptions } from './graphql-route.ts';
import { requestError } from '../operation/http-errors.ts';
import type { OperationContext } from '../operation/request-context.ts';
import type { OpenSiteGraph, SiteGraph } from '../operation/site-graph.ts';

/**
 * Finds the server of the site that an operation is about; each graph has one, which is forgotten with it.
 * @param whole the graph that all sites have
 * @param apolloOver makes the server of a graph
 */
export function siteServers(
  open: OpenSiteGraph,
  whole: SiteGraph,
  apolloOver: (graph: SiteGraph) => ApolloServer<OperationContext>,
): NonNullable<GraphqlRouteOptions['serverOf']> {
  const servers = new WeakMap<SiteGraph, Promise<ApolloServer<OperationContext>>>();
  const serverOver = (graph: SiteGraph): Promise<ApolloServer<OperationContext>> => {
    const known = servers.get(graph);
    if (known !== undefined) return known;
    const server = apolloOver(graph);
    const started = server.start().then(() => server);
    servers.set(graph, started);
    return started;
  };
  return async (context, request) => {
    if (!isPreflighted(request)) return undefined;
    if (context.noSite !== undefined) throw requestError(context.noSite);
    try {
      const { graph, hint, notes } = await besidesOperation(context, () =>
        open(context, urlOf(request), whole),
      );
      context.course.documentHint = hint;
      for (const note of notes) context.report.note(note);
      return await serverOver(graph);
    } catch (error) {
      throw error instanceof GatewayError ? requestError(error) : error;
    }
  };
}

/** Wix requests that making a graph may take: a thousand collections take ten, fifty of which only items may be read a hundred. */
const FOR_GRAPH = 100;

/** Sends requests that are not of those that the operation may cost: the graph is for all that come after it too. */
async function besidesOperation<T>({ scope }: OperationContext, read: () => Promise<T>): Promise<T> {
  const most = scope.maxRequests;
  scope.maxRequests = most + FOR_GRAPH;
  const result = await read();
  const { requests, retries } = scope.counters;
  scope.maxRequests = most + requests - retries;
  return result;
}

/** Whether no web page could have sent a request without asking first. What one can, any server refuses, and Wix is not asked for it. */
function isPreflighted({ method, headers }: FastifyRequest): boolean {
  const named = ['apollo-require-preflight', 'x-apollo-operation-name'].some((name) => name in headers);
  return method !== 'GET' || named || headers['content-type']?.includes('json') === true;
}

/** The address that was asked; its host is of no meaning here. */
function urlOf({ url }: FastifyRequest): URL {
  return new URL(url, 'http://localhost');
}
