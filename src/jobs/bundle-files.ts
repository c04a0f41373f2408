import { createReadStream } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { basename, join, normalize, sep } from 'node:path';
import { ZipFile } from 'yazl';
import { codeOf } from '../exporter/export-error.ts';
import type { JobFile } from './job.ts';

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  log: 'text/plain; charset=utf-8',
  yml: 'application/yaml; charset=utf-8',
  zip: 'application/zip',
};

/** A file that can be sent. */
export interface SentFile {
  readonly stream: NodeJS.ReadableStream;
  readonly bytes: number;
  readonly type: string;
  /** What it is called when it is saved. */
  readonly name: string;
}

/** Opens a file of a bundle; undefined for what is none, wherever a path may lead. */
export async function openBundleFile(folder: string, path: string): Promise<SentFile | undefined> {
  const clean = normalize(path);
  const parts = clean.split(sep);
  // The exporter's own files are below `.export`; nothing of a bundle begins with a dot.
  if (clean.includes('\0') || parts.some((part) => part === '' || part.startsWith('.'))) return undefined;
  const file = join(folder, clean);
  try {
    const { isFile } = await factsAt(file);
    if (!isFile || (await realpath(file)) !== join(await realpath(folder), clean)) return undefined;
    const handle = await open(file, 'r');
    const { size } = await handle.stat();
    const type = TYPES[/\.(\w+)$/.exec(clean)?.[1] ?? ''] ?? 'application/octet-stream';
    // What is added meanwhile, as to a log, is not announced.
    const stream = size === 0 ? handle.createReadStream() : handle.createReadStream({ end: size - 1 });
    return { stream, bytes: size, type, name: basename(clean) };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

async function factsAt(file: string): Promise<{ readonly isFile: boolean }> {
  return { isFile: (await lstat(file)).isFile() };
}

/** The files of a bundle as one archive, made while it is sent: nothing of it is kept in memory or on disk. */
export function bundleZip(folder: string, files: readonly JobFile[]): NodeJS.ReadableStream {
  const zip = new ZipFile();
  for (const { path } of files) {
    const isPacked = path.endsWith('.zip');
    zip.addReadStreamLazy(path, { compress: !isPacked }, (done) => {
      done(null, createReadStream(join(folder, path)));
    });
  }
  zip.end();
  return zip.outputStream;
}
