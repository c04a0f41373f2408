import type { posts } from '@wix/blog';
import { describe, expect, test } from 'vitest';
import { richText, ricosToText } from '../../src/wix/rich-text/rich-text.ts';

/** A node as Wix has it. */
interface Node {
  readonly type: string;
  readonly id: string;
  readonly nodes?: readonly Node[];
  readonly [data: string]: unknown;
}

/** What must be found of a node: its id is `x1` in every case. */
interface Case {
  readonly node: Node;
  readonly html: string;
  readonly losses?: Readonly<Record<string, number>>;
  readonly files?: readonly string[];
  /** What is read of it, where it is read at all. */
  readonly text?: string;
}

const words = (text: string, ...decorations: object[]): Node => ({
  type: 'TEXT',
  id: '',
  textData: { text, decorations },
});
const paragraph = (text: string): Node => ({ type: 'PARAGRAPH', id: '', nodes: [words(text)] });
const node = (type: string, data: object, ...nodes: Node[]): Node => ({ type, id: 'x1', nodes, ...data });

const ID = '11062b_0a1b~mv2.jpg';
const PICTURE = `https://static.wixstatic.com/media/${ID}`;
const FILE = 'https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/11062b_2c.pdf';
const VIDEO = 'https://video.wixstatic.com/video/11062b_3d/1080p/mp4/file.mp4';
const SHAPE = 'https://static.wixstatic.com/shapes/11062b_4e.svg';
const SOUND = 'https://static.wixstatic.com/mp3/11062b_5f.mp3';
const image = { src: { id: `media/${ID}` }, width: 10, height: 20 };
const shape = { src: { id: 'shapes/11062b_4e.svg' } };

