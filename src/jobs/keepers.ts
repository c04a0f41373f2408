import { randomUUID } from 'node:crypto';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { makePrivateFolder } from '../exporter/bundle/writable-folder.ts';

/** How often a process says that it is there (ms), and after how long without it is gone. */
const BEAT_MS = 3_000;
const GONE_MS = 15_000;

/** The processes that have exports of a folder in hand, told apart from those that have ended without a word. */
export class Keepers {
  /** This process. */
  readonly own = randomUUID();
  readonly #folder: string;
  #timer: NodeJS.Timeout | undefined;

  /** @param folder the folder of exports */
  constructor(folder: string) {
    this.#folder = `${folder}/.processes`;
  }

  /** Says from now on that this process is there. */
  async beat(): Promise<void> {
    if (this.#timer !== undefined) return;
    const say = (): Promise<void> =>
      writeFile(this.#path(this.own), JSON.stringify({ host: hostname(), pid: process.pid })).catch(
        () => undefined,
      );
    this.#timer = setInterval(() => void say(), BEAT_MS);
    this.#timer.unref();
    await makePrivateFolder(this.#folder);
    await say();
  }

  /** Whether a process is there, as far as one can tell. */
  async isThere(keeper: string | null): Promise<boolean> {
    if (keeper === null || !/^[\w-]+$/.test(keeper)) return false;
    if (keeper === this.own) return true;
    try {
      const path = this.#path(keeper);
      const { host, pid }: { host?: unknown; pid?: unknown } = JSON.parse(await readFile(path, 'utf8'));
      if (host === hostname() && typeof pid === 'number' && !isAlive(pid)) return false;
      return Date.now() - (await stat(path)).mtimeMs < GONE_MS;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    if (this.#timer !== undefined) await rm(this.#path(this.own), { force: true });
  }

  #path(keeper: string): string {
    return `${this.#folder}/${keeper}`;
  }
}

function isAlive(pid: number): boolean {
  // A container begins with the same numbers each time: its own number is not that of another process.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM';
  }
}
