import type { DocumentNode } from 'graphql';
import type { GraphPart } from '../../contract/product-module.ts';
import type { TypeSources } from '../fields/sources.ts';
import { readPrepared } from './read-prepared.ts';

/** What was prepared of a graph. */
interface Prepared {
  /** The whole subgraph of these parts; undefined where they are not everything. */
  readonly document: DocumentNode | undefined;
  /** What a file says of types with fields. */
  outline(file: string): DocumentNode | undefined;
  /** What a file says of the wire, by type. */
  sources(file: string): ReadonlyMap<string, TypeSources> | undefined;
}

/** What was prepared of the graph of these parts; nothing where the sources run. */
export function preparedGraph(parts: readonly GraphPart[]): Prepared | undefined {
  const prepared = readPrepared();
  if (prepared === undefined) return undefined;
  const isWhole =
    parts.length === prepared.parts.length && parts.every(({ schema }, at) => schema === prepared.parts[at]);
  return {
    document: isWhole ? prepared.document : undefined,
    outline: (file) => prepared.files[file],
    sources: (file) => {
      const types = prepared.sources[file];
      return types && new Map(types.map(([type, said]) => [type, { ...said, fields: new Map(said.fields) }]));
    },
  };
}
