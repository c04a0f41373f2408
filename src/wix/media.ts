/** A picture as the graph shows it. */
export interface ImageView {
  readonly id: string | null;
  readonly url: string | null;
  readonly width: unknown;
  readonly height: unknown;
  readonly altText: unknown;
}

/** The shapes in which Wix's products hold a picture. */
export interface WireImage {
  readonly id?: unknown;
  readonly url?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly altText?: unknown;
}

const IMAGE_HOST = 'https://static.wixstatic.com/media/';
const VIDEO_HOST = 'https://video.wixstatic.com/video/';
const DOCUMENT_HOST = 'https://static.wixstatic.com/ugd/';

/** `wix:image://v1/<id>/<name>#originWidth=..&originHeight=..`, and the same for other media (docs/fidelity.md#media). */
const WIX_URI = /^wix:(image|vector|video|document|audio):\/\/v1\/([^/#]+)(?:\/[^#]*)?(?:#(.*))?$/;
/** The id of a media file: an account's prefix, a name and an extension, all safe in an address. */
const MEDIA_ID = /^[\w.~%-]+\.[a-z0-9]{2,5}$/i;
const MEDIA_URL = /^https:\/\/static\.wixstatic\.com\/media\/([^/?#]+)/;

/**
 * The full `https` address of a media file.
 * @param reference an address, a `wix:image://` URI or a bare media id
 * @returns null when it is none of these
 */
export function mediaUrl(reference: unknown): string | null {
  if (typeof reference !== 'string' || reference === '') return null;
  if (/^https?:\/\//i.test(reference)) return reference.replace(/^http:/i, 'https:');
  if (reference.startsWith('//')) return `https:${reference}`;
  const uri = parseWixUri(reference);
  if (uri !== null) return uri.url;
  return MEDIA_ID.test(reference) ? IMAGE_HOST + reference : null;
}

/**
 * A picture in one shape, whichever Wix's was: an object with an address or an id, or a `wix:image://` URI.
 * @returns null when there is no picture
 */
export function imageView(image: WireImage | string | null | undefined): ImageView | null {
  if (image == null) return null;
  const wire: WireImage = typeof image === 'string' ? { url: image } : image;
  const reference = [wire.url, wire.id].find((value) => typeof value === 'string' && value !== '');
  const url = mediaUrl(reference);
  if (url === null) return null;
  const uri = typeof reference === 'string' ? parseWixUri(reference) : null;
  const id =
    typeof wire.id === 'string' && wire.id !== '' ? wire.id : (uri?.id ?? MEDIA_URL.exec(url)?.[1] ?? null);
  return {
    id: mediaId(id),
    url,
    width: wire.width ?? uri?.width ?? null,
    height: wire.height ?? uri?.height ?? null,
    altText: wire.altText ?? null,
  };
}

function mediaId(id: string | null): string | null {
  return id === null ? null : (parseWixUri(id)?.id ?? id);
}

interface WixUri {
  readonly id: string;
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
}

function parseWixUri(text: string): WixUri | null {
  const match = WIX_URI.exec(text);
  const [, kind, id, fragment] = match ?? [];
  if (kind === undefined || id === undefined) return null;
  const size = new URLSearchParams(fragment ?? '');
  return {
    id,
    url: urlOf(kind, id),
    width: positive(size.get('originWidth')),
    height: positive(size.get('originHeight')),
  };
}

function urlOf(kind: string, id: string): string {
  if (kind === 'video') return `${VIDEO_HOST}${id}/file`;
  if (kind === 'document' || kind === 'audio') return DOCUMENT_HOST + id;
  return IMAGE_HOST + id;
}

function positive(text: string | null): number | null {
  const value = Number(text);
  return text !== null && Number.isFinite(value) && value > 0 ? value : null;
}
