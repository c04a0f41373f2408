import { parentPort, workerData } from 'node:worker_threads';
import { plainError, type FromWorker, type ToWorker } from './assembling.ts';
import { assemble } from './rows/assemble.ts';
import type { Assembly } from './rows/assembly.ts';
import { ListFeed } from './source/list-feed.ts';

// The thread in which a bundle is assembled while the other reads the lists (`Assembling` starts it).

// Handed over by the thread that started this one.
const assembly = workerData as Assembly;
const feed = new ListFeed(assembly.work);
// The rule means windows, whose messages go to an origin; those of threads go to one another.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const tell = (message: FromWorker): void => parentPort?.postMessage(message);
parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'grew') feed.grew(message.id, message.bytes);
  else feed.ended(message.id, message.end);
});
try {
  tell({
    kind: 'assembled',
    assembled: await assemble(assembly, feed, (facts) => tell({ kind: 'file', facts })),
  });
} catch (error) {
  tell({ kind: 'failed', error: plainError(error) });
} finally {
  parentPort?.close();
}
