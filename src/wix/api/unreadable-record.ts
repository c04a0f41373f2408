import { GatewayError, type ErrorDetails } from '../../errors.ts';

/** A record that Wix does not deliver or that cannot be read: the error that stands at its place in the list. */
export class UnreadableRecord extends GatewayError {
  readonly #details: ErrorDetails;

  constructor(details: ErrorDetails) {
    super('WIX_BAD_RESPONSE', { hint: HINT, ...details });
    this.name = 'UnreadableRecord';
    this.#details = details;
  }

  /** The same error with more of what is known about the record. */
  knowing(facts: Readonly<Record<string, unknown>>): UnreadableRecord {
    return new UnreadableRecord({
      ...this.#details,
      facts: { ...this.#details.facts, ...facts },
      cause: this,
    });
  }
}

/** A place in a list: a record, or the error that says why there is none. */
export type Slot<T> = T | UnreadableRecord;

/** Whether there is a record at a place. */
export function isRecord<T>(slot: Slot<T>): slot is T {
  return !(slot instanceof UnreadableRecord);
}

/**
 * The records of a read that is of no use without all of them.
 * @throws UnreadableRecord when one of them cannot be read
 */
export function wholeRecords<T>(slots: readonly Slot<T>[]): T[] {
  return slots.map((slot) => {
    if (isRecord(slot)) return slot;
    throw slot;
  });
}

const HINT =
  'The other records of the list are complete. Open the record in the Wix dashboard (its neighbours in the list tell which it is), mend or delete it there, and read the list again.';
