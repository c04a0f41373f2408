import {
  Kind,
  print,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type StringValueNode,
} from 'graphql';
import { isObjectType, type ObjectType } from '../fields/sources.ts';

/**
 * Documents as one: a type that several of them have, or add fields to, is one type with the fields of all.
 * @throws Error when two documents say the same of anything else, such as an enum
 */
export function mergedDocuments(documents: readonly DocumentNode[]): DocumentNode {
  const found = new Map<string, DefinitionNode>();
  for (const definition of documents.flatMap(({ definitions }) => definitions)) {
    const name = 'name' in definition ? definition.name?.value : undefined;
    const key = isObjectType(definition) ? `type ${name}` : `${definition.kind} ${name}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, definition);
    else if (isObjectType(known) && isObjectType(definition)) found.set(key, mergedTypes(known, definition));
    else throw new Error(`Two files of schema/ define ${key}: only types with fields are merged.`);
  }
  return { kind: Kind.DOCUMENT, definitions: [...found.values()] };
}

function mergedTypes(known: ObjectType, added: ObjectType): ObjectType {
  const fields = new Map((known.fields ?? []).map((field) => [field.name.value, field]));
  for (const field of added.fields ?? []) fields.set(field.name.value, mergedFields(fields, field));
  return {
    // What is only added to stays so.
    ...(isAddition(known) ? added : known),
    ...described(added, known),
    directives: mergedDirectives(known.directives, added.directives),
    fields: [...fields.values()],
  };
}

function isAddition({ kind }: ObjectType): boolean {
  return kind === Kind.OBJECT_TYPE_EXTENSION;
}

function mergedFields(
  known: ReadonlyMap<string, FieldDefinitionNode>,
  field: FieldDefinitionNode,
): FieldDefinitionNode {
  const other = known.get(field.name.value);
  if (other === undefined) return field;
  return {
    ...field,
    ...described(field, other),
    directives: mergedDirectives(other.directives, field.directives),
  };
}

/** The first description that there is; those who only add fields to a type have none for it. */
function described(...nodes: readonly (ObjectType | FieldDefinitionNode)[]): {
  readonly description?: StringValueNode;
} {
  const [description] = nodes.flatMap((node) => ('description' in node ? (node.description ?? []) : []));
  return description === undefined ? {} : { description };
}

function mergedDirectives(
  first: readonly ConstDirectiveNode[] = [],
  second: readonly ConstDirectiveNode[] = [],
): readonly ConstDirectiveNode[] {
  return [...new Map([...first, ...second].map((directive) => [print(directive), directive])).values()];
}
