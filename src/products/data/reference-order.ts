/** A collection and those that its items refer to. */
export interface CollectionLinks {
  readonly id: string;
  readonly refersTo: readonly string[];
}

/** An order in which whatever is referred to comes first, and the references that no order can satisfy. */
export interface ReferenceOrder {
  readonly order: readonly string[];
  /** References that close a circle, as `from to`. */
  readonly circular: ReadonlySet<string>;
}

/**
 * Orders collections by their references. Of a circle, the reference that closes it is left for later; a collection that refers to itself is
 * the smallest circle. What refers to no collection of the list changes nothing.
 */
export function referenceOrder(collections: readonly CollectionLinks[]): ReferenceOrder {
  const links = new Map(collections.map(({ id, refersTo }) => [id, refersTo]));
  const open = new Set<string>();
  const done = new Set<string>();
  const circular = new Set<string>();
  const visit = (id: string): void => {
    open.add(id);
    for (const to of links.get(id) ?? []) {
      if (open.has(to)) circular.add(`${id} ${to}`);
      else if (links.has(to) && !done.has(to)) visit(to);
    }
    open.delete(id);
    done.add(id);
  };
  for (const { id } of collections) if (!done.has(id)) visit(id);
  return { order: [...done], circular };
}
