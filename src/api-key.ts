const KEY_HINT = 'Generate one at manage.wix.com/account/api-keys and copy all of it.';

/** What is wrong with the shape of an API key (docs/fidelity.md#keys), or undefined. Never repeats the key. */
export function apiKeyProblem(apiKey: string): string | undefined {
  if (/[\r\n]/.test(apiKey)) return 'contains a line break: copy the key as one line';
  if (apiKey !== apiKey.trim()) return 'starts or ends with a space: copy the key without it';
  if (/^Bearer\s/i.test(apiKey)) return 'has "Bearer" in front: leave it out, a Wix API key goes without';
  if (/\s/.test(apiKey)) return 'contains a space: copy the key without it';
  if (/^["'].*["']$/.test(apiKey)) return 'is surrounded by quotes: leave them out';
  if (/[^\x21-\x7e]/.test(apiKey))
    return 'contains a character that no key has, such as the "…" of a key that is not shown whole: copy all of the key itself';
  if (!apiKey.startsWith('IST.')) return `does not start with "IST.", as every Wix API key does. ${KEY_HINT}`;
  return undefined;
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
