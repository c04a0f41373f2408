import { hash32, type JsonObject, pickAt, times, when } from '../making.ts';
import type { ProductPlan } from './product-plan.ts';

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

/** The id of an image and where it is. */
export function imageFile(seed: number, serial: number, place = 0) {
  const id = imageId(seed, serial, place);
  return { id, url: imageUrl(id) };
}

/** What is true of an image of a product, whichever catalog tells it. */
function pictureOf({ shop, serial, name }: ProductPlan, place: number) {
  const file = imageFile(shop.seed, serial, place);
  const isEven = place % 2 === 0;
  return {
    ...file,
    size: isEven ? { width: 2000 + (serial % 5) * 200, height: 1500 } : { width: 1080, height: 1920 },
    // Some shops describe their pictures and some do not.
    altText: when(serial % 3 !== 1, place === 0 ? `${name} – „front“ & detail` : `View ${place + 1}`),
    thumbnail: { url: `${file.url}/v1/fit/w_50,h_50,q_90/file.jpg`, height: 50, width: 50 },
  };
}

/** The video that shows how a product is made, in several sizes. */
function videoOf({ shop, serial }: ProductPlan) {
  const id = `de3051_${hash32(shop.seed, serial, 99).toString(16).padStart(32, '0')}`;
  const fileOf = (height: number) => ({
    url: `https://video.wixstatic.com/video/${id}/${height}p/mp4/file.mp4`,
    height,
    width: Math.round((height * 16) / 9),
    format: 'mp4',
  });
  return { id, fileOf, still: `${id}f000.jpg` };
}

/** The media of a product in order, in the shape of one catalog: its images, and a video last where it has one. */
function mediaOf(
  plan: ProductPlan,
  image: (plan: ProductPlan, place: number) => JsonObject,
  video: (plan: ProductPlan) => JsonObject,
): JsonObject[] {
  return [...times(plan.images, (place) => image(plan, place)), ...(plan.hasVideo ? [video(plan)] : [])];
}

export const mediaV3 = (plan: ProductPlan): JsonObject[] => mediaOf(plan, imageV3, videoV3);

export function imageV3(plan: ProductPlan, place: number): JsonObject {
  const { id, url, size, altText, thumbnail } = pictureOf(plan, place);
  const filename = `photo-${place + 1}.${id.split('.').at(-1) ?? ''}`;
  return {
    id,
    url,
    image: { id, url, ...size, altText, filename },
    altText,
    displayName: when(place === 0, `${plan.name.slice(0, 60)} front`),
    mediaType: 'IMAGE',
    thumbnail: { ...thumbnail, altText },
    uploadId: plan.shop.id('media', plan.serial * 64 + place),
  };
}

function videoV3(plan: ProductPlan): JsonObject {
  const { id, fileOf, still } = videoOf(plan);
  return {
    id,
    url: fileOf(1080).url,
    video: { id, resolutions: [1080, 720, 480].map(fileOf), filename: 'how-it-is-made.mp4' },
    displayName: 'How it is made',
    mediaType: 'VIDEO',
    thumbnail: { url: imageUrl(still), height: 1080, width: 1920 },
    uploadId: plan.shop.id('media', plan.serial * 64 + 63),
  };
}

/** V1: the media of something, with the first as the main one. */
export const listedV1 = (items: readonly JsonObject[]): JsonObject => ({ mainMedia: items[0], items });

export const mediaV1 = (plan: ProductPlan): JsonObject => listedV1(mediaOf(plan, imageV1, videoV1));

function imageV1(plan: ProductPlan, place: number): JsonObject {
  const { id, url, size, altText, thumbnail } = pictureOf(plan, place);
  const fitted = `${url}/v1/fit/w_${size.width},h_${size.height},q_90/file.jpg`;
  const image = { url: fitted, ...size, altText };
  return { thumbnail, mediaType: 'image', title: altText ?? '', image, id };
}

function videoV1(plan: ProductPlan): JsonObject {
  const { id, fileOf, still } = videoOf(plan);
  const files = [1080, 480].map((height) => ({ ...fileOf(height), altText: '' }));
  return {
    thumbnail: { url: imageUrl(still), width: 50, height: 28 },
    mediaType: 'video',
    title: 'How it is made',
    video: { files, stillFrameMediaId: still },
    id,
  };
}
