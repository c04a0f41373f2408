/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The result of a test of the connection. */
export type ConnectionStatus =
  /** The credentials are accepted, and every permission that is not optional is proved for all products on the site. */
  | 'ACTIVE'
  /** The credentials or the site are refused, or Wix does not answer at all. */
  | 'FAILED'
  /** The credentials are accepted, but a permission that is not optional is refused, or its read is not answered. */
  | 'PARTIAL';

export type ConsoleSiteQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleSiteQuery = { connection: { status: ConnectionStatus, site: { id: string | null, name: string | null } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ConsoleSiteDocument = new TypedDocumentString(`
    query ConsoleSite {
  connection {
    status
    site {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleSiteQuery, ConsoleSiteQueryVariables>;