import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { fromBufferPromise } from 'yauzl';
import { expect, test } from 'vitest';
import { startDemoSite } from '../../demo-site/index.ts';
import { smallSite, temporaryFolder } from '../exporter/bundle.ts';
import { exportGateway, type ExportGateway } from '../jobs/site-exports.ts';
import { expectGoodLooks, openPage } from './open-page.ts';

/** Milliseconds that each answer of Wix takes, so that there is something to see. */
const SLOW = 150;

/** A site that stays while gateways come and go. */
async function slowSite() {
  const site = await startDemoSite({ counts: smallSite, latencyMs: SLOW });
  return { site, [Symbol.asyncDispose]: () => site.close() };
}

/** The names of what a zip holds. */
async function namesIn(path: string): Promise<readonly string[]> {
  const zip = await fromBufferPromise(await readFile(path));
  const names: string[] = [];
  for await (const { fileName } of zip.eachEntry()) names.push(fileName);
  return names.toSorted();
}

test('a copy is watched to its end, and taken away', async () => {
  await using site = await exportGateway();
  const id = await site.start();
  await using opened = await openPage(`${site.gateway.url}/#/copy/${id}`);
  const { page } = opened;
  await page.getByText('Everything of the plan is in the copy.').waitFor();
  await page.getByText('Done', { exact: true }).waitFor();
  expect(await page.getByRole('progressbar', { name: 'All lists' }).getAttribute('aria-valuenow')).toBe(
    '100',
  );
  // What needs no row of its own is nothing to worry about.
  const made = page.getByText('The row of its key is made already.').first();
  expect(await made.isVisible()).toBe(false);
  await page.getByText('Notes').click();
  await made.waitFor();
  await page.locator('summary', { hasText: 'Done' }).click();
  await page.getByText('Products with options and variants').first().waitFor();
  const { files } = (await site.ask(`/exports/${id}`)).body;

  const [bundle] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the bundle' }).click(),
  ]);
  expect(bundle.suggestedFilename()).toMatch(/^export-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.zip$/);
  expect(await namesIn(await bundle.path())).toEqual(
    files.map(({ path }: { path: string }) => path).toSorted(),
  );

  await page.getByText(`${files.length} files`).click();
  const [one] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'report.json' }).click(),
  ]);
  const report = JSON.parse((await buffer(await one.createReadStream())).toString());
  expect(report.status).toBe('COMPLETE');
  await expectGoodLooks(page, 'copy-done');
});

