import { DEFAULT_ASSUMPTIONS } from '../demo-site/index.ts';
import { isTried, whyNotTried, type Assumption, type Evidence } from '../src/assumptions/assumption.ts';
import { LISTS, OTHER_LISTS } from '../src/assumptions/lists.ts';
import { ASSUMPTIONS, SECTIONS, shareTried } from '../src/assumptions/table.ts';
import { fidelityPlaces } from './fidelity-places.ts';
import { markdownTable, wholePage, type GeneratedPage } from './generated-page.ts';
import { fieldOf, readFields } from './sdk/read-fields.ts';
import { sdkSource } from './sdk/sdk-source.ts';
import { readSources } from './imports/sources.ts';

const MARKS: Readonly<Record<Evidence, string>> = {
  SDK: 'read off the published SDK packages, or captured from what they send',
  documented: "in Wix's documentation, its published samples included",
  reported: 'stated as seen on live sites by third parties',
  assumed:
    'our inference. Each has a switch in the demo site wherever the gateway would have to act differently, and tests show both ways',
};

/** Files that are named as resting on a statement. */
const MOST_PLACES = 5;

const SWITCH = /\/\*\*((?:(?!\*\/).)*)\*\/\s*(\w+): assumed\b/gs;

/** docs/fidelity.md: what is assumed about Wix, the switches of the demo site, and the deprecated fields that are read. */
export function fidelityDoc(): Promise<GeneratedPage> {
  const sources = readSources();
  const places = fidelityPlaces(sources);
  return wholePage(
    'fidelity.md',
    [
      '<!-- Written by `npm run docs`, of src/assumptions/statements: edit those. -->',
      '# Fidelity to Wix',
      `The demo site and the gateway were built from Wix's published SDK, its documentation and public reports; **no live Wix call was made while
building them**. This page has every fact that the code rests on, in the order of how much depends on it, with how sure it is:`,
      markdownTable(['mark', 'means'], Object.entries(MARKS)),
      `Below each stands what the gateway does wrong where it is otherwise, and whether \`wix-gateway verify\` ([First contact](first-contact.md))
tries it against a site. ${shareTried()}`,
      ...Object.entries(SECTIONS).flatMap(([title, rows]) => [
        `## ${title}`,
        ...rows.flatMap((row) => [
          ...statement(row, places.get(row.id) ?? []),
          ...(row.id === 'page-limits' ? [pages()] : []),
        ]),
      ]),
      '## Switches of the demo site',
      'Behaviour that no document or trace settles, with the likelier answer as its default:',
      switches([...sources].filter(([path]) => path.startsWith('demo-site/')).map(([, source]) => source)),
      '## Deprecated fields',
      `Fields of Wix that the SDK calls deprecated and that are read all the same, with what it names in their place. \`npm run drift\` compares the
installed SDK with the newest that is published: endpoints that are called, fields that are read, words of their enums, new fields beside them.
\`npm run drift -- ecom stores\` looks at some packages only. It ends with 1 when a field that is read has passed the day that it is to go on, or an
endpoint is gone, and with 2 when the registry cannot be asked.`,
      deprecatedFields(),
    ].join('\n\n'),
  );
}

/** A statement as a paragraph, and what follows from it as a quotation below. */
function statement(row: Assumption, places: readonly string[]): string[] {
  const words = [row, ...(row.more ?? [])].map((one) => {
    const text = 'words' in one ? one.words : one.statement;
    return `${text} _${one.evidence.replace(/^[a-z]/, (letter) => letter.toUpperCase())}._`;
  });
  const files = places
    .slice(0, MOST_PLACES)
    .map((path) => `[${path.replace(/^src\/(products\/)?/, '')}](../${path})`);
  if (places.length > MOST_PLACES) files.push(`${places.length - MOST_PLACES} more`);
  const facts = [
    `Rests on it: ${row.restsOn.join(', ')} (${files.join(', ')}).`,
    ...(row.otherwise === undefined ? [] : [`If it is otherwise: ${row.otherwise.words}`]),
    trial(row),
    ...(row.switches === undefined
      ? []
      : [`Switch of the demo site: ${row.switches.map((name) => `\`${name}\``).join(', ')}.`]),
  ];
  return [
    oneLine(`<a id="${row.id}"></a>**${row.title}.** ${[...words, row.hence ?? ''].join(' ')}`),
    oneLine(`> ${facts.join(' ')}`),
  ];
}

function trial(row: Assumption): string {
  return isTried(row) ? 'Tried by `verify`.' : whyNotTried(row);
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

function pages(): string {
  const rows = [...LISTS, ...OTHER_LISTS].map(({ name, max, paging }) => [name, String(max), paging]);
  return markdownTable(['list', 'most', 'style'], rows);
}

function switches(sources: readonly string[]): string {
  const descriptions = new Map(
    sources
      .flatMap((source) => [...source.matchAll(SWITCH)])
      .map(([, comment = '', name = '']) => [name, plain(comment)]),
  );
  const rows = Object.entries(DEFAULT_ASSUMPTIONS).map(([name, value]) => [
    `\`${name}\``,
    descriptions.get(name) ?? '',
    `\`${String(value)}\``,
    ASSUMPTIONS.filter((row) => row.switches?.includes(name))
      .map(({ id }) => `[${id}](#${id})`)
      .join(', '),
  ]);
  return markdownTable(['switch', 'what it decides', 'default', 'statement'], rows);
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

/** A doc comment as one line, without its mark of the default. */
function plain(comment: string): string {
  return comment
    .replaceAll(/^\s*\*\s?/gm, ' ')
    .replace(/@default \S+( - )?/, '$1')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\.? - /g, '; ')
    .trim();
}
