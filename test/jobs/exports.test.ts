import { createHash, randomBytes } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashesOf, smallSite, wholeExport } from '../exporter/bundle.ts';
import { ENDED, exportGateway, type ExportGateway } from './site-exports.ts';

let exports: ExportGateway;
let done: { readonly id: string; readonly events: readonly { event: string; data: { state: string } }[] };
beforeAll(async () => {
  exports = await exportGateway();
  const id = await exports.start();
  done = { id, events: await eventsOf(id) };
});
afterAll(() => exports.close());

/** The server-sent events of an export until its stream ends. */
async function eventsOf(id: string): Promise<typeof done.events> {
  const response = await fetch(`${exports.gateway.url}/exports/${id}/events`);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const text = await response.text();
  return [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, event = '', data = '']) => ({
    event,
    data: JSON.parse(data),
  }));
}

const raw = (path: string) => fetch(`${exports.gateway.url}/exports/${done.id}/${path}`);

/** The status of a path that is sent as it is written. */
function statusAt(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(exports.gateway.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once('error', reject).end();
  });
}

async function unpacked(archive: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(archive);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return files;
}

/** The files that this process has open. */
function openFiles(): readonly string[] {
  return readdirSync('/proc/self/fd').map((number) => {
    try {
      return readlinkSync(`/proc/self/fd/${number}`);
    } catch {
      return '';
    }
  });
}

