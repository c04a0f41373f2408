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
 * @param killWhen told everything on the error stream after each piece of it; the process is killed at once when it returns true
 */
export function runProcess(
  flags: readonly string[],
  killWhen: (err: string) => boolean = () => false,
): Promise<ProcessEnd> {
  const child = spawn(process.execPath, [programFile('dist/cli.js'), 'export', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (more: string) => (text.out += more));
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    text.err += more;
    if (killWhen(text.err)) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...text }));
  });
}
