import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices as composeFreely } from '@theguild/federation-composition';
import { isObjectType, Kind, print, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { mergedSdl, subgraphSdl } from '../../src/gateway/federation/sdl.ts';
import { graphParts } from '../../src/graph-parts.ts';

const subgraphs = graphParts.map((part) => ({
  name: part.schema,
  url: `http://127.0.0.1/${part.schema}`,
  typeDefs: subgraphSdl(part),
}));

describe.each(subgraphs)('$name', ({ typeDefs }) => {
  it('is a subgraph of its own', () => {
    expect(() => buildSubgraphSchema(typeDefs)).not.toThrow();
  });

  it('composes alone, but for fields that it adds to the entities of others', () => {
    const { errors = [] } = composeServices([{ name: 'alone', url: 'http://127.0.0.1', typeDefs }]);
    expect(errors.filter(({ extensions }) => extensions['code'] !== 'EXTENSION_WITH_NO_BASE')).toEqual([]);
  });

  it('says that it is written for Federation 2', () => {
    expect(print(typeDefs)).toContain('https://specs.apollo.dev/federation/v2');
  });
});

describe('all products behind one router', () => {
  const { errors, schema, hints } = composeServices(subgraphs);

  it('compose', () => {
    expect(errors ?? []).toEqual([]);
    expect(schema).toBeDefined();
  });

  it('compose by the library of `wix-gateway supergraph`', () => {
    const composed = composeFreely(subgraphs);
    expect(composed.errors ?? []).toEqual([]);
    expect(composed.supergraphSdl).toContain('url: "http://127.0.0.1/stores"');
  });

  it('compose when several of them share a process', () => {
    const together = [
      ['events', 'bookings'],
      ['stores', 'orders', 'data', 'forms'],
      ['members', 'site', 'pricing-plans', 'connection'],
      ['contacts'],
      ['blog', 'migration'],
    ].map((names, at) => ({
      name: `process${at}`,
      url: `http://127.0.0.1/${at}`,
      typeDefs: mergedSdl(graphParts.filter((part) => names.includes(part.schema))),
    }));
    expect(composeServices(together).errors ?? []).toEqual([]);
  });

  it('have one owner for each entity that a product refers to', () => {
    const stubs = subgraphs.flatMap(({ typeDefs }) => entities(typeDefs).filter(({ isStub }) => isStub));
    const owners = subgraphs.flatMap(({ typeDefs }) => entities(typeDefs).filter(({ isStub }) => !isStub));
    const names = owners.map(({ name }) => name);
    expect(names.length).toBe(new Set(names).size);
    const served = stubs.filter(({ name }) => names.includes(name));
    expect(served.map(({ name }) => name)).toEqual(expect.arrayContaining(['Product', 'ProductVariant']));
  });

  it('offer the root fields of every product', () => {
    const fields = Object.keys(schema?.toGraphQLJSSchema().getQueryType()?.getFields() ?? {});
    expect(fields).toEqual(
      expect.arrayContaining(['site', 'connection', 'migrationPlan', 'products', 'orders']),
    );
  });

  it('keep the keys that other programs rely on', () => {
    const query = schema?.toGraphQLJSSchema();
    expect(isObjectType(query?.getType('ProductVariant'))).toBe(true);
    const keys = subgraphs
      .flatMap(({ typeDefs }) => entities(typeDefs))
      .map(({ name, keys: own }) => `${name} ${own}`);
    expect(keys).toEqual(expect.arrayContaining(['Product id', 'ProductVariant productId id', 'Order id']));
  });

  it('agree on everything but how they describe what belongs to another', () => {
    const serious = (hints ?? []).filter(({ definition }) => definition.code !== 'INCONSISTENT_DESCRIPTION');
    expect(
      serious
        .filter(({ definition }) => definition.code.startsWith('INCONSISTENT'))
        .map(({ message }) => message),
    ).toEqual([]);
  });
});

interface Entity {
  readonly name: string;
  readonly keys: string;
  readonly isStub: boolean;
}

function entities(typeDefs: DocumentNode): Entity[] {
  return typeDefs.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const key = definition.directives?.find(({ name }) => name.value === 'key');
    if (key === undefined) return [];
    const argument = (name: string) =>
      key.arguments?.find((candidate) => candidate.name.value === name)?.value;
    const fields = argument('fields');
    const resolvable = argument('resolvable');
    return {
      name: definition.name.value,
      keys: fields?.kind === Kind.STRING ? fields.value : '',
      isStub: resolvable?.kind === Kind.BOOLEAN && !resolvable.value,
    };
  });
}
