/** An amount as the graph gives it out; the scalar checks it when the answer is written. */
export interface Amount {
  readonly amount: unknown;
  readonly currency: unknown;
}

/** An amount in a currency; null where Wix has none. */
export function money(amount: unknown, currency: unknown): Amount | null {
  return amount === null || amount === undefined || amount === '' ? null : { amount, currency };
}
