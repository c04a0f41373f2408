import type { Clock } from './clock.ts';
import type { WixAnswer } from './exchange.ts';
import type { AheadFigures, RequestScope } from './scope.ts';

/** How long an answer is kept that nobody asks for (ms); afterwards it is out of date. */
const KEPT_MS = 30_000;
/** Requests that are under way or whose answers are kept. */
const MAX_REQUESTS = 100;
/** Bytes of the answers that are kept: with more, nothing is read ahead until some were taken or are out of date. */
const MAX_BYTES = 16 * 1024 * 1024;

/** What stands in the place of an answer when there was no slot for the request after all. */
export const NOT_SENT = Symbol('not sent');

/** What comes of sending a request ahead: undefined when it is not answered well. */
export type AnswerAhead = WixAnswer | typeof NOT_SENT | undefined;

/** How a read ends that only sends a request ahead: without an answer. */
export class ReadAheadOnly extends Error {}

/** When an operation began, and when it had ended. */
type Operation = Pick<RequestScope, 'startedAt' | 'endedAt'>;

/** A request that was sent before anyone asked for it. */
interface Ahead {
  /** Undefined when Wix did not answer it well: whoever asks for it then sends it. */
  readonly answer: Promise<WixAnswer | undefined>;
  readonly controller: AbortController;
  readonly startedAt: number;
  /** How long Wix took to answer (ms); undefined while it is under way. */
  tookMs: number | undefined;
  /** The answer while nobody has asked for it, and a little longer. */
  kept: WixAnswer | undefined;
  /** The operation that asked for it. */
  takenBy: Operation | undefined;
  /** Lets go of what would end it. */
  release(): void;
}

/** Sends requests that are expected, and keeps each answer for the first that asks for it. Nobody hears of one that fails. */
export class ReadAhead {
  readonly #clock: Clock;
  readonly #requests = new Map<string, Ahead>();
  #bytes = 0;
  #used = 0;
  #wasted = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get figures(): AheadFigures {
    return { used: this.#used, wasted: this.#wasted };
  }

  /** Whether a request is not there yet, and another one may be. */
  hasRoomFor(key: string): boolean {
    const { size } = this.#requests;
    return size < MAX_REQUESTS && this.#bytes < MAX_BYTES && !this.#requests.has(key);
  }

  /**
   * @param send sends the request once
   * @param signal of the operation that expects it: what is given up is not expected any more
   */
  start(key: string, send: (signal: AbortSignal) => Promise<AnswerAhead>, signal: AbortSignal): void {
    const controller = new AbortController();
    const end = (): void => this.#end(key, ahead);
    const cancelTimer = this.#clock.setTimer(end, KEPT_MS);
    signal.addEventListener('abort', end, { once: true });
    const ahead: Ahead = {
      answer: send(controller.signal)
        .catch(() => undefined)
        .then((answer) => {
          if (answer !== NOT_SENT) return this.#answered(key, ahead, answer);
          this.#forget(key, ahead);
          return undefined;
        }),
      controller,
      startedAt: this.#clock.now(),
      tookMs: undefined,
      kept: undefined,
      takenBy: undefined,
      release() {
        cancelTimer();
        signal.removeEventListener('abort', end);
      },
    };
    this.#requests.set(key, ahead);
  }

  /**
   * An answer that was taken a moment ago: whoever asks for it in the time that Wix takes to answer would have shared it. An operation that began
   * when the one that took it had ended sees what has changed meanwhile.
   */
  justTaken(key: string, { startedAt }: Operation): WixAnswer | undefined {
    const { takenBy, kept } = this.#requests.get(key) ?? {};
    if (takenBy === undefined) return undefined;
    return startedAt <= (takenBy.endedAt ?? Infinity) ? kept : undefined;
  }

  /**
   * Takes the answer to a request that was sent already, and that nobody has taken.
   * @param by the operation that asks for it
   * @param signal ends the request if it is still under way
   */
  take(key: string, by: Operation, signal: AbortSignal): Ahead['answer'] | undefined {
    const ahead = this.#requests.get(key);
    if (ahead === undefined || ahead.takenBy !== undefined) return undefined;
    const { answer, controller, tookMs } = ahead;
    ahead.takenBy = by;
    ahead.release();
    if (tookMs === undefined) {
      this.#forget(key, ahead);
      signal.addEventListener('abort', () => controller.abort(), { once: true });
    } else {
      this.#used += 1;
      ahead.release = this.#clock.setTimer(() => this.#forget(key, ahead), tookMs);
    }
    return answer;
  }

  /** Ends everything that is under way, and forgets what is kept. */
  close(): void {
    for (const [key, ahead] of this.#requests) this.#end(key, ahead);
  }

  #answered(key: string, ahead: Ahead, answer: WixAnswer | undefined): WixAnswer | undefined {
    ahead.tookMs = this.#clock.now() - ahead.startedAt;
    if (ahead.takenBy !== undefined) {
      if (answer === undefined) this.#wasted += 1;
      else this.#used += 1;
    } else if (answer === undefined) {
      this.#end(key, ahead);
    } else if (this.#requests.get(key) === ahead) {
      ahead.kept = answer;
      this.#bytes += answer.bytes.length;
    }
    return answer;
  }

  #end(key: string, ahead: Ahead): void {
    if (!this.#forget(key, ahead)) return;
    if (ahead.takenBy === undefined) this.#wasted += 1;
    ahead.controller.abort(new Error('no one asked for the answer'));
  }

  /** False if it was forgotten before. */
  #forget(key: string, ahead: Ahead): boolean {
    if (this.#requests.get(key) !== ahead) return false;
    this.#requests.delete(key);
    this.#bytes -= ahead.kept?.bytes.length ?? 0;
    ahead.release();
    return true;
  }
}
