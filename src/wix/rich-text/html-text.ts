import { isElement, parseHtml, textOf, type HtmlNode } from './html-tree.ts';

/** The text of HTML without its tags: one line for each block, a tab between the cells of a row. */
export function htmlToText(html: string): string {
  return linesOf(written(parseHtml(html))).join('\n');
}

/** Elements that begin a line and end one. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose content nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(
  'head iframe noframes noscript object script style template title'.split(' '),
);

function written(nodes: readonly HtmlNode[]): string {
  let text = '';
  let cells = 0;
  for (const node of nodes) {
    if (!isElement(node)) {
      text += (textOf(node) ?? '').replaceAll(/\s+/g, ' ');
      continue;
    }
    const { tagName } = node;
    if (UNREAD.has(tagName)) continue;
    if (tagName === 'br') text += '\n';
    else if (tagName === 'td' || tagName === 'th') {
      if (cells > 0) text += '\t';
      cells += 1;
      text += linesOf(written(node.childNodes)).join(' ');
    } else {
      const content = written(node.childNodes);
      text += BLOCKS.has(tagName) ? `\n${content}\n` : content;
    }
  }
  return text;
}

/** Lines that have text, without the spaces around it. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/ {2,}/g, ' ')
        .replaceAll(/ ?\t ?/g, '\t')
        .replaceAll(/^ | $/g, ''),
    )
    .filter((line) => line.trim() !== '');
}
