/** A text as it reads without line breaks, escapes and capitals, and where each of its characters stands in the original. */
export interface FoldedText {
  readonly text: string;
  /** Where each character begins and ends in the original. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** What one character can be written as in JSON, in a URL and in HTML, and what breaks a line. */
const ESCAPE = /\\+u([0-9a-f]{4})|%([0-9a-f]{2})|&#x([0-9a-f]{1,6});|&#([0-9]{1,7});|\\+[nrtbf]|\\|\s+/giy;

/** Folds a text, so that a credential is found in it however it is broken or escaped. */
export function foldText(original: string): FoldedText {
  let text = '';
  const places: { start: number; end: number }[] = [];
  for (let at = 0; at < original.length;) {
    ESCAPE.lastIndex = at;
    const escape = ESCAPE.exec(original);
    const folded = escape === null ? foldCharacter(original.charAt(at)) : unescape(escape);
    const end = at + (escape === null ? 1 : escape[0].length);
    for (let index = 0; index < folded.length; index += 1) places.push({ start: at, end });
    text += folded;
    at = end;
  }
  return { text, places };
}

function unescape([, json, url, hex, decimal]: RegExpExecArray): string {
  const digits = json ?? url ?? hex;
  const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
  const isCharacter = code > 0 && code <= 0x10_ff_ff;
  return isCharacter ? foldCharacter(String.fromCodePoint(code)) : '';
}

/** Both alphabets of base64 as one, small letters, and no blanks. */
function foldCharacter(character: string): string {
  if (character === '+') return '-';
  if (character === '/') return '_';
  return character.trim() === '' ? '' : character.toLowerCase();
}

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
