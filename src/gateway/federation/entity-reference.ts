import { isRecordId } from '../../guid.ts';
import type { Conversion } from '../../contract/product-module.ts';
import { idOf } from '../fields/wire-value.ts';

/**
 * A reference to an entity of another product: its type and key fields, nothing more.
 *
 * The generated types know an entity only as its owner's record, which hydration puts in the reference's place before a field of it is
 * resolved; so the reference passes as any type.
 */
export function entityReference(typename: string, keys: Readonly<Record<string, string>>): never {
  return { __typename: typename, ...keys } as never;
}

/**
 * How references to records of other products are shown whose ids may be none: the zeros that stand for nothing, or a text that no record
 * can have.
 */
export function referencesTo(...typenames: readonly string[]): Readonly<Record<string, Conversion>> {
  const conversions = typenames.map((typename) => {
    const reference = (wire: unknown) => {
      const id = idOf(wire);
      return isRecordId(id) ? entityReference(typename, { id: id.toLowerCase() }) : null;
    };
    return [typename, reference] as const;
  });
  return Object.fromEntries(conversions);
}
