import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AVAILABLE } from '../src/gateway/access/availability.ts';
import { mergeCosts } from '../src/gateway/operation/operation-plugin.ts';
import { buildGatewaySchema } from '../src/gateway/federation/schema.ts';
import { graphParts } from '../src/graph-parts.ts';
import { makeSiteGraph } from '../src/site-graph/schema.ts';
import { startGateway, startSite } from './processes.ts';
import { query } from './query.ts';
import { median, timed, type Figure } from './report.ts';

const COLLECTIONS = 200;
const FIELDS = 60;
const MAKING_MS = 300;
const MEGABYTES = 40;
const PAGE = 1000;
const RATIO = 1.2;
const ROUNDS = 25;

/** What typed collections cost: their schema, and a page of them beside the same page as JSON. */
export async function typedCollectionFigures(quick: boolean): Promise<Figure[]> {
  return [...schemaFigures(), ...(await pageFigures(quick ? 11 : ROUNDS))];
}

/** The graph of a large site, made again and again for other collections. */
function schemaFigures(): Figure[] {
  const schema = buildGatewaySchema(graphParts);
  const whole = { schema, costs: mergeCosts(schema, graphParts) };
  const collect = collector();
  const kept: unknown[] = [];
  const rounds = Array.from({ length: 7 }, (_, round) => {
    const collections = largeSite(`Round${round}`);
    collect();
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    kept.push(makeSiteGraph(whole, { collections, availability: AVAILABLE }));
    const ms = performance.now() - start;
    collect();
    return { ms, bytes: process.memoryUsage().heapUsed - before };
  });
  // The first one finds nothing compiled.
  const warm = rounds.slice(2);
  const ms = median(warm.map((round) => round.ms));
  const megabytes = median(warm.map(({ bytes }) => bytes)) / 1e6;
  const what = `the schema of ${COLLECTIONS} collections with ${FIELDS} fields each`;
  return [
    {
      name: `${what}, warm`,
      value: `${ms.toFixed(0)} ms`,
      bar: `< ${MAKING_MS} ms`,
      reached: ms < MAKING_MS,
    },
    {
      name: `${what}, memory`,
      value: `${megabytes.toFixed(0)} MB`,
      bar: `< ${MEGABYTES} MB`,
      reached: megabytes < MEGABYTES,
    },
  ];
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}

const TYPES = [
  'TEXT',
  'NUMBER',
  'DATETIME',
  'BOOLEAN',
  'IMAGE',
  'RICH_TEXT',
  'ARRAY_STRING',
  'URL',
  'DATE',
] as const;
const OPERATORS = [
  ...(['EQ', 'NE', 'LT', 'LTE', 'GT', 'GTE', 'HAS_SOME', 'HAS_ALL', 'EXISTS'] as const),
  ...(['STARTS_WITH', 'ENDS_WITH', 'CONTAINS'] as const),
];

/** Collections that refer to each other. @param name what their ids begin with */
function largeSite(name: string) {
  return Array.from({ length: COLLECTIONS }, (_, collection) => {
    const fields = Array.from({ length: FIELDS }, (_field, at) => {
      const target = `${name}Collection${(collection + at) % COLLECTIONS}`;
      const reference = {
        type: 'REFERENCE' as const,
        typeMetadata: { reference: { referencedCollectionId: target } },
      };
      return {
        key: `fieldNumber${at}`,
        displayName: `Field number ${at}`,
        capabilities: { sortable: true, queryOperators: [...OPERATORS] },
        ...(at % 10 === 9 ? reference : { type: TYPES[at % TYPES.length] ?? 'TEXT' }),
      };
    });
    const id = `${name}Collection${collection}`;
    return { id, wire: { id, displayName: `Collection ${collection}`, maxPageSize: 1000, fields } };
  });
}

/** A page of typed items beside the same fields as JSON; each in turn in each round. */
async function pageFigures(rounds: number): Promise<Figure[]> {
  const site = await startSite({ counts: { dataItems: 4000 } });
  const gateway = await startGateway(site, 100_000);
  const typed = gateway.url.replace(/\/graphql$/, '/site/graphql');
  const fields = 'id title isbn price published inPrint cover { url } tags';
  const ways = {
    json: () =>
      query(gateway.url, `{ dataItems(collectionId: "Books", first: ${PAGE}) { nodes { id data } } }`, {}),
    typed: () => query(typed, `{ cms { books(first: ${PAGE}) { nodes { ${fields} } } } }`, {}),
  };
  const times = { json: [] as number[], typed: [] as number[] };
  for (let round = -10; round < rounds; round += 1)
    for (const way of ['json', 'typed'] as const) {
      const time = await timed(ways[way]);
      if (round >= 0) times[way].push(time);
    }
  for (const process of [gateway, site]) await process.close();
  const [json, own] = [median(times.json), median(times.typed)];
  const ratio = own / json;
  return [
    {
      name: `a page of ${PAGE} typed items, to the same as JSON (${json.toFixed(0)} ms)`,
      value: `${ratio.toFixed(2)} times`,
      bar: `<= ${RATIO} times`,
      reached: ratio <= RATIO,
    },
  ];
}
