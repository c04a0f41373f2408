import type { JsonObject } from '../json.ts';
import { hash32, pickAt } from '../random.ts';
import { times, when } from '../vary.ts';
import type { ProductPlan } from './product-plan.ts';
import type { Shop } from './shop.ts';

const HOST = 'https://static.wixstatic.com';

/** wire: the id of an image is its file name on the media server. */
export function imageId(seed: number, serial: number, place: number): string {
  const parts = [1, 2, 3, 4].map((part) => hash32(seed, serial, place, part).toString(16).padStart(8, '0'));
  const kind = pickAt(['jpg', 'png', 'webp', 'jpeg'], hash32(serial, place));
  return `de3051_${parts.join('')}~mv2.${kind}`;
}

export function imageUrl(id: string): string {
  return `${HOST}/media/${id}`;
}

/** What is true of an image of a product, whichever catalog tells it. */
function pictureOf(shop: Shop, { serial, name }: ProductPlan, place: number) {
  const id = imageId(shop.seed, serial, place);
  const altText = place === 0 ? `${name} – „front“ & detail` : `View ${place + 1}`;
  return {
    id,
    url: imageUrl(id),
    ...(place % 2 === 0 ? { width: 2000 + (serial % 5) * 200, height: 1500 } : { width: 1080, height: 1920 }),
    // Some shops describe their pictures and some do not.
    altText: when(serial % 3 !== 1, altText),
    thumbnailUrl: `${imageUrl(id)}/v1/fit/w_50,h_50,q_90/file.jpg`,
  };
}

/** The video that shows how a product is made, in several sizes. */
function videoOf(shop: Shop, { serial }: ProductPlan) {
  const id = `de3051_${hash32(shop.seed, serial, 99).toString(16).padStart(32, '0')}`;
  const fileOf = (height: number) => ({
    url: `https://video.wixstatic.com/video/${id}/${height}p/mp4/file.mp4`,
    height,
    width: Math.round((height * 16) / 9),
    format: 'mp4',
  });
  return { id, fileOf, still: `${id}f000.jpg` };
}

/** V3: the media of a product in order: its images, and a video last where it has one. */
export function mediaItemsV3(shop: Shop, plan: ProductPlan): JsonObject[] {
  const images = times(plan.images, (place) => imageV3(shop, plan, place));
  return plan.hasVideo ? [...images, videoV3(shop, plan)] : images;
}

export function imageV3(shop: Shop, plan: ProductPlan, place: number): JsonObject {
  const { id, url, width, height, altText, thumbnailUrl } = pictureOf(shop, plan, place);
  const filename = `photo-${place + 1}.${id.split('.').at(-1) ?? ''}`;
  return {
    id,
    url,
    image: { id, url, height, width, altText, filename },
    altText,
    displayName: when(place === 0, `${plan.name.slice(0, 60)} front`),
    mediaType: 'IMAGE',
    thumbnail: { url: thumbnailUrl, height: 50, width: 50, altText },
    uploadId: shop.id('media', plan.serial * 64 + place),
  };
}

function videoV3(shop: Shop, plan: ProductPlan): JsonObject {
  const { id, fileOf, still } = videoOf(shop, plan);
  return {
    id,
    url: fileOf(1080).url,
    video: { id, resolutions: [1080, 720, 480].map(fileOf), filename: 'how-it-is-made.mp4' },
    displayName: 'How it is made',
    mediaType: 'VIDEO',
    thumbnail: { url: imageUrl(still), height: 1080, width: 1920 },
    uploadId: shop.id('media', plan.serial * 64 + 63),
  };
}

/** V1: the same media in the older shape. */
export function mediaV1(shop: Shop, plan: ProductPlan): JsonObject {
  const images = times(plan.images, (place): JsonObject => {
    const { id, url, width, height, altText, thumbnailUrl } = pictureOf(shop, plan, place);
    return {
      thumbnail: { url: thumbnailUrl, width: 50, height: 50 },
      mediaType: 'image',
      title: altText ?? '',
      image: { url: `${url}/v1/fit/w_${width},h_${height},q_90/file.jpg`, width, height, altText },
      id,
    };
  });
  const items = plan.hasVideo ? [...images, videoV1(shop, plan)] : images;
  return { mainMedia: items[0], items };
}

function videoV1(shop: Shop, plan: ProductPlan): JsonObject {
  const { id, fileOf, still } = videoOf(shop, plan);
  const files = [1080, 480].map((height) => ({ ...fileOf(height), altText: '' }));
  return {
    thumbnail: { url: imageUrl(still), width: 50, height: 28 },
    mediaType: 'video',
    title: 'How it is made',
    video: { files, stillFrameMediaId: still },
    id,
  };
}
