import { media } from '@wix/sdk';
import { GatewayError } from '../errors.ts';

/** What a media file of Wix is. */
export type MediaKind = 'IMAGE' | 'VECTOR' | 'VIDEO' | 'AUDIO' | 'DOCUMENT';

/** A file, as far as what names it tells about it. */
export interface MediaFile {
  /** Null for files from elsewhere. */
  readonly kind: MediaKind | null;
  readonly id: string | null;
  /** Full `https` address of the file in its original size. */
  readonly url: string;
  /** Name of the file that was uploaded. */
  readonly name: string | null;
  /** Address of the still of a video. */
  readonly posterUrl: string | null;
  readonly width: number | null;
  readonly height: number | null;
  /** Seconds. */
  readonly duration: number | null;
}

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
  readonly src?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly altText?: unknown;
  readonly alt?: unknown;
}

/**
 * The full `https` address of a media file in its original size (docs/fidelity.md#media).
 * @param reference an address, a `wix:image://` identifier of any kind, with or without `wix:`, a path of the media server or a bare media id
 * @param kind what a bare id is the id of, where the place that it stands in tells
 * @returns null when it is none of these
 */
export function mediaUrl(reference: unknown, kind?: MediaKind): string | null {
  return mediaFile(reference, kind)?.url ?? null;
}

/** What a text says about the media file that it names; null when it names none. */
export function mediaFile(reference: unknown, kind?: MediaKind): MediaFile | null {
  if (typeof reference !== 'string') return null;
  const text = reference.trim();
  return fromIdentifier(text) ?? fromAddress(text) ?? fromPath(text) ?? fromId(text, kind);
}

/** Whether a text is one of Wix's identifiers of media, which no browser can follow. */
export function isMediaIdentifier(text: string): boolean {
  return IDENTIFIER.test(text.trim());
}

/**
 * The file of Wix that a text within HTML leads to, told by its identifier or its host alone: paths and bare ids are addresses of pages there.
 * @returns null for everything else
 */
export function hostedFile(text: string): MediaFile | null {
  const file = fromIdentifier(text.trim()) ?? fromAddress(text.trim());
  return file === null || file.kind === null ? null : file;
}

/**
 * A picture in one shape, whichever Wix's was: an object with an address or an id, or an identifier.
 * @returns null when there is no picture
 * @throws GatewayError WIX_BAD_RESPONSE when there is something that no picture can be told from
 */
export function imageView(image: WireImage | string | null | undefined): ImageView | null {
  if (image == null) return null;
  const wire: WireImage = typeof image === 'object' && !Array.isArray(image) ? image : { url: image };
  const reference = [wire.url, wire.src, wire.id].find((value) => value != null && value !== '');
  if (reference === undefined) return null;
  const file = mediaFile(reference);
  if (file === null)
    throw new GatewayError('WIX_BAD_RESPONSE', {
      message: `Wix sent ${JSON.stringify(reference).slice(0, 60)} in the place of a picture's address.`,
    });
  const ownId = typeof wire.id === 'string' && wire.id !== '' ? wire.id : null;
  return {
    id: ownId === null ? file.id : (fromIdentifier(ownId)?.id ?? ownId),
    url: file.url,
    width: wire.width ?? file.width,
    height: wire.height ?? file.height,
    altText: wire.altText ?? wire.alt ?? null,
  };
}

/** One size of a video as Wix's products list them. */
export interface WireVideoFile {
  readonly url?: unknown;
  readonly height?: unknown;
}

/**
 * The address of a video: of the best of its files, else of the one that Wix keeps under its id, else of a playlist, which is no file.
 * @param files null or empty where Wix lists none
 * @returns null where none of them is known
 */
export function bestVideo(
  files: readonly (WireVideoFile | null)[] | null | undefined,
  id: unknown,
): string | null {
  const sized = (Array.isArray(files) ? files : []).flatMap((file: WireVideoFile | null) => {
    const url = mediaUrl(file?.url);
    return url === null ? [] : [{ url, size: sizeOf(url, file), isFile: !PLAYLIST.test(url) }];
  });
  const best = sized.toSorted((a, b) => b.size - a.size);
  return best.find(({ isFile }) => isFile)?.url ?? mediaUrl(id, 'VIDEO') ?? best[0]?.url ?? null;
}

