import { asItCame } from '../../json/exact-json.ts';
import {
  identityName,
  isConcerned,
  mapRecord,
  recordKey,
  uuidV5,
  valueAt,
  type MappedChild,
  type MappingContext,
  type MappingProblem,
  type Row,
} from '../../mapping/index.ts';
import type { FieldFailure } from '../source/spool-reader.ts';
import type { SpooledRecord } from '../source/spool-reader.ts';
import { concerns, hollowFields, isOddValue, isRefused, lostBeside, withValues } from './field-failures.ts';
import type { PlanChild, PlanStep } from '../plan.ts';
import { fatalProblem, notRead, skipped, valueProblems, type Problem, type ValueProblem } from './problem.ts';
import { richTextLosses } from './rich-text-losses.ts';
import type { Identities } from './identities.ts';

/** What outcomes depend on beside the record. */
export interface RowContext extends MappingContext {
  /** The row that a reference leads to; null when it is not and will not be there. */
  readonly follow: (uuid: string, step: string) => string | null;
  /** Whether the row that a mapping changes is there, as far as that can be told. */
  readonly isThere: (uuid: string, mapping: PlanStep | PlanChild) => boolean;
  /** Whether rows of earlier bundles are there. */
  readonly hasBase: boolean;
  /** Told of the identity of a record before it is mapped: what is inside it refers to it. */
  readonly begin: (own: string) => void;
  /** The row that an identity leads to: its own unless it is one with another. */
  readonly resolve: (uuid: string) => string;
}

/** A row that goes into the bundle. */
export interface ExportedRow {
  readonly key: string;
  /** What rows that are one with it have in common; null where none are. */
  readonly values: string | null;
  readonly uuid: string;
  readonly row: Row;
  /** Targets that stay empty for good. */
  readonly settled: readonly string[];
}

export interface ExportedChild extends ExportedRow {
  readonly child: PlanChild;
  readonly place: number;
  readonly problems: readonly MappingProblem[];
}

/** What becomes of a record. */
export type RecordOutcome =
  | {
      readonly kind: 'LEFT_OUT';
      readonly wixId: string;
      readonly problem: Problem;
      /** The identity that leads to another record's row, and that row. */
      readonly merged: { readonly key: string; readonly into: string } | null;
      /** Fields that are refused to the key, and for want of which it is left out. */
      readonly gaps: readonly FieldFailure[];
    }
  | {
      readonly kind: 'EXPORTED';
      readonly record: unknown;
      readonly main: ExportedRow;
      readonly children: readonly ExportedChild[];
      readonly leftOut: readonly (ValueProblem & { readonly child: string })[];
      /** Identities that the plan makes no rows for. */
      readonly none: readonly string[];
      /** What is to be said of values in rows that are in the bundle. */
      readonly values: readonly ValueProblem[];
      /** Fields below the record that could not be read, and that the record is exported without. */
      readonly gaps: readonly FieldFailure[];
      /** Whether rows inside of it may be missing that Wix has. */
      readonly isPartly: boolean;
    };

