import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, wrap } from '../../src/cli/output.ts';
import { csvFile, csvLine, csvRows } from '../../src/exporter/bundle/csv.ts';
import { writeImportFiles } from '../../src/exporter/bundle/import-files.ts';
import { ExportUsageError } from '../../src/exporter/export-error.ts';
import { linesOf } from '../../src/exporter/bundle/lines.ts';
import type { PartFacts } from '../../src/exporter/bundle/parts.ts';
import { overallLine, progressLine } from '../../src/exporter/report/progress.ts';
import { Scratch } from '../../src/exporter/bundle/scratch.ts';
import { parentsFirst, spooledLine, spooledRecord } from '../../src/exporter/source/spool-reader.ts';
import { UpdateLog } from '../../src/exporter/rows/update-log.ts';
import { temporaryFolder } from './bundle.ts';
import { readZip } from './read-zip.ts';

const source = join(import.meta.dirname, '../../src');

/** The files that a file loads, directly or not: imports of types alone load nothing. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm)) {
    if (name.startsWith('.')) loadedBy(resolve(dirname(file), name), seen);
    else seen.add(name);
  }
  return seen;
}

describe('the exporter', () => {
  it('loads neither Wix nor products: it knows the plan alone', () => {
    const folder = join(source, 'exporter');
    const loaded = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [...loadedBy(join(folder, name))]);
    const own = [...new Set(loaded)]
      .filter((name) => name.startsWith('/'))
      .map((name) => relative(source, name));
    const packages = [...new Set(loaded)].filter(
      (name) => !name.startsWith('/') && !name.startsWith('node:'),
    );
    expect(own.filter((name) => !/^(exporter|mapping)\//.test(name))).toEqual([
      'json/exact-json.ts',
      'generated/operations.ts',
    ]);
    expect(packages.toSorted()).toEqual([
      'big.js',
      'csv-parse',
      'graphql',
      'libphonenumber-js/min',
      'p-limit',
      'uuid',
      'yaml',
      'yazl',
    ]);
  });
});

describe('a table on disk', () => {
  it('knows what was added, and nothing else', () => {
    using folder = temporaryFolder();
    using scratch = new Scratch(join(folder.path, 'rows.db'));
    const index = scratch.table();
    const uuids = Array.from({ length: 5_000 }, () => randomUUID());
    for (const [number, uuid] of uuids.entries()) expect(index.add(uuid, number)).toBe(true);
    for (const [number, uuid] of uuids.entries()) expect(index.get(uuid)).toBe(number);
    expect([index.size, index.add(uuids[3] ?? '', 9), index.get(uuids[3] ?? '')]).toEqual([5_000, false, 3]);
    expect(index.has(randomUUID())).toBe(false);
    index.drop();
    expect(scratch.table().has(uuids[3] ?? '')).toBe(false);
  });

  it('says nothing of being experimental, and keeps no other warning back', () => {
    using folder = temporaryFolder();
    const script = `
      import { Scratch } from ${JSON.stringify(join(import.meta.dirname, '../../src/exporter/bundle/scratch.ts'))};
      new Scratch(${JSON.stringify(join(folder.path, 'rows.db'))})[Symbol.dispose]();
      process.emitWarning('something else');`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    expect(stderr).not.toContain('SQLite');
    expect(stderr).toContain('something else');
  });
});

describe('CSV', () => {
  it('gives back what was written, wherever the text is cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', '🧵', ' ') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })),
        fc.nat(7),
        async (rows, size) => {
          const text = rows.map(csvLine).join('');
          const chunks = async function* (): AsyncGenerator<string> {
            const characters = [...text];
            for (let at = 0; at < characters.length; at += size + 1)
              yield characters.slice(at, at + size + 1).join('');
          };
          const read: (readonly string[])[] = [];
          for await (const row of csvRows(chunks())) read.push(row);
          expect(read).toEqual(rows);
        },
      ),
    );
  });
});

describe('a CSV file', () => {
  it('that is cut off is named as damaged, and one that is not there has no lines', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'crosswalk.csv');
    const lines = async (): Promise<number> => {
      let count = 0;
      for await (const _line of csvFile(path)) count += 1;
      return count;
    };
    expect(await lines()).toBe(0);
    writeFileSync(path, 'wixId,step\r\n1,products\r\n"2,prod');
    await expect(lines()).rejects.toThrow(new ExportUsageError(`${path} is damaged (CSV_QUOTE_NOT_CLOSED).`));
  });
});

describe('a table', () => {
  it('is laid out by the width that a terminal shows, not by the number of characters', () => {
    const rows = [
      ['名前', 'e\u0301', '1'],
      ['name', 'ab', '2'],
      ['👩‍👩‍👧', 'abc', '3'],
    ];
    expect(columns(rows)).toEqual(['名前  e\u0301    1', 'name  ab   2', '👩‍👩‍👧    abc  3']);
    expect(wrap('名前 名前 ab', 9)).toEqual(['名前 名前', 'ab']);
  });
});

describe('the CSV files of many rows', () => {
  it('have 100 000 rows each, and none of them is cut at a line feed inside a cell', async () => {
    using folder = temporaryFolder();
    const part = (name: string, rows: readonly string[]): PartFacts[] => {
      const path = join(folder.path, name);
      writeFileSync(path, rows.join(''));
      return [{ path, rows: rows.length }];
    };
    const cells = Array.from({ length: 200_001 }, (_, at) => [
      String(at),
      '',
      '',
      '',
      'two\nlines, "both" long',
      't',
    ]);
    const none = { 'users.json': [], 'records.json': [], 'users.csv': [] };
    const [first, others] = [cells.slice(0, 3), cells.slice(3)];
    await writeImportFiles(folder.path, {
      ...none,
      'people.csv': part('people', first.map(csvLine)),
      'records.csv': part('records', others.map(csvLine)),
    });
    const zip = await readZip(join(folder.path, 'data.zip'));
    expect([...zip].map(([name, rows]) => [name, rows.length - 1])).toEqual([
      ['records.1.csv', 100_000],
      ['records.2.csv', 100_000],
      ['records.3.csv', 1],
    ]);
    const [head, ...tails] = [...zip.values()].map(([line]) => line);
    expect(tails).toEqual([head, head]);
    expect([...zip.values()].flatMap((rows) => rows.slice(1))).toEqual(cells);
  });
});

describe('lines of a file', () => {
  it('end at line feeds only: JSON leaves other separators in its texts', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'lines');
    const lines = ['{"a":"one\u2028two\u2029three\u0085"}', '', 'x'.repeat(200_000), '🧵'];
    writeFileSync(path, `${lines.join('\n')}\n`);
    const read: string[] = [];
    for await (const line of linesOf(path)) read.push(line);
    expect(read).toEqual(lines);
    const part: string[] = [];
    for await (const line of linesOf(path, { from: 0, end: Buffer.byteLength(`${lines[0]}\n`) }))
      part.push(line);
    expect(part).toEqual([lines[0]]);
  });
});

describe('a list of records that lie in one another', () => {
  it('has parents before their children, else the order of the site, and what goes in circles last', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'collections.ndjson');
    const records = [
      'circle a>circle b',
      'leaf>twig',
      'twig>branch',
      'root',
      'circle b>circle a',
      'branch>root',
      'orphan>gone',
    ];
    const lines = records.map((text) => {
      const [id, parent = null] = text.split('>');
      return spooledLine(JSON.stringify({ id, parent }), []);
    });
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
    const read: unknown[] = [];
    for await (const line of parentsFirst(path, linesOf(path), 'id', 'parent'))
      read.push(Reflect.get(Object(spooledRecord(line).record), 'id'));
    expect(read).toEqual(['root', 'orphan', 'branch', 'twig', 'leaf', 'circle a', 'circle b']);
  });
});

describe('updates of a row', () => {
  it('come together: amounts are added up, of others the last counts, and nothing is no value unless it is to be empty', () => {
    using folder = temporaryFolder();
    using scratch = new Scratch(join(folder.path, 'rows.db'));
    const log = new UpdateLog(scratch);
    const [uuid, other] = [randomUUID(), randomUUID()];
    log.append(uuid, { columns: { stock: 2, name: 'a' }, adds: ['stock'], emptied: [], unread: [] });
    log.append(other, { columns: { stock: 100 }, adds: ['stock'], emptied: [], unread: [] });
    log.append(uuid, { columns: { stock: null, name: 'b' }, adds: ['stock'], emptied: [], unread: [] });
    log.append(uuid, { columns: { stock: 3, name: null }, adds: ['stock'], emptied: ['name'], unread: [] });
    log.append(other, { columns: { name: null }, adds: ['stock'], emptied: ['name'], unread: [] });
    expect(log.columnsOf(uuid)).toEqual({ stock: 5, name: 'b' });
    expect(log.columnsOf(other)).toEqual({ stock: 100, name: null });
    expect(log.columnsOf(randomUUID())).toBeNull();
  });
});

/** A list of which a part is read. */
const list = {
  label: 'products',
  title: 'products',
  expected: 300,
  before: 100,
  records: 200,
  startedAt: 0,
  ended: null,
};

