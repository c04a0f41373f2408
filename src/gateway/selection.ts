import { collectFields } from '@graphql-tools/utils';
import { getNamedType, isAbstractType, isObjectType, Kind } from 'graphql';
import type { FieldNode, GraphQLObjectType, GraphQLOutputType, GraphQLResolveInfo } from 'graphql';

/**
 * Names the fields that an operation selects below the field that is being resolved.
 * @param path the way down to the selection, such as `['nodes']`; several ways may lead to the same records
 */
export function selectedFields(
  info: GraphQLResolveInfo,
  ...paths: readonly (readonly string[])[]
): ReadonlySet<string> {
  const known = selections.get(info.fieldNodes) ?? new Map<string, ReadonlySet<string>>();
  selections.set(info.fieldNodes, known);
  const key = paths.join(' ');
  const names =
    known.get(key) ??
    new Set(
      (paths.length === 0 ? [[]] : paths).flatMap((path) =>
        namesBelow(info, info.returnType, info.fieldNodes, path),
      ),
    );
  known.set(key, names);
  return names;
}

/** What was found, since each record of a list asks for the same: the nodes of a field are a list of its own in every execution. */
const selections = new WeakMap<readonly FieldNode[], Map<string, ReadonlySet<string>>>();

/** The fields that a connection's records are asked for, be it by `nodes` or by `edges`. */
export function selectedNodeFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  return selectedFields(info, ['nodes'], ['edges', 'node']);
}

function namesBelow(
  info: GraphQLResolveInfo,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  [step, ...rest]: readonly string[],
): string[] {
  return objectTypesOf(info, type).flatMap((object) =>
    [...fieldsBelow(info, object, nodes).values()].flatMap((group) => {
      const name = group[0]?.name.value ?? '';
      if (step === undefined) return [name];
      const field = name === step ? object.getFields()[name] : undefined;
      return field === undefined ? [] : namesBelow(info, field.type, group, rest);
    }),
  );
}

/** What the meaning of a selection depends on. */
export type SelectionContext = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** The fields below some nodes that are executed on an object type, by response key, as execution merges them. */
export function fieldsBelow(
  { schema, fragments, variableValues }: SelectionContext,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  // The library takes variables together with where they come from, which it does not look at.
  const variables = { coerced: variableValues, sources: {} };
  const set = {
    kind: Kind.SELECTION_SET,
    selections: nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []),
  } as const;
  return collectFields(schema, fragments, variables, type, set).fields;
}

function objectTypesOf(
  { schema }: GraphQLResolveInfo,
  type: GraphQLOutputType,
): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}
