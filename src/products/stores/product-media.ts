import {
  bestVideo,
  imageView,
  mediaUrl,
  type ImageView,
  type MediaKind,
  type WireImage,
  type WireVideoFile,
} from '../../wix/media.ts';

/** A picture, or a media item of either catalog, which has one in it. */
interface WireMedia extends WireImage {
  /** In lower case in catalog V1. */
  readonly mediaType?: string | null;
  readonly image?: WireImage | string | null;
  readonly thumbnail?: WireImage | null;
  readonly video?: {
    readonly id?: string | null;
    readonly resolutions?: readonly WireVideoFile[] | null;
    readonly files?: readonly WireVideoFile[] | null;
  } | null;
}

/** What is no picture, as both catalogs call it. */
const NO_PICTURES: Readonly<Record<string, MediaKind>> = {
  VIDEO: 'VIDEO',
  video: 'VIDEO',
  audio: 'AUDIO',
  document: 'DOCUMENT',
  zip: 'DOCUMENT',
};

/** The picture that stands for a media item: of a video, its still. */
export function pictureOf({ image, thumbnail, video, ...item }: WireMedia): ImageView | null {
  // Pictures of catalog V1 have the id of their item.
  if (image != null) return imageView(typeof image === 'object' ? { id: item.id, ...image } : image);
  if (thumbnail != null) return imageView(thumbnail);
  // Wix keeps a still of a video under the video's id (docs/fidelity.md#video-stills).
  if (video != null) return imageView(video.id == null || video.id === '' ? null : `${video.id}f000.jpg`);
  return fileKind(item) === null ? imageView(item) : null;
}

/** A media item that is a picture; null for a video. */
export function ownPicture(media: WireMedia): ImageView | null {
  return media.video == null ? pictureOf({ ...media, thumbnail: null }) : null;
}

/** The address of a media item, of a video in the best of its sizes. */
export function addressOf(media: WireMedia): string | null {
  const { url, video, id } = media;
  const own = mediaUrl(url);
  if (own !== null) return own;
  if (video != null) return bestVideo(video.resolutions ?? video.files, video.id ?? id);
  const kind = fileKind(media);
  return kind === null ? (pictureOf(media)?.url ?? null) : mediaUrl(id, kind);
}

/** What a media item is that is no picture; null for one that is. */
function fileKind({ mediaType }: WireMedia): MediaKind | null {
  return NO_PICTURES[mediaType ?? ''] ?? null;
}
