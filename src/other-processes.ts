import type { Config } from './config.ts';
import type { ProcessesState } from './gateway/metrics/processes-state.ts';
import type { Logger } from './process/logger.ts';
import { sealWith } from './seal.ts';
import type { Sharing } from './wix/shared-knowledge.ts';
import { valuesInMemory } from './sessions/memory.ts';
import { sharedValues } from './sessions/shared-values.ts';
import type { SealedValues } from './sessions/store.ts';
import { systemClock } from './wix/transport/clock.ts';
import type { OpenBudget } from './wix/transport/budget/site-budget.ts';

/** What a process shares with others that read the same Wix. */
export interface OtherProcesses extends ProcessesState {
  readonly openBudget: OpenBudget;
  readonly knowledge: Sharing;
  /** What they keep together of sessions. */
  readonly sessionValues: SealedValues;
  close(): Promise<void>;
}

/**
 * Joins the other processes, by Redis, if the configuration names one. Nothing of it is loaded when it does not. Resolves also when Redis cannot
 * be reached.
 */
export async function joinOtherProcesses(
  { shared, wixApiUrl }: Pick<Config, 'shared' | 'wixApiUrl'>,
  logger: Logger,
): Promise<OtherProcesses | undefined> {
  if (shared === undefined) return undefined;
  const [{ RedisLink }, { SharedMemory }, { SharedBudgets }] = await Promise.all([
    import('./redis/link.ts'),
    import('./redis/shared-memory.ts'),
    import('./wix/transport/budget/shared/shared-budgets.ts'),
  ]);
  const link = await RedisLink.open({ url: shared.redisUrl, apiUrl: wixApiUrl, logger });
  const budgets = new SharedBudgets(link, systemClock);
  return {
    knowledge: new SharedMemory(link, sealWith(shared.secret, 'knowledge')),
    sessionValues: sharedValues(link, valuesInMemory()),
    openBudget: (name, requestsPerMinute) => budgets.open(name, requestsPerMinute),
    get isConnected() {
      return link.state === 'up';
    },
    get count() {
      return link.processes;
    },
    close: () => link.close(),
  };
}
