import type { ExportPlan } from '../plan.ts';
import { isRefused } from '../rows/field-failures.ts';
import { endedEarly, type FieldGap } from '../rows/step-tally.ts';
import type { StepReport } from './step-report.ts';

/** A list, or a part of one, that is not in the bundle because Wix refused it, did not answer, or delivered less than it counts. */
export interface Missing {
  readonly product: string;
  /** The root field of the list. */
  readonly list: string;
  /** The field of its records that is missing; null where it is about the records themselves. */
  readonly field: string | null;
  /** What it is, for people. */
  readonly title: string;
  readonly status: 'PERMISSION_DENIED' | 'UNAVAILABLE' | 'ENDED_EARLY';
  readonly reason: string | null;
  readonly permissions: readonly string[];
  readonly hint: string | null;
  readonly loss: string | null;
  /** Whether it is no gap: no key that only reads brings it, or it was never published. */
  readonly isOptional: boolean;
  readonly steps: readonly string[];
}

/** What is missing by the plan. */
export function plannedMissing({ modules }: ExportPlan): readonly Missing[] {
  return modules.flatMap(({ product, lists }) =>
    lists.flatMap(({ connection, field, status, reason, hint, loss, ...list }) =>
      status === 'PERMISSION_DENIED' || status === 'UNAVAILABLE'
        ? [
            {
              product,
              list: connection,
              field: field ?? null,
              title: list.title,
              status,
              reason: reason ?? null,
              permissions: list.permissions,
              hint: hint ?? null,
              loss: loss ?? null,
              isOptional: list.isOptional,
              steps: list.steps,
            },
          ]
        : [],
    ),
  );
}

/** What is missing by the plan, and the fields that turned out to be refused, or not whole, while their records were read. */
export function allMissing(plan: ExportPlan, steps: readonly StepReport[]): readonly Missing[] {
  const missing = [...plannedMissing(plan)];
  for (const { id, gaps, notes } of steps) {
    const step = plan.steps.find((candidate) => candidate.id === id);
    for (const gap of gaps.filter((one) => isRefused(one) || endedEarly(one))) {
      const list = step?.sourceQuery.connectionPath.join('.') ?? id;
      const [field = gap.field] = gap.field.split(/[.[]/);
      const known = missing.findIndex((one) => one.list === list && one.field === field);
      const before = missing[known];
      // A field that leads to a list which is missing anyway has the same remedy.
      const isForetold = missing.some(
        (one) => gap.permission !== null && one.permissions.includes(gap.permission),
      );
      // What no permission is known to bring is named in the notes.
      const isNoted = gap.permission === null && notes.includes(gap.detail);
      if (before === undefined && (isForetold || isNoted)) continue;
      if (before !== undefined) {
        if (!before.steps.includes(id)) missing[known] = { ...before, steps: [...before.steps, id] };
        continue;
      }
      missing.push({
        product: step?.product ?? '',
        list,
        field,
        title: `${field} of ${list}`,
        status: isRefused(gap) ? 'PERMISSION_DENIED' : 'ENDED_EARLY',
        reason: gap.detail,
        permissions: gap.permission === null ? [] : [gap.permission],
        hint: gap.hint,
        loss: null,
        isOptional: false,
        steps: [id],
      });
    }
  }
  return missing;
}

/** Whether a field was not read, or not all of it, though it may be; what belongs to a product that is not on the site is no gap. */
export function isFailedRead(gap: FieldGap): boolean {
  return !isRefused(gap) && gap.code !== 'WIX_APP_NOT_INSTALLED';
}
