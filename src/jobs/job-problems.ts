import { ExportError, isDiskFull } from '../exporter/export-error.ts';
import {
  isExpected,
  isFailedRead,
  type ExportPlan,
  type ExportReport,
  type Missing,
} from '../exporter/index.ts';
import { stoppedList, type JobProblem } from './job.ts';

/** Problems that are shown at most; the bundle's `problems.csv` has all. */
const MOST = 500;

/** What a report says that a person should know. Records that need no row of their own are a note. */
export function problemsOf(
  { missing, steps }: ExportReport,
  planned: ExportPlan['steps'],
): readonly JobProblem[] {
  const actions = new Map(planned.map(({ id, action }) => [id, action]));
  const ofSteps = steps.flatMap(({ id, title, stopped, gaps, reasons }): JobProblem[] => [
    ...(stopped === null
      ? []
      : [
          stoppedList({
            code: stopped.code,
            list: id,
            title,
            message: `It was not read to its end: ${stopped.reason}`,
            hint: stopped.hint,
          }),
        ]),
    ...gaps.filter(isFailedRead).map(({ code, field, detail, hint, count }): JobProblem => ({
      kind: 'MISSING',
      code,
      list: id,
      title,
      message: `${field}: ${detail}`,
      hint,
      count,
    })),
    ...reasons.map(({ kind, reason, field, detail, count }): JobProblem => ({
      kind: isExpected(reason, actions.get(id)) ? 'NOTE' : kind,
      code: reason,
      list: id,
      title,
      message: field === null ? detail : `${field}: ${detail}`,
      hint: null,
      count,
    })),
  ]);
  const notes = steps
    .flatMap((step) => step.notes.map((note) => notedProblem(step, note)))
    // Steps that read the same list have the same notes.
    .filter(({ message }, at, all) => all.findIndex((other) => other.message === message) === at);
  const order = ['STOPPED', 'MISSING', 'FAILED', 'SKIPPED', 'NOTE'];
  return [...missing.map(missingList), ...notes, ...ofSteps]
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .slice(0, MOST);
}

/** What Wix's answer lacked, in the gateway's words. */
function notedProblem(
  { id, title }: Pick<ExportReport['steps'][number], 'id' | 'title'>,
  note: string,
): JobProblem {
  return { kind: 'MISSING', code: 'NOTED', list: id, title, message: note, hint: null, count: null };
}

export function missingList({ status, list, title, reason, loss, hint }: Missing): JobProblem {
  const why = [reason, loss].filter((text) => text !== null).join(' ');
  return {
    kind: 'MISSING',
    code: status,
    list,
    title,
    message: `It is missing. ${why}`.trim(),
    hint,
    count: null,
  };
}

const RESUME = 'Resume it: it goes on where it stopped.';

/** Why an export ended, for whoever started it: nothing of the machine that it ran on. */
export function failureOf(error: unknown, folder: string): JobProblem {
  if (isDiskFull(error))
    return stoppedList({
      code: 'DISK_FULL',
      message: 'The disk that exports are written to is full. Nothing is half-written.',
      hint: `Make room, or have somebody do it. ${RESUME}`,
    });
  const isWorded = error instanceof ExportError;
  const message = isWorded ? error.message : 'Something went wrong inside the export.';
  // What is said to users of the command is of no use here.
  const hint = isWorded && error.hint !== null && !/--\w|command|\//.test(error.hint) ? error.hint : RESUME;
  return stoppedList({
    code: codeIn(error),
    message: message.replaceAll(folder, 'The folder of the export'),
    hint,
  });
}

/** The code of what the gateway answered with, where it did. */
function codeIn(error: unknown): string {
  if (!(error instanceof ExportError)) return 'INTERNAL';
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code === 'string') return code;
  return /\(([A-Z]+_[A-Z_]+)\)$/.exec(error.message)?.[1] ?? 'EXPORT_FAILED';
}