describe('an export', () => {
  test('tells how it is until it ends, and then how it ended', async () => {
    const { events } = done;
    expect(events.slice(0, -1).every(({ event }) => event === 'progress')).toBe(true);
    expect(events.at(-1)).toMatchObject({ event: 'end', data: { state: 'DONE' } });
    expect(events.map(({ data }) => data.state)).toContain('PLANNING');
    const shown = (await exports.ask(`/exports/${done.id}`)).body;
    expect(shown).toEqual(events.at(-1)?.data);
    expect(shown).toMatchObject({
      id: done.id,
      state: 'DONE',
      status: 'COMPLETE',
      exitCode: 0,
      planHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      siteId: exports.gateway.site.siteId,
      startedAt: expect.stringMatching(/Z$/),
      endedAt: expect.stringMatching(/Z$/),
    });
    const { records, planned, lists, wix } = shown.progress;
    expect(records).toBe(planned);
    expect(lists.find(({ list }: { list: string }) => list === 'collections')).toEqual({
      list: 'collections',
      title: 'Collections, as categories',
      state: 'DONE',
      records: 6,
      planned: 6,
      recordsPerSecond: 0,
    });
    expect(lists.every(({ state }: { state: string }) => state === 'DONE')).toBe(true);
    expect(wix).toEqual({ requests: expect.any(Number), limit: 100_000, remaining: expect.any(Number) });
    expect(wix.requests).toBeGreaterThan(50);
    expect((await exports.ask('/exports')).body.exports).toEqual([shown]);
  });

  test('is told to each who watches it once a second, however many come', async () => {
    const id = await exports.start();
    const began = performance.now();
    const told = await Promise.all(Array.from({ length: 40 }, () => eventsOf(id)));
    const seconds = (performance.now() - began) / 1000;
    for (const events of told) expect(events.at(-1)).toMatchObject({ event: 'end', data: { state: 'DONE' } });
    expect(Math.max(...told.map((events) => events.length))).toBeLessThan(10 + 2 * seconds);
  });

  test('makes the bundle that the command makes', async () => {
    const { folder } = await wholeExport('V3');
    const bundle = join(exports.folder, done.id, 'bundle');
    expect(hashesOf(bundle)).toEqual(hashesOf(folder));
    const { files } = (await exports.ask(`/exports/${done.id}`)).body;
    const packed = await unpacked(Buffer.from(await (await raw('bundle.zip')).arrayBuffer()));
    expect([...packed.keys()].toSorted()).toEqual(files.map(({ path }: { path: string }) => path).toSorted());
    for (const { path, bytes, sha256 } of files) {
      const content = packed.get(path) ?? Buffer.from('');
      expect([path, content.length]).toEqual([path, bytes]);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  test('lies where only who runs the gateway may look', () => {
    for (const folder of [done.id, `${done.id}/bundle`])
      expect([folder, statSync(join(exports.folder, folder)).mode & 0o777]).toEqual([folder, 0o700]);
  });

  test('gives its files one by one, to be saved and not shown', async () => {
    const response = await raw('files/setup/setup.json');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="setup.json"');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const expected = readFileSync(join(exports.folder, done.id, 'bundle/setup/setup.json'));
    expect(Buffer.from(await response.arrayBuffer())).toEqual(expected);
  });

  test('gives nothing else', async () => {
    const bundle = join(exports.folder, done.id, 'bundle');
    writeFileSync(join(exports.folder, 'secret.txt'), 'secret');
    symlinkSync(join(exports.folder, 'secret.txt'), join(bundle, 'link.txt'));
    mkdirSync(join(bundle, '.export'), { recursive: true });
    writeFileSync(join(bundle, '.export/run.json'), '{}');
    const ways = [
      '../job.json',
      '%2e%2e/job.json',
      '..%2fjob.json',
      '%2e%2e%2f%2e%2e%2fsecret.txt',
      'steps/..%2f..%2fjob.json',
      '%2fetc%2fpasswd',
      '/etc/passwd',
      'link.txt',
      '.export/run.json',
      'steps',
      'report.json%00.txt',
      '',
      'nothing.json',
    ];
    for (const way of ways)
      expect([way, await statusAt(`/exports/${done.id}/files/${way}`)]).toEqual([way, 404]);
    expect(await statusAt(`/exports/${done.id}/files/report.json`)).toBe(200);
  });

  test('cannot be cancelled or resumed when it is complete', async () => {
    // Many programs name a type also where they send no body.
    for (const headers of [{}, { 'content-type': 'application/json' }])
      for (const what of ['cancel', 'resume']) {
        const { status, body } = await exports.ask(`/exports/${done.id}/${what}`, {
          method: 'POST',
          headers,
        });
        expect([status, body.errors[0].extensions.code]).toEqual([409, 'EXPORT_STATE']);
      }
  });

  test('is not resumed with a field that only a start has, and is told which there are', async () => {
    const body = { planHash: 'a'.repeat(64) };
    const answer = await exports.ask(`/exports/${done.id}/resume`, { method: 'POST', body });
    expect([answer.status, answer.body.errors[0].extensions.hint]).toEqual([
      400,
      'Its fields are acceptMissing.',
    ]);
  });

  test('gives no archive that lacks a file, and lets go of what nobody reads on', async () => {
    const { files } = (await exports.ask(`/exports/${done.id}`)).body;
    const last = join(exports.folder, done.id, 'bundle', files.at(-1).path);
    const content = readFileSync(last);
    rmSync(last);
    const { status, body } = await exports.ask(`/exports/${done.id}/bundle.zip`);
    expect([status, body.errors[0].message]).toEqual([404, expect.stringContaining(files.at(-1).path)]);
    // More than connections hold on the way.
    writeFileSync(last, randomBytes(32_000_000));
    const stop = new AbortController();
    const archive = await fetch(`${exports.gateway.url}/exports/${done.id}/bundle.zip`, stop);
    await archive.body?.getReader().read();
    await expect.poll(openFiles).toContain(last);
    stop.abort();
    await expect.poll(openFiles).not.toContain(last);
    writeFileSync(last, content);
  });

  test('is not there under an id that there is not', async () => {
    for (const id of ['00000000-0000-0000-0000-000000000000', 'x', '..%2f..'])
      for (const path of ['', '/events', '/files/report.json', '/bundle.zip']) {
        const { status, body } = await exports.ask(`/exports/${id}${path}`);
        expect([status, body.errors[0].extensions.code]).toEqual([404, 'EXPORT_NOT_FOUND']);
      }
  });
});

async function refused(body: unknown): Promise<readonly unknown[]> {
  const answer = await exports.ask('/exports', { method: 'POST', body });
  return [answer.status, answer.body.errors[0].extensions.code, answer.body.errors[0].message];
}

describe('what cannot be exported', () => {
  test('is a plan that nobody has made here', async () => {
    expect(await refused({ planHash: 'a'.repeat(64) })).toEqual([
      409,
      'PLAN_CHANGED',
      'No plan of this hash was made here for this site within a day.',
    ]);
  });

  test('is said in words', async () => {
    const planHash = 'a'.repeat(64);
    const other = '00000000-0000-0000-0000-000000000000';
    expect((await refused({ planHash: 'x' }))[2]).toBe(
      '`planHash` must be the planHash of the plan that was approved, 64 hex digits that `{ migrationPlan { planHash } }` answers.',
    );
    expect((await refused([]))[2]).toBe('The body is no JSON object.');
    expect((await refused({ planHash, site: 'x' }))[2]).toBe('"site" is no field of this request.');
    expect((await refused({ planHash, since: 'yesterday' }))[2]).toBe(
      '`since` must be a time, such as 2026-11-21T20:00:00Z.',
    );
    expect((await refused({ planHash, products: 'STORES' }))[2]).toBe(
      '`products` must be a list of Wix products, such as ["STORES"].',
    );
    expect((await refused({ planHash: await exports.planHash(), products: ['BLOGS'] }))[2]).toBe(
      '`products` names "BLOGS", which is no Wix product.',
    );
    expect((await refused({ planHash, deletions: true }))[2]).toBe(
      '`deletions` compares with an earlier export, and `base` names none.',
    );
    const known = await exports.planHash();
    expect(await refused({ planHash: known, base: [other] })).toEqual([
      400,
      'BAD_USER_INPUT',
      `\`base\` names ${other}, which is no complete export of this site.`,
    ]);
  });

  test('is another plan than the one that was approved', async () => {
    const planHash = await exports.planHash();
    const { body } = await exports.ask('/exports', {
      method: 'POST',
      body: { planHash, products: ['BLOG'] },
    });
    const { state, exitCode, problems } = await exports.until(body.id, ENDED);
    expect([state, exitCode, problems[0].code]).toEqual(['FAILED', 1, 'PLAN_CHANGED']);
  });

  test('is not asked for by another site’s page, with a cookie or without', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    for (const path of ['/exports', `/exports/${done.id}/cancel`]) {
      const { status } = await exports.ask(path, { method: 'POST', headers });
      expect(status).toBe(403);
    }
  });
});

test('a final sync goes on from an earlier export', async () => {
  const { startedAt: since } = (await exports.ask(`/exports/${done.id}`)).body;
  const planHash = await exports.planHash({}, { updatedSince: since, products: ['BLOG'] });
  const body = { planHash, since, products: ['blog'], base: [done.id], deletions: true };
  const { body: started } = await exports.ask('/exports', { method: 'POST', body });
  const { state, status, files, problems } = await exports.until(started.id, ENDED);
  expect([problems, state, status]).toEqual([[], 'DONE', 'COMPLETE']);
  expect(files.map(({ path }: { path: string }) => path)).toContain('deletions.csv');
});

test('what a problem says does not begin with its title, which stands beside it', async () => {
  await using own = await exportGateway({ site: { counts: { blogPosts: 3 }, deny: ['FORMS'] } });
  const products = ['BLOG', 'FORMS'];
  const planHash = await own.planHash({}, { products });
  // They are counted, and not delivered.
  own.gateway.site.setFaults([{ kind: 'wrong-shape', path: /\/posts\/query/, skip: 1 }]);
  const { body } = await own.ask('/exports', { method: 'POST', body: { planHash, products } });
  const { problems } = await own.until(body.id, ENDED);
  expect(problems).toMatchObject([
    {
      kind: 'STOPPED',
      title: 'Blog posts',
      message: expect.stringMatching(/^It was not read to its end: /),
    },
    { kind: 'MISSING', title: 'forms', message: expect.stringMatching(/^It is missing\. \w/) },
    { kind: 'MISSING', message: expect.stringMatching(/^It is missing\. \w/) },
  ]);
});

test('parts of records that Wix refuses are among its problems, once for the steps that read the same list', async () => {
  await using own = await exportGateway({ site: { counts: smallSite, deny: ['BOOKINGS_FEES'] } });
  const products = ['BOOKINGS'];
  const planHash = await own.planHash({}, { products });
  const { body } = await own.ask('/exports', { method: 'POST', body: { planHash, products } });
  const { problems } = await own.until(body.id, ENDED);
  expect(problems.filter(({ kind }: { kind: string }) => kind === 'MISSING')).toEqual([
    {
      kind: 'MISSING',
      code: 'NOTED',
      list: 'bookingGuests',
      title: expect.any(String),
      message: expect.stringContaining('The state of fees for canceling is missing'),
      hint: null,
      count: null,
    },
  ]);
});
