import type { FieldRule, StepDefinition } from '../../contract/step-definition.ts';
import { by, type More, type Source } from './values.ts';

/** The identity of the row. */
export function identity(source: Source = 'id', more?: More): FieldRule {
  return by('WIX_UUID')(source, 'uuid', more);
}

/** Argument of an identity, and of a reference to it, whose key is the same in any case. */
export const ANY_CASE = 'lower-case';

/** Argument of a reference that has one value, of which more are named as left out. */
export const ONLY = 'only';

/** The rows that a value leads to: their step, and the entity that their identities are made of. */
export type Rows = NonNullable<FieldRule['reference']>;

/** The row of another record, by its key. */
export function reference(source: Source, target: string, to: Rows, more?: More): FieldRule {
  return { ...by('REFERENCE')(source, target, more), reference: to };
}

/** The rows of several records, by their keys. */
export function references(source: Source, target: string, to: Rows, more?: More): FieldRule {
  return { ...by('REFERENCES')(source, target, more), reference: to };
}

/** The rows of a step. */
export function rowsOf({ id, identityOf, wixEntity }: StepDefinition): Rows {
  return { step: id, entity: identityOf ?? wixEntity };
}

/** Rows that records of many products refer to. */
export const CONTACT: Rows = { step: 'contacts', entity: 'Contact' };
export const ORDER: Rows = { step: 'orders', entity: 'Order' };
export const PRODUCT: Rows = { step: 'products', entity: 'Product' };
export const VARIANT: Rows = { step: 'products', entity: 'ProductVariant' };
