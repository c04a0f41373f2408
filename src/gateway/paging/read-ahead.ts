import type { GatewayContext } from '../context.ts';
import type { Position } from './cursor.ts';
import type { PageSource } from './page-source.ts';

/** Opens a list with the requests of some context. */
export type Open<T> = (context: GatewayContext) => PageSource<T> | Promise<PageSource<T>>;

/** A page of the graph that is about to be read from Wix. */
export interface WantedPage {
  /** Records that the page may have. */
  readonly first: number;
  /** Records that it may end early by. */
  readonly spared: number;
}

/** The requests of a list that are sent before they are asked for, so that Wix works while records are read, shown and digested. */
export interface Lookahead {
  /**
   * Sends what can be foreseen while one read is under way: the other reads of this page, side by side, and the first one of the next page.
   * @param position where the read under way began
   * @param left how many records the page lacked before it
   */
  during(position: Position | null, left: number): void;
  /** Sends the first read of the next page, now that it is known where that begins. */
  before(next: Position | null): void;
}

/**
 * Looks ahead in a list. Whoever asks for a page behind another one drains the list, and will ask for the next; at most that one request is in
 * vain.
 * @param isDrained whether this page is such a one
 */
export function lookahead<T>(
  context: GatewayContext,
  source: PageSource<T>,
  open: Open<T>,
  { first, spared, isDrained }: WantedPage & { readonly isDrained: boolean },
): Lookahead {
  let isForeseen = false;
  let knowsNext = !isDrained;
  // The read ends with its first request, which is all that is wanted of it.
  const expect = (position: Position, limit: number): void => {
    const ahead = context.ahead();
    const read = async (): Promise<unknown> => (await open(ahead)).read(position, limit);
    read().catch(() => undefined);
  };
  // What is asked for now goes first.
  const expectSoon = (position: Position, limit: number): void =>
    void setImmediate(() => expect(position, limit));
  return {
    during(position, wanted) {
      if (isForeseen || position === null) return;
      let place: Position = position;
      let left = wanted;
      while (left > spared) {
        const foreseen = source.foresee?.(place, left);
        if (foreseen === undefined || (foreseen.records === 0 && foreseen.next !== null)) return;
        isForeseen = true;
        left -= foreseen.records;
        if (foreseen.next === null) {
          knowsNext = true;
          return;
        }
        place = foreseen.next;
        if (left > spared) expectSoon(place, left);
      }
      if (!knowsNext) expectSoon(place, first);
      knowsNext = true;
    },
    before(next) {
      if (knowsNext || next === null) return;
      knowsNext = true;
      expect(next, first);
    },
  };
}
