import { readFileSync } from 'node:fs';
import { csvOf, linesOf, runInProcess, temporaryFolder } from '../exporter/bundle.ts';
import { startGateway } from '../start-gateway.ts';
import type { GoldenProduct, GoldenRecord } from './golden-answer.ts';
import { startGoldenWix } from './golden-wix.ts';
import { GOLDEN_SITE } from './identity.ts';

type Json = ReturnType<typeof JSON.parse>;

/** A bundle that was made of golden records. */
export interface GoldenBundle {
  readonly code: number;
  /** What the command said. */
  readonly said: string;
  readonly plan: Json;
  /** The lines of each step's file. */
  readonly steps: Readonly<Record<string, readonly Json[]>>;
  /** The lines of `media.csv`. */
  readonly media: readonly Json[];
  /** The lines of `problems.csv`. */
  readonly problems: readonly Json[];
}

/** Exports the golden records of a site, as a user would, into a folder that is gone afterwards. */
export async function exportGolden(products: readonly GoldenProduct[]): Promise<GoldenBundle> {
  const routes = products.flatMap((product) => product.routes);
  const named = products.flatMap(({ collections = [] }) => collections);
  await using wix = await startGoldenWix(() => routes);
  await using gateway = await startGateway({
    env: { WIX_API_URL: wix.url, WIX_API_KEY: 'IST.golden.key', WIX_SITE_ID: GOLDEN_SITE },
  });
  using folder = temporaryFolder();
  const { code, out, err } = await runInProcess({
    out: folder.path,
    gateway: gateway.url,
    ...(named.length === 0 ? {} : { collections: named.join(',') }),
  });
  const plan: Json = JSON.parse(readFileSync(`${folder.path}/plan.json`, 'utf8'));
  const files = plan.steps.map(({ id }: Json) => [id, linesOf(folder.path, `steps/${id}.ndjson`)]);
  const media = csvOf(folder.path, 'media.csv');
  const problems = csvOf(folder.path, 'problems.csv');
  return { code, said: out + err, plan, steps: Object.fromEntries(files), media, problems };
}

/** The records that a step was made of: those of its rows, and those that it left to other steps over the same list. */
export function recordsOf(
  { plan, steps }: Pick<GoldenBundle, 'plan' | 'steps'>,
  id: string,
): readonly Json[] {
  const listOf = ({ sourceQuery }: Json): string =>
    JSON.stringify([sourceQuery.connectionPath, sourceQuery.variables]);
  const lists = new Set(plan.steps.filter((step: Json) => step.id === id).map(listOf));
  const same = plan.steps.filter((step: Json) => step.id !== id && lists.has(listOf(step)));
  return [id, ...same.map((step: Json) => step.id)].flatMap((step) =>
    (steps[step] ?? []).map(({ source }) => source),
  );
}

/** A line of a step's file in the form that golden records are written in. */
export function goldenRecord({ id, mapped }: Json): GoldenRecord {
  const children = Object.entries<Json>(mapped.children)
    .filter(([, rows]) => rows.length > 0)
    .map(([child, rows]) => [child, rows.map(withoutNulls)]);
  return {
    id,
    row: withoutNulls(mapped.row),
    ...(children.length === 0 ? {} : { children: Object.fromEntries(children) }),
  };
}

function withoutNulls(row: Json): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => isThere(value)));
}

/** An empty list is no value either. */
function isThere(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}
