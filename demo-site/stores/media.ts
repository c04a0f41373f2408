import type { JsonObject } from '../json.ts';
import { hash32 } from '../random.ts';
import type { ProductPlan } from './product-plan.ts';
import type { Shop } from './shop.ts';

const HOST = 'https://static.wixstatic.com';
const KINDS = ['jpg', 'png', 'webp', 'jpeg'];

/** wire: the id of an image is its file name on the media server. */
export function imageId(seed: number, serial: number, place: number): string {
  const parts = [1, 2, 3, 4].map((part) => hash32(seed, serial, place, part).toString(16).padStart(8, '0'));
  return `de3051_${parts.join('')}~mv2.${KINDS[hash32(serial, place) % KINDS.length] ?? 'jpg'}`;
}

export function imageUrl(id: string): string {
  return `${HOST}/media/${id}`;
}

function sizeOf(serial: number, place: number): { width: number; height: number } {
  return place % 2 === 0 ? { width: 2000 + (serial % 5) * 200, height: 1500 } : { width: 1080, height: 1920 };
}

/** V3: the media of a product in order: its images, and a video last where it has one. */
export function mediaItemsV3(shop: Shop, plan: ProductPlan): JsonObject[] {
  const items = Array.from({ length: plan.images }, (_, place) => imageV3(shop, plan, place));
  if (plan.hasVideo) items.push(videoV3(shop, plan));
  return items;
}

export function imageV3(shop: Shop, plan: ProductPlan, place: number): JsonObject {
  const id = imageId(shop.seed, plan.serial, place);
  const { width, height } = sizeOf(plan.serial, place);
  const altText = altTextOf(plan, place);
  return {
    id,
    url: imageUrl(id),
    image: {
      id,
      url: imageUrl(id),
      height,
      width,
      altText,
      filename: `photo-${place + 1}.${id.split('.').at(-1) ?? ''}`,
    },
    altText,
    displayName: place === 0 ? `${plan.name.slice(0, 60)} front` : undefined,
    mediaType: 'IMAGE',
    thumbnail: { url: `${imageUrl(id)}/v1/fit/w_50,h_50,q_90/file.jpg`, height: 50, width: 50, altText },
    uploadId: shop.id('media', plan.serial * 64 + place),
  };
}

function videoV3(shop: Shop, plan: ProductPlan): JsonObject {
  const id = `de3051_${hash32(shop.seed, plan.serial, 99).toString(16).padStart(32, '0')}`;
  return {
    id,
    url: `https://video.wixstatic.com/video/${id}/1080p/mp4/file.mp4`,
    video: {
      id,
      resolutions: [1080, 720, 480].map((height) => ({
        url: `https://video.wixstatic.com/video/${id}/${height}p/mp4/file.mp4`,
        height,
        width: Math.round((height * 16) / 9),
        format: 'mp4',
      })),
      filename: 'how-it-is-made.mp4',
    },
    displayName: 'How it is made',
    mediaType: 'VIDEO',
    thumbnail: { url: `${HOST}/media/${id}f000.jpg`, height: 1080, width: 1920 },
    uploadId: shop.id('media', plan.serial * 64 + 63),
  };
}

/** V1: the same media in the older shape. */
export function mediaV1(shop: Shop, plan: ProductPlan): JsonObject {
  const items = Array.from({ length: plan.images }, (_, place): JsonObject => {
    const id = imageId(shop.seed, plan.serial, place);
    const { width, height } = sizeOf(plan.serial, place);
    return {
      thumbnail: { url: `${imageUrl(id)}/v1/fit/w_50,h_50,q_90/file.jpg`, width: 50, height: 50 },
      mediaType: 'image',
      title: altTextOf(plan, place) ?? '',
      image: {
        url: `${imageUrl(id)}/v1/fit/w_${width},h_${height},q_90/file.jpg`,
        width,
        height,
        altText: altTextOf(plan, place),
      },
      id,
    };
  });
  if (plan.hasVideo) {
    const id = `de3051_${hash32(shop.seed, plan.serial, 99).toString(16).padStart(32, '0')}`;
    items.push({
      thumbnail: { url: `${HOST}/media/${id}f000.jpg`, width: 50, height: 28 },
      mediaType: 'video',
      title: 'How it is made',
      video: {
        files: [1080, 480].map((height) => ({
          url: `https://video.wixstatic.com/video/${id}/${height}p/mp4/file.mp4`,
          width: Math.round((height * 16) / 9),
          height,
          format: 'mp4',
          altText: '',
        })),
        stillFrameMediaId: `${id}f000.jpg`,
      },
      id,
    });
  }
  const [main] = items;
  return main === undefined ? { items } : { mainMedia: main, items };
}

// Some shops describe their pictures and some do not.
function altTextOf(plan: ProductPlan, place: number): string | undefined {
  if (plan.serial % 3 === 1) return undefined;
  return place === 0 ? `${plan.name} – „front“ & detail` : `View ${place + 1}`;
}
