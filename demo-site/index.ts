import type { AddressInfo } from 'node:net';
import { accessTokens } from './access/access-tokens.ts';
import { DEMO_CREDENTIALS } from './access/auth.ts';
import { cursorBook } from './query/cursors.ts';
import { appIdsOf, countOf, DEFAULT_ASSUMPTIONS, ENTITIES } from './declarations.ts';
import type { Assumptions, CountedEntity, DemoApp, DemoEntity, DemoPermission } from './declarations.ts';
import { faults } from './http/faults.ts';
import { guidOf } from './records/ids.ts';
import type { DemoSiteOptions, FaultRule } from './options.ts';
import { DEMO_PRODUCTS } from './products.ts';
import { readRecording } from './recording/read-recording.ts';
import { recordedAnswers } from './recording/recorded-answers.ts';
import { emptySet, type RecordSet } from './records/records.ts';
import { requestLog, type RequestLog } from './http/request-log.ts';
import { router } from './http/router.ts';
import { siteServer } from './http/server.ts';
import type { SiteState } from './state.ts';

export { DEMO_CREDENTIALS } from './access/auth.ts';
export { RecordingError } from './recording/read-recording.ts';
export type { Json, JsonObject } from './json.ts';
export type { Assumptions, CountedEntity, DemoApp, DemoEntity, DemoPermission } from './declarations.ts';
export type { Catalog, DemoSiteOptions, FaultRule, RateLimit } from './options.ts';
export { APPS, DEFAULT_ASSUMPTIONS, PERMISSIONS } from './declarations.ts';
export type { RecordSet } from './records/records.ts';
export type { LoggedRequest, RequestLog } from './http/request-log.ts';

export interface DemoSite {
  /** Where it listens, without a path: `http://127.0.0.1:4100`. */
  readonly url: string;
  readonly port: number;
  readonly siteId: string;
  readonly accountId: string;
  readonly apiKey: string;
  /** Credentials of an app that is installed on the site, for `POST /oauth2/token`. */
  readonly appId: string;
  readonly appSecret: string;
  readonly instanceId: string;
  /** Every request that arrived. */
  readonly requests: RequestLog;
  /** Replaces the faults; their counters start anew. */
  setFaults(rules: readonly FaultRule[]): void;
  /** The data, which may be changed while the site is being read. */
  readonly records: { readonly [entity in DemoEntity]: RecordSet };
  /** Makes every cursor that was given out an expired one. */
  expireCursors(): void;
  close(): Promise<void>;
}

/**
 * Starts a local Wix site on loopback: a server that answers Wix's wire format over data that follows from `seed`.
 * Rejects when the port is taken, and with a `RecordingError` when a recording cannot be used.
 */
export async function startDemoSite(options: DemoSiteOptions = {}): Promise<DemoSite> {
  const seed = options.seed ?? 1;
  const recording = options.recording === undefined ? undefined : readRecording(options.recording);
  // None of these changes what the site has.
  const {
    port: _port,
    latencyMs,
    rateLimit,
    faults: _faults,
    deny: _deny,
    assumptions: _assumptions,
    ...world
  } = options;
  const assumptions: Assumptions = {
    ...DEFAULT_ASSUMPTIONS,
    ...(recording?.accessTokenSeconds === undefined
      ? {}
      : { accessTokenSeconds: recording.accessTokenSeconds }),
    ...options.assumptions,
  };
  const denied = new Set(options.deny);
  const uninstalled = new Set(options.uninstalled);
  const catalog = uninstalled.has('STORES') ? 'NONE' : (options.catalog ?? 'V3');
  const installed = (app: DemoApp): boolean =>
    app === 'STORES' ? catalog !== 'NONE' : !uninstalled.has(app);
  const count = (entity: CountedEntity): number => countOf(entity, options.counts, options.scale);
  const records = emptyRecords();
  let port = options.port ?? 0;
  let endsAfter: number | undefined;
  const site: SiteState = {
    get url() {
      return `http://127.0.0.1:${port}`;
    },
    get endsAfter() {
      return endsAfter;
    },
    siteId: DEMO_CREDENTIALS.siteId,
    seed,
    // Of how Wix answers, this alone changes records.
    world: JSON.stringify([world, assumptions.variantCountHasHidden]),
    catalog,
    editor: options.editor ?? 'EDITOR',
    awkwardCollections: options.awkwardCollections ?? false,
    assumptions,
    records,
    cursors: cursorBook(seed, assumptions.cursorLifetimeMs),
    tokens: accessTokens(assumptions.accessTokenSeconds),
    population: { seed, members: count('members'), contacts: count('contacts') },
    id: (kind, serial) => guidOf(seed, kind, serial),
    count,
    may: (permission) => !isDenied(denied, permission),
    installed,
    appIds: appIdsOf(installed),
  };
  for (const product of DEMO_PRODUCTS) Object.assign(records, product.records?.(site));

  const log = requestLog();
  const faulty = faults(seed, options.faults ?? []);
  let epoch = 0;
  // Cursors that end in time make every page one of its moment.
  const moment = (): number => (Number.isFinite(assumptions.cursorLifetimeMs) ? performance.now() : 0);
  const sets = Object.values(records);
  const server = siteServer({
    site,
    router: router(DEMO_PRODUCTS),
    faults: faulty,
    log,
    endingAfter: (most, make) => {
      endsAfter = most;
      try {
        return make();
      } finally {
        endsAfter = undefined;
      }
    },
    latencyMs: latencyMs ?? 0,
    rateLimit,
    recorded: recording === undefined ? undefined : recordedAnswers(recording),
    version: () => `${epoch}.${moment()}.${sets.reduce((sum, set) => sum + set.version, 0)}`,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  // A server that listens on a TCP port has an address object, never a text or null.
  ({ port } = server.address() as AddressInfo);

  return {
    url: site.url,
    port,
    ...DEMO_CREDENTIALS,
    requests: log,
    records,
    setFaults: (rules) => faulty.set(rules),
    expireCursors: () => {
      epoch += 1;
      site.cursors.expire();
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** Whether a list of denied permissions covers this one: itself, or the product it is part of. */
function isDenied(denied: ReadonlySet<DemoPermission>, permission: DemoPermission): boolean {
  for (const name of denied) if (permission === name || permission.startsWith(`${name}_`)) return true;
  return false;
}

function emptyRecords(): Record<DemoEntity, RecordSet> {
  // Every name of `DemoEntity` is given a set.
  return Object.fromEntries(ENTITIES.map((entity) => [entity, emptySet(entity)])) as Record<
    DemoEntity,
    RecordSet
  >;
}
