import { expect, test } from 'vitest';
import { startGateway } from '../../start-gateway.ts';

test.each([
  [100, 51],
  [1000, 51],
])(
  'a drain of offset pages of %i costs about the ideal number of Wix requests: a page may end a little early',
  async (first, requests) => {
    await using gateway = await startGateway({ site: { counts: { members: 5000, contacts: 8000 } } });
    const ids = new Set<string>();
    let after: string | null = null;
    do {
      const { body } = await gateway.query(
        'query ($first: Int!, $after: String) { members(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { first, after },
      );
      const { nodes, pageInfo } = body.data.members;
      for (const { id } of nodes) ids.add(id);
      expect(pageInfo.hasNextPage ? nodes.length : first).toBeGreaterThanOrEqual(first * 0.98);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids.size).toBe(gateway.site.records.members.count);
    expect(gateway.site.requests.count()).toBeLessThanOrEqual(requests);
  },
);
