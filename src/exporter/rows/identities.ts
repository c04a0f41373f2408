import type { Scratch, ScratchTable } from '../bundle/scratch.ts';

/** Rows, and the identities that lead to other rows than their own. */
export class Rows {
  readonly #rows: ScratchTable<number>;
  readonly #byValues: ScratchTable<string>;
  readonly #aliases: ScratchTable<string>;
  readonly #writers: ScratchTable<string>;
  readonly #gone: ScratchTable<number>;

  constructor(scratch: Scratch) {
    this.#rows = scratch.table();
    this.#byValues = scratch.table();
    this.#aliases = scratch.table();
    this.#writers = scratch.table();
    this.#gone = scratch.table();
  }

  /**
   * @param values what rows that are one have in common; null where none are
   * @param writer the identity whose record its values are of; null for a row that was made only because it was missing
   */
  add(uuid: string, values: string | null, writer: string | null): void {
    this.#rows.add(uuid, 0);
    if (values !== null) this.#byValues.add(values, uuid);
    if (writer !== null) this.#writers.set(uuid, writer);
  }

  /** Takes a row for one whose record is gone, though others that are one with it are not. */
  release(uuid: string): void {
    this.#writers.set(uuid, '');
  }

  /** The identity whose record a row's values are of; null where there is none, so that those of the next that is one with it count. */
  writerOf(uuid: string): string | null {
    return this.#writers.get(uuid) || null;
  }

  /** Lets an identity lead to the row of another. */
  alias(uuid: string, row: string): void {
    this.#aliases.set(uuid, row);
  }

  /** Takes a row for one that is to be deleted: nothing leads to it any more. */
  forget(uuid: string): void {
    this.#gone.add(uuid, 0);
  }

  has(uuid: string): boolean {
    return this.#rows.has(uuid) && !this.#gone.has(uuid);
  }

  /** The row that an identity was merged into; null when it was not. */
  mergedInto(uuid: string): string | null {
    return this.#there(this.#aliases.get(uuid));
  }

  /** The row that has the values. */
  withValues(values: string): string | null {
    return this.#there(this.#byValues.get(values));
  }

  #there(uuid: string | undefined): string | null {
    return uuid === undefined || this.#gone.has(uuid) ? null : uuid;
  }
}

/** Records of one step at most. */
const RECORDS = 2 ** 32;

/** The place of a record among all that are exported, as a number: that of its step in the plan, then its own in the list. */
export function placeOf(step: number, record: number): number {
  return step * RECORDS + record;
}

/** What became of an identity that was asked for: the place of the record that makes its row or, as text, which other row it leads to. */
type Claim = number | string;

/** Which rows a bundle makes, beside those of earlier bundles. */
export class Identities {
  readonly #earlier: Rows | null;
  readonly #claims: ScratchTable<Claim>;
  readonly #byValues: ScratchTable<string>;
  readonly #leftOut: ScratchTable<number>;
  readonly #partly: ScratchTable<number>;
  readonly #unsent: ScratchTable<number>;

  constructor(scratch: Scratch, earlier: Rows | null) {
    this.#earlier = earlier;
    this.#claims = scratch.table();
    this.#byValues = scratch.table();
    this.#leftOut = scratch.table();
    this.#partly = scratch.table();
    this.#unsent = scratch.table();
  }

  /** Whether a record has asked for the row, so that no later one changes what becomes of it. */
  isSettled(uuid: string): boolean {
    return this.#claims.has(uuid);
  }

  /** Whether this bundle makes the row. */
  isMade(uuid: string): boolean {
    return typeof this.#claims.get(uuid) === 'number';
  }

  /** Whether the record at a place makes the row. */
  isMadeAt(uuid: string, place: number): boolean {
    return this.#claims.get(uuid) === place;
  }

  /** Whether an import has the row when that of a record comes: one that this bundle makes of an earlier record. */
  isSentBefore(uuid: string, place: number): boolean {
    const claim = this.#claims.get(uuid);
    return typeof claim === 'number' && claim < place && !this.#unsent.has(uuid);
  }

