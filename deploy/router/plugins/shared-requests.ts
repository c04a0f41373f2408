import { createHash } from 'node:crypto';
import type { GatewayPlugin } from '@graphql-hive/gateway';
import { print } from 'graphql';
import { CREDENTIAL_HEADERS, priorityOf } from './passed-headers.ts';
import { answeredByAnother } from './wix-extensions.ts';

type SubgraphHook = NonNullable<GatewayPlugin['onSubgraphExecute']>;
type Executor = Parameters<SubgraphHook>[0]['executor'];
type ExecutionRequest = Parameters<Executor>[0];
type Result = Awaited<ReturnType<Executor>>;

/** A question to a part that is being answered, and how many callers it is asked for. */
interface SharedRequest {
  readonly controller: AbortController;
  /** Who has not hung up. */
  waiting: number;
  /** Who joined after the first. */
  followers: number;
  /** An answer for each: the first caller's, then the followers' in their order. */
  readonly answers: Promise<readonly Result[]>;
}

/**
 * Asks a part once what several callers with the same credentials ask at the same time. Each gets an answer of its own; the question is given
 * up when the last of them has hung up.
 */
export function sharedRequests(): GatewayPlugin {
  const underWay = new Map<string, SharedRequest>();

  const start = (key: string, ask: (signal: AbortSignal) => ReturnType<Executor>): SharedRequest => {
    const controller = new AbortController();
    const answers = Promise.try(() => ask(controller.signal))
      .finally(() => {
        if (underWay.get(key) === shared) underWay.delete(key);
      })
      .then((result) => [result, ...Array.from({ length: shared.followers }, () => copyOf(result))]);
    // A failure is told to those who wait; all of them may have hung up.
    answers.catch(() => {});
    const shared: SharedRequest = { controller, waiting: 0, followers: 0, answers };
    underWay.set(key, shared);
    return shared;
  };

  return {
    onSubgraphExecute({ subgraphName, executionRequest, executor, setExecutor }) {
      // What the router asks for itself has no caller.
      const caller: Request | undefined = executionRequest.context?.request;
      if (caller === undefined) return;
      const ask = async (request: ExecutionRequest): Promise<Result> => {
        caller.signal.throwIfAborted();
        const key = keyOf(subgraphName, request, caller);
        const known = underWay.get(key);
        if (known !== undefined && !known.controller.signal.aborted)
          return answerOf(known, caller.signal, (known.followers += 1));
        return answerOf(
          start(key, (signal) => executor({ ...request, signal })),
          caller.signal,
          0,
        );
      };
      // An executor is generic over the data of its answer, which nothing here looks into.
      setExecutor(ask as Executor);
    },
  };
}

/** Waits for the answer of the caller who came at `place`, or for its hanging up. */
async function answerOf(shared: SharedRequest, caller: AbortSignal, place: number): Promise<Result> {
  const hungUp = Promise.withResolvers<never>();
  const leave = (): void => {
    shared.waiting -= 1;
    if (shared.waiting === 0) shared.controller.abort(caller.reason);
    hungUp.reject(caller.reason);
  };
  shared.waiting += 1;
  caller.addEventListener('abort', leave, { once: true });
  try {
    const answer = (await Promise.race([shared.answers, hungUp.promise]))[place];
    if (answer === undefined) throw new Error('a shared request has fewer answers than callers');
    return answer;
  } finally {
    caller.removeEventListener('abort', leave);
  }
}

/** What makes two questions the same. A hash, so that no credentials are kept for it. */
function keyOf(subgraph: string, request: ExecutionRequest, caller: Request): string {
  const credentials = CREDENTIAL_HEADERS.map((name) => caller.headers.get(name));
  // A person does not wait for what a drain asks.
  const said = [credentials, priorityOf(request.context ?? {})];
  const asked = [subgraph, said, print(request.document), request.operationName, request.variables];
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64');
}

/** An answer for one who did not send the question: joining the parts' answers writes into their data. */
function copyOf(result: Result): Result {
  if (Symbol.asyncIterator in result) return result;
  return answeredByAnother({ ...result, data: structuredClone(result.data) });
}
