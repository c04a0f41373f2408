/**
 * Goes on when what is said cannot be written: whoever reads it has seen enough, as `head` has, or the disk is full. What was begun is finished all the same; a
 * command whose result is lost says so and does not end with 0.
 */
export function outliveReaders(): void {
  // There is nobody left who could be told.
  process.stderr.on('error', () => undefined);
  let isLost = false;
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || isLost) return;
    isLost = true;
    process.stderr.write(`The output could not be written (${code}).\n`);
    // Reached by a command that has given its result; what serves ends before.
    process.once('beforeExit', () => {
      process.exitCode ||= 1;
    });
  });
}
