import { hash } from 'node:crypto';
import { parse, v5 } from 'uuid';

/** The namespace of all identities: the one that RFC 9562 gives to URLs. */
export const IDENTITY_NAMESPACE = v5.URL;

const NAMESPACE = parse(IDENTITY_NAMESPACE);

/** Where an identity comes from: the same record of the same site has the same one, on every run and machine. */
export function identityName(siteId: string, wixEntity: string, key: string): string {
  return `wix:${siteId}:${wixEntity}:${key}`;
}

/** The UUID of version 5 (RFC 9562 §5.5) of a name in the identities' namespace. */
export function uuidV5(name: string): string {
  // By hand: the library makes a hash in several steps, and refuses a text that has half a character, which titles that Wix cut have.
  const hex = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(name)]));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A key as identities are made of it: where its case means nothing, in lower case and without spaces around it. */
export function identityKey(key: string, isAnyCase: boolean): string {
  return isAnyCase ? key.trim().toLowerCase() : key;
}
