import type { MigrationList, MigrationModule, MigrationStep } from '../../generated/resolvers.ts';
import type { ReadModule } from './plan-reading.ts';

/** What the plan says about one Wix product: whether it takes part, where it goes and how much of it there is. */
export function planModule(read: ReadModule, allSteps: readonly MigrationStep[]): MigrationModule {
  const { module, lists } = read;
  const { name: product, target } = module;
  if (target === null) throw new Error(`${product} does not say where its records go`);
  const own = allSteps.filter((step) => step.product === product);
  const [need] = module.permissions;
  // A step that reads another's list counts nothing new.
  const derived = new Set(
    read.steps.flatMap(({ definition: { id, derivedFrom } }) => (derivedFrom === undefined ? [] : [id])),
  );
  const counted = own.filter(({ id }) => !derived.has(id));
  const isKnown = counted.length > 0 && counted.every(({ recordCount }) => recordCount != null);
  const total = counted.reduce((sum, { recordCount }) => sum + (recordCount ?? 0), 0);
  const missing = lists.filter(({ status }) => status !== 'AVAILABLE');
  const permissions = new Set(missing.flatMap((list) => list.permissions));
  return {
    product,
    title: module.title,
    status: statusOf(lists, own, isKnown && total === 0),
    reason: reasonOf(read, missing),
    permission:
      permissions.size > 0
        ? [...permissions].join(', ')
        : need === undefined
          ? null
          : `${need.permission.name} (${need.permission.scope})`,
    hint: joined(missing.map(({ hint }) => hint)),
    loss: joined(missing.map(({ loss }) => loss)),
    lists: [...lists],
    insitesModule: target.module,
    alternativeModule: target.alternative,
    becomes: target.becomes,
    recordCount: isKnown ? total : null,
    countIsExact: counted.length > 0 && counted.every(({ countIsExact }) => countIsExact),
    steps: own.map(({ id }) => id),
  };
}

/** A product is skipped when none of its lists can be read. A part that is optional is no gap while its list is read. */
function statusOf(
  lists: readonly MigrationList[],
  planned: readonly MigrationStep[],
  isEmpty: boolean,
): MigrationModule['status'] {
  const missing = lists.filter(({ status }) => status !== 'AVAILABLE');
  const all: MigrationModule['status'] = isEmpty ? 'EMPTY' : 'READY';
  if (missing.length === lists.length)
    return WORST_FIRST.find((status) => missing.some((list) => list.status === status)) ?? all;
  const isWhole = ({ steps }: MigrationList): boolean => !planned.some(({ id }) => steps.includes(id));
  return missing.some((list) => isWhole(list) || !list.isOptional) ? 'PARTIAL' : all;
}

const WORST_FIRST = ['UNAVAILABLE', 'PERMISSION_DENIED', 'NOT_INSTALLED'] as const;

function reasonOf(read: ReadModule, missing: readonly MigrationList[]): string | null {
  const { steps, probed } = read;
  const [first] = missing;
  if (first === undefined)
    return steps.length === 0 && probed?.status === 'AVAILABLE'
      ? 'No step of this plan moves its records.'
      : null;
  if (first.status === 'NOT_INSTALLED') return first.reason ?? null;
  if (steps.length === 0) return first.reason ?? null;
  const titles = missing.flatMap((list) => titlesOf(read, list));
  return `Not read: ${[...new Set(titles)].join(', ').toLowerCase()}. ${first.reason ?? ''}`.trim();
}

/** What is not read without a list: its steps, or what it is itself where they could not be planned or are read without it. */
function titlesOf({ module, steps }: ReadModule, list: MigrationList): readonly string[] {
  const titles = steps.flatMap(({ definition: { id, title }, reading }) =>
    list.steps.includes(id) && reading.availability.status !== 'AVAILABLE' ? [title] : [],
  );
  if (titles.length > 0) return titles;
  return [(list.steps.length === 0 ? module.dynamicSteps?.title : undefined) ?? list.title];
}

function joined(texts: readonly (string | null | undefined)[]): string | null {
  const said = new Set(texts.filter((text) => text != null));
  return said.size === 0 ? null : [...said].join(' ');
}
