import {
  GraphQLList,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';

/** The types of the graph of all sites, as those of a site's own collections are made of them. */
export interface BaseTypes {
  readonly schema: GraphQLSchema;
  object(name: string): GraphQLObjectType;
  scalar(name: string): GraphQLScalarType;
  enumeration(name: string): GraphQLEnumType;
  input(name: string): GraphQLInputObjectType;
}

/** Finds types by their names. They throw for a name that the graph does not have. */
export function baseTypes(schema: GraphQLSchema): BaseTypes {
  const find = <T>(name: string, is: (type: unknown) => type is T): T => {
    const type = schema.getType(name);
    if (is(type)) return type;
    throw new Error(`the graph has no type ${name} of this kind`);
  };
  return {
    schema,
    object: (name) => find(name, isObjectType),
    scalar: (name) => find(name, isScalarType),
    enumeration: (name) => find(name, isEnumType),
    input: (name) => find(name, isInputObjectType),
  };
}

/** A list without gaps. */
export function listOf<T extends GraphQLScalarType | GraphQLObjectType>(
  type: T,
): GraphQLList<GraphQLNonNull<T>> {
  return new GraphQLList(new GraphQLNonNull(type));
}
