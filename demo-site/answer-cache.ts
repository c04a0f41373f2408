/** Keeps the latest answers as bytes, up to a total size: a benchmark that reads a page again measures its reader, not this site. */
export function answerCache<T extends { readonly body: Buffer }>(maxBytes = 64_000_000) {
  const answers = new Map<string, T>();
  let bytes = 0;
  return (key: string, make: () => T): T => {
    const known = answers.get(key);
    if (known !== undefined) {
      answers.delete(key);
      answers.set(key, known);
      return known;
    }
    const made = make();
    answers.set(key, made);
    bytes += made.body.length;
    for (const [oldest, answer] of answers) {
      if (bytes <= maxBytes || oldest === key) break;
      answers.delete(oldest);
      bytes -= answer.body.length;
    }
    return made;
  };
}
