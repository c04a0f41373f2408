import type { SiteExports } from '../gateway/http/server.ts';
import type { Logger } from '../process/logger.ts';
import { newId } from '../sessions/ids.ts';
import { valuesInMemory } from '../sessions/memory.ts';
import { sealWith } from '../seal.ts';
import type { SealedValues } from '../sessions/store.ts';
import { Callers, type CallerOptions } from './caller.ts';
import { CredentialCopies } from './credential-copies.ts';
import { JobEvents } from './job-events.ts';
import { LocalQueue, type JobQueue, type RunJob } from './job-queue.ts';
import { JobRuns, RUN_HEADER } from './job-runs.ts';
import { JobStore } from './job-store.ts';
import { Keepers } from './keepers.ts';
import { KnownPlans } from './known-plans.ts';
import { addExportRoutes } from './routes.ts';
import { SiteJobs, type ExportLimits } from './site-jobs.ts';

/** What exports take where nothing else is said. */
const LIMITS: ExportLimits = { atOnce: 2, unfinished: 20, spareBytes: 256 * 1_048_576 };

export interface SiteExportsOptions extends CallerOptions {
  readonly logger: Logger;
  /** What processes share; nothing when it is left out. */
  readonly shared?: { readonly values: SealedValues; readonly openQueue: OpenQueue } | undefined;
  /** @default what a machine of two cores can do */
  readonly limits?: Partial<ExportLimits> | undefined;
}

/** Opens the queue of the exports of several processes. */
export type OpenQueue = (options: {
  readonly run: RunJob;
  readonly atOnce: number;
  readonly folder: string;
}) => JobQueue;

/** Exports that are started, watched and fetched over HTTP, each in a process of its own. */
export function siteExports(
  options: SiteExportsOptions,
): SiteExports & { sessionEnded(session: string): Promise<void> } {
  const { config, transport, logger, shared } = options;
  const limits = { ...LIMITS, ...options.limits };
  const store = new JobStore(config.exportsFolder);
  const plans = new KnownPlans(shared?.values ?? valuesInMemory());
  const keepers = new Keepers(store.folder);
  const seal = sealWith(config.sessions.secret ?? newId(), 'exports');
  const copies = new CredentialCopies(shared?.values ?? valuesInMemory(), seal);
  let endpoint = '';
  const isShared = shared !== undefined;
  const onChange = (id: string): void => void events.tell(id);
  const common = { store, keepers, copies, plans, transport, own: config.credentials, isShared, onChange };
  const runs = new JobRuns({ ...common, logger, endpoint: () => endpoint });
  const run: RunJob = (id, signal) => runs.run(id, signal);
  const queue =
    shared?.openQueue({ run, atOnce: limits.atOnce, folder: store.folder }) ??
    new LocalQueue(run, limits.atOnce);
  const jobs = new SiteJobs({ ...common, runs, queue, limits });
  const events: JobEvents = new JobEvents(async (id) => {
    const job = await store.job(id);
    return job === undefined ? undefined : jobs.find(job, id);
  });
  return {
    addTo(app) {
      const wixProducts = options.modules.map(({ name }) => name).filter((name) => name !== 'SITE');
      addExportRoutes(app, { config, callers: new Callers(options), store, jobs, events, wixProducts });
    },
    of({ headers }) {
      const ticket = headers[RUN_HEADER];
      return typeof ticket === 'string' ? runs.mayRead(ticket) : undefined;
    },
    planMade: (siteKey, plan) => void plans.remember(siteKey, plan).catch(() => undefined),
    begin(url) {
      endpoint = `${url}/graphql`;
      jobs.begin();
    },
    sessionEnded: (session) => jobs.sessionEnded(session),
    async close() {
      events.close();
      await jobs.close();
    },
  };
}
