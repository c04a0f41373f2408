import type { FieldRule } from '../../contract/step-definition.ts';
import type { ColumnType, Transform } from '../../mapping/index.ts';

/** What every row has; all else of a row of a database is a property. */
const OF_EVERY_ROW: ReadonlySet<string> = new Set(['uuid', 'created_at', 'updated_at']);

/** The rules of a database that is made for the migration: what they write are its columns. */
export function properties(rules: readonly FieldRule[]): readonly FieldRule[] {
  return typed(
    rules.map((rule) =>
      OF_EVERY_ROW.has(rule.target) ? rule : { ...rule, target: `properties.${rule.target}` },
    ),
  );
}

/** Types of columns that are made for the migration, by how their values get there. All others are texts, unless their rule says more. */
const TYPES: Readonly<Partial<Record<Transform, ColumnType>>> = {
  BOOLEAN: 'boolean',
  INTEGER: 'integer',
  NUMBER: 'float',
  DATE_TIME: 'datetime',
  LIST: 'array',
  REFERENCES: 'array',
  UPLOAD: 'upload',
};

/** Gives every column its type that is not Insites' own. */
export function typed(rules: readonly FieldRule[]): readonly FieldRule[] {
  return rules.map((rule) =>
    /^(properties|custom_field)\./.test(rule.target)
      ? { ...rule, type: rule.type ?? TYPES[rule.transform] ?? 'string' }
      : rule,
  );
}
