import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLSchema } from 'graphql';
import { errorCodes } from '../../errors.ts';
import { argumentsOf, isWordOf, listOf, offerOf } from './schema-hints.ts';

/** Codes that Apollo gives to requests that cannot be run, with what to do about them. */
const codeHints: ReadonlyMap<string, string> = new Map([
  [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED, 'Correct the syntax of the document at the place named.'],
  [
    ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
    'Correct the document; the schema is in the Sandbox and in `wix-gateway schema`.',
  ],
  [ApolloServerErrorCode.BAD_USER_INPUT, errorCodes.BAD_USER_INPUT.hint],
  [ApolloServerErrorCode.BAD_REQUEST, 'POST JSON with a `query`, and `content-type: application/json`.'],
  [
    ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
    'Name one operation of the document in `operationName`.',
  ],
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND, 'Send the whole document.'],
  [ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, 'Send the whole document.'],
]);

const READ_ON =
  'Lists are read forwards, with `first` and `after`: `after` is `pageInfo.endCursor` of the page before.';
const TURN_ROUND =
  'Lists are read forwards. For the last ones turn the order round, where the list has one: `first: 10, orderBy: { field: CREATED_AT, direction: DESC }`.';
const ORDER =
  'The order of a list is `orderBy: { field: CREATED_AT, direction: DESC }`; the Sandbox shows the fields of each.';
const FILTER = 'What a list can be narrowed by is in `filter: { … }`; the Sandbox shows what each list has.';

/** What people who know other lists give as an argument, and what it is here. */
const argumentHints: ReadonlyMap<string, string> = new Map([
  ['last', TURN_ROUND],
  ['before', TURN_ROUND],
  ...['limit', 'take', 'count', 'pageSize', 'perPage', 'size'].map(
    (name) => [name, `The size of a page is \`first\` (1 to 1000). ${READ_ON}`] as const,
  ),
  ...['offset', 'skip', 'page', 'cursor'].map((name) => [name, READ_ON] as const),
  ...['sort', 'sortBy', 'order', 'orderby', 'order_by'].map((name) => [name, ORDER] as const),
  ...['where', 'query', 'search', 'status', 'ids', 'createdAt', 'updatedAt'].map(
    (name) => [name, FILTER] as const,
  ),
]);

