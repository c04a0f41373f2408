import type { ProbedSite } from './probed-site.ts';

/** What the code takes to be so about Wix, and a read can tell. */
export interface Assumption {
  /** Its anchor on the page docs/fidelity.md. */
  readonly id: string;
  /** What is taken to be so. */
  readonly statement: string;
  /** How sure it is: read off the published SDK, in Wix's documentation, said by third parties to be seen on live sites, or inferred. */
  readonly evidence: 'SDK' | 'documented' | 'reported' | 'assumed';
  /** What of the graph, the plan and the export rests on it. */
  readonly restsOn: readonly string[];
  /** What the gateway does wrong where it is otherwise, until it is mended. */
  readonly otherwise: string;
  /** The switches of the demo site that stand for it. */
  readonly switches?: readonly string[];
  /** Decides it by reads. */
  readonly probe: Probe;
}

/** What a probe has found. `seen` holds numbers, statuses and Wix's codes, never a value of a record. */
export interface Finding {
  readonly status: 'HOLDS' | 'DIFFERS' | 'CANNOT_TELL';
  readonly seen: string;
}

/**
 * Finds out by reads whether an assumption holds.
 * @throws Untold where it cannot be told, with the reason
 */
export type Probe = (site: ProbedSite) => Promise<Finding>;

/** It is as the code takes it to be. */
export const holds = (seen: string): Finding => ({ status: 'HOLDS', seen });
/** It is not. */
export const differs = (seen: string): Finding => ({ status: 'DIFFERS', seen });

/** Holds where a condition is met, and differs where it is not. */
export const tell = (isSo: boolean, seen: string): Finding => (isSo ? holds(seen) : differs(seen));
