import type { TypedDocumentString } from '../generated/operations.ts';
import { errorOf, request } from './request.ts';

/** An answer of the graph. Fields that could not be read are null, and each has its error. */
export interface GraphAnswer<Data> {
  readonly data: Data;
  readonly errors: readonly GraphError[];
}

interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly hint?: string; readonly retryAfter?: number };
}

interface WrittenAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphError[];
}

/**
 * Asks the graph with a document of the generated ones.
 * @throws RequestError where there is no data at all
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<GraphAnswer<Data>> {
  const answer = await request('/graphql', {
    method: 'POST',
    body: { query: document.toString(), variables },
    signal,
  });
  // What the generated types say of a document is what the gateway answers to it.
  const { data, errors = [] } = answer as WrittenAnswer<Data>;
  if (data === undefined || data === null) throw errorOf({ errors }, 200);
  return { data, errors };
}
