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
   * Sends what can be foreseen while one read is under way: the other reads of this page, side by side, and the first one of each of the next pages.
   * @param position where the read under way began
   * @param left how many records the page lacked before it
   */
  during(position: Position | null, left: number): void;
  /** Sends the first read of the next page, now that it is known where that begins. */
  before(next: Position | null): void;
}

/**
 * Looks ahead in a list. Whoever asks for a page behind another one drains the list, and will ask for the next.
 * @param ahead how many pages behind this one will be asked for; 0 where it is no drain. Of a list that tells of each page only with the one before,
 *   one is sent
 */
export function lookahead<T>(
  context: GatewayContext,
  source: PageSource<T>,
  open: Open<T>,
  { first, spared, ahead }: WantedPage & { readonly ahead: number },
): Lookahead {
  let isForeseen = false;
  let knowsNext = ahead === 0;
  // The read ends with its first request, which is all that is wanted of it.
  const expect = (position: Position, limit: number): void => {
    const requests = context.ahead();
    const read = async (): Promise<unknown> => (await open(requests)).read(position, limit);
    read().catch(() => undefined);
  };
  // What is asked for now goes first.
  const expectSoon = (position: Position, limit: number): void =>
    void setImmediate(() => expect(position, limit));
  const expectPages = (start: Position): void => {
    let place = start;
    for (let page = 0; page < ahead; page += 1) {
      expectSoon(place, first);
      const { records = 0, next = null } = source.foresee?.(place, first) ?? {};
      // Of a page that takes several requests the first one is enough.
      if (next === null || records < first - spared) return;
      place = next;
    }
  };
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
      if (!knowsNext) expectPages(place);
      knowsNext = true;
    },
    before(next) {
      if (knowsNext || next === null) return;
      knowsNext = true;
      expect(next, first);
    },
  };
}
