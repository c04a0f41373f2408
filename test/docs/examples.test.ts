import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askSite } from '../site-graph/ask-site.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { fencedBlocks, pages, readPage } from './markdown.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

const examples = pages.flatMap((file) => {
  const blocks = fencedBlocks(file);
  return blocks.flatMap((block, index) => {
    if (block.language !== 'graphql') return [];
    const next = blocks[index + 1];
    // An error that is shown by itself further down is no answer.
    const isAnswer = next?.language === 'json' && Object.hasOwn(JSON.parse(next.text), 'data');
    return [{ ...block, answer: isAnswer ? next.text : undefined }];
  });
});

describe('the documentation', () => {
  test.each(examples)('$file, line $line: the query answers as shown', async ({ file, text, answer }) => {
    const { body } =
      file === 'docs/typed-collections.md' ? await askSite(gateway, text) : await gateway.query(text);
    expect(body.errors).toBeUndefined();
    expect(body.data).toBeTypeOf('object');
    expect({ data: body.data }).toEqual(answer === undefined ? { data: body.data } : JSON.parse(answer));
  });

  test('has examples', () => expect(examples.length).toBeGreaterThan(3));

  test.each(pages)('%s links to files and places in them that exist', (file) => {
    const links = [...readPage(file).matchAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g)].map(
      ([, path = '', anchor]) => ({
        target: path === '' ? file : new URL(path, `file:///${file}`).pathname.slice(1),
        anchor: anchor?.slice(1),
      }),
    );
    const broken = links.filter(
      ({ target, anchor }) =>
        !existsSync(new URL(`../../${target}`, import.meta.url)) ||
        (anchor !== undefined && !anchors(target).includes(anchor)),
    );
    expect(broken).toEqual([]);
  });
});

/** The places of a page that can be linked to: its headings, and what has an id. */
function anchors(file: string): string[] {
  const page = readPage(file);
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
  return [...headings, ...[...page.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = '']) => id)];
}
