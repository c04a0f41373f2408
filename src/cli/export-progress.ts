import { createLogUpdate } from 'log-update';
import { overallLine, progressLine, progressOn, type Progress } from '../exporter/index.ts';

/** Where progress is written. */
export type ProgressStream = NodeJS.WriteStream | { readonly isTTY?: false; write(text: string): unknown };

/** Milliseconds between two lines about all lists where lines stay. */
const PLAIN_EVERY_MS = 5_000;

/** Shows progress: lines that are rewritten on a terminal, now and then a line elsewhere. */
export function progressOnStream(stream: ProgressStream): Progress {
  // Some terminals tell no width; nothing can be rewritten there.
  return stream.isTTY === true && stream.columns > 0
    ? onTerminal(stream)
    : onLines((text) => void stream.write(`${text}\n`));
}

function onTerminal(stream: NodeJS.WriteStream): Progress {
  const update = createLogUpdate(stream);
  return progressOn({
    line: (text) => update.persist(text),
    show: (reading, now) => {
      const lists = [...reading.lists.values()];
      const running = lists.filter(({ startedAt, ended }) => startedAt !== null && ended === null);
      const isOver = lists.every(({ ended }) => ended !== null);
      const overall = isOver ? [] : [overallLine(reading, now)];
      update([...running.map((one) => progressLine(one, now)), ...overall].join('\n'));
    },
    close: () => update.done(),
  });
}

function onLines(line: (text: string) => void): Progress {
  let shownAt = Number.NEGATIVE_INFINITY;
  return progressOn({
    line,
    show: (reading, now) => {
      if (now - Math.max(shownAt, reading.beganAt) < PLAIN_EVERY_MS) return;
      shownAt = now;
      line(overallLine(reading, now));
    },
    close: () => undefined,
  });
}
