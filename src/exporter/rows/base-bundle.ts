import { access, readFile } from 'node:fs/promises';
import { csvFile } from '../bundle/csv.ts';
import { BUNDLE_VERSION } from '../bundle/folder.ts';
import { linesOf } from '../bundle/lines.ts';
import { codeOf, ExportUsageError } from '../export-error.ts';
import { identityName, textAt, uuidV5, valueAt } from '../../mapping/index.ts';
import type { Scratch } from '../bundle/scratch.ts';
import type { ExportPlan } from '../plan.ts';
import { Rows } from './identities.ts';

/** One line of a crosswalk. */
export interface CrosswalkRow {
  readonly wixEntity: string;
  readonly wixId: string;
  readonly targetUuid: string;
  readonly table: string;
  readonly step: string;
  /** The row that this one lies inside; empty when it is a record of its own. */
  readonly parentUuid: string;
  /** What rows that are one with it have in common; empty where none are. */
  readonly mergeValues: string;
}

/** The bundles that Insites has already, one after the other. */
export interface BaseBundles {
  readonly folders: readonly string[];
  /** The rows that are there: in a crosswalk, and not deleted since. */
  readonly known: Rows;
  /** Every row that is there, as the last bundle tells it. */
  rows(): AsyncGenerator<CrosswalkRow>;
}

/** Reads which rows earlier bundles of the same site have, in the order they were made; they are checked. */
export async function readBase(
  folders: readonly string[],
  { source: { siteId }, steps }: Pick<ExportPlan, 'source' | 'steps'>,
  scratch: Scratch,
): Promise<BaseBundles> {
  /** The number of the bundle that tells an identity last; -1 once it is deleted. */
  const owner = scratch.table();
  const identityOf = ({ wixEntity, wixId }: CrosswalkRow): string =>
    uuidV5(identityName(siteId, wixEntity, wixId));
  for (const [number, folder] of folders.entries()) {
    for await (const row of rowsOfCrosswalk(`${folder}/crosswalk.csv`)) owner.set(identityOf(row), number);
    for await (const row of rowsOfCrosswalk(`${folder}/deletions.csv`)) owner.set(identityOf(row), -1);
  }
  const rows = async function* (): AsyncGenerator<CrosswalkRow> {
    for (const [number, folder] of folders.entries())
      for await (const row of rowsOfCrosswalk(`${folder}/crosswalk.csv`))
        if (owner.get(identityOf(row)) === number) yield row;
  };
  const known = new Rows(scratch);
  const values = scratch.table<string>();
  const writers = scratch.table<string>();
  for await (const row of rows()) {
    const { targetUuid, mergeValues } = row;
    const identity = identityOf(row);
    if (mergeValues !== '') values.set(targetUuid, mergeValues);
    if (identity === targetUuid) continue;
    known.alias(identity, targetUuid);
    // Of those that are one with a row, the one that writes it says what they have in common.
    if (mergeValues !== '') writers.set(targetUuid, identity);
  }
  for await (const row of rows()) {
    const { targetUuid } = row;
    if (identityOf(row) !== targetUuid) continue;
    const writer = writers.get(targetUuid) ?? (isMaker(row, steps) ? targetUuid : null);
    known.add(targetUuid, values.get(targetUuid) ?? null, writer);
  }
  return { folders, known, rows };
}

/** Whether the step of a row makes it of a record that is its own, and not only because it was missing. */
function isMaker({ step, wixEntity }: CrosswalkRow, steps: ExportPlan['steps']): boolean {
  const own = steps.filter(({ id }) => id === step);
  const makers = own.length > 0 ? own : steps.filter(({ identity }) => identity.entity === wixEntity);
  return makers.some(({ action }) => action === 'CREATE');
}

/**
 * Looks through earlier bundles before anything is done with them.
 * @returns the hashes of their plans, by which a report names them wherever they lie
 * @throws ExportUsageError for a folder that is no complete bundle of the site
 */
export async function checkBases(
  folders: readonly string[],
  plan: Pick<ExportPlan, 'source' | 'target' | 'input'>,
): Promise<readonly string[]> {
  const hashes: string[] = [];
  for (const folder of folders) {
    hashes.push(await checkBase(folder, plan));
    for (const name of ['crosswalk', 'deletions'])
      for await (const row of rowsOfCrosswalk(`${folder}/${name}.csv`)) void row;
  }
  const last = folders.at(-1);
  const since = textAt(plan, 'input.updatedSince');
  if (last !== undefined && since !== null) await checkSince(last, since);
  return hashes;
}

/** What changed between the last bundle and the time that is asked for would be in neither. */
async function checkSince(folder: string, since: string): Promise<void> {
  const began = await beginningOf(folder);
  if (began === null || Date.parse(since) <= Date.parse(began)) return;
  throw new ExportUsageError(
    `--since ${since} is later than ${began}, when the export of ${folder} began: what changed in between would be left out.`,
    `Give --since ${began}.`,
  );
}

/** When a bundle was begun; null where it is kept without its log. */
async function beginningOf(folder: string): Promise<string | null> {
  try {
    for await (const line of linesOf(`${folder}/export.log`))
      if (line.includes(' starts: plan ')) return line.slice(0, line.indexOf(' '));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  return null;
}

async function checkBase(
  folder: string,
  { source: { siteId }, target }: Pick<ExportPlan, 'source' | 'target'>,
): Promise<string> {
  let report: unknown;
  try {
    report = JSON.parse(await readFile(`${folder}/report.json`, 'utf8'));
  } catch (error) {
    throw new ExportUsageError(`${folder} is no bundle: it has no report.json.`, null, { cause: error });
  }
  if (valueAt(report, 'siteId') !== siteId)
    throw new ExportUsageError(
      `${folder} is a bundle of another site (${String(valueAt(report, 'siteId'))}).`,
    );
  // A bundle of which nothing was said is for the newest.
  const generation = valueAt(report, 'input.target.generation') ?? 'V6';
  if (generation !== target.generation)
    throw new ExportUsageError(
      `${folder} is for a site of generation ${String(generation)}, whose tables have other names than those of ${target.generation}.`,
      `Give --generation ${String(generation)}.`,
    );
  const version = valueAt(report, 'bundleVersion');
  if (version !== BUNDLE_VERSION && version !== 'wix-insites-bundle/1')
    throw new ExportUsageError(`${folder} is a bundle of another version (${String(version)}).`);
  // Any other has a data.json, which Insites may have taken.
  if (valueAt(report, 'status') === 'INCOMPLETE')
    throw new ExportUsageError(`${folder} is not complete.`, 'Run its export again until it is.');
  try {
    await access(`${folder}/data.json`);
  } catch (error) {
    throw new ExportUsageError(`${folder} has no data.json, which tells what Insites has.`, null, {
      cause: error,
    });
  }
  return String(valueAt(report, 'planHash'));
}

/** The rows of a crosswalk, or of the deletions, which only bundles that looked for them have. */
export async function* rowsOfCrosswalk(path: string): AsyncGenerator<CrosswalkRow> {
  let isHead = true;
  for await (const cells of csvFile(path)) {
    const [wixEntity = '', wixId = '', targetUuid = '', table = '', step = '', parentUuid = ''] = cells;
    const [, , , , , , mergeValues = ''] = cells;
    if (!isHead) yield { wixEntity, wixId, targetUuid, table, step, parentUuid, mergeValues };
    isHead = false;
  }
}
