import { Kind, getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionNode, SelectionSetNode } from 'graphql';

/**
 * Names the fields that an operation selects below the field that is being resolved.
 * @param path the way down to the selection, such as `['nodes']`; several ways may lead to the same records
 */
export function selectedFields(
  info: GraphQLResolveInfo,
  ...paths: readonly (readonly string[])[]
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const path of paths.length === 0 ? [[]] : paths) {
    for (const field of descend(info, info.fieldNodes, path)) names.add(field.name.value);
  }
  return names;
}

/** The fields that a connection's records are asked for, be it by `nodes` or by `edges`. */
export function selectedNodeFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  return selectedFields(info, ['nodes'], ['edges', 'node']);
}

function descend(
  info: GraphQLResolveInfo,
  fields: readonly FieldNode[],
  path: readonly string[],
): readonly FieldNode[] {
  const children = fields.flatMap((field) => subfields(info, field.selectionSet));
  const [name, ...rest] = path;
  if (name === undefined) return children;
  return descend(
    info,
    children.filter((field) => field.name.value === name),
    rest,
  );
}

function subfields(
  info: GraphQLResolveInfo,
  selectionSet: SelectionSetNode | undefined,
): readonly FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection): readonly FieldNode[] => {
    if (!isIncluded(info, selection)) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return subfields(info, selection.selectionSet);
    return subfields(info, info.fragments[selection.name.value]?.selectionSet);
  });
}

function isIncluded(info: GraphQLResolveInfo, selection: SelectionNode): boolean {
  if ((selection.directives?.length ?? 0) === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
