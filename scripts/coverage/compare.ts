import {
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { generatedPackage } from '../sdk/declarations.ts';
import type { ComparedEntity } from './entities.ts';
import { wireTypes, type WireField } from '../fields/wire-types.ts';

/** How much of one wire type the schema types. */
export interface Coverage {
  readonly entity: ComparedEntity;
  readonly typed: number;
  readonly total: number;
  /** Paths below the wire type that only `raw` carries. */
  readonly rawOnly: readonly string[];
  /** Deprecated and write-only fields, which are not counted. */
  readonly leftOut: readonly string[];
}

/** Types that are open documents: what is in them has no declared fields, or is a language of its own. */
const DOCUMENTS = new Set(['RichContent']);

/** Types of the graph that hold what they stand for as one value, not field by field: an amount needs no second text of itself. */
const VALUES = new Set(['Money', 'Image']);

/**
 * Compares the first two levels of a wire type with a type of the graph.
 * @throws Error when the table names a type or a field that does not exist
 */
export function compare(schema: GraphQLSchema, entity: ComparedEntity): Coverage {
  const types = wireTypes(entity.sdk);
  const fieldsOf = (type: string): readonly WireField[] => {
    const fields = types.get(type);
    if (fields === undefined)
      throw new Error(`@wix/${generatedPackage(entity.sdk)} has no interface ${type}`);
    return fields;
  };
  const target = objectType(schema, entity.type);
  const found: { readonly path: string; readonly typed: boolean }[] = [];
  const leftOut: string[] = [];
  const isLeftOut = (path: string, field: WireField): boolean => {
    if (!field.deprecated && entity.writeOnly?.includes(path) !== true) return false;
    leftOut.push(path);
    return true;
  };
  /** Whether the graph holds each field of an object, only not the object around them. */
  const isFlattened = (path: string, { type }: WireField, below: readonly GraphQLObjectType[]): boolean => {
    const inner = DOCUMENTS.has(type) ? [] : (types.get(type) ?? []);
    return (
      inner.length > 0 &&
      inner.every(
        ({ name, deprecated }) =>
          deprecated || homeOf(target, `${path}.${name}`, below, entity) !== undefined,
      )
    );
  };
  for (const field of fieldsOf(entity.wire)) {
    if (isLeftOut(field.name, field)) continue;
    const home = homeOf(target, field.name, [target], entity);
    found.push({ path: field.name, typed: home !== undefined });
    if (DOCUMENTS.has(field.type) || !types.has(field.type)) continue;
    if (isValue(home)) continue;
    const children = fieldsOf(field.type);
    for (const child of children) {
      const path = `${field.name}.${child.name}`;
      if (isLeftOut(path, child)) continue;
      const isWrapper = children.length === 1 && home !== undefined;
      const below = home?.below ?? [];
      found.push({
        path,
        typed:
          isWrapper || homeOf(target, path, below, entity) !== undefined || isFlattened(path, child, below),
      });
    }
  }
  const used = new Set(found.map(({ path }) => path));
  for (const path of Object.keys(entity.fields ?? {}))
    if (!used.has(path)) throw new Error(`${entity.wire} of ${entity.sdk} has no field ${path} to compare`);
  return {
    entity,
    typed: found.filter(({ typed }) => typed).length,
    total: found.length,
    rawOnly: found.filter(({ typed }) => !typed).map(({ path }) => path),
    leftOut,
  };
}

/** Where the graph holds a wire field: the types that its own fields are looked for in. */
interface Home {
  readonly below: readonly GraphQLObjectType[];
  /** The types of the fields that hold it as a whole, not only a part of it. */
  readonly whole: readonly GraphQLObjectType[];
}

/**
 * Finds what holds a wire field: what the table says, a field of its name or of the name that the house's rules give it, or one whose
 * description names it as its source.
 */
function homeOf(
  root: GraphQLObjectType,
  path: string,
  parents: readonly GraphQLObjectType[],
  { fields = {} }: ComparedEntity,
): Home | undefined {
  const declared = fields[path];
  if (declared === '.') return { below: [root], whole: [] };
  if (declared !== undefined) {
    const below = objectsBelow([fieldAt(root, declared)]);
    return { below, whole: below };
  }
  const name = path.split('.').at(-1) ?? '';
  const byName = parents.flatMap((parent) =>
    namesInGraph(name).flatMap((candidate) => parent.getFields()[candidate] ?? []),
  );
  const bySource = (matches: (source: string, isNear: boolean) => boolean) =>
    [root, ...parents].flatMap((parent) =>
      Object.values(parent.getFields()).filter((field) =>
        sourcesOf(field).some((source) => matches(source, parents.includes(parent))),
      ),
    );
  const whole = [
    ...byName,
    ...bySource(
      (source, isNear) => source === path || (isNear && (source === name || source.endsWith(`.${path}`))),
    ),
  ];
  const inPart = bySource(
    (source, isNear) => source.startsWith(`${path}.`) || (isNear && source.startsWith(`${name}.`)),
  );
  if (whole.length + inPart.length === 0) return undefined;
  return { below: objectsBelow([...whole, ...inPart]), whole: objectsBelow(whole) };
}

/** Whether the graph holds something as one value. */
function isValue(home: Home | undefined): boolean {
  return home !== undefined && home.whole.length > 0 && home.whole.every(({ name }) => VALUES.has(name));
}

/** The names that the graph gives a field of Wix without being told so, its own name first. */
function namesInGraph(name: string): string[] {
  return [
    name,
    name.replace(/Date$/, 'At'),
    name.replace(/^seoData$/, 'seo'),
    name.replace(/Id$/, ''),
    name.replace(/Ids$/, 's'),
  ];
}

/** The wire fields that a description names after "Source:", as every description of a field of Wix does. */
function sourcesOf({ description }: GraphQLField<unknown, unknown>): string[] {
  const [, ...said] = (description ?? '').split('Source:');
  return [...said.join(' ').matchAll(/`([\w.]+)(?:\[\])?`/g)].map(([, source = '']) => source);
}

function fieldAt(root: GraphQLObjectType, path: string): GraphQLField<unknown, unknown> {
  let type: GraphQLObjectType = root;
  let field: GraphQLField<unknown, unknown> | undefined;
  for (const name of path.split('.')) {
    field = type.getFields()[name];
    if (field === undefined) throw new Error(`${root.name} has no field ${path}`);
    const named = getNamedType(field.type);
    if (isObjectType(named)) type = named;
  }
  if (field === undefined) throw new Error(`"${path}" is no path below ${root.name}`);
  return field;
}

function objectsBelow(fields: readonly GraphQLField<unknown, unknown>[]): readonly GraphQLObjectType[] {
  return fields.map(({ type }) => getNamedType(type)).filter((type) => isObjectType(type));
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`the schema has no type ${name}`);
  return type;
}
