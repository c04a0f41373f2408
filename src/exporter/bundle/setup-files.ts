import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parse, stringify } from 'yaml';
import { codeOf } from '../export-error.ts';
import { BundleFile, type FileFacts } from './bundle-file.ts';
import type { ExportPlan, PlanSetup } from '../plan.ts';

/** The root of the tree that a deploy takes. */
const TREE = 'setup/deploy';

/**
 * Writes what must exist in Insites before data can land: `setup/setup.json` with everything, and for each table that the migration defines
 * its definition, in a tree to deploy as it is.
 * @param base earlier bundles, which were deployed: columns of theirs that the plan has no more, such as that of a field that was deleted, are kept
 */
export async function writeSetupFiles(
  folder: string,
  plan: ExportPlan,
  base: readonly string[],
): Promise<readonly FileFacts[]> {
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
    const properties = [...text.properties];
    for (const bundle of base.toReversed())
      for (const column of await deployedColumns(`${bundle}/${path}`))
        if (properties.every(({ name }) => name !== column.name))
          properties.push({ ...column, metadata: { ...column.metadata, weight: properties.length + 1 } });
    files.push(await writeFile(folder, path, stringify({ ...text, properties })));
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
        .filter(({ belongs_to }) => belongs_to !== undefined)
        .map(({ name }) => `${item.table} ${name}`),
    ),
  );
}

/** A column as the plan defines it. */
interface Column {
  readonly name: string;
  readonly type: string;
  readonly label?: string;
  readonly ui_element?: string;
  /** The table whose rows it holds. */
  readonly belongs_to?: string;
}

const TABLE = /^modules\/([a-z][a-z0-9_]*)\/([a-z][a-z0-9_]*)$/;

/** The definition of a table, in the form that deploys take, and the module that it is part of. */
function definitionOf(item: PlanSetup): {
  readonly module: string;
  readonly name: string;
  readonly metadata: { readonly label: string };
  readonly properties: readonly Property[];
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
  if ((kind !== 'DATABASE' && kind !== 'CUSTOM_FIELD') || !Array.isArray(definition)) return [];
  // The plan's own form of such an item.
  return (definition as readonly Column[]).filter(({ name }) => name !== IDENTITY.name);
}

/** Types that the platform has no column for are kept as text. */
const COLUMN_TYPES: Readonly<Record<string, string>> = { uuid: 'string' };

/** A column as a definition has it. */
interface Property extends Pick<Column, 'name' | 'type' | 'belongs_to'> {
  readonly metadata: { readonly label: string; readonly weight: number; readonly ui_element?: string };
}

/** The columns that an earlier bundle defines; none where it has not that table, or is kept without its setup. */
async function deployedColumns(path: string): Promise<readonly Property[]> {
  try {
    // The exporter wrote it.
    return (parse(await readFile(path, 'utf8')) as { readonly properties: readonly Property[] }).properties;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function property({ name, type, label, ui_element, belongs_to }: Column, index: number): Property {
  return {
    name,
    type: COLUMN_TYPES[type] ?? type,
    ...(belongs_to === undefined ? {} : { belongs_to }),
    metadata: {
      label: label ?? labelOf(name),
      weight: index + 1,
      ...(ui_element === undefined ? {} : { ui_element }),
    },
  };
}

function labelOf(name: string): string {
  const words = name.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

async function writeFile(folder: string, path: string, text: string): Promise<FileFacts> {
  const file = await BundleFile.create(folder, path, text);
  return { ...(await file.finish()), rows: null };
}
