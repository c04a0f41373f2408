import { isEnumType, isObjectType, isScalarType, getNamedType, type GraphQLObjectType } from 'graphql';
import { buildGatewaySchema } from '../../../src/gateway/federation/schema.ts';
import { orders } from '../../../src/products/orders/product.ts';

const schema = buildGatewaySchema([orders]);

/** Writes the selection of every field of a type, `raw` included; of other products' entities, their keys. */
export function wholeSelection(typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  return selectionOf(type);
}

function selectionOf(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const target = getNamedType(field.type);
    if (isScalarType(target) || isEnumType(target)) return field.name;
    if (!isObjectType(target))
      throw new Error(`${type.name}.${field.name} has a type that no selection was written for`);
    return `${field.name} ${selectionOf(target)}`;
  });
  return `{ ${fields.join(' ')} }`;
}
