import { attributeOf, isElement, parseHtml, textOf, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { element, emptyElement, escapeHtml, frame, safeHref } from './html-writing.ts';

/** Foreign HTML without what may run. */
export interface SafeHtml {
  readonly html: string;
  /** Whether something that runs or is styled was left out. */
  readonly isPart: boolean;
}

/**
 * Writes foreign HTML anew from what is known to be harmless: text, its plain tags, links, pictures, players, and frames, which are shut off from
 * the page around them.
 */
export function safeHtml(html: string): SafeHtml {
  let isPart = false;
  const write = (nodes: readonly HtmlNode[]): string =>
    nodes
      .map((node) => {
        if (!isElement(node)) return escapeHtml(textOf(node) ?? '');
        if (RUNS.has(node.tagName)) {
          isPart = true;
          return '';
        }
        return written(node, write(node.childNodes));
      })
      .join('');
  const safe = write(parseHtml(html)).trim();
  return { html: safe, isPart };
}

const RUNS: ReadonlySet<string> = new Set(
  'script style template noscript object embed applet form input button select textarea link meta base svg math canvas'.split(
    ' ',
  ),
);
const PLAIN: ReadonlySet<string> = new Set(
  'p div section h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code table thead tbody tfoot tr td th caption figure figcaption strong b em i u s sub sup small mark'.split(
    ' ',
  ),
);

function written(node: HtmlElement, content: string): string {
  const { tagName } = node;
  const address = (name: string): string | undefined => safeHref(attributeOf(node, name));
  const plain = (name: string): string | undefined => attributeOf(node, name);
  switch (tagName) {
    case 'br':
    case 'hr':
      return emptyElement(tagName);
    case 'a': {
      const href = address('href');
      return href === undefined ? content : element('a', content, { href });
    }
    case 'img': {
      const src = address('src');
      return src === undefined ? '' : emptyElement('img', { src, alt: plain('alt') ?? '' });
    }
    case 'video':
    case 'audio':
      return element(tagName, content, { src: address('src'), poster: address('poster'), controls: true });
    case 'source': {
      const src = address('src');
      return src === undefined ? '' : emptyElement('source', { src });
    }
    case 'iframe': {
      const src = address('src');
      return src !== undefined && /^(https?:)?\/\//i.test(src)
        ? frame(src, plain('title') ?? '', SHUT_OFF)
        : '';
    }
    default:
      return PLAIN.has(tagName) ? element(tagName, content) : content;
  }
}

/** A frame may run its own player, and nothing of the page around it. */
const SHUT_OFF = { sandbox: 'allow-scripts allow-same-origin allow-popups allow-presentation' };
