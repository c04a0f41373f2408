import { expect } from 'vitest';
import type { JsonObject } from '../../../demo-site/index.ts';
import type { TestGateway } from '../../start-gateway.ts';

export interface PostRow {
  readonly id: string;
  readonly status: string;
}

/** Reads the posts to their end, page by page, as an importer does. */
export async function drainPosts(
  gateway: TestGateway,
  options: { first: number; filter?: unknown; orderBy?: unknown; onPage?: (page: number) => void },
): Promise<{ readonly rows: readonly PostRow[]; readonly notes: readonly string[] }> {
  const { first, filter, orderBy, onPage } = options;
  const rows: PostRow[] = [];
  const notes = new Set<string>();
  let after: string | null = null;
  let page = 0;
  do {
    const { body } = await gateway.query(
      `query ($first: Int, $after: String, $filter: BlogPostFilter, $orderBy: BlogPostOrderBy) {
        blogPosts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          nodes { id status } pageInfo { hasNextPage endCursor }
        }
      }`,
      { first, after, filter, orderBy },
    );
    expect(body.errors).toBeUndefined();
    rows.push(...body.data.blogPosts.nodes);
    for (const note of body.extensions?.wix.notes ?? []) notes.add(note);
    after = body.data.blogPosts.pageInfo.hasNextPage ? body.data.blogPosts.pageInfo.endCursor : null;
    onPage?.((page += 1));
  } while (after !== null);
  return { rows, notes: [...notes] };
}

/** The records of a set of the site, in the order they were created. */
export function recordsOf(gateway: TestGateway, entity: 'blogPosts' | 'blogDrafts'): JsonObject[] {
  const set = gateway.site.records[entity];
  return Array.from({ length: set.count }, (_, at) => set.at(at));
}

/** The posts that are not published and not in the trash bin. */
export function unpublished(gateway: TestGateway): JsonObject[] {
  return recordsOf(gateway, 'blogDrafts').filter(
    ({ status }) => status !== 'PUBLISHED' && status !== 'DELETED',
  );
}
