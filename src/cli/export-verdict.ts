import {
  endedEarly,
  isFailedRead,
  type Missing,
  type ExportReport,
  type StepReport,
} from '../exporter/index.ts';

/** What a bundle is in one sentence, with everything that it lacks in words and numbers. */
export function exportVerdict(report: ExportReport): string {
  const { status, accepted } = report;
  if (status === 'INCOMPLETE') return `${incomplete(report)} ${AGAIN}`;
  const unknown = unknownFields(report);
  // What refers to a file stands last.
  const lacks = [...refused(report), ...failures(report), ...unknown, ...leftOut(report)];
  if (accepted) return `It is complete but for ${listed(lacks.map(({ noun }) => noun))}.`;
  if (lacks.length === unknown.length) {
    const noted = report.steps.some(({ notes }) => notes.length > 0) ? ['what the notes above name'] : [];
    const but = listed([...noted, ...unknown.map(({ noun }) => noun)]);
    return `Nothing is missing${but === '' ? '' : ` but ${but}`}.${optional(report)}`;
  }
  const opening = {
    COMPLETE: 'It is complete, but',
    PARTIAL: 'It is partial:',
    WITH_FAILURES: 'Not everything is in it:',
  }[status];
  return `${opening} ${listed(lacks.map(({ clause }) => clause))}.${optional(report)}`;
}

const AGAIN = 'There is nothing to import yet. Run the same command again: it goes on where it stopped.';

/** Something that a bundle lacks, as a part of a sentence and as a thing. */
interface Lack {
  readonly clause: string;
  readonly noun: string;
}

/** What is to be said of things, if there are any. */
function lack(things: string, clause: string, noun: string): readonly Lack[] {
  return things === '' ? [] : [{ clause: `${things} ${clause}`, noun: `${things} ${noun}` }];
}

/** Reasons that lie in a record's own data, and leave it out. */
const DATA_REASONS = new Set(['REQUIRED_VALUE_MISSING', 'LEADS_NOWHERE', 'NO_KEY']);

function incomplete({ steps, missing }: ExportReport): string {
  const stopped = steps.filter(({ stopped: stop }) => stop !== null).map(({ id }) => id);
  const silent = titles(missing.filter(({ status }) => status === 'UNAVAILABLE'));
  const parts = [
    ...(stopped.length === 0
      ? []
      : [
          `${counted(stopped.length, 'list was', 'lists were')} not read to ${stopped.length === 1 ? 'its' : 'their'} end (${stopped.join(', ')})`,
        ]),
    ...(silent.length === 0
      ? []
      : [`Wix did not answer for ${counted(silent.length, 'list', 'lists')} (${silent.join(', ')})`]),
  ];
  return `It is not complete: ${listed(parts)}.`;
}

function refused({ missing }: ExportReport): readonly Lack[] {
  const gaps = missing.filter(({ isOptional, status }) => !isOptional && status === 'PERMISSION_DENIED');
  return [
    ...lacking(gaps.filter(isGrantable), 'may not be read with this key'),
    ...lacking(
      gaps.filter((one) => !isGrantable(one)),
      'did not come from Wix',
    ),
  ];
}

function lacking(missing: readonly Missing[], why: string): readonly Lack[] {
  const names = titles(missing);
  const clause = `${why} (${names.join(', ')})`;
  return lack(
    counted(names.length, 'list or part of one', 'lists or parts of lists'),
    clause,
    `that ${clause}`,
  );
}

function failures({ steps }: ExportReport): readonly Lack[] {
  const things = listed([
    ...recordsAndRows(
      sum(steps, ({ failed }) => failed),
      sum(steps, ({ children }) => sum(children, ({ failed }) => failed)),
    ),
    counted(
      sum(steps, ({ failedValues }) => failedValues),
      'value',
      'values',
    ),
  ]);
  const named = (isNamed: (gap: StepReport['gaps'][number]) => boolean): string =>
    listed(
      steps.flatMap(({ id, gaps }) =>
        gaps
          .filter(isNamed)
          .map(({ field, count }) => `${field} of ${counted(count, 'record', 'records')} of ${id}`),
      ),
    );
  return [
    ...lack(
      things,
      'could not be exported: see problems.csv',
      'that could not be exported (see problems.csv)',
    ),
    ...lack(
      named((gap) => isFailedRead(gap) && !endedEarly(gap)),
      'did not answer',
      '(not answered)',
    ),
    ...lack(named(endedEarly), 'did not arrive whole: see problems.csv', '(not whole, see problems.csv)'),
  ];
}

function leftOut({ steps }: ExportReport): readonly Lack[] {
  const of = (isChild: boolean): number =>
    sum(steps, ({ reasons, children }) =>
      sum(reasons, ({ kind, reason, field, count }) => {
        const inChild = children.some(({ id }) => field === id || field?.startsWith(`${id}.`) === true);
        // What changes a row has no key where there is no such row.
        const isData = DATA_REASONS.has(reason) && !(inChild && reason === 'NO_KEY');
        return kind === 'SKIPPED' && isData && inChild === isChild ? count : 0;
      }),
    );
  const [records, rows] = [of(false), of(true)];
  const [were, their] = records + rows === 1 ? ['was', 'its'] : ['were', 'their'];
  return lack(
    listed(recordsAndRows(records, rows)),
    `${were} left out for ${their} data: see problems.csv`,
    `that ${were} left out for ${their} data (see problems.csv)`,
  );
}

/** What Wix sent that has no place in any row, since nobody knew of it. */
function unknownFields({ unknownFields: names = [] }: ExportReport): readonly Lack[] {
  return lack(
    counted(names.length, 'field or word', 'fields or words'),
    `${names.length === 1 ? 'is' : 'are'} unknown to this version (named above)`,
    'unknown to this version (named above)',
  );
}

function recordsAndRows(records: number, rows: number): readonly string[] {
  return [counted(records, 'record', 'records'), counted(rows, 'row inside a record', 'rows inside records')];
}

/** What takes a permission that is not worth having for it, or was never published. */
function optional({ missing }: ExportReport): string {
  const optionals = missing.filter(({ isOptional }) => isOptional);
  const nowhere = optionals.filter((one) => !isGrantable(one));
  return `${notIn('the key has no optional permissions', optionals.filter(isGrantable))}${notIn('Wix does not list them', nowhere)}`;
}

/** Whether a permission brings what is missing. */
function isGrantable({ permissions }: Missing): boolean {
  return permissions.length > 0;
}

function notIn(why: string, those: readonly Missing[]): string {
  return those.length === 0 ? '' : ` Not in it, as ${why}: ${titles(those).join(', ')}.`;
}

function titles(missing: readonly Missing[]): readonly string[] {
  return [...new Set(missing.map(({ title }) => title))];
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** A number with its thing; nothing for none. */
function counted(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}

function listed(all: readonly string[]): string {
  const parts = all.filter((part) => part !== '');
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
