import { readdirSync, readFileSync } from 'node:fs';
import {
  getNamedType,
  isObjectType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type SelectionSetNode,
} from 'graphql';
import type { GoldenAnswer } from './golden-answer.ts';

type Json = ReturnType<typeof JSON.parse>;

const SCHEMA = new URL('../../schema/', import.meta.url);

/** Every SDL file, by name without its ending. */
export const schemaFiles: readonly string[] = readdirSync(SCHEMA)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.slice(0, -'.graphql'.length));

/**
 * Fields of a type whose values are the same by nature: all constants go to columns that are named as their wire keys, and posts change when they are
 * published or edited.
 */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  ConstantValue: ['target', 'storage'],
  BlogPost: ['updatedAt', 'lastPublishedAt', 'editedAt'],
};

/** The fields that an SDL file defines, as coordinates. */
export function fieldsOf(
  file: string,
  isWanted: (field: FieldDefinitionNode) => boolean = () => true,
): ReadonlySet<string> {
  const sdl = readFileSync(new URL(`${file}.graphql`, SCHEMA), 'utf8');
  return new Set(
    parse(sdl).definitions.flatMap((node) =>
      (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) && !isStub(node)
        ? (node.fields ?? []).filter(isWanted).map((field) => `${node.name.value}.${field.name.value}`)
        : [],
    ),
  );
}

/** Another product's entity, of which the file knows the key only. */
function isStub({ directives = [] }: ObjectTypeDefinitionNode | ObjectTypeExtensionNode): boolean {
  return hasArgument(directives, 'resolvable');
}

function hasArgument(directives: readonly ConstDirectiveNode[], wanted: string): boolean {
  return directives.some(({ arguments: given = [] }) => given.some(({ name }) => name.value === wanted));
}

/** Fields that only some of a type's records have: they are null in the others, whatever is read in their place. */
const OF_SOME: ReadonlySet<string> = new Set(
  schemaFiles.flatMap((file) => [...fieldsOf(file, ({ directives = [] }) => hasArgument(directives, 'of'))]),
);

/** The values of one object in an answer, by the names of its type's fields. */
type Instance = ReadonlyMap<string, unknown>;

/**
 * The fields of a schema, as coordinates, whose value no golden answer holds: it is null or an empty list wherever it is asked for, or it
 * cannot be told from that of a neighbour, so that taking one for the other would go unnoticed.
 * @param wanted the fields that are looked at
 */
export function fieldsWithoutValue(
  schema: GraphQLSchema,
  answers: readonly GoldenAnswer[],
  wanted: ReadonlySet<string>,
): readonly string[] {
  const seen = new Map<string, Instance[]>();
  for (const { document, data } of answers) collect(schema, document, data, seen);
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => missingOf(type, seen.get(type.name) ?? [], wanted));
}

function missingOf(
  type: GraphQLObjectType,
  instances: readonly Instance[],
  wanted: ReadonlySet<string>,
): string[] {
  const fields = Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
  return fields.flatMap((field) => {
    const coordinate = `${type.name}.${field.name}`;
    if (!wanted.has(coordinate)) return [];
    const holding = instances.filter((instance) => holdsValue(instance.get(field.name)));
    if (holding.length === 0) return [coordinate];
    const told = OF_SOME.has(coordinate) ? holding : instances;
    const twins = fields.filter(
      (other) =>
        other !== field &&
        leafType(other.type) === leafType(field.type) &&
        ![field, other].every(({ name }) => ALIKE[type.name]?.includes(name)),
    );
    return twins
      .filter((twin) => told.every((instance) => isSame(instance.get(field.name), instance.get(twin.name))))
      .map((twin) => `${coordinate} (never differs from ${twin.name})`);
  });
}

/** What two fields must have in common to be taken for one another: the type, with its lists. */
function leafType(type: GraphQLOutputType): string {
  return String(type).replaceAll('!', '');
}

function holdsValue(value: unknown): boolean {
  return (
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

/** What is only known to be some value, such as a cursor, is taken for another one than its neighbour. */
function isSame(one: unknown, other: unknown): boolean {
  return !isMatcher(one) && !isMatcher(other) && JSON.stringify(one) === JSON.stringify(other);
}

function isMatcher(value: unknown): value is { readonly sample?: Json } {
  return typeof value === 'object' && value !== null && 'asymmetricMatch' in value;
}

function collect(schema: GraphQLSchema, document: string, data: Json, seen: Map<string, Instance[]>): void {
  const { definitions } = parse(document);
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const query = schema.getQueryType();
  for (const node of definitions)
    if (node.kind === Kind.OPERATION_DEFINITION && query)
      visit({ schema, fragments, seen }, query, node.selectionSet, data);
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly seen: Map<string, Instance[]>;
}

function visit(walk: Walk, type: GraphQLObjectType, selections: SelectionSetNode, value: Json): void {
  if (value === null || value === undefined) return;
  if (isMatcher(value)) {
    // Of a list that is written in part, the items that are.
    if (Array.isArray(value.sample)) visit(walk, type, selections, value.sample);
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) visit(walk, type, selections, item);
    return;
  }
  const instance = new Map<string, unknown>();
  fill(walk, type, selections, value, instance);
  walk.seen.set(type.name, [...(walk.seen.get(type.name) ?? []), instance]);
}

function fill(
  walk: Walk,
  type: GraphQLObjectType,
  selections: SelectionSetNode,
  value: Json,
  instance: Map<string, unknown>,
): void {
  for (const node of selections.selections) {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = walk.fragments.get(node.name.value);
      if (fragment !== undefined) fill(walk, type, fragment.selectionSet, value, instance);
      continue;
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      fill(walk, type, node.selectionSet, value, instance);
      continue;
    }
    const field = type.getFields()[node.name.value];
    if (field === undefined) continue;
    const inner = value[node.alias?.value ?? node.name.value];
    instance.set(field.name, inner);
    const target = getNamedType(field.type);
    if (node.selectionSet !== undefined && isObjectType(target))
      visit(walk, target, node.selectionSet, inner);
  }
}
