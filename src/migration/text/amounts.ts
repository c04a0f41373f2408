import { wholeNumber } from './formats.ts';

/** A step, as far as it tells how many records it moves. */
interface CountedStep {
  readonly recordCount?: number | null | undefined;
  readonly countIsExact: boolean;
  readonly countBasis: string;
  readonly estimate: { readonly rows?: number | null | undefined };
  readonly sourceQuery: { readonly isDelta: boolean };
}

/** How many records a step moves, and of how many it chooses them. */
export function amountOf(
  { recordCount, countIsExact, countBasis, estimate, sourceQuery }: CountedStep,
  isDelta: boolean,
): string {
  if (recordCount == null) return 'unknown';
  const all = `${countIsExact ? '' : 'about '}${wholeNumber(recordCount)}`;
  const [, others] = /^From (.*)$/.exec(countBasis) ?? [];
  if (others !== undefined) return `${partOf(recordCount, estimate.rows)}, from ${others}`;
  if (!isDelta) return all;
  return sourceQuery.isDelta ? `${all} changed` : `all ${all}: Wix does not tell what changed`;
}

/** How many of a list's records become rows; where nothing tells, all of them were assumed. */
function partOf(records: number, rows: number | null | undefined): string {
  if (rows == null || rows >= records) return 'some';
  return rows === 0 ? 'none expected' : `about ${wholeNumber(rows)}`;
}
