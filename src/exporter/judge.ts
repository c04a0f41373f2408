import { valueAt } from '../migration/source-path.ts';
import { identityName, uuidV5 } from '../migration/uuid-v5.ts';
import { checkRow, type RowProblem } from './check-row.ts';
import type { FieldFailure } from './drain.ts';
import { hasValue, identityKey, isConcerned, mapRecord, type MappedChild, type MappedRow } from './map-record.ts';
import type { MappingContext } from './map-record.ts';
import type { PlanStep } from './plan.ts';
import type { SpooledRecord } from './spool-reader.ts';
import { UuidIndex } from './uuid-index.ts';

/** A record, or a row inside one, that is not in the bundle. */
export interface Problem {
  readonly kind: 'SKIPPED' | 'FAILED';
  /** Stable name of the reason. */
  readonly reason: string;
  /** The field it is about, if it is about one. */
  readonly field: string | null;
  readonly detail: string;
}

/** A row that goes into the bundle. */
export interface ExportedRow {
  readonly key: string;
  readonly uuid: string;
  readonly row: MappedRow;
}

export interface ExportedChild extends ExportedRow {
  readonly child: MappedChild['child'];
}

/** What becomes of a record. */
export type Judgement =
  /** The same record came before: the list moved while it was read. */
  | { readonly kind: 'REPEATED' }
  | { readonly kind: 'LEFT_OUT'; readonly wixId: string; readonly problem: Problem }
  | {
      readonly kind: 'EXPORTED';
      readonly record: unknown;
      readonly main: ExportedRow;
      readonly children: readonly ExportedChild[];
      readonly leftOut: readonly { readonly child: string; readonly key: string; readonly problem: Problem }[];
      /** Fields below the record that could not be read, and that the record is exported without. */
      readonly gaps: readonly FieldFailure[];
    };

/** Refusals that leave the rest of a record as it is. */
const GAPS = new Set(['WIX_PERMISSION_DENIED', 'WIX_APP_NOT_INSTALLED']);

/** Judges the records of a step one after the other. */
export function stepJudge(
  step: PlanStep,
  context: MappingContext,
): (spooled: SpooledRecord) => Judgement {
  const seenRecords = new UuidIndex();
  const seenRows = new UuidIndex();
  return ({ record, failures }) => {
    const wixId = String(valueAt(record, 'id') ?? identityKey(step, record) ?? '');
    if (wixId !== '' && !seenRecords.add(uuidV5(wixId))) return { kind: 'REPEATED' };
    const leftOut = (problem: Problem): Judgement => ({ kind: 'LEFT_OUT', wixId, problem });
    const [failure] = failures.filter(({ code }) => !GAPS.has(code));
    if (failure !== undefined || record === null) return leftOut(unread(failure));
    if (!isConcerned(step, record)) return leftOut(skipped('NOT_CONCERNED', step.onlyIf?.reason ?? ''));
    const key = identityKey(step, record);
    if (key === null)
      return leftOut(
        skipped('NO_KEY', 'Wix has no value for what the record is known by.', step.identity.source),
      );
    const mapped = mapRecord(step, record, context);
    const uuid = uuidOf(mapped.row, step, key, context.siteId);
    if (uuid === null)
      return leftOut(skipped('NO_ROW', 'The row that it would change is not there.', step.identity.source));
    const problem = problemOf(
      checkRow(step.fields, mapped.row, ({ source }) => hasValue(valueAt(record, source))),
    );
    if (problem !== null) return leftOut(problem);
    // Several records can change one row, such as the stock of several places.
    if (step.action !== 'UPDATE' && !seenRows.add(uuid))
      return leftOut(skipped('ALREADY_THERE', `Another record has the same key: ${key}.`, step.identity.source));
    const children = mapped.children.map((child) => judgeChild(child, context.siteId));
    return {
      kind: 'EXPORTED',
      record,
      main: { key, uuid, row: mapped.row },
      children: children.flatMap((child) => ('uuid' in child ? [child] : [])),
      leftOut: children.flatMap((child) => ('problem' in child ? [child] : [])),
      gaps: failures,
    };
  };
}

/** The identity of a step's row: what its mapping says, else that of its key; null when a changed row is not there. */
function uuidOf(row: MappedRow, step: PlanStep, key: string, siteId: string): string | null {
  const mapped = row['uuid'];
  if (typeof mapped === 'string') return mapped;
  return step.action === 'UPDATE' ? null : uuidV5(identityName(siteId, step.identity.entity, key));
}

function judgeChild(
  { child, row, key, has }: MappedChild,
  siteId: string,
): ExportedChild | { readonly child: string; readonly key: string; readonly problem: Problem } {
  const named = { child: child.id, key: key ?? '' };
  if (key === null)
    return { ...named, problem: skipped('NO_KEY', 'Wix has no value for what the row is known by.') };
  const mapped = row['uuid'];
  if (typeof mapped !== 'string' && child.action === 'UPDATE')
    return { ...named, problem: skipped('NO_ROW', 'The row that it would change is not there.') };
  const problem = problemOf(checkRow(child.fields, row, ({ source }) => has(source)));
  if (problem !== null) return { ...named, problem };
  const uuid = typeof mapped === 'string' ? mapped : uuidV5(identityName(siteId, child.wixEntity, key));
  return { child, key, uuid, row };
}

function problemOf(problem: RowProblem | null): Problem | null {
  if (problem === null) return null;
  const { kind, target, detail } = problem;
  return kind === 'MISSING'
    ? { kind: 'SKIPPED', reason: 'REQUIRED_VALUE_MISSING', field: target, detail }
    : { kind: 'FAILED', reason: 'VALUE_DOES_NOT_FIT', field: target, detail };
}

function unread(failure: FieldFailure | undefined): Problem {
  return {
    kind: 'FAILED',
    reason: failure?.code ?? 'NOT_READ',
    field: failure?.path ?? null,
    detail: failure?.message ?? 'The gateway gave no record.',
  };
}

function skipped(reason: string, detail: string, field: string | null = null): Problem {
  return { kind: 'SKIPPED', reason, field, detail };
}
