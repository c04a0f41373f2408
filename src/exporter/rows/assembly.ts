import type { FileFacts } from '../bundle/bundle-file.ts';
import type { ImportParts } from '../bundle/import-files.ts';
import type { ExportPlan, PlanStep } from '../plan.ts';
import type { ReadJob } from '../source/read-job.ts';
import type { ListEnd } from '../source/spool.ts';
import type { StepCounts } from './step-tally.ts';

/** What is to be made of the lists that are read. It can be handed to another thread. */
export interface Assembly {
  readonly plan: ExportPlan;
  /** The steps as they are read, in their order. */
  readonly steps: readonly PlanStep[];
  /** What is read for each step, by its id. */
  readonly jobs: ReadonlyMap<string, ReadJob>;
  /** Folders of earlier bundles, whose rows Insites has. */
  readonly base: readonly string[];
  /** The lists of all records that the site has now, by step, where what is gone since the earlier bundles is to be found. */
  readonly present: ReadonlyMap<string, string> | null;
  /** The point in time from which on changes are exported; null when everything is. */
  readonly since: string | null;
  /** Where the spools are. */
  readonly work: string;
  /** Where files are made. */
  readonly folder: string;
}

/** What became of a step's records. */
export interface WrittenStep {
  readonly step: PlanStep;
  readonly end: ListEnd;
  readonly counts: StepCounts;
  readonly facts: FileFacts;
}

/** What was written. */
export interface Assembled {
  readonly files: readonly FileFacts[];
  readonly steps: readonly WrittenStep[];
  /** Rows for import, in parts. */
  readonly rows: ImportParts;
  /** Changes of rows that are there, relations and galleries to be made when all rows are, and what is gone. */
  readonly changes: readonly FileFacts[];
}
