import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { factsOf } from '../exporter/bundle/bundle-file.ts';
import { ExportError } from '../exporter/index.ts';
import { refusedBy } from '../exporter/export-error.ts';
import type { GatewayAddress } from '../exporter/source/gateway.ts';
import type { JobFile, JobState } from '../jobs/job.ts';

/** An export at a gateway, as far as the command reads it (docs/exporting.md). */
export interface RemoteExport extends Pick<JobState, 'state' | 'status' | 'exitCode' | 'problems' | 'files'> {
  readonly id: string;
  readonly planHash: string;
  readonly progress: JobState['progress'] & Pick<JobState, 'wix'>;
}

/** The exports that a gateway makes itself. */
export class RemoteExports {
  readonly #gateway: GatewayAddress;
  readonly #signal: AbortSignal;

  constructor(gateway: GatewayAddress, signal: AbortSignal) {
    this.#gateway = gateway;
    this.#signal = signal;
  }

  /** @throws ExportError in the gateway's words where it refuses */
  async start(body: object): Promise<string> {
    // What the routes answer is what docs/exporting.md says, here and below.
    const { id } = (await this.#json('exports', body)) as { readonly id: string };
    return id;
  }

  async all(): Promise<readonly RemoteExport[]> {
    const { exports } = (await this.#json('exports')) as { readonly exports: readonly RemoteExport[] };
    return exports;
  }

  async find(id: string): Promise<RemoteExport> {
    return (await this.#json(`exports/${id}`)) as RemoteExport;
  }

  async resume(id: string, acceptMissing: boolean): Promise<void> {
    await this.#json(`exports/${id}/resume`, acceptMissing ? { acceptMissing } : {});
  }

  /**
   * Brings a file of the bundle into a folder, unless it is there already.
   * @throws ExportError where it does not come as the gateway says that it is
   */
  async download(id: string, { path, sha256 }: JobFile, folder: string): Promise<void> {
    if (path.split(/[/\\]/).includes('..'))
      throw new ExportError(`The gateway names a file outside of the bundle: ${path}.`, null);
    const place = join(folder, path);
    if ((await hashAt(folder, path)) === sha256) return;
    const response = await this.#send(
      `exports/${id}/files/${path.split('/').map(encodeURIComponent).join('/')}`,
    );
    if (response.body === null) throw new ExportError(`The gateway sent nothing for ${path}.`, AGAIN);
    const partial = `${path}.part`;
    await mkdir(dirname(place), { recursive: true });
    await pipeline(response.body, createWriteStream(join(folder, partial)), { signal: this.#signal });
    if ((await hashAt(folder, partial)) !== sha256) {
      await rm(join(folder, partial), { force: true });
      throw new ExportError(`${path} did not arrive as the gateway has it.`, AGAIN);
    }
    await rename(join(folder, partial), place);
  }

  async #json(path: string, body?: object): Promise<unknown> {
    return (await this.#send(path, body)).json();
  }

  async #send(path: string, body?: object): Promise<Response> {
    const { endpoint, headers } = this.#gateway;
    const response = await fetch(new URL(path, endpoint), {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      body: body === undefined ? null : JSON.stringify(body),
      signal: this.#signal,
    }).catch((error: unknown) => {
      if (this.#signal.aborted) throw this.#signal.reason;
      throw new Unreachable(`The gateway at ${new URL(endpoint).origin} cannot be reached.`, AGAIN, {
        cause: error,
      });
    });
    if (response.ok) return response;
    throw await refusalOf(response);
  }
}

/** The gateway does not answer now. */
export class Unreachable extends ExportError {}

const AGAIN = 'Run the same command again: it goes on where it was.';

async function refusalOf(response: Response): Promise<ExportError> {
  const text = await response.text();
  const said = /^\s*\{/.test(text) ? (JSON.parse(text) as ErrorEnvelope).errors?.[0] : undefined;
  const { code = String(response.status), hint = null } = said?.extensions ?? {};
  const message = `${said?.message ?? 'The gateway refuses.'} (${code})`;
  if (response.status >= 502 && response.status <= 504) return new Unreachable(message, hint);
  return refusedBy(code, message, hint);
}

interface ErrorEnvelope {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string | null };
  }[];
}

/** The hash of a file below a folder; undefined where there is none. */
async function hashAt(folder: string, path: string): Promise<string | undefined> {
  const facts = await factsOf(folder, path).catch(() => undefined);
  return facts?.sha256;
}
