import { attributeOf, isElement, parseHtml, textOf, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { element, emptyElement, escapeHtml, frame, safeHref } from './html-writing.ts';

/** Foreign HTML without what may run. */
export interface SafeHtml {
  readonly html: string;
  /** Whether something was left out: what runs or styles, and what leads or lies where nobody may follow. */
  readonly isPart: boolean;
}

/**
 * Writes foreign HTML anew from what is known to be harmless: text, its plain tags, links, pictures, players, and frames, which are shut off from
 * the page around them.
 */
export function safeHtml(html: string): SafeHtml {
  let isPart = false;
  const leaveOut = (): void => void (isPart = true);
  const write = (nodes: readonly HtmlNode[]): string =>
    nodes
      .map((node) => {
        if (!isElement(node)) return escapeHtml(textOf(node) ?? '');
        if (!RUNS.has(node.tagName)) return written(node, write(node.childNodes), leaveOut);
        leaveOut();
        return '';
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

function written(node: HtmlElement, content: string, leaveOut: () => void): string {
  const { tagName } = node;
  const plain = (name: string): string | undefined => attributeOf(node, name);
  const address = (name: string, isSafe: (url: string) => boolean = isAnything): string | undefined => {
    const url = plain(name);
    const safe = url !== undefined && tagName === 'img' && INLINE_PICTURE.test(url) ? url : safeHref(url);
    if (safe !== undefined && isSafe(safe)) return safe;
    if (url !== undefined && url.trim() !== '') leaveOut();
    return undefined;
  };
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
      const src = address('src', isWholeAddress);
      if (plain('srcdoc') !== undefined) leaveOut();
      return src === undefined ? '' : frame(src, plain('title') ?? '', SHUT_OFF);
    }
    default:
      return PLAIN.has(tagName) ? element(tagName, content) : content;
  }
}

/** A picture that is its own address. */
const INLINE_PICTURE = /^data:image\/(png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]+$/i;

function isAnything(): boolean {
  return true;
}

function isWholeAddress(url: string): boolean {
  return /^(https?:)?\/\//i.test(url);
}

/** A frame may run its own player, and nothing of the page around it. */
const SHUT_OFF = { sandbox: 'allow-scripts allow-same-origin allow-popups allow-presentation' };
