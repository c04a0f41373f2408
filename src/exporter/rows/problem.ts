import { hasValue, type MappingProblem, type Row } from '../../mapping/index.ts';
import type { FieldFailure } from '../source/spool-reader.ts';
import { concerns, elementOf, isRefused } from './field-failures.ts';
import type { PlanChild, PlanMapping, PlanStep } from '../plan.ts';

/** A record, or a row inside one, that is not in the bundle, or a value that is not in it as Wix has it. */
export interface Problem {
  /** `NOTE`: nothing failed, and it is to be known. */
  readonly kind: 'SKIPPED' | 'FAILED' | 'NOTE';
  /** Stable name of the reason. */
  readonly reason: string;
  /** The field it is about, if it is about one. */
  readonly field: string | null;
  readonly detail: string;
}

/** A problem in a record, by the row that has it. */
export interface ValueProblem {
  /** The child that the row belongs to; null for the record's own row. */
  readonly child: string | null;
  /** The key of that row. */
  readonly key: string;
  readonly problem: Problem;
}

export function skipped(reason: string, detail: string, field: string | null = null): Problem {
  return { kind: 'SKIPPED', reason, field, detail };
}

/** A record, or a value that it cannot be without, that the gateway could not read. */
export function notRead(failure: FieldFailure | undefined): Problem {
  return {
    kind: 'FAILED',
    reason: failure?.code ?? 'NOT_READ',
    field: failure?.path ?? null,
    detail: `${failure?.message ?? 'The gateway gave no record.'}${knownWords(failure?.known ?? {})}`,
  };
}

/** What is known of a record that could not be read, so that its owner finds it. */
function knownWords(known: NonNullable<FieldFailure['known']>): string {
  const facts = Object.entries(known).map(([name, value]) => `${name} ${value}`);
  return facts.length === 0 ? '' : ` Known of it: ${facts.join(', ')}.`;
}

/** Why a row cannot be written, if it cannot: a column that Insites requires is empty. */
export function fatalProblem(
  problems: readonly MappingProblem[],
  failures: readonly FieldFailure[],
): Problem | null {
  const fatal = problems.find(({ isFatal }) => isFatal);
  if (fatal === undefined) return null;
  const { kind, target, source, detail } = fatal;
  if (kind === 'VALUE_DOES_NOT_FIT') return { kind: 'FAILED', reason: kind, field: target, detail };
  // What could not be read is not missing in Wix.
  const failure = failures.find((candidate) => concerns(candidate, source));
  if (failure !== undefined)
    return { ...notRead(failure), kind: isRefused(failure) ? 'SKIPPED' : 'FAILED', field: target };
  return skipped(kind, kind === 'LEADS_NOWHERE' ? `Insites requires ${target}. ${detail}` : detail, target);
}

/** A row that is in the bundle, with what is wrong with its values. */
interface WrittenRow {
  readonly key: string;
  readonly row: Row;
  readonly problems: readonly MappingProblem[];
}

interface WrittenChild extends WrittenRow {
  readonly child: PlanChild;
  readonly place: number;
}

/**
 * What is to be said of the values in the rows of a record that is in the bundle.
 * @param main the record's own row, by the record's id
 * @param odd fields whose value the gateway itself could not read
 */
export function valueProblems(
  step: PlanStep,
  main: WrittenRow,
  children: readonly WrittenChild[],
  odd: readonly FieldFailure[],
): readonly ValueProblem[] {
  const own = main.problems.map((problem) => ({
    child: null,
    key: main.key,
    problem: valueProblem(problem),
  }));
  const inside = children.flatMap(({ child, key, problems }) =>
    problems.map((problem) => ({ child: child.id, key, problem: valueProblem(problem) })),
  );
  return [...own, ...inside, ...odd.flatMap((failure) => oddValues(step, main, children, failure))];
}

function valueProblem({ kind, target, detail }: MappingProblem): Problem {
  return { kind: kind === 'VALUE_DOES_NOT_FIT' ? 'FAILED' : 'NOTE', reason: kind, field: target, detail };
}

/** What a value that the gateway could not read means for the columns that it belongs to. */
function oddValues(
  step: PlanStep,
  main: WrittenRow,
  children: readonly WrittenChild[],
  failure: FieldFailure,
): readonly ValueProblem[] {
  const concerned = [
    { child: null, rows: [main], columns: columnsOf(step, failure) },
    ...step.children.map((child) => {
      const rows = children.filter((row) => row.child.id === child.id);
      const element = child.path === '.' ? 0 : elementOf(failure, child.path);
      return {
        child: child.id,
        rows: rows.filter(({ place }) => place === element),
        columns: columnsOf(child, failure),
      };
    }),
  ].filter(({ columns }) => columns.length > 0);
  if (concerned.length === 0)
    return [{ child: null, key: main.key, problem: oddValue(failure.path, failure) }];
  return concerned.flatMap(({ child, rows, columns }) =>
    // Without the list there are no rows whose columns could be named.
    rows.length === 0
      ? [{ child, key: main.key, problem: oddValue(failure.path, failure) }]
      : rows.flatMap((row) =>
          columns.flatMap((target) => {
            const problem = columnProblem(row, target, failure);
            return problem === null ? [] : [{ child, key: row.key, problem }];
          }),
        ),
  );
}

function columnProblem({ row, problems }: WrittenRow, target: string, failure: FieldFailure): Problem | null {
  // The mapping has said what is wrong with it.
  if (problems.some((problem) => problem.target === target)) return null;
  // What Wix writes as a blank text is no value.
  if (failure.value !== undefined && !hasValue(failure.value)) return null;
  const value = row[target] ?? null;
  if (failure.value === undefined || value === null) return oddValue(target, failure);
  // A value that the mapping can read needs no word; one that is written as it came is a word that nobody knows.
  return value === failure.value
    ? { kind: 'NOTE', reason: 'UNKNOWN_WORD', field: target, detail: failure.message }
    : null;
}

function oddValue(field: string, { message }: FieldFailure): Problem {
  return { kind: 'FAILED', reason: 'VALUE_DOES_NOT_FIT', field, detail: message };
}

function columnsOf({ fields }: PlanMapping, failure: FieldFailure): readonly string[] {
  const concerned = fields.filter(
    (field) =>
      concerns(failure, field.source) ||
      (field.with.some((path) => concerns(failure, path)) && !choosesAnother(field, failure)),
  );
  return [...new Set(concerned.map(({ target }) => target))];
}

/** Whether a column has no part in it: of several phones each column takes that of its tag, and a word that nobody knows is no tag of any. */
function choosesAnother(
  { transform, with: [tags] }: PlanMapping['fields'][number],
  failure: FieldFailure,
): boolean {
  const isWord = typeof failure.value === 'string';
  return isWord && transform.startsWith('PHONE_') && tags !== undefined && concerns(failure, tags);
}

/**
 * That a record needs no row of its own in a step, because another has made it, is no problem: the report counts such records.
 * @param action the step's
 */
export function isExpected(reason: string, action: PlanStep['action'] | undefined): boolean {
  return (
    reason === 'NOT_CONCERNED' ||
    reason === 'ALREADY_THERE' ||
    (reason === 'MERGED' && action === 'CREATE_MISSING')
  );
}
