import { GatewayError } from '../../errors.ts';
import { askList, failureOf, type Graph } from './ask-graph.ts';
import { riskCounter } from './risk-counter.ts';
import { riskPaths, sourceDocument } from './source-document.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';
import { pageSizeOf } from './step-reading.ts';

/** What reading a whole list told. */
export interface ExactCount {
  readonly count: number;
  /** How many records, or elements of a list inside them, each risk concerns, by its code. */
  readonly risks: ReadonlyMap<string, number>;
}

/** Milliseconds before the operation's deadline at which no further page is begun. */
const MARGIN_MS = 5_000;

/**
 * Reads a step's whole list and counts.
 * @returns null when the operation may not send as many requests, has no time left, or Wix stops answering
 */
export async function countExactly(
  graph: Graph,
  step: StepDefinition,
  variables: Readonly<Record<string, unknown>>,
): Promise<ExactCount | null> {
  const counters = step.risks.flatMap((risk) =>
    risk.when === undefined ? [] : [{ code: risk.code, counter: riskCounter(risk.when) }],
  );
  const document = sourceDocument(graph.schema, {
    step,
    variables,
    paths: ['id', ...riskPaths(step)],
    beside: 'pageInfo { hasNextPage endCursor }',
  });
  const first = pageSizeOf(step, graph.costs);
  let after: string | null = null;
  let count = 0;
  do {
    if (graph.context.wix.scope.deadline - performance.now() < MARGIN_MS) return null;
    const variablesNow = { ...variables, first, after };
    const { list, errors }: Awaited<ReturnType<typeof askList>> = await askList(
      graph,
      step.connection,
      document,
      variablesNow,
    );
    if (list === null) {
      const cause = errors[0]?.originalError;
      if (cause instanceof GatewayError && cause.code === 'QUERY_TOO_EXPENSIVE') return null;
      // Throws what nothing else could be read after; a list that breaks off is just not counted.
      errors.map(failureOf);
      return null;
    }
    count += list.nodes.length;
    for (const node of list.nodes) for (const { counter } of counters) counter.add(node);
    after = list.pageInfo.hasNextPage ? (list.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return { count, risks: new Map(counters.map(({ code, counter }) => [code, counter.count])) };
}
