import type { BudgetState } from '../../scope.ts';
import { HELD_MS, WINDOW_MS, type SlidingLog } from '../sliding-log.ts';
import type { Finish } from '../site-budget.ts';
import { askScript } from './ask-script.ts';
import type { SharedBudgetOptions } from './options.ts';

/** What a process asks for. */
interface Wish {
  readonly interactive: number;
  readonly drain: number;
  readonly wantsSpare: boolean;
}

/** What it gets. */
interface Given {
  readonly interactive: number;
  readonly drain: number;
  readonly spare: number;
  /** Milliseconds until it should ask again, if someone waits. */
  readonly askAgainIn: number;
}

/** What this process knows of the budget that all share. */
interface Known {
  readonly limit: number;
  /** Slots taken, by all. */
  readonly used: number;
  readonly free: number;
  readonly pausedUntil: number;
  /** Before that none can start. */
  readonly opensAt: number;
  readonly at: number;
}

/** What has happened since the last message. */
interface News {
  /** When requests ended. */
  readonly ended: number[];
  /** A 429: when its request had started, and until when Wix wants to be left alone. */
  throttled: { readonly startedAt: number; readonly until: number } | undefined;
}

/** Ended requests are told by tenths of a second. */
const GRAIN_MS = 100;

/** What one process tells Redis about a budget, and hears. Whatever is lost on the way is told again, and counted once. */
export class Messages {
  readonly #options: SharedBudgetOptions;
  readonly #own: SlidingLog;
  readonly #key: string;
  readonly #unsettled: string;
  #number = 0;
  /** Whether Redis must hear of the whole last minute. */
  #tellsAll = true;
  /** What was told, and perhaps not heard. */
  #told: News | undefined;
  #news: News = nothing();
  #known: Known;

  constructor(options: SharedBudgetOptions, own: SlidingLog) {
    this.#options = options;
    this.#own = own;
    this.#key = options.link.key('budget', ...options.name);
    this.#unsettled = options.link.key('unsettled');
    this.#known = this.#unknown();
  }

  get known(): Known {
    return this.#known;
  }

  /** Whether there is something to tell. */
  get hasNews(): boolean {
    return this.#told !== undefined || this.#news.ended.length > 0 || this.#news.throttled !== undefined;
  }

  /** Whether nothing would be lost with it. */
  get idle(): boolean {
    const { limit, pausedUntil } = this.#known;
    return !this.hasNews && limit === this.#options.requestsPerMinute && pausedUntil <= this.#now;
  }

  ended(now: number, ...[throttled]: Parameters<Finish>): void {
    this.#news.ended.push(now);
    if (throttled !== undefined)
      this.#news.throttled = { startedAt: throttled.startedAt, until: now + throttled.pauseMs };
  }

  state(waiting: number): BudgetState {
    if (this.#now - this.#known.at > WINDOW_MS) this.#known = this.#unknown();
    const { limit, free } = this.#known;
    return { limit, remaining: Math.max(0, free - waiting) };
  }

  /** What is known of the limit and of a pause, for a process that has only a share of the limit. */
  shareOf(share: number): { limit: number; pauseMs: number } {
    const { limit, pausedUntil } = this.#known;
    return {
      limit: (share * limit) / this.#options.requestsPerMinute,
      pauseMs: Math.max(0, pausedUntil - this.#now),
    };
  }

  /** Sends what there is to tell and to ask for. Gives nothing when Redis does not answer. */
  async send(wish: Wish): Promise<Given | undefined> {
    this.#told ??= this.#takeNews();
    try {
      let answer = await this.#run(wish, this.#told);
      if (answer[0] === 1) {
        this.#tellsAll = true;
        const { throttled } = this.#told;
        this.#told = this.#takeNews();
        this.#told.throttled ??= throttled;
        answer = await this.#run(wish, this.#told);
      }
      this.#told = undefined;
      this.#tellsAll = false;
      return this.#heard(answer);
    } catch {
      // The link has told everyone that it is lost.
      return undefined;
    }
  }

  async #run(wish: Wish, { ended, throttled }: News): Promise<readonly number[]> {
    const { link, speed, requestsPerMinute } = this.#options;
    const now = this.#now;
    const answer = await link.run(
      askScript,
      [this.#key, this.#unsettled],
      [
        speed,
        requestsPerMinute,
        link.processId,
        this.#number,
        this.#tellsAll ? 1 : 0,
        this.#own.underWay,
        wish.interactive,
        wish.drain,
        wish.wantsSpare ? 1 : 0,
        throttled === undefined ? -1 : Math.max(0, Math.ceil(throttled.until - now)),
        throttled === undefined ? -1 : Math.ceil(now - throttled.startedAt),
        Math.max(0, Math.ceil(this.#known.pausedUntil - now)),
        this.#known.limit,
        ...agesOf(ended, now),
      ],
    );
    if (!Array.isArray(answer)) throw new TypeError('Redis answered a script with something that is no list');
    return answer.map(Number);
  }

  #heard([, interactive = 0, drain = 0, spare = 0, again = 0, ...about]: readonly number[]): Given {
    const [limit = 0, used = 0, free = 0, pause = 0, opens = 0] = about;
    const now = this.#now;
    this.#known = { limit, used, free, pausedUntil: now + pause, opensAt: now + opens, at: now };
    return { interactive, drain, spare, askAgainIn: again };
  }

  #takeNews(): News {
    const { ended, throttled } = this.#news;
    this.#news = nothing();
    this.#number += 1;
    const now = this.#now;
    return {
      ended: this.#tellsAll ? this.#own.heldUntil(now).map((until) => until - HELD_MS) : ended,
      throttled,
    };
  }

  #unknown(): Known {
    const { requestsPerMinute: limit } = this.#options;
    const free = Math.max(1, Math.floor(limit / 2));
    return { limit, used: 0, free, pausedUntil: -Infinity, opensAt: -Infinity, at: -Infinity };
  }

  get #now(): number {
    return this.#options.clock.now();
  }
}

function nothing(): News {
  return { ended: [], throttled: undefined };
}

/** How long ago requests ended, and how many, in pairs: never longer ago than it was. */
function agesOf(ended: readonly number[], now: number): number[] {
  const counts = new Map<number, number>();
  for (const at of ended) {
    const age = Math.max(0, Math.floor((now - at) / GRAIN_MS)) * GRAIN_MS;
    counts.set(age, (counts.get(age) ?? 0) + 1);
  }
  return [...counts].flat();
}
