import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes that the young part of the heap may grow to. Node's own limit lets big answers pile up before they are collected. */
const YOUNG_SPACE = 16 * 1024 * 1024;

/**
 * Keeps a drain for hours within the memory that its largest pages need (`npm run bench -- memory`): the heap grows by a fifth between
 * collections instead of doubling, and its young part stops growing at a size that pages of big records fit into.
 */
export function limitHeapGrowth(): void {
  setFlagsFromString('--heap-growing-percent=20');
  const observer = new PerformanceObserver(() => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    if (young === undefined || young.space_size < YOUNG_SPACE) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    observer.disconnect();
  });
  observer.observe({ entryTypes: ['gc'] });
}
