export { assemble, type WrittenStep } from './assemble.ts';
export { readBase, type BaseBundles } from './base-bundle.ts';
export type { StepKeys } from './deletions.ts';
export type { ReadStep } from './find-rows.ts';
export { endedEarly, type FieldGap, type StepCounts } from './step-tally.ts';
