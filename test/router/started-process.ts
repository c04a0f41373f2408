import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A Node program that was started and is ready. */
export interface StartedProcess {
  readonly child: ChildProcess;
  /** What matched when it was ready. */
  readonly ready: RegExpExecArray;
  /** Everything that it has written. */
  readonly output: () => string;
  /** Sends a signal, and waits until it has ended. Gives its exit code, null where the signal ended it. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/**
 * Starts a Node program and waits until its output says that it is ready.
 * @throws Error with its output when it ends before
 */
export async function startProcess(options: {
  readonly args: readonly string[];
  readonly ready: RegExp;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}): Promise<StartedProcess> {
  const child = spawn(process.execPath, options.args, {
    cwd: options.cwd,
    // Nothing of the machine's own settings, which may hold a proxy or credentials.
    env: { PATH: process.env['PATH'] ?? '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code]: readonly (number | null)[]) => code ?? null);
  let output = '';
  const isReady = Promise.withResolvers<RegExpExecArray>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const match = options.ready.exec(output);
      if (match !== null) isReady.resolve(match);
    });
  }
  void ended.then((code) =>
    isReady.reject(new Error(`${options.args.join(' ')} ended with ${code}:\n${output}`)),
  );
  return {
    child,
    ready: await isReady.promise,
    output: () => output,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}
