import { isIPv6 } from 'node:net';
import type { Config } from '../../config.ts';
import type { GatewayError } from '../../errors.ts';
import { unobserved, type During } from '../../telemetry/telemetry.ts';
import { credentialKeys } from '../../wix/api/credentials.ts';
import { createWixClient, refusedClient, type WixClient } from '../../wix/client/client.ts';
import type { Priority, RequestScope, Transport } from '../../wix/transport/scope.ts';
import { AnswerReport } from '../../contract/answer-report.ts';
import { createAvailabilityCheck } from '../access/availability.ts';
import type { GatewayContext } from '../context.ts';
import type { AnsweredPlan, ProductModule } from '../../contract/product-module.ts';
import type { RequestCredentials } from './request-credentials.ts';
import { readFact } from '../access/site-facts.ts';

/** Milliseconds after a request's arrival until which Wix is tried. */
const DEADLINE_MS = 90_000;

/** The scope of an operation, whose priority is known only after its document has been read. */
type OperationScope = { -readonly [Key in keyof RequestScope]: RequestScope[Key] };

/** What became of an operation, for the log and the metrics. */
interface OperationCourse {
  operationName: string | undefined;
  operationType: string | undefined;
  /** `OK`, or the code of the first error. */
  outcome: string | undefined;
  /** What to say beside what is wrong with a document that does not fit its graph. */
  documentHint: string | undefined;
}

/** What the server itself keeps of an operation, beside what resolvers see. */
export interface OperationContext extends GatewayContext {
  readonly scope: OperationScope;
  /** What to answer to everything that asks for data of a site: the request names none. */
  readonly noSite: GatewayError | undefined;
  /** How it went. An object, because Apollo hands a shallow copy of the context to resolvers and plugins. */
  readonly course: OperationCourse;
}

/** Who shares a budget of strangers: an address, or in IPv6 the network of one customer, who has more addresses than there are budgets. */
function callerOf(address: string): string {
  const mapped = /^::ffff:(?=[\d.]+$)/i;
  if (!isIPv6(address) || mapped.test(address)) return address.replace(mapped, '');
  return groupsOf(address).slice(0, 4).join(':');
}

/** The eight groups of an IPv6 address, however it is written. */
function groupsOf(address: string): readonly string[] {
  // What an address has as its name is written in one way only, with `::` for its longest row of zeros.
  const { hostname } = new URL(`http://[${address.replace(/%.*/, '')}]`);
  const [head = [], tail] = hostname
    .slice(1, -1)
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  if (tail === undefined) return head;
  return [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail];
}

/** Creates the context of one operation. */
export function createOperationContext(options: {
  readonly config: Pick<
    Config,
    'mode' | 'parts' | 'wixApiUrl' | 'wixRequestsPerMinute' | 'maxWixRequestsPerQuery'
  >;
  readonly modules: readonly ProductModule[];
  readonly transport: Transport;
  readonly access: RequestCredentials;
  /** The network address that the request came from. */
  readonly address: string;
  /** Who is served first, as far as the request says. @default interactive */
  readonly priority?: Priority;
  /** Aborts when the client hangs up. */
  readonly signal: AbortSignal;
  /** Tells a collector of what is read. @default nobody */
  readonly during?: During | undefined;
  /** Told of each migration plan. @default nobody */
  readonly planMade?: ((siteKey: string, plan: AnsweredPlan) => void) | undefined;
}): OperationContext {
  const { config, modules, transport, access, address, signal } = options;
  const { priority = 'interactive', during = unobserved } = options;
  const startedAt = performance.now();
  const scope: OperationScope = {
    ...credentialKeys(access.credentials),
    priority,
    signal,
    startedAt,
    deadline: startedAt + DEADLINE_MS,
    maxRequests: config.maxWixRequestsPerQuery,
    ...(access.isBrought ? { caller: callerOf(address) } : {}),
    counters: { requests: 0, retries: 0, deduplicated: 0, prefetched: 0, waitedMs: 0 },
  };
  const { credentials, refusal } = access;
  const wix =
    refusal === undefined
      ? createWixClient({ transport, credentials, apiUrl: config.wixApiUrl, scope })
      : refusedClient(scope, credentials, refusal);
  const contextWith = (client: WixClient): GatewayContext => ({
    wix: client,
    siteKey: scope.siteKey,
    demo: config.mode === 'demo',
    isPart: config.parts !== undefined,
    planMade: options.planMade && ((plan) => options.planMade?.(scope.siteKey, plan)),
    wixRequestsPerMinute: config.wixRequestsPerMinute,
    report: new AnswerReport(),
    availability: createAvailabilityCheck(modules, client),
    readerOf: (appId) => readerOf(modules, appId),
    fact: (name) => readFact(modules, client, name),
    ahead: () => contextWith(client.ahead()),
    during,
    own: new Map(),
  });
  const noSite = access.isMissing ? refusal : undefined;
  return {
    ...contextWith(wix),
    scope,
    noSite,
    course: {
      operationName: undefined,
      operationType: undefined,
      outcome: undefined,
      documentHint: undefined,
    },
  };
}

function readerOf(modules: readonly ProductModule[], appId: string): ReturnType<GatewayContext['readerOf']> {
  for (const { name, apps = [] } of modules) {
    const app = apps.find(({ id }) => id === appId);
    if (app !== undefined && name !== 'SITE') return { product: name, app };
  }
  return undefined;
}
