/** The name of a counter as everyone knows it: OpenMetrics has it without its end. */
export function withTotal(name: string): string {
  return name.endsWith('_total') ? name : `${name}_total`;
}

const END = '# EOF\n';

/** Texts in the format OpenMetrics as one. */
export function joined(texts: readonly string[]): string {
  return texts.map((text) => text.replace(END, '')).join('') + END;
}

/** Writes metrics in the older format of Prometheus: counters keep the end of their name, and there are no exemplars. */
export function prometheusText(openMetrics: string): string {
  const counters = new Set(
    [...openMetrics.matchAll(/^# TYPE (\S+) counter$/gm)].map(([, name]) => name ?? ''),
  );
  return openMetrics
    .replaceAll(/^# (?:HELP|TYPE) (\S+)/gm, (line, name: string) =>
      counters.has(name) ? withTotal(line) : line,
    )
    .replaceAll(/^(?!#)(.*?) # \{.*$/gm, '$1')
    .replace(END, '');
}
