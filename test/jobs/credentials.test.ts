import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoSite, type DemoSite } from '../../demo-site/index.ts';
import { smallSite } from '../exporter/bundle.ts';
import { sentBack } from '../sessions/browser.ts';
import { ENDED, exportGateway, type ExportGateway } from './site-exports.ts';

const BY_REQUEST = { WIX_CREDENTIALS: 'request', WIX_API_KEY: '', WIX_SITE_ID: '' };
/** Enough to read that a test can look into it, and little enough to wait for. */
const BODY = { products: ['STORES', 'BLOG'] };
const INPUT = { products: ['STORES', 'BLOG'] };

let site: DemoSite;
let exports: ExportGateway;
beforeAll(async () => {
  site = await startDemoSite({ counts: { ...smallSite, products: 120 }, latencyMs: 120 });
  exports = await exportGateway({
    site,
    env: BY_REQUEST,
    exportLimits: { spareBytes: 0, atOnce: 1, unfinished: 2 },
  });
});
afterAll(async () => {
  await exports.close();
  await site.close();
});

const byKey = (apiKey = site.apiKey) => ({
  headers: { authorization: apiKey, 'wix-site-id': site.siteId },
});

async function connected(cookie?: string): Promise<{ readonly cookie: string }> {
  const body = { apiKey: site.apiKey, siteId: site.siteId };
  return { cookie: sentBack((await exports.ask('/session', { method: 'POST', body, cookie })).cookie) };
}

async function started(who: Parameters<ExportGateway['ask']>[1], more = {}): Promise<string> {
  const planHash = await exports.planHash(who, INPUT);
  const body = { planHash, ...BODY, ...more };
  const answer = await exports.ask('/exports', { ...who, method: 'POST', body });
  expect([answer.status, answer.body.errors]).toEqual([202, undefined]);
  return answer.body.id;
}

const stop = async (id: string, who: object): Promise<void> => {
  await exports.ask(`/exports/${id}/cancel`, { ...who, method: 'POST' });
};

describe('an export', () => {
  test('is started with a session, needs credentials after the log-out, and goes on in another session', async () => {
    const first = await connected();
    const id = await started(first);
    await exports.until(id, ['RUNNING'], first);
    await exports.ask('/session', { method: 'DELETE', ...first });
    const second = await connected();
    const left = await exports.until(id, ENDED, second);
    expect([left.state, left.exitCode, left.endedAt]).toEqual([
      'NEEDS_CREDENTIALS',
      null,
      expect.any(String),
    ]);
    expect((await exports.ask(`/exports/${id}`, first)).status).toBe(401);
    const { status, body } = await exports.ask(`/exports/${id}/resume`, { ...second, method: 'POST' });
    expect([status, body]).toEqual([202, { id }]);
    expect(await exports.until(id, ENDED, second)).toMatchObject({ state: 'DONE', status: 'COMPLETE' });
  });

  test('goes on with its own copy when its session is replaced by another one', async () => {
    const first = await connected();
    const id = await started(first);
    const second = await connected(first.cookie);
    expect((await exports.ask(`/exports/${id}`, first)).status).toBe(401);
    await exports.until(id, ['RUNNING'], second);
    await stop(id, second);
    expect((await exports.until(id, ENDED, second)).state).toBe('CANCELLED');
  });

  test('belongs to its site: it is not there for others', async () => {
    const who = byKey();
    const id = await started(who);
    await stop(id, who);
    const path = join(exports.folder, id, 'job.json');
    const job = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...job, siteId: '00000000-1111-2222-3333-444444444444' }));
    expect(
      (await exports.ask('/exports', who)).body.exports.some((one: { id: string }) => one.id === id),
    ).toBe(false);
    for (const what of ['', '/events', '/files/plan.json', '/bundle.zip'])
      expect((await exports.ask(`/exports/${id}${what}`, who)).status).toBe(404);
    for (const what of ['/cancel', '/resume'])
      expect((await exports.ask(`/exports/${id}${what}`, { ...who, method: 'POST' })).status).toBe(404);
  });

  test('is shown to nobody whose key Wix does not accept, whatever site it names', async () => {
    const wrong = byKey('IST.made.up.key');
    for (const who of [wrong, {}]) {
      const { status, body } = await exports.ask('/exports', who);
      expect([status, body.exports]).toEqual([401, undefined]);
    }
    const begun = site.requests.count();
    await exports.ask('/exports', byKey());
    await exports.ask('/exports', byKey());
    // What was accepted a moment ago is not asked for again.
    expect(site.requests.count() - begun).toBe(0);
  });

  test('leaves the key in no file, no line of the log and no process', async () => {
    const who = await connected();
    const id = await started(who);
    await exports.until(id, ['RUNNING'], who);
    const processes = exportProcesses();
    expect(processes).toHaveLength(1);
    const seen = [...processes, ...textsBelow(exports.folder), exports.gateway.log()];
    for (const secret of [site.apiKey, who.cookie.split('=')[1] ?? ''])
      expect(seen.filter((text) => text.includes(secret))).toEqual([]);
    await stop(id, who);
  });
});

