import { derived } from '../../mapping/index.ts';
import { mappingsOf, type ExportPlan, type PlanChild, type PlanStep } from '../plan.ts';
import type { Identities } from './identities.ts';
import type { RecordOutcome, RowContext } from './record-outcome.ts';
import type { Unreadable } from './unreadable.ts';

/** A step, as far as others can tell which rows it makes. */
export interface StepRows {
  readonly step: PlanStep;
  /** Whether all its rows are known, and if so whether its list was read to its end; null while they are not. */
  readonly isWhole: boolean | null;
}

/** A context that knows whether it was sure. */
export interface EagerContext extends RowContext {
  /**
   * Whether what was said for the record that began last may still change, because not all rows are known that it is about. Asked when the
   * record's own rows are: others inside of it refer to them.
   * @param outcome what became of the record
   */
  isUnsure(outcome: RecordOutcome): boolean;
}

/**
 * Which references of a step lead somewhere: to rows of this bundle, of earlier ones, and of steps that nobody knows all rows of. Those that
 * depend on rows which are not known yet are taken for good.
 * @param all the steps in their order
 * @param self the step whose records are mapped
 */
export function contextOf(
  all: readonly StepRows[],
  self: StepRows,
  rows: Identities,
  {
    plan,
    hasBase,
    unreadable,
  }: {
    readonly plan: Pick<ExportPlan, 'source' | 'modules'>;
    readonly hasBase: boolean;
    readonly unreadable: Pick<Unreadable, 'steps'>;
  },
): EagerContext {
  const { byId, made, byKind } = makersOf(all);
  // Of what changed nobody knows what else there is.
  const isOpen = ({ step }: StepRows): boolean => step.sourceQuery.isDelta && !hasBase;
  // Without the row that such a reference leads to, the record is left out.
  const isBound = self.step.fields.some(
    ({ reference, required }) => required && reference !== null && byId.get(reference)?.isWhole === null,
  );
  let own = '';
  let isOpenRow = false;
  let open: { readonly uuid: string; readonly row: string }[] = [];
  // The site has no records that these could be run for, or an earlier bundle has their rows.
  const isNever = (id: string): boolean => absentOf(plan).has(id) || unreadable.steps.has(id);
  return {
    siteId: plan.source.siteId,
    hasBase,
    isUnsure: ({ kind }) =>
      isOpenRow ||
      ((kind === 'EXPORTED' || isBound) &&
        open.some(({ uuid, row }) => !rows.isSettled(uuid) || !rows.has(uuid) || rows.resolve(uuid) !== row)),
    begin(identity) {
      own = identity;
      isOpenRow = false;
      open = [];
    },
    resolve: (uuid) => rows.resolve(uuid),
    follow(uuid, id) {
      const maker = byId.get(id);
      if (isNever(id) && !rows.has(uuid)) return null;
      const isOwn = maker === self && uuid === own;
      if (maker === undefined || isOpen(maker) || isOwn || rows.isSettled(uuid)) return rows.resolve(uuid);
      const row = rows.resolve(uuid);
      if (maker.isWhole === null) open.push({ uuid, row });
      return maker.isWhole !== true || rows.has(uuid) ? row : null;
    },
    isLeftOut: (uuid) => rows.isLeftOut(uuid),
    isThere(uuid, mapping) {
      if (!made.has(mapping.table)) return true;
      if (rows.isSettled(uuid)) return rows.has(uuid);
      const unknown = entitiesOf(mapping)
        .flatMap((entity) => byKind.get(kindOf(mapping.table, entity)) ?? [])
        .filter(({ one }) => isOpen(one) || one.isWhole !== true);
      isOpenRow ||= unknown.some(({ one }) => !isOpen(one) && one.isWhole === null);
      return unknown.length > 0 || rows.has(uuid);
    },
  };
}

/** The steps of what the site does not have. */
const absentOf = derived(
  ({ modules }: Pick<ExportPlan, 'modules'>): ReadonlySet<string> =>
    new Set(
      modules
        .flatMap(({ lists }) => lists)
        .flatMap(({ status, steps }) => (status === 'NOT_INSTALLED' ? steps : [])),
    ),
);

/** Which steps make which rows. */
const makersOf = derived((all: readonly StepRows[]) => {
  const makers = all.filter(({ step }) => step.action !== 'UPDATE');
  return {
    byId: new Map(all.map((one) => [one.step.id, one])),
    made: new Set(mappingsOf(makers.map(({ step }) => step)).map(({ table }) => table)),
    byKind: Map.groupBy(
      makers.flatMap((one) => kindsOf(one.step).map((kind) => ({ kind, one }))),
      ({ kind }) => kind,
    ),
  };
});

/** Kinds of rows: a table, and what the identities in it are made of. */
function kindsOf(step: PlanStep): readonly string[] {
  const makes = mappingsOf([step]).filter(({ action }) => action !== 'UPDATE');
  return [...new Set(makes.flatMap((one) => entitiesOf(one).map((entity) => kindOf(one.table, entity))))];
}

function kindOf(table: string, entity: string): string {
  return `${table} ${entity}`;
}

/** What the identities of a mapping's rows are made of. */
function entitiesOf(mapping: PlanStep | PlanChild): readonly string[] {
  const own = 'identity' in mapping ? mapping.identity.entity : mapping.wixEntity;
  const mapped = mapping.fields
    .filter(({ target }) => target === 'uuid')
    .map(({ referenceEntity }) => referenceEntity ?? own);
  return mapped.length === 0 ? [own] : [...new Set([own, ...mapped])];
}
