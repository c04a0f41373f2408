import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes of the young part of the heap: pages of big records fit into it, so that little of them is ever taken for long-lived. */
const YOUNG_SPACE = 8 * 1024 * 1024;

/** Rounds of allocation that grow the young part at most; a few are enough. */
const MAX_ROUNDS = 64;

/**
 * By how many hundredths the heap grows between collections. A server that has little in it can let half as much again pile up, and spends a third
 * less of its time on collecting; a command holds a site's references, and what it may take is measured.
 */
const GROWTH = { server: 50, command: 20 } as const;

/**
 * Keeps a drain for hours within the memory that its largest pages need (`npm run bench -- memory pages`): the heap grows by a part between
 * collections instead of doubling, and its young part has one size. Left alone, Node lets big answers pile up; kept too small, they
 * are copied into the old part one by one.
 */
export function limitHeapGrowth(process: keyof typeof GROWTH): void {
  const survivors: unknown[] = [];
  for (let round = 0; round < MAX_ROUNDS && youngSpace() < YOUNG_SPACE; round += 1) {
    survivors.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
  }
  setFlagsFromString('--semi-space-growth-factor=1');
  // For threads that start later.
  setFlagsFromString(`--min-semi-space-size=${YOUNG_SPACE / 2 / 1024 / 1024}`);
  setFlagsFromString(`--heap-growing-percent=${GROWTH[process]}`);
  // Else each 64 MB of bytes from the network start a collection of the whole heap, however little is in it.
  if (process === 'server') setFlagsFromString('--external-memory-accounted-in-global-limit');
}

function youngSpace(): number {
  return (
    getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? YOUNG_SPACE
  );
}
