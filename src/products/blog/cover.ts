import { imageView, type ImageView } from '../../wix/media.ts';
import type { WireDraft, WirePost } from './records.ts';

/** The one picture that stands for a post; null when it has none. The alternative text is the cover's own or the picture's. */
export function coverOf({
  media,
  heroImage,
}: Pick<WirePost | WireDraft, 'media' | 'heroImage'>): ImageView | null {
  const video = media?.wixMedia?.videoV2?.id;
  const cover =
    imageView(media?.wixMedia?.image) ??
    // Wix keeps a still of a video under the video's id.
    (typeof video === 'string' && video !== '' ? imageView(`${video}f000.jpg`) : null) ??
    imageView(media?.embedMedia?.thumbnail);
  if (cover === null) return imageView(heroImage);
  return { ...cover, altText: media?.altText ?? cover.altText };
}
