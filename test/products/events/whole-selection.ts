import { getNamedType, isEnumType, isObjectType, isScalarType, type GraphQLObjectType } from 'graphql';
import { buildGatewaySchema } from '../../../src/gateway/schema.ts';
import { events } from '../../../src/products/events/product.ts';

const schema = buildGatewaySchema([events]);

/** Writes the selection of every field of a type, `raw` included; of other entities, their keys. Lists with pages of their own are left out. */
export function wholeSelection(typeName: string): string {
  return joined(fieldSelections(typeName));
}

/** The same field by field: each field's name and what selects all of it. */
export function fieldSelections(typeName: string): readonly FieldSelection[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  return selectionsOf(type);
}

interface FieldSelection {
  readonly name: string;
  readonly selection: string;
}

function selectionsOf(type: GraphQLObjectType): readonly FieldSelection[] {
  return Object.values(type.getFields()).flatMap(({ name, type: fieldType }) => {
    const target = getNamedType(fieldType);
    if (isScalarType(target) || isEnumType(target)) return [{ name, selection: name }];
    if (!isObjectType(target) || target.name.endsWith('Connection')) return [];
    const inner = isEntity(target) ? 'id' : joined(selectionsOf(target));
    return [{ name, selection: `${name} { ${inner} }` }];
  });
}

function joined(selections: readonly FieldSelection[]): string {
  return selections.map(({ selection }) => selection).join(' ');
}

function isEntity(type: GraphQLObjectType): boolean {
  return [type.astNode, ...type.extensionASTNodes].some((node) =>
    node?.directives?.some(({ name }) => name.value === 'key'),
  );
}
