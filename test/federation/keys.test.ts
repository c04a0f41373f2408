import { getNamedType, isObjectType, isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { graphParts } from '../../src/graph-parts.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

const schema = buildGatewaySchema(graphParts);

/** Entities whose keys are texts that have no other case, or that come with another record. */
const OTHERS = ['DataCollection', 'DataItem', 'EventOrder', 'EventTicket', 'ProductVariant', 'Site'];

/** A list to take records of each of the other entities from. */
const LISTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type }) => {
    const connection = getNamedType(type);
    const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
    const entity = nodes === undefined ? undefined : getNamedType(nodes.type).name;
    return entity === undefined || OTHERS.includes(entity) ? [] : [[entity, name]];
  }),
);

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${Object.keys(
  LISTS,
)
  .map((name) => `... on ${name} { id createdAt: __typename raw: __typename }`)
  .join(' ')} } }`;

describe('keys of entities', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ env: { MAX_WIX_REQUESTS_PER_QUERY: '150' } });
  });
  afterAll(() => gateway.close());

  const resolve = (representations: readonly object[]) => gateway.query(ENTITIES, { representations });
  const idOf = async (list: string): Promise<string> => {
    const { body } = await gateway.query(`{ list: ${list}(first: 1) { nodes { id } } }`);
    return body.data.list.nodes[0].id;
  };

  it('are tried for every entity of the graph', () => {
    const union = schema.getType('_Entity');
    const names = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
    expect([...Object.keys(LISTS), ...OTHERS].toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.entries(LISTS))(
    'of %s are found in any case, beside one that is wrong',
    async (name, list) => {
      const id = await idOf(list);
      const wrong = ['a/b', ' ', '..', '\ud800'];
      const { body } = await resolve([
        ...wrong.map((text) => ({ __typename: name, id: text })),
        { __typename: name, id: id.toUpperCase() },
        { __typename: name, id },
      ]);
      expect(body.data._entities.map((entity: { id: string } | null) => entity?.id ?? null)).toEqual([
        ...wrong.map(() => null),
        id,
        id,
      ]);
      expect(body.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual(
        wrong.map((_, place) => [['_entities', place], 'BAD_USER_INPUT']),
      );
    },
  );

  it('that are texts are checked too', async () => {
    const { body } = await resolve([
      { __typename: 'DataItem', collectionId: 'Books', id: '\ud800' },
      { __typename: 'DataCollection', id: ' ' },
      { __typename: 'EventOrder', id: 'a/b' },
      { __typename: 'EventTicket', id: '..' },
      { __typename: 'ProductVariant', productId: 'x', id: 'y' },
    ]);
    expect(body.errors?.map(({ path, extensions }) => [path?.[1], extensions.code])).toEqual(
      [0, 1, 2, 3, 4].map((place) => [place, 'BAD_USER_INPUT']),
    );
  });

  it('of orders that do not exist cost no more than is estimated', async () => {
    const unknown = Array.from({ length: 300 }, (_, index) => ({
      __typename: 'Order',
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    }));
    const { body } = await resolve(unknown);
    expect(body.errors).toBeUndefined();
    expect(body.data._entities.every((entity: unknown) => entity === null)).toBe(true);
    expect(body.extensions?.wix.requests).toBe(6);

    await using poor = await startGateway({
      site: gateway.site,
      env: { MAX_WIX_REQUESTS_PER_QUERY: '11' },
    });
    const refused = await poor.query(ENTITIES, { representations: unknown });
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_EXPENSIVE', estimate: 12 });
  });

  it('of orders that no search returns are found among many that do not exist', async () => {
    const { orders } = gateway.site.records;
    const hidden = Array.from({ length: orders.count }, (_, place) => orders.at(place)).find(
      ({ status }) => status === 'INITIALIZED',
    );
    const unknown = Array.from({ length: 60 }, (_, index) => ({
      __typename: 'Order',
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    }));
    const { body } = await resolve([
      ...unknown.slice(0, 37),
      { __typename: 'Order', id: hidden?.['id'] },
      ...unknown.slice(37),
    ]);
    expect(body.errors).toBeUndefined();
    expect(body.data._entities[37]?.id).toBe(hidden?.['id']);
    expect(body.data._entities.filter((entity: unknown) => entity !== null)).toHaveLength(1);
  });
});
