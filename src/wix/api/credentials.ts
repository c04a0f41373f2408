import { hashOf } from '../../hash.ts';

/** Credentials of one Wix site, kept for one request only. */
export type WixCredentials =
  | {
      readonly kind: 'apiKey';
      readonly apiKey: string;
      readonly siteId: string;
      readonly accountId?: string | undefined;
    }
  | { readonly kind: 'app'; readonly appId: string; readonly appSecret: string; readonly instanceId: string };

/** What of the credentials is secret: what no answer and no log may show. */
export function secretsOf(credentials: WixCredentials): string[] {
  return [credentials.kind === 'apiKey' ? credentials.apiKey : credentials.appSecret];
}

/** Keys for caches, budgets and deduplication that tell nothing about the credentials they stand for. */
export interface CredentialKeys {
  /** Same for everyone who reads the same site: what Wix's request budget is counted by. */
  readonly siteKey: string;
  /** Same for the same credentials on the same site: what answers may be shared by. */
  readonly credentialsKey: string;
}

/** Hashes credentials into the keys that caches use. */
export function credentialKeys(credentials: WixCredentials): CredentialKeys {
  const site = credentials.kind === 'apiKey' ? credentials.siteId : credentials.instanceId;
  const parts =
    credentials.kind === 'apiKey'
      ? [credentials.apiKey, credentials.siteId, credentials.accountId ?? '']
      : [credentials.appId, credentials.appSecret, credentials.instanceId];
  return { siteKey: hashOf(site.toLowerCase()), credentialsKey: hashOf(parts.join('\n')) };
}
