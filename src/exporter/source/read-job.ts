import { keepNumbers } from '../../exact-json.ts';
import { Kind, parse, print, visit, type FieldNode, type SelectionSetNode } from 'graphql';
import type { PlanQuery, PlanStep } from '../plan.ts';

/** One list that is read, for one step or for several that read the same one. */
export interface ReadJob {
  /** Name of its files: the first step's id, with a suffix where only keys are read. */
  readonly id: string;
  /** The steps it is for, for people. */
  readonly label: string;
  readonly steps: readonly string[];
  readonly document: string;
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
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return canBeMerged(group) ? readJob(first, group) : group.map((step) => readJob(step, [step]));
  });
}

/** Whether the steps' selections of records can stand in one document: what has the same name has the same arguments. */
function canBeMerged(group: readonly PlanStep[]): boolean {
  return areAlike(group.flatMap((step) => visitNodes(step.sourceQuery)));
}

function areAlike(sets: readonly SelectionSetNode[]): boolean {
  const fields = sets.flatMap(({ selections }) => selections).filter((node) => node.kind === Kind.FIELD);
  return [...Map.groupBy(fields, ({ name, alias }) => alias?.value ?? name.value).values()].every(
    (same) =>
      new Set(same.map((node) => print(withoutSelection(node)))).size === 1 &&
      areAlike(same.flatMap(({ selectionSet }) => selectionSet ?? [])),
  );
}

function withoutSelection({ selectionSet: _selectionSet, ...node }: FieldNode): FieldNode {
  return node;
}

/** The job that reads no more of a step's list than the fields at the given paths. */
export function keysJob(step: PlanStep, paths: readonly string[]): ReadJob {
  const [nodes] = visitNodes(step.sourceQuery);
  const job = readJob(step, [step]);
  const document = withNodes(step.sourceQuery, pruned(nodes, paths));
  return { ...job, id: `${step.id}.keys`, label: `${step.id} (keys)`, document };
}

function readJob(first: PlanStep, group: readonly PlanStep[]): ReadJob {
  const { connectionPath } = first.sourceQuery;
  const selections = group.flatMap((step) => visitNodes(step.sourceQuery).flatMap((set) => set.selections));
  return {
    id: first.id,
    label: group.map(({ id }) => id).join(' + '),
    steps: group.map(({ id }) => id),
    document:
      group.length === 1
        ? first.sourceQuery.document
        : withNodes(first.sourceQuery, { kind: Kind.SELECTION_SET, selections }),
    countDocument: countDocument(first.sourceQuery),
    variables: variablesOf(first.sourceQuery.variables),
    reversed: first.sourceQuery.reversed == null ? null : variablesOf(first.sourceQuery.reversed),
    idsDocument: withNodes(first.sourceQuery, { kind: Kind.SELECTION_SET, selections: [field('id')] }),
    connectionPath,
    pageSize: Math.min(...group.map(({ sourceQuery }) => sourceQuery.pageSize)),
    expected: first.recordCount,
  };
}

function variablesOf(variables: unknown): Readonly<Record<string, unknown>> {
  return typeof variables === 'object' && variables !== null ? { ...variables } : {};
}

/** The selection of the records in a step's document. */
function visitNodes(query: PlanQuery): SelectionSetNode[] {
  const found: SelectionSetNode[] = [];
  changeConnection(query, (connection) => {
    const nodes = connection.selectionSet?.selections.find(
      (selection) => selection.kind === Kind.FIELD && selection.name.value === 'nodes',
    );
    if (nodes?.kind === Kind.FIELD && nodes.selectionSet !== undefined) found.push(nodes.selectionSet);
    return undefined;
  });
  if (found.length === 0)
    throw new Error(`The document of ${query.connectionPath.join('.')} selects no nodes.`);
  return found;
}

function withNodes(query: PlanQuery, selectionSet: SelectionSetNode): string {
  return changeConnection(query, (connection) => ({
    ...connection,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: (connection.selectionSet?.selections ?? []).map((selection) =>
        selection.kind === Kind.FIELD && selection.name.value === 'nodes'
          ? { ...selection, selectionSet }
          : selection,
      ),
    },
  }));
}

function countDocument(query: PlanQuery): string {
  return changeConnection(query, (connection) => ({
    ...connection,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field('totalCount')] },
  }));
}

/** Rewrites the field that the path of a connection leads to. */
function changeConnection(
  { document, connectionPath }: PlanQuery,
  change: (connection: FieldNode) => FieldNode | undefined,
): string {
  const trail: string[] = [];
  const changed = visit(parse(document), {
    Field: {
      enter(node) {
        trail.push(node.alias?.value ?? node.name.value);
        return undefined;
      },
      leave(node) {
        const isConnection =
          trail.length === connectionPath.length &&
          trail.every((name, index) => name === connectionPath[index]);
        trail.pop();
        return isConnection ? change(node) : undefined;
      },
    },
  });
  return print(changed);
}

function pruned(selectionSet: SelectionSetNode | undefined, paths: readonly string[]): SelectionSetNode {
  const wanted = Map.groupBy(paths, (path) => path.split('.', 1)[0]?.replace('[]', '') ?? '');
  const selections = (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return [];
    const below = wanted.get(selection.alias?.value ?? selection.name.value);
    if (below === undefined) return [];
    const rest = below.map((path) => path.split('.').slice(1).join('.')).filter((path) => path !== '');
    return rest.length === 0
      ? [selection]
      : [{ ...selection, selectionSet: pruned(selection.selectionSet, rest) }];
  });
  return { kind: Kind.SELECTION_SET, selections };
}

function field(name: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}

/** Whether a step's own document reads a field, where it was read together with others. */
export function fieldsOf(step: PlanStep, job: ReadJob): (path: string) => boolean {
  if (job.steps.length < 2) return () => true;
  const [nodes] = visitNodes(step.sourceQuery);
  return (path) =>
    path === '' ||
    isSelected(
      path.split('.').filter((name) => !/^\d+$/.test(name)),
      nodes,
    );
}

function isSelected([name, ...below]: readonly string[], set: SelectionSetNode | undefined): boolean {
  if (name === undefined || set === undefined) return true;
  const found = set.selections.find(
    (node) => node.kind === Kind.FIELD && (node.alias ?? node.name).value === name,
  );
  return found?.kind === Kind.FIELD && isSelected(below, found.selectionSet);
}

/** Keeps of a record what the step's own document reads, where it was read together with others. */
export function projection(step: PlanStep, job: ReadJob): (record: unknown) => unknown {
  if (job.steps.length < 2) return (record) => record;
  const [nodes] = visitNodes(step.sourceQuery);
  return (record) => projected(record, nodes);
}

function projected(value: unknown, selectionSet: SelectionSetNode | undefined): unknown {
  if (selectionSet === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return keepNumbers(
      value.map((item: unknown) => projected(item, selectionSet)),
      value,
    );
  const part = Object.fromEntries(
    selectionSet.selections.flatMap((selection) => {
      if (selection.kind !== Kind.FIELD) return [];
      const name = selection.alias?.value ?? selection.name.value;
      return [[name, projected(Reflect.get(value, name), selection.selectionSet)]];
    }),
  );
  return keepNumbers(part, value);
}