/** Tells what becomes of a step's records, each by itself and its place among all that are exported. */
export function outcomeOf(
  step: PlanStep,
  context: RowContext,
  rows: Identities,
): (spooled: SpooledRecord, place: number) => RecordOutcome {
  return ({ record: read, failures: told }, place) => {
    const record = withValues(read, told);
    const failures = [...told, ...hollowFields(step, read), ...lostBeside(step, read, told)];
    const wixId = String(valueAt(record, 'id') ?? recordKey(step, record) ?? '');
    const leftOut = (
      problem: Problem,
      merged: { key: string; into: string } | null = null,
      gaps: readonly FieldFailure[] = [],
    ): RecordOutcome => ({
      kind: 'LEFT_OUT',
      wixId,
      problem,
      merged,
      gaps,
    });
    const { source } = step.identity;
    if (record === null) return leftOut(notRead(failures[0]));
    // What could not be read is not missing in Wix.
    const unsure = failures.find((one) => step.onlyIf != null && concerns(one, step.onlyIf.path));
    if (!isConcerned(step, record))
      return leftOut(
        unsure === undefined ? skipped('NOT_CONCERNED', step.onlyIf?.reason ?? '') : notRead(unsure),
      );
    const key = recordKey(step, record);
    if (key === null)
      return leftOut(skipped('NO_KEY', 'Wix has no value for what the record is known by.', source));
    const own = uuidV5(identityName(context.siteId, step.identity.entity, key));
    // An earlier bundle may have it as a row of another step.
    if (unsure !== undefined && !isOddValue(unsure) && context.hasBase && !rows.has(own))
      return leftOut(
        { ...notRead(unsure), kind: isRefused(unsure) ? 'SKIPPED' : 'FAILED' },
        null,
        failures.filter(isRefused),
      );
    context.begin(own);
    const mapped = mapRecord(step, asItCame(record), context);
    const uuid = uuidOf(mapped.row, step, own, context);
    if (uuid === null) return leftOut(skipped('NO_ROW', NO_ROW, source));
    const problem = fatalProblem(mapped.problems, failures);
    if (problem !== null) return leftOut(problem, null, failures.filter(isRefused));
    const values = valuesOf(step, mapped.row);
    // Several records can change one row, such as the stock of several places.
    const into =
      step.action === 'UPDATE'
        ? uuid
        : // What is to be made if it is missing is another record's row: a reference leads only to a row that is there.
          step.action === 'CREATE_MISSING' && uuid !== own
          ? null
          : rows.claim(uuid, place, values, step.action === 'CREATE_MISSING');
    if (into === null)
      return leftOut(skipped('ALREADY_THERE', 'The row of its key is made already.', source));
    if (step.action !== 'UPDATE' && !rows.isMadeAt(into, place)) {
      const detail = `It is one with a record that came before: the same ${step.identity.dedupe.join(', ')}.`;
      return leftOut(skipped('MERGED', detail, source), into === uuid ? null : { key, into });
    }
    // What is inside refers to the row that it becomes.
    const whole = into === uuid ? mapped : mapRecord(step, asItCame(record), context);
    const children = whole.children.map((child) => childOutcome(child, failures, context));
    const exported = children.flatMap((child) => ('uuid' in child ? [child] : []));
    return {
      kind: 'EXPORTED',
      record,
      main: { key, uuid: into, values, row: withUuid(whole.row, into), settled: whole.settled },
      children: exported,
      none: whole.leftOut,
      leftOut: [
        ...children.flatMap((child) => ('problem' in child ? [child] : [])),
        ...whole.omitted.map(({ child, key: omittedKey, reason }) => ({
          child: child.id,
          key: omittedKey ?? '',
          problem: skipped('LEFT_OUT', reason),
        })),
      ],
      values: [
        ...valueProblems(step, { ...whole, key: wixId }, exported, failures.filter(isOddValue)),
        ...richTextLosses(step, record, wixId),
      ],
      gaps: failures.filter((failure) => !isOddValue(failure)),
      isPartly:
        failures.length > 0 ||
        children.some((child) => 'problem' in child && child.problem.kind === 'FAILED'),
    };
  };
}

const NO_ROW = 'The row that it would change is not there.';

/** The identity of a step's row: what its mapping says, else that of its key; null when a row that would be changed is not there. */
function uuidOf(row: Row, step: PlanStep, own: string, context: RowContext): string | null {
  const isMapped = step.fields.some(({ target }) => target === 'uuid');
  const identity = isMapped ? row['uuid'] : own;
  if (typeof identity !== 'string') return null;
  if (step.action !== 'UPDATE') return identity;
  const uuid = context.resolve(identity);
  return context.isThere(uuid, step) ? uuid : null;
}

/** A row under the UUID that its identity leads to, which is another one where two records are one. */
function withUuid(row: Row, uuid: string): Row {
  return row['uuid'] === uuid || !Object.hasOwn(row, 'uuid') ? row : { ...row, uuid };
}

/** What rows of a table that are one have in common, as one text. */
function valuesOf({ identity, table }: PlanStep, row: Row): string | null {
  if (!identity.merges) return null;
  const values = identity.dedupe.map((target) => row[target]);
  if (values.some((value) => typeof value !== 'string' || value.trim() === '')) return null;
  return JSON.stringify([table, ...values.map((value) => String(value).trim().toLowerCase())]);
}

function childOutcome(
  { child, place, row, key, problems, settled }: MappedChild<PlanChild>,
  failures: readonly FieldFailure[],
  { siteId, resolve, isThere }: RowContext,
): ExportedChild | (ValueProblem & { readonly child: string }) {
  const named = { child: child.id, key: key ?? '' };
  if (key === null)
    return { ...named, problem: skipped('NO_KEY', 'Wix has no value for what the row is known by.') };
  const mapped = row['uuid'];
  const uuid = resolve(
    typeof mapped === 'string' ? mapped : uuidV5(identityName(siteId, child.wixEntity, key)),
  );
  if (child.action === 'UPDATE' && (mapped === null || !isThere(uuid, child)))
    return { ...named, problem: skipped('NO_ROW', NO_ROW) };
  const problem = fatalProblem(problems, failures);
  if (problem !== null) return { ...named, problem };
  return { child, place, key, uuid, row: withUuid(row, uuid), values: null, settled, problems };
}
