import { hashOf } from '../../hash.ts';
import { RecentMap } from '../../wix/recent-map.ts';
import type { GatewayContext } from '../context.ts';

/** How far somebody has come in a list, page after page. */
export interface Drain {
  /** Pages that were read before this one. */
  readonly pages: number;
  /** Milliseconds from the page before to this one. */
  readonly pauseMs: number;
}

/** Drains that a gateway remembers; the one that was quiet for longest goes first. */
const MOST_DRAINS = 1000;

const gateways = new WeakMap<object, RecentMap<{ readonly pages: number; readonly at: number }>>();

/** The drain that goes on at a cursor. One that this process has not seen begin is taken for a page old. */
export function drainAt(context: GatewayContext, cursor: string): Drain {
  const known = gateways.get(context.wix.gateway)?.get(keyOf(context, cursor));
  return known === undefined
    ? { pages: 1, pauseMs: 0 }
    : { pages: known.pages, pauseMs: performance.now() - known.at };
}

/**
 * Remembers how far a drain has come.
 * @param cursor where it goes on
 * @param pages that it has read
 */
export function drainReached(context: GatewayContext, cursor: string, pages: number): void {
  const { gateway } = context.wix;
  const drains = gateways.get(gateway) ?? new RecentMap(MOST_DRAINS);
  gateways.set(gateway, drains);
  drains.set(keyOf(context, cursor), { pages, at: performance.now() });
}

function keyOf({ wix }: GatewayContext, cursor: string): string {
  return hashOf(`${wix.scope.credentialsKey} ${cursor}`);
}

/** Pages that are read ahead of a drain at most. */
const MOST_AHEAD = 4;

/** How long what is read ahead should have to wait at most (ms): well below the time for which it is kept. */
const WORTH_MS = 10_000;

/**
 * How many pages are worth reading ahead of a drain, where it is known where they begin: one, and one more for every two pages that it has
 * read, so that who stops early has sent little in vain; fewer for one that is slow.
 */
export function pagesAhead({ pages, pauseMs }: Drain): number {
  const inTime = Math.floor(WORTH_MS / Math.max(1, pauseMs));
  return Math.max(1, Math.min(MOST_AHEAD, 1 + Math.floor(pages / 2), inTime));
}
