import { open } from 'node:fs/promises';
import { parseExactly } from '../../json/exact-json.ts';
import { valueAt } from '../../mapping/index.ts';

/** What could not be read of a record: the path below it, and the reason. */
export interface FieldFailure {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  /** The value that could not be read, as Wix sent it; absent where the gateway does not tell. */
  readonly value?: unknown;
  /** The permission that is missing, where one is. */
  readonly permission?: string;
  /** Whether it is a part of the record, so that `raw` lacks it too. */
  readonly isInRaw?: boolean;
  /** What is known of a record that could not be read at all. */
  readonly known?: Readonly<Record<string, string | number>>;
  /** Whether it is a read of the field's own that failed, and no value of it. */
  readonly isSideRead?: boolean;
}

/** A record as it came, and what of it could not be read. */
export interface SpooledRecord {
  readonly record: unknown;
  readonly failures: readonly FieldFailure[];
}

/** The line of a record: it as it came, then what could not be read of it. */
export function spooledLine(text: string, failures: readonly FieldFailure[]): string {
  return failures.length === 0 ? `[${text}]` : `[${text},${JSON.stringify(failures).slice(1)}`;
}

/** The text of a record in its line, which is as it came; null where something of the record could not be read. */
export function textOfRecord(line: string, { failures }: SpooledRecord): string | null {
  return failures.length === 0 ? line.slice(1, -1) : null;
}

/** Reads the line of a record. */
export function spooledRecord(line: string): SpooledRecord {
  // `spooledLine` wrote it.
  const [record, ...failures] = parseExactly(line) as [unknown, ...FieldFailure[]];
  return { record, failures };
}

/**
 * The lines of a spool with every parent before its children, else in the order they came; what goes in circles comes last.
 * @param path where the spool is
 * @param lines those of the spool, all of which are read first
 */
export async function* parentsFirst(
  path: string,
  lines: AsyncIterable<string>,
  keyPath: string,
  parentPath: string,
): AsyncGenerator<string> {
  const places = await orderOf(lines, keyPath, parentPath);
  if (places.length === 0) return;
  const handle = await open(path, 'r');
  try {
    for (const { offset, length } of places) {
      const line = Buffer.alloc(length);
      await handle.read(line, 0, length, offset);
      yield line.toString('utf8');
    }
  } finally {
    await handle.close();
  }
}

interface Place {
  readonly offset: number;
  readonly length: number;
  readonly parent: string | null;
}

async function orderOf(
  lines: AsyncIterable<string>,
  keyPath: string,
  parentPath: string,
): Promise<readonly Place[]> {
  const places: Place[] = [];
  const byKey = new Map<string | null, Place>();
  let offset = 0;
  for await (const line of lines) {
    const { record } = spooledRecord(line);
    const place = { offset, length: Buffer.byteLength(line), parent: keyAt(record, parentPath) };
    byKey.set(keyAt(record, keyPath), place);
    places.push(place);
    offset += place.length + 1;
  }
  const depthOf = (start: Place): number => {
    let depth = 0;
    for (let place = start; place.parent !== null; depth += 1) {
      const parent = byKey.get(place.parent);
      if (parent === undefined) return depth;
      if (depth > places.length) return Infinity;
      place = parent;
    }
    return depth;
  };
  const depths = new Map(places.map((place) => [place, depthOf(place)]));
  return places.toSorted((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0) || a.offset - b.offset);
}

function keyAt(record: unknown, path: string): string | null {
  const key = valueAt(record, path);
  return typeof key === 'string' || typeof key === 'number' ? String(key) : null;
}
