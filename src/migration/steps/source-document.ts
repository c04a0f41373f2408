import { astFromValue, getNamedType, Kind, print, type GraphQLSchema } from 'graphql';
import { otherCosts, type CostTable, type FieldCost } from '../../contract/field-cost.ts';
import { referenceOf } from '../../gateway/limits/query-cost.ts';
import { belowChild } from '../../mapping/index.ts';
import { objectType, schemaSegments, type PathRoot } from './schema-path.ts';
import type { ChildDefinition, RichTextRule, StepDefinition } from '../../contract/step-definition.ts';

/** Every path of the record that a step reads. */
export function sourcePaths(step: StepDefinition): readonly string[] {
  const ofChild = (child: ChildDefinition): string[] => [
    ...(child.onlyIf === undefined ? [] : [child.onlyIf]),
    ...(child.leaveOut === undefined ? [] : [belowChild(child.path, child.leaveOut.path)]),
    ...[...child.key, ...fieldPaths(child.fields)].map((path) => belowChild(child.path, path)),
  ];
  const paths = [
    'id',
    step.key,
    ...(step.parentsFirst === undefined ? [] : [step.parentsFirst]),
    ...(step.onlyIf === undefined ? [] : [step.onlyIf.path]),
    ...fieldPaths(step.fields),
    ...(step.children ?? []).flatMap(ofChild),
    ...(step.redirect === undefined ? [] : [step.redirect.source]),
    ...(step.media ?? []).map((path) => (typeof path === 'string' ? path : path.source)),
    ...(step.richTexts ?? []).flatMap(richTextPaths),
  ];
  return [...new Set(paths)];
}

function richTextPaths({ html, document, files, losses }: RichTextRule): readonly string[] {
  return [html, document, files, `${losses}[].kind`, `${losses}[].count`];
}

/** Every path that is looked at to count how many records a risk concerns. */
export function riskPaths(step: Pick<StepDefinition, 'risks'>): readonly string[] {
  return [...new Set(step.risks.flatMap(({ when }) => (when === undefined ? [] : [when.path])))];
}

function fieldPaths(fields: StepDefinition['fields']): readonly string[] {
  return fields.flatMap((field) => [field.source, ...(field.with ?? [])]);
}

/** Options of a document over a step's list. */
export interface DocumentOptions {
  readonly step: StepDefinition;
  /** Arguments that are sent as variables, beside `$first` and `$after`. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly paths: readonly string[];
  /** Fields of the connection beside its nodes. */
  readonly beside: string;
  /** Arguments that the document takes and may be sent without. */
  readonly optional?: readonly string[];
}

/** The document that drains a step: a whole operation that takes `$first` and `$after`, written one field a line. */
export function sourceDocument(schema: GraphQLSchema, options: DocumentOptions): string {
  const { step, variables, paths, beside, optional = [] } = options;
  const field = objectType(schema, 'Query').getFields()[step.connection];
  if (field === undefined) throw new Error(`The schema has no root field ${step.connection}`);
  const used = [...new Set(['first', 'after', ...Object.keys(variables), ...optional])];
  const types = used.map((name) => {
    const argument = field.args.find((candidate) => candidate.name === name);
    if (argument === undefined) throw new Error(`${step.connection} has no argument ${name}`);
    return `$${name}: ${String(argument.type)}`;
  });
  const name = `Migrate${step.id.charAt(0).toUpperCase()}${step.id.slice(1).replaceAll(/\W/g, '_')}`;
  return [
    `query ${name}(${types.join(', ')}) {`,
    `  ${step.connection}(${used.map((argument) => `${argument}: $${argument}`).join(', ')}) {`,
    ...(paths.length === 0
      ? []
      : [
          `    nodes {`,
          ...selection(pathTree(schema, step, paths), '      ', (one) => aliased(schema, step, one)),
          `    }`,
        ]),
    `    ${beside}`,
    `  }`,
    `}`,
  ].join('\n');
}

/** What paths read of a record, as the names of its fields. */
interface PathTree extends Map<string, PathTree> {}

function pathTree(schema: GraphQLSchema, step: StepDefinition, paths: readonly string[]): PathTree {
  const root: PathTree = new Map();
  for (const path of paths) {
    let level = root;
    for (const { name } of schemaSegments(schema, step, path)) {
      const below = level.get(name) ?? new Map<string, PathTree>();
      level.set(name, below);
      level = below;
    }
  }
  return root;
}

/** Keeps of a record what a document with these paths reads. */
export function keepPaths(
  schema: GraphQLSchema,
  step: StepDefinition,
  paths: readonly string[],
): (record: unknown) => unknown {
  const tree = pathTree(schema, step, paths);
  return (record) => kept(record, tree);
}

function kept(value: unknown, tree: PathTree): unknown {
  if (tree.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => kept(item, tree));
  return Object.fromEntries(
    [...tree].map(([name, below]) => [name, kept(Reflect.get(value, name) ?? null, below)]),
  );
}

