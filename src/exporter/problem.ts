import type { MappingProblem } from '../mapping/index.ts';
import type { FieldFailure } from './drain.ts';
import { concerns, elementOf } from './field-failures.ts';
import type { PlanChild, PlanMapping, PlanStep } from './plan.ts';

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
    detail: failure?.message ?? 'The gateway gave no record.',
  };
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
  if (failure !== undefined) return { ...notRead(failure), field: target };
  return skipped(kind, kind === 'LEADS_NOWHERE' ? `Insites requires ${target}. ${detail}` : detail, target);
}

/**
 * What is to be said of the values in the rows of a record that is in the bundle.
 * @param odd fields whose value the gateway itself could not read
 */
export function valueProblems(
  step: PlanStep,
  problems: readonly MappingProblem[],
  children: readonly ChildRow[],
  wixId: string,
  odd: readonly FieldFailure[],
): readonly ValueProblem[] {
  const own = problems.map((problem) => ({ child: null, key: wixId, problem: valueProblem(problem) }));
  const inside = children.flatMap(({ child, key, problems: wrong }) =>
    wrong.map((problem) => ({ child: child.id, key, problem: valueProblem(problem) })),
  );
  return [...own, ...inside, ...odd.flatMap((failure) => oddValues(step, children, wixId, failure))];
}

/** A row inside the record that is in the bundle. */
interface ChildRow {
  readonly child: PlanChild;
  readonly key: string;
  readonly problems: readonly MappingProblem[];
}

function valueProblem({ kind, target, detail }: MappingProblem): Problem {
  return { kind: kind === 'VALUE_DOES_NOT_FIT' ? 'FAILED' : 'NOTE', reason: kind, field: target, detail };
}

/** The columns that a value which nobody could read leaves empty; the field itself where no column has it. */
function oddValues(
  step: PlanStep,
  children: readonly ChildRow[],
  wixId: string,
  failure: FieldFailure,
): readonly ValueProblem[] {
  const problem = (field: string): Problem => ({
    kind: 'FAILED',
    reason: 'VALUE_DOES_NOT_FIT',
    field,
    detail: failure.message,
  });
  const own = columnsOf(step, failure).map((target) => ({
    child: null,
    key: wixId,
    problem: problem(target),
  }));
  const inside = step.children.flatMap((child) => {
    const element = child.path === '.' ? null : elementOf(failure, child.path);
    const rows = children.filter((row) => row.child.id === child.id);
    const columns = columnsOf(child, failure);
    // Without the list there are no rows whose columns could be named.
    if (columns.length > 0 && element === null && child.path !== '.')
      return [{ child: child.id, key: wixId, problem: problem(failure.path) }];
    const key = rows[element ?? 0]?.key ?? wixId;
    return columns.map((target) => ({ child: child.id, key, problem: problem(target) }));
  });
  const all = [...own, ...inside];
  return all.length > 0 ? all : [{ child: null, key: wixId, problem: problem(failure.path) }];
}

function columnsOf({ fields }: PlanMapping, failure: FieldFailure): readonly string[] {
  const concerned = fields.filter((field) =>
    [field.source, ...field.with].some((path) => concerns(failure, path)),
  );
  return [...new Set(concerned.map(({ target }) => target))];
}
