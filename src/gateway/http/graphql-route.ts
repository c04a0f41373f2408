import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GatewayError } from '../../errors.ts';
import type { WixExtension } from '../operation/answer-extensions.ts';
import type { GatewayMetrics } from '../metrics/metrics.ts';
import { acceptedType, requestRefusal } from './readable-request.ts';
import type { OperationContext } from '../operation/request-context.ts';
import type { RequestTraces } from '../metrics/request-traces.ts';
import { sandboxPage, type SandboxStart } from './sandbox-page.ts';
import { wantsPage } from './wants-page.ts';

/** Adds what every answer of /graphql says to one that is given without an operation; leaves answers of other paths as they are. */
export type CompleteAnswer = (path: string, body: object) => object;

export interface GraphqlRouteOptions {
  /** The path that it serves. */
  readonly path: GraphqlPath;
  /** The server that answers what never becomes an operation. */
  readonly apollo: ApolloServer<OperationContext>;
  /**
   * The server of the graph that an operation is about, where it is not the same one for all; undefined for a request that is refused by any.
   * @throws the error that is the answer
   */
  readonly serverOf?: (
    context: OperationContext,
    request: FastifyRequest,
  ) => Promise<ApolloServer<OperationContext> | undefined>;
  /** Creates an operation's context, or throws the error that is the answer. */
  readonly createContext: (request: FastifyRequest, signal: AbortSignal) => Promise<OperationContext>;
  readonly complete: CompleteAnswer;
  /** `extensions.wix` of an operation that ended before it was begun. */
  readonly wixOf: (context: OperationContext) => WixExtension;
  readonly metrics: GatewayMetrics;
  readonly traces: RequestTraces;
  readonly sandbox: SandboxStart;
  /** Operations under way, by what cancels them. */
  readonly underWay: Set<AbortController>;
}

/** The name under which a request keeps its operation. */
const CONTEXT = 'operationContext';

/** The paths that operations are sent to. */
export type GraphqlPath = '/graphql' | '/site/graphql';

/** Serves such a path: the Sandbox to browsers, operations to everyone else. Gives what became of a request's operation, for the log. */
export function addGraphqlRoute(
  app: FastifyInstance,
  options: GraphqlRouteOptions,
): (request: FastifyRequest) => OperationContext | undefined {
  const { apollo, serverOf, createContext, complete, metrics, traces, sandbox, underWay } = options;
  // Not in a WeakMap: it would keep what belongs to a request until the whole heap is collected.
  if (!app.hasRequestDecorator(CONTEXT)) app.decorateRequest(CONTEXT, undefined);
  const contextOf = (request: FastifyRequest) => request.getDecorator<OperationContext | undefined>(CONTEXT);
  const handle = async (
    request: FastifyRequest,
    reply: FastifyReply,
    signal: AbortSignal,
  ): Promise<unknown> => {
    let server = apollo;
    let context: () => Promise<OperationContext>;
    try {
      const created = await createContext(request, signal);
      request.setDecorator(CONTEXT, created);
      context = async () => created;
      server = (await serverOf?.(created, request)) ?? apollo;
    } catch (error) {
      context = async () => {
        throw error;
      };
    }
    return fastifyApolloHandler<OperationContext>(server, { context }).call(app, request, reply);
  };

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    void reply.header('cache-control', 'no-store');
    if (wantsSandbox(request)) {
      const { html, contentSecurityPolicy } = sandboxPage(sandbox);
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', contentSecurityPolicy)
        .header('vary', 'accept')
        .send(html);
    }
    const controller = new AbortController();
    underWay.add(controller);
    metrics.operationStarted();
    reply.raw.once('close', () => {
      underWay.delete(controller);
      metrics.operationEnded();
      if (!reply.raw.writableFinished)
        controller.abort(new GatewayError('WIX_UNAVAILABLE', { message: 'The client hung up.' }));
    });
    const started = performance.now();
    const body: unknown = await handle(request, reply, controller.signal);
    const context = contextOf(request);
    // An operation that was begun has said what it cost; what was refused before has no outcome.
    const isComplete = context !== undefined && context.course.outcome !== undefined;
    if (context !== undefined) {
      context.scope.endedAt = performance.now();
      context.course.outcome ??= 'BAD_REQUEST';
      metrics.operation({
        outcome: context.course.outcome,
        took: (performance.now() - started) / 1000,
        counters: context.scope.counters,
        skipped: context.report.skipped,
        trace: traces.keptTraceOf(request),
      });
    }
    if (typeof body !== 'string') return body;
    if (isComplete) return context.report.written.bytesOf(body);
    void reply.type(`${acceptedType(request.headers.accept) ?? 'application/json'}; charset=utf-8`);
    const said: object = JSON.parse(body);
    return `${JSON.stringify(
      context === undefined
        ? complete(request.url, said)
        : { ...said, extensions: { wix: options.wixOf(context) } },
    )}\n`;
  };
  app.route({
    method: ['GET', 'POST'],
    url: options.path,
    onRequest: async (request, reply) => {
      const refusal = wantsSandbox(request) ? undefined : requestRefusal(request);
      if (refusal === undefined) return;
      void reply.headers({ ...refusal.headers, 'cache-control': 'no-store' });
      await reply.code(refusal.status).send(complete(request.url, refusal.body));
    },
    handler: answer,
  });
  return contextOf;
}

/** A browser that opens the address without an operation. */
function wantsSandbox(request: FastifyRequest): boolean {
  return wantsPage(request) && !new URLSearchParams(request.url.split('?')[1]).has('query');
}
