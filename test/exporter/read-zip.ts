import { openPromise } from 'yauzl';
import { csvRows } from '../../src/exporter/bundle/csv.ts';

/** The CSV files of a ZIP archive as lists of cells, in the archive's order. */
export async function readZip(path: string): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const zip = await openPromise(path);
  const files = new Map<string, readonly (readonly string[])[]>();
  for await (const entry of zip.eachEntry()) {
    const rows: (readonly string[])[] = [];
    const stream = await zip.openReadStreamPromise(entry);
    for await (const row of csvRows(stream.setEncoding('utf8'))) rows.push(row);
    files.set(entry.fileName, rows);
  }
  return files;
}
