import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { replaceFile } from '../exporter/bundle/durable-file.ts';
import { makePrivateFolder } from '../exporter/bundle/writable-folder.ts';
import { codeOf } from '../exporter/export-error.ts';
import { hasEnded, type Job, type JobState } from './job.ts';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The exports below a folder, each in a folder of its own: what was asked for, how it is, and its bundle. */
export class JobStore {
  readonly folder: string;
  /** What could not be written, and is true all the same. */
  readonly #unwritten = new Map<string, JobState>();
  readonly #writing = new Map<string, Promise<void>>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Whether there has been any export. */
  get isThere(): boolean {
    return existsSync(this.folder);
  }

  /** Where an export writes its bundle. */
  bundleOf(id: string): string {
    return `${this.folder}/${id}/bundle`;
  }

  async create(job: Job, state: JobState): Promise<void> {
    await makePrivateFolder(`${this.folder}/${job.id}`);
    await replaceFile(this.#path(job.id, 'state.json'), JSON.stringify(state));
    await replaceFile(this.#path(job.id, 'job.json'), JSON.stringify(job));
  }

  async job(id: string): Promise<Job | undefined> {
    // This program wrote it, in one piece.
    return (await this.#read(id, 'job.json')) as Job | undefined;
  }

  async state(id: string): Promise<JobState | undefined> {
    return this.#unwritten.get(id) ?? ((await this.#read(id, 'state.json')) as JobState | undefined);
  }

  /** Keeps how an export is. What the disk does not take is remembered by this process. */
  async write(id: string, state: JobState): Promise<void> {
    this.#unwritten.set(id, state);
    const before = this.#writing.get(id) ?? Promise.resolve();
    const written = this.#writeAfter(before, id);
    this.#writing.set(id, written);
    await written;
    if (this.#writing.get(id) === written) this.#writing.delete(id);
  }

  /** The ids of all exports. */
  async ids(): Promise<readonly string[]> {
    try {
      return (await readdir(this.folder)).filter((name) => ID.test(name));
    } catch (error) {
      // There is no such folder, or a file in its place: starting an export says so.
      if (/^(ENOENT|ENOTDIR)$/.test(codeOf(error) ?? '')) return [];
      throw error;
    }
  }

  /** All exports, the newest first. */
  async all(): Promise<readonly { readonly job: Job; readonly state: JobState }[]> {
    const found = await Promise.all(
      (await this.ids()).map(async (id) => {
        const [job, state] = await Promise.all([this.job(id), this.state(id)]);
        return job === undefined || state === undefined ? [] : [{ job, state }];
      }),
    );
    return found.flat().toSorted((a, b) => (a.job.startedAt < b.job.startedAt ? 1 : -1));
  }

  /** Asks whoever runs an export to stop it: another process reads it in the folder that they share. */
  async wish(id: string, wish: 'CANCEL' | 'LOGOUT' | null): Promise<void> {
    await replaceFile(this.#path(id, 'wish.json'), JSON.stringify(wish));
  }

  async wished(id: string): Promise<'CANCEL' | 'LOGOUT' | null> {
    const wish = await this.#read(id, 'wish.json');
    return wish === 'CANCEL' || wish === 'LOGOUT' ? wish : null;
  }

  /** How many exports of a site have not ended. */
  async unfinishedOf(siteId: string): Promise<number> {
    return (await this.all()).filter(({ job, state }) => job.siteId === siteId && !hasEnded(state)).length;
  }

  async #writeAfter(before: Promise<void>, id: string): Promise<void> {
    await before;
    const latest = this.#unwritten.get(id);
    if (latest === undefined) return;
    try {
      await replaceFile(this.#path(id, 'state.json'), JSON.stringify(latest));
      if (this.#unwritten.get(id) === latest) this.#unwritten.delete(id);
    } catch {
      // The next one that is written says the same.
    }
  }

  #path(id: string, name: string): string {
    return `${this.folder}/${id}/${name}`;
  }

  async #read(id: string, name: string): Promise<unknown> {
    if (!ID.test(id)) return undefined;
    try {
      return JSON.parse(await readFile(this.#path(id, name), 'utf8'));
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return undefined;
      throw error;
    }
  }
}
