import { readFileSync } from 'node:fs';
import { DEFAULT_ASSUMPTIONS } from '../demo-site/assumptions.ts';
import { generatedPage, markdownTable, type GeneratedPage } from './generated-page.ts';

const SWITCH = /\/\*\*([^/]*?)\*\/\s*(\w+): /g;

/** docs/fidelity.md with the demo site's switches, as their declarations describe them. */
export function fidelityDoc(): Promise<GeneratedPage> {
  const source = readFileSync(new URL('../demo-site/assumptions.ts', import.meta.url), 'utf8');
  const descriptions = new Map(
    [...source.matchAll(SWITCH)].map(([, comment = '', name = '']) => [name, plain(comment)]),
  );
  const rows = Object.entries(DEFAULT_ASSUMPTIONS).map(([name, value]) => [
    `\`${name}\``,
    descriptions.get(name) ?? '',
    `\`${String(value)}\``,
  ]);
  return generatedPage('fidelity.md', {
    switches: markdownTable(['switch', 'what it decides', 'default'], rows),
  });
}

/** A doc comment as one line, without its mark of the default. */
function plain(comment: string): string {
  return comment
    .replaceAll(/^\s*\*\s?/gm, ' ')
    .replace(/@default \S+( - )?/, '$1')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\.? - /g, '; ')
    .trim();
}
