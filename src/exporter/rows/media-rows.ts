import { valueAt } from '../../mapping/index.ts';
import type { ExportedRow } from './record-outcome.ts';
import type { ExportPlan, PlanStep } from '../plan.ts';

/** One line of `media.csv` for each file of a record and each column that it goes to. */
export function mediaRows(
  plan: Pick<ExportPlan, 'media'>,
  step: PlanStep,
  record: unknown,
  { key, uuid }: ExportedRow,
): readonly (readonly unknown[])[] {
  const seen = new Set<string>();
  return plan.media
    .filter((rule) => rule.step === step.id)
    .flatMap(({ source, target }) =>
      addressesAt(record, source)
        .filter((url) => {
          const isNew = !seen.has(`${target ?? ''} ${url}`) && !(target === null && seen.has(url));
          seen.add(url).add(`${target ?? ''} ${url}`);
          return isNew;
        })
        .map((url) => [url, step.identity.entity, key, uuid, step.table, target, source, null]),
    );
}

function addressesAt(record: unknown, source: string): readonly string[] {
  return [valueAt(record, source)]
    .flat(Infinity)
    .filter((url): url is string => typeof url === 'string' && url !== '');
}
