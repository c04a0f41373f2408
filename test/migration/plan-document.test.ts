import {
  getNamedType,
  isObjectType,
  Kind,
  parse,
  validate,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildGatewaySchema } from '../../src/gateway/schema.ts';
import { graphParts } from '../../src/graph-parts.ts';
import { planDocument } from '../../src/migration/plan-document.ts';

const schema = buildGatewaySchema(graphParts);

/** Fields of a type, as paths, that a selection leaves out. */
function leftOut(type: GraphQLObjectType, selection: SelectionSetNode | undefined, path: string): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const name = `${path}.${field.name}`;
    const node = selection?.selections.find(
      (candidate) => candidate.kind === Kind.FIELD && candidate.name.value === field.name,
    );
    if (node?.kind !== Kind.FIELD) return [name];
    const below = getNamedType(field.type);
    return isObjectType(below) ? leftOut(below, node.selectionSet, name) : [];
  });
}

describe('the document for the whole plan', () => {
  const document = parse(planDocument);

  it('is valid', () => {
    expect(validate(schema, document)).toEqual([]);
  });

  it('selects every field of the plan', () => {
    const [operation] = document.definitions;
    const field =
      operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined;
    const plan = schema.getType('MigrationPlan');
    expect(
      field?.kind === Kind.FIELD && isObjectType(plan)
        ? leftOut(plan, field.selectionSet, 'plan')
        : ['nothing'],
    ).toEqual([]);
  });
});
