import type { Priority } from '../scope.ts';

/** How many interactive requests may go in a row while a drain waits. */
const INTERACTIVE_IN_A_ROW = 4;

/** Those who wait for a slot: interactive before drain, but every fifth turn is a waiting drain's. */
export class WaitingLine<Ticket extends object> {
  readonly #lines: Readonly<Record<Priority, Ticket[]>> = { interactive: [], drain: [] };
  /** Interactive turns in a row that a drain has waited through. */
  #streak = 0;

  get length(): number {
    return this.#lines.interactive.length + this.#lines.drain.length;
  }

  /** Those who wait in person. */
  get inPerson(): number {
    return this.#lines.interactive.length;
  }

  /** @param first whether the ticket goes before the others of its priority, because it has waited once already */
  join(ticket: Ticket, priority: Priority, first: boolean): void {
    if (first) this.#lines[priority].unshift(ticket);
    else this.#lines[priority].push(ticket);
  }

  /** Takes a ticket out, wherever it stands; false if it stood nowhere. */
  leave(ticket: Ticket): boolean {
    return [this.#lines.interactive, this.#lines.drain].some((line) => {
      const index = line.indexOf(ticket);
      if (index >= 0) line.splice(index, 1);
      return index >= 0;
    });
  }

  /** Takes out the first of a priority. */
  take(priority: Priority): Ticket | undefined {
    return this.#lines[priority].shift();
  }

  /** Takes out everyone, the interactive ones first. */
  takeAll(): Ticket[] {
    const { interactive, drain } = this.#lines;
    return [...interactive.splice(0), ...drain.splice(0)];
  }

  /** Takes out whose turn it is. */
  next(): Ticket | undefined {
    const { interactive, drain } = this.#lines;
    if (drain.length > 0 && (interactive.length === 0 || this.#streak >= INTERACTIVE_IN_A_ROW)) {
      this.#streak = 0;
      return drain.shift();
    }
    this.#streak = drain.length > 0 ? this.#streak + 1 : 0;
    return interactive.shift();
  }

  /** How many go before one that would join now, if no one else came. */
  ahead(priority: Priority, first: boolean): number {
    return this.#before(priority, first ? 0 : this.#lines[priority].length);
  }

  /** Takes out everyone who cannot wait for their turn; told how many go before each. */
  sift(canWait: (ticket: Ticket, ahead: number) => boolean): Ticket[] {
    const left: Ticket[] = [];
    for (const priority of ['interactive', 'drain'] as const) {
      const line = this.#lines[priority];
      for (let index = 0; index < line.length;) {
        const ticket = line[index];
        if (ticket === undefined || canWait(ticket, this.#before(priority, index))) index += 1;
        else left.push(...line.splice(index, 1));
      }
    }
    return left;
  }

  #before(priority: Priority, index: number): number {
    const { interactive, drain } = this.#lines;
    return priority === 'interactive'
      ? index + Math.min(drain.length, Math.floor((index + this.#streak) / INTERACTIVE_IN_A_ROW))
      : index + Math.min(interactive.length, INTERACTIVE_IN_A_ROW * (index + 1) - this.#streak);
  }
}
