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
  /** The row that a reference leads to; null when it is not and will not be there. */
  readonly follow: (uuid: string, step: string) => string | null;
  /** Whether a table has a row, as far as that can be told. */
  readonly isThere: (uuid: string, table: string) => boolean;
  /** The row that an identity leads to: its own unless it is one with another. */
  readonly resolve: (uuid: string) => string;
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
  { siteId, follow }: MappingContext,
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
  if (reference === null) return typed(value ?? field.default, field.targetType);
  const led = (uuid: unknown): unknown => (typeof uuid === 'string' ? follow(uuid, reference) : uuid);
  if (!Array.isArray(value)) return led(value) ?? field.default;
  const there = [...new Set(value.map(led))].filter((uuid) => uuid !== null);
  return there.length === 0 ? field.default : there;
}

/** Gives a value the type of its column where nothing is lost by it. */
function typed(value: unknown, type: string): unknown {
  if (Array.isArray(value)) return type === 'array' ? value.map(listElement) : value;
  if (typeof value === 'number' && type === 'string') return String(value);
  if (typeof value !== 'string') return value;
  if ((type === 'float' || type === 'integer') && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  // A day is the point in time at which it begins.
  if (type === 'datetime' && /^\d{4}-\d\d-\d\d$/.test(value)) return `${value}T00:00:00Z`;
  return value;
}

/** Lists of Insites hold texts, or files. */
function listElement(value: unknown): unknown {
  if (typeof value === 'string') return value;
  const isFile = typeof value === 'object' && value !== null && 'remote_url' in value;
  return isFile ? value : JSON.stringify(value);
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
