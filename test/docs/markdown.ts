import { readFileSync, readdirSync } from 'node:fs';

/** A fenced block of a Markdown file. */
export interface FencedBlock {
  readonly file: string;
  readonly line: number;
  /** The words after the opening fence, such as `graphql` or `json`. */
  readonly language: string;
  readonly text: string;
}

const root = new URL('../../', import.meta.url);

/** The README and every page of `docs/`, by path from the root of the project. */
export const pages: readonly string[] = [
  'README.md',
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Reads a file of the project. */
export function readPage(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}

/** The fenced blocks of a page, from top to bottom. */
export function fencedBlocks(file: string): FencedBlock[] {
  const text = readPage(file);
  return [...text.matchAll(/^```(\S*)[^\n]*\n(.*?)^```$/gms)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    language: match[1] ?? '',
    text: match[2] ?? '',
  }));
}
