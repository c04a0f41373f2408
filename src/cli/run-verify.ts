import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { whyNotTried } from '../assumptions/assumption.ts';
import { KNOWN_IDS } from '../assumptions/known-ids.ts';
import { NOT_TRIED } from '../assumptions/table.ts';
import { verify, type Verification } from '../assumptions/verify.ts';
import { readConfig } from '../config.ts';
import { createLogger } from '../process/logger.ts';
import { products } from '../products/registry.ts';
import { openRecording, type Recorder } from '../recording/recorder.ts';
import { credentialKeys, type WixCredentials } from '../wix/api/credentials.ts';
import { openFileHosts } from '../wix/file-hosts.ts';
import { createTransport } from '../wix/transport/index.ts';
import { watchUnknown } from '../wix/unknown/watch.ts';
import { exitBySignal, exitCodeOfSignal, onStopSignal } from '../process/stop-signals.ts';
import { endedBy, UsageError } from './gateway-url.ts';
import { terminal, type Output } from './output.ts';
import { cautionsOf, verifyReport } from './verify-report.ts';

/** The flags of `wix-gateway verify`. */
export interface VerifyFlags {
  readonly demo?: boolean;
  readonly json?: boolean;
  readonly out?: string;
  readonly record?: string;
  readonly media?: boolean;
}

/** What was found, and the names of what arrived and this version does not know. */
interface Found extends Verification {
  readonly unknownFields: readonly string[];
  /** Why there is no whole recording, though one was asked for. */
  readonly unkept: string | undefined;
}

/** A little more than what the assumption says; the demo site, which forgets none, need not be waited for. */
const CURSOR_AGE_MS = 61_000;
const CURSOR_AGE_OF_DEMO_MS = 500;

/**
 * Tries what is assumed about Wix and prints what was found: as a table, or as JSON.
 * A signal to stop ends the reading: what was found until then is printed and kept.
 * @returns the exit code: 0 when everything holds or cannot be told, 1 when something differs, 2 for wrong usage, 130 or 143 when it was stopped
 */
export async function runVerify(
  flags: VerifyFlags,
  environment: NodeJS.ProcessEnv,
  output: Output = terminal,
): Promise<number> {
  const { demo = false, json = false, media = false, out, record } = flags;
  const stop = new AbortController();
  let stoppedBy: NodeJS.Signals | undefined;
  const stopListening = onStopSignal((signal) => {
    stoppedBy = signal;
    stop.abort();
  }, exitBySignal);
  try {
    checkPlaces(out, record);
    const found = await verified({ demo, media, record, signal: stop.signal }, environment, output);
    const report = `${JSON.stringify(reportOf(found), undefined, 2)}\n`;
    output.out(json ? report : verifyReport(found, { demo, width: output.width }));
    // The table says it itself.
    if (json) for (const caution of cautionsOf(found)) output.err(`${caution}\n`);
    if (found.unkept !== undefined) output.err(`${found.unkept}\n`);
    if (out !== undefined) {
      writeNew(out, report);
      output.err(`The report is in ${out}.\n`);
    }
    if (found.unkept !== undefined) return 2;
    if (stoppedBy !== undefined) return exitCodeOfSignal(stoppedBy);
    return found.verified.some(({ status }) => status === 'DIFFERS') ? 1 : 0;
  } catch (error) {
    return endedBy(error, output.err);
  } finally {
    stopListening();
  }
}

/** Checks what is to be written before Wix is asked. @throws UsageError where it cannot be */
function checkPlaces(out: string | undefined, record: string | undefined): void {
  for (const [name, flag, what] of [
    [out, '--out', 'file'],
    [record, '--record', 'folder'],
  ] as const) {
    if (name?.trim() === '') throw new UsageError(`${flag} takes the name of a ${what}.`);
    if (name !== undefined && existsSync(name))
      throw new UsageError(`${name} is there already: name a ${what} that is not, or remove it.`);
  }
  if (out === undefined) return;
  if (record !== undefined && resolve(out) === resolve(record))
    throw new UsageError('--out names a file and --record a folder: give each a name of its own.');
  writeNew(out, '');
  rmSync(out);
}

