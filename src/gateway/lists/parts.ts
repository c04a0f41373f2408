/**
 * Which parts of a record each field of the graph reads, where Wix leaves parts out unless they are named. `raw` shows all of them, and those that
 * are named for it alone.
 */
export type PartTable<Part extends string> = Readonly<Record<string, readonly Part[]>>;

/** The parts that some fields need: in a fixed order, so that equal needs make equal requests. */
export function partsFor<Part extends string>(table: PartTable<Part>, selected: ReadonlySet<string>): Part[] {
  const names = selected.has('raw') ? Object.keys(table) : [...selected];
  return [...new Set(names.flatMap((name) => table[name] ?? []))].toSorted();
}
