import {
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { fieldsBelow } from '../selection.ts';
import type { Path } from './field-errors.ts';
import { isRecordResolver } from './record-resolver.ts';

/** What all fields of an operation have in common. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

/** A type of the graph, taken apart once. */
export type Shape = { readonly isNonNull: boolean } & (
  | { readonly kind: 'leaf'; readonly type: GraphQLLeafType }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'object'; readonly type: GraphQLObjectType }
  | { readonly kind: 'abstract'; readonly type: GraphQLAbstractType }
);

/** The fields that an operation selects of an object of some type. */
export interface ObjectPlan {
  readonly type: GraphQLObjectType;
  readonly fields: readonly FieldPlan[];
  /** An object that has all their names: a copy of it takes values faster than one to which names are added. */
  readonly empty: Readonly<Record<string, unknown>>;
}

/** A field that an operation selects: what is the same for each object that it is shown of. */
export class FieldPlan {
  /** Its name in the answer. */
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly shape: Shape;
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  /** The resolver, where it needs to know nothing but the object. */
  readonly read: ((record: unknown) => unknown) | undefined;
  readonly field: GraphQLField<unknown, unknown>;
  readonly #execution: Execution;
  readonly #below = new Map<GraphQLObjectType, ObjectPlan>();
  #args: Record<string, unknown> | undefined;
  #last: ObjectPlan | undefined;

  constructor(
    execution: Execution,
    key: string,
    nodes: readonly FieldNode[],
    parentType: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
  ) {
    this.#execution = execution;
    this.field = field;
    this.key = key;
    this.name = field.name;
    this.nodes = nodes;
    this.parentType = parentType;
    this.shape = shapeOf(field.type);
    this.resolve = field.resolve;
    this.read = isRecordResolver(field.resolve) ? field.resolve : undefined;
  }

  /**
   * The values of its arguments; the object is the same for all.
   * @throws GraphQLError for a value that its type does not take
   */
  get args(): Record<string, unknown> {
    return (this.#args ??= argumentsOf(this.field, this.nodes[0], this.#execution));
  }

  /** Its place in an object at some place. */
  placeIn(path: Path | undefined): Path {
    return { prev: path, key: this.key, typename: this.parentType.name };
  }

  /** What resolvers are told of the field in an object at some place. */
  infoIn(path: Path | undefined): GraphQLResolveInfo {
    return new FieldInfo(this, this.#execution, path);
  }

  /** What is selected of an object of some type that the field shows. */
  below(type: GraphQLObjectType): ObjectPlan {
    if (this.#last?.type === type) return this.#last;
    const plan = this.#below.get(type) ?? objectPlan(this.#execution, type, this.nodes);
    this.#below.set(type, plan);
    this.#last = plan;
    return plan;
  }
}

/** What a resolver is told of its field. Most look at little of it, which is why it is put together when it is looked at. */
class FieldInfo implements GraphQLResolveInfo {
  readonly #plan: FieldPlan;
  readonly #execution: Execution;
  readonly #around: Path | undefined;

  constructor(plan: FieldPlan, execution: Execution, around: Path | undefined) {
    this.#plan = plan;
    this.#execution = execution;
    this.#around = around;
  }

  get fieldName() {
    return this.#plan.field.name;
  }
  get fieldNodes() {
    return this.#plan.nodes;
  }
  get returnType() {
    return this.#plan.field.type;
  }
  get parentType() {
    return this.#plan.parentType;
  }
  get path() {
    return this.#plan.placeIn(this.#around);
  }
  get schema() {
    return this.#execution.schema;
  }
  get fragments() {
    return this.#execution.fragments;
  }
  get rootValue() {
    return undefined;
  }
  get operation() {
    return this.#execution.operation;
  }
  get variableValues() {
    return this.#execution.variableValues;
  }
}

/** The fields below some nodes of the document that are shown of an object of some type. */
export function objectPlan(
  execution: Execution,
  type: GraphQLObjectType,
  nodes: readonly Pick<FieldNode, 'selectionSet'>[],
): ObjectPlan {
  const fields: FieldPlan[] = [];
  for (const [key, group] of fieldsBelow(execution, type, nodes)) {
    const [node] = group;
    const field = node && fieldOf(execution.schema, type, node.name.value);
    if (field !== undefined) fields.push(new FieldPlan(execution, key, group, type, field));
  }
  // Read from a text, because an object that gets its names one by one becomes a slower one after some of them; `__proto__` is a name like others in it.
  const empty = JSON.parse(`{${fields.map(({ key }) => `"${key}":null`).join(',')}}`);
  return { type, fields, empty };
}

function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  const isRoot = schema.getQueryType() === type;
  if (isRoot && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (isRoot && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
}

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode | undefined,
  { variableValues }: Execution,
): Record<string, unknown> {
  return node === undefined ? {} : getArgumentValues(field, node, variableValues);
}

/** Those of types, which belong to the schema and live as long. */
const shapes = new WeakMap<GraphQLOutputType, Shape>();

function shapeOf(type: GraphQLOutputType): Shape {
  const known = shapes.get(type);
  if (known !== undefined) return known;
  const shape = takenApart(type);
  shapes.set(type, shape);
  return shape;
}

function takenApart(type: GraphQLOutputType): Shape {
  if (isNonNullType(type)) return { ...takenApart(type.ofType), isNonNull: true };
  if (isListType(type)) return { kind: 'list', item: shapeOf(type.ofType), isNonNull: false };
  if (isLeafType(type)) return { kind: 'leaf', type, isNonNull: false };
  if (isAbstractType(type)) return { kind: 'abstract', type, isNonNull: false };
  return { kind: 'object', type, isNonNull: false };
}
