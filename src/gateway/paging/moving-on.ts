import { GatewayError } from '../../errors.ts';
import { NO_CURSOR, type CursorPage } from './keyed-options.ts';

/** Pages of one operation that may end with the same cursor: a place that was lost is come by again. */
const MOST_PAGES = 3;

/**
 * Watches that a list moves on while an operation reads it: one whose cursors lead round in a circle has no end. A page that ends with its
 * own cursor is told by `nextCursorOf`.
 * @returns the same fetch, which rejects with GatewayError WIX_BAD_RESPONSE where a cursor comes once too often
 */
export function movingOn<T, Asked extends readonly unknown[]>(
  fetch: (...asked: Asked) => Promise<CursorPage<T>>,
): (...asked: Asked) => Promise<CursorPage<T>> {
  const times = new Map<string, number>();
  return async (...asked) => {
    const page = await fetch(...asked);
    if (page.next === null || page.next === NO_CURSOR) return page;
    const before = times.get(page.next) ?? 0;
    if (before === MOST_PAGES)
      throw new GatewayError('WIX_BAD_RESPONSE', {
        message: 'The cursors that Wix gives lead round in a circle: the list has no end.',
      });
    times.set(page.next, before + 1);
    return page;
  };
}
