/** The files in src/ whose comments say that they rest on a statement of docs/fidelity.md, by its anchor; the statements themselves lie in src/assumptions. */
export function fidelityPlaces(
  sources: Iterable<readonly [path: string, text: string]>,
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, Set<string>>();
  for (const [path, text] of sources) {
    if (!path.startsWith('src/') || path.startsWith('src/assumptions/')) continue;
    for (const [, id = ''] of text.matchAll(/docs\/fidelity\.md#([\w-]+)/g))
      places.set(id, (places.get(id) ?? new Set()).add(path));
  }
  return new Map([...places].map(([id, paths]) => [id, [...paths]]));
}
