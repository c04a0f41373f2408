import {
  Kind,
  defaultFieldResolver,
  isObjectType as isGraphqlObjectType,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import type { IResolvers } from '@graphql-tools/utils';
import type { GatewayContext } from '../context.ts';
import type { KeyRules } from '../../contract/product-module.ts';
import { isObjectType, namedType, type ObjectType } from '../fields/sources.ts';
import { normalizedReference, type EntityKeys, type EntityReference } from './representations.ts';
import { selectedFields } from '../selection.ts';

/**
 * Makes stubs of entities ready to be merged with those who can resolve them: a `@key(resolvable: false)` would forbid what the owner, or
 * a part that adds fields to the entity, can do in the same schema.
 */
export function withoutOwnedStubs(documents: readonly DocumentNode[]): readonly DocumentNode[] {
  const owned = new Set(entityKeys(documents, 'resolvable').keys());
  return documents.map((document) => ({
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      isStub(definition) &&
      owned.has(definition.name.value)
        ? undescribed(definition)
        : definition,
    ),
  }));
}

/** A stub without directives and descriptions: in the merged schema, the owner's words hold. */
function undescribed(stub: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const { description: _type, fields = [], ...rest } = stub;
  return {
    ...rest,
    directives: [],
    fields: fields.map(({ description: _field, ...field }) => field),
  };
}

/**
 * Resolves references between products inside one process: a field whose type is a stub in its own part of the graph, or one that
 * its part only adds fields to (`extend type`), is completed by the owner's `__resolveReference`, as a federation router would do it
 * through `_entities`. Where only key fields are selected, or the owner is served apart, nothing is read. Keys are always shown as the owner shows
 * them, whatever else is selected and whoever serves it.
 */
export function hydrateReferences(
  schema: GraphQLSchema,
  documents: readonly DocumentNode[],
  resolvers: IResolvers<unknown, GatewayContext>,
  rules: KeyRules,
): void {
  const owned = entityKeys(documents);
  const keys = entityKeys(documents, 'named');
  const references = referencesBetween(documents, keys);
  const completeAs = (target: string): Complete => {
    const resolve: ReferenceResolver = owned.has(target)
      ? referenceResolver(resolvers[target], target)
      : (reference) => reference;
    return completedBy(resolve, { names: keys.get(target) ?? new Set(), rules });
  };
  known.set(schema, {
    references: references.filter(({ target }) => owned.has(target)),
    completeAs: (target) => (keys.has(target) ? completeAs(target) : undefined),
  });
  for (const { type, field, target } of references) hydrateField(schema, type, field, completeAs(target));
}

/** A field that shows an entity which another part of the graph owns. */
interface CrossReference {
  readonly type: ObjectType;
  readonly field: FieldDefinitionNode;
  /** The entity. */
  readonly target: string;
}

interface Hydration {
  readonly references: readonly CrossReference[];
  completeAs(target: string): Complete | undefined;
}

const known = new WeakMap<GraphQLSchema, Hydration>();

/** The fields of a schema whose type is a stub in their own part of the graph, or one that their part only adds fields to. */
export function crossReferences(schema: GraphQLSchema): readonly CrossReference[] {
  return known.get(schema)?.references ?? [];
}

/** Completes a reference as a field that shows it must; undefined for what is no entity of the schema. */
export function entityCompletion(schema: GraphQLSchema, entity: string): Complete | undefined {
  return known.get(schema)?.completeAs(entity);
}

function referencesBetween(documents: readonly DocumentNode[], keys: EntityKeys): readonly CrossReference[] {
  return documents.flatMap((document) => {
    const types = document.definitions.filter(isObjectType);
    const stubs = new Set(
      types.filter((type) => isAdded(type) || isStub(type)).map((type) => type.name.value),
    );
    const shown = types.filter((type) => isAdded(type) || !isStub(type));
    return shown.flatMap((type) =>
      (type.fields ?? []).flatMap((field) => {
        const target = namedType(field.type);
        return stubs.has(target) && keys.has(target) ? [{ type, field, target }] : [];
      }),
    );
  });
}

/**
 * The key fields of types, `__typename` included.
 * @param which `owned` is every type that its owner declares, `resolvable` also every entity that a part adds fields to, and `named` the stubs too
 */
