/**
 * The ways in which a credential can stand in a text: as it is, as a URL or a base64 text carries it, in hexadecimal digits. Letters are in
 * lower case, since a proxy may change them.
 */
export function spellingsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  // Where a text in base64 begins before the credential, each of three shifts gives it another spelling; its edges hold neighbours too.
  const shifted = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64url');
    const start = shift === 0 ? 0 : shift + 1;
    const end = (bytes.length + shift) % 3 === 0 ? encoded.length : encoded.length - 1;
    return encoded.slice(start, end);
  });
  const spellings = [secret, encodeURIComponent(secret), ...shifted, bytes.toString('hex')];
  return [...new Set(spellings.map((text) => text.toLowerCase()))];
}
