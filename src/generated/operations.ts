/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a Wix product can be read. */
export type AvailabilityStatus =
  /** It can be read; an empty list is empty. */
  | 'AVAILABLE'
  /** Its app is not installed on the site, so there is nothing to read. */
  | 'NOT_INSTALLED'
  /** The API key lacks the permission. */
  | 'PERMISSION_DENIED'
  /** Wix does not answer for it at the moment. */
  | 'UNAVAILABLE';

/** The two catalogs of Wix Stores. A site has one of them for good. */
export type CatalogVersion =
  /** The older one. Source: `V1_CATALOG`. */
  | 'V1'
  /** The newer one. Source: `V3_CATALOG`. */
  | 'V3';

/** The result of a test of the connection. */
export type ConnectionStatus =
  /** The credentials are accepted, and every product that is on the site can be read. */
  | 'ACTIVE'
  /** The credentials or the site are refused, or Wix does not answer at all. */
  | 'FAILED'
  /** The credentials are accepted, but a product is denied to them or does not answer. */
  | 'PARTIAL';

/** The kinds of credentials that Wix knows for programs. */
export type CredentialKind =
  /** An API key with the id of a site. */
  | 'API_KEY'
  /** App id, app secret and instance id of a Wix app that is installed on the site. */
  | 'APP';

/** The modules of Insites that data can land in. */
export type InsitesModule =
  /** Pictures and documents. */
  | 'ASSETS'
  /** Pages and layouts. */
  | 'CMS'
  /** Contacts, companies and addresses. */
  | 'CRM'
  /** Databases and their items. */
  | 'DATA'
  /** Products, categories, orders and carts. */
  | 'ECOMMERCE'
  /** Events, divisions, tiers and tickets. */
  | 'EVENTS'
  /** Definitions of forms; submissions are rows of a database. */
  | 'FORMS';

/** The Wix products of the graph. */
export type WixProduct =
  /** Wix Blog: posts, categories and tags. */
  | 'BLOG'
  /** Wix Bookings: services, staff and bookings. */
  | 'BOOKINGS'
  /** Wix Contacts: everyone the site knows, members or not. */
  | 'CONTACTS'
  /** Wix Data (CMS): collections and their items. */
  | 'DATA'
  /** Wix Events: events, tickets, guests and orders. */
  | 'EVENTS'
  /** Wix Forms: forms and their submissions. */
  | 'FORMS'
  /** Wix Members: the people who can log in to the site. */
  | 'MEMBERS'
  /** Wix eCommerce: orders, payments, fulfilments and abandoned checkouts. */
  | 'ORDERS'
  /** Wix Stores: products, variants, inventory and collections. */
  | 'STORES';

export type CheckQueryVariables = Exact<{ [key: string]: never; }>;


export type CheckQuery = { connection: { status: ConnectionStatus, code: string | null, reason: string | null, hint: string | null, credentials: { kind: CredentialKind, wellFormed: boolean, accepted: boolean | null }, site: { id: string | null, name: string | null, url: string | null, locale: string | null, currency: string | null, timeZone: string | null, catalogVersion: CatalogVersion | null, availability: { status: AvailabilityStatus, reason: string | null, permission: string | null, hint: string | null }, permissions: Array<{ permission: string, name: string, readOnly: boolean }> }, products: Array<{ product: WixProduct, title: string, status: AvailabilityStatus, reason: string | null, permission: string, scope: string, readOnlyScope: boolean, purpose: string, loss: string, insitesModule: InsitesModule, alternativeModule: InsitesModule | null, hint: string | null, permissions: Array<{ permission: string, name: string, scope: string, purpose: string, loss: string, readOnly: boolean, isOptional: boolean }> }>, notGranted: Array<{ permission: string, reason: string }> } | null };

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

export const CheckDocument = new TypedDocumentString(`
    query Check {
  connection {
    status
    code
    reason
    hint
    credentials {
      kind
      wellFormed
      accepted
    }
    site {
      id
      name
      url
      locale
      currency
      timeZone
      catalogVersion
      availability {
        status
        reason
        permission
        hint
      }
      permissions {
        permission
        name
        readOnly
      }
    }
    products {
      product
      title
      status
      reason
      permission
      scope
      readOnlyScope
      purpose
      loss
      insitesModule
      alternativeModule
      hint
      permissions {
        permission
        name
        scope
        purpose
        loss
        readOnly
        isOptional
      }
    }
    notGranted {
      permission
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<CheckQuery, CheckQueryVariables>;