import { fit, isGuid, wrongWithEmail } from './column-type.ts';
import { derived } from './derived.ts';
import { identityName, uuidV5 } from './identity.ts';
import type { FieldMapping, RowMapping } from './mapping.ts';
import type { MappingProblem, ProblemKind } from './problem.ts';
import { transforms } from './transforms/index.ts';
import { hasValue } from './value.ts';

/** A row for Insites: wire keys with their values, null where there is none. */
export type Row = Readonly<Record<string, unknown>>;

/** A row, and what is wrong with its values. */
export interface MappedRow {
  readonly row: Row;
  readonly problems: readonly MappingProblem[];
  /** Targets that rules leave empty for good. */
  readonly settled: readonly string[];
}

/** What a mapping knows beside the record. */
export interface MappingContext {
  /** Wix's id of the site, which every identity is made of. */
  readonly siteId: string;
  /** The row that a reference to a row of a step leads to, or null; without it, every reference leads to the row of its own identity. */
  readonly follow?: (uuid: string, step: string) => string | null;
  /** Whether the plan itself makes no row for an identity, such as the only variant of a product without options: nothing is lost then. */
  readonly isLeftOut?: (uuid: string) => boolean;
}

/** Gives the value at a path. */
export type Read = (path: string) => unknown;
type Report = (kind: ProblemKind, detail: string) => void;

/**
 * Applies the rules of one row. Constants stand; of several rules with the same target, the first that gives a value counts, or
 * that leaves the column empty for good.
 * @param read gives the value at a path
 * @param entity the kind of record that the row's own identity is made of
 */
export function mapRow(mapping: RowMapping, read: Read, entity: string, context: MappingContext): MappedRow {
  const row: Record<string, unknown> = {};
  for (const { target, value } of mapping.constants) row[target] = value;
  const columns = new Columns(read, entity, context);
  for (const field of mapping.fields) {
    const { target } = field;
    if (!hasValue(row[target]) && !columns.settled.includes(target)) row[target] = columns.valueOf(field);
  }
  return { row, problems: finalProblems(mapping, row, columns.problems, read), settled: columns.settled };
}

const NONE: readonly string[] = [];

/** The columns of one row, one after the other: what transforms may call is made once for all of them, and speaks of the one at hand. */
class Columns {
  readonly problems: MappingProblem[] = [];
  readonly #read: Read;
  readonly #entity: string;
  readonly #context: MappingContext;
  #settled: string[] | null = null;
  #field: FieldMapping | null = null;
  readonly #odd = new Set<string>();

  constructor(read: Read, entity: string, context: MappingContext) {
    this.#read = read;
    this.#entity = entity;
    this.#context = context;
  }

  /** The columns that stay empty for good. */
  get settled(): readonly string[] {
    return this.#settled ?? NONE;
  }

