// Characters that are replaced are letters, digits and pictures; punctuation, blanks and marks stay, and with them the form of a text.

/** A number from 0 up to, but not including, `below`. */
export type Draw = (below: number) => number;

const REPLACED = /[\p{L}\p{N}\p{So}]/u;
/** Code points of one script stand together. */
const BLOCK = 128;
const KINDS = [/\p{Lu}/u, /\p{Ll}/u, /\p{L}/u, /\p{Nd}/u, /\p{N}/u, /\p{So}/u];

const alike = new Map<string, readonly string[]>();

/** Replaces each letter by another of its script and case, each digit by another, and leaves everything else. A zero that comes first stays one. */
export function replaceCharacters(text: string, draw: Draw): string {
  let replaced = '';
  let before = '';
  for (const character of text) {
    const isLeadingZero = character === '0' && !/[\d.]/.test(before);
    replaced += isLeadingZero || !REPLACED.test(character) ? character : other(character, draw);
    before = character;
  }
  return replaced;
}

function other(character: string, draw: Draw): string {
  const choices = likeOf(character);
  const at = choices.indexOf(character);
  // Never the same: of the others each is as likely.
  const drawn = draw(at < 0 ? choices.length : choices.length - 1);
  return choices[at >= 0 && drawn >= at ? drawn + 1 : drawn] ?? 'x';
}

/** The characters that may stand for one: those of its block that are of its kind. */
function likeOf(character: string): readonly string[] {
  const code = character.codePointAt(0) ?? 0;
  const kind = KINDS.findIndex((one) => one.test(character));
  const first = code - (code % BLOCK);
  const key = `${first} ${kind}`;
  const known = alike.get(key);
  if (known !== undefined) return known;
  const found: string[] = [];
  for (let at = first; at < first + BLOCK; at += 1) {
    const candidate = String.fromCodePoint(at);
    // A number that begins or ends with zero would be written otherwise.
    if (candidate !== '0' && KINDS.findIndex((one) => one.test(candidate)) === kind) found.push(candidate);
  }
  // A kind that is alone in its block is left for the plainest letter.
  const choices = found.length > 1 ? found : ['x'];
  alike.set(key, choices);
  return choices;
}
