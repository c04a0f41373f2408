import { getNamedType, isEnumType, isObjectType, isScalarType, type GraphQLObjectType } from 'graphql';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { graphParts } from '../../src/graph-parts.ts';

const schema = buildGatewaySchema(graphParts);

/**
 * The selection of every field of a type, in braces and with its typename where it can be one of several; of other entities, their keys.
 * @param options.without fields, as schema coordinates, that are left out
 * @param options.inside entities that are selected whole wherever they stand, such as an order's line items
 */
export function whole(
  typeName: string,
  options: { readonly without?: readonly string[]; readonly inside?: readonly string[] } = {},
): string {
  return selectionOf(objectType(typeName), options, [typeName]);
}

function selectionOf(
  type: GraphQLObjectType,
  options: NonNullable<Parameters<typeof whole>[1]>,
  above: readonly string[],
): string {
  const fields = Object.values(type.getFields()).flatMap(({ name, type: fieldType, args }) => {
    if (options.without?.includes(`${type.name}.${name}`)) return [];
    const target = getNamedType(fieldType);
    if (isScalarType(target) || isEnumType(target)) return [name];
    if (!isObjectType(target))
      throw new Error(`${type.name}.${name} has a type that no selection was written for`);
    // Lists with pages of their own are asked for by themselves.
    if (target.name.endsWith('Connection') || args.some((argument) => argument.name === 'first')) return [];
    const keys = keysOf(target);
    if (keys !== null && !options.inside?.includes(target.name)) return [`${name} { ${keys} }`];
    if (above.includes(target.name)) return [];
    return [`${name} ${selectionOf(target, options, [...above, target.name])}`];
  });
  return `{ ${fields.join(' ')} }`;
}

/** The first key of an entity; null for a value. */
function keysOf(type: GraphQLObjectType): string | null {
  for (const node of [type.astNode, ...type.extensionASTNodes])
    for (const directive of node?.directives ?? []) {
      const fields = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
      if (directive.name.value === 'key' && fields?.kind === 'StringValue') return fields.value;
    }
  return null;
}

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}
