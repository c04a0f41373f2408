import { expect } from 'vitest';

export const AVAILABLE = { status: 'AVAILABLE', reason: null, permission: null, hint: null };

/** Selects everything of a connection but the fields of its records. */
export const firstPage = `{
  totalCount
  nodes { id }
  edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  availability { status reason permission hint }
}`;

/** What `firstPage` selects of a page with one record. */
export function pageOf(totalCount: number | null, id: string, hasNextPage: boolean): object {
  return {
    totalCount,
    nodes: [{ id }],
    edges: [{ cursor: expect.any(String), node: { id } }],
    pageInfo: {
      hasNextPage,
      hasPreviousPage: false,
      startCursor: expect.any(String),
      endCursor: expect.any(String),
    },
    availability: AVAILABLE,
  };
}
