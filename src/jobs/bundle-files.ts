import { createReadStream } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { basename, join, normalize, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { GatewayError } from '../errors.ts';
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
    if (!(await isFileAt(file)) || (await realpath(file)) !== join(await realpath(folder), clean))
      return undefined;
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

async function isFileAt(path: string): Promise<boolean> {
  return (await lstat(path)).isFile();
}

/**
 * The files of a bundle as one archive, made while it is sent: nothing of it is kept in memory or on disk. A file that cannot be read to its end cuts
 * the archive off; whoever stops reading lets go of the file.
 * @throws GatewayError EXPORT_NOT_FOUND when somebody has taken one of them away
 */
export async function openBundleZip(folder: string, files: readonly JobFile[]): Promise<Readable> {
  for (const { path } of files)
    if (!(await isFileAt(join(folder, path)).catch(() => false)))
      throw new GatewayError('EXPORT_NOT_FOUND', {
        message: `The bundle lacks ${path}: it was there when the export ended, and has been taken away since.`,
        hint: 'Put it back where EXPORTS_DIR is, fetch the other files one by one, or export again.',
      });
  const zip = new ZipFile();
  // The types of yazl name the interface of old streams; it is one of today's.
  const archive = zip.outputStream as Readable;
  let current: Readable | undefined;
  const cutOff = (error: Error): void => void archive.destroy(error);
  for (const { path } of files)
    zip.addReadStreamLazy(path, { compress: !path.endsWith('.zip') }, (done) => {
      current = createReadStream(join(folder, path)).once('error', cutOff);
      done(null, current);
    });
  zip.end();
  archive.once('close', () => current?.destroy());
  return archive;
}
