import type { ProbedSite } from './probed-site.ts';

/** How sure it is: read off the published SDK, in Wix's documentation, said by third parties to be seen on live sites, or inferred. */
export type Evidence = 'SDK' | 'documented' | 'reported' | 'assumed';

/** Words about Wix with their evidence; line breaks in them are blanks. */
export interface Words {
  readonly words: string;
  readonly evidence: Evidence;
}

/** What the gateway does wrong where a statement is otherwise, until it is mended. */
export interface Consequence {
  /** Whether it changes what one gets, and then whether so much that nothing is to be exported: records would be missing, or come twice. */
  readonly effect: 'NONE' | 'CHANGES' | 'BLOCKS_EXPORT';
  readonly words: string;
}

/** Nothing that one gets is otherwise. @param words what the gateway does about it */
export const harmless = (words: string): Consequence => ({ effect: 'NONE', words: `Nothing: ${words}` });

/** Something that one gets is otherwise, and no record is lost by it. */
export const changes = (words: string): Consequence => ({ effect: 'CHANGES', words });

/** Records are missing or come twice. @param what is not to be exported, where that is not everything */
export const blocksExport = (words: string, what?: string): Consequence => ({
  effect: 'BLOCKS_EXPORT',
  words: `${words}: do not export ${what === undefined ? '' : `${what} `}before it is mended.`,
});

/** A statement of docs/fidelity.md, which is printed from these. */
interface Statement {
  /** Its anchor on the page, by which comments in src/ name it. */
  readonly id: string;
  /** What it is about, in a few words. */
  readonly title: string;
  /** What is taken to be so, on one line: this is what a probe decides. */
  readonly statement: string;
  readonly evidence: Evidence;
  /** What else is known of it. */
  readonly more?: readonly Words[];
  /** What the gateway does about it. */
  readonly hence?: string;
  /** What of the graph, the plan and the export rests on it. */
  readonly restsOn: readonly string[];
  /** The switches of the demo site that stand for it. */
  readonly switches?: readonly string[];
}

/** A statement that `verify` tries. */
export interface Tried extends Statement {
  readonly otherwise: Consequence;
  /** Decides it by reads. */
  readonly probe: Probe;
}

/** A statement that `verify` does not try. */
export interface NotTried extends Statement {
  readonly otherwise?: Consequence;
  readonly probe?: undefined;
  /** Why no read can tell. */
  readonly untold?: string;
  /** Why nothing tries it, though a read could tell, where that is not for want of a probe. */
  readonly untried?: string;
}

/** What the code takes to be so about Wix. */
export type Assumption = Tried | NotTried;

export const isTried = (assumption: Assumption): assumption is Tried => assumption.probe !== undefined;

/** Why `verify` does not try it. */
export const whyNotTried = ({ untold, untried = 'No probe reads it yet.' }: NotTried): string =>
  untold === undefined ? `It was not tried: ${untried}` : `No read can tell: ${untold}`;

const of =
  (evidence: Evidence) =>
  (words: string): Words => ({ words, evidence });

export const sdk = of('SDK');
export const documented = of('documented');
export const reported = of('reported');
export const assumed = of('assumed');

/** What a probe has found. `seen` holds numbers, statuses and Wix's codes, never a value of a record. */
export interface Finding {
  readonly status: 'HOLDS' | 'DIFFERS' | 'CANNOT_TELL';
  readonly seen: string;
  /** The permission for want of which it cannot be told. */
  readonly lacks?: string | undefined;
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
