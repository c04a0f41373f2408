import type { FileFacts } from './bundle-file.ts';
import type { ExportRequest } from './folder.ts';
import type { ExportPlan } from './plan.ts';
import { addsUp, type FieldGap, type StepReport } from './step-report.ts';

/** What `report.json` says: no times, so that the same export gives the same bytes. */
export interface ExportReport {
  readonly bundleVersion: string;
  /** Whether everything the plan promised is in the bundle. */
  readonly complete: boolean;
  /**
   * `COMPLETE`; `WITH_FAILURES` when every list was read but records or fields of them could not be exported; `INCOMPLETE` when a list
   * was not read to its end: then there is nothing to import yet.
   */
  readonly status: 'COMPLETE' | 'WITH_FAILURES' | 'INCOMPLETE';
  readonly demo: boolean;
  readonly siteId: string;
  readonly planHash: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly deletions: boolean;
  readonly steps: readonly StepReport[];
  /** Wix products that are not in the bundle. */
  readonly skippedProducts: readonly {
    readonly product: string;
    readonly status: string;
    readonly reason: string | null;
    readonly permission: string | null;
    readonly hint: string | null;
    readonly loss: string | null;
  }[];
  readonly files: readonly FileFacts[];
}

const BUNDLE_VERSION = 'wix-insites-bundle/1';

const READ = new Set(['READY', 'EMPTY']);

/** Sums a run up. */
export function makeReport(
  plan: ExportPlan,
  request: ExportRequest,
  steps: readonly StepReport[],
  files: readonly FileFacts[],
): ExportReport {
  const skippedProducts = plan.modules
    .filter(({ status }) => !READ.has(status))
    .map(({ product, status, reason, permission, hint, loss }) => ({
      product,
      status,
      reason,
      permission,
      hint,
      loss,
    }));
  // Where the plan said that a product is refused, fields that lead to it were approved as lost: both have the same remedy.
  const isForetold = ({ hint }: FieldGap): boolean =>
    skippedProducts.some((product) => product.hint === hint);
  const isRead = steps.every(({ status }) => status === 'COMPLETE');
  const isWhole = steps.every(
    (step) =>
      addsUp(step) &&
      step.failed === 0 &&
      step.failedValues === 0 &&
      step.children.every(({ failed }) => failed === 0) &&
      step.gaps.every(isForetold),
  );
  const status = !isRead ? 'INCOMPLETE' : isWhole ? 'COMPLETE' : 'WITH_FAILURES';
  return {
    bundleVersion: BUNDLE_VERSION,
    complete: status === 'COMPLETE',
    status,
    demo: plan.demo,
    siteId: plan.source.siteId,
    planHash: plan.planHash,
    input: request.input,
    deletions: request.deletions,
    steps,
    skippedProducts,
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
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
