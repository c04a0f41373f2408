import type { Availability } from '../gateway/answer-report.ts';
import type { MigrationModule, MigrationStep } from '../generated/resolvers.ts';
import { moduleMap } from './module-map.ts';
import type { ReadModule } from './plan-reading.ts';

/** What the plan says about one Wix product: whether it takes part, where it goes and how much of it there is. */
export function planModule(read: ReadModule, allSteps: readonly MigrationStep[]): MigrationModule {
  const { module, product } = read;
  const own = allSteps.filter((step) => step.product === product);
  const [need] = module.permissions;
  // A step that reads another's list counts nothing new.
  const derived = new Set(
    read.steps.flatMap(({ definition: { id, derivedFrom } }) => (derivedFrom === undefined ? [] : [id])),
  );
  const counted = own.filter(({ id }) => !derived.has(id));
  const isKnown = counted.length > 0 && counted.every(({ recordCount }) => recordCount != null);
  const total = counted.reduce((sum, { recordCount }) => sum + (recordCount ?? 0), 0);
  const blocked = unreadable(read)[0];
  return {
    product,
    title: module.title,
    status: statusOf(read, isKnown && total === 0),
    reason: reasonOf(read),
    permission:
      blocked?.permission ??
      (need === undefined ? null : `${need.permission.name} (${need.permission.scope})`),
    hint: blocked?.hint ?? null,
    loss: blocked === undefined && own.length > 0 ? null : (need?.loss ?? null),
    insitesModule: moduleMap[product].module,
    alternativeModule: moduleMap[product].alternative,
    becomes: moduleMap[product].becomes,
    recordCount: isKnown ? total : null,
    countIsExact: counted.length > 0 && counted.every(({ countIsExact }) => countIsExact),
    steps: own.map(({ id }) => id),
  };
}

/** What Wix said about the lists that cannot be read, or about the product where it has none. */
function unreadable({ steps, probed }: ReadModule): readonly Availability[] {
  const all = [...steps.map(({ reading }) => reading.availability), ...(probed === null ? [] : [probed])];
  return all.filter(({ status }) => status !== 'AVAILABLE');
}

/** A product is skipped when none of its lists can be read. */
function statusOf(read: ReadModule, isEmpty: boolean): MigrationModule['status'] {
  const blocked = unreadable(read);
  const lists = read.steps.length + (read.probed === null ? 0 : 1);
  const status = blocked.length === lists ? blocked[0]?.status : undefined;
  if (status === undefined) return isEmpty ? 'EMPTY' : 'READY';
  return status === 'NOT_INSTALLED' || status === 'PERMISSION_DENIED' ? status : 'UNAVAILABLE';
}

function reasonOf(read: ReadModule): string | null {
  const [blocked] = unreadable(read);
  const missing = read.steps.filter(({ reading }) => reading.availability.status !== 'AVAILABLE');
  const derived = read.probed === null ? undefined : read.module.dynamicSteps;
  const titles = [
    ...missing.map(({ definition }) => definition.title),
    ...(derived === undefined ? [] : [derived.title]),
  ];
  if (read.steps.length > 0 && titles.length > 0)
    return `Not read: ${titles.join(', ').toLowerCase()}. ${blocked?.reason ?? ''}`.trim();
  if (blocked !== undefined) return blocked.reason;
  return read.steps.length === 0 ? 'No step of this plan moves its records.' : null;
}
