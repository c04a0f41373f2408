import type { GraphQLFormattedError, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { GatewayError } from '../errors.ts';
import type { AvailabilityStatus } from '../generated/enums.ts';
import type { ProductName } from './product-name.ts';
import { WrittenValues } from './written-values.ts';

/** Whether a product could be read, as every connection says it. */
export interface Availability {
  readonly status: AvailabilityStatus;
  readonly reason: string | null;
  readonly permission: string | null;
  readonly hint: string | null;
}

/** A product that an operation asked for and did not get. */
export interface SkippedProduct {
  readonly product: ProductName;
  readonly status: AvailabilityStatus;
  readonly permission: string | null;
  readonly hint: string | null;
}

/** Collects what one answer must say beside its data. */
export class AnswerReport {
  readonly #skipped = new Map<string, SkippedProduct>();
  readonly #notes = new Set<string>();
  readonly #flaws: GraphQLFormattedError[] = [];
  /** Values that are written as they came. */
  readonly written = new WrittenValues();
  /** The operation that is answered, once it is known. */
  operation: OperationDefinitionNode | undefined;

  /** Names a product whose connection is empty because it cannot be read: once for each permission that is missing. */
  skip(product: ProductName, availability: Availability): void {
    const { status, permission, hint } = availability;
    this.#skipped.set(`${product} ${permission ?? ''}`, { product, status, permission, hint });
  }

  /** Says something about the data that the reader must know, such as that hidden products are missing. */
  note(text: string): void {
    this.#notes.add(text);
  }

  /** Whether a field is written into the answer, and not into one of the gateway's own questions to its graph. */
  isOfAnswer({ operation }: GraphQLResolveInfo): boolean {
    return operation === this.operation;
  }

  /** Adds the error of a field that has a value all the same: one that is not whole. */
  flaw({ path: last }: GraphQLResolveInfo, { message, extensions }: GatewayError): void {
    const path: (string | number)[] = [];
    for (let place: typeof last | undefined = last; place !== undefined; place = place.prev)
      path.unshift(place.key);
    this.#flaws.push({ message, path, extensions });
  }

  get flaws(): readonly GraphQLFormattedError[] {
    return this.#flaws;
  }

  get skipped(): readonly SkippedProduct[] {
    return [...this.#skipped.values()];
  }

  get notes(): readonly string[] {
    return [...this.#notes];
  }
}
