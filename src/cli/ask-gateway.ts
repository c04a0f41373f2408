import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { GatewayAddress } from './gateway-url.ts';

/** An answer of a gateway, as far as it is GraphQL. */
export interface GatewayAnswer<Data = Readonly<Record<string, unknown>>> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: { readonly wix?: { readonly demo?: boolean } };
}

/** An operation whose answer has a generated type (`src/client/`), or any other as text. */
type Operation<Data, Variables> = string | (DocumentTypeDecoration<Data, Variables> & { toString(): string });

/** No answer, or none of a gateway. */
export class GatewayUnreachable extends Error {
  override readonly name = 'GatewayUnreachable';
}

/**
 * Posts one operation.
 * @throws GatewayUnreachable when nothing answers, or something that is no gateway
 */
export async function askGateway<
  Data = Readonly<Record<string, unknown>>,
  Variables = Readonly<Record<string, unknown>>,
>(
  { endpoint, headers }: GatewayAddress,
  document: Operation<Data, Variables>,
  variables?: Variables,
): Promise<GatewayAnswer<Data>> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query: String(document), variables }),
    redirect: 'error',
  }).catch((cause: unknown) => {
    throw new GatewayUnreachable(`Nothing answers at ${endpoint}. Is the gateway running there?`, { cause });
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && ('data' in body || 'errors' in body)) {
    // The gateway has validated the document against its schema, so the answer has the form that was asked for.
    return body as GatewayAnswer<Data>;
  }
  throw new GatewayUnreachable(
    `${endpoint} answered ${response.status} with something that is no GraphQL. Is it the address of a gateway?`,
  );
}
