import type { DocumentNode } from 'graphql';
import {
  isObjectType,
  namedType,
  typeSources,
  type FieldSource,
  type ObjectType,
  type TypeSources,
} from '../../src/gateway/fields/sources.ts';
import { entityKeys } from '../../src/gateway/federation/hydration.ts';
import { generatedPackage } from '../sdk/declarations.ts';
import { closest } from './closest.ts';
import { wireTypes, type WireTypes } from './wire-types.ts';

/** A place on the wire where the object stands that a type of the graph shows. */
export interface Place {
  /** The type of the graph whose records the way to it begins at. */
  readonly root: string;
  /** The way from that type's wire object. */
  readonly path: readonly string[];
  /** The SDK package as the SDL calls it; undefined where none has the type that the way begins at. */
  readonly sdk: string | undefined;
  /** Name of the wire type; undefined where the SDK's types do not tell. */
  readonly wire: string | undefined;
  /** The kind of record that the way begins at, where there are two. */
  readonly of: string | undefined;
}

/** A type of one SDL document that says where its fields stand, with the places of its objects. */
export interface PlacedType {
  readonly schema: string;
  readonly definition: ObjectType;
  readonly sources: TypeSources;
  readonly isEntity: boolean;
  readonly places: readonly Place[];
}

/** What the SDL files say about the wire, held against the SDK's types. */
export interface Placed {
  readonly types: readonly PlacedType[];
  /** What is said and cannot be, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * Follows the fields of each type with a wire type to the types that they lead to.
 * @param documents SDL documents as they stand in their files, by name
 */
export function placed(documents: ReadonlyMap<string, DocumentNode>): Placed {
  const walks = [...documents].map(([schema, document]) => walk(schema, document));
  return { types: walks.flatMap(({ types }) => types), problems: walks.flatMap(({ problems }) => problems) };
}

interface Node extends PlacedType {
  readonly places: Place[];
}

function walk(schema: string, document: DocumentNode): Placed {
  const sources = typeSources(document);
  const keys = entityKeys([document]);
  const nodes = new Map<string, Node>();
  for (const definition of document.definitions.filter(isObjectType)) {
    const name = definition.name.value;
    const own = sources.get(name);
    if (own === undefined || own.fields.size + own.wireTypes.length === 0) continue;
    const isEntity = (keys.get(name)?.size ?? 0) > 1;
    nodes.set(name, { schema, definition, sources: own, isEntity, places: [] });
  }
  for (const [root, node] of nodes)
    for (const { sdk, name, of } of node.sources.wireTypes)
      visit(node, { root, path: [], sdk, wire: name, of }, nodes);
  return { types: [...nodes.values()], problems: [...nodes.values()].flatMap(problemsOf) };
}

/** Takes down a place of a type, and what its fields lead to from there. */
function visit(node: Node, place: Place, nodes: ReadonlyMap<string, Node>): void {
  if (node.places.some((known) => isSame(known, place))) return;
  node.places.push(place);
  for (const field of node.definition.fields ?? []) {
    const target = nodes.get(namedType(field.type));
    if (target === undefined || target.isEntity) continue;
    for (const source of node.sources.fields.get(field.name.value) ?? []) {
      if (!holdsFor(source, place)) continue;
      const { type } = follow(place, source.path);
      if (type === undefined && source.fact === undefined) continue;
      visit(target, { ...place, path: [...place.path, ...source.path], wire: type }, nodes);
    }
  }
}

function isSame(one: Place, other: Place): boolean {
  return one.wire === undefined || other.wire === undefined
    ? one.root === other.root && one.path.join('.') === other.path.join('.')
    : one.sdk === other.sdk && one.wire === other.wire && one.of === other.of;
}

function holdsFor({ of }: FieldSource, place: Place): boolean {
  return of === undefined || of === place.of;
}

/** The type of what stands under a path; where there is none, the type that the way ends at and the name that it lacks. */
function follow(
  place: Place,
  path: readonly string[],
): { readonly type?: string; readonly end?: string; readonly missing?: string } {
  const types = typesOf(place.sdk);
  let type = place.wire;
  for (const name of path) {
    const next = types.get(type ?? '')?.find((field) => field.name === name);
    if (next === undefined) return { ...(type === undefined ? {} : { end: type }), missing: name };
    type = next.type;
  }
  return type === undefined ? {} : { type };
}

function problemsOf({ schema, definition, sources, places }: PlacedType): string[] {
  const type = definition.name.value;
  if (places.length === 0)
    return [
      `${type} (schema/${schema}.graphql): no field with @wix leads to it: say its wire type with @wixType, or the fact at the field that leads to it.`,
    ];
  return [
    ...sources.wireTypes.flatMap(({ sdk, name = '', fact }) => {
      if (sdk === undefined)
        return fact === undefined
          ? [`${type}: @wixType names neither a type of the SDK nor the fact that describes it.`]
          : [];
      return typesOf(sdk).has(name)
        ? []
        : [
            `${type}: @wix/${generatedPackage(sdk)} has no type \`${name}\`${near(name, typesOf(sdk).keys())}.`,
          ];
    }),
    ...[...sources.fields].flatMap(([field, said]) =>
      said.flatMap(
        (source) =>
          problemOf(
            `${type}.${field}`,
            source,
            places.filter((place) => holdsFor(source, place)),
          ) ?? [],
      ),
    ),
  ];
}

function problemOf(
  field: string,
  { path, of, fact }: FieldSource,
  places: readonly Place[],
): string | undefined {
  const [first] = places;
  if (first === undefined)
    return `${field}: @wix says \`of: "${of}"\`, which no @wixType on the way to its type says.`;
  const ends = places.map((place) => ({ place, ...follow(place, path) }));
  const lacking = ends.filter(({ missing }) => missing !== undefined);
  if (fact !== undefined)
    return lacking.length > 0 || first.wire === undefined
      ? undefined
      : `${field}: the SDK's types have \`${path.join('.')}\` by now: leave \`fact\` out.`;
  const [end] = lacking;
  if (end?.end === undefined || lacking.length < ends.length) return undefined;
  const names =
    typesOf(end.place.sdk)
      .get(end.end)
      ?.map(({ name }) => name) ?? [];
  return `${field}: @wix says \`${path.join('.')}\`, but \`${end.end}\` of @wix/${generatedPackage(end.place.sdk ?? '')} has no \`${end.missing}\`${near(end.missing ?? '', names)}.`;
}

function typesOf(sdk: string | undefined): WireTypes {
  return sdk === undefined ? new Map() : wireTypes(sdk);
}

function near(name: string, names: Iterable<string>): string {
  const found = closest(name, [...names]).map((one) => `\`${one}\``);
  return found.length === 0
    ? '; it has no fields that the types name'
    : `; nearest to it are ${found.join(', ')}`;
}
