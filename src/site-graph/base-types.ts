import {
  GraphQLID,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { entityCompletion, type Complete } from '../gateway/federation/hydration.ts';

/** The types of the graph of all sites, as those of a site's own collections are made of them. */
export interface BaseTypes {
  object(name: string): GraphQLObjectType;
  scalar(name: string): GraphQLScalarType;
  enumeration(name: string): GraphQLEnumType;
  input(name: string): GraphQLInputObjectType;
  /** The type of a record of another part of the graph, and how a reference to one is completed; undefined for what is none. */
  entity(name: string): Entity | undefined;
}

export interface Entity {
  readonly type: GraphQLObjectType;
  readonly complete: Complete;
}

/** Finds types by their names. They throw for a name that the graph does not have. */
export function baseTypes(schema: GraphQLSchema): BaseTypes {
  const find = <T>(name: string, is: (type: unknown) => type is T): T => {
    const type = schema.getType(name);
    if (is(type)) return type;
    throw new Error(`the graph has no type ${name} of this kind`);
  };
  return {
    object: (name) => find(name, isObjectType),
    scalar: (name) => find(name, isScalarType),
    enumeration: (name) => find(name, isEnumType),
    input: (name) => find(name, isInputObjectType),
    entity: (name) => {
      const complete = entityCompletion(schema, name);
      return complete === undefined ? undefined : { type: find(name, isObjectType), complete };
    },
  };
}

/** The same for a subgraph of its own: records of other parts are their keys, which a router completes. */
export function subgraphBaseTypes(schema: GraphQLSchema): BaseTypes {
  const whole = baseTypes(schema);
  const stubs = new Map<string, Entity>();
  return {
    ...whole,
    entity: (name) => {
      const known = stubs.get(name);
      if (known !== undefined || whole.entity(name) === undefined) return known;
      const type = new GraphQLObjectType({
        name,
        fields: { id: { type: new GraphQLNonNull(GraphQLID) } },
        extensions: { [STUB]: true },
      });
      const stub: Entity = { type, complete: (reference) => reference };
      stubs.set(name, stub);
      return stub;
    },
  };
}

/** Marks the types that stand for records of other parts. */
const STUB = 'isStubOfOtherPart';

/** Whether a type stands for records of another part. */
export function isStub({ extensions }: GraphQLObjectType): boolean {
  return extensions[STUB] === true;
}

/** A list without gaps. */
export function listOf<T extends GraphQLScalarType | GraphQLObjectType>(
  type: T,
): GraphQLList<GraphQLNonNull<T>> {
  return new GraphQLList(new GraphQLNonNull(type));
}
