import type { MigrationRisk } from '../generated/resolvers.ts';

const WEIGHTS: readonly MigrationRisk['severity'][] = ['CRITICAL', 'WARNING', 'INFO'];

/** Writes the risks for people: the heaviest first, and what several lists share once. */
export function risksMarkdown(risks: readonly MigrationRisk[]): string {
  const groups = [...Map.groupBy(risks, ({ code, message }) => `${code} ${message}`).values()];
  return groups
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ first, group }];
    })
    .toSorted((a, b) => WEIGHTS.indexOf(a.first.severity) - WEIGHTS.indexOf(b.first.severity))
    .map(({ first, group }) => {
      const { code, severity, message, advice } = first;
      return `- **${severity.toLowerCase()}, ${code}${howMany(group)}.** ${message} ${advice}`;
    })
    .join('\n');
}

function howMany(group: readonly MigrationRisk[]): string {
  const counts = group.flatMap(({ count }) => count ?? []);
  const sum = counts.reduce((total, count) => total + count, 0);
  const words = [
    ...(counts.length === 0 ? [] : [String(sum)]),
    ...(group.length === 1 ? [] : [`in ${group.length} lists`]),
  ];
  return words.length === 0 ? '' : ` (${words.join(' ')})`;
}
