import { insitesEntity } from '../insites/insites-entities.ts';
import { hasValue, isConcerned, pathSegments, valueAt } from '../../mapping/index.ts';
import type { ChildDefinition, StepDefinition } from '../../contract/step-definition.ts';

/** What a step is likely to write. */
export interface ExpectedRows {
  /** Rows of the step itself. */
  readonly own: number;
  /** Those, and the rows of their children. */
  readonly all: number;
  /** Requests by which Insites' REST API takes them; rows that have no route of their own ride along with others, or are imported. */
  readonly insitesRequests: number;
}

/** What is known when rows are estimated. */
export interface RowKnowledge {
  readonly step: StepDefinition;
  /** How many records the step's list has. */
  readonly count: number;
  /** Records of the list that were looked at. */
  readonly looked: readonly unknown[];
  /** How many records the list of another step of the plan has; null when it is not planned or not known. */
  readonly countOf: (step: string) => number | null;
}

/** Fewer records than these say little about the others. */
const TELLING = 10;

/** Estimates the rows that a step writes: from the records that were looked at where there are enough, else from what its definition assumes. */
export function expectedRows({ step, count, looked, countOf }: RowKnowledge): ExpectedRows {
  const asked = [step.key, ...(step.onlyIf === undefined ? [] : [step.onlyIf.path])];
  const isTold =
    looked.length >= Math.min(TELLING, count) &&
    looked.every((record) => asked.every((path) => wasRead(record, path)));
  const telling = isTold ? looked : [];
  const concerned = telling.filter((record) => isConcerned(step, record));
  const share = telling.length === 0 ? 1 : concerned.length / telling.length;
  const own = Math.round(
    newRows(step, concerned, count * share, count / Math.max(1, telling.length), countOf),
  );
  const children = (step.children ?? []).map((child) => childRows(child, concerned));
  const perRecord = children.reduce((sum, { rows }) => sum + rows, 0);
  const requestsPerRecord = children.reduce((sum, { requests }) => sum + requests, 0);
  const isTaken = step.action === 'UPDATE' || insitesEntity(step.entity).restPath !== null;
  return {
    own,
    all: Math.round(own * (1 + perRecord)),
    insitesRequests: Math.round(own * ((isTaken ? 1 : 0) + requestsPerRecord)),
  };
}

/** Whether a step writes fewer rows than it reads records. */
export function isPartial({ onlyIf, key, merges, expected }: StepDefinition): boolean {
  return onlyIf !== undefined || key !== 'id' || merges === true || expected?.alreadyThere !== undefined;
}

/** Of the records that concern the step, those that make a row: one for each key, and none where another step has made it. */
function newRows(
  step: StepDefinition,
  concerned: readonly unknown[],
  expected: number,
  scale: number,
  countOf: RowKnowledge['countOf'],
): number {
  const { alreadyThere } = step.expected ?? {};
  const others = alreadyThere === undefined ? null : countOf(alreadyThere.by);
  if (others !== null && alreadyThere?.when === undefined) return Math.max(0, expected - others);
  const when = others === null ? undefined : alreadyThere?.when;
  const fresh =
    when === undefined ? concerned : concerned.filter((record) => !hasValue(valueAt(record, when)));
  if (concerned.length === 0) return expected;
  const most = (expected * fresh.length) / concerned.length;
  if (step.key === 'id' || step.action === 'UPDATE') return most;
  return Math.min(
    most,
    distinctIn(
      fresh.map((record) => keyOf(step, record)),
      scale,
    ),
  );
}

function keyOf({ key, keyInAnyCase }: StepDefinition, record: unknown): string {
  const text = String(valueAt(record, key) ?? '');
  return keyInAnyCase === true ? text.trim().toLowerCase() : text;
}

/**
 * How many different values a whole has of which some were seen (the estimate of Chao): what was seen once tells how much was not seen at all.
 * @param scale how many times larger the whole is
 */
function distinctIn(values: readonly string[], scale: number): number {
  const times = [...Map.groupBy(values, (value) => value).values()].map(({ length }) => length);
  const once = times.filter((count) => count === 1).length;
  const twice = times.filter((count) => count === 2).length;
  const unseen = scale <= 1 ? 0 : (once * (once - 1)) / (2 * (twice + 1));
  return times.length + unseen;
}

/** Rows of a child for each record, and the requests that they take. */
function childRows(child: ChildDefinition, records: readonly unknown[]): { rows: number; requests: number } {
  const { restPath, restBulkPath } = insitesEntity(child.entity);
  const sizes = records.map((record) => elementsOf(child, record));
  const isRead = sizes.length > 0 && sizes.every((size) => size !== null);
  const rows = isRead ? mean(sizes.map((size) => size ?? 0)) : child.assumedSize;
  // A bulk route takes all of a record at once.
  const inBulk = isRead ? mean(sizes.map((size) => Math.min(1, size ?? 0))) : Math.min(1, child.assumedSize);
  if (child.action !== 'UPDATE' && restPath === null) return { rows, requests: 0 };
  return { rows, requests: restBulkPath === undefined ? rows : inBulk };
}

/** Elements of a child's list; null where that was not read. */
function elementsOf({ path, onlyIf }: ChildDefinition, record: unknown): number | null {
  if (onlyIf !== undefined) {
    if (!wasRead(record, onlyIf)) return null;
    if (!hasValue(valueAt(record, onlyIf))) return 0;
  }
  if (path === '.') return 1;
  if (!wasRead(record, path)) return null;
  const elements = valueAt(record, path);
  return Array.isArray(elements) ? elements.length : 0;
}

/** Whether a look at a record read the field that a path begins with. */
function wasRead(record: unknown, path: string): boolean {
  const [first] = pathSegments(path);
  return (
    first !== undefined && typeof record === 'object' && record !== null && Object.hasOwn(record, first.name)
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
