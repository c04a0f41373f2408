import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { ExportFlags } from '../../src/cli/export-flags.ts';
import { runExport } from '../../src/cli/run-export.ts';
import type { DemoSiteOptions } from '../../demo-site/index.ts';
import { startGateway } from '../start-gateway.ts';
import type { ExportReport } from '../../src/exporter/report/report.ts';
import type { StepReport } from '../../src/exporter/report/step-report.ts';

/** A site small enough to be exported in a moment, with something of everything. */
export const smallSite: NonNullable<DemoSiteOptions['counts']> = {
  products: 16,
  collections: 6,
  orders: 60,
  abandonedCheckouts: 5,
  members: 40,
  contacts: 60,
  bookings: 30,
  bookingServices: 6,
  events: 8,
  ticketDefinitions: 12,
  eventGuests: 30,
  eventRsvps: 12,
  eventOrders: 20,
  eventTickets: 30,
  formSubmissions: 40,
  dataItems: 90,
  blogPosts: 12,
  blogDrafts: 3,
};

/** A folder of its own for a test; removed when it is disposed of. */
export function temporaryFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'bundle-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs `wix-gateway export` in this process. */
export async function runInProcess(
  flags: Partial<ExportFlags>,
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const text = { out: '', err: '' };
  const code = await runExport(
    { base: [], patience: '1', ...flags },
    {},
    {
      out: (more) => (text.out += more),
      progress: { write: (more) => (text.err += more) },
    },
  );
  return { code, ...text };
}

/** An export that was made, and the folder of its bundle. */
type WholeExport = Awaited<ReturnType<typeof runInProcess>> & { readonly folder: string };

const wholeExports = new Map<string, Promise<WholeExport>>();

/** The export of everything that a small site has: one for all test files of a process, which only read it. */
export function wholeExport(catalog: 'V1' | 'V3'): Promise<WholeExport> {
  const known = wholeExports.get(catalog);
  if (known !== undefined) return known;
  const made = exportWhole(catalog);
  wholeExports.set(catalog, made);
  return made;
}

async function exportWhole(catalog: 'V1' | 'V3'): Promise<WholeExport> {
  const folder = temporaryFolder();
  process.once('exit', () => folder[Symbol.dispose]());
  await using gateway = await startGateway({ site: { catalog, counts: smallSite } });
  const run = await runInProcess({ gateway: gateway.url, out: folder.path });
  return { ...run, folder: folder.path };
}

/** The hashes of a bundle's files; the log, in which times stand, is none of them. */
export function hashesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path !== 'export.log')
    .toSorted();
  return Object.fromEntries(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

export function reportOf(folder: string): ExportReport {
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
}

/** A step of the report. Fails when the report lacks it. */
export function stepOf(folder: string, id: string): StepReport {
  const step = reportOf(folder).steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

/** The parsed lines of a step's file, or of another NDJSON file. */
export function linesOf(folder: string, path: string): ReturnType<typeof JSON.parse>[] {
  return readFileSync(join(folder, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The rows of a CSV file without quoted line breaks, by column. */
export function csvOf(folder: string, path: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = readFileSync(join(folder, path), 'utf8')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}
