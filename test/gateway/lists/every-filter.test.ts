import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGatewaySchema } from '../../../src/gateway/federation/schema.ts';
import { graphParts } from '../../../src/graph-parts.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

// Every filter and every order of every list, against a site that refuses what Wix's own specifications do not have. A filter that is declared and
// has no effect would be seen as well: what no record can have finds none, and values that exclude each other share no records.

const schema = buildGatewaySchema(graphParts);
const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) =>
  getNamedType(type).name.endsWith('Connection'),
);

/** Values of the right shape that no record of the site has. */
const NOBODY: Readonly<Record<string, unknown>> = {
  ID: '00000000-0000-4000-8000-00000000000f',
  String: 'qqzzqqzz',
  DateTimeFilter: { gte: '2190-01-01T00:00:00Z' },
  Int: 999_999,
};

/** The same for fields whose values have a shape of their own. */
const SHAPED: Readonly<Record<string, unknown>> = {
  'EventOrderFilter.ids': ['2XWL-1XCM-2AS'],
  'EventTicketFilter.ids': ['2XWL-1XCM-2AS'],
  'EventTicketFilter.orderNumbers': ['2XWL-1XCM-2AS'],
  'FormFilter.namespaces': ['wix.nobody.v1.form'],
  'FormSubmissionFilter.namespaces': ['wix.nobody.v1.form'],
};

/** Enums of which a record can have several values at once. */
const OVERLAPPING = new Set(['EventOrderFilter.tags', 'EventTicketFilter.states']);

/** The lists that read something else on a site with catalog V1. */
const OF_CATALOG = new Set(['products', 'collections', 'inventoryItems']);

interface Found {
  readonly errors: unknown;
  readonly count: number;
}

describe.each([
  { catalog: 'V3', served: lists },
  { catalog: 'V1', served: lists.filter(({ name }) => OF_CATALOG.has(name)) },
] as const)('on a site with catalog $catalog', ({ catalog, served }) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { catalog, scale: 0.1 } });
  });
  afterAll(() => gateway.close());

  async function read(list: GraphQLField<unknown, unknown>, args: Record<string, unknown>): Promise<Found> {
    const given: Record<string, unknown> = { ...(await requiredOf(gateway, list)), ...args };
    const names = Object.keys(given);
    const declared = list.args.filter(({ name }) => names.includes(name));
    const { body } = await gateway.query(
      `query ${declared.length === 0 ? '' : `(${declared.map(({ name, type }) => `$${name}: ${String(type)}`).join()})`} {
        list: ${list.name}(first: 1000${names.map((name) => `, ${name}: $${name}`).join('')}) { nodes { __typename } }
      }`,
      given,
    );
    return { errors: body.errors, count: body.data?.list?.nodes.length ?? -1 };
  }

  it.each(served)('$name takes each of its filters', async (list) => {
    const all = await read(list, {});
    expect(all.errors).toBeUndefined();
    const problems: unknown[] = [];
    for (const { name, place, type } of filtersOf(list)) {
      const values = valuesOf(place, type);
      const found = await Promise.all(values.map((value) => read(list, { filter: { [name]: value } })));
      if (catalog === 'V1' && found.every(isForOtherCatalog)) continue;
      const errors = found.flatMap((one) => one.errors ?? []);
      const sum = found.reduce((total, { count }) => total + count, 0);
      // Values of which a record has one at most are not those of more records than there are.
      const most = values.length === 1 ? 0 : OVERLAPPING.has(place) ? Infinity : all.count;
      if (errors.length > 0 || sum > most) problems.push({ place, errors, sum, most });
    }
    expect(problems).toEqual([]);
  });

  it.each(served)('$name comes in each of its orders', async (list) => {
    const all = await read(list, {});
    const orders = orderFieldsOf(list).flatMap((field) =>
      ['ASC', 'DESC'].map((direction) => ({ field, direction })),
    );
    const found = await Promise.all(
      orders.map(async (orderBy) => ({ orderBy, ...(await read(list, { orderBy })) })),
    );
    const wrong = found.filter(
      (one) => one.count !== all.count && !(catalog === 'V1' && isForOtherCatalog(one)),
    );
    expect(wrong).toEqual([]);
  });
});

/** Whether an argument was refused in words, because the catalog of the site does not have what it is about. */
function isForOtherCatalog({ errors }: Found): boolean {
  return (
    Array.isArray(errors) && /cannot be used on this site: it has catalog V1/.test(JSON.stringify(errors))
  );
}

/** Arguments without which a list cannot be asked for. */
async function requiredOf(
  gateway: TestGateway,
  list: GraphQLField<unknown, unknown>,
): Promise<Record<string, unknown>> {
  if (!list.args.some(({ name, type }) => name === 'collectionId' && isNonNullType(type))) return {};
  const { body } = await gateway.query('{ dataCollections(first: 50) { nodes { id collectionType } } }');
  const nodes: { id: string; collectionType: string }[] = body.data.dataCollections.nodes;
  return { collectionId: nodes.find(({ collectionType }) => collectionType === 'NATIVE')?.id };
}

function argumentOf(list: GraphQLField<unknown, unknown>, name: string): GraphQLArgument | undefined {
  return list.args.find((argument) => argument.name === name);
}

function filtersOf(
  list: GraphQLField<unknown, unknown>,
): readonly { readonly name: string; readonly place: string; readonly type: GraphQLInputType }[] {
  const argument = argumentOf(list, 'filter');
  const filter = argument === undefined ? undefined : getNamedType(argument.type);
  if (!isInputObjectType(filter)) return [];
  return Object.values(filter.getFields()).map(({ name, type }) => ({
    name,
    place: `${filter.name}.${name}`,
    type,
  }));
}

/** One value that no record has, or all values of which a record has one at most. */
function valuesOf(place: string, type: GraphQLInputType): readonly unknown[] {
  const shaped = SHAPED[place];
  if (shaped !== undefined) return [shaped];
  const named = getNamedType(type);
  const wrap = (value: unknown): unknown => (String(type).startsWith('[') ? [value] : value);
  if (isEnumType(named)) return named.getValues().map(({ name }) => wrap(name));
  if (named.name === 'Boolean') return [true, false];
  return [wrap(NOBODY[named.name])];
}

function orderFieldsOf(list: GraphQLField<unknown, unknown>): readonly string[] {
  const argument = argumentOf(list, 'orderBy');
  const type = argument === undefined ? undefined : getNamedType(argument.type);
  const field = isInputObjectType(type) ? type.getFields()['field'] : undefined;
  const named = field === undefined ? undefined : getNamedType(field.type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}
