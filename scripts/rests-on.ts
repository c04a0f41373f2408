import { getNamedType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Assumption } from '../src/assumptions/assumption.ts';
import { listColumns } from '../src/exporter/rows/write-record.ts';

/** What rests on statements about Wix and is no one field of the graph, and no list of a bundle. */
const TOPICS: ReadonlySet<string> = new Set([
  'availability',
  'budget of requests',
  'completeness of exports',
  'credentials',
  'credentials of an app',
  'errors',
  'every list',
  'every picture',
  'every record',
  'export',
  'export of collections',
  'export of members',
  'export of orders',
  'export of products',
  'files of Data and of forms',
  'filter.ids',
  'filters of typed collections',
  'final sync',
  'parts of records that are read apart',
  'references of items to records of apps',
  'references to contacts',
  'references to products',
  'relations between records',
  'sessions',
  'speed of exports',
  'subtotal_amount of exported orders',
  'totalCount',
]);

/** Such as `orders`, `order.payments`, `contact(id)` and `members(filter: {updatedAt})`. */
const PATH = /^(?<root>\w+)(?:\((?<argument>\w+)(?:: \{(?<key>\w+)\})?\))?(?<fields>(?:\.\w+)*)$/;

/** What is wrong with the names of what rests on statements, each as a sentence. @param schema the whole graph */
export function restsOnProblems(
  statements: readonly Pick<Assumption, 'id' | 'restsOn'>[],
  schema: GraphQLSchema,
): readonly string[] {
  const named = new Set(statements.flatMap(({ restsOn }) => restsOn));
  return [
    ...statements.flatMap(({ id, restsOn }) =>
      restsOn
        .filter((name) => !TOPICS.has(name) && !Object.hasOwn(listColumns, name) && !isOfGraph(name, schema))
        .map(
          (name) =>
            `What rests on ${id} is said to be "${name}", which is no field of the graph, no list of a bundle and no topic of scripts/rests-on.ts.`,
        ),
    ),
    ...[...TOPICS]
      .filter((topic) => !named.has(topic))
      .map((topic) => `No statement names the topic "${topic}" of scripts/rests-on.ts: take it out.`),
  ];
}

/** Whether a name leads from a root field, or from a type in lower camel case, to a field that there is. */
function isOfGraph(name: string, schema: GraphQLSchema): boolean {
  const { root = '', argument, key, fields = '' } = PATH.exec(name)?.groups ?? {};
  const asked = schema.getQueryType()?.getFields()[root];
  if (argument !== undefined) {
    const input = asked?.args.find((one) => one.name === argument)?.type;
    const type = input && getNamedType(input);
    if (type === undefined) return false;
    if (key !== undefined && !(isInputObjectType(type) && key in type.getFields())) return false;
  }
  const ownType = schema.getType(root.replace(/^./, (letter) => letter.toUpperCase()));
  let at = asked === undefined ? ownType : getNamedType(asked.type);
  for (const field of fields.split('.').slice(1)) {
    if (!isObjectType(at) && !isInterfaceType(at)) return false;
    const next = at.getFields()[field];
    if (next === undefined) return false;
    at = getNamedType(next.type);
  }
  return at !== undefined;
}
