import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { pathSegments, type PathSegment } from '../../mapping/index.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';

/** Where paths begin: the type of a step's records, and the names that it gives to fields with arguments. */
export type PathRoot = Pick<StepDefinition, 'nodeType' | 'aliases'>;

/** One part of a path with the field of the graph that it stands for. */
export interface SchemaSegment extends PathSegment {
  readonly parent: string;
  readonly field: string;
  readonly type: GraphQLOutputType;
}

/** Every path is looked at several times for a plan: what was found, by the type and the path. Those of a site's own forms and collections are many. */
const known = new WeakMap<GraphQLSchema, Map<string, readonly SchemaSegment[]>>();
const MOST_KNOWN = 20_000;

/**
 * The part of a path that the graph knows: what lies inside of JSON is left out.
 * @throws Error when the schema has no such path, or a list is written without `[]` or the other way round: a mapping is wrong
 */
export function schemaSegments(
  schema: GraphQLSchema,
  root: PathRoot,
  path: string,
): readonly SchemaSegment[] {
  // What an alias stands for, its step says.
  if (root.aliases !== undefined) return findSegments(schema, root, path);
  const ofSchema = known.get(schema) ?? new Map<string, readonly SchemaSegment[]>();
  known.set(schema, ofSchema);
  const key = `${root.nodeType} ${path}`;
  const segments = ofSchema.get(key) ?? findSegments(schema, root, path);
  if (ofSchema.size < MOST_KNOWN) ofSchema.set(key, segments);
  return segments;
}

function findSegments(schema: GraphQLSchema, root: PathRoot, path: string): readonly SchemaSegment[] {
  const segments = pathSegments(path);
  const found: SchemaSegment[] = [];
  let parent = objectType(schema, root.nodeType);
  for (const [index, { name, list }] of segments.entries()) {
    const field = (index === 0 ? root.aliases?.[name]?.field : undefined) ?? name;
    const type = parent.getFields()[field]?.type;
    if (type === undefined) throw new Error(`${root.nodeType} has no field at "${path}": ${name} is unknown`);
    found.push({ name, list, parent: parent.name, field, type });
    const named: unknown = getNamedType(type);
    if (String(named) === 'JSON') break;
    const isList = isListType(getNullableType(type));
    const isLast = index === segments.length - 1;
    if (list && !isList) throw new Error(`"${path}" of ${root.nodeType}: ${name} is no list`);
    if (!list && isList && !isLast)
      throw new Error(`"${path}" of ${root.nodeType}: ${name} is a list, write ${name}[]`);
    if (isLast) break;
    if (!isObjectType(named)) throw new Error(`"${path}" of ${root.nodeType}: ${name} has no fields`);
    parent = named;
  }
  return found;
}

/**
 * The type at a path of the graph; that of the JSON field for what lies inside of it.
 * @throws Error when the schema has no such path
 */
function typeAtPath(schema: GraphQLSchema, root: PathRoot, path: string): GraphQLOutputType {
  const last = schemaSegments(schema, root, path).at(-1);
  if (last === undefined) throw new Error('An empty path leads nowhere');
  return last.type;
}

/** The type at a path in words of the schema, such as `Decimal` or `[String!]`; what is nullable or not says nothing to an importer. */
export function typeNameAtPath(schema: GraphQLSchema, root: PathRoot, path: string): string {
  const type = getNullableType(typeAtPath(schema, root, path));
  return path.includes('[]') && !isListType(type) ? `[${String(getNullableType(type))}]` : String(type);
}

/** Whether the value at a path needs no selection of its own. */
export function isLeafPath(schema: GraphQLSchema, root: PathRoot, path: string): boolean {
  return isLeafType(getNamedType(typeAtPath(schema, root, path)));
}

/** @throws Error when the schema has no object type of that name */
export function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The schema has no object type ${name}`);
  return type;
}
