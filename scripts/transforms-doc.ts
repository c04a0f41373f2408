import { readFileSync } from 'node:fs';
import { isEnumType } from 'graphql';
import { buildGatewaySchema } from '../src/gateway/federation/schema.ts';
import { graphParts } from '../src/graph-parts.ts';
import { generatedPage, markdownTable, type GeneratedPage } from './generated-page.ts';

interface Vector {
  readonly value: unknown;
  readonly with?: readonly unknown[];
  readonly argument?: string;
  readonly valueMap?: readonly { readonly from: string; readonly to: unknown }[];
  readonly targetType?: string;
  readonly default?: unknown;
  readonly required?: boolean;
  readonly result: unknown;
  readonly problem?: string;
  readonly about?: string;
}

interface Vectors {
  readonly paths: readonly {
    readonly record: unknown;
    readonly path: string;
    readonly value: unknown;
    readonly about?: string;
  }[];
  readonly values: readonly { readonly value: unknown; readonly isValue: boolean }[];
  readonly columns: Readonly<Record<string, readonly Vector[]>>;
  readonly identities: readonly Readonly<Record<'site' | 'entity' | 'key' | 'uuid', string>>[];
  readonly transforms: Readonly<Record<string, readonly Vector[]>>;
  readonly records: readonly { readonly about: string }[];
}

/** docs/transforms.md, made of the test vectors. */
export function transformsDoc(): Promise<GeneratedPage> {
  // The test of the vectors checks them against their schema.
  const vectors = JSON.parse(
    readFileSync(new URL('../schema/transforms.json', import.meta.url), 'utf8'),
  ) as Vectors;
  return generatedPage('transforms.md', {
    paths: pathsSection(vectors),
    values: markdownTable(
      ['JSON', 'is a value'],
      vectors.values.map(({ value, isValue }) => [code(value), isValue ? 'yes' : 'no']),
    ),
    identities: markdownTable(
      ['site', 'entity', 'key', 'UUID'],
      vectors.identities.map(({ site, entity, key, uuid }) => [site, entity, key, uuid].map(plain)),
    ),
    columns: Object.entries(vectors.columns)
      .map(([type, shown]) => [`### ${type}`, vectorTable(shown)].join('\n\n'))
      .join('\n\n'),
    transforms: Object.entries(vectors.transforms)
      .map(([name, shown]) => [`### ${name}`, descriptions()[name] ?? '', vectorTable(shown)].join('\n\n'))
      .join('\n\n'),
    records: vectors.records.map(({ about }) => `- ${about}`).join('\n'),
  });
}

function pathsSection({ paths }: Vectors): string {
  const [first] = paths;
  const rows = paths
    .filter(({ record }) => JSON.stringify(record) === JSON.stringify(first?.record))
    .map(({ path, value, about = '' }) => [plain(path), code(value), about]);
  return [
    'Of this record:',
    `\`\`\`json\n${JSON.stringify(first?.record, undefined, 2)}\n\`\`\``,
    markdownTable(['path', 'value', ''], rows),
  ].join('\n\n');
}

/** What the graph says of each transform. */
function descriptions(): Readonly<Record<string, string | undefined>> {
  const type = buildGatewaySchema(graphParts).getType('Transform');
  if (!isEnumType(type)) throw new Error('The schema has no enum Transform');
  return Object.fromEntries(
    type.getValues().map(({ name, description }) => [name, description ?? undefined]),
  );
}

/** Columns of a table of vectors, each only where one of them has something to say. */
const CELLS: readonly (readonly [head: string, cell: (vector: Vector) => string])[] = [
  ['value', ({ value }) => code(value)],
  ['`with`', ({ with: others }) => (others === undefined ? '' : others.map(code).join(', '))],
  ['`argument`', ({ argument }) => (argument === undefined ? '' : plain(argument))],
  [
    '`valueMap`',
    ({ valueMap = [] }) => valueMap.map(({ from, to }) => `${plain(from)} → ${code(to)}`).join(', '),
  ],
  ['column', ({ targetType = '', required = false }) => `${targetType}${required ? ' **required**' : ''}`],
  ['`default`', (vector) => (vector.default === undefined ? '' : code(vector.default))],
  ['result', ({ result }) => code(result)],
  ['problem', ({ problem }) => (problem === undefined ? '' : plain(problem))],
  ['', ({ about = '' }) => about],
];

function vectorTable(vectors: readonly Vector[]): string {
  const cells = CELLS.filter(([, cell]) => vectors.some((vector) => cell(vector) !== ''));
  return markdownTable(
    cells.map(([head]) => head),
    vectors.map((vector) => cells.map(([, cell]) => cell(vector))),
  );
}

/** A value as JSON. */
function code(value: unknown): string {
  return plain(JSON.stringify(value));
}

function plain(text: string): string {
  return `\`${text}\``;
}
