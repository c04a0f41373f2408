import type { StepDefinition } from '../../contract/step-definition.ts';

/**
 * Sorts steps so that each comes after those it depends on; among those that could come next, in the order they are declared in.
 * A dependency on a step that is not there is no dependency.
 * @throws Error when steps depend on each other in a circle
 */
export function inOrder<T extends Pick<StepDefinition, 'id' | 'dependsOn'>>(
  steps: readonly T[],
): readonly T[] {
  const known = new Set(steps.map(({ id }) => id));
  const waiting = [...steps];
  const done = new Set<string>();
  const sorted: T[] = [];
  while (waiting.length > 0) {
    const index = waiting.findIndex((step) => step.dependsOn.every((id) => done.has(id) || !known.has(id)));
    const [step] = index === -1 ? [] : waiting.splice(index, 1);
    if (step === undefined)
      throw new Error(`Steps depend on each other in a circle: ${waiting.map(({ id }) => id).join(', ')}`);
    done.add(step.id);
    sorted.push(step);
  }
  return sorted;
}
