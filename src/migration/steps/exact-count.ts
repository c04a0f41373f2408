import { GatewayError } from '../../errors.ts';
import { askGraph, failureOf } from './ask-graph.ts';
import { riskCounter } from './risk-counter.ts';
import { riskPaths, sourceDocument } from './source-document.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';
import { pageSizeOf, type Graph } from './step-reading.ts';

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
  { schema, context, costs }: Graph,
  step: StepDefinition,
  variables: Readonly<Record<string, unknown>>,
): Promise<ExactCount | null> {
  const counters = step.risks.flatMap((risk) =>
    risk.when === undefined ? [] : [{ code: risk.code, counter: riskCounter(risk.when) }],
  );
  const document = sourceDocument(schema, {
    step,
    variables,
    paths: ['id', ...riskPaths(step)],
    beside: 'pageInfo { hasNextPage endCursor }',
  });
  const first = pageSizeOf(step, costs);
  let after: unknown = null;
  let count = 0;
  for (;;) {
    if (context.wix.scope.deadline - Date.now() < MARGIN_MS) return null;
    const page = await readPage({ schema, context, costs }, step, document, { ...variables, first, after });
    if (page === null) return null;
    count += page.nodes.length;
    for (const node of page.nodes) for (const { counter } of counters) counter.add(node);
    if (page.next === null) break;
    after = page.next;
  }
  return { count, risks: new Map(counters.map(({ code, counter }) => [code, counter.count])) };
}

async function readPage(
  { schema, context }: Graph,
  step: StepDefinition,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<{ nodes: readonly unknown[]; next: unknown } | null> {
  const { data, errors } = await askGraph(schema, context, document, variables);
  const connection = data[step.connection];
  if (typeof connection !== 'object' || connection === null) {
    const cause = errors[0]?.originalError;
    if (cause instanceof GatewayError && cause.code === 'QUERY_TOO_EXPENSIVE') return null;
    // Throws what nothing else could be read after; a list that breaks off is just not counted.
    errors.map(failureOf);
    return null;
  }
  // The graph itself has checked the shape.
  const { nodes, pageInfo } = connection as {
    nodes: readonly unknown[];
    pageInfo: { hasNextPage: boolean; endCursor: unknown };
  };
  return { nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}
