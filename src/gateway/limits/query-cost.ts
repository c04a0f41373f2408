import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isLeafType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type DocumentNode,
} from 'graphql';
import { JSON_SCALAR } from '../federation/scalars.ts';
import { fieldsBelow, type SelectionContext } from '../selection.ts';
import { DEFAULT_FIRST, MAX_FIRST } from '../paging/connection.ts';
import type { CostTable, FieldCost } from '../../contract/field-cost.ts';
import { bytesOfValue, repeatedKeys } from './repeated-values.ts';

/** What an operation may cost before it is run. */
export interface CostEstimate {
  /** Requests to Wix, worst case. */
  readonly requests: number;
  /** The field that costs most by itself, with its path. */
  readonly costliest: { readonly path: string; readonly requests: number } | undefined;
  /** Bytes of values that the answer has already under another name, as far as types tell. */
  readonly repeatedBytes: number;
  /** Whether the operation goes on with a list somewhere, as importers do: a connection has a non-null `after`. */
  readonly drains: boolean;
  /** Whether it shows JSON as Wix sent it, and whether whole records. */
  readonly showsJson: boolean;
  readonly showsRecords: boolean;
}

/** An operation as it came, with everything its cost depends on. */
export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A page longer than what a person looks at is a step of a drain, as one that goes on from another is. */
const LARGE_FIRST = 100;

const NOTHING: CostEstimate = {
  requests: 0,
  costliest: undefined,
  repeatedBytes: 0,
  drains: false,
  showsJson: false,
  showsRecords: false,
};

/** The field of an entity that shows its whole record. */
const RAW = 'raw';

/** Entities that are looked up by key through `_entities` with one request. */
const ENTITIES_PER_REQUEST = 100;

/**
 * Estimates the worst case of an operation from what its fields cost. Lists multiply what is asked of each of their records, batched
 * relations divide it. Arguments that will be refused cost nothing, because nothing will be sent for them.
 * @param operation a document that is valid against the schema
 */
export function estimateCost(
  { schema, document, operation, variables }: CostedOperation,
  costs: CostTable,
): CostEstimate {
  const root = schema.getRootType(operation.operation);
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (root == null || coerced.errors !== undefined) return NOTHING;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const walk = new CostWalk({ schema, fragments, variableValues: coerced.coerced }, costs);
  const name = { kind: Kind.NAME, value: operation.operation } as const;
  walk.visit(root, [{ kind: Kind.FIELD, name, selectionSet: operation.selectionSet }], 1, []);
  return walk;
}

class CostWalk implements CostEstimate {
  requests = 0;
  costliest: { path: string; requests: number } | undefined = undefined;
  repeatedBytes = 0;
  drains = false;
  showsJson = false;
  showsRecords = false;
  readonly #context: SelectionContext;
  readonly #json: GraphQLNamedType | undefined;
  readonly #costs: CostTable;

  constructor(context: SelectionContext, costs: CostTable) {
    this.#context = context;
    this.#json = context.schema.getType(JSON_SCALAR);
    this.#costs = costs;
  }

  /** Counts what is asked below some nodes of a number of objects of one type. */
  visit(
    type: GraphQLObjectType,
    selections: readonly FieldNode[],
    parents: number,
    path: readonly string[],
    isRepeated = false,
  ): void {
    if (parents === 0) return;
    const fields = fieldsBelow(this.#context, type, selections);
    const asked = new Set([...fields.values()].flat().map(({ name }) => `${type.name}.${name.value}`));
    const repeated = repeatedKeys(fields);
    for (const [key, nodes] of fields) {
      const [node] = nodes;
      const field = node === undefined ? undefined : type.getFields()[node.name.value];
      if (node === undefined || field === undefined) continue;
      const place = { path: [...path, key], isRepeated: isRepeated || repeated.has(key) };
      this.#visitField(type, field, nodes, parents, place, asked);
    }
  }

  #visitField(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    parents: number,
    { path, isRepeated }: { readonly path: readonly string[]; readonly isRepeated: boolean },
    asked: ReadonlySet<string>,
  ): void {
    const [node] = nodes;
    const args = node === undefined ? undefined : this.#arguments(field, node);
    if (args === undefined) return;
    const result = getNamedType(field.type);
    if (isRepeated && isLeafType(result)) this.repeatedBytes += parents * bytesOfValue(result);
    if (result === this.#json) {
      this.showsJson = true;
      if (field.name === RAW) this.showsRecords = true;
    }
    if (field.name === '_entities') {
      this.#visitEntities(args['representations'], nodes, path, isRepeated);
      return;
    }
    const cost = this.#costs[`${type.name}.${field.name}`];
    const charge =
      cost?.kind === 'connection'
        ? this.#connection(
            cost,
            args,
            isObjectType(result) ? fieldsBelow(this.#context, result, nodes) : new Map(),
            parents,
          )
        : fieldCharge(this.#asReference(cost, result.name), parents, args, asked);
    this.#charge(charge.requests, path);
    if (isObjectType(result)) this.visit(result, nodes, charge.children, path, isRepeated);
    else if (isAbstractType(result)) {
      for (const possible of this.#context.schema.getPossibleTypes(result))
        this.visit(possible, nodes, charge.children, path, isRepeated);
    }
  }

  /** A batched relation costs what its target takes to be looked up, where that is more than its own field says. */
  #asReference<Cost extends Exclude<FieldCost, { kind: 'connection' }>>(
    cost: Cost | undefined,
    target: string,
  ): Exclude<FieldCost, { kind: 'connection' }> | undefined {
    const owner = this.#costs[referenceOf(target)];
    if (cost?.kind !== 'batch' || owner?.kind !== 'batch') return cost;
    return { ...cost, requests: Math.max(cost.requests ?? 1, owner.requests ?? 1) };
  }

  #charge(requests: number, path: readonly string[]): void {
    this.requests += requests;
    if (requests > (this.costliest?.requests ?? 0)) this.costliest = { path: path.join('.'), requests };
  }

