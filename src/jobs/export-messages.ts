import type { ExportStatus } from '../exporter/report/report.ts';
import type { JobFile, JobProblem, JobProgress } from './job.ts';

/** What the process of an export is told. Nothing of it is kept, and nothing of it are credentials of Wix. */
export type ToExport =
  | {
      readonly kind: 'start';
      readonly endpoint: string;
      /** With what the gateway knows the run by. */
      readonly headers: Readonly<Record<string, string>>;
      readonly folder: string;
      readonly input: Readonly<Record<string, unknown>>;
      readonly deletions: boolean;
      readonly base: readonly string[];
      readonly acceptMissing: boolean;
    }
  /** Whether the plan is the one that was approved. */
  | { readonly kind: 'plan'; readonly isApproved: boolean }
  | { readonly kind: 'stop' };

/** What it tells. */
export type FromExport =
  | { readonly kind: 'planned'; readonly planHash: string; readonly isKept: boolean }
  | {
      readonly kind: 'progress';
      readonly progress: JobProgress;
      readonly problems: readonly JobProblem[];
      readonly wixRequests: number;
    }
  | ExportEnd;

/** How it ended. */
export type ExportEnd =
  | {
      readonly kind: 'done';
      readonly status: ExportStatus;
      readonly exitCode: number;
      readonly problems: readonly JobProblem[];
      readonly files: readonly JobFile[];
    }
  | { readonly kind: 'failed'; readonly problem: JobProblem }
  | { readonly kind: 'stopped' };