/** What graphql-js says of mistakes that are often made, and what helps. `$1` and so on are the groups of the pattern. The first hint counts. */
const mistakes: readonly (readonly [
  pattern: RegExp,
  hint: string | ((schema: GraphQLSchema, ...groups: string[]) => string | undefined),
])[] = [
  [
    /^Cannot query field "(\w+)" on type "\w+Connection"/,
    'The records of a list are below its `nodes`: `{ nodes { $1 } }`.',
  ],
  [
    /^Cannot query field "(\w+)" on type "\w+Edge"/,
    'The record of an edge is below its `node`: `{ edges { node { $1 } } }`.',
  ],
  [
    /^Cannot query field "cms" on type "Query"/,
    "The site's own collections are types of their own at /site/graphql; here `dataItems` reads them.",
  ],
  [
    /^Cannot query field "(?:nodes|edges|pageInfo|totalCount)" on type "(\w+)"/,
    (schema, type = '') => listOf(schema, type),
  ],
  [/^Cannot query field "\w+" on type "(\w+)"/, (schema, type = '') => offerOf(schema, type)],
  [
    /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/,
    (schema, name = '', type = '', field = '') => argumentHints.get(name) ?? argumentsOf(schema, type, field),
  ],
  [
    /^(?:Variable .*; )?Enum "(\w+)" cannot represent non-enum value: "(\w+)"/,
    (schema, type = '', word = '') =>
      isWordOf(schema, type, word)
        ? `Values of an enum have no quotes in a document: \`${word}\`, not \`"${word}"\`. In the JSON of variables they have.`
        : undefined,
  ],
  // Of a word that the enum does not have, a field that the input does not have or lacks, and a value where an object must be.
  ...[
    /Value "[^"]*" does not exist in "(\w+)" enum/,
    /Enum "(\w+)" cannot represent/,
    /Field "[^"]+" is not defined by type "(\w+)"/,
    /Field "(\w+)\.\w+" of required type/,
    /Field "\w+" of required type "\[?(\w+)/,
    /Expected (?:value of )?type "\[?(\w+)[\]!]*"(?:, found| to be an object)/,
  ].map((pattern) => [pattern, (schema: GraphQLSchema, type = '') => offerOf(schema, type)] as const),
  [
    /^Field "(\w+)" of type "[^"]*Connection!?" must have a selection/,
    'Say what of the list you want: `$1 { nodes { id } pageInfo { hasNextPage endCursor } }`.',
  ],
  [/^Field "(\w+)" of type "[^"]*" must have a selection/, 'Say which of its fields you want: `$1 { … }`.'],
  [
    /^Field "(\w+)" must not have a selection/,
    'It is a value without fields: ask for `$1` alone, without braces.',
  ],
  [
    /^Field "(\w+)" argument "(\w+)" of type "([^"]+)" is required/,
    'Give it: `$1($2: …)`, a value of type `$3`.',
  ],
  [
    /^Variable "(\$\w+)" of type "[^"]+" used in position expecting type "([^"]+)"/,
    'Declare the variable as `$1: $2`.',
  ],
  [/^Variable "(\$\w+)" is not defined/, 'Declare it after the name of the operation: `query Name($1: …)`.'],
  [
    /^Variable "\$(\w+)" of required type "([^"]+)" was not provided/,
    'Send it beside the document: `"variables": { "$1": … }`, a value of type `$2`.',
  ],
  [
    /^Variable "(\$\w+)" is never used/,
    'Use it in an argument, or leave `$1` out of what the operation declares.',
  ],
  [/^Unknown fragment "(\w+)"/, 'Send it with the same document: `fragment $1 on … { … }`.'],
  [
    /^(?:Variable .*; )?(?:Int|Float) cannot represent non[\w-]+ value: "(-?[\d.]+)"/,
    'A number has no quotes: `$1`.',
  ],
  [
    /^(?:Variable .*; )?Boolean cannot represent a non boolean value: "(true|false)"/,
    'A boolean has no quotes: `$1`.',
  ],
  [
    /^(?:Variable .*; )?String cannot represent a non string value: ([\w.-]+)/,
    'A string has double quotes: `"$1"`.',
  ],
  [
    /^Syntax Error: Document contains more that \d+ tokens/,
    'Split the operation: ask for fewer fields in each, and give values as variables.',
  ],
  [
    /^The document is nested too deep/,
    'Ask for fewer levels in one operation, and give values that are nested as variables.',
  ],
  [/^Syntax Error: Unexpected single quote/, 'Strings have double quotes.'],
  [/^Syntax Error: Expected Name, found <EOF>/, 'The document ends too early: a closing brace is missing.'],
  [/^Syntax Error: Expected Name, found "}"/, 'Braces cannot be empty: name at least one field in them.'],
  [
    /^Syntax Error: Expected Name, found String/,
    'Names of fields and arguments have no quotes: a document is no JSON.',
  ],
  [
    /^This gateway only reads/,
    'Ask with a query. To change the site, use its Wix dashboard or the APIs of Wix themselves.',
  ],
  [
    /Cross-Site Request Forgery/,
    'A GET needs a header that no web page can send by itself: `apollo-require-preflight: true`. Or POST JSON with `content-type: application/json`.',
  ],
  [
    /^Operation batching disabled/,
    'Send one operation in a request; it may have as many fields as you want, and requests may run side by side.',
  ],
  [
    /does not contain a non-empty `query`|must contain a non-empty `query`/,
    'Send the document as `query`, in the JSON that is posted or after `?` of a GET.',
  ],
];

/**
 * What to do about an error that Apollo or graphql-js raised about the request itself.
 * @returns undefined for every other error
 */
export function requestHint(schema: GraphQLSchema, code: unknown, message: string): string | undefined {
  const general = typeof code === 'string' ? codeHints.get(code) : undefined;
  return general === undefined ? undefined : (mistakeHint(schema, message) ?? general);
}

/** What to do about a mistake that is often made. */
export function mistakeHint(schema: GraphQLSchema, message: string): string | undefined {
  for (const [pattern, hint] of mistakes) {
    const match = pattern.exec(message);
    if (match === null) continue;
    const groups = match.slice(1);
    const words =
      typeof hint === 'function'
        ? hint(schema, ...groups)
        : hint.replaceAll(/\$(\d)/g, (_, group: string) => groups[Number(group) - 1] ?? '');
    if (words !== undefined) return words;
  }
  return undefined;
}
