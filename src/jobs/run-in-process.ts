import { fork, type ChildProcess } from 'node:child_process';
import type { ExportEnd, FromExport, ToExport } from './export-messages.ts';
import { stoppedList } from './job.ts';

/** How long an export that has ended, or was told to stop, gets to let go of its files (ms). What it has confirmed is on disk in any case. */
const STOP_WITHIN_MS = 8_000;

/** Variables that a process needs to run; nothing else of the environment is an export's business. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TMP',
  'TEMP',
  'SystemRoot',
  'NODE_OPTIONS',
  'NODE_COMPILE_CACHE',
  'TZ',
  'LANG',
];

/** What a run tells while it goes on. */
export interface RunListener {
  /** Says whether the plan may be carried out. */
  planned(planHash: string, isKept: boolean): Promise<boolean>;
  progress(told: Extract<FromExport, { kind: 'progress' }>): void;
}

/**
 * Runs an export in a process of its own.
 * @param signal stops it; it can be gone on with
 * @returns how it ended, also when its process was killed
 */
export async function runInProcess(
  start: Omit<Extract<ToExport, { kind: 'start' }>, 'kind'>,
  listener: RunListener,
  signal: AbortSignal,
): Promise<ExportEnd> {
  if (signal.aborted) return { kind: 'stopped' };
  // Compiled, this file lies beside the other under the same ending.
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const child = fork(new URL(`./export-process${ending}`, import.meta.url), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
    env: {
      ...Object.fromEntries(
        PASSED_ON.flatMap((name) => (name in process.env ? [[name, process.env[name]]] : [])),
      ),
      // glibc keeps freed memory for each thread apart: a tenth of what an export takes.
      MALLOC_ARENA_MAX: '1',
    },
  });
  let ended: ExportEnd | undefined;
  let kill: NodeJS.Timeout | undefined;
  child.on('message', (message: FromExport) => {
    if (message.kind === 'progress') listener.progress(message);
    else if (message.kind === 'planned')
      void listener
        .planned(message.planHash, message.isKept)
        .then((isApproved) => tell(child, { kind: 'plan', isApproved }));
    else {
      ended = message;
      endSoon();
    }
  });
  const endSoon = (): void => {
    kill ??= setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  };
  const stop = (): void => {
    tell(child, { kind: 'stop' });
    endSoon();
  };
  signal.addEventListener('abort', stop, { once: true });
  tell(child, { kind: 'start', ...start });
  const why = await endOf(child);
  signal.removeEventListener('abort', stop);
  clearTimeout(kill);
  if (ended !== undefined) return ended;
  if (signal.aborted) return { kind: 'stopped' };
  return {
    kind: 'failed',
    problem: stoppedList({
      code: 'PROCESS_ENDED',
      message: `The process of the export ended before its work was done (${why}).`,
      hint: 'Resume it: it goes on where it stopped. If it ends again, it may lack memory.',
    }),
  };
}

function tell(child: ChildProcess, message: ToExport): void {
  // One that has ended meanwhile is seen to have.
  if (child.connected) child.send(message, () => undefined);
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}
