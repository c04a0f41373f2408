/**
 * Which parts of a record each field of the graph reads, where Wix leaves parts out unless they are named. `raw` shows all of them, and those that
 * are named for it alone.
 */
export type PartTable<Part extends string> = Readonly<Record<string, readonly Part[]>>;

/** A table of which part each field reads, from which fields read each part: names with spaces between. */
export function partTable<Part extends string>(
  fields: Readonly<Partial<Record<Part, string>>>,
): PartTable<Part> {
  // What an object is made of is all that it has.
  const pairs = (Object.entries(fields) as [Part, string][]).flatMap(([part, names]) =>
    names.split(' ').map((name) => ({ name, part })),
  );
  return Object.fromEntries(
    [...Map.groupBy(pairs, ({ name }) => name)].map(([name, some]) => [name, some.map(({ part }) => part)]),
  );
}

/** The parts that some fields need: in a fixed order, so that equal needs make equal requests. */
export function partsFor<Part extends string>(table: PartTable<Part>, selected: ReadonlySet<string>): Part[] {
  const names = selected.has('raw') ? Object.keys(table) : [...selected];
  return [...new Set(names.flatMap((name) => table[name] ?? []))].toSorted();
}
