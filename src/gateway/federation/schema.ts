import { addResolversToSchema } from '@apollo/subgraph/dist/resolvers.js';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { GraphPart } from '../../contract/product-module.ts';
import { writeJsonFields, carryUnfitValues } from './answer-values.ts';
import { graphNames, partResolvers } from './derived-resolvers.ts';
import { typeSources } from '../fields/sources.ts';
import { entityKeys, hydrateReferences, withAsyncReferences } from './hydration.ts';
import { mergedResolvers } from './merged-resolvers.ts';
import { preparedGraph } from './prepared-graph.ts';
import { checkRepresentations } from './representations.ts';
import { scalars } from './scalars.ts';
import { readSdl } from './sdl.ts';
import { subgraphTypes } from './subgraph-types.ts';

const built = new WeakMap<
  GraphPart,
  { readonly parts: readonly GraphPart[]; readonly schema: GraphQLSchema }[]
>();

/**
 * The one schema that serves some parts together, be it all of them: a Federation 2 subgraph with `_service` and `_entities`. It knows nothing of a site or of
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
  const prepared = preparedGraph(parts);
  const read = (name: string): DocumentNode => prepared?.outline(name) ?? readSdl(name);
  const sourced = parts.map((part) => {
    const document = read(part.schema);
    return { ...part, document, sources: prepared?.sources(part.schema) ?? typeSources(document) };
  });
  const documents = sourced.map(({ document }) => document);
  const names = graphNames([read('base'), ...documents]);
  const ofParts = sourced.map((part) => partResolvers(part, names));
  const resolvers = withAsyncReferences(mergedResolvers([scalars, ...ofParts]));
  const rules = Object.assign({}, ...parts.map(({ keys }) => keys ?? {}));
  const schema = subgraphTypes(parts, prepared?.document);
  // The two libraries name the same resolver map by different types.
  addResolversToSchema(schema, resolvers as never);
  hydrateReferences(schema, documents, resolvers, rules);
  writeJsonFields(schema);
  checkRepresentations(schema, {
    keys: entityKeys(documents, 'resolvable'),
    owned: entityKeys(documents),
    rules,
  });
  carryUnfitValues(schema);
  return schema;
}
