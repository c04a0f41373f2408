import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, ExportUsageError } from '../export-error.ts';

/** Makes a folder, and those above it, that only its owner may look into: a bundle has people's names, addresses and orders in it. */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

/**
 * Checks that a folder can be made and written to. To be asked before it is made: where the system takes no files, Node would try for ever.
 * @param path absolute; the folder need not exist
 * @throws ExportUsageError when files cannot be made below the nearest folder that exists; Node's own error where the disk or a permission is to blame
 */
export async function checkWritable(path: string): Promise<void> {
  for (let folder = path; ; folder = dirname(folder)) {
    const probe = `${folder}/.export-probe-${randomUUID()}`;
    try {
      await (await open(probe, 'wx')).close();
      await rm(probe);
      return;
    } catch (error) {
      if (codeOf(error) === 'ENOENT' && folder !== dirname(folder) && !existsSync(folder)) continue;
      // A folder that the system makes up, such as /proc.
      if (codeOf(error) === 'ENOENT')
        throw new ExportUsageError(`Nothing can be written into ${folder}.`, null, { cause: error });
      if (codeOf(error) === 'ENOTDIR')
        throw new ExportUsageError(`${folder} is a file, not a folder.`, null, { cause: error });
      throw error;
    }
  }
}
