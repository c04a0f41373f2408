import { open, rename, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file that only grows, and that is never longer on disk than what was confirmed plus an unfinished end. */
export interface DurableFile {
  /** Bytes that are safely on disk. */
  readonly length: number;
  /** Appends and waits until it is on disk. */
  append(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file for appending and cuts off what lies beyond `length`: the end of a write that was never confirmed. */
export async function openDurable(path: string, length: number): Promise<DurableFile> {
  const handle = await open(path, 'a+');
  await handle.truncate(length);
  let written = length;
  return {
    get length() {
      return written;
    },
    async append(text) {
      const bytes = Buffer.from(text);
      await writeAll(handle, bytes);
      await handle.datasync();
      written += bytes.length;
    },
    close: () => handle.close(),
  };
}

/**
 * Writes a whole file so that at any moment either the old or the new one is there, complete. By hand: `write-file-atomic` gives the new one
 * another name each time, so that a process that is killed leaves it behind in the bundle, and does not sync the folder.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  const handle = await open(fresh, 'w');
  try {
    await writeAll(handle, Buffer.from(text));
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(fresh, path);
  await syncFolder(dirname(path));
}

/** Waits until the names in a folder are on disk: a file of its own is not there before. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders and needs none of this.
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes every byte; one call of the operating system may write fewer. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let offset = 0;
  while (offset < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, offset, bytes.length - offset);
    offset += bytesWritten;
  }
}
