import type { GraphQLFormattedError, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { GatewayError } from '../errors.ts';
import type { AvailabilityStatus } from '../generated/enums.ts';
import type { WixPermission } from '../wix/api/permissions.ts';
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

/** A field of a list's records that Wix refuses: that it is null says nothing. */
export interface WithheldField {
  /** The root connection field. */
  readonly list: string;
  readonly field: string;
  /** Whether Wix sends it within the record, so that `raw` lacks it too. */
  readonly isInRaw: boolean;
  /** The permission that brings it, where one is known. */
  readonly permission: WixPermission | undefined;
  /** The note that says so. */
  readonly reason: string;
}

/** Collects what one answer must say beside its data. */
export class AnswerReport {
  readonly #skipped = new Map<string, SkippedProduct>();
  readonly #notes = new Set<string>();
  readonly #passing = new Set<string>();
  readonly #withheld = new Map<string, WithheldField>();
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

  /** Says how a list was read, such as again behind a cursor that had expired: who reads it to its proved end lacks nothing. */
  notePassing(text: string): void {
    this.#notes.add(text);
    this.#passing.add(text);
  }

  /** Names a field that is null because Wix refuses it, besides saying so. */
  withhold(field: WithheldField): void {
    this.note(field.reason);
    this.#withheld.set(`${field.list}.${field.field}`, field);
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

  /** Those of the notes that tell of the reading alone. */
  get passingNotes(): readonly string[] {
    return [...this.#passing];
  }

  get withheld(): readonly WithheldField[] {
    return [...this.#withheld.values()];
  }
}