/** Writes a file that nothing may have made in the meantime. */
function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${codeOf(error)}.`);
  }
}

/** The report for machines, and for the developers. */
function reportOf({ verified: found, wixRequests, unknownFields }: Found) {
  return {
    assumptions: [
      ...found,
      ...NOT_TRIED.map((assumption) => ({
        assumption,
        status: 'CANNOT_TELL',
        seen: whyNotTried(assumption),
      })),
    ].map(({ assumption: { id, statement, restsOn }, status, seen }) => ({
      id,
      statement,
      status,
      seen,
      restsOnIt: restsOn,
    })),
    unknownFields,
    wixRequests,
  };
}

async function verified(
  {
    demo,
    media,
    record,
    signal,
  }: {
    readonly demo: boolean;
    readonly media: boolean;
    readonly record: string | undefined;
    readonly signal: AbortSignal;
  },
  environment: NodeJS.ProcessEnv,
  output: Pick<Output, 'err'>,
): Promise<Found> {
  const config = readConfig({
    LOG_LEVEL: 'error',
    ...environment,
    ...(demo ? { WIX_CREDENTIALS: 'demo' } : {}),
    HOST: '127.0.0.1',
    GATEWAY_PARTS: undefined,
  });
  const site = demo ? await openDemoSite() : undefined;
  const { credentials } = site ?? config;
  if (credentials === undefined)
    throw new UsageError(
      'There is no site to try: set WIX_API_KEY and WIX_SITE_ID (or WIX_APP_ID, WIX_APP_SECRET and WIX_INSTANCE_ID), or give --demo.',
    );
  const apiUrl = site?.url ?? config.wixApiUrl;
  const transport = createTransport({
    apiUrl,
    endpoints: products.flatMap(({ endpoints }) => endpoints),
    requestsPerMinute: config.wixRequestsPerMinute,
    proxies: config.proxies,
    logger: await createLogger({ ...config.log, format: 'json' }, process.stderr),
  });
  const unknown = watchUnknown(transport);
  // The files of the sample site lie nowhere.
  const files = media && !demo ? openFileHosts(config.proxies) : undefined;
  const cursorAgeMs = demo ? CURSOR_AGE_OF_DEMO_MS : CURSOR_AGE_MS;
  try {
    const recorder =
      record === undefined
        ? undefined
        : recordInto(record, { transport, apiUrl, keys: credentialKeys(credentials) });
    if (!demo) output.err('Reading; this takes a little more than a minute, since a cursor must grow old.\n');
    const found = await verify({
      transport,
      credentials,
      apiUrl,
      cursorAgeMs,
      files,
      signal,
      onProgress: (done, all) => {
        if (done % 10 === 0 || done === all) output.err(`${done} of ${all} assumptions tried\n`);
      },
    });
    const unkept = recorder && keepRecording(recorder, found, `${record}`, output);
    return { ...found, unknownFields: unknown.found().map(({ path }) => path), unkept };
  } finally {
    await transport.close();
    await files?.close();
    await site?.close();
  }
}

/** @throws UsageError where the folder cannot be made */
function recordInto(
  folder: string,
  source: Pick<Parameters<typeof openRecording>[0], 'transport' | 'apiUrl' | 'keys'>,
): Recorder {
  try {
    return openRecording({ ...source, folder, known: KNOWN_IDS });
  } catch (error) {
    throw new UsageError(`${folder} cannot be made: ${codeOf(error)}.`);
  }
}

/** @returns why the recording could not be written */
function keepRecording(
  recorder: Recorder,
  found: Verification,
  folder: string,
  output: Pick<Output, 'err'>,
): string | undefined {
  try {
    const answers = recorder.write(found);
    output.err(`The shapes of ${answers} answers are in ${folder}: no value of the site is.\n`);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return `The recording ${folder} is not whole, because it cannot be written: ${codeOf(error)}.`;
  }
}

/** What the file system says is wrong. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

async function openDemoSite() {
  const { startDemoSite } = await import('../../demo-site/index.ts');
  const { url, apiKey, siteId, accountId, close } = await startDemoSite();
  return { url, close, credentials: { kind: 'apiKey', apiKey, siteId, accountId } satisfies WixCredentials };
}
