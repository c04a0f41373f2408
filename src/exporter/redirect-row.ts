import { valueAt } from '../migration/source-path.ts';
import type { MappedRow } from './map-record.ts';
import type { PlanRedirect } from './plan.ts';

/** Where an old address leads. */
export interface Redirect {
  /** The path of the old address, or the part of it that the plan names. */
  readonly from: string;
  readonly to: string;
  /** What is to be known where `from` is only a part of an address; null where it is a path. */
  readonly note: string | null;
}

/** Applies a rule to a record; null when it has no page. */
export function redirectRow(
  { source, target, note }: PlanRedirect,
  record: unknown,
  row: MappedRow,
): Redirect | null {
  const old = valueAt(record, source);
  if (typeof old !== 'string' || old === '') return null;
  const isAddress = URL.canParse(old) || old.startsWith('/');
  let isWhole = true;
  // A target that is a wire key stands for its value.
  const template = target in row ? `/{${target}}` : target;
  const to = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = row[name] ?? row[`properties.${name}`];
    if (typeof value !== 'string' || value === '') isWhole = false;
    return encodeURI(String(value));
  });
  if (!isWhole) return null;
  return { from: isAddress ? pathOf(old) : old, to, note: isAddress ? null : note };
}

function pathOf(address: string): string {
  if (address.startsWith('/')) return address;
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}
