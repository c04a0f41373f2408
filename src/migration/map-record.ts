import { valueAt } from './source-path.ts';
import type { ChildMapping, ConstantRule, FieldRule, StepDefinition } from './step-definition.ts';
import { applyTransform } from './transforms.ts';

/** A row for Insites: wire keys with their values, null where Wix has none. */
type MappedRow = Readonly<Record<string, unknown>>;

/** What one record of Wix becomes: a row, and the rows of what is inside it. */
export interface MappedRecord {
  readonly row: MappedRow;
  readonly children: Readonly<Record<string, readonly MappedRow[]>>;
}

/**
 * Applies a step's mapping to a record as the step's document returns it.
 * @param siteId Wix's id of the site, which every identity is made of
 */
export function mapRecord(
  step: Pick<StepDefinition, 'wixEntity' | 'identityOf' | 'fields' | 'constants' | 'children'>,
  record: unknown,
  siteId: string,
): MappedRecord {
  const entity = step.identityOf ?? step.wixEntity;
  const row = mapFields(step.fields, step.constants, (path) => valueAt(record, path), entity, siteId);
  const children = (step.children ?? []).map(
    (child) => [child.id, mapChildren(child, record, siteId)] as const,
  );
  return { row, children: Object.fromEntries(children) };
}

function mapChildren(child: ChildMapping, record: unknown, siteId: string): readonly MappedRow[] {
  const elements = valueAt(record, child.path);
  const wanted = child.onlyIf === undefined || listLength(valueAt(record, child.onlyIf)) > 0;
  if (!wanted || !Array.isArray(elements)) return [];
  return elements.map((element: unknown) =>
    mapFields(
      child.fields,
      child.constants,
      (path) => (path.startsWith('^.') ? valueAt(record, path.slice(2)) : valueAt(element, path)),
      child.wixEntity,
      siteId,
    ),
  );
}

function mapFields(
  fields: readonly FieldRule[],
  constants: readonly ConstantRule[] | undefined,
  read: (path: string) => unknown,
  entity: string,
  siteId: string,
): MappedRow {
  const row: Record<string, unknown> = {};
  for (const { target, value } of constants ?? []) row[target] = value;
  for (const rule of fields) {
    const value = applyTransform(rule.transform, read(rule.source), (rule.with ?? []).map(read), {
      siteId,
      identityOf: rule.reference?.entity ?? entity,
      rule,
    });
    row[rule.target] ??= value ?? rule.default ?? null;
  }
  return row;
}

function listLength(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return value === null || value === undefined || value === '' ? 0 : 1;
}
