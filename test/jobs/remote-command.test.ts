import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashesOf, runInProcess, temporaryFolder, wholeExport } from '../exporter/bundle.ts';
import { runProcess } from '../exporter/exporter-process.ts';
import { exportGateway, type ExportGateway } from './site-exports.ts';

let exports: ExportGateway;
beforeAll(async () => {
  exports = await exportGateway();
});
afterAll(() => exports.close());

const remote = (flags: Parameters<typeof runInProcess>[0]) =>
  runInProcess({ gateway: exports.gateway.url, remote: true, ...flags });

describe('export --remote', () => {
  test('brings the bundle that a local export makes, and finds its export again', async () => {
    using brought = temporaryFolder();
    const local = await wholeExport('V3');
    const there = await remote({ out: brought.path });
    expect([local.code, there.code]).toEqual([0, 0]);
    expect(there.err).toMatch(
      /The gateway makes the export [0-9a-f-]{36}\. It goes on when this command is stopped/,
    );
    expect(there.out).toContain('The bundle is complete.');
    expect(hashesOf(brought.path)).toEqual(hashesOf(local.folder));

    // What was cut off, or changed, comes again; nothing else is asked for.
    writeFileSync(join(brought.path, 'data.json'), 'x');
    const again = await remote({ out: brought.path });
    expect([again.code, again.err]).toEqual([
      0,
      expect.stringMatching(/has the export [0-9a-f-]{36}: it is DONE/),
    ]);
    expect(hashesOf(brought.path)).toEqual(hashesOf(local.folder));
    expect((await exports.ask('/exports')).body.exports).toHaveLength(1);
  });

  test('refuses what does not go together, before anything is asked', async () => {
    using other = temporaryFolder();
    writeFileSync(join(other.path, 'notes.txt'), 'mine');
    const [alone, dry, mine, nowhere] = await Promise.all([
      runInProcess({ demo: true, remote: true }),
      remote({ dryRun: true }),
      remote({ out: other.path }),
      runInProcess({ gateway: exports.gateway.url }),
    ]);
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('name it with --gateway URL')]);
    expect([dry.code, dry.err]).toEqual([2, expect.stringContaining('not both')]);
    expect([mine.code, mine.err]).toEqual([2, expect.stringContaining('notes.txt')]);
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('--out FOLDER')]);
    expect(readFileSync(join(other.path, 'notes.txt'), 'utf8')).toBe('mine');
  });

  test('tells what the gateway refuses as wrong usage from what fails', async () => {
    const ends = await Promise.all([
      remote({ base: ['bundle'] }),
      remote({ since: 'last week' }),
      remote({ base: [crypto.randomUUID()] }),
    ]);
    expect(ends.map(({ code, err }) => [code, err])).toEqual([
      [2, expect.stringContaining('must be ids of exports')],
      [2, expect.stringContaining('no point in time')],
      [2, expect.stringContaining('no complete export of this site')],
    ]);
  });

  test('goes on at the gateway when the command is killed, and the next one brings it', async () => {
    await using slow = await exportGateway();
    using folder = temporaryFolder();
    const flags = ['--gateway', slow.gateway.url, '--remote', '--out', folder.path];
    const killed = await runProcess(flags, (err) => err.includes('The gateway makes the export'));
    expect(killed.code).toBe(null);
    const [{ id }] = (await slow.ask('/exports')).body.exports;
    await slow.until(id, ['DONE']);
    // A site that lives has another plan by then.
    const { contacts } = slow.gateway.site.records;
    contacts.remove(contacts.idAt(contacts.count - 1));
    const next = await runProcess(flags);
    expect([next.code, next.err]).toEqual([0, expect.stringContaining(`has the export ${id}: it is DONE`)]);
    expect((await slow.ask('/exports')).body.exports).toHaveLength(1);
    expect(readdirSync(folder.path)).not.toContain('.remote-export');
    expect(JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8'))).toMatchObject({
      status: 'COMPLETE',
    });
  });
});
