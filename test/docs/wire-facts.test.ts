import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage } from './markdown.ts';

test('every fact about Wix that the code rests on stands in docs/fidelity.md', () => {
  const page = readPage('docs/fidelity.md');
  const anchors = new Set([...page.matchAll(/<a id="([\w-]+)"><\/a>/g)].map((match) => match[1]));
  const cited = globSync(['src/**/*.ts', 'schema/*.graphql', 'test/**/*.ts']).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/docs\/fidelity\.md#([\w-]+)/g)].map((match) => ({
      file,
      anchor: match[1],
    })),
  );
  expect(cited.filter(({ anchor }) => !anchors.has(anchor))).toEqual([]);
});
