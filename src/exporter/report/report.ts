import { BUNDLE_VERSION, type ExportRequest } from '../bundle/folder.ts';
import type { FileFacts } from '../bundle/bundle-file.ts';
import { allMissing, isFailedRead, type Missing } from './missing.ts';
import type { ExportPlan } from '../plan.ts';
import { addsUp, type StepReport } from './step-report.ts';

/**
 * What a bundle is. `INCOMPLETE`: a list that may be read was not read to its end, or did not answer when the plan was made, and there is
 * nothing to import yet. `WITH_FAILURES`: every list was read, but some records, values or fields could not be exported. `PARTIAL`: all
 * that the key may read is there, and something that it may not read is missing. The first that holds counts.
 */
export type ExportStatus = 'COMPLETE' | 'PARTIAL' | 'WITH_FAILURES' | 'INCOMPLETE';

/** What `report.json` says: no times, so that the same export gives the same bytes. */
export interface ExportReport {
  readonly bundleVersion: string;
  /** Whether everything that the site has in the products asked for is in the bundle. */
  readonly complete: boolean;
  readonly status: ExportStatus;
  /** Whether what is missing was approved (`--accept-missing`). */
  readonly accepted: boolean;
  readonly demo: boolean;
  readonly siteId: string;
  readonly planHash: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly deletions: boolean;
  /** Hashes of the plans of the bundles that it goes on from; absent where an earlier version of this program wrote it. */
  readonly base?: readonly string[];
  readonly steps: readonly StepReport[];
  /** Lists and parts of lists that Wix refuses to the key, or did not answer for. */
  readonly missing: readonly Missing[];
  readonly files: readonly FileFacts[];
  /** Names of what Wix sent and this version does not know; absent where there is none. */
  readonly unknownFields?: readonly string[];
}

/** Sums a run up. */
export function makeReport(
  plan: ExportPlan,
  { input, deletions }: ExportRequest,
  base: readonly string[],
  steps: readonly StepReport[],
  files: readonly FileFacts[],
): ExportReport {
  const missing = allMissing(plan, steps);
  const status = statusOf(steps, missing);
  return {
    bundleVersion: BUNDLE_VERSION,
    complete: status === 'COMPLETE',
    status,
    accepted: false,
    demo: plan.demo,
    siteId: plan.source.siteId,
    planHash: plan.planHash,
    input,
    deletions,
    base,
    steps,
    missing,
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function statusOf(steps: readonly StepReport[], missing: readonly Missing[]): ExportStatus {
  const isRead = steps.every(({ status }) => status === 'COMPLETE');
  if (!isRead || missing.some(({ status }) => status === 'UNAVAILABLE')) return 'INCOMPLETE';
  if (steps.some(hasFailures)) return 'WITH_FAILURES';
  return missing.some(({ isOptional }) => !isOptional) ? 'PARTIAL' : 'COMPLETE';
}

function hasFailures(step: StepReport): boolean {
  return (
    !addsUp(step) ||
    step.failed > 0 ||
    step.failedValues > 0 ||
    step.children.some(({ failed }) => failed > 0) ||
    step.gaps.some(isFailedRead)
  );
}

/** How a command that made a bundle ends: 0 when it is complete or what is missing is approved, 3 when it lacks only what the key may not read, else 1. */
export function exitCodeOf({ status, accepted }: Pick<ExportReport, 'status' | 'accepted'>): number {
  if (status === 'COMPLETE' || accepted) return 0;
  return status === 'PARTIAL' ? 3 : 1;
}

export function isReport(value: unknown): value is ExportReport {
  return (
    typeof value === 'object' &&
    value !== null &&
    Reflect.get(value, 'bundleVersion') === BUNDLE_VERSION &&
    Array.isArray(Reflect.get(value, 'steps')) &&
    Array.isArray(Reflect.get(value, 'files'))
  );
}
