import { GatewayError } from '../../errors.ts';
import { imageView, type ImageView, type WireImage } from '../../wix/media.ts';

/** Money as Wix Bookings sends it. */
interface WireMoney {
  readonly value?: unknown;
  readonly currency?: unknown;
}

/** An amount as the graph gives it out; the scalar checks it when the answer is written. */
export interface Amount {
  readonly amount: unknown;
  readonly currency: unknown;
}

/** Money of services; null where Wix has none. */
export function money(wire: WireMoney | null | undefined): Amount | null {
  return amount(wire?.value, wire?.currency);
}

/** An amount of an order, whose currency stands beside it; null where Wix has none. */
export function amount(value: unknown, currency: unknown): Amount | null {
  return value == null || value === '' ? null : { amount: value, currency };
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

/** The texts of a list of ids, for look-ups; what is no text is left out. */
export function idsOf(list: readonly unknown[] | null | undefined): string[] {
  return Array.isArray(list)
    ? list.filter((id: unknown): id is string => typeof id === 'string' && id !== '')
    : [];
}

/** A picture in the frame that Wix Bookings puts around each. */
export function picture(item: { readonly image?: WireImage | null } | null | undefined): ImageView | null {
  return viewOf(item, ({ image }) => imageView(image));
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** An id that names a record; null for what is none, and for the zeros that stand for the form that Wix brings. */
export function recordId(id: unknown): string | null {
  return typeof id === 'string' && GUID.test(id) && id !== NO_ID ? id : null;
}

function unfit(expected: string, value: unknown): GatewayError {
  const text = JSON.stringify(value) ?? String(value);
  return new GatewayError('WIX_BAD_RESPONSE', {
    message: `Wix sent ${text.length > 60 ? `${text.slice(0, 60)}…` : text} in the place of ${expected}.`,
  });
}
