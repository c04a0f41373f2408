import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { BundleFile, type FileFacts } from './bundle-file.ts';
import type { ExportPlan, PlanSetup } from '../plan.ts';

/** The root of the tree that a deploy takes. */
const TREE = 'setup/deploy';

/**
 * Writes what must exist in Insites before data can land: `setup/setup.json` with everything, and for each table that the migration defines
 * its definition, in a tree to deploy as it is.
 */
export async function writeSetupFiles(folder: string, plan: ExportPlan): Promise<readonly FileFacts[]> {
  await mkdir(`${folder}/setup`, { recursive: true });
  const files = [
    await writeFile(folder, 'setup/setup.json', `${JSON.stringify(plan.setup, undefined, 2)}\n`),
  ];
  for (const item of plan.setup) {
    const definition = definitionOf(item);
    if (definition === null) continue;
    const path = pathOf(definition.module, definition.name);
    await mkdir(`${folder}/${dirname(path)}`, { recursive: true });
    const { module: _module, ...text } = definition;
    files.push(await writeFile(folder, path, stringify(text)));
  }
  return files;
}

/** Tables below a public schema path are listed in the admin and by the API; others are hidden. */
function pathOf(module: string, name: string): string {
  return `${TREE}/modules/${module}/public/schema/${name}.yml`;
}

/**
 * Columns that hold rows of other tables by the ids that imports send, which Insites replaces by those it gives: each as
 * `<table> <column>`.
 */
export function relationColumns(plan: Pick<ExportPlan, 'setup'>): ReadonlySet<string> {
  return new Set(
    plan.setup.flatMap((item) =>
      definedColumns(item)
        .filter((column) => belongsTo(column) !== undefined)
        .map(({ name }) => `${item.table} ${name}`),
    ),
  );
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly [more: string]: unknown;
}

const TABLE = /^modules\/([a-z][a-z0-9_]*)\/([a-z][a-z0-9_]*)$/;

/** The definition of a table, in the form that deploys take, and the module that it is part of. */
function definitionOf(item: PlanSetup): {
  readonly module: string;
  readonly name: string;
  readonly metadata: { readonly label: string };
  readonly properties: readonly unknown[];
} | null {
  const columns = definedColumns(item);
  const [, module, name] = TABLE.exec(item.table ?? '') ?? [];
  if (columns.length === 0 || module === undefined || name === undefined) return null;
  const label = /"(.+)"/.exec(item.title)?.[1] ?? item.title;
  return { module, name, metadata: { label }, properties: [IDENTITY, ...columns].map(property) };
}

/** What other rows and later changes find a row by. A table has no column that its definition lacks. */
const IDENTITY: Column = { name: 'uuid', type: 'string', label: 'UUID' };

/** The columns of a table that the migration defines, as far as they follow from its mapping. */
function definedColumns({ kind, definition }: PlanSetup): readonly Column[] {
  if (kind !== 'DATABASE' && kind !== 'CUSTOM_FIELD') return [];
  const list: unknown = Array.isArray(definition)
    ? definition
    : typeof definition === 'object' && definition !== null
      ? Reflect.get(definition, 'columns')
      : undefined;
  return Array.isArray(list) ? list.filter(isColumn).filter(({ name }) => name !== IDENTITY.name) : [];
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
  const related = belongsTo(more);
  const label = typeof more['label'] === 'string' ? more['label'] : labelOf(name);
  const element = more['ui_element'] ?? more['uiElement'];
  const options = more['options'];
  return {
    name,
    type: COLUMN_TYPES[type] ?? type,
    ...(related === undefined ? {} : { belongs_to: related }),
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

/** The table whose rows a column holds. */
function belongsTo(column: Readonly<Record<string, unknown>>): string | undefined {
  const table = column['belongs_to'] ?? column['belongsTo'];
  return typeof table === 'string' ? table : undefined;
}

async function writeFile(folder: string, path: string, text: string): Promise<FileFacts> {
  const file = await BundleFile.create(folder, path, text);
  return { ...(await file.finish()), rows: null };
}
