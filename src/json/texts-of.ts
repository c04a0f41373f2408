/** Every text in JSON, names of fields and numbers included. */
export function textsOf(value: unknown): readonly string[] {
  const texts: string[] = [];
  collect(value, texts);
  return texts;
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (typeof value === 'number') texts.push(String(value));
  else if (Array.isArray(value)) for (const item of value) collect(item, texts);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      texts.push(name);
      collect(inner, texts);
    }
}
