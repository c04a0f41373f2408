import type { GatewayPlugin } from '@graphql-hive/gateway';

/** `extensions.wix` of one part's answer. What is added to it later is summed by what kind of value it is. */
type WixExtension = Readonly<Record<string, unknown>>;

interface Answer {
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

interface Budget {
  readonly limit: number;
  readonly remaining: number;
}

/**
 * Sums what the parts say about an answer into one `extensions.wix`: numbers are added, lists united, a mark that one part sets is set. Of
 * the parts' budgets the one with the least left is told: parts that share a Redis have the same one.
 */
export function wixExtensions(): GatewayPlugin {
  const parts = new WeakMap<Request, WixExtension[]>();
  const startedAt = new WeakMap<Request, number>();

  return {
    onRequest({ request }) {
      startedAt.set(request, performance.now());
    },
    onSubgraphExecute({ executionRequest }) {
      const request: Request | undefined = executionRequest.context?.request;
      if (request === undefined) return undefined;
      return ({ result }) => {
        const extension = 'extensions' in result ? wixOf(result) : undefined;
        if (extension !== undefined) parts.set(request, [...(parts.get(request) ?? []), extension]);
      };
    },
    onExecutionResult({ request, result, setResult }) {
      if (result === undefined || Symbol.asyncIterator in result) return;
      const summed = sum(parts.get(request) ?? []);
      const elapsed = Math.round(performance.now() - (startedAt.get(request) ?? performance.now()));
      // Parts wait side by side.
      const waitedMs = Math.min(summed.waitedMs, elapsed);
      setResult({ ...result, extensions: { ...result.extensions, wix: { ...summed, waitedMs } } });
    },
  };
}

/** The answer as one gets it who did not send the question: another's requests brought it. */
export function answeredByAnother<T extends Answer>(result: T): T {
  const extension = wixOf(result);
  if (extension === undefined) return result;
  const requests = numberOf(extension['requests']);
  const wix = {
    ...extension,
    requests: 0,
    retries: 0,
    prefetched: 0,
    deduplicated: numberOf(extension['deduplicated']) + requests,
  };
  return { ...result, extensions: { wix } };
}

/** What the answers of several parts say together. */
function sum(extensions: readonly WixExtension[]): WixExtension & { readonly waitedMs: number } {
  const nothing = { requests: 0, retries: 0, deduplicated: 0, prefetched: 0, waitedMs: 0, skipped: [] };
  const summed: Record<string, unknown> = { ...nothing };
  for (const extension of extensions) {
    for (const [name, value] of Object.entries(extension))
      summed[name] = name in summed ? joined(summed[name], value) : value;
  }
  return { ...summed, waitedMs: numberOf(summed['waitedMs']) };
}

function joined(one: unknown, other: unknown): unknown {
  if (isBudget(one) && isBudget(other)) return other.remaining < one.remaining ? other : one;
  if (typeof one === 'number' && typeof other === 'number') return one + other;
  if (typeof one === 'boolean' && typeof other === 'boolean') return one || other;
  if (Array.isArray(one) && Array.isArray(other)) return united(one, other);
  return one ?? other;
}

function united(one: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const all = [...one, ...other].map((item) => [JSON.stringify(item), item] as const);
  return [...new Map(all).values()];
}

function isBudget(value: unknown): value is Budget {
  return typeof value === 'object' && value !== null && 'limit' in value && 'remaining' in value;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function wixOf({ extensions }: Answer): WixExtension | undefined {
  const wix = extensions?.['wix'];
  return typeof wix === 'object' && wix !== null ? { ...wix } : undefined;
}
