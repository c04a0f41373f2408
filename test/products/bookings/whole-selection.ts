import { getNamedType, isEnumType, isObjectType, isScalarType, type GraphQLObjectType } from 'graphql';
import { buildGatewaySchema } from '../../../src/gateway/federation/schema.ts';
import { bookings } from '../../../src/products/bookings/product.ts';

const schema = buildGatewaySchema([bookings]);

/**
 * Writes the selection of every field of a type, `raw` included; of the types that are cut off, their keys.
 * @param cut types of which only the id is asked
 */
export function wholeSelection(typeName: string, cut: readonly string[] = []): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  return selectionOf(type, [...cut, typeName]);
}

function selectionOf(type: GraphQLObjectType, cut: readonly string[]): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (isScalarType(target) || isEnumType(target)) return [field.name];
    if (!isObjectType(target))
      throw new Error(`${type.name}.${field.name} has a type that no selection was written for`);
    // Lists of a parent are not bounded: they are tested by themselves.
    if (target.name.endsWith('Connection')) return [];
    return [`${field.name} ${cut.includes(target.name) ? '{ id }' : selectionOf(target, cut)}`];
  });
  return `{ ${fields.join(' ')} }`;
}
