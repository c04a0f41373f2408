import { identityName, uuidV5 } from '../../mapping/index.ts';
import { UuidIndex, UuidList } from '../source/index.ts';

/** What came of a row's wish to be made. */
export type Claim =
  /** It is the first. */
  | { readonly kind: 'NEW' }
  /** The row of this identity is there already. */
  | { readonly kind: 'SAME' }
  /** Another row with the same values is there already; this identity leads to it. */
  | { readonly kind: 'MERGED'; readonly into: string };

/** Rows, and the identities that lead to other rows than their own. */
class Rows {
  readonly #rows = new UuidIndex();
  readonly #byValues = new UuidIndex();
  readonly #aliases = new UuidIndex();
  readonly #uuids = new UuidList();

  has(uuid: string): boolean {
    return this.#rows.has(uuid);
  }

  /** The row that an identity was merged into; null when it was not. */
  mergedInto(uuid: string): string | null {
    return this.#uuidAt(this.#aliases.get(uuid));
  }

  /** The row that has the values. */
  withValues(key: string): string | null {
    return this.#uuidAt(this.#byValues.get(key));
  }

  add(uuid: string, key: string | null): void {
    this.#rows.add(uuid);
    if (key !== null && !this.#byValues.has(key)) this.#byValues.add(key, this.#uuids.push(uuid));
  }

  alias(uuid: string, row: string): void {
    this.#aliases.add(uuid, this.#uuids.push(row));
  }

  #uuidAt(place: number | undefined): string | null {
    return place === undefined ? null : this.#uuids.at(place);
  }
}

/** The rows of earlier bundles. */
export class EarlierRows {
  readonly #rows = new Rows();
  readonly #gone = new UuidIndex();

  /** Takes over one line of a crosswalk. */
  add(identity: string, row: string, values: string | null): void {
    if (identity === row) this.#rows.add(row, keyOf(values));
    else this.#rows.alias(identity, row);
  }

  /** Takes a row for one that is to be deleted: nothing leads to it any more. */
  forget(uuid: string): void {
    this.#gone.add(uuid);
  }

  has(uuid: string): boolean {
    return this.#rows.has(uuid) && !this.#gone.has(uuid);
  }

  mergedInto(uuid: string): string | null {
    return this.#present(this.#rows.mergedInto(uuid));
  }

  withValues(key: string): string | null {
    return this.#present(this.#rows.withValues(key));
  }

  #present(uuid: string | null): string | null {
    return uuid !== null && this.#gone.has(uuid) ? null : uuid;
  }
}

/** Which rows a bundle makes, beside those of earlier bundles. */
export class Identities {
  readonly #earlier: EarlierRows | null;
  readonly #own = new Rows();
  readonly #claimed = new UuidIndex();
  readonly #leftOut = new UuidIndex();
  readonly #partly = new UuidIndex();

  constructor(earlier: EarlierRows | null) {
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
   */
  claim(uuid: string, values: string | null, onlyMissing: boolean): Claim {
    if (!this.#claimed.add(uuid) || (onlyMissing && this.#earlier?.has(uuid) === true))
      return { kind: 'SAME' };
    const key = keyOf(values);
    const into =
      this.#earlier?.mergedInto(uuid) ??
      (key === null ? null : (this.#own.withValues(key) ?? this.#earlier?.withValues(key) ?? null));
    if (into !== null && into !== uuid) {
      this.#own.alias(uuid, into);
      return { kind: 'MERGED', into };
    }
    this.#own.add(uuid, key);
    return { kind: 'NEW' };
  }
}

function keyOf(values: string | null): string | null {
  return values === null ? null : uuidV5(identityName('', 'values', values));
}
