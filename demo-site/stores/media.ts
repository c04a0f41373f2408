import { hash32, imageFile, imageUrl, resolutionsOf, times, when, type JsonObject } from '../making.ts';
import type { ProductPlan } from './product-plan.ts';

/** V3: the media of a product in order: its images, and a video last where it has one. */
export function mediaV3(plan: ProductPlan): JsonObject[] {
  return [...imagesV3(plan), ...(plan.hasVideo ? [videoV3(plan)] : [])];
}

const imagesV3 = (plan: ProductPlan) => times(plan.images, (place) => imageV3(plan, place));

export function imageV3({ shop, n, name }: ProductPlan, place: number) {
  const { id, url } = imageFile(shop.seed, n, place);
  const isEven = place % 2 === 0;
  // Some shops describe their pictures and some do not.
  const altText = when(n % 3 !== 1, place === 0 ? `${name} – „front“ & detail` : `View ${place + 1}`);
  return {
    id,
    url,
    image: {
      id,
      url,
      height: isEven ? 1500 : 1920,
      width: isEven ? 2000 + (n % 5) * 200 : 1080,
      altText,
      filename: `photo-${place + 1}.${id.split('.').at(-1) ?? ''}`,
    },
    altText,
    displayName: when(place === 0, `${name.slice(0, 60)} front`),
    mediaType: 'IMAGE',
    thumbnail: { url: `${url}/v1/fit/w_50,h_50,q_90/file.jpg`, height: 50, width: 50, altText },
    uploadId: shop.id('media', n * 64 + place),
  };
}

/** The video that shows how a product is made, in several sizes. */
function videoV3({ shop, n }: ProductPlan) {
  const id = `de3051_${hash32(shop.seed, n, 99).toString(16).padStart(32, '0')}`;
  const resolutions = resolutionsOf(id, 1080, 720, 480);
  return {
    id,
    url: resolutions[0]?.url,
    video: { id, resolutions, filename: 'how-it-is-made.mp4' },
    displayName: 'How it is made',
    mediaType: 'VIDEO',
    thumbnail: { url: imageUrl(`${id}f000.jpg`), height: 1080, width: 1920 },
    uploadId: shop.id('media', n * 64 + 63),
  };
}

/** V1: the media of something, with the first as the main one. */
export const listedV1 = (items: readonly JsonObject[]): JsonObject => ({ mainMedia: items[0], items });

/** V1: the same media of a product in the older shape. */
export function mediaV1(plan: ProductPlan): JsonObject {
  const images = imagesV3(plan).map(({ id, url, image: { width, height, altText }, thumbnail }) => ({
    thumbnail: { ...thumbnail, altText: undefined },
    mediaType: 'image',
    title: altText ?? '',
    image: { url: `${url}/v1/fit/w_${width},h_${height},q_90/file.jpg`, width, height, altText },
    id,
  }));
  return listedV1([...images, ...(plan.hasVideo ? [videoV1(plan)] : [])]);
}

function videoV1(plan: ProductPlan): JsonObject {
  const { id, displayName, video, thumbnail } = videoV3(plan);
  const files = video.resolutions.filter(({ height }) => height !== 720);
  return {
    thumbnail: { url: thumbnail.url, width: 50, height: 28 },
    mediaType: 'video',
    title: displayName,
    video: { files: files.map((file) => ({ ...file, altText: '' })), stillFrameMediaId: `${id}f000.jpg` },
    id,
  };
}
