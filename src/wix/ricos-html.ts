import { imageView, mediaUrl } from './media.ts';
import { at, fieldOf } from './ricos-node.ts';

/**
 * Writes a Ricos document, Wix's rich text, as HTML: text is escaped, links lead to `http`, `https`, `mailto`, `tel` or a place in the
 * page only, and nothing that runs is written. Nodes without an HTML form, such as polls, leave what they contain.
 * @param document Wix's rich content, `{ nodes: [...] }`
 * @returns null when it is no such document
 */
export function ricosToHtml(document: unknown): string | null {
  const nodes = fieldOf(document, 'nodes');
  return Array.isArray(nodes) ? nodes.map(nodeHtml).join('') : null;
}

function nodeHtml(node: unknown): string {
  const type = fieldOf(node, 'type');
  switch (type) {
    case 'TEXT':
      return textHtml(node);
    case 'PARAGRAPH':
      return element('p', children(node));
    case 'HEADING':
      return element(`h${headingLevel(node)}`, children(node));
    case 'BULLETED_LIST':
    case 'CHECKBOX_LIST':
      return element('ul', children(node));
    case 'ORDERED_LIST':
      return element('ol', children(node));
    case 'LIST_ITEM':
      return element('li', children(node));
    case 'BLOCKQUOTE':
      return element('blockquote', children(node));
    case 'CODE_BLOCK':
      return element('pre', element('code', children(node)));
    case 'DIVIDER':
      return '<hr>';
    case 'TABLE':
      return element('table', element('tbody', children(node)));
    case 'TABLE_ROW':
      return element('tr', children(node));
    case 'TABLE_CELL':
      return element('td', children(node), spans(node));
    case 'COLLAPSIBLE_ITEM':
      return element('details', children(node));
    case 'COLLAPSIBLE_ITEM_TITLE':
      return element('summary', children(node));
    case 'CAPTION':
      return element('figcaption', children(node));
    default:
      return mediaHtml(type, node) ?? children(node);
  }
}

/** The nodes that show something from elsewhere; undefined for every other node. */
function mediaHtml(type: unknown, node: unknown): string | undefined {
  switch (type) {
    case 'IMAGE':
      return imageHtml(fieldOf(node, 'imageData'), children(node));
    case 'GALLERY':
      return galleryHtml(fieldOf(node, 'galleryData'));
    case 'GIF': {
      const gif = at(node, 'gifData', 'original', 'gif') ?? at(node, 'gifData', 'downsized', 'gif');
      return figure(image(mediaUrl(gif), at(node, 'gifData', 'altText') ?? at(node, 'gifData', 'title')), '');
    }
    case 'VIDEO':
      return figure(player('video', at(node, 'videoData', 'video', 'src')), children(node));
    case 'AUDIO':
      return figure(player('audio', at(node, 'audioData', 'audio', 'src')), children(node));
    case 'FILE':
      return paragraphLink(sourceUrl(at(node, 'fileData', 'src')), at(node, 'fileData', 'name'));
    case 'BUTTON':
      return paragraphLink(at(node, 'buttonData', 'link', 'url'), at(node, 'buttonData', 'text'));
    case 'LINK_PREVIEW':
      return paragraphLink(at(node, 'linkPreviewData', 'link', 'url'), at(node, 'linkPreviewData', 'title'));
    case 'EMBED':
      return paragraphLink(at(node, 'embedData', 'src'), at(node, 'embedData', 'oembed', 'title'));
    case 'APP_EMBED':
      return paragraphLink(at(node, 'appEmbedData', 'url'), at(node, 'appEmbedData', 'name'));
    case 'HTML':
      // Foreign HTML may run scripts: only its address is kept.
      return paragraphLink(at(node, 'htmlData', 'url'), undefined);
    default:
      return undefined;
  }
}

function textHtml(node: unknown): string {
  const text = at(node, 'textData', 'text');
  const decorations = at(node, 'textData', 'decorations');
  const html = escape(typeof text === 'string' ? text : '').replaceAll('\n', '<br>');
  return Array.isArray(decorations) && html !== '' ? decorations.reduceRight(decorate, html) : html;
}

function decorate(html: string, decoration: unknown): string {
  switch (fieldOf(decoration, 'type')) {
    case 'BOLD': {
      const weight = fieldOf(decoration, 'fontWeightValue');
      return typeof weight === 'number' && weight < 600 ? html : element('strong', html);
    }
    case 'ITALIC':
      return fieldOf(decoration, 'italicData') === false ? html : element('em', html);
    case 'UNDERLINE':
      return fieldOf(decoration, 'underlineData') === false ? html : element('u', html);
    case 'STRIKETHROUGH':
      return element('s', html);
    case 'SUPERSCRIPT':
      return element('sup', html);
    case 'SUBSCRIPT':
      return element('sub', html);
    case 'LINK':
      return linkHtml(at(decoration, 'linkData', 'link'), html);
    case 'COLOR':
      return element('span', html, colorStyle(fieldOf(decoration, 'colorData')));
    default:
      return html;
  }
}

