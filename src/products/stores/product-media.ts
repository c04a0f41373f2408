import {
  bestVideo,
  imageView,
  mediaUrl,
  type ImageView,
  type WireImage,
  type WireVideoFile,
} from '../../wix/media.ts';

/** A picture, or a media item of either catalog, which has one in it. */
interface WireMedia extends WireImage {
  /** In lower case in catalog V1. */
  readonly mediaType?: string | null;
  readonly image?: WireImage | null;
  readonly thumbnail?: WireImage | null;
  readonly video?: {
    readonly id?: string | null;
    readonly resolutions?: readonly WireVideoFile[] | null;
    readonly files?: readonly WireVideoFile[] | null;
  } | null;
}

/** Files that only catalog V1 has among its media. */
const NO_PICTURES: ReadonlySet<unknown> = new Set(['audio', 'document', 'zip']);

/** The picture that stands for a media item: of a video, its still. */
export function pictureOf({ image, thumbnail, video, ...item }: WireMedia): ImageView | null {
  // Pictures of catalog V1 have the id of their item.
  if (image != null) return imageView({ id: item.id, ...image });
  if (thumbnail != null) return imageView(thumbnail);
  // Wix keeps a still of a video under the video's id (docs/fidelity.md#video-stills).
  if (video != null) return imageView(video.id == null || video.id === '' ? null : `${video.id}f000.jpg`);
  return NO_PICTURES.has(item.mediaType) ? null : imageView(item);
}

/** A media item that is a picture; null for a video. */
export function ownPicture(media: WireMedia): ImageView | null {
  return media.video == null ? pictureOf({ ...media, thumbnail: null }) : null;
}

/** The address of a media item, of a video in the best of its sizes. */
export function addressOf({ url, image, video }: WireMedia): string | null {
  return (
    mediaUrl(url) ??
    mediaUrl(image?.url ?? image?.id) ??
    bestVideo(video?.resolutions ?? video?.files) ??
    mediaUrl(video?.id, 'VIDEO')
  );
}
