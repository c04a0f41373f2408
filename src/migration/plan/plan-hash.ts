import { createHash } from 'node:crypto';
import { canonicalJson } from '../../gateway/paging/cursor.ts';
import { NOTE_RISK } from './site-risks.ts';
import type { MigrationPlan } from '../../generated/resolvers.ts';

/**
 * What a plan says about counts, schemas, permissions and mappings, as one hash. Times, estimates of duration, samples, the budget, Wix's own
 * words and everything that edits inside records could change are left out.
 */
export function planHash(plan: Omit<MigrationPlan, 'planHash' | 'markdown'>): string {
  const { planVersion, input, source, target, modules, setup, steps, redirects, media, unmapped, risks } =
    plan;
  const { siteId, currency, catalogVersion } = source;
  const facts = {
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
  return createHash('sha256').update(canonicalJson(facts)).digest('hex');
}
