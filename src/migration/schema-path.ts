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
import { pathParts } from './source-path.ts';

/**
 * The type at a path of the graph.
 * @param typeName the type of the record that the path starts at
 * @throws Error when the schema has no such path, or a list is written without `[]` or the other way round: a mapping is wrong
 */
export function typeAtPath(schema: GraphQLSchema, typeName: string, path: string): GraphQLOutputType {
  let type: GraphQLOutputType = objectType(schema, typeName);
  for (const { name, list } of pathParts(path)) {
    const parent: unknown = getNamedType(type);
    const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
    if (field === undefined) throw new Error(`${typeName} has no field at "${path}": ${name} is unknown`);
    const isList = isListType(getNullableType(field.type));
    if (list && !isList) throw new Error(`"${path}" of ${typeName}: ${name} is no list`);
    if (!list && isList && path.split('.').at(-1) !== name)
      throw new Error(`"${path}" of ${typeName}: ${name} is a list, write ${name}[]`);
    type = field.type;
  }
  return type;
}

/** The type at a path in words of the schema, such as `Decimal` or `[String!]`; what is nullable or not says nothing to an importer. */
export function typeNameAtPath(schema: GraphQLSchema, typeName: string, path: string): string {
  const type = getNullableType(typeAtPath(schema, typeName, path));
  return path.includes('[]') && !isListType(type) ? `[${String(getNullableType(type))}]` : String(type);
}

/** Whether the value at a path needs no selection of its own. */
export function isLeafPath(schema: GraphQLSchema, typeName: string, path: string): boolean {
  return isLeafType(getNamedType(typeAtPath(schema, typeName, path)));
}

/** @throws Error when the schema has no object type of that name */
export function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The schema has no object type ${name}`);
  return type;
}
