import { versions } from 'node:process';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const MB = 1024 * 1024;

/**
 * What the heap of a process may do: the bytes of its young part, and by how many hundredths the rest grows between collections. A server has
 * little in its heap: with a young part in which a page is gone before it is taken for long-lived, and half as much again between collections, it
 * spends half the time on collecting. A command holds a site's references, and what it may take is measured.
 */
const HEAPS = { server: { young: 32 * MB, growth: 50 }, command: { young: 8 * MB, growth: 20 } } as const;

/** The first Node whose collections can be kept from counting bytes outside of the heap. */
const OLDEST_WITH_ACCOUNTING = 24;

/** Rounds of allocation that grow the young part at most; a few are enough. */
const MAX_ROUNDS = 64;

/**
 * Keeps a drain for hours within the memory that its largest pages need (`npm run bench -- memory pages`): the heap grows by a part between
 * collections instead of doubling, and its young part has one size. Left alone, Node lets big answers pile up; kept too small, they
 * are copied into the old part one by one.
 */
export function limitHeapGrowth(process: keyof typeof HEAPS): void {
  const { young, growth } = HEAPS[process];
  const survivors: unknown[] = [];
  setFlagsFromString(`--semi-space-growth-factor=${Math.max(1, Math.floor(young / youngSpace(young)))}`);
  for (let round = 0; round < MAX_ROUNDS && youngSpace(young) < young; round += 1) {
    survivors.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
  }
  setFlagsFromString('--semi-space-growth-factor=1');
  // For threads that start later.
  setFlagsFromString(`--min-semi-space-size=${HEAPS.command.young / 2 / MB}`);
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  // Else each 64 MB of bytes from the network start a collection of the whole heap, however little is in it.
  if (process === 'server' && knowsAccounting())
    setFlagsFromString('--external-memory-accounted-in-global-limit');
}

/** Whether Node has the flag: an older one complains of what it does not know. */
function knowsAccounting(): boolean {
  return Number(versions.node.split('.')[0]) >= OLDEST_WITH_ACCOUNTING;
}

function youngSpace(most: number): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? most;
}
