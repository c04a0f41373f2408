import type { GatewayPlugin, Logger } from '@graphql-hive/gateway';
import { getOperationAST } from 'graphql';

/** Writes one line for every operation: what it is called, what became of it, how long it took and what it cost. */
export function operationLog(log: Logger): GatewayPlugin {
  const startedAt = new WeakMap<Request, number>();
  const names = new WeakMap<Request, string>();
  return {
    onRequest({ request }) {
      startedAt.set(request, performance.now());
    },
    onExecute({ args }) {
      const name = getOperationAST(args.document, args.operationName)?.name?.value;
      if (name !== undefined) names.set(args.contextValue.request, name);
    },
    onExecutionResult({ request, result, context }) {
      if (result === undefined || Symbol.asyncIterator in result) return;
      const wix = result.extensions?.wix ?? {};
      const trace = /^00-([0-9a-f]{32})-/.exec(request.headers.get('traceparent') ?? '')?.[1];
      // The context's log knows the request's id.
      (context.log ?? log).info(
        {
          ...(trace === undefined ? {} : { traceId: trace }),
          operation: names.get(request),
          outcome:
            result.errors?.[0]?.extensions?.['code'] ?? (result.errors === undefined ? 'OK' : 'INTERNAL'),
          durationMs: Math.round(performance.now() - (startedAt.get(request) ?? performance.now())),
          wixRequests: wix.requests,
          skipped: wix.skipped?.length,
        },
        'operation',
      );
    },
  };
}
