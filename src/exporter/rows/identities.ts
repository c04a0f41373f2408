import { identityName, uuidV5 } from '../../mapping/index.ts';
import { UuidIndex, UuidList } from '../source/uuid-index.ts';

/** Rows, and the identities that lead to other rows than their own. */
export class Rows {
  readonly #rows = new UuidIndex();
  readonly #byValues = new UuidIndex();
  readonly #aliases = new UuidIndex();
  readonly #gone = new UuidIndex();
  readonly #uuids = new UuidList();

  /** @param values what rows that are one have in common; null where none are */
  add(uuid: string, values: string | null): void {
    this.#rows.add(uuid);
    const key = values === null ? null : keyOf(values);
    if (key !== null && !this.#byValues.has(key)) this.#byValues.add(key, this.#uuids.push(uuid));
  }

  /** Lets an identity lead to the row of another. */
  alias(uuid: string, row: string): void {
    this.#aliases.add(uuid, this.#uuids.push(row));
  }

  /** Takes a row for one that is to be deleted: nothing leads to it any more. */
  forget(uuid: string): void {
    this.#gone.add(uuid);
  }

  has(uuid: string): boolean {
    return this.#rows.has(uuid) && !this.#gone.has(uuid);
  }

  /** The row that an identity was merged into; null when it was not. */
  mergedInto(uuid: string): string | null {
    return this.#rowAt(this.#aliases.get(uuid));
  }

  /** The row that has the values. */
  withValues(values: string): string | null {
    return this.#rowAt(this.#byValues.get(keyOf(values)));
  }

  #rowAt(place: number | undefined): string | null {
    const uuid = place === undefined ? null : this.#uuids.at(place);
    return uuid === null || this.#gone.has(uuid) ? null : uuid;
  }
}

function keyOf(values: string): string {
  return uuidV5(identityName('', 'values', values));
}

/** Which rows a bundle makes, beside those of earlier bundles. */
export class Identities {
  readonly #earlier: Rows | null;
  readonly #own = new Rows();
  readonly #claimed = new UuidIndex();
  readonly #leftOut = new UuidIndex();
  readonly #partly = new UuidIndex();

  constructor(earlier: Rows | null) {
    this.#earlier = earlier;
  }

  /** Whether this bundle makes the row. */
  isMade(uuid: string): boolean {
    return this.#own.has(uuid);
  }

  /** Takes a row for one of whose record not everything was read, so that what is not in it may be there. */
  readPartly(uuid: string): void {
    this.#partly.add(uuid);
  }

  /** Whether this bundle makes the row, from all that its record has. */
  isWhole(uuid: string): boolean {
    return this.isMade(uuid) && !this.#partly.has(uuid);
  }

  /** Whether a row of this identity, or one that it leads to, is there. */
  has(uuid: string): boolean {
    const row = this.resolve(uuid);
    return this.#own.has(row) || this.#earlier?.has(row) === true;
  }

  /** Takes an identity that the plan makes no row for. */
  leaveOut(uuid: string): void {
    this.#leftOut.add(uuid);
  }

  isLeftOut(uuid: string): boolean {
    return this.#leftOut.has(uuid);
  }

  /** The row that an identity leads to: its own unless it was merged. */
  resolve(uuid: string): string {
    return this.#own.mergedInto(uuid) ?? this.#earlier?.mergedInto(uuid) ?? uuid;
  }

  /**
   * Asks to make a row.
   * @param values what rows that are one have in common; null where none are
   * @param onlyMissing whether nothing is made where an earlier bundle has the row
   * @returns the row that the identity leads to: its own, or another with the same values; null where its own is there already
   */
  claim(uuid: string, values: string | null, onlyMissing: boolean): string | null {
    if (!this.#claimed.add(uuid) || (onlyMissing && this.#earlier?.has(uuid) === true)) return null;
    const into =
      this.#earlier?.mergedInto(uuid) ??
      (values === null ? null : (this.#own.withValues(values) ?? this.#earlier?.withValues(values))) ??
      uuid;
    if (into === uuid) this.#own.add(uuid, values);
    else this.#own.alias(uuid, into);
    return into;
  }
}
