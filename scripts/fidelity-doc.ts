import { readFileSync } from 'node:fs';
import { DEFAULT_ASSUMPTIONS } from '../demo-site/index.ts';
import { ASSUMPTIONS } from '../src/assumptions/table.ts';
import { generatedPage, markdownTable, type GeneratedPage } from './generated-page.ts';
import { fieldOf, readFields } from './sdk/read-fields.ts';
import { sdkSource } from './sdk/sdk-source.ts';
import { readSources } from './imports/sources.ts';

const SWITCH = /\/\*\*((?:(?!\*\/).)*)\*\/\s*(\w+): assumed\b/gs;

/** docs/fidelity.md with what `verify` tries, and the demo site's switches as the declarations of its products describe them. */
export function fidelityDoc(): Promise<GeneratedPage> {
  const sources = [...readSources()].filter(([path]) => path.startsWith('demo-site/'));
  const descriptions = new Map(
    sources
      .flatMap(([, source]) => [...source.matchAll(SWITCH)])
      .map(([, comment = '', name = '']) => [name, plain(comment)]),
  );
  const rows = Object.entries(DEFAULT_ASSUMPTIONS).map(([name, value]) => [
    `\`${name}\``,
    descriptions.get(name) ?? '',
    `\`${String(value)}\``,
  ]);
  return generatedPage('fidelity.md', {
    verified: markdownTable(
      ['name', 'what is taken to be so', 'how sure', 'where it is otherwise'],
      verified(),
    ),
    switches: markdownTable(['switch', 'what it decides', 'default'], rows),
    deprecated: deprecatedFields(),
  });
}

/** The deprecated fields of Wix that fields of the graph are read from. */
function deprecatedFields(): string {
  const sdk = sdkSource();
  const rows = readFields(sdk).flatMap(({ generated, type, name, readBy }) => {
    const field = fieldOf(sdk, generated, type, name);
    if (field?.deprecated !== true) return [];
    return [
      [
        `\`${type}.${name}\` of \`${generated.replace('auto_sdk_', '')}\``,
        readBy.map((each) => `\`${each}\``).join(', '),
        field.replacedBy === undefined ? 'not said' : `\`${field.replacedBy}\``,
        field.removedOn ?? 'not said',
      ],
    ];
  });
  return markdownTable(['deprecated field', 'read by', 'replaced by', 'to go on'], rows);
}

/** What `verify` tries. The prose above has an anchor for some; the others are anchors themselves. */
function verified(): string[][] {
  const [prose = ''] = readFileSync(new URL('../docs/fidelity.md', import.meta.url), 'utf8').split(
    '<!-- verified:',
  );
  return ASSUMPTIONS.map(({ id, statement, evidence, otherwise }) => [
    prose.includes(`<a id="${id}">`) ? `\`${id}\`` : `<a id="${id}"></a>\`${id}\``,
    statement,
    evidence,
    otherwise,
  ]);
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