// A type that the SDK names and that has no case here does not compile.
const NODES: Readonly<Record<keyof typeof posts.NodeType, readonly Case[]>> = {
  TEXT: [{ node: paragraph('A & B'), html: '<p>A &amp; B</p>', text: 'A & B' }],
  PARAGRAPH: [
    {
      node: node(
        'PARAGRAPH',
        { paragraphData: { textStyle: { textAlignment: 'CENTER' }, indentation: 1 } },
        words('a'),
      ),
      html: '<p id="x1" style="text-align:center;margin-inline-start:40px">a</p>',
      text: 'a',
    },
  ],
  HEADING: [
    {
      node: node('HEADING', { headingData: { level: 2, renderedLevel: 3 } }, words('a')),
      html: '<h3 id="x1">a</h3>',
      text: 'a',
    },
  ],
  BULLETED_LIST: [
    {
      node: node('BULLETED_LIST', {}, { type: 'LIST_ITEM', id: 'i1', nodes: [paragraph('a')] }),
      html: '<ul id="x1"><li id="i1"><p>a</p></li></ul>',
      text: 'a',
    },
  ],
  ORDERED_LIST: [
    {
      node: node(
        'ORDERED_LIST',
        { orderedListData: { start: 3 } },
        { type: 'LIST_ITEM', id: '', nodes: [paragraph('a')] },
      ),
      html: '<ol id="x1" start="3"><li><p>a</p></li></ol>',
      text: 'a',
    },
  ],
  CHECKBOX_LIST: [
    {
      node: node(
        'CHECKBOX_LIST',
        {},
        { type: 'LIST_ITEM', id: '', nodes: [paragraph('a')], listItemData: { checked: true } },
        { type: 'LIST_ITEM', id: '', nodes: [paragraph('b')] },
      ),
      html: '<ul id="x1"><li><input type="checkbox" disabled checked><p>a</p></li><li><input type="checkbox" disabled><p>b</p></li></ul>',
      text: 'a\nb',
    },
  ],
  LIST_ITEM: [{ node: node('LIST_ITEM', {}, paragraph('a')), html: '<li id="x1"><p>a</p></li>', text: 'a' }],
  BLOCKQUOTE: [
    {
      node: node('BLOCKQUOTE', {}, paragraph('a')),
      html: '<blockquote id="x1"><p>a</p></blockquote>',
      text: 'a',
    },
  ],
  CODE_BLOCK: [
    {
      node: node('CODE_BLOCK', {}, words('1 < 2')),
      html: '<pre id="x1"><code>1 &lt; 2</code></pre>',
      text: '1 < 2',
    },
  ],
  DIVIDER: [
    {
      node: node('DIVIDER', { dividerData: { lineStyle: 'DASHED' } }),
      html: '<hr id="x1" style="border-style:dashed">',
    },
  ],
  TABLE: [
    {
      node: node(
        'TABLE',
        { tableData: { rowHeader: true } },
        {
          type: 'TABLE_ROW',
          id: 'r1',
          nodes: [
            { type: 'TABLE_CELL', id: 'c1', nodes: [paragraph('Size')] },
            { type: 'TABLE_CELL', id: '', nodes: [paragraph('Weight')] },
          ],
        },
        {
          type: 'TABLE_ROW',
          id: '',
          nodes: [
            {
              type: 'TABLE_CELL',
              id: '',
              nodes: [paragraph('M')],
              tableCellData: { cellStyle: { verticalAlignment: 'TOP' } },
            },
            { type: 'TABLE_CELL', id: '', nodes: [paragraph('2 kg')], tableCellData: { rowspan: 2 } },
          ],
        },
      ),
      html: '<table id="x1"><tbody><tr id="r1"><th id="c1"><p>Size</p></th><th><p>Weight</p></th></tr><tr><td style="vertical-align:top"><p>M</p></td><td rowspan="2"><p>2 kg</p></td></tr></tbody></table>',
      text: 'Size\tWeight\nM\t2 kg',
    },
  ],
  TABLE_ROW: [{ node: node('TABLE_ROW', {}), html: '<tr id="x1"></tr>' }],
  TABLE_CELL: [
    {
      node: node('TABLE_CELL', { tableCellData: { colspan: 2 } }, paragraph('a')),
      html: '<td id="x1" colspan="2"><p>a</p></td>',
    },
  ],
  COLLAPSIBLE_LIST: [
    {
      node: node(
        'COLLAPSIBLE_LIST',
        { collapsibleListData: { initialExpandedItems: 'FIRST', direction: 'RTL' } },
        ...['Q', 'R'].map((question): Node => ({
          type: 'COLLAPSIBLE_ITEM',
          id: question,
          nodes: [
            { type: 'COLLAPSIBLE_ITEM_TITLE', id: '', nodes: [paragraph(question)] },
            { type: 'COLLAPSIBLE_ITEM_BODY', id: '', nodes: [paragraph('A')] },
          ],
        })),
      ),
      html: '<div id="x1" dir="rtl"><details id="Q" open><summary><p>Q</p></summary><div><p>A</p></div></details><details id="R"><summary><p>R</p></summary><div><p>A</p></div></details></div>',
      text: 'Q\nA\nR\nA',
    },
  ],
  COLLAPSIBLE_ITEM: [
    {
      node: node('COLLAPSIBLE_ITEM', {}, paragraph('a')),
      html: '<details id="x1"><p>a</p></details>',
      text: 'a',
    },
  ],
  COLLAPSIBLE_ITEM_TITLE: [
    {
      node: node('COLLAPSIBLE_ITEM_TITLE', {}, paragraph('a')),
      html: '<summary id="x1"><p>a</p></summary>',
      text: 'a',
    },
  ],
  COLLAPSIBLE_ITEM_BODY: [
    {
      node: node('COLLAPSIBLE_ITEM_BODY', {}, paragraph('a')),
      html: '<div id="x1"><p>a</p></div>',
      text: 'a',
    },
  ],
  IMAGE: [
    {
      node: node(
        'IMAGE',
        {
          imageData: {
            image,
            altText: 'a vase',
            link: { url: 'https://e.com' },
            containerData: { alignment: 'RIGHT' },
            crop: { x: 0, y: 0, width: 0.5, height: 0.5 },
          },
        },
        { type: 'CAPTION', id: 'c1', nodes: [words('Below')] },
      ),
      html: `<figure id="x1" style="text-align:right"><a href="https://e.com"><img src="${PICTURE}" alt="a vase" width="10" height="20"></a><figcaption id="c1">Below</figcaption></figure>`,
      files: [PICTURE],
      losses: { CROP: 1 },
      text: 'Below',
    },
    {
      node: node('IMAGE', {
        imageData: { caption: 'Gone', containerData: { spoiler: { enabled: true, description: 'Look' } } },
      }),
      html: '<figure id="x1"><p>Look</p><figcaption>Gone</figcaption></figure>',
      losses: { IMAGE: 1, SPOILER: 1 },
      text: 'Look\nGone',
    },
  ],
  GALLERY: [
    {
      node: node('GALLERY', {
        galleryData: {
          items: [
            { image: { media: image, link: { url: 'https://e.com' } }, title: 'One', altText: 'first' },
            { video: { media: { src: { id: 'video/11062b_3d/1080p/mp4/file.mp4' } }, thumbnail: image } },
          ],
        },
      }),
      html: `<figure id="x1"><figure><a href="https://e.com"><img src="${PICTURE}" alt="first" width="10" height="20"></a><figcaption>One</figcaption></figure><figure><video src="${VIDEO}" poster="${PICTURE}" controls></video></figure></figure>`,
      files: [PICTURE, VIDEO],
      text: 'One',
    },
  ],
  GIF: [
    {
      node: node('GIF', {
        gifData: {
          original: { gif: 'https://e.com/a.gif', mp4: 'https://e.com/a.mp4', still: 'https://e.com/a.jpg' },
          width: 5,
          height: 6,
        },
      }),
      html: '<figure id="x1"><video poster="https://e.com/a.jpg" autoplay loop muted playsinline><source src="https://e.com/a.mp4" type="video/mp4"><img src="https://e.com/a.gif" alt="" width="5" height="6"></video></figure>',
    },
    {
      node: node('GIF', { gifData: { downsized: { gif: 'https://e.com/a.gif' } } }),
      html: '<figure id="x1"><img src="https://e.com/a.gif" alt=""></figure>',
    },
  ],
  VIDEO: [
    {
      node: node('VIDEO', {
        videoData: {
          video: { src: { id: 'video/11062b_3d/1080p/mp4/file.mp4' } },
          thumbnail: image,
          title: 'The kiln',
        },
      }),
      html: `<figure id="x1"><video src="${VIDEO}" poster="${PICTURE}" controls></video><figcaption>The kiln</figcaption></figure>`,
      files: [VIDEO, PICTURE],
      text: 'The kiln',
    },
    {
      node: node('VIDEO', {
        videoData: { video: { src: { url: 'https://www.youtube.com/watch?v=abcdefghijk' } } },
      }),
      html: '<figure id="x1"><iframe src="https://www.youtube.com/embed/abcdefghijk" width="560" height="315" loading="lazy" allowfullscreen></iframe><figcaption><a href="https://www.youtube.com/watch?v=abcdefghijk">https://www.youtube.com/watch?v=abcdefghijk</a></figcaption></figure>',
    },
    {
      node: node('VIDEO', {
        videoData: { video: { src: { url: 'https://films.example.com/kiln' } }, title: 'The kiln' },
      }),
      html: '<figure id="x1"><p><a href="https://films.example.com/kiln">The kiln</a></p></figure>',
    },
    { node: node('VIDEO', { videoData: {} }), html: '', losses: { VIDEO: 1 } },
  ],
  AUDIO: [
    {
      node: node('AUDIO', {
        audioData: {
          audio: { src: { id: 'mp3/11062b_5f.mp3' } },
          name: 'Song',
          authorName: 'Ada',
          coverImage: image,
        },
      }),
      html: `<figure id="x1"><img src="${PICTURE}" alt="" width="10" height="20"><audio src="${SOUND}" controls></audio><figcaption>Song – Ada</figcaption></figure>`,
      files: [SOUND, PICTURE],
      text: 'Song – Ada',
    },
    {
      node: node('AUDIO', {
        audioData: {
          html: '<iframe src="https://open.spotify.com/embed/track/7x" onload="x()"></iframe>',
          name: 'Song',
        },
      }),
      html: '<figure id="x1"><iframe src="https://open.spotify.com/embed/track/7x" width="560" height="315" loading="lazy" allowfullscreen sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"></iframe><figcaption>Song</figcaption></figure>',
      text: 'Song',
    },
  ],
  FILE: [
    {
      node: node('FILE', { fileData: { src: { id: 'ugd/11062b_2c.pdf' }, name: 'Menu.pdf' } }),
      html: `<p id="x1"><a href="${FILE}">Menu.pdf</a></p>`,
      files: [FILE],
      text: 'Menu.pdf',
    },
    {
      node: node('FILE', { fileData: { src: { id: '11062b_2c.pdf', private: true }, name: 'Menu.pdf' } }),
      html: `<p id="x1"><a href="${FILE}">Menu.pdf</a></p>`,
      files: [FILE],
      losses: { PRIVATE_FILE: 1 },
    },
    {
      node: node('FILE', { fileData: { name: 'Menu.pdf' } }),
      html: '<p id="x1">Menu.pdf</p>',
      losses: { FILE: 1 },
    },
  ],
  SHAPE: [
    {
      node: node('SHAPE', { shapeData: { shape, link: { url: 'https://e.com' }, altText: 'to e' } }),
      html: `<figure id="x1"><a href="https://e.com"><img src="${SHAPE}" alt="to e"></a></figure>`,
      files: [SHAPE],
    },
  ],
  BUTTON: [
    {
      node: node('BUTTON', {
        buttonData: { text: 'Buy', link: { url: 'https://e.com' }, containerData: { alignment: 'CENTER' } },
      }),
      html: '<p id="x1" style="text-align:center"><a href="https://e.com">Buy</a></p>',
      text: 'Buy',
    },
    {
      node: node('BUTTON', { buttonData: { text: 'Buy', type: 'ACTION' } }),
      html: '<p id="x1">Buy</p>',
      losses: { BUTTON: 1 },
    },
  ],
  LINK_PREVIEW: [
    {
      node: node('LINK_PREVIEW', {
        linkPreviewData: {
          link: { url: 'https://e.com/a' },
          title: 'A',
          description: 'About a',
          thumbnailUrl: 'https://e.com/a.jpg',
        },
      }),
      html: '<figure id="x1"><img src="https://e.com/a.jpg" alt=""><p><a href="https://e.com/a">A</a></p><p>About a</p></figure>',
      text: 'A\nAbout a',
    },
  ],
  EMBED: [
    {
      node: node('EMBED', { embedData: { src: 'https://vimeo.com/76979871', oembed: { title: 'Clay' } } }),
      html: '<figure id="x1"><iframe src="https://player.vimeo.com/video/76979871" title="Clay" width="560" height="315" loading="lazy" allowfullscreen></iframe><figcaption><a href="https://vimeo.com/76979871">Clay</a></figcaption></figure>',
      text: 'Clay',
    },
    {
      node: node('EMBED', {
        embedData: {
          src: 'https://e.com/a',
          oembed: { title: 'A', authorName: 'Ada', thumbnailUrl: 'https://e.com/a.jpg' },
        },
      }),
      html: '<figure id="x1"><img src="https://e.com/a.jpg" alt=""><p><a href="https://e.com/a">A</a></p><p>Ada</p></figure>',
    },
  ],
  HTML: [
    {
      node: node('HTML', {
        htmlData: {
          html: '<style>p{}</style><p onclick="x()">Hi <b>you</b></p><a href="javascript:x()">a</a><iframe src="https://e.com/w"></iframe><script>alert(1)</script>',
        },
      }),
      html: '<figure id="x1"><p>Hi <b>you</b></p>a<iframe src="https://e.com/w" width="560" height="315" loading="lazy" allowfullscreen sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"></iframe></figure>',
      losses: { HTML: 1 },
      text: 'Hi you\na',
    },
    ...[
      [
        '<img src="data:image/png;base64,iVBORw0=" alt="dot">',
        '<img src="data:image/png;base64,iVBORw0=" alt="dot">',
      ],
      ['<img src="data:image/svg+xml,<svg/>">Hi', 'Hi'],
      ['<iframe srcdoc="<p>in</p>"></iframe>Hi', 'Hi'],
      ['<a href="sms:1">Text us</a>', 'Text us'],
      ['<p>a<br>b</p><hr>', '<p>a<br>b</p><hr>'],
      [
        '<audio controls><source src="https://e.com/a.mp3"></audio>',
        '<audio controls><source src="https://e.com/a.mp3"></audio>',
      ],
      [
        '<video src="https://e.com/v.mp4" controls></video>',
        '<video src="https://e.com/v.mp4" controls></video>',
      ],
    ].map(([html = '', written = '']) => ({
      node: node('HTML', { htmlData: { html } }),
      html: `<figure id="x1">${written}</figure>`,
      ...(written === html ? {} : { losses: { HTML: 1 } }),
    })),
    {
      node: node('HTML', { htmlData: { html: `<img src="wix:image://v1/${ID}/a.jpg" alt="">` } }),
      html: `<figure id="x1"><img src="${PICTURE}" alt=""></figure>`,
      files: [PICTURE],
    },
    {
      node: node('HTML', { htmlData: { url: 'https://x.filesusr.com/html/1.html' } }),
      html: '<figure id="x1"><p><a href="https://x.filesusr.com/html/1.html">https://x.filesusr.com/html/1.html</a></p></figure>',
      losses: { HTML: 1 },
    },
  ],
  MAP: [
    {
      node: node('MAP', {
        mapData: { mapSettings: { address: '1 High Street, York', lat: 53.9, lng: -1.08 } },
      }),
      html: '<p id="x1"><a href="https://www.google.com/maps/search/?api=1&amp;query=53.9%2C-1.08">1 High Street, York</a></p>',
      losses: { MAP: 1 },
      text: '1 High Street, York',
    },
  ],
  POLL: [
    {
      node: node('POLL', {
        pollData: {
          poll: { title: 'Matt or gloss?', options: [{ title: 'Matt', image }, { title: 'Gloss' }] },
        },
      }),
      html: `<figure id="x1"><p><strong>Matt or gloss?</strong></p><ul><li><img src="${PICTURE}" alt="" width="10" height="20">Matt</li><li>Gloss</li></ul></figure>`,
      files: [PICTURE],
      losses: { POLL: 1 },
      text: 'Matt or gloss?\nMatt\nGloss',
    },
  ],
  APP_EMBED: [
    {
      node: node('APP_EMBED', {
        appEmbedData: {
          type: 'PRODUCT',
          itemId: 'i-1',
          name: 'Vase',
          url: 'https://shop.example.com/vase',
          image,
          pricingData: { valueFrom: '10.99', valueTo: '19.99', currency: 'USD' },
        },
      }),
      html: `<figure id="x1"><img src="${PICTURE}" alt="" width="10" height="20"><p data-item-id="i-1"><a href="https://shop.example.com/vase">Vase</a></p><figcaption>10.99 – 19.99 USD</figcaption></figure>`,
      files: [PICTURE],
      losses: { APP_EMBED: 1 },
      text: 'Vase\n10.99 – 19.99 USD',
    },
  ],
  EXTERNAL: [
    {
      node: node('EXTERNAL', { externalData: { any: 1 } }, paragraph('a')),
      html: '<div id="x1"><p>a</p></div>',
      losses: { EXTERNAL: 1 },
      text: 'a',
    },
  ],
  CAPTION: [
    {
      node: node('CAPTION', { captionData: { textStyle: { textAlignment: 'RIGHT' } } }, words('a')),
      html: '<figcaption id="x1" style="text-align:right">a</figcaption>',
      text: 'a',
    },
  ],
  LAYOUT: [
    {
      node: node(
        'LAYOUT',
        { layoutData: { backgroundImage: { media: image }, background: { color: '#fff' } } },
        { type: 'LAYOUT_CELL', id: 'c1', nodes: [paragraph('a')], layoutCellData: { colSpan: 6 } },
      ),
      html: `<div id="x1" style="display:flex;background-color:#fff;background-image:url(&quot;${PICTURE}&quot;)"><div id="c1" style="flex:6"><p>a</p></div></div>`,
      files: [PICTURE],
      text: 'a',
    },
  ],
  LAYOUT_CELL: [
    {
      node: node('LAYOUT_CELL', {}, paragraph('a')),
      html: '<div id="x1" style="flex:1"><p>a</p></div>',
      text: 'a',
    },
  ],
  CARD: [
    {
      node: node('CARD', { cardData: { backgroundImage: { media: image } } }, paragraph('a')),
      html: `<div id="x1" style="background-image:url(&quot;${PICTURE}&quot;)"><p>a</p></div>`,
      files: [PICTURE],
      text: 'a',
    },
  ],
  TOC: [{ node: node('TOC', {}), html: '<nav id="x1"><ul></ul></nav>' }],
  SMART_BLOCK: [
    { node: node('SMART_BLOCK', {}, paragraph('a')), html: '<div id="x1"><p>a</p></div>', text: 'a' },
  ],
  SMART_BLOCK_CELL: [
    {
      node: node('SMART_BLOCK_CELL', { smartBlockCellData: { label: '98 %', shape } }, paragraph('a')),
      html: `<div id="x1"><img src="${SHAPE}" alt=""><p><strong>98 %</strong></p><p>a</p></div>`,
      files: [SHAPE],
      text: '98 %\na',
    },
  ],
};

