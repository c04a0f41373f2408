import { hashOf } from '../hash.ts';

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

/** Parts that a whole key has behind `IST.`, with dots between them. */
const KEY_PARTS = 3;

/** What is odd about the shape of an API key that starts as one, as a sentence; it may be good all the same. */
export function keyDoubt(apiKey: string): string | undefined {
  const parts = apiKey
    .split('.')
    .slice(1)
    .filter((part) => part !== '');
  if (parts.length >= KEY_PARTS) return undefined;
  return `The key looks cut off: behind "IST." it has ${parts.length} of the ${KEY_PARTS} parts with dots between them that a whole key has.`;
}
