/**
 * A reference to an entity of another product: its type and key fields, nothing more.
 *
 * The generated types know an entity only as its owner's record, which hydration puts in the reference's place before a field of it is
 * resolved; so the reference passes as any type.
 */
export function entityReference(typename: string, keys: Readonly<Record<string, string>>): never {
  return { __typename: typename, ...keys } as never;
}
