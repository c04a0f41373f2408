import type { JsonObject } from '../json.ts';
import { rich } from '../rich-nodes.ts';

const LINK = {
  url: 'https://www.example.com/workshop?a=1&b=2',
  target: 'BLANK',
  rel: { nofollow: true },
};
const AUTO = { textStyle: { textAlignment: 'AUTO' } };

/** A description as Ricos rich content: a heading, a paragraph with decorated text, a list, and where there is one a picture. */
export function richContent(key: string, text: string, imageId?: string): JsonObject {
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
  if (imageId !== undefined) {
    const imageData = {
      containerData: { width: { size: 'CONTENT' }, alignment: 'CENTER' },
      image: { src: { id: imageId }, width: 1080, height: 1920 },
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
