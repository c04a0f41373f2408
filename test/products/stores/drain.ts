import { expect } from 'vitest';
import type { RecordSet } from '../../../demo-site/records/records.ts';
import type { TestGateway } from '../../start-gateway.ts';

/** A drained list. */
export interface Drained {
  readonly ids: readonly string[];
  readonly pages: number;
  /** Everything the answers noted, without repetitions. */
  readonly notes: readonly string[];
}

export interface DrainOptions {
  readonly first?: number;
  /** Further arguments of the field, such as `orderBy: { field: NAME }`. */
  readonly args?: string;
  /** Runs after every page, before the next is asked for. */
  readonly betweenPages?: (page: number) => void;
}

/** Reads a connection to its end, page by page, as an importer does. */
export async function drain(
  gateway: TestGateway,
  field: string,
  options: DrainOptions = {},
): Promise<Drained> {
  const { first = 100, args = '' } = options;
  const document = `query ($first: Int, $after: String) {
    list: ${field}(first: $first, after: $after ${args === '' ? '' : `, ${args}`}) {
      nodes { id } pageInfo { hasNextPage endCursor } availability { status }
    }
  }`;
  const ids: string[] = [];
  const notes = new Set<string>();
  let after: string | null = null;
  let pages = 0;
  do {
    const { body } = await gateway.query(document, { first, after });
    expect(body.errors).toBeUndefined();
    expect(body.data.list.availability.status).toBe('AVAILABLE');
    ids.push(...body.data.list.nodes.map((node: { id: string }) => node.id));
    for (const note of body.extensions?.wix.notes ?? []) notes.add(note);
    after = body.data.list.pageInfo.hasNextPage ? body.data.list.pageInfo.endCursor : null;
    pages += 1;
    options.betweenPages?.(pages);
  } while (after !== null);
  return { ids, pages, notes: [...notes] };
}

/** All ids of a record set, in the order the records were created. */
export function idsOf(records: RecordSet): string[] {
  return Array.from({ length: records.count }, (_, position) => records.idAt(position));
}
