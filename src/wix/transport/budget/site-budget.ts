import type { Clock } from '../clock.ts';
import type { BudgetState, Priority } from '../scope.ts';
import { AdaptiveLimit } from './adaptive-limit.ts';
import { Pace } from './pace.ts';
import { SlidingLog } from './sliding-log.ts';
import { WaitingLine } from './waiting-line.ts';

/**
 * A request that was started has ended.
 * @param throttled if Wix refused it as one too many: when it had started, and how long Wix wants to be left alone (ms)
 */
export type Finish = (throttled?: { readonly startedAt: number; readonly pauseMs: number }) => void;

/** Someone who wants to send one request. Exactly one of `start` and `refuse` is called, unless it withdraws before. */
export interface Ticket {
  readonly priority: Priority;
  /** The moment, by the budget's clock, after which starting makes no sense. */
  readonly deadline: number;
  /** May send now, and must call `finish` when that has ended, however it ends. */
  start(finish: Finish): void;
  /** Cannot start before the deadline. @param earliest the first moment at which it could */
  refuse(earliest: number): void;
}

/** The requests that may start in any sliding minute, by rules that `SiteBudget` has for one process and `SharedBudget` for several. */
export interface Budget {
  /**
   * Asks for a slot. Calls the ticket back when there is one, or when it is certain that none comes in time.
   * @param first whether it goes before the others of its priority, because it repeats a request that had its turn
   */
  request(ticket: Ticket, first?: boolean): void;
  /** Starts a request that nobody waits for, unless that could make someone wait. What it gives must be called when that has ended. */
  spare(): Finish | undefined | Promise<Finish | undefined>;
  /** Takes back what was asked for and not yet answered. */
  withdraw(ticket: Ticket): void;
  /** Lets a waiting ticket go on among the interactive ones. */
  promote(ticket: Ticket): void;
  /** Requests under way and of the last minute. */
  spent(): number;
  /** Counts requests that were sent at another's expense and belong to this budget after all. */
  charge(requests: number): void;
  /** The first moment at which another request could start. */
  earliest(): number;
  state(): BudgetState;
  /** Whether a new budget would be no different from this one. */
  readonly idle: boolean;
}

/** Opens a budget. @param name what it is the budget of: hashes and words, never anyone's id */
export type OpenBudget = (name: readonly string[], requestsPerMinute: number) => Budget;

/** Opens budgets of this process alone. */
export function ofThisProcess(clock: Clock): OpenBudget {
  return (_name, requestsPerMinute) => new SiteBudget(requestsPerMinute, clock);
}

/**
 * The requests one site may start: never more than the limit in any sliding minute, half of it at once when idle, the rest of that minute and
 * every later one evenly, so that whoever comes next waits for one start and never for a minute to end. A 429 halves the limit and pauses everything; it then recovers.
 */
export class SiteBudget implements Budget {
  readonly #clock: Clock;
  readonly #limit: AdaptiveLimit;
  readonly #log = new SlidingLog();
  readonly #pace = new Pace(this.#log);
  readonly #line = new WaitingLine<Ticket>();
  #pausedUntil = -Infinity;
  #cancelTimer: (() => void) | undefined;

  constructor(requestsPerMinute: number, clock: Clock) {
    this.#clock = clock;
    this.#limit = new AdaptiveLimit(requestsPerMinute);
  }

  /** Calls the ticket back at once if there is a slot, or if it is certain that none comes in time. */
  request(ticket: Ticket, first = false): void {
    const now = this.#clock.now();
    const earliest = this.#earliest(this.#line.ahead(ticket.priority, first) + 1, now, ticket.deadline);
    if (earliest > ticket.deadline) {
      ticket.refuse(earliest);
      return;
    }
    this.#line.join(ticket, ticket.priority, first);
    this.#pump();
  }

  spare(): Finish | undefined {
    return this.startSpare() ? (throttled) => this.finish(throttled) : undefined;
  }

