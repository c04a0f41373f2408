import { createHash } from 'node:crypto';

/** The namespace of all identities: the one that RFC 9562 gives to URLs. */
export const IDENTITY_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** Where an identity comes from: the same record of the same site has the same one, on every run and machine. */
export function identityName(siteId: string, wixEntity: string, key: string): string {
  return `wix:${siteId}:${wixEntity}:${key}`;
}

/** The UUID of version 5 (RFC 9562 §5.5) of a name in the identities' namespace. */
export function uuidV5(name: string): string {
  const namespace = Buffer.from(IDENTITY_NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A key as identities are made of it: where its case means nothing, in lower case and without spaces around it. */
export function identityKey(key: string, isAnyCase: boolean): string {
  return isAnyCase ? key.trim().toLowerCase() : key;
}
