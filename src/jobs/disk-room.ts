import { statfs } from 'node:fs/promises';
import { GatewayError } from '../errors.ts';
import { checkWritable, makePrivateFolder } from '../exporter/bundle/writable-folder.ts';
import { codeOf, ExportUsageError } from '../exporter/export-error.ts';

/** Bytes of disk that a record takes while it is exported: as it came, as rows, and in the files for import. */
const BYTES_A_RECORD = 12_000;

/**
 * Makes the folder of exports ready for another one.
 * @param spare bytes that are to be left beside what the records need
 * @throws GatewayError DISK_FULL when there is too little room, or none can be written to
 */
export async function makeRoom(folder: string, records: number, spare: number): Promise<void> {
  try {
    await checkWritable(folder);
    await makePrivateFolder(folder);
    const { bavail, bsize } = await statfs(folder);
    const free = bavail * bsize;
    const needed = spare + records * BYTES_A_RECORD;
    if (free >= needed) return;
    throw new GatewayError('DISK_FULL', {
      message: `The export needs some ${megabytes(needed)} of disk, and ${megabytes(free)} are left.`,
    });
  } catch (error) {
    const code = codeOf(error instanceof ExportUsageError ? error.cause : error);
    if (error instanceof GatewayError || code === undefined) throw error;
    throw new GatewayError('DISK_FULL', {
      message: `The folder of exports cannot be written to (${code}).`,
      hint: 'Set EXPORTS_DIR to a folder that the gateway may write to; in a container, a volume.',
      cause: error,
    });
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_048_576)} MB`;
}
