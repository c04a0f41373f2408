import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf } from '../../src/json/texts-of.ts';
import { KNOWN_IDS } from '../../src/assumptions/known-ids.ts';
import { sdkWords } from '../../src/wix/unknown/shapes.ts';

const { words, names } = sdkWords();
const appIds = new Set(KNOWN_IDS);

/** All that a recording says and the rule does not let stay: its texts and numbers, one in a line. */
export function recordedTexts(folder: string): string {
  const texts = readdirSync(folder).flatMap((name) => {
    const file = readFileSync(join(folder, name), 'utf8');
    return [...textsOf(JSON.parse(file)), ...(file.match(/-?\d[\d.e+]*/g) ?? [])];
  });
  return [...new Set(texts)].filter((text) => !isOfWix(text)).join('\n');
}

/** Texts are looked for by so many of their first characters. */
const START = 8;

/** Which of many texts, of eight characters or more each, stand in what was recorded: it is gone through once. */
export function foundIn(recorded: string, texts: readonly string[]): readonly string[] {
  const byStart = Map.groupBy(texts, (text) => text.slice(0, START));
  const found = new Set<string>();
  for (let at = 0; at + START <= recorded.length; at += 1)
    for (const text of byStart.get(recorded.slice(at, at + START)) ?? [])
      if (recorded.startsWith(text, at)) found.add(text);
  return [...found];
}

/** Words of enums, names of fields, ids of apps, namespaces and addresses of Wix's, and the id that is none: what a recording may have of its site. */
export function isOfWix(text: string): boolean {
  return (
    words.has(text) ||
    appIds.has(text) ||
    names.has(text.replace(/^[_$]/, '')) ||
    /^(wix\.[\w.]+|@wix\/[\w-]+|0{8}-0{4}-0{4}-0{4}-0{12}|https?:\/\/[\w.]*wix\w*\.com\/?|dataCollectionId|_publishStatus|published)$/.test(
      text,
    )
  );
}
