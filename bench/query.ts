/** Posts an operation; any error in the answer ends the benchmark. */
export async function query(
  url: string,
  document: string,
  variables: Record<string, unknown>,
): Promise<GatewayAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
    body: JSON.stringify({ query: document, variables }),
  });
  const answer = JSON.parse(await response.text());
  if (answer.errors !== undefined)
    throw new Error(`the gateway answered with errors: ${JSON.stringify(answer.errors[0])}`);
  return answer;
}

/** An answer of the gateway, as benchmarks look into it. */
interface GatewayAnswer {
  // Its type depends on the document; a benchmark that finds another shape fails where it reads it.
  readonly data: ReturnType<typeof JSON.parse>;
}
