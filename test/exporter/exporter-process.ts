import { spawn } from 'node:child_process';
import { programFile } from '../current-build.ts';

/** What a run of the command came to. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs `wix-gateway export` as a process of its own.
 * @param killWhen told everything on the error stream after each piece of it, and which process it is; the process is killed at once when it returns true, so many
 *   milliseconds later when it returns a number, and by a signal when it first returns one
 * @param limits options of `ulimit`, such as `-f 64` for files of at most 64 KiB: writing more fails as on a full disk
 */
export function runProcess(
  flags: readonly string[],
  killWhen: (err: string, pid: number) => boolean | number | NodeJS.Signals = () => false,
  limits?: string,
): Promise<ProcessEnd> {
  const command = [process.execPath, programFile('dist/cli.js'), 'export', ...flags];
  const limited =
    limits === undefined ? command : ['bash', '-c', `ulimit ${limits}; exec "$@"`, '', ...command];
  const [program = '', ...parameters] = limited;
  const child = spawn(program, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (more: string) => (text.out += more));
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    text.err += more;
    // It has begun to run.
    const when = killWhen(text.err, child.pid ?? 0);
    if (typeof when === 'string') {
      if (!child.killed) child.kill(when);
    } else if (when === true) child.kill('SIGKILL');
    else if (when !== false) setTimeout(() => child.kill('SIGKILL'), when);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...text }));
  });
}
