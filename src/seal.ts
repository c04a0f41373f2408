import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keeps values so that only who knows the secret can read them. */
export interface Seal {
  /** @param place where the value is kept: it opens nowhere else */
  close(value: object, place: string): Buffer;
  /** Gives the value back; undefined when it was closed with another secret, for another place, or was changed. */
  open(sealed: Buffer, place: string): unknown;
}

/**
 * A seal by AES-256 in Galois/Counter Mode.
 * @param purpose what is sealed: the same secret gives each purpose a key of its own
 */
export function sealWith(secret: string, purpose: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `wix-gateway ${purpose}`, 32));
  return {
    close(value, place) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(place));
      const closed = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), closed]);
    },
    open(sealed, place) {
      const nonce = sealed.subarray(0, NONCE_BYTES);
      const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      try {
        const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
          .setAAD(Buffer.from(place))
          .setAuthTag(tag);
        const text = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
        return JSON.parse(Buffer.concat([text, decipher.final()]).toString());
      } catch {
        return undefined;
      }
    },
  };
}
