import type { Clock } from '../../clock.ts';
import type { BudgetState } from '../../scope.ts';
import { SiteBudget, type Budget, type Finish, type Ticket } from '../site-budget.ts';
import { SlidingLog, WINDOW_MS } from '../sliding-log.ts';
import { WaitingLine } from '../waiting-line.ts';
import { Messages } from './messages.ts';
import type { SharedBudgetOptions } from './options.ts';
import { OwnShare } from './own-share.ts';

/** How long what has ended may be kept back until there is something to ask for (ms): until then it counts as under way, which takes no less. */
const TELL_WITHIN_MS = 1000;
/** The same for a slot that was got and is not used. */
const GIVE_BACK_WITHIN_MS = 50;

/**
 * A budget that several processes spend together, by the rules of `SiteBudget`: Redis keeps what is spent and who waits, and says whose turn it
 * is. Without Redis each process goes on with its share.
 */
export class SharedBudget implements Budget {
  readonly #options: SharedBudgetOptions;
  readonly #clock: Clock;
  readonly #line = new WaitingLine<Ticket>();
  /** What this process has under way and of the last minute. */
  readonly #own = new SlidingLog();
  readonly #messages: Messages;
  #share: OwnShare | undefined;
  #isAsking = false;
  /** Whether something has come up while it asked that cannot wait for its time. */
  #mustAskAgain = false;
  /** How many of those who wait in person the others know of. */
  #knownInPerson = 0;
  #asksAt = Infinity;
  #cancelTimer: (() => void) | undefined;

  constructor(options: SharedBudgetOptions) {
    this.#options = options;
    this.#clock = options.clock;
    this.#messages = new Messages(options, this.#own);
    if (options.link.state !== 'up') this.#goAlone();
  }

