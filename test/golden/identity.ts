import { createHash } from 'node:crypto';

/** The site that all golden records are of. */
export const GOLDEN_SITE = '5117e000-0000-4000-8000-000000000001';

/** The UUID of a row, as design and documentation describe it: version 5, in the namespace of URLs, of `wix:<site>:<entity>:<key>`. */
export function rowUuid(wixEntity: string, key: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex'))
    .update(`wix:${GOLDEN_SITE}:${wixEntity}:${key}`)
    .digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(18, 20)}-${hash.slice(20, 32)}`;
}
