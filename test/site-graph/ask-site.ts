import type { Answer, TestGateway } from '../start-gateway.ts';

/**
 * Posts an operation to the graph of a site.
 * @param more.search what stands behind the path, with its question mark
 */
export async function askSite(
  { url }: Pick<TestGateway, 'url'>,
  document: string,
  more: { variables?: Record<string, unknown>; headers?: Record<string, string>; search?: string } = {},
): Promise<Answer> {
  const response = await fetch(`${url}/site/graphql${more.search ?? ''}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', ...more.headers },
    body: JSON.stringify({ query: document, variables: more.variables ?? {} }),
  });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}
