import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { mergeResolvers, mergeTypeDefs } from '@graphql-tools/merge';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { entityKeys, hydrateReferences, withAsyncReferences, withoutOwnedStubs } from './hydration.ts';
import { writeJsonFields } from './json-fields.ts';
import { packageManifest } from '../package-root.ts';
import type { GraphPart } from '../contract/product-module.ts';
import { checkRepresentations } from './representations.ts';
import { scalars } from './scalars.ts';
import { carryUnfitValues } from './unfit-values.ts';

/** Builds the one schema that serves all parts together: a Federation 2 subgraph with `_service` and `_entities`. */
export function buildGatewaySchema(parts: readonly GraphPart[]): GraphQLSchema {
  const documents = parts.map((part) => readSdl(part.schema));
  const resolvers = withAsyncReferences(mergeResolvers([scalars, ...parts.map((part) => part.resolvers)]));
  const rules = Object.assign({}, ...parts.map(({ keys }) => keys ?? {}));
  const typeDefs = mergedSdl(parts);
  // The two libraries name the same resolver map by different types.
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  hydrateReferences(schema, documents, resolvers, rules);
  writeJsonFields(schema);
  checkRepresentations(schema, entityKeys(documents), rules);
  carryUnfitValues(schema);
  return schema;
}

/** The SDL of all parts as one document. */
export function mergedSdl(parts: readonly GraphPart[]): DocumentNode {
  return mergeTypeDefs([readSdl('base'), ...withoutOwnedStubs(parts.map((part) => readSdl(part.schema)))]);
}

/** The SDL of one part as a subgraph of its own: what a federation router composes. */
export function subgraphSdl(part: GraphPart): DocumentNode {
  return mergeTypeDefs([readSdl('base'), readSdl(part.schema)]);
}

function readSdl(name: string): DocumentNode {
  return parse(readFileSync(new URL(`schema/${name}.graphql`, packageManifest), 'utf8'));
}