describe('quotas', () => {
  test('let one wait for the other, and refuse what is too much', async () => {
    const who = byKey();
    const first = await started(who);
    const second = await started(who);
    await exports.until(first, ['RUNNING'], who);
    expect((await exports.ask(`/exports/${second}`, who)).body.state).toBe('QUEUED');
    const planHash = await exports.planHash(who, INPUT);
    const third = await exports.ask('/exports', { ...who, method: 'POST', body: { planHash, ...BODY } });
    expect([third.status, third.body.errors[0].extensions.code]).toEqual([429, 'TOO_MANY_EXPORTS']);
    const cancelled = await exports.ask(`/exports/${second}/cancel`, { ...who, method: 'POST' });
    expect([cancelled.status, cancelled.body.state]).toEqual([200, 'CANCELLED']);
    await stop(first, who);
    await exports.ask(`/exports/${second}/resume`, { ...who, method: 'POST' });
    await exports.until(second, ['RUNNING'], who);
    await stop(second, who);
  });

  test('hold for exports that are started and resumed at the same time', async () => {
    const who = byKey();
    const planHash = await exports.planHash(who, INPUT);
    const atOnce = await Promise.all(
      Array.from({ length: 4 }, () =>
        exports.ask('/exports', { ...who, method: 'POST', body: { planHash, ...BODY } }),
      ),
    );
    expect(atOnce.map(({ status }) => status).toSorted()).toEqual([202, 202, 429, 429]);
    const ids = atOnce.flatMap(({ status, body }) => (status === 202 ? [String(body.id)] : []));
    for (const id of ids) await stop(id, who);
    const [id = ''] = ids;
    const resumed = await Promise.all(
      [1, 2, 3].map(() => exports.ask(`/exports/${id}/resume`, { ...who, method: 'POST' })),
    );
    expect(resumed.map(({ status }) => status).toSorted()).toEqual([202, 409, 409]);
    await stop(id, who);
  });

  test('ask for room on the disk', async () => {
    await using small = await exportGateway({ site, exportLimits: { spareBytes: 1e15 } });
    const planHash = await small.planHash({}, INPUT);
    const { status, body } = await small.ask('/exports', { method: 'POST', body: { planHash, ...BODY } });
    expect([status, body.errors[0].extensions.code]).toEqual([507, 'DISK_FULL']);
    expect(body.errors[0].message).toMatch(/^The export needs some \d+ MB of disk, and \d+ MB are left\.$/);
    expect((await small.ask('/exports')).body.exports).toEqual([]);
  });

  test.each([
    ['/dev/null', 'ENOTDIR'],
    ['/proc/exports', 'ENOENT'],
  ])('say at once that their folder %s cannot be written to', async (folder, code) => {
    await using nowhere = await exportGateway({ site, folder });
    const planHash = await nowhere.planHash({}, INPUT);
    const { status, body } = await nowhere.ask('/exports', { method: 'POST', body: { planHash, ...BODY } });
    expect([status, body.errors[0]]).toMatchObject([
      507,
      {
        message: `The folder of exports cannot be written to (${code}).`,
        extensions: { code: 'DISK_FULL', hint: expect.stringContaining('EXPORTS_DIR') },
      },
    ]);
    const listed = await nowhere.ask('/exports');
    expect([listed.status, listed.body]).toEqual([200, { exports: [] }]);
  });
});

/** What anybody on this machine can see of the processes of exports that this process has started. */
function exportProcesses(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const read = (name: string): string => readFileSync(`/proc/${pid}/${name}`, 'utf8');
        const isOwn = read('stat').split(') ')[1]?.split(' ')[1] === String(process.pid);
        const commandLine = read('cmdline');
        return isOwn && commandLine.includes('export-process') ? [`${commandLine} ${read('environ')}`] : [];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

function textsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
}
