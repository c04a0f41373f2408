import type { ProductModule } from '../../contract/product-module.ts';
import type { SiteFacts } from '../../contract/site-facts.ts';
import type { WixClient } from '../../wix/client/client.ts';

/**
 * Asks the products in turn for a fact, until one knows it. Several may know the same, each for sites that others cannot tell.
 * @throws what the first failed read failed with, when no product knows the fact
 */
export async function readFact<Name extends keyof SiteFacts>(
  modules: readonly ProductModule[],
  wix: WixClient,
  name: Name,
): Promise<SiteFacts[Name] | null> {
  const failures: unknown[] = [];
  // What the site says of itself comes first.
  const owners = modules.toSorted((a, b) => Number(b.name === 'SITE') - Number(a.name === 'SITE'));
  for (const { facts } of owners) {
    // The type of an indexed mapped type is not narrowed by a generic key; each reader has the type of its own fact.
    const read = facts?.[name] as ((wix: WixClient) => Promise<SiteFacts[Name] | null>) | undefined;
    try {
      const fact = await read?.(wix);
      if (fact != null) return fact;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return null;
}

/** Every fact, each null where there is none. */
export type KnownFacts = { readonly [Name in keyof SiteFacts]: SiteFacts[Name] | null };

/**
 * Reads every fact at once.
 * @param read says what becomes of one that cannot be read
 */
export async function readFacts(
  read: <Name extends keyof SiteFacts>(name: Name) => Promise<SiteFacts[Name] | null>,
): Promise<KnownFacts> {
  const facts = NAMES.map(async (name) => [name, await read(name)] as const);
  // Each name is paired with its own fact.
  return Object.fromEntries(await Promise.all(facts)) as unknown as KnownFacts;
}

const NAMES = [
  'name',
  'url',
  'locale',
  'currency',
  'timeZone',
  'catalogVersion',
] as const satisfies readonly (keyof SiteFacts)[];
