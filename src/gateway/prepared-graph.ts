import type { DocumentNode } from 'graphql';
import type { GraphPart } from '../contract/product-module.ts';
import type { TypeSources } from './fields/sources.ts';
import { readPrepared, type PreparedGraph } from './read-prepared.ts';

/** What was prepared of a graph. */
interface Prepared extends Pick<PreparedGraph, 'document'> {
  /** What a file says of types with fields. */
  outline(file: string): DocumentNode | undefined;
  /** What a file says of the wire, by type. */
  sources(file: string): ReadonlyMap<string, TypeSources>;
}

/** What was prepared of the graph of these parts; nothing where the sources run, or for other parts than the whole. */
export function preparedGraph(parts: readonly GraphPart[]): Prepared | undefined {
  const prepared = readPrepared();
  if (prepared?.parts.length !== parts.length) return undefined;
  if (parts.some(({ schema }, at) => schema !== prepared.parts[at])) return undefined;
  return {
    document: prepared.document,
    outline: (file) => prepared.files[file],
    sources: (file) =>
      new Map(
        (prepared.sources[file] ?? []).map(([type, said]) => [
          type,
          { ...said, fields: new Map(said.fields) },
        ]),
      ),
  };
}
