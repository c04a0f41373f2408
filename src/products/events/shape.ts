import { GatewayError } from '../../errors.ts';

/** Money as Wix Events sends it. */
interface WireMoney {
  readonly value?: unknown;
  /** The older name of `value`. */
  readonly amount?: unknown;
  readonly currency?: unknown;
}

/** An amount as the graph gives it out; the scalar checks it when the answer is written. */
export interface Amount {
  readonly amount: unknown;
  readonly currency: unknown;
}

/** Money; null where Wix has none. */
export function money(wire: WireMoney | null | undefined): Amount | null {
  const amount = wire?.value ?? wire?.amount;
  return amount == null || amount === '' ? null : { amount, currency: wire?.currency };
}

/**
 * A list of Wix in the shape of the graph; null where Wix has none.
 * @throws GatewayError WIX_BAD_RESPONSE for anything but a list of objects
 */
export function eachOf<Item extends object, View>(
  list: readonly Item[] | null | undefined,
  view: (item: Item) => View,
): View[] | null {
  if (list == null) return null;
  if (!Array.isArray(list) || list.some((item: unknown) => typeof item !== 'object' || item === null))
    throw unfit('a list of objects', list);
  return list.map(view);
}

/** A list of Wix's objects as it is; null where Wix has none. */
export function listOf<Item extends object>(list: readonly Item[] | null | undefined): Item[] | null {
  return eachOf(list, (item) => item);
}

/**
 * An object of Wix in the shape of the graph; null where Wix has none.
 * @throws GatewayError WIX_BAD_RESPONSE for anything but an object
 */
export function viewOf<Wire extends object, View>(
  wire: Wire | null | undefined,
  view: (wire: Wire) => View,
): View | null {
  if (wire == null) return null;
  if (typeof wire !== 'object' || Array.isArray(wire)) throw unfit('an object', wire);
  return view(wire);
}

/** An object of Wix as it is; null where Wix has none. */
export function objectOf<Wire extends object>(wire: Wire | null | undefined): Wire | null {
  return viewOf(wire, (value) => value);
}

function unfit(expected: string, value: unknown): GatewayError {
  const text = JSON.stringify(value) ?? String(value);
  return new GatewayError('WIX_BAD_RESPONSE', {
    message: `Wix sent ${text.length > 60 ? `${text.slice(0, 60)}…` : text} in the place of ${expected}.`,
  });
}
