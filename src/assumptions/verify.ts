import pLimit from 'p-limit';
import type { FileHosts } from '../wix/file-hosts.ts';
import { credentialKeys, type WixCredentials } from '../wix/api/credentials.ts';
import type { RequestScope, Transport } from '../wix/transport/scope.ts';
import type { Finding, Tried } from './assumption.ts';
import { Untold } from './untold.ts';
import { MOST_REQUESTS, probedSite, type ProbedSite } from './probed-site.ts';
import { TRIED } from './table.ts';

/** What verify found of one assumption. */
export interface Verified extends Finding {
  readonly assumption: Tried;
}

/** What a run of verify found. */
export interface Verification {
  readonly verified: readonly Verified[];
  readonly wixRequests: number;
  /** Whether Wix has answered any read with data. */
  readonly isAnswered: boolean;
  /** Seconds that an access token of the app was said to live; undefined for an API key. */
  readonly accessTokenSeconds: number | undefined;
  /** Whether Wix had no time for some reads, so that what they would tell is not known. */
  readonly isThrottled: boolean;
  /** Whether somebody stopped the run: what was not tried until then cannot be told. */
  readonly isStopped: boolean;
}

const TWO_MINUTES_MS = 120_000;
/** Probes that read at the same time. */
const SIDE_BY_SIDE = 6;

/**
 * Tries what is assumed about Wix against a site, by reads alone: at most 150 requests, and two minutes.
 * @param options.onProgress told of each assumption that was tried
 */
export async function verify(options: {
  readonly transport: Transport;
  readonly credentials: WixCredentials;
  /** Where Wix is, without a trailing slash. */
  readonly apiUrl: string;
  /** Ends the run: what was seen so far is what it found. */
  readonly signal: AbortSignal;
  /** How long it takes at most. @default two minutes */
  readonly patienceMs?: number | undefined;
  readonly cursorAgeMs: number;
  /** The hosts of files, where those are to be asked too. */
  readonly files?: FileHosts | undefined;
  readonly onProgress?: (done: number, all: number) => void;
}): Promise<Verification> {
  const { transport, credentials, apiUrl, signal, cursorAgeMs, files, onProgress } = options;
  const { patienceMs = TWO_MINUTES_MS } = options;
  const startedAt = performance.now();
  const scope: RequestScope = {
    ...credentialKeys(credentials),
    priority: 'interactive',
    signal,
    startedAt,
    deadline: startedAt + patienceMs,
    isProbe: true,
    maxRequests: MOST_REQUESTS,
    counters: { requests: 0, retries: 0, deduplicated: 0, prefetched: 0, waitedMs: 0 },
  };
  const site = probedSite({ transport, credentials, apiUrl, scope, cursorAgeMs, files });
  let done = 0;
  const verified = await pLimit(SIDE_BY_SIDE).map(TRIED, async (assumption) => {
    const finding = await find(assumption, site);
    done += 1;
    onProgress?.(done, TRIED.length);
    return { assumption, ...finding };
  });
  const { isAnswered, accessTokenSeconds, seen } = site;
  return {
    verified,
    wixRequests: scope.counters.requests,
    isAnswered,
    accessTokenSeconds,
    isThrottled: seen.throttled > 0,
    isStopped: signal.aborted,
  };
}

async function find({ probe }: Tried, site: ProbedSite): Promise<Finding> {
  try {
    return await probe(site);
  } catch (error) {
    if (error instanceof Untold) return { status: 'CANNOT_TELL', seen: error.message, lacks: error.lacks };
    // An answer of a shape that the probe did not expect; its words could hold a value.
    if (error instanceof TypeError)
      return { status: 'CANNOT_TELL', seen: 'The answer has another shape than its type says.' };
    throw error;
  }
}
