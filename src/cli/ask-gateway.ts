import type { GatewayAddress } from './gateway-url.ts';

/** An answer of a gateway, as far as it is GraphQL. */
export interface GatewayAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: { readonly wix?: { readonly demo?: boolean } };
}

/** No answer, or none of a gateway. */
export class GatewayUnreachable extends Error {
  override readonly name = 'GatewayUnreachable';
}

/**
 * Posts one operation.
 * @throws GatewayUnreachable when nothing answers, or something that is no gateway
 */
export async function askGateway(
  { endpoint, headers }: GatewayAddress,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GatewayAnswer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query: document, variables }),
    redirect: 'error',
  }).catch((cause: unknown) => {
    throw new GatewayUnreachable(`Nothing answers at ${endpoint}. Is the gateway running there?`, { cause });
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && ('data' in body || 'errors' in body)) {
    // The fields that are read are checked where they are used; a gateway of another version may lack them.
    return body as GatewayAnswer;
  }
  throw new GatewayUnreachable(
    `${endpoint} answered ${response.status} with something that is no GraphQL. Is it the address of a gateway?`,
  );
}