export function entityKeys(
  documents: readonly DocumentNode[],
  which: 'owned' | 'resolvable' | 'named' = 'owned',
): EntityKeys {
  const types = documents.flatMap(({ definitions }) => definitions.filter(isObjectType));
  const shown = types.filter(
    (type) => (which === 'named' || !isStub(type)) && (!isAdded(type) || (which !== 'owned' && hasKey(type))),
  );
  return new Map(shown.map((type) => [type.name.value, keyFields(type)]));
}

/**
 * Reference resolvers that never throw: what one of them throws at once would cost the whole operation where others are resolved beside it.
 */
export function withAsyncReferences(
  resolvers: IResolvers<unknown, GatewayContext>,
): IResolvers<unknown, GatewayContext> {
  return Object.fromEntries(
    Object.entries(resolvers).map(([name, fields]) => {
      if (typeof fields !== 'object' || fields === null || !('__resolveReference' in fields))
        return [name, fields];
      const resolve = referenceResolver(fields, name);
      const asynchronous: ReferenceResolver = async (reference, context, info) =>
        resolve(reference, context, info);
      return [name, { ...fields, __resolveReference: asynchronous }];
    }),
  );
}

type ReferenceResolver = (
  reference: EntityReference,
  context: GatewayContext,
  info: GraphQLResolveInfo,
) => unknown;

function hydrateField(
  schema: GraphQLSchema,
  parent: ObjectType,
  definition: FieldDefinitionNode,
  complete: Complete,
): void {
  const type = schema.getType(parent.name.value);
  const field = isGraphqlObjectType(type) ? type.getFields()[definition.name.value] : undefined;
  if (field === undefined)
    throw new Error(`${parent.name.value}.${definition.name.value} is not in the merged schema`);
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context: GatewayContext, info) => {
    const result: unknown = resolve(source, args, context, info);
    // Nothing may be awaited before the owner's loader is asked, or its batch falls apart.
    return result instanceof Promise
      ? result.then((value: unknown) => complete(value, context, info))
      : complete(result, context, info);
  };
}

/** Completes what a field shows: a reference, a list of them, or anything else, which is left as it is. */
export type Complete = (value: unknown, context: GatewayContext, info: GraphQLResolveInfo) => unknown;

function completedBy(
  resolveReference: ReferenceResolver,
  keys: { readonly names: ReadonlySet<string>; readonly rules: KeyRules },
): Complete {
  const complete: Complete = (value, context, info) => {
    if (Array.isArray(value)) return value.map((one: unknown) => complete(one, context, info));
    if (!isReference(value)) return value;
    const reference = normalizedReference(value, keys.names, keys.rules);
    const isKnown = [...selectedFields(info)].every((name) => keys.names.has(name));
    return isKnown ? reference : resolveReference(reference, context, info);
  };
  return complete;
}

function referenceResolver(owner: unknown, name: string): ReferenceResolver {
  const resolve: unknown =
    typeof owner === 'object' && owner !== null ? Reflect.get(owner, '__resolveReference') : undefined;
  if (typeof resolve !== 'function') throw new Error(`${name} has a key but no __resolveReference`);
  // A resolver map's functions are not typed by name; this one has the signature that Federation gives it.
  return resolve as ReferenceResolver;
}

function isReference(value: unknown): value is EntityReference {
  return typeof value === 'object' && value !== null && '__typename' in value;
}

function isAdded(type: ObjectType): boolean {
  return type.kind === Kind.OBJECT_TYPE_EXTENSION;
}

function hasKey(type: ObjectType): boolean {
  return keyArguments(type).length > 0;
}

function isStub(type: ObjectType): boolean {
  return keyArguments(type).some((args) =>
    args.some(
      ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
    ),
  );
}

function keyFields(type: ObjectType): ReadonlySet<string> {
  const fields = keyArguments(type).flatMap((args) =>
    args.flatMap(({ name, value }) =>
      name.value === 'fields' && value.kind === Kind.STRING ? value.value.split(' ') : [],
    ),
  );
  return new Set(['__typename', ...fields]);
}

function keyArguments(type: ObjectType) {
  return (type.directives ?? [])
    .filter(({ name }) => name.value === 'key')
    .map((directive) => directive.arguments ?? []);
}
