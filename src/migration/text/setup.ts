import type { SetupItem } from '../../generated/resolvers.ts';

/** Writes for people what must exist in Insites before data lands: one line for what is alike. */
export function setupMarkdown(setup: readonly SetupItem[]): string {
  if (setup.length === 0) return 'Nothing.';
  const of = (...kinds: readonly SetupItem['kind'][]): readonly SetupItem[] =>
    setup.filter(({ kind }) => kinds.includes(kind));
  return [
    ...webhooks(of('WEBHOOKS_OFF')),
    ...alike(of('CONFIGURATION', 'SYSTEM_FIELD', 'MANUAL')),
    ...tables('Custom fields', of('CUSTOM_FIELD'), ({ title }) => title.replace('Custom fields of ', '')),
    ...tables('Databases', of('DATABASE'), ({ title }) => title.replace(/^Database "(.*)"$/, '$1')),
  ].join('\n');
}

function webhooks(items: readonly SetupItem[]): readonly string[] {
  if (items.length === 0) return [];
  const modules = items.map(({ title }) => title.replace(/^.* of /, ''));
  return [
    `- **Switch off the webhooks of ${modules.join(', ')}.** Writing records fires them; switch them back on after the final sync.`,
  ];
}

/** Items whose titles differ in a quoted name alone become one line. */
function alike(items: readonly SetupItem[]): readonly string[] {
  const groups = [
    ...Map.groupBy(items, ({ kind, title }) => `${kind} ${title.replace(QUOTED, '')}`).values(),
  ];
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length === 1) return [`- **${first.title}.** ${first.detail}`];
    const names = group.flatMap(({ title }) => QUOTED.exec(title)?.[0] ?? []);
    return [`- **${first.title.replace(QUOTED, '…')}:** ${names.join(', ')}.`];
  });
}

const QUOTED = /".*"/;

/** Tables to define, with the number of their columns. */
function tables(
  what: string,
  items: readonly SetupItem[],
  nameOf: (item: SetupItem) => string,
): readonly string[] {
  const [first] = items;
  if (first === undefined) return [];
  const each = items.map((item) => `${nameOf(item)} (${columnsOf(item)})`);
  return [`- **${what}:** ${each.join(', ')}. ${first.detail}`];
}

function columnsOf({ definition }: SetupItem): number {
  return Array.isArray(definition) ? definition.length : 0;
}
