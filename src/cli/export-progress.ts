import { createLogUpdate } from 'log-update';
import { progressLine, progressOn, type Progress } from '../exporter/progress.ts';
import type { ExportOutput } from './run-export.ts';

/** Milliseconds between two lines about the same list where lines stay. */
const PLAIN_EVERY_MS = 5_000;

/** Shows progress: lines that are rewritten on a terminal, now and then a line elsewhere. */
export function progressOnStream(stream: ExportOutput['progress']): Progress {
  // Some terminals tell no width; nothing can be rewritten there.
  return stream.isTTY === true && stream.columns > 0
    ? onTerminal(stream)
    : onLines((text) => void stream.write(`${text}\n`));
}

function onTerminal(stream: NodeJS.WriteStream): Progress {
  const update = createLogUpdate(stream);
  return progressOn({
    now: Date.now,
    show: (lists, changed) => {
      const now = Date.now();
      const list = lists.get(changed);
      if (list !== undefined && list.ended !== null) update.persist(progressLine(list, now));
      const running = [...lists.values()].filter(
        ({ startedAt, ended }) => startedAt !== null && ended === null,
      );
      update(running.map((one) => progressLine(one, now)).join('\n'));
    },
    line: (text) => update.persist(text),
    close: () => update.done(),
  });
}

function onLines(line: (text: string) => void): Progress {
  const shown = new Map<string, number>();
  return progressOn({
    now: Date.now,
    show: (lists, changed) => {
      const list = lists.get(changed);
      const now = Date.now();
      if (list === undefined) return;
      if (list.ended === null && now - (shown.get(changed) ?? list.startedAt ?? 0) < PLAIN_EVERY_MS) return;
      shown.set(changed, now);
      line(progressLine(list, now));
    },
    line,
    close: () => undefined,
  });
}
