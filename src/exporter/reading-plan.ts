import { keyPaths } from './deletions.ts';
import type { ExportPlan, PlanStep } from './plan.ts';
import { keysJob, readJobs, type ReadJob } from './read-job.ts';

/** What a run reads. */
export interface ReadingPlan {
  readonly jobs: readonly ReadJob[];
  /** The job of each step. */
  readonly jobOf: ReadonlyMap<string, ReadJob>;
  /** The steps as they are read: some in full where the rest reads only what changed. */
  readonly steps: readonly PlanStep[];
  /** Jobs that read keys only, by step. */
  readonly keys: ReadonlyMap<string, ReadJob>;
}

/** Whether a run over a plan also needs the plan of everything. */
export function needsWhole(plan: ExportPlan, deletions: boolean): boolean {
  return plan.steps.some((step) => step.sourceQuery.isDelta && (deletions || addsUpAmounts(step)));
}

/**
 * Says which lists are read for a plan, and how.
 * @param whole the plan of everything, where `needsWhole` asks for it
 */
export function readingPlan(plan: ExportPlan, whole: ExportPlan | null, deletions: boolean): ReadingPlan {
  const inFull = (id: string): PlanStep | undefined => whole?.steps.find((step) => step.id === id);
  // Amounts that are added up over records are wrong when only the records that changed are read.
  const steps = plan.steps.map((step) =>
    step.sourceQuery.isDelta && addsUpAmounts(step) ? (inFull(step.id) ?? step) : step,
  );
  const jobs = readJobs(steps);
  const jobOf = new Map(jobs.flatMap((job) => job.steps.map((id) => [id, job] as const)));
  const keys = new Map(
    steps
      .filter((step) => deletions && step.sourceQuery.isDelta && step.action !== 'UPDATE')
      .flatMap(({ id }) => {
        const full = inFull(id);
        return full === undefined ? [] : [[id, keysJob(full, keyPaths(full))] as const];
      }),
  );
  return { jobs: [...jobs, ...keys.values()], jobOf, steps, keys };
}

function addsUpAmounts({ fields, children }: PlanStep): boolean {
  return [...fields, ...children.flatMap((child) => child.fields)].some(({ adds }) => adds);
}
