import type { FileFacts } from '../exporter/bundle/bundle-file.ts';
import type { ExportStatus } from '../exporter/report/report.ts';

/** What an export is at. */
export type JobPhase =
  'QUEUED' | 'PLANNING' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'NEEDS_CREDENTIALS';

/** What an export was asked for. It never changes. */
export interface Job {
  readonly id: string;
  /** Whose it is: only who may read this site sees it. */
  readonly siteId: string;
  /** The plan that was approved, and what of it may not change. */
  readonly planHash: string;
  readonly settledHash: string;
  /** The input of the plan. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly deletions: boolean;
  /** Ids of earlier exports that Insites has already, the oldest first. */
  readonly base: readonly string[];
  readonly startedAt: string;
}

/** A list of an export while it is read. */
export interface ListState {
  /** The steps that are made of it, by their ids and by their titles. */
  readonly list: string;
  readonly title: string;
  readonly state: 'WAITING' | 'READING' | 'DONE' | 'STOPPED';
  readonly records: number;
  /** Null where Wix does not count. */
  readonly planned: number | null;
  readonly recordsPerSecond: number;
}

/** How far an export is. */
export interface JobProgress {
  readonly records: number;
  readonly planned: number;
  readonly lists: readonly ListState[];
}

/** Something that a person should know of an export. */
export interface JobProblem {
  /** `STOPPED`: it ends the export, or the reading of a list; `MISSING`: a list, or a part of one, cannot be read; the others are about records. */
  readonly kind: 'STOPPED' | 'MISSING' | 'FAILED' | 'SKIPPED' | 'NOTE';
  readonly code: string;
  /** The step that it is about, or the list; null where it is about all. */
  readonly list: string | null;
  /** What it is called in the plan. */
  readonly title: string | null;
  /** What is wrong with it, in words that do not say its title again. */
  readonly message: string;
  readonly hint: string | null;
  /** Records that it concerns; null where it is not about records. */
  readonly count: number | null;
}

/** The problem that something ended by. */
export function stoppedList(
  of: Pick<JobProblem, 'code' | 'message' | 'hint'> & Partial<Pick<JobProblem, 'list' | 'title'>>,
): JobProblem {
  return { kind: 'STOPPED', list: null, title: null, count: null, ...of };
}

/** A file of the bundle. */
export type JobFile = Pick<FileFacts, 'path' | 'bytes' | 'sha256'>;

/** How an export is. */
export interface JobState {
  readonly state: JobPhase;
  /** The report's; null until there is one. */
  readonly status: ExportStatus | null;
  /** As the command would end; null until it has ended. */
  readonly exitCode: number | null;
  readonly endedAt: string | null;
  readonly acceptMissing: boolean;
  readonly progress: JobProgress;
  readonly wix: { readonly requests: number; readonly limit: number; readonly remaining: number };
  readonly problems: readonly JobProblem[];
  readonly files: readonly JobFile[];
  /** Whether the gateway's own credentials read the site: they are there after a restart too. */
  readonly isOwn: boolean;
  /** The process that has it in hand; null where none has. */
  readonly keeper: string | null;
}

/** Whether nothing happens any more until somebody does something. */
export function hasEnded({ state }: Pick<JobState, 'state'>): boolean {
  return !['QUEUED', 'PLANNING', 'RUNNING'].includes(state);
}

/** What is shown of an export. */
export function shownJob(job: Job, state: JobState): object {
  const { id, planHash, input, siteId, startedAt } = job;
  const { state: phase, status, exitCode, endedAt, progress, wix, problems, files } = state;
  return {
    id,
    state: phase,
    status,
    exitCode,
    planHash,
    input,
    siteId,
    startedAt,
    endedAt,
    progress: { ...progress, wix },
    problems,
    files,
  };
}
