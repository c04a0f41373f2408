import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { GraphPart } from '../../src/contract/product-module.ts';
import { crossReferences } from '../../src/gateway/federation/hydration.ts';
import { readSdl } from '../../src/gateway/federation/sdl.ts';

/** A field that leads from one part of the graph into another, and a document that goes over it. */
export interface ReferenceQuery {
  /** `Order.contact`. */
  readonly name: string;
  readonly document: string;
  /** The response keys from `data` to the field's values; lists stand for all their items. */
  readonly path: readonly string[];
}

/** Records that are looked at on the way to a field: enough for a batch, and to find some that have one. */
const FIRST = 40;
/** Records of a connection within another one. */
const BELOW = 3;

/**
 * A document for every field whose type another part owns, and for every field that a part adds to another's entity: what a router resolves
 * by asking two parts.
 */
export function referenceQueries(
  schema: GraphQLSchema,
  parts: readonly GraphPart[],
): readonly ReferenceQuery[] {
  const shown = crossReferences(schema).map(
    ({ type, field }) => [type.name.value, field.name.value] as const,
  );
  const added = parts.flatMap((part) =>
    readSdl(part.schema).definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_EXTENSION && definition.name.value !== 'Query'
        ? (definition.fields ?? [])
            .filter(({ name }) => !isKey(schema, definition.name.value, name.value))
            .map(({ name }) => [definition.name.value, name.value] as const)
        : [],
    ),
  );
  const names = new Map(
    [...shown, ...added].map(([type, field]) => [`${type}.${field}`, [type, field] as const]),
  );
  const ways = waysTo(schema);
  return [...names].map(([name, [type, field]]) => {
    const owner = schema.getType(type);
    const way = ways.get(type);
    const last = isObjectType(owner) ? owner.getFields()[field] : undefined;
    if (way === undefined || last === undefined) throw new Error(`no document leads to ${name}`);
    const steps = [...way, last];
    return {
      name,
      document: `{ ${steps.reduceRight((below, step, at) => selected(step, below, at), leavesOf(endOf(last)))} }`,
      path: steps.flatMap((step) => [step.name, ...(isConnection(step) ? ['nodes'] : [])]),
    };
  });
}

/** The values at the end of a path, of all items of the lists on the way; nulls are left out. */
export function valuesAt(data: unknown, path: readonly string[]): readonly unknown[] {
  if (data === null || data === undefined) return [];
  if (Array.isArray(data)) return data.flatMap((item) => valuesAt(item, path));
  const [next, ...rest] = path;
  return next === undefined ? [data] : valuesAt(Reflect.get(Object(data), next), rest);
}

type Field = GraphQLField<unknown, unknown>;

/** The shortest way from the root to every object type, over fields that need no arguments. */
function waysTo(schema: GraphQLSchema): ReadonlyMap<string, readonly Field[]> {
  const root = schema.getQueryType();
  const ways = new Map<string, readonly Field[]>();
  let next: (readonly [GraphQLObjectType, readonly Field[]])[] = root ? [[root, []]] : [];
  while (next.length > 0) {
    const found: typeof next = [];
    for (const [type, way] of next) {
      for (const field of Object.values(type.getFields())) {
        const end = endOf(field);
        if (!isObjectType(end) || ways.has(end.name) || !isFree(field)) continue;
        ways.set(end.name, [...way, field]);
        found.push([end, [...way, field]]);
      }
    }
    next = found;
  }
  return ways;
}

function isFree({ name, args }: Field): boolean {
  return (
    !name.startsWith('_') &&
    args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined)
  );
}

function isConnection({ type }: Field): boolean {
  return getNamedType(type).name.endsWith('Connection');
}

/** The type of a field's values: of a connection, that of its records. */
function endOf(field: Field): GraphQLNamedType {
  const type = getNamedType(field.type);
  const nodes = isObjectType(type) && isConnection(field) ? type.getFields()['nodes'] : undefined;
  return nodes === undefined ? type : getNamedType(nodes.type);
}

function selected(field: Field, below: string, depth: number): string {
  const first = field.args.some(({ name }) => name === 'first')
    ? `(first: ${depth === 0 ? FIRST : BELOW})`
    : '';
  const inner = isConnection(field) ? `{ nodes ${braced(below)} }` : braced(below);
  return `${field.name}${first} ${inner}`;
}

function braced(below: string): string {
  return below === '' ? '' : `{ ${below} }`;
}

/** Everything of a type that is no object. */
export function leavesOf(type: GraphQLNamedType | undefined): string {
  if (!isObjectType(type)) return isLeafType(type) ? '' : '__typename';
  const leaves = Object.values(type.getFields())
    .filter((field) => isFree(field) && isLeafType(getNamedType(field.type)))
    .map(({ name }) => name);
  return ['__typename', ...leaves].join(' ');
}

function isKey(schema: GraphQLSchema, type: string, field: string): boolean {
  const found = schema.getType(type);
  const result = isObjectType(found) ? found.getFields()[field] : undefined;
  return result !== undefined && !isListType(result.type) && getNamedType(result.type).name === 'ID';
}
