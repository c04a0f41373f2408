import { GatewayError } from '../../errors.ts';

/** A part of an order or checkout with the currency of its amounts: Wix names it once, at the top. */
export interface Priced<Wire> {
  readonly wire: Wire;
  /** ISO 4217 code, or what Wix sent in its place. */
  readonly currency: string | null | undefined;
  /** ISO 4217 code of converted amounts; only checkouts have them. */
  readonly conversionCurrency: string | null | undefined;
}

/** An amount as the graph gives it out; the scalar checks it when the answer is written. */
export interface Amount {
  readonly amount: unknown;
  readonly currency: string | null | undefined;
}

/** An amount as Wix sends it. */
interface WirePrice {
  readonly amount?: string | null;
  readonly convertedAmount?: string | null;
}

type FieldsOf<Name extends string, Value> = { readonly [Key in Name]?: Value };

type PlainResolvers<Name extends string> = {
  [Key in Name]: <Wire extends FieldsOf<Key, unknown>>(parent: Priced<Wire>) => Wire[Key];
};

/** Resolvers of fields that hand on what Wix sent under the same name. */
export function plain<Name extends string>(...names: readonly Name[]): PlainResolvers<Name> {
  return each(names, (name) => (parent: Priced<FieldsOf<string, unknown>>) => parent.wire[name]);
}

type MoneyResolvers<Name extends string> = {
  [Key in Name]: (parent: Priced<FieldsOf<Key, WirePrice | null>>) => Amount | null;
};

/** Resolvers of fields that hold an amount in the currency of the order. */
export function money<Name extends string>(...names: readonly Name[]): MoneyResolvers<Name> {
  return each(
    names,
    (name) => (parent: Priced<FieldsOf<string, WirePrice | null>>) => amountOf(parent, parent.wire[name]),
  );
}

type PartResolvers<Name extends string> = {
  [Key in Name]: <Part extends object>(parent: Priced<FieldsOf<Key, Part | null>>) => Priced<Part> | null;
};

/** Resolvers of fields that hold an object with amounts in it. */
export function part<Name extends string>(...names: readonly Name[]): PartResolvers<Name> {
  return each(
    names,
    (name) => (parent: Priced<FieldsOf<string, object | null>>) => partOf(parent, parent.wire[name]),
  );
}

type PartsResolvers<Name extends string> = {
  [Key in Name]: <Part extends object>(
    parent: Priced<FieldsOf<Key, readonly Part[] | null>>,
  ) => Priced<Part>[] | null;
};

/** Resolvers of fields that hold a list of objects with amounts in them. */
export function parts<Name extends string>(...names: readonly Name[]): PartsResolvers<Name> {
  return each(
    names,
    (name) => (parent: Priced<FieldsOf<string, readonly object[] | null>>) =>
      partsOf(parent, parent.wire[name]),
  );
}

/** An amount in the currency of the order or of the shop; null where Wix has none. */
export function amountOf(parent: Priced<unknown>, price: WirePrice | null | undefined): Amount | null {
  const amount = price?.amount;
  return amount == null || amount === '' ? null : { amount, currency: parent.currency };
}

/** An amount in the currency that the buyer of a checkout saw; null where Wix has none. */
export function convertedAmountOf(
  parent: Priced<unknown>,
  price: WirePrice | null | undefined,
): Amount | null {
  const amount = price?.convertedAmount;
  return amount == null || amount === '' ? null : { amount, currency: parent.conversionCurrency };
}

/**
 * An object of Wix's with the currency of its parent.
 * @throws GatewayError WIX_BAD_RESPONSE when it is no object
 */
export function partOf<Part extends object>(
  parent: Priced<unknown>,
  value: Part | null | undefined,
): Priced<Part> | null {
  if (value == null) return null;
  if (typeof value !== 'object' || Array.isArray(value)) throw unfit('an object', value);
  return { wire: value, currency: parent.currency, conversionCurrency: parent.conversionCurrency };
}

/**
 * A list of Wix's objects with the currency of their parent.
 * @throws GatewayError WIX_BAD_RESPONSE when it is no list of objects
 */
export function partsOf<Part extends object>(
  parent: Priced<unknown>,
  values: readonly Part[] | null | undefined,
): Priced<Part>[] | null {
  if (values == null) return null;
  if (!Array.isArray(values)) throw unfit('a list', values);
  return values.map((item: Part | null) => partOf(parent, item) ?? refuse(unfit('an object', item)));
}

function unfit(expected: string, value: unknown): GatewayError {
  const text = JSON.stringify(value) ?? String(value);
  return new GatewayError('WIX_BAD_RESPONSE', {
    message: `Wix sent ${text.length > 60 ? `${text.slice(0, 60)}…` : text} in the place of ${expected}.`,
  });
}

function refuse(error: GatewayError): never {
  throw error;
}

/** An object with the same kind of value under each name. */
function each<Name extends string, Result extends Record<Name, unknown>>(
  names: readonly Name[],
  make: (name: Name) => unknown,
): Result {
  // The value under each name is what `make` gives for it; TypeScript cannot relate a list of names to an object's keys.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Result;
}
