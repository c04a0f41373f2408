import { valueAt } from '../migration/source-path.ts';
import { identityName, uuidV5 } from '../migration/uuid-v5.ts';
import { checkRow, type RowProblem } from './check-row.ts';
import type { FieldFailure } from './drain.ts';
import {
  hasValue,
  identityKey,
  isConcerned,
  mapRecord,
  type MappedChild,
  type MappedRow,
} from './map-record.ts';
import type { MappingContext } from './map-record.ts';
import type { PlanStep } from './plan.ts';
import type { RowRegistry } from './row-registry.ts';
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
  /** What rows that are one with it have in common; null where none are. */
  readonly values: string | null;
  readonly uuid: string;
  readonly row: MappedRow;
}

interface ExportedChild extends ExportedRow {
  readonly child: MappedChild['child'];
}

/** What becomes of a record. */
export type Judgement =
  /** The same record came before: the list moved while it was read. */
  | { readonly kind: 'REPEATED' }
  | {
      readonly kind: 'LEFT_OUT';
      readonly wixId: string;
      readonly problem: Problem;
      /** The identity that leads to another record's row, and that row. */
      readonly merged: { readonly key: string; readonly into: string } | null;
    }
  | {
      readonly kind: 'EXPORTED';
      readonly record: unknown;
      readonly main: ExportedRow;
      readonly children: readonly ExportedChild[];
      readonly leftOut: readonly {
        readonly child: string;
        readonly key: string;
        readonly problem: Problem;
      }[];
      /** Fields below the record that could not be read, and that the record is exported without. */
      readonly gaps: readonly FieldFailure[];
    };

/** Refusals that leave the rest of a record as it is. */
const GAPS = new Set(['WIX_PERMISSION_DENIED', 'WIX_APP_NOT_INSTALLED']);

/** Judges the records of a step one after the other. */
export function stepJudge(
  step: PlanStep,
  context: MappingContext,
  rows: RowRegistry,
): (spooled: SpooledRecord) => Judgement {
  const seen = new UuidIndex();
  return ({ record, failures }) => {
    const wixId = String(valueAt(record, 'id') ?? identityKey(step, record) ?? '');
    if (wixId !== '' && !seen.add(uuidV5(wixId))) return { kind: 'REPEATED' };
    const leftOut = (problem: Problem, merged: { key: string; into: string } | null = null): Judgement => ({
      kind: 'LEFT_OUT',
      wixId,
      problem,
      merged,
    });
    const { source } = step.identity;
    const failure = failures.find(({ code }) => !GAPS.has(code));
    if (failure !== undefined || record === null) return leftOut(unread(failure));
    if (!isConcerned(step, record)) return leftOut(skipped('NOT_CONCERNED', step.onlyIf?.reason ?? ''));
    const key = identityKey(step, record);
    if (key === null)
      return leftOut(skipped('NO_KEY', 'Wix has no value for what the record is known by.', source));
    const mapped = mapRecord(step, record, context);
    const uuid = uuidOf(mapped.row, step, key, context);
    if (uuid === null) return leftOut(skipped('NO_ROW', NO_ROW, source));
    const problem = problemOf(
      checkRow(step.fields, mapped.row, (field) => hasValue(valueAt(record, field.source))),
    );
    if (problem !== null) return leftOut(problem);
    const values = valuesOf(step, mapped.row);
    // Several records can change one row, such as the stock of several places.
    const claim =
      step.action === 'UPDATE' ? null : rows.claim(uuid, values, step.action === 'CREATE_MISSING');
    if (claim?.kind === 'SAME')
      return leftOut(skipped('ALREADY_THERE', 'The row of its key is made already.', source));
    if (claim?.kind === 'MERGED')
      return leftOut(
        skipped(
          'MERGED',
          `It is one with a record that came before: the same ${step.identity.dedupe.join(', ')}.`,
          source,
        ),
        { key, into: claim.into },
      );
    const children = mapped.children.map((child) => judgeChild(child, context));
    return {
      kind: 'EXPORTED',
      record,
      main: { key, uuid, values, row: mapped.row },
      children: children.flatMap((child) => ('uuid' in child ? [child] : [])),
      leftOut: children.flatMap((child) => ('problem' in child ? [child] : [])),
      gaps: failures,
    };
  };
}

const NO_ROW = 'The row that it would change is not there.';

/** The identity of a step's row: what its mapping says, else that of its key; null when a row that would be changed is not there. */
function uuidOf(row: MappedRow, step: PlanStep, key: string, context: MappingContext): string | null {
  const mapped = row['uuid'];
  const isMapped = step.fields.some(({ target }) => target === 'uuid');
  const own = isMapped ? mapped : uuidV5(identityName(context.siteId, step.identity.entity, key));
  if (typeof own !== 'string') return null;
  if (step.action !== 'UPDATE') return own;
  const uuid = context.resolve(own);
  return context.isThere(uuid, step.table) ? uuid : null;
}

/** What rows of a table that are one have in common, as one text. */
function valuesOf({ identity, table }: PlanStep, row: MappedRow): string | null {
  if (!identity.merges) return null;
  const values = identity.dedupe.map((target) => row[target]);
  if (values.some((value) => typeof value !== 'string' || value.trim() === '')) return null;
  return JSON.stringify([table, ...values.map((value) => String(value).trim().toLowerCase())]);
}

function judgeChild(
  { child, row, key, has }: MappedChild,
  { siteId, resolve, isThere }: MappingContext,
): ExportedChild | { readonly child: string; readonly key: string; readonly problem: Problem } {
  const named = { child: child.id, key: key ?? '' };
  if (key === null)
    return { ...named, problem: skipped('NO_KEY', 'Wix has no value for what the row is known by.') };
  const mapped = row['uuid'];
  const uuid = resolve(
    typeof mapped === 'string' ? mapped : uuidV5(identityName(siteId, child.wixEntity, key)),
  );
  if (child.action === 'UPDATE' && (mapped === null || !isThere(uuid, child.table)))
    return { ...named, problem: skipped('NO_ROW', NO_ROW) };
  const problem = problemOf(checkRow(child.fields, row, ({ source }) => has(source)));
  if (problem !== null) return { ...named, problem };
  return { child, key, uuid, row, values: null };
}

function problemOf(problem: RowProblem | null): Problem | null {
  if (problem === null) return null;
  const { kind, target, detail } = problem;
  if (kind === 'INVALID') return { kind: 'FAILED', reason: 'VALUE_DOES_NOT_FIT', field: target, detail };
  const reason = kind === 'MISSING' ? 'REQUIRED_VALUE_MISSING' : 'LEADS_NOWHERE';
  return { kind: 'SKIPPED', reason, field: target, detail };
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
