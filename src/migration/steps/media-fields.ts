import type { RichTextRule, StepDefinition } from '../../contract/step-definition.ts';
import { belowChild } from '../../mapping/index.ts';

/** A field that holds files, and where they go. */
interface MediaField {
  readonly source: string;
  /** Wire key of the value that is or names the file; null where none does. */
  readonly target: string | null;
}

/** Every field of a step's records that holds files: those of their own columns first, then those in formatted texts. */
export function mediaFields(
  step: Pick<StepDefinition, 'media' | 'richTexts' | 'fields' | 'children'>,
): readonly MediaField[] {
  return [
    ...(step.media ?? []).map((path) =>
      typeof path === 'string'
        ? { source: path, target: targetOf(step, path) }
        : { source: path.source, target: targetOf(step, path.in) },
    ),
    ...(step.richTexts ?? []).map(({ files, html }: RichTextRule) => ({
      source: `${files}[]`,
      target: targetOf(step, html),
    })),
  ];
}

/** The wire key that the value at a path goes to; null where none does. */
export function targetOf(
  { fields, children }: Pick<StepDefinition, 'fields' | 'children'>,
  path: string,
): string | null {
  const own = fields.find(({ source, with: others }) => source === path || others?.includes(path));
  if (own !== undefined) return own.target;
  for (const child of children ?? []) {
    const below = child.fields.find(({ source }) => belowChild(child.path, source) === path);
    if (below !== undefined) return below.target;
  }
  return null;
}
