import { describe, expect, it } from 'vitest';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { graphParts } from '../../src/graph-parts.ts';
import { insitesEntity } from '../../src/migration/insites/insites-entities.ts';
import { allSteps } from './all-steps.ts';
import {
  forgottenFields,
  missingTargets,
  unguardedTargets,
  unknownPaths,
  unknownTargets,
  unlistedFiles,
} from './mapping-check.ts';

const schema = buildGatewaySchema(graphParts);
const steps = await allSteps();

describe.each(steps)('the mapping of $id', (step) => {
  it('reads only what the schema has', () => {
    expect(unknownPaths(schema, step)).toEqual([]);
  });

  it('writes only what Insites has', () => {
    expect(unknownTargets(step)).toEqual([]);
  });

  it('writes every field that Insites requires', () => {
    expect(missingTargets(step)).toEqual([]);
  });

  it('has a default or a risk for every required field that Wix may lack', () => {
    expect(unguardedTargets(step)).toEqual([]);
  });

  it('maps every typed field or says why not', () => {
    const forgotten = forgottenFields(schema, step);
    expect(step.derivedFrom === undefined ? forgotten : []).toEqual([]);
  });

  it('lists every file that it writes to a column', () => {
    expect(unlistedFiles(step)).toEqual([]);
  });

  it('gives a reason in words for every field that goes nowhere', () => {
    expect(step.unmapped.filter(({ reason }) => reason.length < 15)).toEqual([]);
  });

  it('gives every row its identity', () => {
    const rules = step.fields.filter(({ target }) => target === 'uuid');
    expect(rules.length).toBeGreaterThan(0);
    for (const { transform } of rules) expect(['WIX_UUID', 'REFERENCE']).toContain(transform);
  });

  it('leads old addresses to paths that its own values fill', () => {
    const templates = [step.redirect?.from ?? [], step.redirect?.target ?? []].flat();
    expect(templates.filter((path) => !path.startsWith('/') || namesIn(path).length === 0)).toEqual([]);
    expect(namesIn(step.redirect?.from ?? '').filter((name) => name !== step.redirect?.source)).toEqual([]);
    const targets = new Set(step.fields.map(({ target }) => target));
    expect(namesIn(step.redirect?.target ?? '').filter((name) => !targets.has(name))).toEqual([]);
  });

  it('points its children at their parents', () => {
    const lost = (step.children ?? []).filter(
      ({ parent, fields }) => !fields.some(({ target }) => target === parent),
    );
    expect(lost).toEqual([]);
  });
});

/** The names in braces in a path. */
function namesIn(template: string): string[] {
  return [...template.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
}

describe('the table of Insites entities', () => {
  it('names the core module of both generations', () => {
    expect(insitesEntity('contact').table).toEqual({
      V5: 'modules/insites_core/crm_contact',
      V6: 'modules/insites_crm/crm_contact',
    });
  });

  it('refuses a name that Insites does not have', () => {
    expect(() => insitesEntity('booking')).toThrow(/no entity/);
  });
});