/** A field of a record as a document asks for it: plain, or an alias with its arguments. */
function aliased(schema: GraphQLSchema, { nodeType, aliases }: PathRoot, name: string): string {
  const alias = aliases?.[name];
  if (alias === undefined) return name;
  const { args = [] } = objectType(schema, nodeType).getFields()[alias.field] ?? {};
  const given = args.flatMap((argument) => {
    const node = Object.hasOwn(alias.arguments, argument.name)
      ? astFromValue(alias.arguments[argument.name], argument.type)
      : null;
    return node == null ? [] : [`${argument.name}: ${print(node)}`];
  });
  return `${name}: ${alias.field}${given.length === 0 ? '' : `(${given.join(', ')})`}`;
}

/** The fields of a tree, one a line. */
function selection(
  tree: PathTree,
  indent: string,
  asked: (name: string) => string = (name) => name,
): string[] {
  return [...tree].flatMap(([name, below]) =>
    below.size === 0
      ? [`${indent}${asked(name)}`]
      : [`${indent}${asked(name)} {`, ...selection(below, `${indent}  `), `${indent}}`],
  );
}

/** What reading a path costs beyond the record itself: nothing, a Wix request, or nothing because only the key of a reference is asked for. */
export type PathCost = 'FREE' | 'KEY_ONLY' | 'REQUESTS';

/** Says which of the paths of a record cause Wix requests of their own. */
export function pathCost(schema: GraphQLSchema, root: PathRoot, path: string, costs: CostTable): PathCost {
  const field = requestField(schema, root, path, costs);
  if (field === undefined) return 'FREE';
  const cost = costs[field.coordinate];
  // A list has to be read before anyone knows whose keys are in it.
  const isThere = !field.isList && !(cost?.kind === 'batch' && cost.keyRequests !== undefined);
  return isThere && isKeyPath(schema, field) ? 'KEY_ONLY' : 'REQUESTS';
}

/** Fields of a step's records, as paths without their lists, that are read with Wix requests of their own. */
export function sideReads(schema: GraphQLSchema, step: StepDefinition, costs: CostTable): string[] {
  const fields = sourcePaths(step)
    .filter((path) => pathCost(schema, step, path, costs) === 'REQUESTS')
    .flatMap((path) => {
      const names = schemaSegments(schema, step, path).map(({ name }) => name);
      const { below = [] } = requestField(schema, step, path, costs) ?? {};
      return [names.slice(0, names.length - below.length).join('.')];
    });
  return [...new Set(fields)];
}

function isKeyPath(schema: GraphQLSchema, { type, below: [key, ...more] }: RequestField): boolean {
  return key !== undefined && more.length === 0 && isKeyField(schema, type, key);
}

/** Costs as they are where nothing but keys is asked for: of the fields at the paths that are to be read. */
export function keyCosts(
  schema: GraphQLSchema,
  root: PathRoot,
  paths: readonly string[],
  costs: CostTable,
): CostTable {
  const fields = paths.flatMap((path) => requestField(schema, root, path, costs) ?? []);
  const more = fields.filter((field) => !isKeyPath(schema, field));
  const read = new Set(more.map(({ coordinate }) => coordinate));
  // Nobody looks up what only the key is asked of.
  const unread = new Set(fields.map(({ type }) => referenceOf(type)));
  for (const { type } of more) unread.delete(referenceOf(type));
  const others: Record<string, FieldCost | undefined> = {};
  for (const reference of unread) others[reference] = undefined;
  // A table may stand on another one, whose fields are its own too.
  for (const coordinate in costs) {
    const cost = costs[coordinate];
    if (cost?.kind === 'batch' && cost.keyRequests !== undefined && !read.has(coordinate))
      others[coordinate] = { ...cost, requests: cost.keyRequests };
  }
  return otherCosts(costs, others);
}

interface RequestField {
  /** The field as a schema coordinate. */
  readonly coordinate: string;
  readonly type: string;
  readonly isList: boolean;
  /** The names that the path goes on with. */
  readonly below: readonly string[];
}

/** The first field of a path that causes Wix requests. */
function requestField(
  schema: GraphQLSchema,
  root: PathRoot,
  path: string,
  costs: CostTable,
): RequestField | undefined {
  const segments = schemaSegments(schema, root, path);
  for (const [index, { parent, field, type, list }] of segments.entries()) {
    const coordinate = `${parent}.${field}`;
    const cost = costs[coordinate];
    if (cost !== undefined && cost.kind !== 'list' && !isFree(cost))
      return {
        coordinate,
        type: getNamedType(type).name,
        isList: list,
        below: segments.slice(index + 1).map(({ name }) => name),
      };
  }
  return undefined;
}

function isFree(cost: CostTable[string]): boolean {
  return cost?.kind === 'fixed' && cost.requests === 0 && cost.requestsFor === undefined;
}

/** Whether a field is part of an entity's key, so that a reference has it without being read. */
function isKeyField(schema: GraphQLSchema, typeName: string, field: string): boolean {
  const { astNode, extensionASTNodes } = objectType(schema, typeName);
  return [astNode, ...extensionASTNodes]
    .flatMap((node) => node?.directives ?? [])
    .filter(({ name }) => name.value === 'key')
    .flatMap((directive) => directive.arguments ?? [])
    .some(({ value }) => value.kind === Kind.STRING && value.value.split(' ').includes(field));
}
