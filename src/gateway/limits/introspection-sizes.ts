import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** How many times the fields below a field of introspection are answered, by its name. */
export type IntrospectionSizes = Readonly<Record<string, number>>;

const known = new WeakMap<GraphQLSchema, IntrospectionSizes>();

/**
 * The lengths of introspection's lists: of all types their number, of what a type has the average over all types, so that the standard
 * introspection weighs about what it answers with; and of `_service`, whose text says as much in one value.
 */
export function introspectionSizes(schema: GraphQLSchema): IntrospectionSizes {
  const sizes = known.get(schema) ?? measureSchema(schema);
  known.set(schema, sizes);
  return sizes;
}

function measureSchema(schema: GraphQLSchema): IntrospectionSizes {
  const types = Object.values(schema.getTypeMap());
  const total = { fields: 0, args: 0, inputFields: 0, enumValues: 0 };
  let largest = 0;
  for (const type of types) {
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields());
      total.fields += fields.length;
      largest = Math.max(largest, fields.length);
      for (const { args } of fields) total.args += args.length;
    } else if (isInputObjectType(type)) total.inputFields += Object.keys(type.getFields()).length;
    else if (isEnumType(type)) total.enumValues += type.getValues().length;
  }
  const directives = schema.getDirectives();
  return {
    // The SDL has a line or two for each of them, as long as about four values of introspection.
    _service: 4 * (types.length + total.fields + total.args + total.inputFields + total.enumValues),
    // One type that is asked for by name can be the largest, with the most arguments.
    __type: Math.ceil((4 * largest * types.length) / Math.max(1, total.fields)),
    // Half of the types are wrapped, and half of those once more.
    ofType: 0.5,
    types: types.length,
    directives: directives.length,
    fields: total.fields / types.length,
    args: total.args / Math.max(1, total.fields),
    inputFields: total.inputFields / types.length,
    enumValues: total.enumValues / types.length,
    locations: 5,
    // Of a union, which is rare; no type of the graph has an interface.
    possibleTypes: 1,
    interfaces: 1,
  };
}
