import {
  Kind,
  parse,
  print,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { keepNumbers } from '../../json/exact-json.ts';
import { derived } from '../../mapping/index.ts';
import type { PlanQuery, PlanStep } from '../plan.ts';

type DocumentOfList = Pick<ReadJob, 'document' | 'connectionPath'>;

/** One list that is read, for one step or for several that read the same one. */
export interface ReadJob {
  /** Name of its files: the first step's id, with a suffix where only keys are read. */
  readonly id: string;
  /** The steps it is for, by their ids and by their titles. */
  readonly label: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly document: string;
  /** The same with the number of records, for the first page: many a list brings it there without another request. */
  readonly countedDocument: string;
  /** Asks for the list's number of records; the answer is null where Wix has none. */
  readonly countDocument: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Variables that read the list from its other end; null where it has none. */
  readonly reversed: Readonly<Record<string, unknown>> | null;
  /** Asks for the ids of the records alone. */
  readonly idsDocument: string;
  readonly connectionPath: readonly string[];
  readonly pageSize: number;
  /** How many records there will be, if the plan knows; only for showing progress. */
  readonly expected: number | null;
}

/** The lists that steps read, each once: steps over the same list with the same arguments are read together. */
export function readJobs(steps: readonly PlanStep[]): readonly ReadJob[] {
  const groups = Map.groupBy(steps, ({ sourceQuery: { connectionPath, variables } }) =>
    JSON.stringify([connectionPath, variables]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const group = [first, ...others];
    return areAlike(group.map(({ sourceQuery }) => recordSelection(sourceQuery)))
      ? readJob(first, others)
      : group.map((step) => readJob(step));
  });
}

/** Whether selections can stand in one document: what has the same name has the same arguments. */
function areAlike(sets: readonly SelectionSetNode[]): boolean {
  const fields = sets.flatMap(({ selections }) => selections).filter((node) => node.kind === Kind.FIELD);
  return [...Map.groupBy(fields, nameOf).values()].every(
    (same) =>
      new Set(same.map(({ selectionSet: _selectionSet, ...node }) => print(node))).size === 1 &&
      areAlike(same.flatMap(({ selectionSet }) => selectionSet ?? [])),
  );
}

/** The job that reads no more of a step's list than the fields at the given paths. */
export function keysJob(step: PlanStep, paths: readonly string[]): ReadJob {
  const document = selecting(step.sourceQuery, pruned(recordSelection(step.sourceQuery), paths));
  return {
    ...readJob(step),
    id: `${step.id}.keys`,
    label: `${step.id} (keys)`,
    title: `${step.title} (keys)`,
    document,
    countedDocument: counted(document, step.sourceQuery.connectionPath),
  };
}

/** A document that asks for the number of records beside what it asks for of a list. */
function counted(document: string, connectionPath: readonly string[]): string {
  const own = selectionAt(connectionPath, operationOf(document).selectionSet);
  return withSelection(document, connectionPath, [field(TOTAL), ...(own?.selections ?? [])]);
}

/** The field of a list that has its number of records. */
export const TOTAL = 'totalCount';

function readJob(first: PlanStep, others: readonly PlanStep[] = []): ReadJob {
  const query = first.sourceQuery;
  const group = [first, ...others];
  const fields = group.flatMap(({ sourceQuery }) => recordSelection(sourceQuery).selections);
  const document = others.length === 0 ? query.document : selecting(query, fields);
  return {
    id: first.id,
    label: group.map(({ id }) => id).join(' + '),
    title: group.map(({ title }) => title).join(' + '),
    steps: group.map(({ id }) => id),
    document,
    countedDocument: counted(document, query.connectionPath),
    countDocument: withSelection(query.document, query.connectionPath, [field(TOTAL)]),
    variables: variablesOf(query.variables),
    reversed: query.reversed == null ? null : variablesOf(query.reversed),
    idsDocument: selecting(query, [field('id')]),
    connectionPath: query.connectionPath,
    pageSize: Math.min(...group.map(({ sourceQuery }) => sourceQuery.pageSize)),
    expected: first.recordCount,
  };
}

function variablesOf(variables: unknown): Readonly<Record<string, unknown>> {
  return typeof variables === 'object' && variables !== null ? { ...variables } : {};
}

/** The operation of a document: the plan writes one. */
function operationOf(document: string): OperationDefinitionNode {
  const operation = parse(document).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error(`The document has no operation: ${document}`);
  return operation;
}

/** What a step's document selects of each record. */
function recordSelection({ document, connectionPath }: DocumentOfList): SelectionSetNode {
  const nodes = selectionAt([...connectionPath, 'nodes'], operationOf(document).selectionSet);
  if (nodes == null) throw new Error(`The document of ${connectionPath.join('.')} selects no nodes.`);
  return nodes;
}

/** Tells whether a document reads a field of the records. */
export const fieldsOf = derived((query: DocumentOfList): ((path: string) => boolean) => {
  const nodes = recordSelection(query);
  return (path) => {
    const names = path.split('.').filter((name) => !/^\d*$/.test(name));
    return selectionAt(names, nodes) !== null;
  };
});

/** The document of a step's list with other selections of each record. */
function selecting({ document, connectionPath }: PlanQuery, selections: readonly SelectionNode[]): string {
  return withSelection(document, [...connectionPath, 'nodes'], selections);
}

/** A document with other selections below the field at a path. */
function withSelection(
  document: string,
  path: readonly string[],
  selections: readonly SelectionNode[],
): string {
  return print(reselected(operationOf(document), path, selections));
}

function reselected<Node extends OperationDefinitionNode | FieldNode>(
  node: Node,
  [name, ...below]: readonly string[],
  selections: readonly SelectionNode[],
): Node {
  const now =
    name === undefined
      ? selections
      : (node.selectionSet?.selections ?? []).map((selection) =>
          selection.kind === Kind.FIELD && nameOf(selection) === name
            ? reselected(selection, below, selections)
            : selection,
        );
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: now } };
}

