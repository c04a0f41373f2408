import { identityName, isConcerned, recordKey, uuidV5 } from '../mapping/index.ts';
import type { BaseBundles, CrosswalkRow } from './base-bundle.ts';
import { BundleFile, type FileFacts } from './bundle-file.ts';
import { csvLine } from './csv.ts';
import type { PlanStep } from './plan.ts';
import { spooledRecords, type SpoolContent } from './spool-reader.ts';
import { UuidIndex } from './uuid-index.ts';

/** A step whose list was read to its end, for its keys at least. */
interface StepKeys {
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
  readonly written: AsyncIterable<CrosswalkRow>;
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
      const key = recordKey(step, record);
      if (key !== null && isConcerned(step, record))
        there.add(uuidV5(identityName(siteId, step.identity.entity, key)));
    }
  }
  const identityOf = ({ wixEntity, wixId }: CrosswalkRow): string =>
    uuidV5(identityName(siteId, wixEntity, wixId));
  const readAgain = new UuidIndex();
  const children = new UuidIndex();
  for await (const row of written) {
    if (row.parentUuid !== '') children.add(row.targetUuid);
    else if (identityOf(row) === row.targetUuid) readAgain.add(row.targetUuid);
  }
  // A row that others were merged into stays as long as one of them is there.
  for await (const row of base.rows()) if (there.has(identityOf(row))) there.add(row.targetUuid);
  const file = await BundleFile.create(folder, 'deletions.csv');
  await file.write(csvLine(['wixEntity', 'wixId', 'targetUuid', 'table', 'step', 'parentUuid']));
  for await (const row of base.rows()) {
    const { wixEntity, wixId, targetUuid, table, step, parentUuid } = row;
    const isRow = parentUuid !== '' || identityOf(row) === targetUuid;
    const isGone =
      parentUuid === ''
        ? !there.has(targetUuid)
        : !there.has(parentUuid) || (readAgain.has(parentUuid) && !children.has(targetUuid));
    if (isRow && isGone && steps.has(step))
      await file.row(csvLine([wixEntity, wixId, targetUuid, table, step, parentUuid]));
  }
  return file.finish();
}

/** The paths that tell which record is which. */
export function keyPaths({ identity, onlyIf }: PlanStep): readonly string[] {
  return ['id', identity.source, ...(onlyIf === null ? [] : [onlyIf.path])];
}
