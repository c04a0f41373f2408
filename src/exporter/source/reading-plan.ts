import { columnsWhere, mappingsOf, needs, type ExportPlan, type PlanStep } from '../plan.ts';
import { keysJob, readJobs, type ReadJob } from './read-job.ts';

/** What a run reads. */
export interface ReadingPlan {
  readonly jobs: readonly ReadJob[];
  /** The jobs whose rows steps over other lists wait for. */
  readonly awaited: ReadonlySet<ReadJob>;
  /** The job of each step. */
  readonly jobOf: ReadonlyMap<string, ReadJob>;
  /** The steps as they are read: some in full where the rest reads only what changed. */
  readonly steps: readonly PlanStep[];
  /** Jobs that read keys only, by step. */
  readonly keys: ReadonlyMap<string, ReadJob>;
}

/** Whether a run over a plan also needs the plan of everything. */
export function needsWhole(plan: ExportPlan, deletions: boolean): boolean {
  return plan.steps.some(
    (step) => step.sourceQuery.isDelta && (deletions || isNeededWhole(step, plan, false)),
  );
}

/**
 * Says which lists are read for a plan, and how.
 * @param whole the plan of everything, where `needsWhole` asks for it
 */
export function readingPlan(plan: ExportPlan, whole: ExportPlan | null, deletions: boolean): ReadingPlan {
  const inFull = (id: string): PlanStep | undefined => whole?.steps.find((step) => step.id === id);
  const steps = plan.steps.map((step) =>
    step.sourceQuery.isDelta && isNeededWhole(step, plan, deletions) ? (inFull(step.id) ?? step) : step,
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
  return { jobs: [...jobs, ...keys.values()], awaited: awaitedOf(steps, jobOf), jobOf, steps, keys };
}

function awaitedOf(steps: readonly PlanStep[], jobOf: ReadonlyMap<string, ReadJob>): ReadonlySet<ReadJob> {
  const awaited = steps.flatMap((step, index) => {
    const job = jobOf.get(step.id);
    const later = steps.slice(index + 1).filter(({ id }) => jobOf.get(id) !== job);
    return job !== undefined && later.some((other) => needs(other, step)) ? [job] : [];
  });
  return new Set(awaited);
}

/**
 * Whether reading only the records of a step that changed would give wrong values: of amounts that are added up over records, and of
 * columns that have a value of their own where the step gives none, such as a contact's picture beside that of its member. Where all
 * keys are read anyway, those values of their own are read too: they count again when the other is gone. So are records that may have been
 * one with another, and are no more.
 */
function isNeededWhole(step: PlanStep, { steps }: ExportPlan, deletions: boolean): boolean {
  const own = columnsWhere(steps, ({ storage }, { action }) => action !== 'UPDATE' && storage !== 'uuid');
  const sums = columnsWhere(steps, ({ adds }) => adds);
  const changed = columnsWhere(
    steps,
    ({ storage }, { action, table }) =>
      action === 'UPDATE' && storage !== 'uuid' && !sums.has(`${table} ${storage}`),
  );
  if (deletions && step.action === 'CREATE' && step.identity.merges) return true;
  return mappingsOf([step]).some(({ action, table, fields }) => {
    const others = action === 'UPDATE' ? own : changed;
    return fields.some(
      ({ adds, storage }) =>
        adds || ((deletions || action === 'UPDATE') && others.has(`${table} ${storage}`)),
    );
  });
}

/** The paths that tell which record is which. */
function keyPaths({ identity, onlyIf }: PlanStep): readonly string[] {
  return ['id', identity.source, ...(onlyIf === null ? [] : [onlyIf.path])];
}
