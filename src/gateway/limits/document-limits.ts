import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  OperationTypeNode,
  type ValidationContext,
  type ValidationRule,
  getIntrospectionQuery,
  parse,
  type GraphQLSchema,
} from 'graphql';
import { introspectionSizes, type IntrospectionSizes } from './introspection-sizes.ts';

/**
 * How large a document may be, fragments counted wherever they are used. Written by hand: the rules of graphql-armor come as Envelop plugins, end
 * with the first limit that is exceeded, have none for fields, and leave introspection unweighed.
 */
const LIMITS = {
  depth: 20,
  aliases: 200,
  directives: 100,
  fields: 10_000,
  /** Values that introspection answers with; of a graph whose standard one has more than 46,000, more (`introspectionLimit`). */
  introspection: 120_000,
};

type Limited = keyof typeof LIMITS;

const WHAT = [
  'depth',
  'aliases',
  'directives',
  'fields',
  'introspection',
] as const satisfies readonly Limited[];

/** Root fields that tell what the graph is. */
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type', '_service']);

/** Tokens that a document may have: a document that asks for every field of the largest type has about a thousand. */
const MAX_TOKENS = 4_000;

/**
 * How much more a router may ask of a part than people of the whole graph, whose documents it holds to the same limits: it writes fragments out
 * wherever they are used, gives fields names of its own, and adds the keys of entities.
 */
const OF_ROUTERS = { ...LIMITS, aliases: 2_000, directives: 1_000, fields: 40_000, tokens: 60_000 };

const OF_PEOPLE = { ...LIMITS, tokens: MAX_TOKENS };

/**
 * The limits of documents: what their parser and their validation are given. Introspection is weighed by what it answers with, not by its depth.
 * @param ofPart whether it is a part behind a router that is asked
 */
export function documentLimits(ofPart: boolean): {
  readonly maxTokens: number;
  readonly rule: ValidationRule;
} {
  const limits = ofPart ? OF_ROUTERS : OF_PEOPLE;
  return {
    maxTokens: limits.tokens,
    rule: (context) => ({
      Document(document) {
        const schema = context.getSchema();
        const size = measure(document, introspectionSizes(schema));
        for (const what of WHAT) {
          const limit = what === 'introspection' ? introspectionLimit(schema) : limits[what];
          if (size[what] > limit) context.reportError(new GraphQLError(tooLarge(what, size[what], limit)));
        }
      },
    }),
  };
}

/** How much more than the standard introspection may be asked for. */
const BEYOND_STANDARD = 2;

const introspectionLimits = new WeakMap<GraphQLSchema, number>();

/** The limit of introspection: what tools ask for is let through, however many types a graph has. */
function introspectionLimit(schema: GraphQLSchema): number {
  const known = introspectionLimits.get(schema);
  if (known !== undefined) return known;
  const standard = measure(
    parse(getIntrospectionQuery({ inputValueDeprecation: true })),
    introspectionSizes(schema),
  );
  const limit = Math.max(LIMITS.introspection, Math.ceil(standard.introspection * BEYOND_STANDARD));
  introspectionLimits.set(schema, limit);
  return limit;
}

function tooLarge(what: Limited, size: number, limit: number): string {
  const [has, most] = [inWords(size), inWords(limit)];
  if (what === 'depth') return `The operation is ${has} levels deep; the limit is ${most}.`;
  if (what === 'introspection')
    return `The introspection would answer with about ${has} values; the limit is ${most}. Ask for \`__schema\` or \`_service\` once, and for no more than you need.`;
  return `The operation has ${has} ${what}, fragments counted wherever they are used; the limit is ${most}.`;
}

/** `values` is what the fields would answer with if they were introspection's. */
type Size = Record<Limited | 'values', number>;

function measure(document: DocumentNode, sizes: IntrospectionSizes): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  // Each fragment is measured once, so that fragments which double each other cost nothing to refuse.
  const measured = new Map<string, Size>();
  const measureFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // Stands for the fragment while it is measured: a cycle is for graphql-js to report.
    measured.set(name, empty());
    const fragment = fragments.get(name);
    const size = fragment === undefined ? empty() : measureSelections(fragment.selectionSet);
    size.directives += fragment?.directives?.length ?? 0;
    measured.set(name, size);
    return size;
  };

  const measureSelections = (set: SelectionSetNode): Size => {
    const total = empty();
    for (const node of set.selections) {
      total.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FRAGMENT_SPREAD) add(total, measureFragment(node.name.value));
      else if (node.kind === Kind.INLINE_FRAGMENT) add(total, measureSelections(node.selectionSet));
      else {
        total.fields += 1;
        total.aliases += node.alias === undefined ? 0 : 1;
        const below = node.selectionSet === undefined ? empty() : measureSelections(node.selectionSet);
        const name = node.name.value;
        const isIntrospection = INTROSPECTION.has(name);
        add(total, {
          ...below,
          depth: name.startsWith('__') ? 0 : below.depth + 1,
          introspection: below.introspection + (isIntrospection ? below.values * (sizes[name] ?? 1) : 0),
          values: 1 + below.values * (Object.hasOwn(sizes, name) ? (sizes[name] ?? 1) : 1),
        });
      }
    }
    return total;
  };

  const largest = empty();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = measureSelections(node.selectionSet);
    size.directives += node.directives?.length ?? 0;
    for (const what of WHAT) largest[what] = Math.max(largest[what], size[what]);
  }
  return largest;
}

function empty(): Size {
  return { depth: 0, aliases: 0, directives: 0, fields: 0, introspection: 0, values: 0 };
}

function add(total: Size, { depth, ...sums }: Size): void {
  total.depth = Math.max(total.depth, depth);
  for (const what of SUMMED) total[what] += sums[what];
}

const SUMMED = ['aliases', 'directives', 'fields', 'introspection', 'values'] as const;

/** Refuses operations that are no queries, in words: graphql-js would find out only while executing them. */
export function onlyQueries(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.QUERY) return;
      context.reportError(
        new GraphQLError(`This gateway only reads: it has no ${node.operation}s.`, { nodes: [node] }),
      );
    },
  };
}

/** Estimates beyond this say no more than that. */
export const BEYOND_MEASURE = 1_000_000_000;

/** A count as a refusal says it: whole, thousands apart, and no longer than can be read. */
export function inWords(count: number): string {
  return count > BEYOND_MEASURE
    ? `more than ${BEYOND_MEASURE.toLocaleString('en')}`
    : Math.ceil(count).toLocaleString('en');
}
