// Cursors are written when they are asked for. By classes: what the getters of an object literal see is kept until the whole heap is collected, which
// here is all of a page.

/** A record with its cursor. */
export class LazyEdge<T> {
  readonly node: T;
  readonly #cursor: () => string;

  constructor(node: T, cursor: () => string) {
    this.node = node;
    this.#cursor = cursor;
  }

  get cursor(): string {
    return this.#cursor();
  }
}

/** Where a page begins and ends. */
export class LazyPageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #start: () => string | null;
  readonly #end: () => string | null;

  constructor(
    has: { readonly next: boolean; readonly previous: boolean },
    start: () => string | null,
    end: () => string | null,
  ) {
    this.hasNextPage = has.next;
    this.hasPreviousPage = has.previous;
    this.#start = start;
    this.#end = end;
  }

  get startCursor(): string | null {
    return this.#start();
  }

  get endCursor(): string | null {
    return this.#end();
  }
}
