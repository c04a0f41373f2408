import { color, element, escapeHtml, style } from './html-writing.ts';
import { at, fieldOf, listAt, numberAt, textAt } from './ricos-node.ts';
import type { RicosPage } from './ricos-page.ts';

/** A node of text with its decorations, the first of them outermost. */
export function textHtml(node: unknown, page: RicosPage): string {
  const html = escapeHtml(textAt(node, 'textData', 'text')).replaceAll('\n', '<br>');
  if (html === '') return '';
  return listAt(node, 'textData', 'decorations').reduceRight<string>(
    (inner, decoration) => decorate(inner, decoration, page),
    html,
  );
}

/** HTML as a link; as it is where the link leads nowhere. */
export function linked(html: string, link: unknown, page: RicosPage): string {
  const href = page.linkHref(link);
  if (href === undefined) return html;
  const rel = ['nofollow', 'sponsored', 'ugc', 'noreferrer'].filter((name) => at(link, 'rel', name) === true);
  const isBlank = fieldOf(link, 'target') === 'BLANK';
  if (isBlank) rel.push('noopener');
  return element('a', html, {
    href,
    target: isBlank ? '_blank' : undefined,
    rel: rel.length === 0 ? undefined : rel.join(' '),
  });
}

function decorate(html: string, decoration: unknown, page: RicosPage): string {
  const type = textAt(decoration, 'type');
  switch (type) {
    case 'BOLD': {
      const weight = numberAt(decoration, 'fontWeightValue');
      return weight !== undefined && weight < 600 ? html : element('strong', html);
    }
    case 'ITALIC':
      return unless(decoration, 'italicData') ? html : element('em', html);
    case 'UNDERLINE':
      return unless(decoration, 'underlineData') ? html : element('u', html);
    case 'STRIKETHROUGH':
      return unless(decoration, 'strikethroughData') ? html : element('s', html);
    case 'SUPERSCRIPT':
      return unless(decoration, 'superscriptData') ? html : element('sup', html);
    case 'SUBSCRIPT':
      return unless(decoration, 'subscriptData') ? html : element('sub', html);
    case 'LINK':
      return linked(html, at(decoration, 'linkData', 'link'), page);
    case 'ANCHOR':
      return linked(html, fieldOf(decoration, 'anchorData'), page);
    case 'COLOR':
      return styled(html, {
        color: color(at(decoration, 'colorData', 'foreground')),
        'background-color': color(at(decoration, 'colorData', 'background')),
      });
    case 'FONT_SIZE':
      return styled(html, { 'font-size': fontSize(fieldOf(decoration, 'fontSizeData')) });
    case 'FONT_FAMILY':
      return styled(html, { 'font-family': fontFamily(at(decoration, 'fontFamilyData', 'value')) });
    case 'SKETCH':
      return sketched(html, fieldOf(decoration, 'sketchData'));
    case 'MENTION': {
      // The name is in the text; the page of the member stays behind.
      page.lose('MENTION');
      const id = textAt(decoration, 'mentionData', 'id') || textAt(decoration, 'mentionData', 'slug');
      return element('span', html, { 'data-mention': id === '' ? undefined : id });
    }
    case 'SPOILER':
      page.lose('SPOILER');
      return html;
    default:
      page.lose(/^[A-Z_]{1,40}$/.test(type) ? `${type}_DECORATION` : 'UNKNOWN_DECORATION');
      return html;
  }
}

/** Whether a decoration is switched off. */
function unless(decoration: unknown, name: string): boolean {
  return fieldOf(decoration, name) === false;
}

function styled(html: string, declarations: Readonly<Record<string, string | undefined>>): string {
  const text = style(declarations);
  return text === undefined ? html : element('span', html, { style: text });
}

function fontSize(data: unknown): string | undefined {
  const value = numberAt(data, 'value');
  return value === undefined ? undefined : `${value}${fieldOf(data, 'unit') === 'EM' ? 'em' : 'px'}`;
}

function fontFamily(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\p{L}\p{N}\s,'"_-]+$/u.test(value) ? value : undefined;
}

/** Lines that are drawn around text by hand, as the plain lines of HTML. */
function sketched(html: string, data: unknown): string {
  const ink = color(fieldOf(data, 'color'));
  const line = style({ 'text-decoration-color': ink });
  switch (fieldOf(data, 'variant')) {
    case 'HIGHLIGHT':
      return element('mark', html, { style: style({ 'background-color': ink }) });
    case 'STRIKETHROUGH':
    case 'CROSSED_OFF':
      return element('s', html, { style: line });
    case 'BOX':
    case 'CIRCLE':
      return element('span', html, { style: `border:1px solid ${ink ?? 'currentColor'}` });
    default:
      return element('u', html, { style: line });
  }
}
