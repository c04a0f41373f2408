import { valueAt } from '../mapping/index.ts';
import type { ExportedRow } from './judge.ts';
import type { ExportPlan, PlanStep } from './plan.ts';

/** One line of `media.csv` for each file of a record. */
export function mediaRows(
  plan: Pick<ExportPlan, 'media'>,
  step: PlanStep,
  record: unknown,
  { key, uuid }: ExportedRow,
): readonly (readonly unknown[])[] {
  return plan.media
    .filter((rule) => rule.step === step.id)
    .flatMap(({ source }) =>
      [valueAt(record, source)]
        .flat(Infinity)
        .filter((url) => typeof url === 'string' && url !== '')
        .map((url) => [
          url,
          step.identity.entity,
          key,
          uuid,
          step.table,
          targetOf(step, source),
          source,
          null,
        ]),
    );
}

/** The column that the file goes to, as the record's or a child's mapping has it. */
function targetOf({ fields, children }: PlanStep, source: string): string | null {
  const all = [...fields, ...children.flatMap((child) => child.fields)];
  return all.find((field) => field.source === source)?.target ?? null;
}