function pruned({ selections }: SelectionSetNode, paths: readonly string[]): readonly SelectionNode[] {
  const wanted = Map.groupBy(paths, (path) => path.split('.', 1)[0]?.replace('[]', '') ?? '');
  return selections.flatMap((selection) => {
    const below = selection.kind === Kind.FIELD ? wanted.get(nameOf(selection)) : undefined;
    if (selection.kind !== Kind.FIELD || below === undefined) return [];
    const { selectionSet } = selection;
    const rest = below.map((path) => path.split('.').slice(1).join('.')).filter((path) => path !== '');
    return rest.length === 0 || selectionSet === undefined
      ? [selection]
      : [{ ...selection, selectionSet: { ...selectionSet, selections: pruned(selectionSet, rest) } }];
  });
}

function field(name: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}

function nameOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** The selection below a path; null where nothing is selected there, undefined where no fields lie below. */
function selectionAt(
  [name, ...below]: readonly string[],
  set: SelectionSetNode | undefined,
): SelectionSetNode | undefined | null {
  if (name === undefined || set === undefined) return set;
  const found = set.selections.find((node) => node.kind === Kind.FIELD && nameOf(node) === name);
  return found?.kind === Kind.FIELD ? selectionAt(below, found.selectionSet) : null;
}

/** What a step's own document reads of a list that is read together with others. */
export interface StepSelection {
  /** Whether it reads all of each record. */
  readonly isAll: boolean;
  /** Keeps of a record what the document reads. */
  readonly project: (record: unknown) => unknown;
  /** Whether it reads a field. */
  readonly reads: (path: string) => boolean;
}

/** What a step reads of a job's list. */
export function selectionOf(step: PlanStep, job: ReadJob): StepSelection {
  if (job.steps.length < 2) return { isAll: true, project: (record) => record, reads: () => true };
  const nodes = recordSelection(step.sourceQuery);
  return {
    isAll: false,
    project: (record) => projected(record, nodes),
    reads: fieldsOf(step.sourceQuery),
  };
}

function projected(value: unknown, selectionSet: SelectionSetNode | undefined): unknown {
  if (selectionSet === undefined || typeof value !== 'object' || value === null) return value;
  const part = Array.isArray(value)
    ? value.map((item: unknown) => projected(item, selectionSet))
    : Object.fromEntries(
        selectionSet.selections.flatMap((selection) => {
          if (selection.kind !== Kind.FIELD) return [];
          const name = nameOf(selection);
          return [[name, projected(Reflect.get(value, name), selection.selectionSet)]];
        }),
      );
  return keepNumbers(part, value);
}