  valueOf(field: FieldMapping): unknown {
    this.#field = field;
    const { source, transform, targetType } = field;
    const value = transforms[transform]({
      value: this.#read(source) ?? null,
      others: field.with.map((path) => this.#read(path) ?? null),
      argument: field.argument ?? null,
      valueMap: field.valueMap,
      targetType,
      identityOf: this.#identityOf,
      complain: this.#complain,
      note: this.#report,
      settle: this.#settle,
    });
    const fitting = fit(targetType, followed(field, value, this.#context, this.#report), this.#complain);
    const wrong = field.target === 'email' && fitting !== null ? wrongWithEmail(fitting) : undefined;
    if (wrong !== undefined) this.#complain(wrong);
    if (wrong === undefined && fitting !== null) return fitting;
    // What Wix has and nobody can read is not replaced by what stands for nothing, of whichever rule it is; a row is not lost for it either.
    return this.#odd.has(field.target) && !field.required ? null : (field.default ?? null);
  }

  readonly #identityOf = (key: string): string => {
    const { reference = null, referenceEntity = null } = this.#field ?? {};
    const { siteId, follow } = this.#context;
    const own = uuidV5(identityName(siteId, referenceEntity ?? this.#entity, key));
    if (reference === null || follow === undefined || follow(own, reference) !== null) return own;
    // The same record in Wix, whose identity is made of its id as that came.
    const others = isGuid(key) ? [key.toLowerCase(), key.toUpperCase()] : [];
    return (
      others
        .map((spelling) => uuidV5(identityName(siteId, referenceEntity ?? this.#entity, spelling)))
        .find((uuid) => follow(uuid, reference) !== null) ?? own
    );
  };

  readonly #complain = (detail: string): void => {
    if (this.#field !== null) this.#odd.add(this.#field.target);
    this.#report('VALUE_DOES_NOT_FIT', detail);
  };

  readonly #settle = (): void => {
    if (this.#field !== null) (this.#settled ??= []).push(this.#field.target);
  };

  readonly #report: Report = (kind, detail) => {
    const { target = '', source = '' } = this.#field ?? {};
    // Several things that are wrong with one value are one problem.
    if (!this.problems.some((problem) => problem.target === target && problem.kind === kind))
      this.problems.push({ kind, target, source, detail, isFatal: false });
  };
}

/** Leads the identities that a reference gives to the rows that stand for them. */
function followed(
  { reference, source }: FieldMapping,
  value: unknown,
  { follow, isLeftOut }: MappingContext,
  report: Report,
): unknown {
  if (reference == null || follow === undefined || value === null) return value;
  const identities: readonly unknown[] = Array.isArray(value) ? value : [value];
  const rows = identities.map((uuid) => (typeof uuid === 'string' ? follow(uuid, reference) : null));
  const there = [...new Set(rows.filter((uuid) => uuid !== null))];
  const lost = identities.filter(
    (uuid, index) => rows[index] === null && !(typeof uuid === 'string' && isLeftOut?.(uuid) === true),
  ).length;
  if (lost > 0)
    report(
      'LEADS_NOWHERE',
      `${Array.isArray(value) ? `${lost} of ${identities.length} that ${source} refers to are` : `What ${source} refers to is`} not among the rows of ${reference}.`,
    );
  return Array.isArray(value) ? there : (there[0] ?? null);
}

/** The problems of a row as they weigh in the end, with those of required columns that nothing gave a value. */
function finalProblems(
  { fields }: RowMapping,
  row: Row,
  problems: readonly MappingProblem[],
  read: Read,
): readonly MappingProblem[] {
  const isEmpty = (target: string): boolean => !hasValue(row[target]);
  const lacking = requiredOf(fields).filter(isEmpty);
  if (lacking.length === 0 && problems.length === 0) return problems;
  const unexplained = lacking
    .filter((target) => !problems.some((problem) => problem.target === target))
    .map((target) => requiredProblem(fields, target, read));
  return [
    // A reference that leads nowhere is none where another rule found a row.
    ...problems.filter(
      ({ kind, target }) => kind !== 'LEADS_NOWHERE' || isEmpty(target) || Array.isArray(row[target]),
    ),
    ...unexplained,
  ].map((problem) => ({ ...problem, isFatal: lacking.includes(problem.target) }));
}

const requiredOf = derived((fields: readonly FieldMapping[]): readonly string[] => [
  ...new Set(fields.filter(({ required }) => required).map(({ target }) => target)),
]);

/** Why a required column is empty though no rule complained: Wix has no value, or one that stands for none. */
function requiredProblem(fields: readonly FieldMapping[], target: string, read: Read): MappingProblem {
  const own = fields.filter((field) => field.target === target);
  const unused = own.find(({ source }) => hasValue(read(source)));
  const source = (unused ?? own[0])?.source ?? '';
  return unused === undefined
    ? {
        kind: 'REQUIRED_VALUE_MISSING',
        target,
        source,
        detail: `Insites requires ${target}, and Wix has no value for it.`,
        isFatal: true,
      }
    : {
        kind: 'VALUE_DOES_NOT_FIT',
        target,
        source,
        detail: `Insites requires ${target}, and the value at ${source} gives none.`,
        isFatal: true,
      };
}
