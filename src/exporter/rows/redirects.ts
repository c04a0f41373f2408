import { valueAt, type Row } from '../../mapping/index.ts';
import type { Scratch, ScratchTable } from '../bundle/scratch.ts';
import type { PlanRedirect } from '../plan.ts';
import type { Problem } from './problem.ts';

/** Where an old address leads. */
export interface Redirect {
  /** The path of the old address, or the part of it that the plan names. */
  readonly from: string;
  readonly to: string;
  /** What is to be known where `from` is assumed, or only a part of an address; null where Wix tells the path. */
  readonly note: string | null;
}

/** Applies a rule to a record; null when it has no page, or one that keeps its address: led to itself it would never be reached. */
export function redirectRow(
  { source, from, target, note }: PlanRedirect,
  record: unknown,
  row: Row,
): Redirect | null {
  const old = valueAt(record, source);
  if (typeof old !== 'string' || old === '') return null;
  const isAddress = from === null && (URL.canParse(old) || old.startsWith('/'));
  const path =
    from !== null ? filled(from, (name) => valueAt(record, name)) : isAddress ? pathOf(old) : encoded(old);
  const to = filled(target, (name) => row[name]);
  if (path === null || to === null || path === to) return null;
  return { from: path, to, note: isAddress ? null : note };
}

/** Puts the values of the names in braces into a path; null when one of them is missing. */
function filled(template: string, valueOf: (name: string) => unknown): string | null {
  let isWhole = true;
  const path = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = valueOf(name);
    if (typeof value !== 'string' || value === '') isWhole = false;
    // What would end the path is a part of the value.
    return encoded(String(value)).replaceAll(/[?#]/g, encodeURIComponent);
  });
  return isWhole ? path : null;
}

function pathOf(address: string): string {
  if (address.startsWith('/')) return encoded(address);
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}

/** A path as it stands in an address: what is encoded already stays as it is. */
function encoded(path: string): string {
  return encodeURI(path.toWellFormed()).replaceAll(/%25([\dA-Fa-f]{2})/g, '%$1');
}

/** Where the redirects of a bundle lead. Two old pages with one new address can only be found by one of them. */
export class NewAddresses {
  readonly #addresses: ScratchTable<number>;
  readonly #redirects: ScratchTable<number>;

  constructor(scratch: Scratch) {
    this.#addresses = scratch.table();
    this.#redirects = scratch.table();
  }

  /** Takes a redirect; gives what is to be known when another old address leads to the same new one. */
  add({ from, to }: Redirect): Problem | null {
    const isNewAddress = this.#addresses.add(to, 0);
    const isNewRedirect = this.#redirects.add(JSON.stringify([from, to]), 0);
    if (isNewAddress || !isNewRedirect) return null;
    return {
      kind: 'NOTE',
      reason: 'SAME_ADDRESS',
      field: null,
      detail: `${from} leads to ${to}, as the redirect of another old page before it does: one of the two needs an address of its own.`,
    };
  }
}
