import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { isColumnType } from './column-type.ts';
import type { Column, Table } from './table.ts';

const SNAKE_CASE = /^[a-z][a-z0-9_]*$/;

/**
 * Reads a tree as a deploy takes it: `modules/<module>/public/schema/<table>.yml`, or `app/schema/<table>.yml`. A file anywhere else is
 * no definition.
 * @throws Error for a definition that a deploy refuses
 */
export function deployedTables(root: string): readonly Table[] {
  const files = globSync('**/*', { cwd: root }).filter((path) => basename(path).includes('.'));
  return files.map((file) => {
    const [, module, name] =
      /^modules\/([a-z][a-z0-9_]*)\/public\/schema\/([a-z][a-z0-9_]*)\.yml$/.exec(file) ?? [];
    if (module === undefined || name === undefined)
      throw new Error(`${file} is no place for a definition of a table`);
    return tableOf(`modules/${module}/${name}`, name, parse(readFileSync(join(root, file), 'utf8')));
  });
}

function tableOf(path: string, file: string, definition: unknown): Table {
  const name = at(definition, 'name');
  if (name !== file) throw new Error(`${path}: the file is named otherwise than the table (${String(name)})`);
  if (typeof at(at(definition, 'metadata'), 'label') !== 'string') throw new Error(`${path}: no label`);
  const properties = at(definition, 'properties');
  if (!Array.isArray(properties)) throw new Error(`${path}: no properties`);
  const columns = new Map<string, Column>();
  for (const property of properties as readonly unknown[]) {
    const column = at(property, 'name');
    const type = at(property, 'type');
    const belongsTo = at(property, 'belongs_to') ?? null;
    if (typeof column !== 'string' || !SNAKE_CASE.test(column) || columns.has(column))
      throw new Error(`${path}: a column named ${String(column)}`);
    if (!isColumnType(type)) throw new Error(`${path}.${column}: type ${String(type)}`);
    if (belongsTo !== null && (typeof belongsTo !== 'string' || !/^modules\/\w+\/\w+$/.test(belongsTo)))
      throw new Error(`${path}.${column} belongs to ${String(belongsTo)}`);
    columns.set(column, { type, required: false, belongsTo, uuidOf: null });
  }
  return { path, columns };
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