  /** Starts a request that nobody waits for, unless that could make someone wait. `finish` must be called for it. */
  startSpare(): boolean {
    const now = this.#clock.now();
    const limit = this.#limit.at(now);
    const hasRoom = this.#log.earliest(2, this.#limit.configured, now) <= now;
    if (this.#line.length > 0 || now < this.#pausedUntil || !hasRoom || !this.#pace.hasSpare(limit, now))
      return false;
    this.#log.start();
    this.#pace.take(limit, now);
    return true;
  }

  /** Goes on with a limit that was cut, and a pause that began, elsewhere. */
  inherit(limit: number, pauseMs: number): void {
    const resumeAt = this.#clock.now() + pauseMs;
    this.#limit.assume(limit, resumeAt);
    if (pauseMs <= 0) return;
    this.#pausedUntil = resumeAt;
    this.#pace.restart(resumeAt);
  }

  /** Goes evenly for a while, at half of the limit. */
  startEvenly(ms: number): void {
    const now = this.#clock.now();
    this.#limit.halveUntil(now + ms);
    this.#pace.startEvenly(this.#limit.at(now), now, ms);
  }

  withdraw(ticket: Ticket): void {
    if (this.#line.leave(ticket)) this.#pump();
  }

  promote(ticket: Ticket): void {
    if (this.#line.leave(ticket)) this.#line.join(ticket, 'interactive', false);
  }

  /** A request that was started has ended. */
  finish(...[throttled]: Parameters<Finish>): void {
    const now = this.#clock.now();
    this.#log.finish(now);
    if (throttled !== undefined) {
      this.#pausedUntil = Math.max(this.#pausedUntil, now + throttled.pauseMs);
      this.#limit.cut(throttled.startedAt, now, this.#pausedUntil);
      this.#pace.restart(this.#pausedUntil);
      const late = this.#line.sift(
        (ticket, ahead) => this.#earliest(ahead + 1, now, ticket.deadline) <= ticket.deadline,
      );
      for (const ticket of late) ticket.refuse(this.#earliest(1, now, ticket.deadline));
    }
    this.#pump();
  }

  spent(): number {
    return this.#log.used(this.#clock.now());
  }

  charge(requests: number): void {
    const now = this.#clock.now();
    for (let index = 0; index < requests; index += 1) {
      this.#log.start();
      this.#log.finish(now);
    }
  }

  earliest(): number {
    const now = this.#clock.now();
    return this.#earliest(this.#line.length + 1, now, now);
  }

  state(): BudgetState {
    const now = this.#clock.now();
    const limit = this.#limit.at(now);
    const free = Math.min(Math.floor(limit) - this.#log.used(now), this.#pace.free(limit, now));
    return {
      limit: Math.floor(limit),
      remaining: now < this.#pausedUntil ? 0 : Math.max(0, free - this.#line.length),
    };
  }

  get idle(): boolean {
    const now = this.#clock.now();
    return (
      this.#line.length === 0 &&
      this.#log.used(now) === 0 &&
      now >= this.#pausedUntil &&
      this.#limit.at(now) === this.#limit.configured
    );
  }

  /** A lower bound for when the `n`th request from now can start, with the limit as it will be at `limitAt` at most. */
  #earliest(n: number, now: number, limitAt: number): number {
    const limit = this.#limit.at(Math.max(now, limitAt));
    return Math.max(
      now,
      this.#pausedUntil,
      // What a minute holds is the limit that was set: after a pause it is the pace that is lower.
      this.#log.earliest(n, this.#limit.configured, now),
      this.#pace.earliest(n, limit, now),
    );
  }

  #pump(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    while (this.#line.length > 0) {
      const now = this.#clock.now();
      const earliest = this.#earliest(1, now, now);
      if (earliest > now) {
        this.#cancelTimer = this.#clock.setTimer(() => this.#pump(), Math.max(1, Math.ceil(earliest - now)));
        return;
      }
      this.#log.start();
      this.#pace.take(this.#limit.at(now), now);
      this.#line.next()?.start((throttled) => this.finish(throttled));
    }
  }
}
