import { posix } from 'node:path';

/** Texts of source files by their paths below the root of the repository. */
export type Sources = ReadonlyMap<string, string>;

/** One file that another imports, for its types alone or not; the name of a package where it is none of the sources. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The forms in which the formatter leaves static and dynamic imports and exports of others. */
const SPECIFIER = /(?:\bfrom|^import|\bimport\()\s*'([^']+)'/gm;

/** Every import of the sources. */
export function importsOf(sources: Sources): readonly Import[] {
  return [...sources].flatMap(([from, text]) =>
    [...text.matchAll(SPECIFIER)].map(([, specifier = '']) => ({
      from,
      to: specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier,
    })),
  );
}

/** Files that import each other in circles: each group once, in the order of their names. */
export function importCircles(imports: readonly Import[]): readonly (readonly string[])[] {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const reached = new Map([...targets.keys()].map((file) => [file, reachableFrom(file, targets)] as const));
  const groups = [...reached].flatMap(([file, below]) => {
    if (!below.has(file)) return [];
    return [[...below].filter((other) => reached.get(other)?.has(file) === true).toSorted()];
  });
  return [...new Map(groups.map((group) => [group.join(' '), group])).values()];
}

/** Files that a file imports, directly or not; itself only where it lies in a circle. */
function reachableFrom(file: string, targets: ReadonlyMap<string, readonly Import[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { to } of targets.get(next) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      waiting.push(to);
    }
  }
  return reached;
}
