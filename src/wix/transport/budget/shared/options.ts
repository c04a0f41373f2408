import type { RedisLink } from '../../../../redis/link.ts';
import type { Clock } from '../../clock.ts';

/** What a shared budget stands on. */
export interface SharedBudgetOptions {
  /** What it is the budget of: hashes and words, never anyone's id. */
  readonly name: readonly string[];
  readonly requestsPerMinute: number;
  readonly clock: Clock;
  readonly link: RedisLink;
  /** How many times as fast as Redis's the clock goes; more than 1 in tests only. */
  readonly speed: number;
  /** When the link was lost, by the clock. */
  lostAt(): number;
  /** Called whenever it is used. */
  onUse(): void;
}
