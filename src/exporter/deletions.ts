import { identityName, uuidV5 } from '../migration/uuid-v5.ts';
import type { BaseBundles } from './base-bundle.ts';
import { BundleFile, type FileFacts } from './bundle-file.ts';
import { csvLine } from './csv.ts';
import { identityKey, isConcerned } from './map-record.ts';
import type { PlanStep } from './plan.ts';
import { spooledRecords, type SpoolContent } from './spool-reader.ts';
import { UuidIndex } from './uuid-index.ts';

/** A step whose list was read to its end, for its keys at least. */
export interface StepKeys {
  readonly step: PlanStep;
  readonly content: SpoolContent;
}

/** What is compared with the earlier bundles. */
export interface Comparison {
  readonly base: BaseBundles;
  readonly siteId: string;
  /** All records that the site has now. */
  readonly present: readonly StepKeys[];
  /** The crosswalk that was just written: rows that were read whole. */
  readonly written: AsyncIterable<{ readonly targetUuid: string; readonly parentUuid: string }>;
}

/**
 * Writes `deletions.csv`: rows of earlier bundles whose record is gone. A row inside a record is gone when its record is, or when the
 * record was read again and no longer has it. Steps whose keys were not read are left alone.
 */
export async function writeDeletions(folder: string, comparison: Comparison): Promise<FileFacts> {
  const { base, siteId, present, written } = comparison;
  const steps = new Set(present.map(({ step }) => step.id));
  const there = new UuidIndex();
  for (const { step, content } of present) {
    for await (const { record } of spooledRecords(content)) {
      const key = identityKey(step, record);
      if (key !== null && isConcerned(step, record))
        there.add(uuidV5(identityName(siteId, step.identity.entity, key)));
    }
  }
  const readAgain = new UuidIndex();
  const children = new UuidIndex();
  for await (const { targetUuid, parentUuid } of written) {
    if (parentUuid === '') readAgain.add(targetUuid);
    else children.add(targetUuid);
  }
  const file = await BundleFile.create(folder, 'deletions.csv');
  await file.write(csvLine(['wixEntity', 'wixId', 'targetUuid', 'table', 'step', 'parentUuid']));
  for await (const row of base.rows()) {
    const { wixEntity, wixId, targetUuid, table, step, parentUuid } = row;
    const identity = uuidV5(identityName(siteId, wixEntity, wixId));
    const isGone =
      parentUuid === ''
        ? !there.has(identity)
        : !there.has(parentUuid) || (readAgain.has(parentUuid) && !children.has(targetUuid));
    if (steps.has(step) && isGone)
      await file.row(csvLine([wixEntity, wixId, targetUuid, table, step, parentUuid]));
  }
  return file.finish();
}

/** The paths that tell which record is which. */
export function keyPaths({ identity, onlyIf }: PlanStep): readonly string[] {
  return ['id', identity.source, ...(onlyIf === null ? [] : [onlyIf.path])];
}
