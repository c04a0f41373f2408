import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoSite } from '../../demo-site/index.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { hashesOf, reportOf, runInProcess, smallSite, stepOf, temporaryFolder } from './bundle.ts';
import { runProcess } from './exporter-process.ts';

const PRODUCTS = 'STORES,ORDERS,CONTACTS,MEMBERS';
/** Lists that are read for these products. */
const LISTS = 7;

describe('an export that is killed', () => {
  const whole = temporaryFolder();
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      site: { counts: { ...smallSite, products: 110, orders: 110 }, latencyMs: 5 },
    });
    await runInProcess({ gateway: gateway.url, out: whole.path, products: PRODUCTS });
  });
  afterAll(async () => {
    await gateway.close();
    whole[Symbol.dispose]();
  });

  it.each([
    ['before anything is read', () => true],
    ['when the bundle is made of what was read', (err: string) => lists(err) >= LISTS],
  ])('%s and run again gives the same bundle byte for byte', async (_, killWhen) => {
    using folder = temporaryFolder();
    const killed = await runProcess(flagsOf(gateway, folder), killWhen);
    expect(killed.code).toBeNull();
    expect(existsSync(join(folder.path, 'report.json'))).toBe(false);
    const { code } = await runInProcess({ gateway: gateway.url, out: folder.path, products: PRODUCTS });
    expect(code).toBe(0);
    expect(hashesOf(folder.path)).toEqual(hashesOf(whole.path));
  });

  it('goes on behind the last page that was confirmed, whatever the crash left behind it', async () => {
    using folder = temporaryFolder();
    await runProcess(flagsOf(gateway, folder), (err) => lists(err) >= 3);
    const work = join(folder.path, '.export');
    for (const name of readdirSync(work).filter((file) => file.endsWith('.ndjson')))
      appendFileSync(join(work, name), '[{"id":"half a rec');
    appendFileSync(join(work, 'products.state.json.new'), '{"cursor":');
    gateway.site.requests.clear();
    const { code, err } = await runInProcess({ gateway: gateway.url, out: folder.path, products: PRODUCTS });
    expect([code, /Goes on: \d of 7 lists are read already/.test(err)]).toEqual([0, true]);
    expect(hashesOf(folder.path)).toEqual(hashesOf(whole.path));
  });

  it('reads a list anew whose place is lost, and keeps nothing of what was read of it', async () => {
    using folder = temporaryFolder();
    await runProcess(flagsOf(gateway, folder), (err) => lists(err) >= LISTS);
    const [state, spool] = [
      join(folder.path, '.export/products.state.json'),
      join(folder.path, '.export/products.ndjson'),
    ];
    const read = JSON.parse(readFileSync(state, 'utf8'));
    writeFileSync(
      state,
      JSON.stringify({ ...read, cursor: 'of a gateway that is gone', isDone: false, isProved: false }),
    );
    writeFileSync(spool, readFileSync(spool, 'utf8').replace(/"name":"[A-Za-z]/g, '"name":"_'));
    const { code, err } = await runInProcess({ gateway: gateway.url, out: folder.path, products: PRODUCTS });
    expect(code).toBe(0);
    expect(err).toContain('products: its place was lost');
    expect(hashesOf(folder.path)).toEqual(hashesOf(whole.path));
  });

  it('keeps its plan, and says so, when the site has changed since', async () => {
    using folder = temporaryFolder();
    await using other = await startGateway({ site: { counts: smallSite, latencyMs: 5 } });
    const flags = { gateway: other.url, out: folder.path, products: PRODUCTS };
    await runProcess(
      ['--gateway', other.url, '--out', folder.path, '--products', PRODUCTS],
      (err) => lists(err) >= 1,
    );
    const plan = readFileSync(join(folder.path, 'plan.json'), 'utf8');
    other.site.records.collections.add();
    const { code, err } = await runInProcess(flags);
    expect(code).toBe(0);
    expect(err).toContain('The site has changed since this export began');
    expect(readFileSync(join(folder.path, 'plan.json'), 'utf8')).toBe(plan);
  });
});