/** HLS and DASH name the parts of a video in several sizes. */
const PLAYLIST = /\.(?:m3u8|mpd)(?:[?#]|$)/i;

/** What sizes are compared by: the height in pixels, which the address tells where Wix does not. */
function sizeOf(url: string, file: WireVideoFile | null): number {
  return Number(file?.height ?? 0) || Number(/\/(\d+)p\//.exec(url)?.[1] ?? 0);
}

/**
 * `wix:image://v1/<id>/<name>#originWidth=..`, and the same for other media; files have a folder `ugd` in front of the id
 * (docs/fidelity.md#media-forms).
 */
const IDENTIFIER =
  /^(?:wix:)?(image|vector|video|audio|document):\/\/v1\/(?:ugd\/)?(?!ugd(?:[/?#]|$))([^/?#\s]+)(?:\?[^/#]*)?(?:\/([^#]*))?(?:#(.*))?$/is;

/** The SDK's helpers write the addresses (docs/fidelity.md#file-hosts). Their names, alternative texts and posters are made up where the identifier has none. */
const ADDRESS_OF: Readonly<Record<MediaKind, (id: string) => string>> = {
  IMAGE: (id) => media.getImageUrl(`wix:image://v1/${id}`).url,
  VECTOR: (id) => media.getShapeUrl(`wix:image://v1/${id}`).url,
  VIDEO: (id) => media.getVideoUrl(`wix:video://v1/${id}`).url,
  AUDIO: (id) => media.getAudioUrl(`wix:audio://v1/${id}`).url,
  DOCUMENT: (id) => media.getDocumentUrl(`wix:document://v1/${id}`).url,
};

function fromIdentifier(text: string): MediaFile | null {
  const [, word = '', id, path = '', fragment = ''] = IDENTIFIER.exec(text) ?? [];
  if (id === undefined) return null;
  // The pattern has the words of the kinds.
  const kind = word.toUpperCase() as MediaKind;
  // Old items have the size in front of the name: `image://v1/<id>/<width>_<height>/<name>`.
  const [, width, height, rest] = /^(\d+)_(\d+)(?:\/(.*))?$/s.exec(path) ?? [];
  const name = decoded(width === undefined ? path : (rest ?? ''));
  const facts = new URLSearchParams(fragment);
  const poster = facts.get('posterUri');
  return {
    ...bare(kind, id),
    name: name === '' ? null : name,
    posterUrl: poster === null ? null : mediaUrl(poster, 'IMAGE'),
    width: positive(facts.get('originWidth') ?? width),
    height: positive(facts.get('originHeight') ?? height),
    duration: positive(facts.get('duration')),
  };
}

/** Where each kind lies on the hosts of Wix. */
const HOSTED: readonly (readonly [MediaKind, RegExp])[] = [
  ['IMAGE', /^https:\/\/static\.wixstatic\.com\/media\/([^/?#]+)/i],
  ['VECTOR', /^https:\/\/static\.wixstatic\.com\/shapes\/([^/?#]+)/i],
  ['VIDEO', /^https:\/\/video\.wixstatic\.com\/video\/([^/?#]+)/i],
  ['AUDIO', /^https:\/\/static\.wixstatic\.com\/mp3\/([^/?#]+)/i],
  [
    'DOCUMENT',
    /^https:\/\/(?:(?:docs|static)\.wixstatic|[\w-]+\.(?:usrfiles|filesusr))\.com\/ugd\/([^/?#]+)/i,
  ],
];

/** What stands behind the id of a picture that Wix makes smaller on the way. */
const RESIZED = /^(https:\/\/static\.wixstatic\.com\/media\/[^/?#]+)\/v1\/(?:fit|fill)\/.*$/is;

/** Sites show documents under their own domain too, which leads elsewhere after the move (docs/fidelity.md#file-hosts). */
const ON_SITE = /^(?:(?:https?:)?\/\/[^/?#\s]+)?\/_files\/ugd\/([^/?#\s]+)/i;

function fromAddress(text: string): MediaFile | null {
  const onSite = ON_SITE.exec(text)?.[1];
  if (onSite !== undefined) return bare('DOCUMENT', onSite);
  const [, rest] =
    /^(?:https?:)?\/\/(.+)$/is.exec(text) ??
    /^((?:static|video|docs)\.wixstatic\.com\/.+)$/is.exec(text) ??
    [];
  if (rest === undefined || !URL.canParse(`https://${rest}`)) return null;
  const url = `https://${rest}`.replace(RESIZED, '$1');
  for (const [kind, pattern] of HOSTED) {
    const id = pattern.exec(url)?.[1];
    if (id !== undefined) return { ...bare(kind, id), url };
  }
  return { ...NOTHING, kind: null, id: null, url };
}

/** The folders of Wix's media server. */
const FOLDERS: Readonly<Record<string, MediaKind>> = {
  media: 'IMAGE',
  shapes: 'VECTOR',
  video: 'VIDEO',
  mp3: 'AUDIO',
  ugd: 'DOCUMENT',
};

/** `media/<id>`, `ugd/<id>`, `video/<id>/<resolution>/mp4/file.mp4` and the like, as rich content has them. */
function fromPath(text: string): MediaFile | null {
  const [, folder = '', id, below] =
    /^\/?(media|shapes|video|mp3|ugd)\/([^/?#\s]+)(\/[^?#\s]*)?(?:[?#].*)?$/s.exec(text) ?? [];
  const kind = FOLDERS[folder];
  if (id === undefined || kind === undefined) return null;
  const file = bare(kind, id);
  return kind === 'VIDEO' && below !== undefined
    ? { ...file, url: file.url.replace(/\/file$/, below) }
    : file;
}

const EXTENSIONS: readonly (readonly [MediaKind, RegExp])[] = [
  ['IMAGE', /^(?:jpe?g|jpe|jfif|png|gif|webp|avif|bmp|tiff?|heic|ico)$/i],
  ['VECTOR', /^svg$/i],
  ['AUDIO', /^(?:mp3|wav|m4a|aac|flac|oga|ogg)$/i],
  ['DOCUMENT', /^(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|csv|epub|zip|rar|7z)$/i],
];

/** An id without an extension, as videos have them; a word alone is none. */
const BARE_ID = /^(?=.*[_~\d-])\w[\w~-]*$/;

/** A bare id: its extension tells what it is where its place does not. */
function fromId(text: string, known: MediaKind | undefined): MediaFile | null {
  const [, extension] = /^\w[\w.~%-]*?(?:\.([a-z0-9]{2,5}))?$/i.exec(text) ?? [];
  if (extension === undefined) return known !== undefined && BARE_ID.test(text) ? bare(known, text) : null;
  const kind = known ?? EXTENSIONS.find(([, pattern]) => pattern.test(extension))?.[0];
  return kind === undefined ? null : bare(kind, text);
}

const NOTHING = { name: null, posterUrl: null, width: null, height: null, duration: null };

function bare(kind: MediaKind, id: string): MediaFile {
  return { ...NOTHING, kind, id, url: ADDRESS_OF[kind](id) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function positive(text: string | null | undefined): number | null {
  const value = Number(text ?? undefined);
  return Number.isFinite(value) && value > 0 ? value : null;
}