  /** Takes a row that this bundle makes for one that no import brings. */
  keep(uuid: string): void {
    this.#unsent.add(uuid, 0);
  }

  /** Takes a row for one of whose record not everything was read, so that what is not in it may be there. */
  readPartly(uuid: string): void {
    this.#partly.add(uuid, 0);
  }

  /** Whether this bundle makes the row, from all that its record has. */
  isWhole(uuid: string): boolean {
    return this.isMade(uuid) && !this.#partly.has(uuid);
  }

  /** Whether a row of this identity, or one that it leads to, is there. */
  has(uuid: string): boolean {
    const claim = this.#claims.get(uuid);
    if (typeof claim === 'number') return true;
    const row = (claim === undefined ? null : mergedInto(claim)) ?? this.#earlier?.mergedInto(uuid) ?? uuid;
    return this.isMade(row) || this.#earlier?.has(row) === true;
  }

  /** Takes an identity that the plan makes no row for. */
  leaveOut(uuid: string): void {
    this.#leftOut.add(uuid, 0);
  }

  isLeftOut(uuid: string): boolean {
    return this.#leftOut.has(uuid);
  }

  /** The row that an identity leads to: its own unless it was merged. */
  resolve(uuid: string): string {
    const claim = this.#claims.get(uuid);
    if (typeof claim === 'number') return uuid;
    return (claim === undefined ? null : mergedInto(claim)) ?? this.#earlier?.mergedInto(uuid) ?? uuid;
  }

  /**
   * Asks to make a row; the same record may ask again, and gets the same answer. A row of an earlier bundle that no other record writes is made
   * by the next one that is one with it: `isMadeAt` tells whether the record makes the row that is returned.
   * @param place that of the record
   * @param values what rows that are one have in common; null where none are
   * @param onlyMissing whether nothing is made where an earlier bundle has the row
   * @returns the row that the identity leads to: its own, or another with the same values; null where its own is there already
   */
  claim(uuid: string, place: number, values: string | null, onlyMissing: boolean): string | null {
    const before = this.#claims.get(uuid);
    if (before === place) return uuid;
    if (before !== undefined)
      return before === claimOf(mergedInto(before), place) ? mergedInto(before) : null;
    if (onlyMissing && this.#earlier?.has(uuid) === true) {
      this.#claims.add(uuid, claimOf(null, place));
      return null;
    }
    const same = values === null ? null : this.#withValues(values);
    const own = this.#ownRow(uuid);
    // A row that is there stays as it is where another one has these values: Insites has no second one with them.
    const isTaken = own !== null && same !== null && same !== own;
    const into = own ?? same ?? uuid;
    const isMade = !isTaken && (into === (own ?? uuid) || (!onlyMissing && this.#isFree(into)));
    if (isMade) this.#claims.add(into, place);
    if (!isMade || into !== uuid) this.#claims.add(uuid, claimOf(into, place));
    if (isMade && values !== null) this.#byValues.add(values, into);
    return into;
  }

  /** The row of an earlier bundle that an identity writes: its own, or one that it took over. */
  #ownRow(uuid: string): string | null {
    const earlier = this.#earlier;
    if (earlier?.has(uuid) === true) return uuid;
    const merged = earlier?.mergedInto(uuid) ?? null;
    return merged !== null && earlier?.writerOf(merged) === uuid ? merged : null;
  }

  /** The row that has values now. */
  #withValues(values: string): string | null {
    const made = this.#byValues.get(values);
    if (made !== undefined) return made;
    const row = this.#earlier?.withValues(values) ?? null;
    // One that is made again has others.
    return row === null || this.isMade(row) ? null : row;
  }

  /** Whether no record writes a row of an earlier bundle. */
  #isFree(row: string): boolean {
    const earlier = this.#earlier;
    return earlier?.has(row) === true && earlier.writerOf(row) === null && !this.#claims.has(row);
  }
}

/** A claim of a row that is another's, or of none. */
function claimOf(into: string | null, place: number): string {
  return `${into ?? ''} ${place}`;
}

function mergedInto(claim: Claim): string | null {
  return typeof claim === 'number' ? null : claim.slice(0, claim.indexOf(' ')) || null;
}
