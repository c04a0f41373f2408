import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

export { markdownTable } from '../src/migration/text/formats.ts';

/** A page of `docs/` as it is, and as it is with its generated sections written anew. */
export interface GeneratedPage {
  readonly current: string;
  readonly written: string;
}

/**
 * Writes the generated sections of a page anew, without saving it.
 * @param name file name in `docs/`
 * @param sections Markdown by the name in the section's marks, `<!-- name: … -->` and `<!-- /name -->`
 */
export async function generatedPage(
  name: string,
  sections: Readonly<Record<string, string>>,
): Promise<GeneratedPage> {
  const file = pageFile(name);
  const current = readFileSync(file, 'utf8');
  const text = Object.entries(sections).reduce(
    (page, [section, body]) => replaced(name, page, section, body),
    current,
  );
  return { current, written: await formatted(file, text) };
}

/**
 * Writes a page of which nothing is written by hand, without saving it.
 * @param name file name in `docs/`
 */
export async function wholePage(name: string, text: string): Promise<GeneratedPage> {
  const file = pageFile(name);
  return { current: readFileSync(file, 'utf8'), written: await formatted(file, text) };
}

async function formatted(file: URL, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

/** Saves a page with its generated sections. */
export function savePage(name: string, { written }: GeneratedPage): void {
  writeFileSync(pageFile(name), written);
}

function pageFile(name: string): URL {
  return new URL(`../docs/${name}`, import.meta.url);
}

function replaced(name: string, page: string, section: string, body: string): string {
  const marks = new RegExp(`(<!-- ${section}: [^\\n]*-->\\n)[^]*?(<!-- /${section} -->)`);
  if (!marks.test(page)) throw new Error(`docs/${name} has no section "${section}"`);
  return page.replace(marks, (_, start: string, end: string) => `${start}\n${body}\n\n${end}`);
}
