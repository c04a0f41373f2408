import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { mergeResolvers, mergeTypeDefs } from '@graphql-tools/merge';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { graphNames, partResolvers } from './fields/derived-resolvers.ts';
import { publicDocument } from './fields/sources.ts';
import { entityKeys, hydrateReferences, withAsyncReferences, withoutOwnedStubs } from './hydration.ts';
import { writeJsonFields, carryUnfitValues } from './answer-values.ts';
import { packageManifest } from '../package-root.ts';
import type { GraphPart } from '../contract/product-module.ts';
import { checkRepresentations } from './representations.ts';
import { scalars } from './scalars.ts';

const built = new WeakMap<
  GraphPart,
  { readonly parts: readonly GraphPart[]; readonly schema: GraphQLSchema }[]
>();

/**
 * The one schema that serves all parts together: a Federation 2 subgraph with `_service` and `_entities`. It knows nothing of a site or of
 * a gateway, so that a process builds that of the same parts once.
 * @throws Error when a field says its source twice, or not at all
 */
export function buildGatewaySchema(parts: readonly GraphPart[]): GraphQLSchema {
  const [first] = parts;
  if (first === undefined) return schemaOf(parts);
  const known = built.get(first) ?? [];
  built.set(first, known);
  const same = known.find(
    (other) => other.parts.length === parts.length && other.parts.every((part, at) => part === parts[at]),
  );
  if (same !== undefined) return same.schema;
  const schema = schemaOf(parts);
  known.push({ parts: [...parts], schema });
  return schema;
}

function schemaOf(parts: readonly GraphPart[]): GraphQLSchema {
  const sourced = parts.map((part) => ({ ...part, document: readSdl(part.schema) }));
  const documents = sourced.map(({ document }) => document);
  const names = graphNames([readSdl('base'), ...documents]);
  const ofParts = sourced.map((part) => partResolvers(part, names));
  const resolvers = withAsyncReferences(mergeResolvers([scalars, ...ofParts]));
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
  return mergeTypeDefs([
    publicSdl('base'),
    ...withoutOwnedStubs(parts.map((part) => publicSdl(part.schema))),
  ]);
}

/** The SDL of one part as a subgraph of its own: what a federation router composes. */
export function subgraphSdl(part: GraphPart): DocumentNode {
  return mergeTypeDefs([publicSdl('base'), publicSdl(part.schema)]);
}

/** An SDL file as clients see it. */
export function publicSdl(name: string): DocumentNode {
  return publicDocument(readSdl(name));
}

const documents = new Map<string, DocumentNode>();

/** An SDL file as it is, with what its fields say about the wire. */
export function readSdl(name: string): DocumentNode {
  const known = documents.get(name);
  if (known !== undefined) return known;
  const document = parse(readFileSync(new URL(`schema/${name}.graphql`, packageManifest), 'utf8'));
  documents.set(name, document);
  return document;
}
