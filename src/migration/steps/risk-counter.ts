import { valueAt } from '../../mapping/index.ts';
import type { RiskCondition } from '../../contract/step-definition.ts';

/** Counts what a condition is about while records pass by: records, or the elements of a list inside them. */
export interface RiskCounter {
  readonly count: number;
  add(record: unknown): void;
}

/** Creates the counter of one condition. A duplicate is every value but its first. */
export function riskCounter(condition: RiskCondition): RiskCounter {
  const seen = new Set<string>();
  const split = condition.path.lastIndexOf('[].');
  const elementsOf = (record: unknown): readonly unknown[] => {
    const elements = split === -1 ? [record] : valueAt(record, condition.path.slice(0, split + 2));
    return Array.isArray(elements) ? elements : [];
  };
  const path = split === -1 ? condition.path : condition.path.slice(split + 3);
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(record) {
      for (const element of elementsOf(record)) {
        const text = textOf(valueAt(element, path)).trim();
        if (meets(condition, text, seen)) count += 1;
      }
    },
  };
}

function meets(condition: RiskCondition, text: string, seen: Set<string>): boolean {
  switch (condition.is) {
    case 'MISSING':
      return text === '';
    case 'PRESENT':
      return text !== '' && text !== 'false';
    case 'ONE_OF':
      return condition.values.includes(text);
    case 'LONGER_THAN':
      return text.length > condition.length;
    case 'MORE_THAN':
      return text !== '' && Number(text) > condition.number;
    case 'DUPLICATE': {
      const known = text !== '' && seen.has(text.toLowerCase());
      seen.add(text.toLowerCase());
      return known;
    }
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
