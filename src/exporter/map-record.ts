import { valueAt } from '../migration/source-path.ts';
import { applyTransform } from '../migration/transforms.ts';
import type { PlanChild, PlanField, PlanMapping, PlanStep } from './plan.ts';

/** A row for Insites: wire keys with their values, null where Wix has none. */
export type MappedRow = Readonly<Record<string, unknown>>;

/** A row that lies inside a record. */
export interface MappedChild {
  readonly child: PlanChild;
  readonly row: MappedRow;
  /** The key of its identity; null when a part of it is missing. */
  readonly key: string | null;
  /** Whether there is a value at one of the plan's paths. */
  readonly has: (path: string) => boolean;
}

/** What one record becomes. */
export interface MappedRecord {
  readonly row: MappedRow;
  readonly children: readonly MappedChild[];
}

export interface MappingContext {
  readonly siteId: string;
  /** Whether the row that a reference leads to is or will be there. */
  readonly exists: (uuid: string, step: string) => boolean;
}

/** Applies a step's mapping, as the plan tells it, to a record. */
export function mapRecord(step: PlanStep, record: unknown, context: MappingContext): MappedRecord {
  const read = (path: string): unknown => valueAt(record, path);
  return {
    row: mapRow(step, read, step.identity.entity, context),
    children: step.children.flatMap((child) => mapChildren(child, record, context)),
  };
}

/** The key of a record's identity; null when it has none. */
export function identityKey({ identity }: Pick<PlanStep, 'identity'>, record: unknown): string | null {
  const key = textOf(valueAt(record, identity.source));
  return key !== null && identity.anyCase ? key.trim().toLowerCase() : key;
}

/** Whether a record is the step's business. */
export function isConcerned({ onlyIf }: Pick<PlanStep, 'onlyIf'>, record: unknown): boolean {
  if (onlyIf === null) return true;
  return hasValue(valueAt(record, onlyIf.path)) === (onlyIf.is === 'PRESENT');
}

function mapChildren(child: PlanChild, record: unknown, context: MappingContext): MappedChild[] {
  const elements = valueAt(record, child.path);
  const isWanted = child.onlyIf === null || hasValue(valueAt(record, child.onlyIf));
  if (!isWanted || !Array.isArray(elements)) return [];
  const prefix = `${child.path}.`;
  return elements.map((element: unknown) => {
    // The plan's paths begin at the record; those through the child's own list mean this element.
    const read = (path: string): unknown =>
      path.startsWith(prefix) ? valueAt(element, path.slice(prefix.length)) : valueAt(record, path);
    const parts = child.key.map((path) => textOf(read(path)));
    return {
      child,
      row: mapRow(child, read, child.wixEntity, context),
      key: parts.some((part) => part === null) ? null : parts.join(':'),
      has: (path) => hasValue(read(path)),
    };
  });
}

function mapRow(
  { fields, constants }: PlanMapping,
  read: (path: string) => unknown,
  entity: string,
  context: MappingContext,
): MappedRow {
  const row: Record<string, unknown> = {};
  for (const { target, value } of constants) row[target] = value;
  for (const field of fields) row[field.target] ??= valueOf(field, read, entity, context) ?? null;
  return row;
}

function valueOf(
  field: PlanField,
  read: (path: string) => unknown,
  entity: string,
  { siteId, exists }: MappingContext,
): unknown {
  const { transform, argument, valueMap, reference, referenceEntity } = field;
  const value = applyTransform(transform, read(field.source), field.with.map(read), {
    siteId,
    identityOf: referenceEntity ?? entity,
    rule: {
      valueMap: valueMap.map(({ from, to }) => [from, to] as const),
      ...(argument === null ? {} : { argument }),
    },
  });
  if (reference === null) return value ?? field.default;
  const leads = (uuid: unknown): boolean => typeof uuid !== 'string' || exists(uuid, reference);
  if (Array.isArray(value)) {
    const there = value.filter(leads);
    return there.length === 0 ? field.default : there;
  }
  return leads(value) ? (value ?? field.default) : field.default;
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' ? text : null;
}

/** Whether there is a value: nothing, blank text and a list of such is none. */
export function hasValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasValue);
  return value !== null && value !== undefined && !(typeof value === 'string' && value.trim() === '');
}
