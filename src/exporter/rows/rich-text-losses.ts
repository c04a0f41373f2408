import { valueAt } from '../../mapping/index.ts';
import type { PlanStep } from '../plan.ts';
import type { ValueProblem } from './problem.ts';

/** One note for each formatted text of a record whose HTML does not hold all of it. */
export function richTextLosses(
  { richTexts }: Pick<PlanStep, 'richTexts'>,
  record: unknown,
  key: string,
): readonly ValueProblem[] {
  return richTexts.flatMap(({ source, target, losses }) => {
    const counts = new Map<string, number>();
    for (const loss of [valueAt(record, losses)].flat(Infinity)) {
      const [kind, count] = [valueAt(loss, 'kind'), valueAt(loss, 'count')];
      if (typeof kind === 'string') counts.set(kind, (counts.get(kind) ?? 0) + Number(count));
    }
    if (counts.size === 0) return [];
    const lost = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
    const detail = `In Wix's text and not in the HTML: ${lost}.`;
    return [
      {
        child: null,
        key,
        problem: { kind: 'NOTE', reason: 'RICH_TEXT_LOSSES', field: target ?? source, detail },
      },
    ];
  });
}