const LINK = { url: 'https://e.com', target: 'BLANK', rel: { nofollow: true } };

const DECORATIONS: Readonly<
  Record<
    keyof typeof posts.DecorationType,
    { readonly data: object; readonly html: string; readonly loss?: string }
  >
> = {
  BOLD: { data: { fontWeightValue: 700 }, html: '<strong>a</strong>' },
  ITALIC: { data: { italicData: true }, html: '<em>a</em>' },
  UNDERLINE: { data: { underlineData: true }, html: '<u>a</u>' },
  STRIKETHROUGH: { data: { strikethroughData: true }, html: '<s>a</s>' },
  SUPERSCRIPT: { data: { superscriptData: true }, html: '<sup>a</sup>' },
  SUBSCRIPT: { data: { subscriptData: true }, html: '<sub>a</sub>' },
  COLOR: {
    data: { colorData: { foreground: '#ff0000', background: 'rgb(0, 0, 0)' } },
    html: '<span style="color:#ff0000;background-color:rgb(0, 0, 0)">a</span>',
  },
  FONT_SIZE: {
    data: { fontSizeData: { unit: 'PX', value: 20 } },
    html: '<span style="font-size:20px">a</span>',
  },
  FONT_FAMILY: {
    data: { fontFamilyData: { value: "'Open Sans', serif" } },
    html: '<span style="font-family:&#39;Open Sans&#39;, serif">a</span>',
  },
  SKETCH: {
    data: { sketchData: { variant: 'HIGHLIGHT', color: '#ff0' } },
    html: '<mark style="background-color:#ff0">a</mark>',
  },
  LINK: {
    data: { linkData: { link: LINK } },
    html: '<a href="https://e.com" target="_blank" rel="nofollow noopener">a</a>',
  },
  ANCHOR: { data: { anchorData: { anchor: 'h1' } }, html: '<a href="#h1">a</a>' },
  MENTION: {
    data: { mentionData: { name: 'Ada', slug: 'ada', id: 'm-1' } },
    html: '<span data-mention="m-1">a</span>',
    loss: 'MENTION',
  },
  SPOILER: { data: { spoilerData: { id: 's' } }, html: 'a', loss: 'SPOILER' },
  EXTERNAL: { data: {}, html: 'a', loss: 'EXTERNAL_DECORATION' },
};

