import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';

/** Where a field of the graph stands on the wire: what one `@wix` says. */
export interface FieldSource {
  /** Names from the wire object of the field's parent down to the value; none for that object itself. */
  readonly path: readonly string[];
  /** The shape of the record that has it there, for types that Wix has in two; undefined when both have. */
  readonly of: string | undefined;
  /** Entry of docs/fidelity.md on which the path rests where the SDK's types lack it. */
  readonly fact: string | undefined;
}

/** A type of Wix that a type of the graph shows: what one `@wixType` says. */
export interface WireTypeName {
  /** The SDK package as the SDL calls it: what follows `@wix/auto_sdk_`, or `@wix/` where it is of an older make; undefined for a type that the SDK does not have. */
  readonly sdk: string | undefined;
  /** Name of the wire type in that package. */
  readonly name: string | undefined;
  /** What the record's discriminator says for this shape, for types that Wix has in two. */
  readonly of: string | undefined;
  /** Entry of docs/fidelity.md that describes the type where no package has it. */
  readonly fact: string | undefined;
  /** What descriptions call this shape; nothing when they do not tell it from the other. */
  readonly label: string | undefined;
}

/** What an object type of the SDL says about the wire. */
export interface TypeSources {
  readonly wireTypes: readonly WireTypeName[];
  /** The property of records that tells which of two wire types one is of. */
  readonly by: string | undefined;
  /** The property of records that holds their wire object, where that is not the record itself; `wire` for entities. */
  readonly within: string | undefined;
  readonly fields: ReadonlyMap<string, readonly FieldSource[]>;
}

export type ObjectType = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/**
 * What a document says with `@wix` and its like, by type:
 * - `@wix(path: "url.path", of: "V3", fact: "anchor")` on a field: where it stands on the wire; its own name when no path is given, the whole
 *   wire object for the path `.`. It may be repeated: with the shape of the record where Wix has two, in values the first that is there
 * - `@wixType(sdk: "blog_posts", name: "Post", by: "published", of: "true", label: "V3", within: "badge")` on a type: the type of Wix that it shows;
 *   `@wixType(fact: "anchor")` where no package of the SDK has it
 */
export function typeSources(document: DocumentNode): ReadonlyMap<string, TypeSources> {
  return new Map(
    document.definitions.filter(isObjectType).map((type) => {
      const declared = directivesOf(type, 'wixType').map(textArguments);
      return [
        type.name.value,
        {
          wireTypes: declared.map(({ sdk, name, of, fact, label }) => ({ sdk, name, of, fact, label })),
          by: declared.find(({ by }) => by !== undefined)?.['by'],
          within: declared[0]?.['within'],
          fields: new Map(
            (type.fields ?? []).flatMap((field) => {
              const sources = fieldSources(field);
              return sources.length === 0 ? [] : [[field.name.value, sources] as const];
            }),
          ),
        },
      ] as const;
    }),
  );
}

/** The document as clients see it: without the gateway's own directives, each field's description closed with the source that it named. */
export function publicDocument(document: DocumentNode): DocumentNode {
  const shapes = [...typeSources(document).values()].flatMap(({ wireTypes }) => wireTypes);
  const labels = new Map(shapes.map(({ of, label }) => [of, label]));
  return { ...document, definitions: document.definitions.map((one) => publicDefinition(one, labels)) };
}

type Labels = ReadonlyMap<string | undefined, string | undefined>;

function publicDefinition(definition: DefinitionNode, labels: Labels): DefinitionNode {
  if (!isObjectType(definition)) return definition;
  return {
    ...definition,
    directives: foreign(definition.directives),
    fields: (definition.fields ?? []).map((field) => ({
      ...described(field, labels),
      directives: foreign(field.directives),
    })),
  };
}

function described(field: FieldDefinitionNode, labels: Labels): FieldDefinitionNode {
  const sources = fieldSources(field);
  const text = field.description?.value ?? '';
  const named = sources.filter(({ path }) => path.length > 0);
  if (named.length === 0 || text.includes('Source:')) return field;
  const paths = [
    ...new Set(named.map(({ path, of }) => `${labelled(labels, of)}\`${path.join('.')}\``)),
  ].join(', ');
  const value = `${text}${text === '' ? '' : ' '}Source: ${paths}.`;
  return { ...field, description: { kind: Kind.STRING, ...field.description, value } };
}

function labelled(labels: Labels, of: string | undefined): string {
  const label = of === undefined ? undefined : labels.get(of);
  return label === undefined ? '' : `${label} `;
}

function fieldSources(field: FieldDefinitionNode): FieldSource[] {
  return directivesOf(field, 'wix')
    .map(textArguments)
    .map(({ path = field.name.value, of, fact }) => ({
      path: path === '.' ? [] : path.split('.'),
      of,
      fact,
    }));
}

function textArguments(directive: ConstDirectiveNode): Partial<Record<string, string>> {
  return Object.fromEntries(
    (directive.arguments ?? []).flatMap(({ name, value }) =>
      value.kind === Kind.STRING ? [[name.value, value.value]] : [],
    ),
  );
}

function directivesOf(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): readonly ConstDirectiveNode[] {
  return (node.directives ?? []).filter((directive) => directive.name.value === name);
}

function foreign(directives: readonly ConstDirectiveNode[] | undefined): readonly ConstDirectiveNode[] {
  return (directives ?? []).filter(({ name }) => !['wix', 'wixType'].includes(name.value));
}

/** Whether a definition is one of a type with fields, or adds fields to one. */
export function isObjectType(definition: DefinitionNode): definition is ObjectType {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
}

/** The name of a type without list brackets and exclamation marks. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