function linkHtml(link: unknown, html: string): string {
  const anchor = fieldOf(link, 'anchor');
  const href = typeof anchor === 'string' && anchor !== '' ? `#${anchor}` : safeHref(fieldOf(link, 'url'));
  if (href === undefined) return html;
  const rel = ['nofollow', 'sponsored', 'ugc', 'noreferrer'].filter((name) => at(link, 'rel', name) === true);
  const blank = fieldOf(link, 'target') === 'BLANK';
  if (blank) rel.push('noopener');
  return element('a', html, {
    href,
    ...(blank ? { target: '_blank' } : {}),
    ...(rel.length === 0 ? {} : { rel: rel.join(' ') }),
  });
}

function imageHtml(data: unknown, caption: string): string {
  const picture = image(
    sourceUrl(at(data, 'image', 'src')),
    fieldOf(data, 'altText'),
    fieldOf(data, 'image'),
  );
  const text = fieldOf(data, 'caption');
  const below =
    caption === '' && typeof text === 'string' && text !== '' ? element('figcaption', escape(text)) : caption;
  return figure(picture === '' ? '' : linkHtml(fieldOf(data, 'link'), picture), below);
}

function galleryHtml(data: unknown): string {
  const items = fieldOf(data, 'items');
  if (!Array.isArray(items)) return '';
  return items
    .map((item) => {
      const picture = at(item, 'image', 'media');
      const shown =
        picture === undefined
          ? player('video', at(item, 'video', 'media', 'src'))
          : image(sourceUrl(fieldOf(picture, 'src')), fieldOf(item, 'altText'), picture);
      const title = fieldOf(item, 'title');
      return figure(
        shown,
        typeof title === 'string' && title !== '' ? element('figcaption', escape(title)) : '',
      );
    })
    .join('');
}

function image(url: string | null | undefined, altText: unknown, size?: unknown): string {
  if (url == null) return '';
  const { width, height } = { width: fieldOf(size, 'width'), height: fieldOf(size, 'height') };
  return `<img${attributes({
    src: url,
    alt: typeof altText === 'string' ? altText : '',
    ...(typeof width === 'number' ? { width: String(width) } : {}),
    ...(typeof height === 'number' ? { height: String(height) } : {}),
  })}>`;
}

function player(tag: 'video' | 'audio', source: unknown): string {
  const url = sourceUrl(source);
  return url === undefined ? '' : element(tag, '', { src: url, controls: '' });
}

/** Where a media file is: Wix names it by id, by address or by a path of its media server. */
function sourceUrl(source: unknown): string | undefined {
  const id = fieldOf(source, 'id');
  const url = fieldOf(source, 'url');
  const path = id ?? fieldOf(source, 'custom');
  return imageView({ id: path, url })?.url ?? safeHref(url);
}

function paragraphLink(url: unknown, text: unknown): string {
  const href = safeHref(url);
  const label = typeof text === 'string' && text !== '' ? text : href;
  if (label === undefined) return '';
  return element('p', href === undefined ? escape(label) : element('a', escape(label), { href }));
}

function figure(content: string, caption: string): string {
  return content === '' && caption === '' ? '' : element('figure', content + caption);
}

function colorStyle(data: unknown): Readonly<Record<string, string>> {
  const styles = [
    ['color', fieldOf(data, 'foreground')],
    ['background-color', fieldOf(data, 'background')],
  ].filter(([, value]) => typeof value === 'string' && /^(#[0-9a-f]{3,8}|rgba?\([\d\s.,%]+\))$/i.test(value));
  return styles.length === 0
    ? {}
    : { style: styles.map(([name, value]) => `${String(name)}:${String(value)}`).join(';') };
}

/** An address that is safe to follow; undefined for every other scheme. */
function safeHref(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  // A browser ignores control characters and spaces in front of and inside of a scheme.
  // eslint-disable-next-line no-control-regex
  const plain = url.replaceAll(/[\u0000-\u0020]/g, '');
  if (plain === '') return undefined;
  if (/^(https?:|mailto:|tel:|\/|#|\?)/i.test(plain)) return url.trim();
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(plain) ? `https://${plain}` : undefined;
}

function headingLevel(node: unknown): number {
  const level = at(node, 'headingData', 'level');
  return typeof level === 'number' && level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}

function spans(node: unknown): Readonly<Record<string, string>> {
  const data = fieldOf(node, 'tableCellData');
  return Object.fromEntries(
    ['colspan', 'rowspan'].flatMap((name) => {
      const span = fieldOf(data, name);
      return typeof span === 'number' && Number.isInteger(span) && span > 1 ? [[name, String(span)]] : [];
    }),
  );
}

function children(node: unknown): string {
  const nodes = fieldOf(node, 'nodes');
  return Array.isArray(nodes) ? nodes.map(nodeHtml).join('') : '';
}

function element(tag: string, content: string, attribute: Readonly<Record<string, string>> = {}): string {
  return `<${tag}${attributes(attribute)}>${content}</${tag}>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === '' && name === 'controls' ? ' controls' : ` ${name}="${escape(value)}"`,
    )
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