function counted(losses: readonly { kind: string; count: number }[]): Record<string, number> {
  return Object.fromEntries(losses.map(({ kind, count }) => [kind, count]));
}

describe('every type of node that the SDK names', () => {
  test.each(Object.entries(NODES).flatMap(([type, cases]) => cases.map((one) => [type, one] as const)))(
    '%s keeps its text, address and id, or names what is lost',
    (_, { node: content, html, losses, files }) => {
      const written = richText({ nodes: [content] });
      expect(written?.html).toBe(html);
      expect(counted(written?.losses ?? [])).toEqual(losses ?? {});
      expect(written?.files).toEqual(files ?? []);
    },
  );

  test.each(
    Object.entries(NODES).flatMap(([type, cases]) =>
      cases.flatMap(({ node: content, text }) =>
        text === undefined ? [] : [[type, content, text] as const],
      ),
    ),
  )('%s is read as plain text', (_, content, text) => {
    expect(ricosToText({ nodes: [content] })).toBe(text);
  });

  test.each(Object.entries(DECORATIONS))(
    '%s decorates text, or names what is lost',
    (type, { data, html, loss }) => {
      const heading = { type: 'HEADING', id: 'h1', nodes: [], headingData: { level: 2 } };
      const written = richText({
        nodes: [heading, { type: 'PARAGRAPH', id: '', nodes: [words('a', { type, ...data })] }],
      });
      expect(written?.html).toBe(`<h2 id="h1"></h2><p>${html}</p>`);
      expect(counted(written?.losses ?? [])).toEqual(loss === undefined ? {} : { [loss]: 1 });
    },
  );
});

