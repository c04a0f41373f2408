import { at, fieldOf } from './ricos-node.ts';

/**
 * The text of a Ricos document without any markup, one line for each block.
 * @returns null when it is no such document
 */
export function ricosToText(document: unknown): string | null {
  const nodes = fieldOf(document, 'nodes');
  if (!Array.isArray(nodes)) return null;
  return blockTexts(nodes).join('\n').trim();
}

/** The text of HTML without its tags, one line for each block. */
export function htmlToText(html: string): string {
  return html
    .replaceAll(/<(script|style)\b[^>]*>.*?<\/\1\s*>/gis, '')
    .replaceAll(/<br\s*\/?>|<\/(p|div|li|h[1-6]|tr|blockquote|pre|ul|ol|table)\s*>/gi, '\n')
    .replaceAll(/<[a-z/!][^>]*>/gi, '')
    .replaceAll(/&(#x?[0-9a-f]+|[a-z]+);/gi, decodeEntity)
    .replaceAll(/[ \t\u00a0]+/g, ' ')
    .replaceAll(/ *\n\s*/g, '\n')
    .trim();
}

function blockTexts(nodes: readonly unknown[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const node of nodes) {
    const text = at(node, 'textData', 'text');
    if (fieldOf(node, 'type') === 'TEXT') {
      line += typeof text === 'string' ? text : '';
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    const below = fieldOf(node, 'nodes');
    if (Array.isArray(below)) lines.push(...blockTexts(below));
  }
  return line === '' ? lines : [...lines, line];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeEntity(entity: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return Number.isInteger(code) && code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
}
