import { expect } from 'vitest';
import type { TestGateway } from '../../start-gateway.ts';

/**
 * Reads a list to its end as an importer does, and tells what came and what was named.
 * @param args more arguments of the field, with a comma behind
 */
export async function drain(gateway: TestGateway, field: string, first: number, args = '') {
  const ids: (string | null)[] = [];
  const errors: Record<string, unknown>[] = [];
  let after: string | null = null;
  let most = 0;
  do {
    const { body } = await gateway.query(
      `query ($first: Int!, $after: String) { list: ${field}(${args}first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { first, after },
    );
    const before = ids.length;
    ids.push(...body.data.list.nodes.map((node: { id: string } | null) => node?.id ?? null));
    for (const { path = [], extensions } of body.errors ?? []) {
      expect(path.slice(0, 2)).toEqual(['list', 'nodes']);
      expect(ids[before + Number(path[2])]).toBeNull();
      errors.push(extensions);
    }
    most = Math.max(most, body.extensions?.wix.requests);
    after = body.data.list.pageInfo.hasNextPage ? body.data.list.pageInfo.endCursor : null;
  } while (after !== null);
  return { ids, errors, most };
}
