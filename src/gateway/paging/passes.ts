import type { Position } from './cursor.ts';
import type { Batch, PageSource } from './page-source.ts';

interface PassPosition {
  readonly pass: number;
  readonly position: Position | null;
}

/**
 * Chains lists into one: what Wix returns only when asked in several ways, such as orders of the statuses that a search hides, or more
 * ids than one request takes.
 */
export function passes<T>(sources: readonly PageSource<T>[]): PageSource<T> {
  const [only] = sources;
  if (only !== undefined && sources.length === 1) return only;
  return {
    pageMax: Math.max(...sources.map((source) => source.pageMax)),
    async read(position, limit) {
      // Cursors carry a checksum, so what is read back is what this strategy wrote.
      const start = (position ?? { pass: 0, position: null }) as PassPosition;
      const source = sources[start.pass];
      if (source === undefined) return { records: [], next: null, positionAfter: () => start };
      const batch: Batch<T> = await source.read(start.position, limit);
      const inPass = (inner: Position): PassPosition => ({ pass: start.pass, position: inner });
      const nextPass = start.pass + 1 < sources.length ? { pass: start.pass + 1, position: null } : null;
      return {
        records: batch.records,
        next: batch.next === null ? nextPass : inPass(batch.next),
        positionAfter: (index) => inPass(batch.positionAfter(index)),
      };
    },
  };
}
