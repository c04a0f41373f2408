import {
  getNamedType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { MigrationPlanDocument } from '../../src/generated/operations.ts';
import { graphParts } from '../../src/graph-parts.ts';

const schema = buildGatewaySchema(graphParts);

/** The types below a type, as its fields lead to them. */
function typesBelow(type: GraphQLObjectType, known = new Set<GraphQLObjectType>()): Set<GraphQLObjectType> {
  if (known.has(type)) return known;
  known.add(type);
  for (const field of Object.values(type.getFields())) {
    const below = getNamedType(field.type);
    if (isObjectType(below)) typesBelow(below, known);
  }
  return known;
}

describe('the document for the whole plan', () => {
  const document = parse(MigrationPlanDocument.toString());

  it('is valid', () => {
    expect(validate(schema, document)).toEqual([]);
  });

  it('selects every field of the plan', () => {
    const selected = new Set<string>();
    const info = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(info, {
        Field: (node) => void selected.add(`${String(info.getParentType())}.${node.name.value}`),
      }),
    );
    const plan = schema.getType('MigrationPlan');
    const all = isObjectType(plan)
      ? [...typesBelow(plan)].flatMap((type) =>
          Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
        )
      : [];
    expect(all).toContain('ValueMapEntry.to');
    expect(all.filter((field) => !selected.has(field))).toEqual([]);
  });
});
