import type { JsonObject } from '../json.ts';
import { imageId } from '../stores/media.ts';
import { richContent } from '../stores/rich-content.ts';

/** The body of a post as Ricos rich content; every sixth has the nodes that a blog has and a product has not. */
export function postContent(seed: number, serial: number, title: string): JsonObject {
  const key = `post${serial}`;
  const plain = richContent(key, title === '' ? 'Untitled' : title, imageId(seed, 5000 + serial, 1));
  const nodes = Array.isArray(plain['nodes']) ? plain['nodes'] : [];
  return { ...plain, nodes: serial % 6 === 2 ? [...nodes, ...blogNodes(seed, serial)] : nodes };
}

/** wire: the plain text of a post, as the CONTENT_TEXT fieldset has it. */
export function postText(serial: number, title: string): string {
  return `${title}\nMade by hand, one at a time – see our workshop 🧵\nLasts\nCan be mended${serial % 6 === 2 ? '\n“Slow is smooth.”' : ''}`;
}

function blogNodes(seed: number, serial: number): JsonObject[] {
  const id = (place: number): string => `b${serial}x${place}`;
  const paragraph = (place: number, value: string): JsonObject => ({
    type: 'PARAGRAPH',
    id: id(place),
    nodes: [text(value)],
    paragraphData: {},
  });
  const gallery = [1, 2].map((place) => ({
    image: { media: { src: { id: imageId(seed, 5000 + serial, place + 4) }, width: 800, height: 600 } },
    title: `Plate ${place}`,
    altText: `Glaze no. ${place}`,
  }));
  return [
    { type: 'BLOCKQUOTE', id: id(1), nodes: [paragraph(2, '“Slow is smooth.”')], blockquoteData: {} },
    { type: 'CODE_BLOCK', id: id(3), nodes: [text('if (clay < dry) wait();')], codeBlockData: {} },
    { type: 'DIVIDER', id: id(4), nodes: [], dividerData: { lineStyle: 'SINGLE' } },
    { type: 'GALLERY', id: id(5), nodes: [], galleryData: { items: gallery } },
    {
      type: 'VIDEO',
      id: id(6),
      nodes: [],
      videoData: { video: { src: { url: 'https://video.example.com/kiln.mp4' } }, title: 'The kiln' },
    },
    {
      type: 'POLL',
      id: id(7),
      nodes: [],
      pollData: {
        poll: { id: id(8), title: 'Matt or gloss?', options: [{ title: 'Matt' }, { title: 'Gloss' }] },
      },
    },
    {
      type: 'VIDEO',
      id: id(20),
      nodes: [],
      videoData: {
        video: { src: { id: `video/${videoId(seed, serial)}/1080p/mp4/file.mp4` }, duration: 12 },
        thumbnail: { src: { id: `media/${videoId(seed, serial)}f000.jpg` }, width: 1920, height: 1080 },
      },
    },
    {
      type: 'VIDEO',
      id: id(21),
      nodes: [],
      videoData: { video: { src: { url: 'https://www.youtube.com/watch?v=abcdefghijk' } } },
    },
    {
      type: 'AUDIO',
      id: id(22),
      nodes: [],
      audioData: {
        html: '<iframe src="https://open.spotify.com/embed/track/7xGfFoTpQ2E7fRF5lN10tr"></iframe>',
        name: 'The wheel',
        authorName: 'Tidewater',
      },
    },
    {
      type: 'FILE',
      id: id(23),
      nodes: [],
      fileData: {
        src: { id: `ugd/${videoId(seed, serial)}.pdf` },
        name: 'Menu.pdf',
        mimeType: 'application/pdf',
      },
    },
    {
      type: 'MAP',
      id: id(24),
      nodes: [],
      mapData: { mapSettings: { address: '1 High Street, York', lat: 53.9, lng: -1.08 } },
    },
    {
      type: 'GIF',
      id: id(25),
      nodes: [],
      gifData: {
        original: { gif: 'https://media.example.com/wheel.gif', mp4: 'https://media.example.com/wheel.mp4' },
        width: 320,
        height: 240,
      },
    },
    {
      type: 'PARAGRAPH',
      id: id(26),
      nodes: [
        {
          type: 'TEXT',
          id: '',
          nodes: [],
          textData: {
            text: 'back to the quote',
            decorations: [{ type: 'LINK', linkData: { link: { anchor: id(1) } } }],
          },
        },
      ],
      paragraphData: {},
    },
    { type: 'HTML', id: id(9), nodes: [], htmlData: { html: '<script>alert(1)</script>', source: 'HTML' } },
    {
      type: 'TABLE',
      id: id(10),
      nodes: [
        {
          type: 'TABLE_ROW',
          id: id(11),
          nodes: ['Cone', '04'].map((value, at) => ({
            type: 'TABLE_CELL',
            id: id(12 + at),
            nodes: [paragraph(14 + at, value)],
            tableCellData: {},
          })),
        },
      ],
      tableData: {},
    },
  ];
}

/** wire: videos and documents have ids of the same form as pictures, without an extension of their own. */
function videoId(seed: number, serial: number): string {
  return imageId(seed, 5000 + serial, 9).replace(/~.*$/, '');
}

function text(value: string): JsonObject {
  return { type: 'TEXT', id: '', nodes: [], textData: { text: value, decorations: [] } };
}
