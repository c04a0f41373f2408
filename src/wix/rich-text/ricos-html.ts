import { color, element, emptyElement, escapeHtml, style, type Attributes } from './html-writing.ts';
import { textHtml } from './ricos-decorations.ts';
import * as media from './ricos-media.ts';
import { at, fieldOf, nodesOf, numberAt, textAt } from './ricos-node.ts';
import { headingLevel, RicosPage } from './ricos-page.ts';
import * as widgets from './ricos-widgets.ts';

/** Rich content as HTML. */
export interface RicosHtml {
  readonly html: string;
  /** Addresses of the files of Wix that it shows or leads to. */
  readonly files: string[];
  /** What HTML does not hold of it: kinds of nodes and of other things, each with how often it occurs. */
  readonly losses: { readonly kind: string; readonly count: number }[];
}

/**
 * Writes a Ricos document, Wix's rich text, as HTML (docs/fidelity.md#rich-content): text is escaped, links lead to `http`, `https`, `mailto`, `tel` or a place in the
 * page only, and no script is written. Blocks keep their ids, which links within the document lead to.
 * @param document Wix's rich content, `{ nodes: [...] }`
 * @returns null when it is no such document
 */
export function ricosHtml(document: unknown): RicosHtml | null {
  const nodes = fieldOf(document, 'nodes');
  if (!Array.isArray(nodes)) return null;
  const page = new RicosPage(nodes);
  const html = nodes.map((node) => nodeHtml(node, page)).join('');
  return { html, files: page.files, losses: page.losses };
}

type Writer = (node: unknown, page: RicosPage) => string;

/** How each type of node is written; those of an unknown type leave what they contain. */
const WRITERS: Readonly<Record<string, Writer>> = {
  TEXT: textHtml,
  PARAGRAPH: (node, page) => block('p', node, page, fieldOf(node, 'paragraphData')),
  HEADING: (node, page) => block(`h${headingLevel(node)}`, node, page, fieldOf(node, 'headingData')),
  CODE_BLOCK: (node, page) =>
    element(
      'pre',
      element('code', children(node, page)),
      textAttributes(node, fieldOf(node, 'codeBlockData')),
    ),
  BLOCKQUOTE: (node, page) => block('blockquote', node, page),
  CAPTION: (node, page) => block('figcaption', node, page, fieldOf(node, 'captionData')),
  BULLETED_LIST: (node, page) => block('ul', node, page),
  ORDERED_LIST: (node, page) => {
    const start = numberAt(node, 'orderedListData', 'start');
    return element('ol', children(node, page), {
      ...media.blockAttributes(node),
      start: start === undefined || start === 1 ? undefined : String(start),
    });
  },
  CHECKBOX_LIST: (node, page) =>
    element(
      'ul',
      nodesOf(node)
        .map((item) => listItem(item, page, true))
        .join(''),
      media.blockAttributes(node),
    ),
  LIST_ITEM: (node, page) => listItem(node, page, false),
  DIVIDER: (node) => {
    const line = textAt(node, 'dividerData', 'lineStyle').toLowerCase();
    return emptyElement('hr', {
      ...media.blockAttributes(node),
      style: style({ 'border-style': /^(double|dashed|dotted)$/.test(line) ? line : undefined }),
    });
  },
  TABLE: tableHtml,
  TABLE_ROW: (node, page) => block('tr', node, page),
  TABLE_CELL: (node, page) => cellHtml(node, page, 'td'),
  COLLAPSIBLE_LIST: collapsibleHtml,
  COLLAPSIBLE_ITEM: (node, page) => block('details', node, page),
  COLLAPSIBLE_ITEM_TITLE: (node, page) => block('summary', node, page),
  COLLAPSIBLE_ITEM_BODY: (node, page) => block('div', node, page),
  LAYOUT: (node, page) => boxHtml(node, page, fieldOf(node, 'layoutData'), { display: 'flex' }),
  LAYOUT_CELL: (node, page) => {
    const columns = numberAt(node, 'layoutCellData', 'colSpan');
    return boxHtml(node, page, undefined, { flex: columns === undefined ? '1' : String(columns) });
  },
  CARD: (node, page) => boxHtml(node, page, fieldOf(node, 'cardData')),
  SMART_BLOCK: (node, page) => block('div', node, page),
  SMART_BLOCK_CELL: (node, page) => {
    const data = fieldOf(node, 'smartBlockCellData');
    const url = page.source(fieldOf(data, 'shape'), 'VECTOR');
    const label = textAt(data, 'label');
    const top =
      media.picture(url, '') + (label === '' ? '' : element('p', element('strong', escapeHtml(label))));
    return element('div', top + children(node, page), media.blockAttributes(node));
  },
  TOC: widgets.contentsHtml,
  IMAGE: (node, page) => media.imageHtml(node, children(node, page), page),
  GALLERY: (node, page) => media.galleryHtml(node, children(node, page), page),
  GIF: (node, page) => media.gifHtml(node, children(node, page), page),
  VIDEO: (node, page) => media.videoHtml(node, children(node, page), page),
  AUDIO: (node, page) => media.audioHtml(node, children(node, page), page),
  FILE: (node, page) => media.fileHtml(node, children(node, page), page),
  SHAPE: (node, page) => media.shapeHtml(node, children(node, page), page),
  BUTTON: widgets.buttonHtml,
  LINK_PREVIEW: (node, page) => widgets.linkPreviewHtml(node, children(node, page), page),
  EMBED: (node, page) => widgets.embedHtml(node, children(node, page), page),
  HTML: widgets.inlineHtml,
  MAP: widgets.mapHtml,
  POLL: widgets.pollHtml,
  APP_EMBED: widgets.appEmbedHtml,
};