test('a copy that somebody cancels waits, and goes on when they want it to', async () => {
  await using site = await exportGateway({ site: { counts: smallSite, latencyMs: SLOW } });
  const id = await site.start();
  await using opened = await openPage(`${site.gateway.url}/#/copy/${id}`);
  const { page } = opened;
  await page.getByText('Being read').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  const question = page.getByRole('dialog', { name: 'Cancel this copy?' });
  await question.getByRole('button', { name: 'Let it run' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await question.getByRole('button', { name: 'Cancel the copy' }).click();
  await page.getByText(/You cancelled this copy/).waitFor();
  await page.getByRole('status').filter({ hasText: 'Cancelled.' }).waitFor({ state: 'attached' });
  expect((await site.ask(`/exports/${id}`)).body.state).toBe('CANCELLED');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Everything of the plan is in the copy.').waitFor();
});

test('a copy goes on when the gateway is started again, and the page with it', async () => {
  using folder = temporaryFolder();
  await using slow = await slowSite();
  const first = await exportGateway({ folder: folder.path, site: slow.site });
  const { port } = new URL(first.gateway.url);
  const id = await first.start();
  await using opened = await openPage(`${first.gateway.url}/#/copy/${id}`, {
    expected: /ERR_|Failed to load/,
  });
  const { page } = opened;
  await page.getByText('Being read').waitFor();
  await first.close();
  await using second = await exportGateway({
    folder: folder.path,
    site: slow.site,
    env: { PORT: port },
  });
  await page.getByText('Everything of the plan is in the copy.').waitFor();
  expect((await second.ask(`/exports/${id}`)).body).toMatchObject({ state: 'DONE', status: 'COMPLETE' });
});

/** A way to a gateway that can be interrupted as a network is: nobody is told. */
async function interruptible(to: string) {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  let isInterrupted = false;
  const server = createServer((from) => {
    if (isInterrupted) {
      from.destroy();
      return;
    }
    const on = connect(Number(port), hostname);
    for (const socket of [from, on]) sockets.add(socket.on('error', () => socket.destroy()));
    from.pipe(on).pipe(from);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}`,
    interrupt() {
      isInterrupted = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    mend() {
      isInterrupted = false;
      for (const socket of sockets) socket.destroy();
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test('a copy whose gateway is silent is said to be out of reach until it is back', async () => {
  await using site = await exportGateway({ site: { counts: smallSite, latencyMs: 2_000 } });
  await using way = await interruptible(site.gateway.url);
  const id = await site.start();
  await using opened = await openPage(`${way.url}/#/copy/${id}`, { expected: /ERR_|Failed to load/ });
  const { page, context } = opened;
  await page.getByText(/Wix allows 100,000 a minute for this site/).waitFor();
  await expectGoodLooks(page, 'copy-running');
  way.interrupt();
  // Browsers say so where a machine has no network, which need not be so of a gateway.
  await context.setOffline(true);
  const away = page.getByText('The gateway cannot be reached.');
  await away.waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the copy' }).click();
  await expect.poll(() => away.count()).toBe(2);
  way.mend();
  await context.setOffline(false);
  await expect.poll(() => away.count()).toBe(1);
});

/** Waits until a page has gone from a copy to its final sync, and that is done: for a moment it shows the copy under the new address. */
async function untilSynced(site: ExportGateway, page: Page, copy: string): Promise<void> {
  await page.waitForURL((url) => !url.hash.endsWith(copy));
  await site.until(new URL(page.url()).hash.slice('#/copy/'.length), ['DONE']);
}

test('the final sync copies what has changed since a copy', async () => {
  await using site = await exportGateway();
  const id = await site.start();
  await site.until(id, ['DONE']);
  await using opened = await openPage(`${site.gateway.url}/#/copy`);
  const { page } = opened;
  await page.getByText('Begin with the plan').waitFor();
  await expectGoodLooks(page, 'copy-overview');
  await page.getByRole('main').getByRole('listitem').getByRole('link').click();
  await page.getByRole('heading', { name: /^Copy of/ }).waitFor();
  // What was pressed is gone: who reads by ear begins with what came instead.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.getByRole('button', { name: 'Start the final sync' }).click();
  await untilSynced(site, page, id);
  await page.getByText('Everything of the plan is in the copy.').waitFor();
  await page.getByText(/^\d+ files, /).click();
  expect(await page.getByRole('link', { name: 'deletions.csv' }).count()).toBe(1);
});

test('the final sync is for what its copy was for, after copies that it can follow', async () => {
  await using site = await exportGateway();
  const input = { products: ['BLOG'], target: { generation: 'V5' } };
  const start = async (limits: object, planned: object): Promise<string> => {
    const body = { planHash: await site.planHash({}, planned), ...limits };
    const id = (await site.ask('/exports', { method: 'POST', body })).body.id;
    await site.until(id, ['DONE']);
    return id;
  };
  await start({ products: ['FORMS'] }, { products: ['FORMS'] });
  const id = await start({ products: ['BLOG'], generation: 'V5' }, input);
  await using opened = await openPage(`${site.gateway.url}/#/copy/${id}`);
  const { page } = opened;
  await page.getByRole('button', { name: 'Start the final sync' }).click();
  await untilSynced(site, page, id);
  await page.getByText('Everything of the plan is in the copy.').waitFor();
  const [sync] = (await site.ask('/exports')).body.exports;
  expect(sync).toMatchObject({ status: 'COMPLETE', input: { ...input, updatedSince: expect.any(String) } });
});

test('names in what is said of a copy look as on the other pages', async () => {
  await using site = await exportGateway();
  const id = await site.start();
  const copy = await site.until(id, ['DONE']);
  const problem = { list: null, title: 'Posts', message: 'See `posts`.', hint: 'Ask for less (`first`).' };
  await using opened = await openPage(`${site.gateway.url}/icon.svg`);
  const { page } = opened;
  for (const kind of ['STOPPED', 'MISSING']) {
    const problems = [{ ...problem, kind, code: 'WIX_TIMEOUT', count: null }];
    const state = kind === 'STOPPED' ? 'FAILED' : 'DONE';
    await page.route(`**/exports/${id}`, (route) => route.fulfill({ json: { ...copy, state, problems } }));
    await page.goto(`${site.gateway.url}/?${kind}#/copy/${id}`);
    await page.getByText('WIX_TIMEOUT').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('`');
    expect(await page.locator('code', { hasText: /^(posts|first)$/ }).count()).toBe(
      kind === 'STOPPED' ? 4 : 2,
    );
  }
});

test('a copy that is not there, or not of this site, is said to be so', async () => {
  await using site = await exportGateway();
  await using opened = await openPage(`${site.gateway.url}/#/copy/00000000-0000-4000-8000-000000000000`, {
    expected: /404/,
  });
  const alert = opened.page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/EXPORT_NOT_FOUND/);
  // Who reads by ear looks for it first.
  expect(await opened.page.getByRole('heading', { level: 1 }).innerText()).toBe('Copy');
  await opened.page.getByRole('link', { name: 'All copies' }).click();
  await opened.page.getByText('Begin with the plan').waitFor();
});
