import { getNamedType, isObjectType, isScalarType, isEnumType, type GraphQLObjectType } from 'graphql';
import { buildGatewaySchema } from '../src/gateway/federation/schema.ts';
import { products } from '../src/products/registry.ts';

/**
 * Every field of a product that comes with the product's own record: all but relations to other entities, at any depth.
 * @param written whether rich text is also written as HTML and as text, with its files and losses, which the SDK does not do
 */
export function wholeProduct(written: boolean): string {
  const schema = buildGatewaySchema(products);
  const product = schema.getType('Product');
  if (!isObjectType(product)) throw new Error('the schema has no Product');
  return selection(product, new Set(['Product']), written);
}

/** Fields that are made of rich text. */
const WRITTEN = /^(description|html|text|content)(Html|Text|Files|Losses)$/;

function selection(type: GraphQLObjectType, above: ReadonlySet<string>, written: boolean): string {
  return Object.values(type.getFields())
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (field.args.length > 0 || field.name === 'raw' || (!written && WRITTEN.test(field.name))) return [];
      if (isScalarType(named) || isEnumType(named)) return [field.name];
      if (!isObjectType(named) || above.has(named.name) || isEntity(named)) return [];
      return [`${field.name} { ${selection(named, new Set([...above, named.name]), written)} }`];
    })
    .join(' ');
}

/** Entities have records of their own: reading them costs further Wix requests. */
function isEntity(type: GraphQLObjectType): boolean {
  return 'raw' in type.getFields();
}