  #connection(
    cost: Extract<FieldCost, { kind: 'connection' }>,
    args: Readonly<Record<string, unknown>>,
    selected: ReadonlyMap<string, readonly FieldNode[]>,
    parents: number,
  ): Charge {
    const first = args['first'] ?? DEFAULT_FIRST;
    if (typeof first !== 'number' || first < 1 || first > MAX_FIRST) return { requests: 0, children: 0 };
    if (args['after'] != null || first > LARGE_FIRST) this.drains = true;
    const names = new Set([...selected.values()].flatMap((nodes) => nodes.map(({ name }) => name.value)));
    const counted = names.delete('totalCount') ? (cost.countRequests ?? 1) : 0;
    names.delete('__typename');
    // Concatenated lists follow each other within one page, so each but the first adds no more than one request that is not full.
    const pageMax = cost.pageMaxFor?.(args) ?? cost.pageMax;
    const read = names.size === 0 ? 0 : Math.ceil(first / pageMax) + (cost.concatenated ?? 1) - 1;
    const { batched } = cost;
    const comesBatched = batched !== undefined && args['after'] == null && read > 0;
    const batches = comesBatched ? Math.ceil(parents / batched.perRequest) : 0;
    const reads = batches + (comesBatched && first <= batched.upTo ? 0 : parents * read);
    return { requests: reads + parents * counted, children: parents * first };
  }

  #visitEntities(
    representations: unknown,
    nodes: readonly FieldNode[],
    path: readonly string[],
    isRepeated: boolean,
  ): void {
    const counts = new Map<string, number>();
    for (const item of Array.isArray(representations) ? representations : []) {
      const name = typeName(item);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    for (const [name, count] of counts) {
      const type = this.#context.schema.getType(name);
      if (!isObjectType(type)) continue;
      const cost = this.#costs[referenceOf(name)];
      this.#charge(
        cost?.kind === 'batch'
          ? fieldCharge(cost, count, {}, new Set()).requests
          : Math.ceil(count / ENTITIES_PER_REQUEST),
        path,
      );
      this.visit(type, nodes, count, path, isRepeated);
    }
  }

  /** A field's arguments, or undefined when execution will refuse them. */
  #arguments(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ): Readonly<Record<string, unknown>> | undefined {
    try {
      return getArgumentValues(field, node, this.#context.variableValues);
    } catch {
      return undefined;
    }
  }
}

/** Where the cost table says what an entity takes to be looked up by its key, records that do not exist included. */
export function referenceOf(entity: string): string {
  return `${entity}.__resolveReference`;
}

function typeName(representation: unknown): string {
  if (typeof representation !== 'object' || representation === null || !('__typename' in representation))
    return '';
  return String(representation.__typename);
}

/** What is to be counted of one field: how many requests it takes, and for how many records its own fields are asked. */
export interface Charge {
  readonly requests: number;
  readonly children: number;
}

/**
 * Counts a field that is no connection.
 * @param asked the fields, as schema coordinates, that are asked of the same parents
 */
export function fieldCharge(
  cost: Exclude<FieldCost, { kind: 'connection' }> | undefined,
  parents: number,
  args: Readonly<Record<string, unknown>>,
  asked: ReadonlySet<string>,
): Charge {
  switch (cost?.kind) {
    case 'batch': {
      const isRead = cost.sameReadAs !== undefined && asked.has(cost.sameReadAs);
      return {
        requests: isRead ? 0 : Math.ceil(parents / cost.perRequest) * (cost.requests ?? 1),
        children: parents * (cost.size ?? 1),
      };
    }
    case 'fixed':
      return {
        requests: parents * (cost.requestsFor?.(args) ?? cost.requests),
        children: parents * (cost.size ?? 1),
      };
    case 'list':
      return { requests: 0, children: parents * cost.size };
    case undefined:
      // Embedded values, and a connection's own `nodes` and `edges`, whose number is already counted.
      return { requests: 0, children: parents };
  }
}
