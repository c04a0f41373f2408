import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { csvOf, hashesOf, linesOf, reportOf, runInProcess, smallSite, temporaryFolder } from './bundle.ts';

describe('an earlier bundle', () => {
  const base = temporaryFolder();
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: smallSite } });
    await runInProcess({ gateway: gateway.url, out: base.path, products: 'STORES' });
  });
  afterAll(async () => {
    await gateway.close();
    base[Symbol.dispose]();
  });

  /** A copy of the bundle, with something else in its report. */
  function copyWith(report: object): ReturnType<typeof temporaryFolder> {
    const folder = temporaryFolder();
    cpSync(base.path, folder.path, { recursive: true });
    writeFileSync(join(folder.path, 'report.json'), JSON.stringify({ ...reportOf(base.path), ...report }));
    return folder;
  }

  it.each([
    [
      'of a version to come',
      { bundleVersion: 'wix-insites-bundle/3' },
      /of another version \(wix-insites-bundle\/3\)/,
    ],
    ['of another site', { siteId: 'another' }, /of another site \(another\)/],
    [
      'for a site of another generation',
      { input: { target: { generation: 'V5' } } },
      /generation V5, whose tables have other names than those of V6\.\nGive --generation V5\./,
    ],
    ['that is not complete', { status: 'INCOMPLETE' }, /is not complete/],
  ])('%s is refused', async (_, report, message) => {
    using earlier = copyWith(report);
    using out = temporaryFolder();
    const { code, err } = await runInProcess({ gateway: gateway.url, out: out.path, base: [earlier.path] });
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    expect(hashesOf(out.path)).toEqual({});
  });

  it('is refused by a bundle that was made without it, or with another', async () => {
    using earlier = copyWith({ planHash: 'another' });
    using out = temporaryFolder();
    const flags = { gateway: gateway.url, products: 'STORES', out: out.path };
    expect((await runInProcess({ ...flags, base: [base.path] })).code).toBe(0);
    const before = hashesOf(out.path);
    const again = await runInProcess({ ...flags, base: [base.path] });
    expect([again.code, again.err]).toEqual([0, '']);
    for (const [bases, message] of [
      [[], /goes on from another --base/],
      [[earlier.path], /goes on from another --base/],
      [['nowhere'], /nowhere is no bundle/],
    ] as const) {
      const { code, err } = await runInProcess({ ...flags, base: [...bases] });
      expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    }
    const { code, err } = await runInProcess({ ...flags, out: base.path, base: [out.path] });
    expect([code, err]).toEqual([2, expect.stringMatching(/goes on from no --base/)]);
    expect(hashesOf(out.path)).toEqual(before);
  });

  it('is refused with a time after it was begun: what changed in between would be in no bundle', async () => {
    using out = temporaryFolder();
    const flags = { gateway: gateway.url, products: 'STORES', out: out.path, base: [base.path] };
    const [began = ''] = readFileSync(join(base.path, 'export.log'), 'utf8').split(' ');
    const later = await runInProcess({ ...flags, since: new Date(Date.parse(began) + 1).toISOString() });
    expect([later.code, later.err]).toEqual([2, expect.stringContaining(`Give --since ${began}.`)]);
    expect(hashesOf(out.path)).toEqual({});
    expect((await runInProcess({ ...flags, since: began })).code).toBe(0);
  });

  it('without data.json is refused', async () => {
    using earlier = copyWith({});
    rmSync(join(earlier.path, 'data.json'));
    using out = temporaryFolder();
    const { code, err } = await runInProcess({ gateway: gateway.url, out: out.path, base: [earlier.path] });
    expect([code, err]).toEqual([2, expect.stringMatching(/has no data\.json/)]);
  });

  it('without its plan is gone on from', async () => {
    using earlier = copyWith({});
    rmSync(join(earlier.path, 'plan.json'));
    using out = temporaryFolder();
    const flags = { gateway: gateway.url, products: 'STORES', out: out.path, base: [earlier.path] };
    expect((await runInProcess({ ...flags, deletions: true })).code).toBe(0);
    expect(linesOf(out.path, 'updates.ndjson')).toEqual([]);
  });

  it('of the first version, which has no files of relations and galleries, is gone on from', async () => {
    using earlier = copyWith({ bundleVersion: 'wix-insites-bundle/1' });
    const { users, records } = JSON.parse(readFileSync(join(earlier.path, 'data.json'), 'utf8'));
    // Galleries stood in the rows.
    const galleries = new Map(
      linesOf(earlier.path, 'galleries.ndjson').map(({ uuid, properties }) => [uuid, properties]),
    );
    const rows = records.map((row: { readonly properties: { readonly uuid: string } }) =>
      JSON.stringify({ ...row, properties: { ...row.properties, ...galleries.get(row.properties.uuid) } }),
    );
    writeFileSync(
      join(earlier.path, 'data.json'),
      `{"users":[${users.map((user: unknown) => `\n${JSON.stringify(user)}`).join(',')}],\n"records":[${rows.map((row: string) => `\n${row}`).join(',')}]}\n`,
    );
    for (const name of ['relations', 'galleries']) rmSync(join(earlier.path, `${name}.ndjson`));
    using out = temporaryFolder();
    const flags = { gateway: gateway.url, products: 'STORES', out: out.path, base: [earlier.path] };
    expect((await runInProcess({ ...flags, deletions: true })).code).toBe(0);
    expect(galleries.size).toBeGreaterThan(0);
    for (const name of ['updates', 'relations', 'galleries'])
      expect([name, linesOf(out.path, `${name}.ndjson`)]).toEqual([name, []]);
    expect(JSON.parse(readFileSync(join(out.path, 'data.json'), 'utf8'))).toEqual({ users: [], records: [] });
    expect(csvOf(out.path, 'deletions.csv')).toEqual([]);
  });
});