function nodeHtml(node: unknown, page: RicosPage): string {
  const type = textAt(node, 'type');
  const writer = Object.hasOwn(WRITERS, type) ? WRITERS[type] : undefined;
  if (writer !== undefined) return writer(node, page);
  // Nodes of other apps, and those that Wix adds.
  page.lose(/^[A-Z_]{1,40}$/.test(type) ? type : 'UNKNOWN');
  const content = children(node, page);
  return textAt(node, 'id') === '' ? content : element('div', content, media.blockAttributes(node));
}

function children(node: unknown, page: RicosPage): string {
  return nodesOf(node)
    .map((child) => nodeHtml(child, page))
    .join('');
}

function block(tag: string, node: unknown, page: RicosPage, data?: unknown): string {
  return element(tag, children(node, page), textAttributes(node, data));
}

/** Steps that Wix moves indented text in by, in pixels. */
const INDENTATION = 40;

function textAttributes(node: unknown, data: unknown): Attributes {
  const alignment = textAt(data, 'textStyle', 'textAlignment').toLowerCase();
  const lineHeight = textAt(data, 'textStyle', 'lineHeight');
  const indentation = numberAt(data, 'indentation') ?? 0;
  return {
    ...media.blockAttributes(node),
    style: style({
      'text-align': /^(left|right|center|justify)$/.test(alignment) ? alignment : undefined,
      'line-height': /^\d+(\.\d+)?(px|em|%)?$/.test(lineHeight) ? lineHeight : undefined,
      'margin-inline-start': indentation > 0 ? `${indentation * INDENTATION}px` : undefined,
    }),
  };
}

function listItem(node: unknown, page: RicosPage, hasBox: boolean): string {
  const isChecked = at(node, 'listItemData', 'checked') === true;
  const box = emptyElement('input', {
    type: 'checkbox',
    disabled: true,
    checked: isChecked ? true : undefined,
  });
  return element('li', (hasBox ? box : '') + children(node, page), media.blockAttributes(node));
}

function tableHtml(node: unknown, page: RicosPage): string {
  const data = fieldOf(node, 'tableData');
  const firstRow = fieldOf(data, 'rowHeader') === true || fieldOf(data, 'header') === true;
  const firstColumn = fieldOf(data, 'columnHeader') === true;
  const rows = nodesOf(node).map((row, down) =>
    element(
      'tr',
      nodesOf(row)
        .map((cell, along) =>
          cellHtml(cell, page, (firstRow && down === 0) || (firstColumn && along === 0) ? 'th' : 'td'),
        )
        .join(''),
      media.blockAttributes(row),
    ),
  );
  const words = textAt(data, 'altText');
  return element('table', element('tbody', rows.join('')), {
    ...media.blockAttributes(node, data),
    'aria-label': words === '' ? undefined : words,
  });
}

function cellHtml(node: unknown, page: RicosPage, tag: 'td' | 'th'): string {
  const data = fieldOf(node, 'tableCellData');
  const span = (name: string): string | undefined => {
    const value = numberAt(data, name);
    return value !== undefined && Number.isInteger(value) && value > 1 ? String(value) : undefined;
  };
  const vertical = textAt(data, 'cellStyle', 'verticalAlignment').toLowerCase();
  return element(tag, children(node, page), {
    ...media.blockAttributes(node),
    colspan: span('colspan'),
    rowspan: span('rowspan'),
    style: style({
      'vertical-align': /^(top|middle|bottom)$/.test(vertical) ? vertical : undefined,
      'background-color': color(at(data, 'cellStyle', 'backgroundColor')),
    }),
  });
}

function collapsibleHtml(node: unknown, page: RicosPage): string {
  const data = fieldOf(node, 'collapsibleListData');
  const expanded = fieldOf(data, 'initialExpandedItems');
  const items = nodesOf(node).map((item, index) =>
    fieldOf(item, 'type') === 'COLLAPSIBLE_ITEM'
      ? element('details', children(item, page), {
          ...media.blockAttributes(item),
          open: expanded === 'ALL' || (expanded === 'FIRST' && index === 0) ? true : undefined,
        })
      : nodeHtml(item, page),
  );
  return element('div', items.join(''), {
    ...media.blockAttributes(node, data),
    dir: fieldOf(data, 'direction') === 'RTL' ? 'rtl' : undefined,
  });
}

/** A part of the page with a background of its own. */
function boxHtml(
  node: unknown,
  page: RicosPage,
  data: unknown,
  declarations: Readonly<Record<string, string>> = {},
): string {
  const pictures = ['backgroundImage', 'backdropImage'].flatMap(
    (name) => page.source(at(data, name, 'media'), 'IMAGE') ?? [],
  );
  return element('div', children(node, page), {
    ...media.blockAttributes(node, data),
    style: style({
      ...declarations,
      'background-color': color(at(data, 'background', 'color')) ?? color(fieldOf(data, 'backgroundColor')),
      'background-image': pictures.length === 0 ? undefined : pictures.map(cssUrl).join(', '),
    }),
  });
}

function cssUrl(url: string): string {
  return `url("${url.replaceAll(/["\\\s]/g, encodeURIComponent)}")`;
}
