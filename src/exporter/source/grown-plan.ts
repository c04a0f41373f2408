import { createHash } from 'node:crypto';
import type { ExportPlan, PlanStep } from '../plan.ts';

/**
 * Adds to the plan of a folder what Wix did not answer for when it was made. What was planned stays as it is, since it may have been read.
 * @param kept the plan of the folder
 * @param fresh the plan as it is now
 * @returns the plan to go on with, under a hash of its own; null when nothing is to be added
 */
export function grownPlan(kept: ExportPlan, fresh: ExportPlan): ExportPlan | null {
  const silent = silentLists(kept);
  const stillSilent = new Set(silentLists(fresh));
  if (silent.every((list) => stillSilent.has(list))) return null;
  const before = new Map(kept.steps.map((step) => [step.id, step]));
  const isAlike = kept.steps.every((step) => {
    const now = fresh.steps.find(({ id }) => id === step.id);
    return now !== undefined && JSON.stringify(lasting(step)) === JSON.stringify(lasting(now));
  });
  if (isAlike) return fresh;
  const steps = withGone(
    fresh.steps.map((step) => asBefore(step, before.get(step.id))),
    kept,
  );
  return {
    ...fresh,
    planHash: createHash('sha256').update(`${kept.planHash} ${fresh.planHash}`).digest('hex'),
    modules: fresh.modules.map((module) => withKeptLists(module, kept, before)),
    setup: [
      ...fresh.setup.map((item) => keptSetup(kept, before, item.id) ?? item),
      ...kept.setup.filter(({ id }) => fresh.setup.every((item) => item.id !== id)),
    ],
    steps: steps.map((step, index) => ({ ...step, order: index + 1 })),
    redirects: byStep(kept.redirects, fresh.redirects, before),
    media: byStep(kept.media, fresh.media, before),
    unmapped: byStep(kept.unmapped, fresh.unmapped, before),
  };
}

type Steps = ReadonlyMap<string, PlanStep>;

function silentLists({ modules }: ExportPlan): readonly string[] {
  return modules.flatMap(({ product, lists }) =>
    lists.flatMap(({ connection, title, status }) =>
      status === 'UNAVAILABLE' ? [JSON.stringify([product, connection, title])] : [],
    ),
  );
}

/** A step without what moves on a live site, and what depends on which other steps there are. */
function lasting(step: PlanStep): unknown {
  const { order, dependsOn, recordCount, countIsExact, countBasis, estimate, sample, warnings, ...rest } =
    step;
  void [order, dependsOn, recordCount, countIsExact, countBasis, estimate, sample, warnings];
  return rest;
}

/** A step as it was planned, with the others that there are now. */
function asBefore(now: PlanStep, before: PlanStep | undefined): PlanStep {
  if (before === undefined) return now;
  return {
    ...before,
    dependsOn: [...new Set([...before.dependsOn, ...now.dependsOn])],
    warnings: now.warnings,
  };
}

/** Puts in the steps of the folder that a plan of today does not have, each as early as what it depends on allows. */
function withGone(steps: readonly PlanStep[], kept: ExportPlan): readonly PlanStep[] {
  const all = [...steps];
  for (const step of kept.steps) {
    if (steps.some(({ id }) => id === step.id)) continue;
    const last = Math.max(-1, ...step.dependsOn.map((id) => all.findIndex((one) => one.id === id)));
    all.splice(last + 1, 0, step);
  }
  return all;
}

/** Lists that were planned are read by that plan, whatever is said of them now. */
function withKeptLists(
  module: ExportPlan['modules'][number],
  kept: ExportPlan,
  before: Steps,
): ExportPlan['modules'][number] {
  const lists = kept.modules.find(({ product }) => product === module.product)?.lists ?? [];
  return {
    ...module,
    lists: module.lists.map((list) => {
      const was = lists.find(
        ({ connection, field, title }) =>
          connection === list.connection && field === list.field && title === list.title,
      );
      const isPlanned = list.steps.length > 0 && list.steps.every((id) => before.has(id));
      return was?.status === 'AVAILABLE' && isPlanned ? was : list;
    }),
  };
}

function keptSetup(kept: ExportPlan, before: Steps, id: string): ExportPlan['setup'][number] | undefined {
  const item = kept.setup.find((candidate) => candidate.id === id);
  return item?.steps.every((step) => before.has(step)) === true ? item : undefined;
}

function byStep<T extends { readonly step: string }>(
  kept: readonly T[],
  fresh: readonly T[],
  before: Steps,
): T[] {
  return [...kept, ...fresh.filter(({ step }) => !before.has(step))];
}
