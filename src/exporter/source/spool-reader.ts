import { parseExactly } from '../../exact-json.ts';
import { open } from 'node:fs/promises';
import { identityName, uuidV5, valueAt } from '../../mapping/index.ts';
import type { FieldFailure } from './drain.ts';
import { linesOf } from '../bundle/index.ts';
import { UuidIndex } from './uuid-index.ts';

/** A record as it came, and what of it could not be read. */
export interface SpooledRecord {
  readonly record: unknown;
  readonly failures: readonly FieldFailure[];
}

/** The spool's part that belongs to complete pages. */
export interface SpoolContent {
  readonly path: string;
  readonly bytes: number;
}

/** The records of a spool in the order they came. */
export async function* spooledRecords({ path, bytes }: SpoolContent): AsyncGenerator<SpooledRecord> {
  for await (const line of linesOf(path, bytes)) yield parseLine(line);
}

/** The records of a spool with every parent before its children, else in the order they came; what goes in circles comes last. */
export async function* parentsFirst(
  content: SpoolContent,
  keyPath: string,
  parentPath: string,
): AsyncGenerator<SpooledRecord> {
  const order = await orderOf(content, keyPath, parentPath);
  const handle = await open(content.path, 'r');
  try {
    for (const { offset, length } of order) {
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

async function orderOf(content: SpoolContent, keyPath: string, parentPath: string): Promise<Place[]> {
  const places: Place[] = [];
  const byKey = new UuidIndex();
  let offset = 0;
  for await (const line of linesOf(content.path, content.bytes)) {
    const { record } = parseLine(line);
    const length = Buffer.byteLength(line);
    byKey.add(placeKey(valueAt(record, keyPath)) ?? placeKey(offset) ?? '', places.length);
    places.push({ offset, length, parent: placeKey(valueAt(record, parentPath)) });
    offset += length + 1;
  }
  const depths = places.map((_, index) => depthOf(index, places, byKey));
  return places
    .map((place, index) => ({ place, index, depth: depths[index] ?? 0 }))
    .toSorted((a, b) => a.depth - b.depth || a.index - b.index)
    .map(({ place }) => place);
}

function depthOf(start: number, places: readonly Place[], byKey: UuidIndex): number {
  let depth = 0;
  let place = places[start];
  while (place?.parent != null) {
    const next = byKey.get(place.parent);
    if (next === undefined) return depth;
    depth += 1;
    if (depth > places.length) return Infinity;
    place = places[next];
  }
  return depth;
}

/** Keys as the index takes them: any text has a UUID. */
function placeKey(key: unknown): string | null {
  return typeof key === 'string' || typeof key === 'number'
    ? uuidV5(identityName('', '', String(key)))
    : null;
}

function parseLine(line: string): SpooledRecord {
  // `drain` wrote it: the record, then what could not be read of it.
  const [record, ...failures] = parseExactly(line) as [unknown, ...FieldFailure[]];
  return { record, failures };
}
