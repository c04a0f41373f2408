import { imageId, listAt, rich, richContent, type JsonObject } from '../making.ts';

const { node, paragraph, text } = rich;

/** The body of a post as Ricos rich content; every sixth has the nodes that a blog has and a product has not. */
export function postContent(seed: number, serial: number, title: string): JsonObject {
  const picture = imageId(seed, 5000 + serial, 1);
  const plain = richContent(`post${serial}`, title === '' ? 'Untitled' : title, picture);
  return {
    ...plain,
    nodes: [...listAt(plain, 'nodes'), ...(serial % 6 === 2 ? blogNodes(seed, serial) : [])],
  };
}

/** wire: the plain text of a post, as the CONTENT_TEXT fieldset has it. */
export function postText(serial: number, title: string): string {
  const quote = serial % 6 === 2 ? '\n“Slow is smooth.”' : '';
  return `${title}\nMade by hand, one at a time – see our workshop 🧵\nLasts\nCan be mended${quote}`;
}

function blogNodes(seed: number, serial: number): JsonObject[] {
  const id = (place: number): string => `b${serial}x${place}`;
  // wire: videos and documents have ids of the same form as pictures, without an extension of their own.
  const file = imageId(seed, 5000 + serial, 9).replace(/~.*$/, '');
  const items = [1, 2].map((place) => ({
    image: { media: { src: { id: imageId(seed, 5000 + serial, place + 4) }, width: 800, height: 600 } },
    title: `Plate ${place}`,
    altText: `Glaze no. ${place}`,
  }));
  const link = [{ type: 'LINK', linkData: { link: { anchor: id(1) } } }];
  const cells = ['Cone', '04'].map((value, at) =>
    node('TABLE_CELL', id(12 + at), { tableCellData: {} }, [paragraph(id(14 + at), value)]),
  );
  return [
    node('BLOCKQUOTE', id(1), { blockquoteData: {} }, [paragraph(id(2), '“Slow is smooth.”')]),
    node('CODE_BLOCK', id(3), { codeBlockData: {} }, [text('if (clay < dry) wait();')]),
    node('DIVIDER', id(4), { dividerData: { lineStyle: 'SINGLE' } }),
    node('GALLERY', id(5), { galleryData: { items } }),
    node('VIDEO', id(6), {
      videoData: { video: { src: { url: 'https://video.example.com/kiln.mp4' } }, title: 'The kiln' },
    }),
    node('POLL', id(7), {
      pollData: {
        poll: { id: id(8), title: 'Matt or gloss?', options: [{ title: 'Matt' }, { title: 'Gloss' }] },
      },
    }),
    node('VIDEO', id(20), {
      videoData: {
        video: { src: { id: `video/${file}/1080p/mp4/file.mp4` }, duration: 12 },
        thumbnail: { src: { id: `media/${file}f000.jpg` }, width: 1920, height: 1080 },
      },
    }),
    node('VIDEO', id(21), {
      videoData: { video: { src: { url: 'https://www.youtube.com/watch?v=abcdefghijk' } } },
    }),
    node('AUDIO', id(22), {
      audioData: {
        html: '<iframe src="https://open.spotify.com/embed/track/7xGfFoTpQ2E7fRF5lN10tr"></iframe>',
        name: 'The wheel',
        authorName: 'Tidewater',
      },
    }),
    node('FILE', id(23), {
      fileData: { src: { id: `ugd/${file}.pdf` }, name: 'Menu.pdf', mimeType: 'application/pdf' },
    }),
    node('MAP', id(24), {
      mapData: { mapSettings: { address: '1 High Street, York', lat: 53.9, lng: -1.08 } },
    }),
    node('GIF', id(25), {
      gifData: {
        original: { gif: 'https://media.example.com/wheel.gif', mp4: 'https://media.example.com/wheel.mp4' },
        width: 320,
        height: 240,
      },
    }),
    node('PARAGRAPH', id(26), { paragraphData: {} }, [text('back to the quote', link)]),
    node('HTML', id(9), { htmlData: { html: '<script>alert(1)</script>', source: 'HTML' } }),
    node('TABLE', id(10), { tableData: {} }, [node('TABLE_ROW', id(11), {}, cells)]),
  ];
}