describe('lines that are drawn by hand', () => {
  test.each([
    ['STRIKETHROUGH', '<s style="text-decoration-color:#ff0">a</s>'],
    ['CROSSED_OFF', '<s style="text-decoration-color:#ff0">a</s>'],
    ['BOX', '<span style="border:1px solid #ff0">a</span>'],
    ['CIRCLE', '<span style="border:1px solid #ff0">a</span>'],
    ['UNDERLINE', '<u style="text-decoration-color:#ff0">a</u>'],
  ])('%s is a plain one', (variant, html) => {
    const sketch = { type: 'SKETCH', sketchData: { variant, color: '#ff0' } };
    const written = richText({ nodes: [{ type: 'PARAGRAPH', id: '', nodes: [words('a', sketch)] }] });
    expect(written?.html).toBe(`<p>${html}</p>`);
  });
});

describe('links within a text', () => {
  const heading = { type: 'HEADING', id: 'a b', nodes: [words('Glaze')], headingData: { level: 2 } };
  const linkTo = (anchor: string): Node => ({
    type: 'PARAGRAPH',
    id: '',
    nodes: [words('x', { type: 'LINK', linkData: { link: { anchor } } })],
  });

  test('lead to the id of what they name, and are lost where it is gone', () => {
    const written = richText({ nodes: [linkTo('a b'), linkTo('gone'), heading] });
    expect(written?.html).toBe(
      '<p><a href="#a%20b">x</a></p><p><a href="#gone">x</a></p><h2 id="a b">Glaze</h2>',
    );
    expect(written?.losses).toEqual([{ kind: 'ANCHOR', count: 1 }]);
  });

  test('a table of contents leads to the headings that it includes', () => {
    const small = { ...heading, id: 'b', headingData: { level: 4 } };
    const toc = { type: 'TOC', id: '', nodes: [], tocData: { includedHeadings: [1, 2] } };
    expect(richText({ nodes: [toc, heading, small] })?.html).toMatch(
      /^<nav><ul><li><a href="#a%20b">Glaze<\/a><\/li><\/ul><\/nav>/,
    );
  });

  test('an address that may run is no link, and counts as lost', () => {
    const link = { type: 'LINK', linkData: { link: { url: 'javascript:alert(1)' } } };
    expect(richText({ nodes: [{ type: 'PARAGRAPH', id: '', nodes: [words('x', link)] }] })).toEqual({
      html: '<p>x</p>',
      files: [],
      losses: [{ kind: 'LINK', count: 1 }],
    });
  });
});

