import type { JsonObject } from '../json.ts';
import { hash32, pickAt } from './random.ts';

/** wire: the id of an image is its file name on the media server. */
export function imageId(seed: number, serial: number, place: number): string {
  const parts = [1, 2, 3, 4].map((part) => hash32(seed, serial, place, part).toString(16).padStart(8, '0'));
  const kind = pickAt(['jpg', 'png', 'webp', 'jpeg'], hash32(serial, place));
  return `de3051_${parts.join('')}~mv2.${kind}`;
}

export function imageUrl(id: string): string {
  return `https://static.wixstatic.com/media/${id}`;
}

/** The id of an image and where it is. */
export function imageFile(seed: number, serial: number, place = 0) {
  const id = imageId(seed, serial, place);
  return { id, url: imageUrl(id) };
}

/** wire: the sizes that a video is kept in. */
export const resolutionsOf = (id: string, ...heights: readonly number[]) =>
  heights.map((height) => ({
    url: `https://video.wixstatic.com/video/${id}/${height}p/mp4/file.mp4`,
    height,
    width: Math.round((height * 16) / 9),
    format: 'mp4',
  }));

/** wire: fields that the owner or an app added to a record. */
export const extended = (namespace: string, fields: JsonObject): JsonObject => ({
  namespaces: { [`@demo/${namespace}`]: fields },
});

/** wire: the nodes of Ricos rich content. */
export const rich = {
  text: (text: string, decorations: readonly JsonObject[] = []): JsonObject => ({
    type: 'TEXT',
    id: '',
    nodes: [],
    textData: { text, decorations },
  }),
  /** A node with its data under the name of its type, such as `headingData`. */
  node: (type: string, id: string, data: JsonObject, nodes: readonly JsonObject[] = []): JsonObject => ({
    type,
    id,
    nodes,
    ...data,
  }),
  paragraph: (id: string, text: string): JsonObject => ({
    type: 'PARAGRAPH',
    id,
    nodes: [rich.text(text)],
    paragraphData: {},
  }),
};

const LINK = { url: 'https://www.example.com/workshop?a=1&b=2', target: 'BLANK', rel: { nofollow: true } };
const AUTO = { textStyle: { textAlignment: 'AUTO' } };

/** A description as Ricos rich content: a heading, a paragraph with decorated text, a list, and where there is one a picture. */
export function richContent(key: string, text: string, picture?: string): JsonObject {
  const item = (at: number, words: string): JsonObject =>
    rich.node('LIST_ITEM', `${key}3${at}`, {}, [rich.paragraph(`${key}3${at}p`, words)]);
  const nodes = [
    rich.node('HEADING', `${key}1`, { headingData: { level: 2, ...AUTO } }, [rich.text(text.slice(0, 60))]),
    rich.node('PARAGRAPH', `${key}2`, { paragraphData: AUTO }, [
      rich.text('Made by hand, '),
      rich.text('one at a time', [{ type: 'BOLD', fontWeightValue: 700 }]),
      rich.text(' – see '),
      rich.text('our workshop', [{ type: 'LINK', linkData: { link: LINK } }]),
      rich.text(' 🧵'),
    ]),
    rich.node('BULLETED_LIST', `${key}3`, { bulletedListData: { indentation: 0 } }, [
      item(0, 'Lasts'),
      item(1, 'Can be mended'),
    ]),
  ];
  if (picture !== undefined) {
    const imageData = {
      containerData: { width: { size: 'CONTENT' }, alignment: 'CENTER' },
      image: { src: { id: picture }, width: 1080, height: 1920 },
      altText: 'In the workshop',
    };
    nodes.push(rich.node('IMAGE', `${key}4`, { imageData }));
  }
  // Some texts hold what only Wix's own pages can show.
  if (/[37]$/.test(key)) {
    const mapSettings = { address: '12 Quay Street, Galway', lat: 53.2707, lng: -9.0568 };
    const fileData = { src: { id: 'ugd/de3051_ca2e.pdf' }, name: 'Care.pdf', mimeType: 'application/pdf' };
    nodes.push(rich.node('MAP', `${key}5`, { mapData: { mapSettings } }));
    nodes.push(rich.node('FILE', `${key}6`, { fileData }));
  }
  return { nodes, metadata: { version: 1, id: key }, documentStyle: {} };
}

/** The SEO settings a shopkeeper typed in. */
export function seoData(name: string, serial: number): JsonObject {
  const tag = { children: '', custom: false, disabled: false };
  const description = { name: 'description', content: `Buy ${name} "online" & save` };
  const title = { property: 'og:title', content: name };
  return {
    tags: [
      { ...tag, type: 'title', children: `${name} | Demo shop` },
      { ...tag, type: 'meta', props: description },
      { ...tag, type: 'meta', props: title, custom: true, disabled: serial % 2 === 0 },
    ],
    settings: {
      preventAutoRedirect: serial % 10 === 2,
      keywords: [{ term: name.split(' ')[0] ?? name, isMain: true, origin: 'USER' }],
    },
  };
}
