import type { GatewayContext } from '@graphql-hive/gateway';
import { parse, valueFromASTUntyped, visit } from 'graphql';

/** An operation as it came. */
type Operation = Partial<Pick<GatewayContext['params'], 'query' | 'variables'>>;

/** A page longer than what a person looks at is a step of a drain, as one that goes on from another is. */
const LARGE_FIRST = 100;

const known = new WeakMap<object, boolean>();

/** Whether an operation drains a list, by the rule of the gateway itself: a field has an `after` that is not null, or a large `first`. */
export function isDrain(params: Operation | undefined): boolean {
  if (params === undefined) return false;
  const before = known.get(params);
  if (before !== undefined) return before;
  const drains = asksForMore(params);
  known.set(params, drains);
  return drains;
}

function asksForMore({ query, variables = {} }: Operation): boolean {
  if (query === undefined) return false;
  const given: Record<string, unknown> = {};
  let drains = false;
  visit(parse(query), {
    VariableDefinition({ variable: { name }, defaultValue }) {
      if (defaultValue !== undefined) given[name.value] = valueFromASTUntyped(defaultValue);
      if (variables[name.value] !== undefined) given[name.value] = variables[name.value];
      return false;
    },
    Argument({ name, value }) {
      if (name.value === 'after') drains ||= valueFromASTUntyped(value, given) != null;
      else if (name.value === 'first') drains ||= Number(valueFromASTUntyped(value, given)) > LARGE_FIRST;
      return false;
    },
  });
  return drains;
}
