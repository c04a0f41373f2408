import { readFile, rm } from 'node:fs/promises';
import { replaceFile } from './bundle/durable-file.ts';
import type { BundleFolder, ExportRequest } from './bundle/folder.ts';
import { codeOf } from './export-error.ts';
import type { ExportPlan } from './plan.ts';
import type { Gateway } from './source/gateway.ts';
import { grownPlan } from './source/grown-plan.ts';
import { checkPlan, readPlan } from './source/read-plan.ts';
import { needsWhole } from './source/reading-plan.ts';

/** The plan of the folder, or the new one, which from now on is the folder's. */
export async function keepPlan(
  folder: BundleFolder,
  kept: ExportPlan | null,
  fresh: ExportPlan,
  tell: (message: string) => void,
): Promise<ExportPlan> {
  if (kept === null) {
    await writePlan(folder, fresh);
    return fresh;
  }
  checkPlan(kept);
  const grown = grownPlan(kept, fresh);
  if (grown !== null) {
    const added = grown.steps.filter(({ id }) => kept.steps.every((step) => step.id !== id));
    tell(
      `Wix answers now for what it did not when this export began: ${added.map(({ id }) => id).join(', ') || 'nothing of it may be read'}. The plan is now ${grown.planHash.slice(0, 12)}.`,
    );
    await rm(wholePlanPath(folder), { force: true });
    await writePlan(folder, grown);
    return grown;
  }
  if (kept.planHash !== fresh.planHash)
    tell(
      `The site has changed since this export began (plan ${kept.planHash.slice(0, 12)}, now ${fresh.planHash.slice(0, 12)}): it goes on with its own plan. For the new one, start in another folder.`,
    );
  return kept;
}

async function writePlan(folder: BundleFolder, plan: ExportPlan): Promise<void> {
  await replaceFile(`${folder.path}/plan.md`, `${plan.markdown}\n`);
  await replaceFile(`${folder.path}/plan.json`, `${JSON.stringify(plan, undefined, 2)}\n`);
}

function wholePlanPath(folder: BundleFolder): string {
  return `${folder.work}/whole-plan.json`;
}

/** The plan of everything, beside that of what changed; kept like the other. */
export async function wholePlan(
  gateway: Gateway,
  folder: BundleFolder,
  plan: ExportPlan,
  { input, deletions }: ExportRequest,
): Promise<ExportPlan | null> {
  if (!needsWhole(plan, deletions)) return null;
  const path = wholePlanPath(folder);
  try {
    // This program wrote it, in one piece.
    return JSON.parse(await readFile(path, 'utf8')) as ExportPlan;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const { updatedSince: _since, ...rest } = input;
  const { plan: whole } = await readPlan(gateway, rest);
  await replaceFile(path, JSON.stringify(whole));
  return whole;
}
