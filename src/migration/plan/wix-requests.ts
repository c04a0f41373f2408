import { parse, Kind, type GraphQLSchema } from 'graphql';
import { estimateCost } from '../../gateway/limits/query-cost.ts';
import { otherCosts, type CostTable } from '../../contract/field-cost.ts';
import { keyCosts, pathCost, sourceDocument } from '../steps/source-document.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';

/** A drain of a list whose length is known. */
export interface Drain {
  readonly schema: GraphQLSchema;
  readonly costs: CostTable;
  readonly step: StepDefinition;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly pageSize: number;
  readonly count: number;
  /** What is read of each record. */
  readonly paths: readonly string[];
}

/** Wix requests of a whole drain: full pages, and a last one that is not full. */
export function drainRequests({
  schema,
  costs: worst,
  step,
  variables,
  pageSize,
  count,
  paths: all,
}: Drain): number {
  // References that are asked for their key alone are not read.
  const paths = all.filter((path) => pathCost(schema, step, path, worst) !== 'KEY_ONLY');
  const costs = keyCosts(schema, step, paths, otherCosts(worst, step.expected?.costs));
  const document = parse(
    sourceDocument(schema, {
      step: { ...step, aliases: assumedAliases(step) },
      variables,
      paths,
      beside: 'pageInfo { hasNextPage endCursor }',
    }),
  );
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) return 0;
  const connection = costs[`Query.${step.connection}`];
  const lists = connection?.kind === 'connection' ? (connection.concatenated ?? 1) : 1;
  const costOf = (first: number): number =>
    estimateCost({ schema, document, operation, variables: { ...variables, first } }, costs).requests -
    (lists - 1);
  const fullPages = Math.floor(count / pageSize);
  const rest = count - fullPages * pageSize;
  const last = rest > 0 || fullPages === 0 ? costOf(Math.max(rest, 1)) : 0;
  // Each of them ends with a page of its own.
  return fullPages * costOf(pageSize) + last + (step.expected?.concatenated ?? lists) - 1;
}

/** Fields with arguments as they will mostly be answered, rather than as they must be asked for. */
function assumedAliases({ aliases = {} }: StepDefinition): NonNullable<StepDefinition['aliases']> {
  return Object.fromEntries(
    Object.entries(aliases).map(([name, { assumed, ...alias }]) => [
      name,
      { ...alias, arguments: assumed ?? alias.arguments },
    ]),
  );
}
