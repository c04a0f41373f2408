import type { MigrationPlan } from '../../generated/resolvers.ts';

type Plan = Omit<MigrationPlan, 'planHash' | 'markdown'>;

/** The plan with its sentences as Markdown has to write them: names of the site stand in them, as anybody typed them. */
export function withInlineTexts(plan: Plan): Plan {
  const { source, input, steps, modules, setup, risks, nextSteps } = plan;
  return {
    ...plan,
    source: { ...source, ...inlineOf(source, ['name', 'url', 'locale', 'currency', 'timeZone', 'editor']) },
    input: inlineInput(input),
    steps: steps.map((step) => ({ ...step, ...inlineOf(step, ['title']) })),
    modules: modules.map((module) => ({ ...module, ...inlineOf(module, ['reason']) })),
    setup: setup.map((item) => ({ ...item, ...inlineOf(item, ['title', 'detail']) })),
    risks: risks.map((risk) => ({ ...risk, ...inlineOf(risk, ['message', 'advice']) })),
    nextSteps: nextSteps.map(inline),
  };
}

function inlineOf<One extends object, Name extends keyof One>(
  one: One,
  names: readonly Name[],
): Pick<One, Name> {
  // Of each name the value that it had, or the same text written otherwise.
  return Object.fromEntries(
    names.map((name) => {
      const value = one[name];
      return [name, typeof value === 'string' ? inline(value) : value];
    }),
  ) as Pick<One, Name>;
}

function inlineInput(input: Plan['input']): Plan['input'] {
  if (typeof input !== 'object' || input === null) return input;
  const collections: unknown = Reflect.get(input, 'dataCollections');
  return Array.isArray(collections)
    ? { ...input, dataCollections: collections.map((id) => inline(String(id))) }
    : input;
}

/** What is written as code, which Markdown leaves as it is. */
const CODE = /(`[^`]+`)/;

/** A text on one line, of which nothing becomes a tag, a picture or a link, nor turns the direction of what follows. */
function inline(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .split(CODE)
    .map((part, place) => (place % 2 === 1 ? part : part.replaceAll(/[<[\]`]|&(?=#?\w+;)/g, String.raw`\$&`)))
    .join('');
}
