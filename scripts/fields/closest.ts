/** The names that are most like another, the closest first. */
export function closest(name: string, names: readonly string[], count = 5): string[] {
  const wanted = pairsOf(name);
  const likeness = (other: string): number => {
    const pairs = pairsOf(other);
    const shared = pairs.filter((pair) => wanted.includes(pair)).length;
    return (2 * shared) / (wanted.length + pairs.length);
  };
  return names
    .map((other) => ({ other, like: likeness(other) }))
    .toSorted((a, b) => b.like - a.like)
    .slice(0, count)
    .map(({ other }) => other);
}

/** The pairs of letters that follow each other, with the beginning and the end (Dice's coefficient is taken over them). */
function pairsOf(name: string): string[] {
  const text = `^${name.toLowerCase()}$`;
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}
