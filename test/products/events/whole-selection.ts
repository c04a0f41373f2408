import { getNamedType, isEnumType, isObjectType, isScalarType, type GraphQLObjectType } from 'graphql';
import { buildGatewaySchema } from '../../../src/gateway/schema.ts';
import { events } from '../../../src/products/events/index.ts';

const schema = buildGatewaySchema([events]);

/** Writes the selection of every field of a type, `raw` included; of other entities, their keys. Lists with pages of their own are left out. */
export function wholeSelection(typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  return selectionOf(type);
}

function selectionOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .flatMap((field) => {
      const target = getNamedType(field.type);
      if (isScalarType(target) || isEnumType(target)) return [field.name];
      if (!isObjectType(target) || target.name.endsWith('Connection')) return [];
      return [`${field.name} { ${isEntity(target) ? 'id' : selectionOf(target)} }`];
    })
    .join(' ');
}

function isEntity(type: GraphQLObjectType): boolean {
  return [type.astNode, ...type.extensionASTNodes].some((node) =>
    node?.directives?.some(({ name }) => name.value === 'key'),
  );
}
