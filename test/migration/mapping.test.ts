import { describe, expect, it } from 'vitest';
import { buildGatewaySchema } from '../../src/gateway/schema.ts';
import { graphParts } from '../../src/graph-parts.ts';
import { insitesEntity } from '../../src/migration/insites-entities.ts';
import { allSteps } from './all-steps.ts';
import {
  forgottenFields,
  missingTargets,
  unguardedTargets,
  unknownPaths,
  unknownTargets,
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

  it('gives a reason in words for every field that goes nowhere', () => {
    expect(step.unmapped.filter(({ reason }) => reason.length < 15)).toEqual([]);
  });

  it('points its children at their parents', () => {
    const lost = (step.children ?? []).filter(
      ({ parent, fields }) => !fields.some(({ target }) => target === parent),
    );
    expect(lost).toEqual([]);
  });
});

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