  request(ticket: Ticket, first = false): void {
    this.#options.onUse();
    if ((this.#options.link.state === 'up') === (this.#share !== undefined)) this.linkChanged();
    if (this.#share !== undefined) {
      this.#share.request(ticket, first);
      return;
    }
    const earliest = this.#bound(this.#line.ahead(ticket.priority, first) + 1);
    if (earliest > ticket.deadline) {
      ticket.refuse(earliest);
      return;
    }
    this.#line.join(ticket, ticket.priority, first);
    this.#wake();
  }

  spare(): Promise<Finish | undefined> | undefined {
    const isBusy = this.#share !== undefined || this.#isAsking || this.#line.length > 0;
    if (isBusy || this.#messages.known.opensAt > this.#clock.now()) return undefined;
    return this.#ask(true).then((isFree) => (isFree ? this.#finish : undefined));
  }

  withdraw(ticket: Ticket): void {
    if (!this.#line.leave(ticket)) this.#share?.withdraw(ticket);
    // The others need not wait for a turn that nobody takes.
    else if (this.#line.length === 0) this.#askAt(this.#clock.now());
  }

  promote(ticket: Ticket): void {
    if (this.#line.leave(ticket)) {
      this.#line.join(ticket, 'interactive', false);
      this.#wake();
    } else this.#share?.promote(ticket);
  }

  spent(): number {
    return Math.max(this.#own.used(this.#clock.now()), this.#messages.known.used);
  }

  charge(requests: number): void {
    for (let index = 0; index < requests; index += 1) {
      this.#own.start();
      this.#finished();
    }
    this.#askAt(this.#clock.now());
  }

  earliest(): number {
    return this.#share?.earliest() ?? this.#bound(this.#line.length + 1);
  }

  state(): BudgetState {
    return this.#share?.state() ?? this.#messages.state(this.#line.length);
  }

  get idle(): boolean {
    return (
      this.#line.length === 0 &&
      this.#own.used(this.#clock.now()) === 0 &&
      this.#share?.idle !== false &&
      !this.#isAsking &&
      this.#messages.idle
    );
  }

  /** The link to the others has changed: whoever waits goes on waiting, for a slot of this process or of all. */
  linkChanged(): void {
    const { state } = this.#options.link;
    if (state === 'up') this.#rejoin();
    else this.#goAlone();
    if (state !== 'down') this.#askAt(this.#clock.now());
  }

  #goAlone(): void {
    if (this.#share !== undefined) return;
    this.#sleep();
    const { link, clock, requestsPerMinute, lostAt } = this.#options;
    const share = Math.max(1, Math.floor(requestsPerMinute / link.processes));
    this.#share = new OwnShare({
      budget: new SiteBudget(share, clock),
      wait: lostAt() + WINDOW_MS - clock.now(),
      known: this.#messages.shareOf(share),
      onStart: () => this.#own.start(),
      onFinish: this.#finish,
    });
    for (const ticket of this.#line.takeAll()) this.#share.request(ticket, false);
  }

  #rejoin(): void {
    const waiting = this.#share?.end() ?? [];
    this.#share = undefined;
    for (const ticket of waiting) this.#line.join(ticket, ticket.priority, false);
  }

  /** A lower bound for when the `n`th request from now may start. */
  #bound(n: number): number {
    const { opensAt, free, limit } = this.#messages.known;
    const paced = n - Math.max(1, free);
    return Math.max(this.#clock.now(), opensAt) + (Math.max(0, paced) * WINDOW_MS) / (limit + 1);
  }

  /** Someone waits: asks when there can be something for them, and at once to say that it is a person. */
  #wake(): void {
    const isNews = this.#line.inPerson > this.#knownInPerson;
    if (isNews) this.#askAt(this.#clock.now());
    // Those who wait already have been told when to ask again.
    else if (this.#line.length === 1 || this.#asksAt === Infinity) this.#askAt(this.#messages.known.opensAt);
  }

  #askAt(time: number): void {
    const now = this.#clock.now();
    if (this.#isAsking) {
      this.#mustAskAgain ||= time <= now;
      return;
    }
    if (time <= now) {
      void this.#ask(false);
      return;
    }
    if (time >= this.#asksAt) return;
    this.#sleep();
    this.#asksAt = time;
    this.#cancelTimer = this.#clock.setTimer(() => {
      this.#asksAt = Infinity;
      void this.#ask(false);
    }, time - now);
  }

  #sleep(): void {
    this.#cancelTimer?.();
    this.#asksAt = Infinity;
  }

  /** Asks for those who wait, and tells what has ended. Gives whether there is a slot for somebody who does not wait. */
  async #ask(wantsSpare: boolean): Promise<boolean> {
    if (this.#options.link.state === 'down' || this.#isAsking) return false;
    this.#sleep();
    this.#isAsking = true;
    this.#mustAskAgain = false;
    const { inPerson, length } = this.#line;
    const answer = await this.#messages
      .send({ interactive: inPerson, drain: length - inPerson, wantsSpare })
      .finally(() => (this.#isAsking = false));
    if (answer === undefined) return false;
    this.#knownInPerson = inPerson - answer.interactive;
    let unused = 0;
    for (const priority of ['interactive', 'drain'] as const) {
      for (let left = answer[priority]; left > 0; left -= 1) {
        const ticket = this.#line.take(priority);
        if (ticket === undefined || this.#share !== undefined) unused += 1;
        else this.#start(ticket);
        // The link was lost right behind the answer: who waits has the share of this process to wait for.
        if (ticket !== undefined && this.#share !== undefined) this.#share.request(ticket, true);
      }
    }
    const takesSpare = answer.spare > 0 && this.#share === undefined;
    if (takesSpare) this.#own.start();
    this.#goOn(answer.askAgainIn, unused);
    return takesSpare;
  }

  #goOn(askAgainIn: number, unused: number): void {
    const now = this.#clock.now();
    const late = this.#line.sift(
      (ticket, ahead) => this.#bound(ahead + 1) <= ticket.deadline && ticket.deadline >= now,
    );
    for (const ticket of late) ticket.refuse(this.#bound(1));
    const isNews = this.#line.inPerson > this.#knownInPerson;
    if (this.#mustAskAgain || (this.#line.length > 0 && isNews)) this.#askAt(now);
    else if (this.#line.length > 0) this.#askAt(now + askAgainIn);
    else if (unused > 0) this.#askAt(now + GIVE_BACK_WITHIN_MS);
    else if (this.#messages.hasNews) this.#askAt(now + TELL_WITHIN_MS);
  }

  #start(ticket: Ticket): void {
    this.#own.start();
    ticket.start(this.#finish);
  }

  readonly #finish: Finish = (throttled) => {
    this.#finished(throttled);
    if (throttled !== undefined) this.#askAt(this.#clock.now());
    // What is asked for soon tells it as well.
    else if (this.#asksAt === Infinity) this.#askAt(this.#clock.now() + TELL_WITHIN_MS);
  };

  #finished(...[throttled]: Parameters<Finish>): void {
    const now = this.#clock.now();
    this.#own.finish(now);
    this.#messages.ended(now, throttled);
  }
}
