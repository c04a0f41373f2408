import { parser } from '@prometheus-io/lezer-promql';

/** A metric that a query asks for, with the labels that it names. */
export interface AskedMetric {
  readonly name: string;
  readonly labels: readonly { readonly name: string; readonly operator: string; readonly value: string }[];
}

/** What a query in Prometheus's language asks for. */
export interface Asked {
  readonly metrics: readonly AskedMetric[];
  /** Labels that it groups by. */
  readonly groups: readonly string[];
}

/**
 * Reads a query.
 * @throws Error where Prometheus would not understand it
 */
export function readPromql(query: string): Asked {
  const metrics: { name: string; labels: { name: string; operator: string; value: string }[] }[] = [];
  const groups: string[] = [];
  parser.parse(query).iterate({
    enter(node) {
      const text = query.slice(node.from, node.to);
      if (node.type.isError) throw new Error(`no PromQL at ${node.from}: ${query}`);
      if (node.name === 'VectorSelector') metrics.push({ name: '', labels: [] });
      const last = metrics.at(-1);
      if (node.name === 'Identifier' && node.node.parent?.name === 'VectorSelector' && last !== undefined)
        last.name = text;
      if (node.name === 'UnquotedLabelMatcher') {
        const [, name = '', operator = '', value = ''] = /^(\w+)\s*(=~|!~|!=|=)\s*"(.*)"$/s.exec(text) ?? [];
        last?.labels.push({ name, operator, value });
      }
      if (node.name === 'LabelName' && node.node.parent?.name === 'GroupingLabels') groups.push(text);
    },
  });
  return { metrics, groups };
}
