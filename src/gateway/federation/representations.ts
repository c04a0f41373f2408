import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { badInput, GatewayError } from '../../errors.ts';
import type { GatewayContext } from '../context.ts';
import { requireGuid } from './ids.ts';
import type { KeyRule, KeyRules } from '../../contract/product-module.ts';

/** What a product returns for another product's entity: its type and key fields, nothing more. */
export type EntityReference = { readonly __typename: string } & Readonly<Record<string, unknown>>;

/** The key fields of each entity, `__typename` included. */
export type EntityKeys = ReadonlyMap<string, ReadonlySet<string>>;

/** What representations are checked by. */
interface KnownEntities {
  /** Every entity that can be asked for. */
  readonly keys: EntityKeys;
  /** Those that are looked up here; of the others the representation is the entity. */
  readonly owned: EntityKeys;
  readonly rules: KeyRules;
}

/**
 * Checks what `_entities` is asked for before any of it is looked up: a representation that names no entity, lacks a key or has one that can be none
 * is an error at its own place in the list, and the others are resolved. Behind a router a key is what a record of another part holds: one
 * that can be none leads nowhere, as it does in one process.
 */
export function checkRepresentations(schema: GraphQLSchema, known: KnownEntities): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  if (field === undefined) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (
    source,
    args: { readonly representations: readonly unknown[] },
    context: GatewayContext,
    info,
  ) => {
    const checked = args.representations.map((representation) =>
      checkedRepresentation(representation, known, context.isPart === true),
    );
    const sound = checked.filter((entry) => entry !== null && !(entry instanceof Error));
    const merge = (found: readonly unknown[]): readonly unknown[] => {
      const next = found.values();
      // An error in a list is the error of that item alone.
      return checked.map((entry) => (entry === null || entry instanceof Error ? entry : next.next().value));
    };
    const result: unknown = resolve(source, { ...args, representations: sound }, context, info);
    return result instanceof Promise ? result.then(merge) : merge(Array.isArray(result) ? result : []);
  };
}

function checkedRepresentation(
  representation: unknown,
  { keys, owned, rules }: KnownEntities,
  isOfRecord: boolean,
): GatewayError | Readonly<Record<string, unknown>> | null {
  const fields: Record<string, unknown> =
    typeof representation === 'object' && representation !== null ? { ...representation } : {};
  const name = fields['__typename'];
  const needed = typeof name === 'string' ? keys.get(name) : undefined;
  if (needed === undefined || needed.size < 2) {
    return badInput(
      `A representation names no entity: \`__typename\` is ${JSON.stringify(name)?.slice(0, 60) ?? 'missing'}.`,
      'Entities are the types with a @key in `_service { sdl }`.',
    );
  }
  for (const key of needed) {
    const value = typeof fields[key] === 'number' ? String(fields[key]) : fields[key];
    if (typeof value !== 'string')
      return badInput(
        `A representation of ${String(name)} has no \`${key}\`.`,
        'Send every field of the @key, as text.',
      );
    if (key === '__typename') continue;
    try {
      fields[key] = ruleOf(rules, String(name), key)(value, key);
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      if (!isOfRecord) return error;
      if (!owned.has(String(name))) return null;
    }
  }
  return fields;
}

/**
 * A reference that a record of Wix holds, its keys as loaders know them. What Wix itself has written otherwise is looked up as it is: it
 * leads nowhere.
 */
export function normalizedReference<T extends EntityReference>(
  reference: T,
  keys: ReadonlySet<string>,
  rules: KeyRules,
): T {
  const fields = [...keys].flatMap((key) => {
    const value = reference[key];
    if (key === '__typename' || typeof value !== 'string') return [];
    try {
      return [[key, ruleOf(rules, reference.__typename, key)(value, key)] as const];
    } catch {
      return [];
    }
  });
  return { ...reference, ...Object.fromEntries(fields) };
}

function ruleOf(rules: KeyRules, entity: string, key: string): KeyRule {
  return rules[`${entity}.${key}`] ?? requireGuid;
}
