import { constants } from 'node:os';

/**
 * Milliseconds within which signals are one wish to stop. Ctrl+C on a terminal reaches every process of the command by itself, and npm and
 * `bin/wix-gateway.js` pass it on to their child besides.
 */
const SAME_WISH_MS = 300;

/** Signals that wish a process to stop: SIGHUP comes when its terminal is closed. */
export const STOP_SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Listens for the signals that wish a process to stop.
 * @param first called with the first one
 * @param again called with each later one, by someone who does not want to wait
 * @returns stops listening
 */
export function onStopSignal(
  first: (signal: NodeJS.Signals) => void,
  again: (signal: NodeJS.Signals) => void,
): () => void {
  let heardAt: number | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    const now = performance.now();
    if (heardAt === undefined) first(signal);
    else if (now - heardAt > SAME_WISH_MS) again(signal);
    heardAt ??= now;
  };
  for (const signal of STOP_SIGNALS) process.on(signal, onSignal);
  return () => {
    for (const signal of STOP_SIGNALS) process.off(signal, onSignal);
  };
}

/** How long what keeps a process alive that has done its work may go on (ms), such as a connection that its other side has not closed. */
const LINGERING_MS = 500;

/**
 * Ends the process by itself once nothing is left to do, which takes half a second at most. In the middle of work `process.exit()` may never return: it
 * waits for the threads of the compiler, and those may wait for this one to collect memory (nodejs/node#54918).
 */
export function endProcess(code: number): void {
  setTimeout(() => process.exit(code), LINGERING_MS).unref();
  process.once('beforeExit', () => {
    process.exitCode = code;
  });
}

/** Ends the process by the signal, as it would have had no one listened. */
export function exitBySignal(signal: NodeJS.Signals): never {
  // After what others do at the end, and before Node waits for its threads (see `endProcess`).
  process.once('exit', () => {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
  process.exit(exitCodeOfSignal(signal));
}

/** The exit code of what ended because of a signal. */
export const exitCodeOfSignal = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];
