import { readdir, readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { replaceFile } from './durable-file.ts';
import { makePrivateFolder } from './writable-folder.ts';
import { codeOf, ExportError, ExportUsageError } from '../export-error.ts';
import type { ExportPlan } from '../plan.ts';

/** Raised when programs that read the last one could not read it. */
export const BUNDLE_VERSION = 'wix-insites-bundle/2';

/** What an export was asked for; a folder goes on with nothing else. */
export interface ExportRequest {
  readonly input: Readonly<Record<string, unknown>>;
  readonly deletions: boolean;
  /** Folders of earlier bundles, absolute. */
  readonly base: readonly string[];
}

/** What the folder holds. */
export type FolderState =
  | { readonly kind: 'FRESH' }
  /** An export that has not come to its end. The plan is missing when it was stopped before it had one. */
  | {
      readonly kind: 'UNFINISHED';
      readonly request: ExportRequest;
      readonly plan: ExportPlan | null;
      /** That of a run that came to its end without everything; null when there was none. */
      readonly report: unknown;
    }
  | { readonly kind: 'FINISHED'; readonly plan: ExportPlan; readonly report: unknown };

/** The exporter's own files, below the folder until the bundle is there. */
const WORK = '.export';

/** The folder of a bundle. */
export class BundleFolder {
  readonly path: string;
  /** Where lists are kept while they are read. */
  readonly work: string;
  /** Where the bundle's files are made before they are moved into place. */
  readonly build: string;

  constructor(path: string) {
    this.path = resolve(path);
    this.work = `${this.path}/${WORK}`;
    this.build = `${this.work}/build`;
  }

  /** @throws ExportUsageError when the folder holds something else */
  async state(): Promise<FolderState> {
    const names = await this.#names();
    if (names.every((name) => name === 'export.log')) return { kind: 'FRESH' };
    const plan = await this.#json('plan.json');
    const request = await this.#json(`${WORK}/run.json`);
    // This program wrote these files; a plan of another version is refused before it is used.
    const report = await this.#json('report.json');
    if (request !== null)
      return {
        kind: 'UNFINISHED',
        request: request as ExportRequest,
        plan: plan as ExportPlan | null,
        report,
      };
    if (plan !== null && report !== null) return { kind: 'FINISHED', plan: plan as ExportPlan, report };
    // What a run that was stopped in its first moments leaves.
    if (names.every((name) => name === 'export.log' || name === WORK)) return { kind: 'FRESH' };
    throw new ExportUsageError(
      `${this.path} is not empty and holds no bundle.`,
      'Give --out a new or empty folder.',
    );
  }

  /** Makes the folder ready to be written to, for this process alone. */
  async begin(request: ExportRequest): Promise<() => Promise<void>> {
    await makePrivateFolder(this.work);
    const unlock = await this.#lock();
    await replaceFile(`${this.work}/run.json`, JSON.stringify(request));
    return unlock;
  }

  async writeReport(report: object): Promise<void> {
    await replaceFile(`${this.path}/report.json`, `${JSON.stringify(report, undefined, 2)}\n`);
  }

  /** Takes the exporter's own files away: the bundle is there. */
  async end(): Promise<void> {
    // The request goes first: what is left then is no unfinished export any more.
    await rm(`${this.work}/run.json`, { force: true });
    await rm(this.work, { recursive: true, force: true });
  }

  async #names(): Promise<readonly string[]> {
    try {
      return await readdir(this.path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      if (codeOf(error) === 'ENOTDIR')
        throw new ExportUsageError(`${this.path} is a file, not a folder.`, null, { cause: error });
      throw error;
    }
  }

  async #json(name: string): Promise<unknown> {
    try {
      return JSON.parse(await readFile(`${this.path}/${name}`, 'utf8'));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      if (error instanceof SyntaxError)
        throw new ExportUsageError(
          `${this.path}/${name} is not what an export writes.`,
          'Give --out another folder.',
          { cause: error },
        );
      throw error;
    }
  }

  /** One process at a time; the lock of one that was killed does not count. */
  async #lock(): Promise<() => Promise<void>> {
    const path = `${this.work}/lock`;
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (holder > 0 && holder !== process.pid && isAlive(holder))
      throw new ExportError(
        `Another export (process ${holder}) is writing to ${this.path}.`,
        `Wait for it. If there is none, delete ${path}.`,
      );
    await replaceFile(path, String(process.pid));
    return () => rm(path, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
