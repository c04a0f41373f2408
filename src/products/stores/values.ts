import { GatewayError } from '../../errors.ts';
import type { ProductMediaType } from '../../generated/enums.ts';
import { bestVideo, imageView, mediaUrl, type WireImage } from '../../wix/media.ts';
import { money } from '../../wix/money.ts';
import { richHtml, richText, type RichText } from '../../wix/rich-text.ts';
import type { WireProductV1, WireVariantV3 } from './wire.ts';

type MediaItemV1 = NonNullable<NonNullable<WireProductV1['media']>['items']>[number];

/** The prices of catalog V1 in the currency that Wix converts them to. */
export function convertedPrice(wire: NonNullable<WireProductV1['convertedPriceData']>) {
  const { currency, price, discountedPrice, pricePerUnit, formatted } = wire;
  return {
    price: money(price, currency),
    discountedPrice: money(discountedPrice, currency),
    pricePerUnit: money(pricePerUnit, currency),
    priceText: formatted?.price,
    discountedPriceText: formatted?.discountedPrice,
    pricePerUnitText: formatted?.pricePerUnit,
  };
}

/** From one amount to another, null where Wix has neither. */
export function moneyRange(min: unknown, max: unknown, currency: unknown) {
  const range = { min: money(min, currency), max: money(max, currency) };
  return range.min === null && range.max === null ? null : range;
}

/** A price beside the one that is struck through, as both catalogs mean it. */
export interface Prices {
  /** What is paid now. */
  readonly price: unknown;
  /** The higher price, null when nothing is reduced. */
  readonly compareAt: unknown;
}

/** Tells a reduced price from a full one; whatever is not above the price strikes nothing through. */
export function prices(price: unknown, higher: unknown): Prices {
  return {
    price,
    compareAt: price != null && higher != null && Number(higher) > Number(price) ? higher : null,
  };
}

/**
 * A list of Wix in the shape of the graph; null where Wix has none.
 * @throws GatewayError WIX_BAD_RESPONSE for anything but a list of objects
 */
export function mapList<T extends object, View>(
  list: readonly T[] | null | undefined,
  view: (item: T) => View,
): View[] | null {
  if (list == null) return null;
  if (!Array.isArray(list) || list.some((item: unknown) => typeof item !== 'object' || item === null))
    throw unexpected('a list of objects', list);
  return list.map(view);
}

/**
 * An object of Wix in the shape of the graph; null where Wix has none.
 * @throws GatewayError WIX_BAD_RESPONSE for anything but an object
 */
export function mapObject<T extends object, View>(
  value: T | null | undefined,
  view: (value: T) => View,
): View | null {
  if (value == null) return null;
  if (typeof value !== 'object' || Array.isArray(value)) throw unexpected('an object', value);
  return view(value);
}

/** A value of an enum as the graph spells it; the enum itself refuses one that it lacks. */
export function enumValue<Name extends string>(value: unknown): Name | null {
  // The graph's enums are checked when the answer is written: a value that is none becomes null with an error.
  return (typeof value === 'string' ? value.toUpperCase() : (value ?? null)) as Name | null;
}

/** An id as it is; ids are checked when the answer is written. */
export function idOf(value: string | null | undefined): string {
  return value as string;
}

/** A text as it is; an empty one where Wix has an empty one. */
export function text(value: unknown): string | null {
  // String fields are checked when the answer is written.
  return (value ?? null) as string | null;
}

export function image(wire: WireImage | null | undefined) {
  return mapObject(wire, imageView);
}

/** Rich text, or Wix's own HTML where the rich text did not come. */
export function formattedText(document: unknown, plain: unknown): RichText | null {
  return richText(document) ?? richHtml(plain);
}

export function dimensionsView(wire: NonNullable<WireProductV1['productDimensions']>) {
  const { length, width, height, unit } = wire;
  // Wix writes a missing measure as an empty text.
  return { length: length || null, width: width || null, height: height || null, unit };
}

/** The picture that stands for a media item of catalog V3: of a video, its still. */
export function pictureV3(media: WireVariantV3['media']) {
  return mapObject(media, ({ image: own, thumbnail, video, ...item }) => {
    const picture = own ?? thumbnail;
    if (picture != null || video == null) return imageView(picture ?? item);
    // Wix keeps a still of a video under the video's id.
    return imageView(typeof video.id === 'string' && video.id !== '' ? `${video.id}f000.jpg` : null);
  });
}

/** The picture that stands for a media item of catalog V1: of a video, its still. */
export function pictureV1(media: MediaItemV1 | null | undefined) {
  return mapObject(media, ({ id, image: own, thumbnail }) =>
    own == null ? imageView(thumbnail) : imageView({ ...own, id }),
  );
}

/** A media item of catalog V3. */
export function mediaViewV3(wire: NonNullable<WireVariantV3['media']>) {
  return {
    id: wire.id,
    type: wire.mediaType,
    url:
      mediaUrl(wire.url) ??
      mediaUrl(wire.image?.url ?? wire.image?.id) ??
      bestVideo(wire.video?.resolutions) ??
      mediaUrl(wire.video?.id, 'VIDEO'),
    altText: wire.altText ?? wire.image?.altText,
    title: wire.displayName,
    image: wire.video == null ? image(wire.image ?? wire) : null,
    videoFiles: mapList(wire.video?.resolutions, (file) => ({ ...file })),
    thumbnail: image(wire.thumbnail),
  };
}

/** A media item of catalog V1. */
export function mediaViewV1(wire: MediaItemV1) {
  return {
    id: wire.id,
    type: enumValue<ProductMediaType>(wire.mediaType),
    url: mediaUrl(wire.image?.url) ?? bestVideo(wire.video?.files),
    altText: wire.image?.altText,
    title: wire.title,
    image: mapObject(wire.image, (picture) => imageView({ ...picture, id: wire.id })),
    videoFiles: mapList(wire.video?.files, (file) => ({ ...file })),
    thumbnail: image(wire.thumbnail),
  };
}

function unexpected(wanted: string, value: unknown): GatewayError {
  return new GatewayError('WIX_BAD_RESPONSE', {
    message: `Wix sent ${Array.isArray(value) ? 'a list of something else' : `a ${typeof value}`} where its API promises ${wanted}.`,
  });
}
