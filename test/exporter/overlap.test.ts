import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { hashesOf, runInProcess, smallSite, temporaryFolder } from './bundle.ts';
import { runProcess } from './exporter-process.ts';

const PRODUCTS = 'CONTACTS,MEMBERS,STORES,ORDERS';
/** So many records, which two steps read, are worth a thread of their own, in which rows are made while lists are read. */
const COUNTS = { ...smallSite, contacts: 1_300, orders: 210 };
const KILLS = 10;

describe('an export whose rows are made while its lists are read', () => {
  const whole = temporaryFolder();
  let gateway: TestGateway;
  let hashes: ReturnType<typeof hashesOf>;
  beforeAll(async () => {
    gateway = await startGateway({ site: { counts: COUNTS, latencyMs: 10 } });
    await runInProcess({ gateway: gateway.url, out: whole.path, products: PRODUCTS });
    hashes = hashesOf(whole.path);
  });
  afterAll(async () => {
    await gateway.close();
    whole[Symbol.dispose]();
  });

  const flagsOf = (folder: { readonly path: string }): string[] => [
    '--gateway',
    gateway.url,
    '--out',
    folder.path,
    '--products',
    PRODUCTS,
  ];

  it('and that is killed at ten moments gives the same bundle byte for byte', async () => {
    using folder = temporaryFolder();
    const moment = momentsFrom(1);
    const ends: unknown[] = [];
    for (let kills = 0; kills < KILLS;) {
      const lines = moment(45);
      const delayMs = moment(40);
      const { code } = await runProcess(flagsOf(folder), (err) =>
        err.split('\n').length > lines ? delayMs : false,
      );
      if (code === null) kills += 1;
      else {
        ends.push([code, hashesOf(folder.path)]);
        rmSync(folder.path, { recursive: true });
      }
    }
    const { code } = await runProcess(flagsOf(folder));
    ends.push([code, hashesOf(folder.path)]);
    expect(ends).toEqual(ends.map(() => [0, hashes]));
  });

  it('and whose disk is full for them ends with 1 and a clear message, and can be gone on with', async () => {
    using folder = temporaryFolder();
    // The step's file is bigger than the list that it is made of: what is read fits, what is made of it does not.
    const limit = Math.floor(statSync(join(whole.path, 'steps/contacts.ndjson')).size / 1024) - 1;
    const full = await runProcess(flagsOf(folder), () => false, `-f ${limit}`);
    expect([full.code, full.out]).toEqual([1, '']);
    expect(full.err).toContain(`The disk that holds ${folder.path} is full.`);
    expect(full.err).not.toContain(' at ');
    expect(existsSync(join(folder.path, 'report.json'))).toBe(false);
    const { code } = await runProcess(flagsOf(folder));
    expect([code, hashesOf(folder.path)]).toEqual([0, hashes]);
  });
});

describe('an export with a gateway of its own', () => {
  it('takes it along when it is killed', async () => {
    using folder = temporaryFolder();
    const flags = ['--demo', '--out', folder.path, '--products', 'BLOG'];
    // It ends when nobody holds its error stream any more, and the gateway has that too.
    const { code } = await runProcess(flags, (err) => err.includes('Reads '));
    expect(code).toBeNull();
    const again = await runProcess(flags);
    expect([again.code, existsSync(join(folder.path, 'data.json'))]).toEqual([0, true]);
  });
});

/** Numbers below a limit, the same on every run. */
function momentsFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
}
