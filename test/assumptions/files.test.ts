import { expect, test } from 'vitest';
import { openFileHosts, type FileHosts } from '../../src/wix/file-hosts.ts';
import { startProxy } from '../wix/stub-proxy.ts';
import { demoSite, SMALL, verifySite } from './verify-site.ts';

const OF_FILES = new Set(['media', 'file-hosts']);

/** What verify finds of files, and which files it asked for. */
async function findings(answer: (url: string) => Promise<number>) {
  const asked: string[] = [];
  const files: FileHosts = {
    head(url) {
      asked.push(url);
      return answer(url);
    },
    close: async () => undefined,
  };
  const { verified, wixRequests } = await verifySite(await demoSite(SMALL), { files });
  const found = verified.filter(({ assumption }) => OF_FILES.has(assumption.id));
  return { asked, wixRequests, found: found.map(({ status, seen }) => [status, seen]) };
}

test('the hosts of files are asked for three files of each kind, each once', async () => {
  const { asked, found, wixRequests } = await findings(async () => 200);
  expect(found).toEqual([
    ['HOLDS', 'There were 3 of 3 pictures, 3 of 3 videos, 3 of 3 sounds.'],
    ['HOLDS', 'There were 3 of 3 documents, 3 of 3 drawings.'],
  ]);
  expect(new Set(asked).size).toBe(asked.length);
  expect(
    asked.every((url) => /^https:\/\/(static|video|docs)\.wixstatic\.com\/|usrfiles\.com\/ugd\//.test(url)),
  ).toBe(true);
  expect(wixRequests).toBeLessThanOrEqual(150);
});

test('a kind of which no file is there differs, one file that is not there does not', async () => {
  const { found } = await findings(async (url) => (/\/ugd\//.test(url) ? 404 : 200));
  expect(found).toEqual([
    ['HOLDS', expect.any(String)],
    ['DIFFERS', 'There were 0 of 3 documents (404), 3 of 3 drawings.'],
  ]);
  let asked = 0;
  const some = await findings(async () => ((asked += 1) % 3 === 1 ? 403 : 200));
  expect(some.found.map(([status]) => status)).toEqual(['HOLDS', 'HOLDS']);
});

test('hosts that have no time, or cannot be reached, tell nothing', async () => {
  for (const answer of [async () => 503, async () => 429, () => Promise.reject(new Error('no way'))])
    expect((await findings(answer)).found.map(([status]) => status)).toEqual(['CANNOT_TELL', 'CANNOT_TELL']);
});

test('they are asked by the proxy, without credentials, and for nothing but files of Wix', async () => {
  const proxy = await startProxy(403);
  const hosts = openFileHosts({ https: proxy.url });
  await expect(hosts.head('https://static.wixstatic.com/media/de3051_a.jpg')).rejects.toThrow(/403/);
  expect(proxy.asked).toEqual(['static.wixstatic.com:443']);
  for (const url of [
    'https://elsewhere.example/media/de3051_a.jpg',
    'http://static.wixstatic.com/media/a.jpg',
  ])
    await expect(hosts.head(url)).rejects.toThrow('This is no file of Wix.');
  expect(proxy.asked).toHaveLength(1);
  await hosts.close();
});
