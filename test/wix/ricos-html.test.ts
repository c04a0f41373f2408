import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlWithFiles } from '../../src/wix/rich-text/html-media.ts';
import { htmlToText } from '../../src/wix/rich-text/html-text.ts';
import { ricosToHtml, ricosToText } from '../../src/wix/rich-text/rich-text.ts';

function words(text: string, ...decorations: object[]): object {
  return { type: 'TEXT', id: '', nodes: [], textData: { text, decorations } };
}

function block(type: string, nodes: readonly object[], data: object = {}): object {
  return { type, id: '', nodes, ...data };
}

function html(...nodes: object[]): string | null {
  return ricosToHtml({ nodes });
}

function linkTo(url: string): string | null {
  const link = { url, target: 'BLANK', rel: { nofollow: true } };
  return html(block('PARAGRAPH', [words('x', { type: 'LINK', linkData: { link } })]));
}

describe('Ricos as HTML', () => {
  test('writes paragraphs, headings and text with its decorations', () => {
    expect(
      html(
        block('HEADING', [words('A & B')], { headingData: { level: 3 } }),
        block('PARAGRAPH', [
          words('plain '),
          words('bold', { type: 'BOLD', fontWeightValue: 700 }, { type: 'ITALIC', italicData: true }),
          words('thin', { type: 'BOLD', fontWeightValue: 400 }),
          words('red', { type: 'COLOR', colorData: { foreground: '#ff0000' } }),
          words('two\nlines', { type: 'UNDERLINE' }, { type: 'STRIKETHROUGH' }),
        ]),
      ),
    ).toBe(
      '<h3>A &amp; B</h3><p>plain <strong><em>bold</em></strong>thin<span style="color:#ff0000">red</span><u><s>two<br>lines</s></u></p>',
    );
  });

  test('refuses what is nested deeper than anyone writes, by a name of its own', () => {
    const nested = Array.from({ length: 20_000 }).reduce<object>(
      (inner) => block('BLOCKQUOTE', [inner]),
      words('deep'),
    );
    expect(() => html(nested)).toThrow('Wix sent rich content that is nested too deep to be written.');
  });

  test('writes lists, quotes, code, dividers and tables', () => {
    const item = (text: string): object => block('LIST_ITEM', [block('PARAGRAPH', [words(text)])]);
    expect(html(block('BULLETED_LIST', [item('a'), item('b')]), block('ORDERED_LIST', [item('c')]))).toBe(
      '<ul><li><p>a</p></li><li><p>b</p></li></ul><ol><li><p>c</p></li></ol>',
    );
    expect(
      html(
        block('BLOCKQUOTE', [block('PARAGRAPH', [words('said')])]),
        block('CODE_BLOCK', [words('1 < 2')]),
        block('DIVIDER', []),
        block('TABLE', [
          block('TABLE_ROW', [
            block('TABLE_CELL', [block('PARAGRAPH', [words('x')])], { tableCellData: { colspan: 2 } }),
          ]),
        ]),
      ),
    ).toBe(
      '<blockquote><p>said</p></blockquote><pre><code>1 &lt; 2</code></pre><hr><table><tbody><tr><td colspan="2"><p>x</p></td></tr></tbody></table>',
    );
  });

  test('writes pictures with full addresses, galleries, videos and files', () => {
    expect(
      html(
        block('IMAGE', [], {
          imageData: {
            image: { src: { id: 'a_1~mv2.jpg' }, width: 10, height: 20 },
            altText: 'a "b"',
            caption: 'Below',
          },
        }),
      ),
    ).toBe(
      '<figure><img src="https://static.wixstatic.com/media/a_1~mv2.jpg" alt="a &quot;b&quot;" width="10" height="20"><figcaption>Below</figcaption></figure>',
    );
    expect(
      html(
        block('GALLERY', [], {
          galleryData: {
            items: [{ image: { media: { src: { url: 'https://e.com/1.png' } } }, altText: 'one' }],
          },
        }),
      ),
    ).toBe('<figure><img src="https://e.com/1.png" alt="one"></figure>');
    expect(html(block('VIDEO', [], { videoData: { video: { src: { url: 'https://e.com/v.mp4' } } } }))).toBe(
      '<figure><video src="https://e.com/v.mp4" controls></video></figure>',
    );
    expect(
      html(block('FILE', [], { fileData: { src: { url: 'https://e.com/f.pdf' }, name: 'f.pdf' } })),
    ).toBe('<p><a href="https://e.com/f.pdf">f.pdf</a></p>');
  });

  test('follows safe links only', () => {
    expect(linkTo('https://e.com/?a=1&b=2')).toBe(
      '<p><a href="https://e.com/?a=1&amp;b=2" target="_blank" rel="nofollow noopener">x</a></p>',
    );
    expect(linkTo('www.example.com')).toContain('href="https://www.example.com"');
    for (const url of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', ''])
      expect(linkTo(url)).toBe('<p>x</p>');
  });

  test('keeps what unknown nodes contain, and drops what runs', () => {
    expect(html(block('SOMETHING_NEW', [block('PARAGRAPH', [words('kept')])]))).toBe('<p>kept</p>');
    expect(html(block('HTML', [], { htmlData: { html: '<script>alert(1)</script>' } }))).toBe('');
  });

  test('never writes markup that came as text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = html(block('PARAGRAPH', [words(text)])) ?? '';
        expect(written.replaceAll('<br>', '')).not.toMatch(/<(?!\/?p>)/);
      }),
    );
  });

  test('survives any document, and refuses what is none', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (document, value) => {
        ricosToHtml(document);
        ricosToHtml({
          nodes: [value, { type: 'IMAGE', imageData: value }, { type: 'TEXT', textData: value }],
        });
        ricosToText({ nodes: [value] });
      }),
    );
    for (const nothing of [null, undefined, '', {}, { nodes: 'x' }]) expect(ricosToHtml(nothing)).toBeNull();
    for (const other of ['text', 4, [], true])
      expect(() => ricosToHtml(other)).toThrow('in the place of rich content');
  });
});

