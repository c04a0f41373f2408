import { getNamedType, isEnumType, isInputObjectType, type GraphQLSchema } from 'graphql';
import { objectType } from './schema-path.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';

/** Orders by what changes least first: records that move while a list is read are read twice or not at all. */
const PREFERRED = ['CREATED_AT', 'ID', 'FIRST_PUBLISHED_AT', 'POSITION', 'LABEL', 'NAME'];

/** The argument that turns a step's list around; null where the list has one order only. */
export function reversedOrder(
  schema: GraphQLSchema,
  { connection, otherOrder }: Pick<StepDefinition, 'connection' | 'otherOrder'>,
): Readonly<Record<string, unknown>> | null {
  const field = objectType(schema, 'Query').getFields()[connection];
  const argument = field?.args.find(({ name }) => name === 'orderBy');
  const input = argument === undefined ? undefined : getNamedType(argument.type);
  const orders = isInputObjectType(input) ? getNamedType(input.getFields()['field']?.type) : undefined;
  if (!isEnumType(orders)) return null;
  const offered = orders.getValues().map(({ name }) => name);
  const order = otherOrder ?? PREFERRED.find((name) => offered.includes(name)) ?? offered[0];
  return order === undefined ? null : { orderBy: { field: order, direction: 'DESC' } };
}
