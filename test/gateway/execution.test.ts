import * as fc from 'fast-check';
import { buildSchema, execute, parse, type ExecutionResult } from 'graphql';
import { describe, expect, test } from 'vitest';
import { executeQuery } from '../../src/gateway/execution/execute.ts';

const schema = buildSchema(`
  interface Thing { id: ID }
  enum Kind { SMALL LARGE }
  type Node implements Thing {
    id: ID
    must: Node!
    may: Node
    nodes: [Node]
    all: [Node!]!
    grid: [[Int!]]
    words: [String!]
    kind: Kind
    number: Int!
    thing: Thing
    sum(of: [Int!]!, and: Int = 3): Int
  }
  type Other implements Thing { id: ID, number: Int }
  type Query {
    must: Node!
    may: Node
    nodes: [Node]
    all: [Node!]!
    thing: Thing
    number: Int!
  }
`);

/** What a field may have as its value: right or wrong, now, later or never. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, undefined, 7, 'SMALL', 'x', true, Infinity),
    fc.constantFrom<() => unknown>(
      () => new Error('is one'),
      () => {
        throw new Error('throws');
      },
      () => Promise.reject(new Error('rejects')),
      () => Promise.resolve(null),
    ),
    tie('node'),
    tie('node').map((node) => () => Promise.resolve(node)),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  node: fc.record(
    {
      __typename: fc.constantFrom('Node', 'Other', 'None'),
      id: fc.constantFrom('a', 'b'),
      must: tie('value'),
      may: tie('value'),
      nodes: tie('value'),
      all: tie('value'),
      grid: tie('value'),
      words: tie('value'),
      kind: tie('value'),
      number: fc.oneof(fc.integer({ max: 9 }), tie('value')),
      thing: tie('value'),
      sum: fc.constant(({ of, and }: { of: number[]; and: number }) => of.reduce((a, b) => a + b, and)),
    },
    { requiredKeys: ['__typename', 'sum', 'number'] },
  ),
})).node;

const LEAVES = ['id', 'grid', 'words', 'kind', 'number', '__typename', 'x: id', '__proto__: number'];
const SUMS = ['sum(of: [1, $n])', 'sum(of: $list)', 'other: sum(of: 4, and: null)'];

/** Fields of a node, at some depth. */
function selection(depth: number): fc.Arbitrary<string> {
  const leaf = fc.constantFrom(...LEAVES, ...SUMS);
  const below = depth === 0 ? leaf : fc.oneof(leaf, objectField(depth - 1));
  const condition = fc.constantFrom('', '', '', ' @skip(if: $yes)', ' @include(if: $yes)');
  return fc
    .array(fc.tuple(below, condition), { minLength: 1, maxLength: 5 })
    .map((fields) => fields.map(([field, when]) => withCondition(field, when)).join(' '));
}

function withCondition(field: string, when: string): string {
  return field.includes('{') ? field.replace(' {', `${when} {`) : field + when;
}

function objectField(depth: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('must', 'may', 'nodes', 'all', 'thing'), selection(depth))
    .map(([name, fields]) =>
      name === 'thing' ? `thing { id ... on Node { ${fields} } ...OfOther }` : `${name} { ${fields} id }`,
    );
}

const query = fc
  .array(objectField(2), { minLength: 1, maxLength: 3 })
  .map(
    (fields) =>
      `query Q($n: Int!, $list: [Int!]!, $yes: Boolean!) { ${fields.join(' ')} } fragment OfOther on Other { number }`,
  );

describe('execution', () => {
  test('answers as graphql-js does, whatever resolvers give', async () => {
    await fc.assert(
      fc.asyncProperty(query, value, async (text, rootValue) => {
        const document = parse(text);
        const variables = { n: 2, list: [1, 2], yes: true };
        // The root has no resolvers: a field of the same name gives what the value has.
        const given = resolversOf(rootValue);
        const theirs = await execute({
          schema: given,
          document,
          variableValues: variables,
          contextValue: {},
        });
        const ours = await executeQuery({ schema: given, document, variables, context: {} });
        expect(comparable(ours)).toEqual(comparable(theirs));
      }),
      { numRuns: 600 },
    );
  });
});

function resolversOf(root: unknown) {
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {}))
    field.resolve = () => {
      const own: unknown = Reflect.get(root as object, name);
      return typeof own === 'function' ? own() : own;
    };
  return schema;
}

function comparable({ data, errors }: ExecutionResult): unknown {
  const inAnyWords = /^(Abstract type|Runtime Object type|An object of) "Thing".*/;
  return {
    data: JSON.stringify(data),
    errors: errors?.map((error) => ({
      ...error.toJSON(),
      message: error.message.replace(inAnyWords, 'of no type of the graph'),
    })),
  };
}