describe('an export that is told to stop', () => {
  it.each(['SIGINT', 'SIGHUP'] as const)('by %s says how to go on, and goes on', async (signal) => {
    using folder = temporaryFolder();
    // So many that the bundle is made in a thread of its own.
    await using gateway = await startGateway({
      site: { counts: { ...smallSite, contacts: 3_200 }, latencyMs: 100 },
    });
    const flags = ['--gateway', gateway.url, '--out', folder.path, '--products', 'CONTACTS'];
    const stopped = await runProcess(flags, (err) => err.includes('Reads ') && signal);
    expect([stopped.code, stopped.out]).toEqual([1, '']);
    expect(stopped.err).toMatch(/\nStopped\.\nRun the same command to go on\.\n$/);
    expect((await runProcess(flags)).code).toBe(0);
  });
});

describe('an export that is run again', () => {
  it('changes nothing when the bundle is there, and checks its hashes', async () => {
    await using gateway = await startGateway({ site: { counts: smallSite } });
    using folder = temporaryFolder();
    const flags = { gateway: gateway.url, out: folder.path, products: 'STORES' };
    await runInProcess(flags);
    const before = hashesOf(folder.path);
    const again = await runInProcess(flags);
    expect([again.code, hashesOf(folder.path)]).toEqual([0, before]);
    expect(again.out).toContain('It was there already, and its hashes are right.');
    appendFileSync(join(folder.path, 'crosswalk.csv'), 'Product,1,2,3,4\r\n');
    const spoiled = await runInProcess(flags);
    expect(spoiled.code).toBe(1);
    expect(spoiled.err).toContain('crosswalk.csv is not what was written');
  });

  it('survives a gateway that restarts in the middle', async () => {
    using folder = temporaryFolder();
    await using site = await openSite();
    const first = await startGateway({ site });
    const port = new URL(first.url).port;
    const restart = async (): Promise<TestGateway> => {
      await first.close();
      return startGateway({ site, env: { PORT: port } });
    };
    let second: Promise<TestGateway> | undefined;
    const run = runProcess([...flagsOf(first, folder), '--patience', '20'], (err) => {
      if (err.includes('complete')) second ??= restart();
      return false;
    });
    const { code } = await run;
    const restarted = await second;
    await restarted?.close();
    expect(code).toBe(0);
    expect(reportOf(folder.path).complete).toBe(true);
  });

  it('goes on after the gateway was gone for good', async () => {
    using folder = temporaryFolder();
    await using site = await openSite();
    const first = await startGateway({ site });
    let closed: Promise<void> | undefined;
    const gone = await runProcess([...flagsOf(first, folder), '--patience', '0.5'], (err) => {
      if (err.includes('complete')) closed ??= first.close();
      return false;
    });
    await closed;
    expect(gone.code).toBe(1);
    expect(gone.err).toContain('Nothing answers at');
    expect(reportOf(folder.path).status).toBe('INCOMPLETE');
    expect(existsSync(join(folder.path, 'data.json'))).toBe(false);
    await using second = await startGateway({ site });
    const again = await runInProcess({ gateway: second.url, out: folder.path, products: PRODUCTS });
    expect([again.code, reportOf(folder.path).complete]).toEqual([0, true]);
    expect(stepOf(folder.path, 'products')).toMatchObject({
      exported: smallSite.products,
      status: 'COMPLETE',
    });
  });
});

/** How many lists were read to their end. */
function lists(err: string): number {
  return err.split(', complete').length - 1;
}

function flagsOf({ url }: TestGateway, { path }: { readonly path: string }): string[] {
  return ['--gateway', url, '--out', path, '--products', PRODUCTS];
}

async function openSite() {
  const site = await startDemoSite({ counts: smallSite, latencyMs: 20 });
  return Object.assign(site, { [Symbol.asyncDispose]: () => site.close() });
}