describe('plain text', () => {
  test('of Ricos has a line for each block', () => {
    expect(
      ricosToText({
        nodes: [
          block('HEADING', [words('Title')]),
          block('PARAGRAPH', [words('one '), words('two', { type: 'BOLD' })]),
          block('BULLETED_LIST', [block('LIST_ITEM', [block('PARAGRAPH', [words('item')])])]),
        ],
      }),
    ).toBe('Title\none two\nitem');
  });

  test('of HTML has no tags, no scripts and plain characters', () => {
    expect(
      htmlToText(
        '<h2>A &amp; B</h2>\n<p>one<br>two&nbsp;&#8364; &lt;b&gt;</p><script>x()</script><ul><li>item</li></ul>',
      ),
    ).toBe('A & B\none\ntwo € <b>\nitem');
    expect(htmlToText('5 < 6 and 7 > 6')).toBe('5 < 6 and 7 > 6');
  });

  test('of HTML resolves every entity and keeps cells and blocks apart', () => {
    expect(
      htmlToText(
        '<p>Caf&eacute; &ndash; it&rsquo;s &euro;5</p><table><tr><th>Size</th><td><p>M</p></td></tr><tr><td>Care</td><td></td></tr></table>',
      ),
    ).toBe('Café – it’s €5\nSize\tM\nCare\t');
    expect(htmlToText('one<section>two</section><dl><dt>three</dt><dd>four</dd></dl>five')).toBe(
      'one\ntwo\nthree\nfour\nfive',
    );
  });
});

const picture = (name: string) => `https://static.wixstatic.com/media/${name}~mv2.jpg`;
const small = (name: string) => `${picture(name)}/v1/fill/w_5,h_5/x.jpg`;

describe('files of Wix in HTML', () => {
  const PICTURE = 'https://static.wixstatic.com/media/a~mv2.jpg';

  test('get full addresses of their originals, and nothing else changes', () => {
    expect(
      htmlWithFiles(
        `<P class=x>Caf&eacute;<img alt='a' src="wix:image://v1/a~mv2.jpg/a.jpg#originWidth=1&originHeight=2"><br/>` +
          `<img src='${PICTURE}/v1/fill/w_50,h_50/a.jpg' srcset="${PICTURE}/v1/fill/w_50,h_50/a.jpg 1x, wix:image://v1/b~mv2.jpg/b.jpg 2x">` +
          `<video poster=image://v1/c~mv2.jpg/1_2/c.jpg src="wix:video://v1/11062b_d/d.mp4"></video>` +
          `<a href="wix:document://v1/ugd/e.pdf/e.pdf">e</a><div style="background:url('wix:image://v1/f~mv2.jpg/f.jpg')">`,
      ),
    ).toEqual({
      html:
        `<P class=x>Caf&eacute;<img alt='a' src="${PICTURE}"><br/>` +
        `<img src="${PICTURE}" srcset="${PICTURE} 1x, https://static.wixstatic.com/media/b~mv2.jpg 2x">` +
        `<video poster="https://static.wixstatic.com/media/c~mv2.jpg" src="https://video.wixstatic.com/video/11062b_d/file"></video>` +
        `<a href="https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/e.pdf">e</a>` +
        `<div style="background:url(&#39;https://static.wixstatic.com/media/f~mv2.jpg&#39;)">`,
      files: [
        PICTURE,
        'https://static.wixstatic.com/media/b~mv2.jpg',
        'https://static.wixstatic.com/media/c~mv2.jpg',
        'https://video.wixstatic.com/video/11062b_d/file',
        'https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/e.pdf',
        'https://static.wixstatic.com/media/f~mv2.jpg',
      ],
    });
  });

  test('are found in every attribute that shows or leads to one', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(picture);
    expect(
      htmlWithFiles(
        `<img data-srcset="${small('a')} 480w,${small('b')} 2x">` +
          `<table background="${small('c')}"></table><svg><image xlink:href="wix:image://v1/d~mv2.jpg/d.jpg"></image></svg>` +
          '<a href="/_files/ugd/e.pdf">e</a>',
      ),
    ).toEqual({
      html:
        `<img data-srcset="${a} 480w, ${b} 2x">` +
        `<table background="${c}"></table><svg><image xlink:href="${d}"></image></svg>` +
        `<a href="https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/e.pdf">e</a>`,
      files: [a, b, c, d, 'https://d945e594-8657-47e2-9cd9-e9033c3d8da0.usrfiles.com/ugd/e.pdf'],
    });
  });

  test('files from elsewhere and pages stay as they are', () => {
    const other =
      '<img src="//cdn.example.com/b.jpg"><a href="/media/a.jpg">a</a><a href="b.pdf">wix:image://v1/x</a>';
    expect(htmlWithFiles(other)).toEqual({ html: other, files: [] });
  });
});
