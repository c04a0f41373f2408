import { createHash } from 'node:crypto';
import { canonicalJson } from '../../gateway/paging/cursor.ts';
import { NOTE_RISK } from './site-risks.ts';
import type { MigrationPlan } from '../../generated/resolvers.ts';

/**
 * What a plan says about counts, schemas, permissions and mappings, as one hash. Times, estimates of duration, samples, the budget, Wix's own
 * words and everything that edits inside records could change are left out.
 */
export function planHash(plan: HashedPlan): string {
  return hashOfFacts(factsOf(plan));
}

/**
 * The same without what moves on a live site: counts, and risks, which follow from its records. Two plans whose hashes differ and whose settled
 * hashes do not are alike but for drift.
 */
export function settledHash(plan: HashedPlan): string {
  const { risks: _risks, input, steps, ...facts } = factsOf(plan);
  return hashOfFacts({
    ...facts,
    input: Object.assign({}, input, { exact: null }),
    steps: steps.map(({ recordCount: _count, countIsExact: _isExact, ...step }) => step),
  });
}

type HashedPlan = Omit<MigrationPlan, 'planHash' | 'markdown'>;

function factsOf(plan: HashedPlan) {
  const { planVersion, input, source, target, modules, setup, steps, redirects, media, unmapped, risks } =
    plan;
  const { siteId, currency, catalogVersion } = source;
  return {
    planVersion,
    input,
    source: { siteId, currency, catalogVersion },
    generation: target.generation,
    modules: modules.map(({ product, status, lists, steps: own }) => ({
      product,
      status,
      lists: lists.map(({ connection, field, status: listStatus, permissions }) => ({
        connection,
        field,
        listStatus,
        permissions,
      })),
      own,
    })),
    setup,
    steps: steps.map(
      ({ estimate: _estimate, sample: _sample, warnings: _warnings, countBasis: _basis, ...step }) => step,
    ),
    redirects,
    media,
    unmapped,
    risks: risks.filter(({ code }) => code !== NOTE_RISK).map(({ count: _count, ...risk }) => risk),
  };
}

function hashOfFacts(facts: object): string {
  return createHash('sha256').update(canonicalJson(facts)).digest('hex');
}
