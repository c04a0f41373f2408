import { GraphQLBoolean, GraphQLError, Kind, type DocumentNode, type TypeNode } from 'graphql';
import type { IFieldResolver, IResolvers } from '@graphql-tools/utils';
import type { Conversion, GraphPart } from '../../contract/product-module.ts';
import { imageView } from '../../wix/media.ts';
import { seoView } from '../../wix/seo-data.ts';
import type { GatewayContext } from '../context.ts';
import { unfitValue } from './answer-values.ts';
import { entityKeys } from './hydration.ts';
import type { EntityKeys } from './representations.ts';
import { partOf } from '../fields/record-of.ts';
import { isObjectType, namedType, type FieldSource, type TypeSources } from '../fields/sources.ts';
import { elementsOf, fieldValue, idOf, listOf, objectOf, wireValue } from '../fields/wire-value.ts';

/** What a part of the graph adds to its SDL, and that as it stands in its file. */
export interface SourcedPart extends Pick<GraphPart, 'resolvers' | 'conversions' | 'partsKnowRecord'> {
  readonly document: DocumentNode;
  /** What the document says of the wire, by type. */
  readonly sources: ReadonlyMap<string, TypeSources>;
}

/** What the parts of a graph have to know of each other. */
export interface GraphNames {
  /** The key fields of each entity. */
  readonly keys: EntityKeys;
  /** Types that have fields. */
  readonly objects: ReadonlySet<string>;
}

/** The names in the SDL documents of all parts. */
export function graphNames(documents: readonly DocumentNode[]): GraphNames {
  return {
    keys: new Map([...entityKeys(documents, 'named')].filter(([, fields]) => fields.size > 1)),
    objects: new Set(
      documents.flatMap(({ definitions }) => definitions.filter(isObjectType).map(({ name }) => name.value)),
    ),
  };
}

type Resolve = IFieldResolver<unknown, GatewayContext>;
type Read = (record: unknown) => unknown;

/** What many of Wix's products have in one shape. */
const SHARED: Readonly<Record<string, Conversion>> = {
  Image: imageView,
  SeoData: seoView,
  Boolean: booleanOf,
};

/**
 * True and false that are written as texts, as numbers may be, too.
 * @throws GraphQLError for anything else, which is handed on as the values are that other types refuse
 */
function booleanOf(value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (word === 'true' || word === 'false') return word === 'true';
  try {
    return GraphQLBoolean.serialize(value);
  } catch (error) {
    throw error instanceof GraphQLError ? unfitValue(error.message, value) : error;
  }
}

/**
 * The resolvers of a part: those written by hand, and one for each field that says with `@wix` where it stands on the wire.
 * @throws Error when a field says its source twice, or not at all on a type of which other fields do
 */
export function partResolvers(part: SourcedPart, names: GraphNames): IResolvers<unknown, GatewayContext> {
  const { sources, resolvers: written } = part;
  const conversions = { ...SHARED, ...part.conversions };
  const derived = part.document.definitions.filter(isObjectType).flatMap((type) => {
    const own = sources.get(type.name.value);
    if (own === undefined || own.fields.size === 0) return [];
    const byHand = written[type.name.value] ?? {};
    const keys = names.keys.get(type.name.value);
    const fields = (type.fields ?? []).flatMap((field): [string, Resolve][] => {
      const name = field.name.value;
      const said = own.fields.get(name);
      const place = `${type.name.value}.${name}`;
      if (said !== undefined && name in byHand)
        throw new Error(`${place} has @wix and a resolver written by hand: leave one of the two out`);
      if (said === undefined && !(name in byHand) && keys?.has(name) !== true)
        throw new Error(`${place} says no source: give it @wix(path:) or a resolver in its product's fields`);
      // A key stands in the record itself, as references carry it.
      if (said === undefined || keys?.has(name) === true) return [];
      const shown = namedType(field.type);
      const convert = conversionTo(shown, { part, names, conversions });
      const read = readerOf(said, own, keys !== undefined);
      return [[name, shownAs(field.type, TEXTS.has(shown) ? read : withoutBlanks(read), convert)]];
    });
    return [[type.name.value, { ...byHand, ...Object.fromEntries(fields) }] as const];
  });
  return { ...written, ...Object.fromEntries(derived) };
}

/** Reads what stands on the wire. */
function readerOf(said: readonly FieldSource[], { by, within }: TypeSources, isEntity: boolean): Read {
  const holder = within ?? (isEntity ? 'wire' : undefined);
  const paths = said.map(({ path }) => (holder === undefined ? path : [holder, ...path]));
  const [path = [], ...others] = paths;
  if (by !== undefined && said.some(({ of }) => of !== undefined))
    return (record) => {
      const shape = String(wireValue(record, [by]));
      const at = said.findIndex(({ of }) => of === undefined || of === shape);
      return at === -1 ? null : fieldValue(record, paths[at] ?? []);
    };
  // Where the record does not tell which of two shapes it has, a path of the one can lead through something else in the other.
  const valueAt = said.some(({ of }) => of !== undefined) ? wireValue : fieldValue;
  if (others.length === 0) return (record) => valueAt(record, path);
  return (record) =>
    paths.map((one) => valueAt(record, one)).find((value) => value !== null && value !== undefined);
}

/** Types of which a blank text is a value. */
const TEXTS: ReadonlySet<string> = new Set(['String', 'ID', 'JSON']);

/** What Wix writes as a blank text where it has no time, number, word or object is no value. */
function withoutBlanks(read: Read): Read {
  return (record) => {
    const value = read(record);
    return value === '' ? null : value;
  };
}

/** Shows what was read as the field's type has it. */
function shownAs(type: TypeNode, read: Read, convert: Convert | undefined): Resolve {
  if (!isList(type)) return convert === undefined ? read : (record) => convert(read(record), record);
  if (convert === undefined) return (record) => elementsOf(read(record));
  // What is no list of objects is refused by the function, and what has nothing to show, such as a picture without an address, is no element.
  return (record) =>
    listOf(read(record) as readonly object[] | null, (item) => convert(item, record))?.filter(isShown) ??
    null;
}

type Convert = (value: unknown, record: unknown) => unknown;

/** How a type of the graph shows a value of Wix; undefined where it is handed on, to be checked when the answer is written. */
function conversionTo(
  type: string,
  options: {
    readonly part: SourcedPart;
    readonly names: GraphNames;
    readonly conversions: Readonly<Record<string, Conversion>>;
  },
): Convert | undefined {
  const { part, names, conversions } = options;
  const conversion = conversions[type];
  // A conversion says for itself what it takes; what Wix sends in its place, it has to bear.
  if (conversion !== undefined) return conversion as Convert;
  if (names.keys.has(type))
    return (wire) => {
      const id = idOf(wire);
      return id === null ? null : { __typename: type, id };
    };
  if (!names.objects.has(type)) return undefined;
  return part.partsKnowRecord === true
    ? (value, record) => objectOf(value as object | null, (wire) => partOf(wire, record as object))
    : (value) => objectOf(value as object | null);
}

function isShown(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}
