import type { MigrationModule, MigrationPlan, MigrationStep } from '../../generated/resolvers.ts';
import { amountOf } from './amounts.ts';
import { markdownTable } from './formats.ts';
import { moduleTitles } from '../../contract/insites-module.ts';

type Plan = Pick<MigrationPlan, 'modules' | 'steps' | 'input'>;

/** What moves, for people: a line for each product, in the order in which their first steps run. */
export function movesMarkdown({ modules, steps, input }: Plan): string {
  const isDelta = typeof input === 'object' && input !== null && Reflect.get(input, 'updatedSince') != null;
  const placeOf = (module: MigrationModule): number => {
    const place = steps.findIndex(({ product }) => product === module.product);
    return place === -1 ? steps.length : place;
  };
  const rows = modules
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((module) => [
      module.title,
      statusOf(module),
      targetOf(module),
      movesOf(
        steps.filter(({ product }) => product === module.product),
        isDelta,
      ),
    ]);
  const table = markdownTable(['Wix', 'Status', 'Insites', 'What moves'], rows);
  if (steps.length === 0) return `${table}\n\nNothing can be moved.`;
  return `${table}\n\nIt runs in ${steps.length} steps, each after those that it depends on; \`steps\` in the JSON plan has them with every field.`;
}

function statusOf({ status, reason }: MigrationModule): string {
  const word = status.toLowerCase().replaceAll('_', ' ');
  return reason == null ? word : `${word}: ${reason}`;
}

function targetOf({ insitesModule, alternativeModule }: MigrationModule): string {
  const name = moduleTitles[insitesModule];
  return alternativeModule == null ? name : `${name} (or ${moduleTitles[alternativeModule]})`;
}

/** So many steps that say the same become one. */
const MANY = 3;

function movesOf(steps: readonly MigrationStep[], isDelta: boolean): string {
  const moving = steps.filter(({ recordCount }) => recordCount !== 0);
  const groups = [...Map.groupBy(moving, beginningOf).values()];
  const moves = groups.flatMap((group) =>
    group.length < MANY
      ? group.map((step) => `${step.title} (${amountOf(step, isDelta)})`)
      : [togetherOf(group, isDelta)],
  );
  const empty = steps.length - moving.length;
  const rest =
    empty === 0
      ? []
      : [
          `${empty} ${empty === 1 ? 'list' : 'lists'} ${isDelta ? 'in which nothing changed' : 'without records'}`,
        ];
  return [...moves, ...rest].join('; ') || 'nothing';
}

/** What steps that say the same begin with. */
function beginningOf({ title, action }: MigrationStep): string {
  return `${action} ${title.split(' of ', 1)[0] ?? title}`;
}

/** Several steps of the same beginning, such as the items of each collection. */
function togetherOf(group: readonly MigrationStep[], isDelta: boolean): string {
  const [first] = group;
  const beginning = first?.title.split(' of ', 1)[0] ?? '';
  const each = group.map((step) => {
    const name = step.title.slice(beginning.length + ' of '.length) || step.title;
    return `${name} (${amountOf(step, isDelta)})`;
  });
  return `${beginning} of ${each.join(', ')}`;
}
