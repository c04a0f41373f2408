import { queryOptions } from '@tanstack/react-query';
import type { MigrationPlanInput } from '../generated/operations.ts';
import { request } from './request.ts';

/** A copy that the gateway makes, as it describes it (docs/exporting.md). */
export interface ExportJob {
  readonly id: string;
  readonly state: 'QUEUED' | 'PLANNING' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED' | 'NEEDS_CREDENTIALS';
  /** The report's; null until there is one. */
  readonly status: 'COMPLETE' | 'PARTIAL' | 'WITH_FAILURES' | 'INCOMPLETE' | null;
  readonly exitCode: number | null;
  readonly planHash: string;
  /** What its plan was made of. */
  readonly input: MigrationPlanInput;
  readonly siteId: string;
  /** ISO 8601, as the end. */
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly progress: {
    readonly records: number;
    readonly planned: number;
    readonly lists: readonly ExportList[];
    readonly wix: WixBudget;
  };
  readonly problems: readonly ExportProblem[];
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

export interface ExportList {
  readonly list: string;
  /** What it is called in the plan. */
  readonly title: string;
  readonly state: 'WAITING' | 'READING' | 'DONE' | 'STOPPED';
  readonly records: number;
  /** Null where Wix does not count. */
  readonly planned: number | null;
  readonly recordsPerSecond: number;
}

/** Requests to Wix: how many the copy took, and what of the minute's is left. */
export interface WixBudget {
  readonly requests: number;
  readonly limit: number;
  readonly remaining: number;
}

export interface ExportProblem {
  readonly kind: 'STOPPED' | 'MISSING' | 'FAILED' | 'SKIPPED' | 'NOTE';
  readonly code: string;
  readonly list: string | null;
  readonly title: string | null;
  readonly message: string;
  readonly hint: string | null;
  /** Records that it concerns; null where it is not about records. */
  readonly count: number | null;
}

/** What a copy is started with. */
export interface ExportStart {
  readonly planHash: string;
  /** What the plan was made with, as its own input says it. */
  readonly products?: readonly string[] | undefined;
  readonly dataCollections?: readonly string[] | undefined;
  readonly generation?: 'V5' | 'V6' | undefined;
  /** ISO 8601: only what changed at or after it. */
  readonly since?: string | undefined;
  /** Ids of earlier copies that the new site has already, the oldest first. */
  readonly base?: readonly string[];
  /** Whether to find out which records of those are gone. */
  readonly deletions?: boolean;
  /** Whether what the plan names as missing is accepted. */
  readonly acceptMissing?: boolean;
}

// What the routes answer is what docs/exporting.md says.

export const exportsQuery = queryOptions({
  queryKey: ['exports'],
  queryFn: async ({ signal }) => {
    const { exports } = (await request('/exports', { signal })) as { readonly exports: readonly ExportJob[] };
    return exports;
  },
  staleTime: 0,
});

export function exportQuery(id: string) {
  return queryOptions({
    queryKey: ['export', id],
    queryFn: async ({ signal }) => (await request(addressOf(id), { signal })) as ExportJob,
    staleTime: 0,
  });
}

/** @throws RequestError PLAN_CHANGED where no such plan was made here within a day */
export async function startExport(start: ExportStart): Promise<string> {
  const { id } = (await request('/exports', { method: 'POST', body: start })) as { readonly id: string };
  return id;
}

export async function cancelExport(id: string): Promise<void> {
  await request(`${addressOf(id)}/cancel`, { method: 'POST', body: {} });
}

/**
 * Lets a copy go on where it stopped, with the credentials that read the site now.
 * @param acceptMissing whether it counts as done with what it lacks
 */
export async function resumeExport(id: string, acceptMissing = false): Promise<void> {
  await request(`${addressOf(id)}/resume`, { method: 'POST', body: acceptMissing ? { acceptMissing } : {} });
}

/** Where a copy is; what belongs to it lies below. */
export function addressOf(id: string): string {
  return `/exports/${encodeURIComponent(id)}`;
}

/** Whether something still happens to it by itself. */
export function isUnderWay({ state }: Pick<ExportJob, 'state'>): boolean {
  return state === 'QUEUED' || state === 'PLANNING' || state === 'RUNNING';
}
