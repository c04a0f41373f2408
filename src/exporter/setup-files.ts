import { mkdir } from 'node:fs/promises';
import { stringify } from 'yaml';
import { BundleFile, type FileFacts } from './bundle-file.ts';
import type { ExportPlan, PlanSetup } from './plan.ts';

/**
 * Writes what must exist in Insites before data can land: `setup/setup.json` with everything, and for each table that the migration defines
 * its definition as a file to deploy.
 */
export async function writeSetupFiles(folder: string, plan: ExportPlan): Promise<readonly FileFacts[]> {
  await mkdir(`${folder}/setup/schema`, { recursive: true });
  const files = [
    await writeFile(folder, 'setup/setup.json', `${JSON.stringify(plan.setup, undefined, 2)}\n`),
  ];
  for (const item of plan.setup) {
    const table = tableOf(item);
    if (table !== null)
      files.push(
        await writeFile(folder, `setup/schema/${fileName(table.name)}.yml`, stringify(table.definition)),
      );
  }
  return files;
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly [more: string]: unknown;
}

/** The definition of a table, in the form that deploys take. */
function tableOf({ kind, title, table, definition }: PlanSetup): {
  readonly name: string;
  readonly definition: unknown;
} | null {
  if ((kind !== 'DATABASE' && kind !== 'CUSTOM_FIELD') || table === null) return null;
  const columns = columnsOf(definition);
  if (columns.length === 0) return null;
  const name = table.split('/').at(-1) ?? table;
  const label = /"(.+)"/.exec(title)?.[1] ?? title;
  return { name: table, definition: { name, metadata: { label }, properties: columns.map(property) } };
}

function columnsOf(definition: unknown): readonly Column[] {
  const list: unknown = Array.isArray(definition)
    ? definition
    : typeof definition === 'object' && definition !== null
      ? Reflect.get(definition, 'columns')
      : undefined;
  return Array.isArray(list) ? list.filter(isColumn) : [];
}

function isColumn(value: unknown): value is Column {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'name') === 'string' &&
    typeof Reflect.get(value, 'type') === 'string'
  );
}

/** Types that the platform has no column for are kept as text. */
const COLUMN_TYPES: Readonly<Record<string, string>> = { uuid: 'string' };

function property({ name, type, ...more }: Column, index: number): Record<string, unknown> {
  const belongsTo = more['belongs_to'] ?? more['belongsTo'];
  const label = typeof more['label'] === 'string' ? more['label'] : labelOf(name);
  const element = more['ui_element'] ?? more['uiElement'];
  const options = more['options'];
  return {
    name,
    type: COLUMN_TYPES[type] ?? type,
    ...(typeof belongsTo === 'string' ? { belongs_to: belongsTo } : {}),
    metadata: {
      label,
      weight: index + 1,
      ...(typeof element === 'string' ? { ui_element: element } : {}),
      ...(Array.isArray(options) ? { options } : {}),
    },
  };
}

function labelOf(name: string): string {
  const words = name.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function fileName(table: string): string {
  return table.replaceAll('/', '.').replaceAll(/[^A-Za-z0-9._-]/g, '_');
}

async function writeFile(folder: string, path: string, text: string): Promise<FileFacts> {
  const file = await BundleFile.create(folder, path);
  await file.write(text);
  return { ...(await file.finish()), rows: null };
}
