import type { JsonObject } from '../json.ts';

/** A description as Ricos rich content: a heading, a paragraph with decorated text, a list, and where there is one a picture. */
export function richContent(key: string, text: string, imageId?: string): JsonObject {
  const nodes: JsonObject[] = [
    {
      type: 'HEADING',
      id: `${key}1`,
      nodes: [words(text.slice(0, 60))],
      headingData: { level: 2, textStyle: { textAlignment: 'AUTO' } },
    },
    {
      type: 'PARAGRAPH',
      id: `${key}2`,
      nodes: [
        words('Made by hand, '),
        words('one at a time', [{ type: 'BOLD', fontWeightValue: 700 }]),
        words(' – see ', []),
        words('our workshop', [
          {
            type: 'LINK',
            linkData: {
              link: {
                url: 'https://www.example.com/workshop?a=1&b=2',
                target: 'BLANK',
                rel: { nofollow: true },
              },
            },
          },
        ]),
        words(' 🧵'),
      ],
      paragraphData: { textStyle: { textAlignment: 'AUTO' } },
    },
    {
      type: 'BULLETED_LIST',
      id: `${key}3`,
      nodes: ['Lasts', 'Can be mended'].map((item, at) => ({
        type: 'LIST_ITEM',
        id: `${key}3${at}`,
        nodes: [{ type: 'PARAGRAPH', id: `${key}3${at}p`, nodes: [words(item)], paragraphData: {} }],
      })),
      bulletedListData: { indentation: 0 },
    },
  ];
  if (imageId !== undefined) {
    nodes.push({
      type: 'IMAGE',
      id: `${key}4`,
      nodes: [],
      imageData: {
        containerData: { width: { size: 'CONTENT' }, alignment: 'CENTER' },
        image: { src: { id: imageId }, width: 1080, height: 1920 },
        altText: 'In the workshop',
      },
    });
  }
  // Some texts hold what only Wix's own pages can show.
  if (/[37]$/.test(key)) {
    nodes.push({
      type: 'MAP',
      id: `${key}5`,
      nodes: [],
      mapData: { mapSettings: { address: '12 Quay Street, Galway', lat: 53.2707, lng: -9.0568 } },
    });
    nodes.push({
      type: 'FILE',
      id: `${key}6`,
      nodes: [],
      fileData: { src: { id: 'ugd/de3051_ca2e.pdf' }, name: 'Care.pdf', mimeType: 'application/pdf' },
    });
  }
  return { nodes, metadata: { version: 1, id: key }, documentStyle: {} };
}

function words(text: string, decorations: readonly JsonObject[] = []): JsonObject {
  return { type: 'TEXT', id: '', nodes: [], textData: { text, decorations } };
}