describe('players', () => {
  test.each([
    ['https://youtu.be/abcdefghijk?t=1m30s', 'https://www.youtube.com/embed/abcdefghijk?start=90'],
    ['https://www.youtube.com/shorts/abcdefghijk', 'https://www.youtube.com/embed/abcdefghijk'],
    ['https://m.youtube.com/watch?v=abcdefghijk&list=PL1', 'https://www.youtube.com/embed/abcdefghijk'],
    ['https://www.youtube.com/playlist?list=PL1', 'https://www.youtube.com/embed/videoseries?list=PL1'],
    ['https://vimeo.com/76979871/abc123', 'https://player.vimeo.com/video/76979871?h=abc123'],
    [
      'https://www.facebook.com/pottery/videos/123/',
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fpottery%2Fvideos%2F123%2F',
    ],
    [
      'https://fb.watch/abc/',
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Ffb.watch%2Fabc%2F',
    ],
    ['https://dai.ly/x7t', 'https://www.dailymotion.com/embed/video/x7t'],
    ['https://www.dailymotion.com/video/x7t_clay', 'https://www.dailymotion.com/embed/video/x7t_clay'],
    ['https://www.tiktok.com/@pottery/video/719', 'https://www.tiktok.com/embed/v2/719'],
    ['https://open.spotify.com/intl-de/episode/7x', 'https://open.spotify.com/embed/episode/7x'],
    [
      'https://soundcloud.com/pottery/kiln',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fpottery%2Fkiln',
    ],
    ['https://w.soundcloud.com/player/?url=7', 'https://w.soundcloud.com/player/?url=7'],
    ['https://player.vimeo.com/video/76979871', 'https://player.vimeo.com/video/76979871'],
  ])('%s plays in a frame', (page, player) => {
    const html = richText({ nodes: [node('VIDEO', { videoData: { video: { src: { url: page } } } })] })?.html;
    expect(html).toContain(`<iframe src="${player}"`);
    expect(html).not.toContain('<video');
  });

  test('pages without a player are linked to', () => {
    for (const page of [
      'https://www.facebook.com/pottery',
      'https://www.youtube.com/@pottery',
      'https://vimeo.com/pottery',
    ]) {
      const html = richText({
        nodes: [node('VIDEO', { videoData: { video: { src: { url: page } } } })],
      })?.html;
      expect(html).toBe(`<figure id="x1"><p><a href="${page}">${page}</a></p></figure>`);
    }
  });
});
