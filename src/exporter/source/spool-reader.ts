import { parseExactly } from '../../exact-json.ts';
import { open } from 'node:fs/promises';
import { valueAt } from '../../mapping/index.ts';
import type { FieldFailure } from './drain.ts';
import { linesOf } from '../bundle/lines.ts';
import type { SpoolState } from './spool.ts';

/** A record as it came, and what of it could not be read. */
export interface SpooledRecord {
  readonly record: unknown;
  readonly failures: readonly FieldFailure[];
}

/** The spool's part that belongs to complete pages. */
export interface SpoolContent {
  readonly path: string;
  readonly state: Pick<SpoolState, 'bytes'>;
}

/** The records of a spool in the order they came. */
export async function* spooledRecords({ path, state }: SpoolContent): AsyncGenerator<SpooledRecord> {
  for await (const line of linesOf(path, state.bytes)) yield parseLine(line);
}

/** The records of a spool with every parent before its children, else in the order they came; what goes in circles comes last. */
export async function* parentsFirst(
  content: SpoolContent,
  keyPath: string,
  parentPath: string,
): AsyncGenerator<SpooledRecord> {
  const handle = await open(content.path, 'r');
  try {
    for (const { offset, length } of await orderOf(content, keyPath, parentPath)) {
      const line = Buffer.alloc(length);
      await handle.read(line, 0, length, offset);
      yield parseLine(line.toString('utf8'));
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
  { path, state }: SpoolContent,
  keyPath: string,
  parentPath: string,
): Promise<readonly Place[]> {
  const places: Place[] = [];
  const byKey = new Map<string | null, Place>();
  let offset = 0;
  for await (const line of linesOf(path, state.bytes)) {
    const { record } = parseLine(line);
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

function parseLine(line: string): SpooledRecord {
  // `drain` wrote it: the record, then what could not be read of it.
  const [record, ...failures] = parseExactly(line) as [unknown, ...FieldFailure[]];
  return { record, failures };
}