describe('progress of a list', () => {
  it.each([
    [list, 10_000, 'products: 200 of 300 records, 10 a second, 10 s left'],
    [{ ...list, expected: null }, 1_000, 'products: 200 records, 100 a second'],
    [{ ...list, records: 100 }, 1_000, 'products: 100 of 300 records'],
    [
      { ...list, expected: 2_000_000 },
      100_000,
      'products: 200 of 2000000 records, 1.0 a second, 555.5 h left',
    ],
    [{ ...list, records: 300, ended: 'complete' }, 1_000, 'products: 300 records, complete'],
  ])('is one line', (state, now, line) => {
    expect(progressLine(state, now)).toBe(line);
  });
});

describe('progress of all lists', () => {
  const done = {
    ...list,
    label: 'orders',
    title: 'orders',
    expected: 90,
    records: 100,
    before: 100,
    ended: 'complete',
  };
  const unknown = {
    ...list,
    label: 'checkouts',
    title: 'checkouts',
    expected: null,
    before: 0,
    records: 100,
  };
  it.each([
    [
      [list, done],
      '[##################------] 75 %: 300 of 400 records, 1 of 2 lists, 10 a second, 10 s left',
    ],
    [
      [list, done, unknown],
      '[###################-----] 80 %: 400 of at least 500 records, 1 of 3 lists, 20 a second, 5 s left',
    ],
    [[done], '[########################] 100 %: 100 of 100 records, 1 of 1 lists'],
    [[], '[------------------------] 0 %: 0 of 0 records, 0 of 0 lists'],
  ])('is a bar with what is left', (lists, line) => {
    const reading = { lists: new Map(lists.map((one) => [one.label, one])), beganAt: 0 };
    expect(overallLine(reading, 10_000)).toBe(line);
  });
});
