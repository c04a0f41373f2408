import type { WrittenStep } from '../rows/assembly.ts';
import type { StepCounts } from '../rows/step-tally.ts';
import type { Stop } from '../source/spool.ts';

/** What became of one step. planned + appeared = exported + skipped + failed + vanished. */
export interface StepReport extends StepCounts {
  readonly id: string;
  readonly title: string;
  readonly status: 'COMPLETE' | 'INCOMPLETE';
  /** Records of the list when its reading began. */
  readonly planned: number;
  /** Where `planned` comes from: `COUNT` of Wix, or `READ` where Wix has none and the records themselves were counted. */
  readonly plannedBy: 'COUNT' | 'READ';
  /** Records that came on top of it while it was read. */
  readonly appeared: number;
  /** Records that were gone when their turn came. */
  readonly vanished: number;
  readonly sha256: string;
  readonly file: string;
  readonly bytes: number;
  /** What the gateway said about missing data. */
  readonly notes: readonly string[];
  /** Why the list was not read to its end; null when it was. */
  readonly stopped: Stop | null;
}

/** Sums up what became of a step. */
export function stepReport({ step, end: { state, stopped }, counts, facts }: WrittenStep): StepReport {
  const read = counts.exported + counts.skipped + counts.failed;
  const planned = state.planned ?? read;
  return {
    id: step.id,
    title: step.title,
    status: stopped === null ? 'COMPLETE' : 'INCOMPLETE',
    planned,
    plannedBy: state.planned === null ? 'READ' : 'COUNT',
    appeared: Math.max(0, read - planned),
    // Only what is seen to be gone: the numbers of an incomplete step do not add up.
    vanished: state.vanished,
    sha256: facts.sha256,
    file: facts.path,
    bytes: facts.bytes,
    ...counts,
    notes: state.notes,
    stopped,
  };
}

/** Whether the numbers of a step add up. */
export function addsUp({ planned, appeared, exported, skipped, failed, vanished }: StepReport): boolean {
  return planned + appeared === exported + skipped + failed + vanished;
}
