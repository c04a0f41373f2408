import { GraphQLError, isLeafType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql';

/** Longest JSON of a value that an error repeats; what is longer is in `raw` of the record alone. */
const LONGEST_VALUE = 10_000;

/**
 * Lets the enums and scalars of a schema hand on a value of Wix that they refuse, in the error's extensions as `value`: a word that Wix added to
 * an enum is null in the answer, and still not lost. GraphQL's own scalars belong to every schema of the process and stay as they are.
 */
export function carryUnfitValues(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isLeafType(type) || isSpecifiedScalarType(type) || type.name.startsWith('__')) continue;
    const serialize = type.serialize.bind(type);
    type.serialize = (value: unknown) => {
      try {
        return serialize(value);
      } catch (error) {
        if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) throw error;
        throw new GraphQLError(error.message, { extensions: { value: carried(value) } });
      }
    };
  }
}

function carried(value: unknown): unknown {
  return (JSON.stringify(value) ?? '').length > LONGEST_VALUE ? undefined : value;
}
