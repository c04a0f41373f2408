import { locatedError, type FieldNode, type GraphQLError } from 'graphql';

/** A place in an answer: the way up from it. The same shape as the `path` that resolvers are given. */
export interface Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
  /** The object type that a field belongs to; undefined for the place of an item in a list. */
  readonly typename: string | undefined;
}

/** The errors of the fields of one operation. */
export class FieldErrors {
  readonly #errors: GraphQLError[] = [];
  /** Places that are null because of an error, each as a text. */
  readonly #nulled = new Set<string>();

  /** In the order in which they were raised. */
  get all(): readonly GraphQLError[] {
    return this.#errors;
  }

  /** Adds the error because of which a place is null, unless the place is not in the answer: something around it is null already. */
  add(error: GraphQLError, place: Path | undefined): void {
    for (let around = place; around !== undefined; around = around.prev)
      if (this.#nulled.has(textOf(around))) return;
    if (this.#nulled.has('')) return;
    this.#nulled.add(textOf(place));
    this.#errors.push(error);
  }
}

/** An error that says at which fields of the document, and where in the answer, it was raised. */
export function errorAt(raw: unknown, nodes: readonly FieldNode[], place: Path): GraphQLError {
  return locatedError(raw, nodes, stepsTo(place));
}

function textOf(place: Path | undefined): string {
  return place === undefined ? '' : stepsTo(place).join('.');
}

function stepsTo(place: Path): (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at: Path | undefined = place; at !== undefined; at = at.prev) steps.unshift(at.key);
  return steps;
}
