import type { SetupItem } from '../generated/resolvers.ts';
import { markdownTable } from './markdown-table.ts';

/** Writes for people what must exist in Insites before data lands. */
export function setupMarkdown(setup: readonly SetupItem[]): string {
  if (setup.length === 0) return 'Nothing.';
  const of = (...kinds: readonly SetupItem['kind'][]): readonly SetupItem[] =>
    setup.filter(({ kind }) => kinds.includes(kind));
  const fields = of('CUSTOM_FIELD');
  const databases = of('DATABASE');
  return [
    list(of('WEBHOOKS_OFF', 'CONFIGURATION', 'SYSTEM_FIELD', 'MANUAL')),
    ...(fields.length === 0
      ? []
      : [
          `**Custom fields.** ${fields[0]?.detail ?? ''}`,
          markdownTable(
            ['Of', 'Table', 'Fields'],
            fields.map((item) => [
              item.title.replace('Custom fields of ', ''),
              `\`${item.table ?? ''}\``,
              columnNames(item)
                .map((name) => `\`${name}\``)
                .join(', '),
            ]),
          ),
        ]),
    ...(databases.length === 0
      ? []
      : [
          `**Databases.** ${databases[0]?.detail ?? ''}`,
          markdownTable(
            ['Database', 'Table', 'Columns'],
            databases.map((item) => [
              item.title.replace(/^Database "(.*)"$/, '$1'),
              `\`${item.table ?? ''}\``,
              String(columnNames(item).length),
            ]),
          ),
        ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function list(items: readonly SetupItem[]): string {
  return items.map(({ title, detail }) => `- **${title}.** ${detail}`).join('\n');
}

function columnNames({ definition }: SetupItem): readonly string[] {
  if (!Array.isArray(definition)) return [];
  return definition.flatMap((column: unknown) => {
    const name: unknown =
      typeof column === 'object' && column !== null ? Reflect.get(column, 'name') : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}
